"""Writes files atomically: whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brainview.core import ReportError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file atomically.

    Parameters
    ----------
    path : Path
        An existing file there is replaced.
    content : bytes
        All bytes of the file.

    Raises
    ------
    ReportError
        If the file can't be written; an existing file then stays as it was.
    """
    with whole_file(path) as part:
        part.write_bytes(content)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Let the block write a temporary file, which then takes the name of the file.

    Parameters
    ----------
    path : Path
        An existing file there is replaced.

    Yields
    ------
    Path
        The temporary file.

    Raises
    ------
    ReportError
        If the file can't be written; an existing file then stays as it was.
    """
    # In the same folder, since a file can't be moved between disks in one step. Not
    # made by tempfile, since only the owner could read the file then.
    part = path.with_name(f".brainview-{secrets.token_hex(8)}.part")
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe must not be replaced by a file.
            yield path
            return
        try:
            yield part
            os.replace(part, path)  # noqa: PTH105 - the same, and the name says it
        finally:
            part.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise ReportError(
            f"Can't write {path.name or path}",
            reason=_reason(error, path),
            remedy="choose another folder or file name",
        ) from error


def make_folder(folder: Path) -> None:
    """Make a folder for results, and its parents.

    Raises
    ------
    ReportError
        If that is impossible, for instance because a file has that name.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise ReportError(
            f"Can't make the folder {folder}",
            reason=_reason(error, folder),
            remedy="choose another folder",
        ) from error


def _reason(error: Exception, path: Path) -> str:
    """Return why the system refused, in its own words if there are any."""
    if not path.parent.is_dir():
        return f"there is no folder {path.parent}"
    said = error.strerror if isinstance(error, OSError) else None
    return (said or "the name is not allowed").lower()
