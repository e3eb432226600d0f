"""Chooses the folder that is first offered for files that leave the program."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths


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
        Else the folder for documents.
    """
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    usual = Path(QStandardPaths.writableLocation(documents) or Path.home())
    if not kept:
        return usual
    opened = [path.resolve() for path in sources]
    theirs = {path if path.is_dir() else path.parent for path in opened}
    folder = Path(kept).resolve()
    return usual if theirs & {folder, *folder.parents} else Path(kept)
