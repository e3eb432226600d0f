"""The index file of a disk: which files it names."""

import os
from pathlib import Path

from brainview.readers.boundary import Refusal
from brainview.readers.catalog.dicom_elements import DamagedHeaderError
from brainview.readers.catalog.dicom_index import Item, read_index

_NAME = "dicomdir"
_RECORDS, _FILE_ID = 0x00041220, 0x00041500
_MAX_BYTES = 256 << 20


def is_dicomdir(path: Path) -> bool:
    """Tell the index file of a disk, by its name, which the standard fixes (PS3.10)."""
    return path.name.lower() == _NAME and os.path.isfile(path)  # noqa: PTH113 - see _child


def listed_files(path: Path) -> tuple[Path, ...]:
    """List the files that a DICOMDIR names.

    Parameters
    ----------
    path : Path
        The DICOMDIR.

    Returns
    -------
    tuple of Path
        In its order, each once; all in its folder or below it. Some may be missing.

    Raises
    ------
    Refusal
        If it is damaged.
    """
    damaged = Refusal("it is a damaged DICOMDIR", "open the folder that it lies in")
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES)
        index = read_index(lambda size: data[:size], _RECORDS)
        records = list(index.items(_RECORDS))
    except (OSError, DamagedHeaderError) as error:
        raise damaged from error
    found = (_file(path.parent, record) for record in records)
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _file(folder: Path, record: Item) -> Path | None:
    """Return the file of a record, None where it has none."""
    parts = [part.strip() for part in record.text(_FILE_ID).split("\\")]
    # A name that leads out of the disk is no name.
    if any(part in ("", ".", "..") or "/" in part or ":" in part for part in parts):
        return None
    path = folder
    for part in parts:
        path = _child(path, part)
    return path


def _child(folder: Path, name: str) -> Path:
    """Find a name that the system may show in small letters or with a suffix."""
    for each in (name, name.lower(), f"{name};1", f"{name}."):
        # A path's own function raises where a damaged name is too long.
        if os.path.exists(folder / each):  # noqa: PTH110
            return folder / each
    return folder / name
