"""From a row to its scan in the viewer."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from brainview.gui.batch.places import archive_of
from brainview.gui.session.session import Session


class Opener(QObject):
    """Opens scans at the frame that a row is about.

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

    def open(self, name: str, frame: int) -> None:
        """Open a file as results call it, at a frame from 0."""
        path = Path(name)
        source = archive_of(path) or path
        if not source.is_file():
            self.refused.emit("This file is no longer where it was.")
            return
        self._session.open([source], frame, first=path)
        self.opened.emit()
