"""Opens files that may lie in an archive."""

import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from brainview.core import ScanReadError
from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.limits import MAX_FILE_BYTES, check_file
from brainview.readers.walk import Found

_INVALID = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_MAX_NAME = 60  # characters, of up to four bytes each; systems allow 255 bytes


@contextmanager
def opened(found: Found) -> Iterator[Path]:
    """Give the path of a found file, unpacked to a temporary one if needed.

    Parameters
    ----------
    found : Found
        From `walk`.

    Yields
    ------
    Path
        An ordinary file of the same name; a temporary one is deleted after the block.

    Raises
    ------
    ScanReadError
        If it can't be opened, with the reason and what to do.
    """
    name = Path(PurePosixPath(found.member or found.path.name).name)
    if found.problem is not None:
        raise _error(name, found.problem)
    if not found.member:
        yield found.path
        return
    try:
        check_file(found.size)
    except Refusal as refusal:
        raise _error(name, refusal) from refusal
    with unpacked(found.path, found.member) as path:
        yield path


@contextmanager
def unpacked(archive: Path, member: str) -> Iterator[Path]:
    """Unpack a member of an archive to a temporary file and give its path.

    Parameters
    ----------
    archive : Path
        A ZIP archive.
    member : str
        A name in it.

    Yields
    ------
    Path
        An ordinary file in a temporary folder, of the same name except for characters
        that some systems don't allow; it is deleted after the block.

    Raises
    ------
    ScanReadError
        If it can't be opened, with the reason and what to do.
    """
    name = Path(PurePosixPath(member).name)
    with tempfile.TemporaryDirectory(prefix="brainview-") as folder:
        path = Path(folder) / _valid_name(name.name)
        try:
            _unpack(archive, member, path)
        except Refusal as refusal:
            raise _error(name, refusal) from refusal
        yield path


def _valid_name(name: str) -> str:
    """Make a file name that is valid on every system.

    On Windows, a colon would lead to another drive, and some names are devices.
    """
    valid = _INVALID.sub("_", name)[-_MAX_NAME:].rstrip(". ")
    return f"_{valid}" if not valid or _DEVICE.match(valid) else valid


def _unpack(path: Path, member: str, target: Path) -> None:
    """Copy a member to a file, but never more than `MAX_FILE_BYTES`."""
    with (
        third_party(
            translatable("its archive is damaged"),
            translatable("copy the archive again or unpack it"),
        ),
        zipfile.ZipFile(path) as archive,
        archive.open(member) as packed,
        target.open("wb") as file,
    ):
        shutil.copyfileobj(_LimitedFile(packed), file)


class _LimitedFile:
    """A file that raises an error after `MAX_FILE_BYTES`, as a ZIP bomb would have."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._left = MAX_FILE_BYTES

    def read(self, size: int = -1) -> bytes:
        part = self._file.read(size)
        self._left -= len(part)
        if self._left < 0:
            raise Refusal(
                tr("it is larger than its archive says"), tr("unpack it by hand")
            )
        return part


def _error(name: Path, refusal: Refusal) -> ScanReadError:
    return ScanReadError(name, reason=refusal.reason, remedy=refusal.remedy)
