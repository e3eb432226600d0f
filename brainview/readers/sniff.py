"""What a file is, by its content; the name has no say."""

import stat
import struct
from enum import StrEnum
from pathlib import Path

from brainview.readers.boundary import Refusal
from brainview.readers.limits import check_file
from brainview.readers.nifti.header import is_nifti

HEAD_BYTES = 4096
"""How much of a file `sniff` wants to see."""


class Kind(StrEnum):
    """A kind of file that can be read; the value is what a person reads."""

    DICOM = "DICOM"
    PNG = "PNG"
    JPEG = "JPEG"
    TIFF = "TIFF"
    BMP = "BMP"
    MATLAB_5 = "MATLAB 5"
    MATLAB_73 = "MATLAB 7.3"
    NIFTI = "NIfTI"

    @property
    def family(self) -> str:
        """The name in `brainview.core.ScanSource.format`."""
        return self.value.split()[0]


_HDF5 = b"\x89HDF\r\n\x1a\n"
_HDF5_PLACES = (0, 512, 1024, 2048)  # a MATLAB header of 512 bytes may stand before it
_BMP_HEADERS = (12, 16, 40, 52, 56, 64, 108, 124)
_RASTER = (
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff", Kind.JPEG),
    *((magic, Kind.TIFF) for magic in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")),
)

_VRS = frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC "
    b"UI UL UN UR US UT UV".split()
)

_ELSEWHERE = (
    (b"\x1f\x8b", "it is compressed with gzip"),
    (b"PK\x03\x04", "it is a ZIP archive"),
    (b"%PDF", "it is a PDF document"),
    (b"GIF8", "it is a GIF picture"),
    (b"RIFF", "it is a WebP picture or another RIFF file"),
    (b"\0\0\0\x0cjP  ", "it is a bare JPEG 2000 picture"),
    (b"NRRD", "it is an NRRD volume"),
    (b"\x5c\1\0\0", "it is an Analyze volume, which doesn't tell left from right"),
    (b"\0\0\1\x5c", "it is an Analyze volume, which doesn't tell left from right"),
)
_REMEDY = "open a DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB file"


def kind_of(path: Path) -> tuple[Kind, bytes]:
    """Decide what a file is, before any of its pixels are looked at.

    Parameters
    ----------
    path : Path
        Any path.

    Returns
    -------
    kind : Kind
        What it is.
    head : bytes
        Its first `HEAD_BYTES`.

    Raises
    ------
    Refusal
        If it is no ordinary file, too large, or nothing that can be read.
    OSError
        If the system doesn't let it be read.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refusal("there is no such file", "check the name") from error
    except ValueError as error:
        raise Refusal("its name isn't valid", "rename it") from error
    if stat.S_ISDIR(status.st_mode):
        raise Refusal("it is a folder", "choose a file inside it")
    # Opening a named pipe would wait for its writer forever.
    if not stat.S_ISREG(status.st_mode):
        raise Refusal("it isn't an ordinary file", "choose another one")
    check_file(status.st_size)
    with path.open("rb", buffering=0) as file:
        head = file.read(HEAD_BYTES)
    try:
        return sniff(head), head
    except Refusal:
        if path.suffix.lower() == ".img" and path.with_suffix(".hdr").is_file():
            raise Refusal(
                "it is the second half of a volume", "open the .hdr file beside it"
            ) from None
        raise


def sniff(head: bytes) -> Kind:
    """Decide what kind of file begins with `head`.

    Parameters
    ----------
    head : bytes
        The first `HEAD_BYTES` of the file, or all of a shorter one.

    Returns
    -------
    Kind
        What it is.

    Raises
    ------
    Refusal
        If it is nothing that can be read; the reason says what it seems to be.
    """
    if head[128:132] == b"DICM":
        return Kind.DICOM
    for magic, kind in _RASTER:
        if head.startswith(magic):
            return kind
    for is_its, kind in ((_is_bmp, Kind.BMP), (is_nifti, Kind.NIFTI)):
        if is_its(head):
            return kind
    matlab = _matlab(head)
    if matlab is not None:
        return matlab
    if _is_bare_dicom(head):
        return Kind.DICOM
    raise Refusal(_impression(head), _REMEDY)


def _is_bmp(head: bytes) -> bool:
    if not head.startswith(b"BM") or len(head) < 26:
        return False
    return int.from_bytes(head[14:18], "little") in _BMP_HEADERS


def _matlab(head: bytes) -> Kind | None:
    if any(head[place : place + 8] == _HDF5 for place in _HDF5_PLACES):
        return Kind.MATLAB_73
    # The format's version 0x0100 and the two letters that show the byte order.
    if head[124:128] in (b"\x00\x01IM", b"\x01\x00MI"):
        return Kind.MATLAB_5
    return None


def _is_bare_dicom(head: bytes) -> bool:
    """Tell a DICOM data set that lacks the 128 bytes and the letters before it.

    Such files start with an element of group 0002 or 0008 (DICOM PS3.5 7.1).
    """
    if len(head) < 16:
        return False
    for order in "<>":
        group, element = struct.unpack(order + "HH", head[:4])
        if group not in (0x0002, 0x0008) or element > 0x1200:
            continue
        if head[4:6] in _VRS:
            return True
        (length,) = struct.unpack(order + "L", head[4:8])
        if length % 2 == 0 and length <= 256:
            return True
    return False


def _impression(head: bytes) -> str:
    for magic, words in _ELSEWHERE:
        if head.startswith(magic):
            return words
    if is_text(head):
        return "it is a text file"
    return "its content is of no known kind"


def is_text(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a text."""
    controls = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in head)
    return controls == 0
