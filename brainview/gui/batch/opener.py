"""From a row to its scan in the viewer."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from brainview.core import Scan
from brainview.gui.batch.places import archive_of
from brainview.gui.session import Session


class Opener(QObject):
    """Opens scans, and goes to their frame once they are read.

    Parameters
    ----------
    session : Session
        What the viewer shows.
    parent : QObject
        Owner.
    """

    opened = Signal()
    refused = Signal(str)  # a sentence

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._awaited: tuple[Path, int] | None = None
        # Queued, since the session begins an analysis right after it has said so.
        session.scan_changed.connect(
            self._go_to_frame, Qt.ConnectionType.QueuedConnection
        )

    def open(self, name: str, frame: int) -> None:
        """Open a file as results call it, at a frame from 0."""
        path = Path(name)
        archive = archive_of(path)
        if archive is not None:
            self.refused.emit(
                "This scan lies in an archive. Unpack it to open the scan."
            )
        elif not path.is_file():
            self.refused.emit("This file is no longer where it was.")
        else:
            self._awaited = (path, frame)
            self._session.open([path])
            self.opened.emit()

    @Slot(object)
    def _go_to_frame(self, scan: Scan) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None and scan.source.path == awaited[0]:
            self._session.show_frame(awaited[1])
