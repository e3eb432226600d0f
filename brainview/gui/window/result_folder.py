"""Chooses the folder that is first offered for files that leave the program."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_USUAL = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)


def result_folder(kept: str, sources: Sequence[Path]) -> Path:
    """Return the folder chosen last, unless it belongs to the scans.

    Parameters
    ----------
    kept : str
        The folder chosen last; empty for none.
    sources : sequence of Path
        What is open.

    Returns
    -------
    Path
        Else the first of the folders for documents, the desktop, and the user's own
        that doesn't belong to them, either.
    """
    opened = [path.resolve() for path in sources]
    theirs = {path if path.is_dir() else path.parent for path in opened}
    usual = [Path(QStandardPaths.writableLocation(each)) for each in _USUAL]
    offered = [*([Path(kept)] if kept else []), *usual]
    free = (folder for folder in offered if not theirs & _with_parents(folder))
    return next(free, usual[-1])


def _with_parents(folder: Path) -> set[Path]:
    found = folder.resolve()
    return {found, *found.parents}
