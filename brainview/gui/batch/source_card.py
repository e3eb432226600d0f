"""Contains the card with which the user chooses the scans of a batch."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from brainview.core.language import plural, tr, translatable
from brainview.gui.look.controls import ElidedLabel, styled

_HIDDEN = translatable("Name hidden")


class SourceCard(QFrame):
    """Shows the chosen scans, with buttons to choose others."""

    folder_asked = Signal()
    files_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._paths: tuple[Path, ...] = ()
        self._is_hidden = False
        self.name = ElidedLabel("title", Qt.TextElideMode.ElideMiddle)
        self.place = ElidedLabel("muted", Qt.TextElideMode.ElideMiddle)
        self.folder = styled(
            QPushButton(tr("Folder…")), tip=tr("Choose a folder of scans")
        )
        self.files = styled(
            QPushButton(tr("Files…")), tip=tr("Choose a ZIP archive or several scans")
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.folder, 1)
        buttons.addWidget(self.files, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.place)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.folder.clicked.connect(lambda _checked: self.folder_asked.emit())
        self.files.clicked.connect(lambda _checked: self.files_asked.emit())
        self._show()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The chosen files or folders; empty if nothing is chosen."""
        return self._paths

    def choose(self, paths: Sequence[Path]) -> None:
        """Set the chosen files or folders."""
        self._paths = tuple(paths)
        self._show()

    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide all names, which may contain a patient's name."""
        self._is_hidden = hidden
        self._show()

    def _show(self) -> None:
        if not self._paths:
            name = tr("No folder is chosen.")
            place = tr("Or drop one on this window.")
        elif len(self._paths) > 1:
            name = _several(self._paths)
            place = tr("in {folder}", folder=self._paths[0].parent)
        else:
            name = self._paths[0].name
            place = tr("in {folder}", folder=self._paths[0].parent)
        if self._is_hidden and self._paths:
            name, place = tr(_HIDDEN), ""
        self.name.set_full_text(name)
        self.place.set_full_text(place)


def _several(paths: Sequence[Path]) -> str:
    """Say how many files are chosen, or files and folders."""
    if all(path.is_file() for path in paths):
        return plural("{count} file", "{count:,} files", len(paths))
    return plural("{count} file or folder", "{count:,} files and folders", len(paths))
