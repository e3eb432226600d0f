"""Contains the dialogs that ask for files and folders."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from brainview.core.language import tr
from brainview.readers import SUFFIXES

_CONTAINERS = (".zip", "DICOMDIR")


class FileDialogs:
    """Asks the user for paths.

    Parameters
    ----------
    parent : QWidget
        The window that the dialogs belong to.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_scans(self, folder: Path) -> tuple[Path, ...]:
        """Ask which files to open; empty if the user cancels."""
        known = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, *_CONTAINERS))
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            tr("Open scans"),
            str(folder),
            # All files come first, because DICOM files often have no suffix.
            f"{tr('All files')} (*);;{tr('Scans')} ({known})",
        )
        return tuple(Path(name) for name in names)

    def ask_masks(self, folder: Path) -> tuple[Path, ...]:
        """Ask which files hold the mask of a series; empty if the user cancels."""
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            tr("Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice"),
            str(folder),
        )
        return tuple(Path(name) for name in names)

    def ask_folder(self, folder: Path) -> Path | None:
        """Ask which folder to open; None if the user cancels."""
        name = QFileDialog.getExistingDirectory(
            self._parent, tr("Open a folder"), str(folder)
        )
        return Path(name) if name else None

    def ask_picture(self, suggested: Path) -> Path | None:
        """Ask where to save a picture as PNG; None if the user cancels."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Save the picture"), str(suggested), "PNG (*.png)"
        )
        return Path(name).with_suffix(".png") if name else None

    def ask_logo(self, folder: Path) -> Path | None:
        """Ask which picture is the logo of reports; None if the user cancels."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            tr("Logo"),
            str(folder),
            f"{tr('Pictures')} (*.png *.jpg *.jpeg)",
        )
        return Path(name) if name else None

    def ask_movie(self, suggested: Path) -> Path | None:
        """Ask where to save a movie; None if the user cancels."""
        kind = suggested.suffix
        name, _ = QFileDialog.getSaveFileName(
            self._parent,
            tr("Save the movie"),
            str(suggested),
            f"{tr('Movie')} (*{kind})",
        )
        return Path(name).with_suffix(kind) if name else None

    def ask_export_folder(self, folder: Path) -> Path | None:
        """Ask where to write files; None if the user cancels."""
        name = QFileDialog.getExistingDirectory(
            self._parent, tr("Folder for the files"), str(folder)
        )
        return Path(name) if name else None
