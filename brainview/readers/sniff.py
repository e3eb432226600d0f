"""Finds out the format of a file by its content; its name doesn't matter."""

import stat
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from brainview.core.language import comma_list, tr, translatable
from brainview.readers.boundary import Refusal
from brainview.readers.formats import FORMATS, HEAD_BYTES, Format
from brainview.readers.limits import check_file

FOREIGN_SUFFIXES = (
    ".npy", ".npz", ".nrrd", ".nhdr", ".mha", ".mhd", ".mgh", ".mgz", ".mnc",
)  # fmt: skip
"""Usual endings of scans in formats that the program doesn't read, in lower case."""

_AS_PICTURE = translatable("save it as PNG")
_AS_VOLUME = translatable("save it as NIfTI, for example with 3D Slicer")
_AS_EITHER = translatable("save it as NIfTI or PNG")
_NAMES = [each.name for each in FORMATS]
_REMEDY = translatable("open a {formats} or {last} file")


@dataclass(frozen=True, slots=True)
class _Foreign:
    """A kind of file that the program doesn't read.

    Attributes
    ----------
    starts : tuple of bytes
        How such a file begins, from `offset` on.
    words, remedy : str
        As in `Refusal`, but in English and marked by `translatable`.
    offset : int
        Where that is.
    """

    starts: tuple[bytes, ...]
    words: str
    remedy: str = _REMEDY
    offset: int = 0


_FOREIGN = (
    _Foreign((b"%PDF",), translatable("it is a PDF document")),
    _Foreign((b"GIF8",), translatable("it is a GIF picture"), _AS_PICTURE),
    _Foreign(
        (b"RIFF",),
        translatable("it is a WebP picture or another RIFF file"),
        _AS_PICTURE,
    ),
    _Foreign(
        (b"\0\0\0\x0cjP  ",),
        translatable("it is a bare JPEG 2000 picture"),
        _AS_PICTURE,
    ),
    _Foreign(
        (b"ftyphei", b"ftypmif1"), translatable("it is an HEIC picture"), _AS_PICTURE, 4
    ),
    _Foreign((b"ftypavif",), translatable("it is an AVIF picture"), _AS_PICTURE, 4),
    _Foreign((b"NRRD0",), translatable("it is an NRRD volume"), _AS_VOLUME),
    _Foreign(
        (b"ObjectType", b"NDims"), translatable("it is a MetaImage volume"), _AS_VOLUME
    ),
    _Foreign((b"CDF\1", b"CDF\2"), translatable("it is a MINC volume"), _AS_VOLUME),
    _Foreign((b"\x93NUMPY",), translatable("it is a NumPy array"), _AS_EITHER),
    _Foreign(
        (b"\0\5\x16\7",), translatable("it holds what macOS knows of another file")
    ),
    _Foreign(
        (b"\x5c\1\0\0", b"\0\0\1\x5c"),
        translatable("it is an Analyze volume, which doesn't tell left from right"),
        translatable("convert it to NIfTI with the program that made it"),
    ),
)
_NPZ = _Foreign((), translatable("it is an archive of NumPy arrays"), _AS_EITHER)
_FREESURFER = _Foreign((), translatable("it is a FreeSurfer volume"), _AS_VOLUME)
_ZIP = _Foreign((), translatable("it is a ZIP archive"))
_GZIP = _Foreign((), translatable("it is compressed with gzip"))
_ZIP_START, _GZIP_START = b"PK\x03\x04", b"\x1f\x8b"
_FREESURFER_BYTES = 24
# Unsigned bytes, integers, floats and short integers.
_FREESURFER_TYPES = (0, 1, 3, 4)  # https://surfer.nmr.mgh.harvard.edu/fswiki/MghFormat
_TEXT = _Foreign((), translatable("it is a text file"))
_UNKNOWN = _Foreign((), translatable("its content is of no known kind"))


def format_of(path: Path) -> tuple[Format, bytes]:
    """Find out the format of a file, before any of its pixels are looked at.

    Parameters
    ----------
    path : Path
        Any path.

    Returns
    -------
    file_format : Format
        The format.
    head : bytes
        The first `HEAD_BYTES` of the file.

    Raises
    ------
    Refusal
        If it is no ordinary file, too large, or of no format that can be read.
    OSError
        If the system doesn't let it be read.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refusal(tr("there is no such file"), tr("check the name")) from error
    except ValueError as error:
        raise Refusal(tr("its name isn't valid"), tr("rename it")) from error
    if stat.S_ISDIR(status.st_mode):
        raise Refusal(tr("it is a folder"), tr("choose a file inside it"))
    # Opening a named pipe would wait for its writer forever.
    if not stat.S_ISREG(status.st_mode):
        raise Refusal(tr("it isn't an ordinary file"), tr("choose another one"))
    check_file(status.st_size)
    with path.open("rb", buffering=0) as file:
        head = file.read(HEAD_BYTES)
    try:
        return sniff(head), head
    except Refusal:
        if path.suffix.lower() == ".img" and path.with_suffix(".hdr").is_file():
            raise Refusal(
                tr("it is the second half of a volume"),
                tr("open the .hdr file beside it"),
            ) from None
        raise


def sniff(head: bytes) -> Format:
    """Find out the format of a file by its first bytes.

    Parameters
    ----------
    head : bytes
        The first `HEAD_BYTES` of the file, or all of a shorter one.

    Returns
    -------
    Format
        The first row of the table that matches.

    Raises
    ------
    Refusal
        If it is empty, or if none matches; the reason says what the file seems to be.
    """
    for each in FORMATS:
        if each.matches(head):
            return each
    if not head:
        check_file(0)
    found = _foreign(head)
    remedy = tr(found.remedy, formats=comma_list(_NAMES[:-1]), last=_NAMES[-1])
    raise Refusal(tr(found.words), remedy)


def is_text(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a text."""
    controls = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in head)
    return controls == 0


def _foreign(head: bytes) -> _Foreign:
    """Find out what a file is that no reader knows."""
    for each in _FOREIGN:
        if head.startswith(each.starts, each.offset):
            return each
    if head.startswith(_ZIP_START):
        return _NPZ if _first_member(head).endswith(b".npy") else _ZIP
    if head.startswith(_GZIP_START):
        return _FREESURFER if _is_freesurfer(_unpacked(head)) else _GZIP
    if _is_freesurfer(head):
        return _FREESURFER
    return _TEXT if is_text(head) else _UNKNOWN


def _first_member(head: bytes) -> bytes:
    """Return the name of the first file in a ZIP archive."""
    return head[30 : 30 + int.from_bytes(head[26:28], "little")]


def _unpacked(head: bytes) -> bytes:
    """Return the first bytes that were packed with gzip; none where damaged."""
    try:
        return zlib.decompressobj(31).decompress(head, _FREESURFER_BYTES)
    except zlib.error:
        return b""


def _is_freesurfer(head: bytes) -> bool:
    """Whether a file begins like FreeSurfer's: version 1, four sides, a known type."""
    if len(head) < _FREESURFER_BYTES or head[:4] != b"\0\0\0\1":
        return False
    *sides, kind = struct.unpack_from(">5i", head, 4)
    return min(sides) > 0 and kind in _FREESURFER_TYPES
