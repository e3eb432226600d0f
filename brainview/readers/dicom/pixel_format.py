"""Reads and checks what a DICOM header says about its pixels and their coding."""

import math
import re
from dataclasses import dataclass
from typing import NoReturn

from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal
from brainview.readers.dicom.facts import frame_count
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.limits import check_promise

_REMEDY = translatable("export it again from its source")
PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")

_JPEG = "1.2.840.10008.1.2.4."
_DCMTK = translatable("convert it with “dcmdjpeg” (DCMTK), or export it uncompressed")
_KAKADU = translatable(
    "open it with a viewer that has Kakadu, or export it uncompressed"
)
_VIDEO = translatable(
    "play it with a video player; still images of the study can be opened"
)
_OTHER = translatable("export it uncompressed (Explicit VR Little Endian)")

# By how the UID begins; the first that fits counts.
_REMEDIES = (
    *((f"{_JPEG}{process}", _DCMTK) for process in range(52, 67)),
    (f"{_JPEG}92", _KAKADU),
    (f"{_JPEG}93", _KAKADU),
    *((f"{_JPEG}10{profile}", _VIDEO) for profile in range(9)),
    (
        f"{_JPEG}11",
        translatable("convert it with “djxl” of libjxl, or export it uncompressed"),
    ),
    (
        "1.2.840.10008.1.2.1.98",
        translatable("convert it with “gdcmconv --raw”, or export it uncompressed"),
    ),
    ("1.2.840.10008.1.2.7.", _VIDEO),
)

# Codings that pydicom's list lacks.
_NAMES = {
    f"{_JPEG}110": "JPEG XL Lossless",
    f"{_JPEG}111": "JPEG XL JPEG Recompression",
    f"{_JPEG}112": "JPEG XL",
    "1.2.840.10008.1.2.8.1": "Deflated Image Frame Compression",
}


@dataclass(frozen=True, slots=True)
class PixelFormat:
    """The Image Pixel module (DICOM PS3.3 C.7.6.3).

    Attributes
    ----------
    rows, columns, frames, samples : int
        The size; samples per pixel.
    bits_allocated, bits_stored, high_bit : int
        Where in a cell the value sits.
    is_signed : bool
        Whether values are two's complement.
    photometric : str
        Photometric Interpretation, such as ``"MONOCHROME2"``.
    syntax : UID
        How the pixels are coded.
    is_syntax_assumed : bool
        Whether the file doesn't say so itself.
    """

    rows: int
    columns: int
    frames: int
    samples: int
    bits_allocated: int
    bits_stored: int
    high_bit: int
    is_signed: bool
    photometric: str
    syntax: UID
    is_syntax_assumed: bool

    @property
    def is_gray(self) -> bool:
        """Whether a pixel is one intensity."""
        return self.samples == 1 and self.photometric != "PALETTE COLOR"

    @property
    def bytes_per_pixel(self) -> float:
        """Uncompressed, all samples together."""
        return self.samples * self.bits_allocated / 8

    @property
    def bits(self) -> int:
        """Of all frames together, uncompressed."""
        pixels = self.rows * self.columns * self.frames
        return pixels * self.samples * self.bits_allocated


def read_pixel_format(header: DatasetHeader) -> PixelFormat:
    """Read and check what the header promises.

    Parameters
    ----------
    header : DatasetHeader
        The header.

    Returns
    -------
    PixelFormat
        Of a size within the limits.

    Raises
    ------
    Refusal
        If an element that every image needs is missing, if the size is above the
        limits, or if the file doesn't say how its pixels are coded.
    """
    rows, columns = _needed(header, "Rows"), _needed(header, "Columns")
    allocated = _needed(header, "BitsAllocated")
    frames = frame_count(header)
    samples = _whole(header, "SamplesPerPixel", 1)
    check_promise(rows, columns, samples * allocated / 8, frames)
    stored = _whole(header, "BitsStored", allocated)
    syntax, is_assumed = _syntax(header, rows * columns * frames * samples * allocated)
    usual = "RGB" if samples == 3 else "MONOCHROME2"
    return PixelFormat(
        rows=rows,
        columns=columns,
        frames=frames,
        samples=samples,
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=_whole(header, "HighBit", stored - 1),
        is_signed=_whole(header, "PixelRepresentation", 0) == 1,
        photometric=header.text("PhotometricInterpretation") or usual,
        syntax=syntax,
        is_syntax_assumed=is_assumed,
    )


def plain_bytes(bits: int, photometric: str) -> int:
    """Return how many bytes uncompressed pixels take in a file.

    Parameters
    ----------
    bits : int
        Of all samples of all pixels.
    photometric : str
        Photometric Interpretation; two pixels of ``"YBR_FULL_422"`` share their color.
    """
    stored = bits * 2 / 3 if photometric == "YBR_FULL_422" else bits
    return math.ceil(stored / 8)


def _needed(header: DatasetHeader, keyword: str) -> int:
    value = _whole(header, keyword, -1)
    if value < 0:
        raise Refusal(
            tr("its header lacks the element {keyword}", keyword=keyword), tr(_REMEDY)
        )
    return value


def _whole(header: DatasetHeader, keyword: str, otherwise: int) -> int:
    value = header.number(keyword)
    return otherwise if value is None else int(value)


def _syntax(header: DatasetHeader, bits: int) -> tuple[UID, bool]:
    """Return the transfer syntax and whether it had to be assumed."""
    meta = getattr(header.dataset, "file_meta", None)
    stored = "" if meta is None else DatasetHeader(meta).text("TransferSyntaxUID")
    if stored:
        syntax = UID(stored)
        if not syntax.is_transfer_syntax:
            refuse_coding(syntax)
        return syntax, False
    # Files from before 1996 have no such element. Their pixels are plain if there
    # are as many bytes as the header promises.
    if not any(_length(header, key) >= bits / 8 for key in PIXEL_KEYWORDS):
        raise Refusal(
            tr("it doesn't say how its pixels are coded (no transfer syntax)"),
            tr(_REMEDY),
        )
    is_implicit, is_little = header.dataset.original_encoding
    if is_implicit:
        return ImplicitVRLittleEndian, True
    return (ExplicitVRLittleEndian if is_little else ExplicitVRBigEndian), True


def _length(header: DatasetHeader, keyword: str) -> int:
    if keyword not in header or header.dataset[keyword].is_undefined_length:
        return 0
    return header.byte_count(keyword)


def refuse_coding(syntax: UID) -> NoReturn:
    """Refuse a file for how its pixels are coded.

    Parameters
    ----------
    syntax : UID
        A transfer syntax that no decoder of the program can read.

    Raises
    ------
    Refusal
        Always; it names the coding and what can decode it.
    """
    remedies = (words for start, words in _REMEDIES if syntax.startswith(start))
    remedy = next(remedies, _OTHER)
    name = _NAMES.get(syntax) or syntax.name
    if not syntax.is_transfer_syntax and syntax not in _NAMES:
        # A damaged header may hold anything here, even the patient's name.
        if re.fullmatch(r"[0-9.]{5,64}", syntax):
            reason = tr("it names no known transfer syntax ({uid})", uid=syntax)
        else:
            reason = tr("it names no known transfer syntax")
    elif remedy == _VIDEO:
        reason = tr("it holds a video ({name})", name=name)
    else:
        reason = tr("no decoder can read its pixels ({name})", name=name)
    raise Refusal(reason, tr(remedy))
