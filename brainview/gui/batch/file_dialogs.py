"""Contains the file dialogs for scans and for the table of results."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from brainview.core.language import tr
from brainview.readers import SUFFIXES

_TABLES = {"CSV (*.csv)": ".csv", "JSON lines (*.json)": ".json"}
_PARQUET = {"Parquet (*.parquet)": ".parquet"}


class BatchFileDialogs:
    """Asks the user for paths.

    Parameters
    ----------
    parent : QWidget
        The parent of the dialogs.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_folder(self, folder: Path) -> Path | None:
        """Ask for a folder of scans; None if the dialog was cancelled."""
        name = QFileDialog.getExistingDirectory(
            self._parent, tr("Choose a folder of scans"), str(folder)
        )
        return Path(name) if name else None

    def ask_files(self, folder: Path) -> tuple[Path, ...]:
        """Ask for an archive or several scans; none if the dialog was cancelled."""
        known = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, ".zip"))
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            tr("Choose scans or a ZIP archive"),
            str(folder),
            f"{tr('Scans and archives')} ({known});;{tr('All files')} (*)",
        )
        return tuple(Path(name) for name in names)

    def ask_table(self, title: str, suggested: Path) -> Path | None:
        """Ask where to write a table; None if the dialog was cancelled."""
        kinds = _TABLES | _PARQUET
        first = next((k for k, end in kinds.items() if end == suggested.suffix), "")
        name, kind = QFileDialog.getSaveFileName(
            self._parent, title, str(suggested), ";;".join(kinds), first
        )
        if not name:
            return None
        path = Path(name)
        # Not `with_suffix`, because a name may contain a period.
        return path if path.suffix else path.with_name(path.name + kinds[kind])
