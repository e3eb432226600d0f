"""Reads a DICOMDIR, the index file of a disk: which files it names."""

import os
from pathlib import Path

from brainview.core.language import tr
from brainview.readers.boundary import Refusal
from brainview.readers.dicom.quick_header import (
    DamagedHeaderError,
    QuickHeader,
    read_quick_header,
)

_LAST_RECORD = 0x00041220  # Directory Record Sequence
_MAX_BYTES = 256 << 20


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
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES)
        header = read_quick_header(lambda size: data[:size], _LAST_RECORD)
        records = header.items("DirectoryRecordSequence")
    except (OSError, DamagedHeaderError) as error:
        raise Refusal(
            tr("it is a damaged DICOMDIR"), tr("open the folder that it lies in")
        ) from error
    found = (_file(path.parent, record) for record in records)
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _file(folder: Path, record: QuickHeader) -> Path | None:
    """Return the file of a record, None where it has none."""
    parts = [part.strip() for part in record.text("ReferencedFileID").split("\\")]
    # A name must not lead out of the folder.
    if any(part in ("", ".", "..") or "/" in part or ":" in part for part in parts):
        return None
    path = folder
    for part in parts:
        path = _child(path, part)
    return path


def _child(folder: Path, name: str) -> Path:
    """Find a name that the system may show in small letters or with a suffix."""
    for each in (name, name.lower(), f"{name};1", f"{name}."):
        # `Path.exists` raises where a damaged name is too long.
        if os.path.exists(folder / each):  # noqa: PTH110
            return folder / each
    return folder / name
