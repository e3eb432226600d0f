"""Reading a file that may lie in an archive."""

import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from brainview.core import ScanReadError
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.limits import MAX_FILE_BYTES, check_file
from brainview.readers.walk import Found

_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST = 60  # characters, of up to four bytes each; systems take 255 bytes


@contextmanager
def opened(found: Found) -> Iterator[Path]:
    """Give the path of a found file, unpacked where need be, for as long as it lasts.

    Parameters
    ----------
    found : Found
        From `walk`.

    Yields
    ------
    Path
        An ordinary file of the same name.

    Raises
    ------
    ScanReadError
        If it can't be had, with the reason and what to do.
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
    """Give the path of an archive's member, unpacked for as long as it lasts.

    Parameters
    ----------
    archive : Path
        A ZIP archive.
    member : str
        A name in it.

    Yields
    ------
    Path
        An ordinary file of the same name, as far as every system takes it, in a
        temporary folder.

    Raises
    ------
    ScanReadError
        If it can't be had, with the reason and what to do.
    """
    name = Path(PurePosixPath(member).name)
    with tempfile.TemporaryDirectory(prefix="brainview-") as folder:
        path = Path(folder) / _fit(name.name)
        try:
            _unpack(archive, member, path)
        except Refusal as refusal:
            raise _error(name, refusal) from refusal
        yield path


def _fit(name: str) -> str:
    """Make a file name that every system takes.

    On Windows, a colon would lead out of the folder and onto another drive, and some
    names are those of devices.
    """
    fit = _UNFIT.sub("_", name)[-_LONGEST:].rstrip(". ")
    return f"_{fit}" if not fit or _DEVICE.match(fit) else fit


def _unpack(path: Path, member: str, target: Path) -> None:
    """Copy a member to a file, but never more than `MAX_FILE_BYTES`."""
    with (
        third_party("its archive is damaged", "copy the archive again or unpack it"),
        zipfile.ZipFile(path) as archive,
        archive.open(member) as packed,
        target.open("wb") as file,
    ):
        shutil.copyfileobj(_Capped(packed), file)


class _Capped:
    """A file that ends with an error where a bomb would go off."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._left = MAX_FILE_BYTES

    def read(self, size: int = -1) -> bytes:
        part = self._file.read(size)
        self._left -= len(part)
        if self._left < 0:
            raise Refusal("it is larger than its archive says", "unpack it by hand")
        return part


def _error(name: Path, refusal: Refusal) -> ScanReadError:
    return ScanReadError(name, reason=refusal.reason, remedy=refusal.remedy)
