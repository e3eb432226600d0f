"""Asking for a file: the system's own dialogs."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from brainview.readers import SUFFIXES


class FileDialogs:
    """Asks a person for a path.

    Parameters
    ----------
    parent : QWidget
        The window that waits.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_scan(self, folder: Path) -> Path | None:
        """Ask which scan to open; None when the person thinks better of it."""
        known = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            "Open a scan",
            str(folder),
            f"Scans ({known});;All files (*)",
        )
        return Path(name) if name else None

    def ask_report(self, suggested: Path) -> Path | None:
        """Ask where to write a report; None when the person thinks better of it."""
        name, kind = QFileDialog.getSaveFileName(
            self._parent,
            "Export a report",
            str(suggested),
            "Picture (*.png);;Document (*.pdf)",
        )
        if not name:
            return None
        path = Path(name)
        suffix = ".pdf" if "pdf" in kind else ".png"
        return path if path.suffix else path.with_suffix(suffix)
