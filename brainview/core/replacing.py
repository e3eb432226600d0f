"""Replaces a file as a whole, so that nobody ever sees half of it."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFIX = ".brainview-"


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Let the block write a temporary file, then rename it to `path`.

    Parameters
    ----------
    path : Path
        The file; an existing one is replaced, unless it is a device or a pipe.

    Yields
    ------
    Path
        The temporary file, which ends like `path`: some writers choose the format, or
        add a suffix, by the name.

    Raises
    ------
    OSError
        If the file can't be written; an existing file is then unchanged.
    """
    if path.exists() and not path.is_file():
        # A device or a pipe must not be replaced by a file.
        yield path
        return
    # In the same folder, since a file can't be moved between disks atomically. Not made
    # by tempfile, which would let only the owner read the file.
    ending = "".join(path.suffixes[-2:])
    part = path.with_name(f"{_PREFIX}{secrets.token_hex(8)}.part{ending}")
    try:
        yield part
        os.replace(part, path)  # noqa: PTH105 - the clearer name
    finally:
        part.unlink(missing_ok=True)


def replace_bytes(path: Path, content: bytes) -> None:
    """Replace a file by some bytes.

    Raises
    ------
    OSError
        As `replacing`.
    """
    with replacing(path) as part:
        part.write_bytes(content)


def replace_text(path: Path, text: str) -> None:
    """Replace a file by a text in UTF-8.

    Raises
    ------
    OSError
        As `replacing`.
    """
    with replacing(path) as part:
        part.write_text(text, encoding="utf-8")


def remove_leftovers(folder: Path) -> None:
    """Remove the temporary files of a process that was killed while it wrote.

    Parameters
    ----------
    folder : Path
        One that no other process writes into now.
    """
    for part in folder.glob(f"{_PREFIX}*.part*"):
        part.unlink(missing_ok=True)
