"""Writing a file whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brainview.core import ReportError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it.

    Parameters
    ----------
    path : Path
        An existing file there is replaced.
    content : bytes
        All of it.

    Raises
    ------
    ReportError
        If the file can't be written; what was there before is untouched.
    """
    with whole_file(path) as part:
        part.write_bytes(content)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Let the block write a file that then takes its name, whole or not at all.

    Parameters
    ----------
    path : Path
        An existing file there is replaced.

    Yields
    ------
    Path
        What to write to.

    Raises
    ------
    ReportError
        If the file can't be written; what was there before is untouched.
    """
    # In the same folder, since a file can't be moved between disks in one step; not
    # by tempfile, whose files nobody but their owner may read.
    part = path.with_name(f".brainview-{secrets.token_hex(8)}.part")
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe is written to; a file must never take its place.
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
    """Make a folder for results, with those above it.

    Raises
    ------
    ReportError
        If that is impossible, for instance since a file has that name.
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
    """Say why the system refused, in its own words where it has some."""
    if not path.parent.is_dir():
        return f"there is no folder {path.parent}"
    said = error.strerror if isinstance(error, OSError) else None
    return (said or "the name is not allowed").lower()
