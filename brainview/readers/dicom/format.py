"""What a DICOM header promises about its pixels; checked before any is decoded."""

from dataclasses import dataclass

from pydicom.dataset import Dataset
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from brainview.readers.boundary import Refusal
from brainview.readers.dicom.coding import refuse_coding
from brainview.readers.dicom.header import byte_count, number, text
from brainview.readers.limits import check_promise

_REMEDY = "export it again from its source"
PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


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


def read_format(dataset: Dataset) -> PixelFormat:
    """Read and check what the header promises.

    Parameters
    ----------
    dataset : Dataset
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
    rows, columns = _needed(dataset, "Rows"), _needed(dataset, "Columns")
    allocated = _needed(dataset, "BitsAllocated")
    frames = max(1, _whole(dataset, "NumberOfFrames", 1))
    samples = _whole(dataset, "SamplesPerPixel", 1)
    check_promise(rows, columns, samples * allocated / 8, frames)
    stored = _whole(dataset, "BitsStored", allocated)
    syntax, is_assumed = _syntax(dataset, rows * columns * frames * samples * allocated)
    usual = "RGB" if samples == 3 else "MONOCHROME2"
    return PixelFormat(
        rows=rows,
        columns=columns,
        frames=frames,
        samples=samples,
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=_whole(dataset, "HighBit", stored - 1),
        is_signed=_whole(dataset, "PixelRepresentation", 0) == 1,
        photometric=text(dataset, "PhotometricInterpretation") or usual,
        syntax=syntax,
        is_syntax_assumed=is_assumed,
    )


def _needed(dataset: Dataset, keyword: str) -> int:
    value = _whole(dataset, keyword, -1)
    if value < 0:
        raise Refusal(f"its header lacks the element {keyword}", _REMEDY)
    return value


def _whole(dataset: Dataset, keyword: str, otherwise: int) -> int:
    value = number(dataset, keyword)
    return otherwise if value is None else int(value)


def _syntax(dataset: Dataset, bits: int) -> tuple[UID, bool]:
    """Return the transfer syntax and whether it had to be assumed."""
    meta = getattr(dataset, "file_meta", None)
    stored = text(meta, "TransferSyntaxUID") if meta is not None else ""
    if stored:
        syntax = UID(stored)
        if not syntax.is_transfer_syntax:
            refuse_coding(syntax)
        return syntax, False
    # Files from before 1996 have no such element. Their pixels are plain if there
    # are as many bytes as the header promises.
    if not any(_length(dataset, key) >= bits / 8 for key in PIXEL_KEYWORDS):
        raise Refusal(
            "it doesn't say how its pixels are coded (no transfer syntax)",
            _REMEDY,
        )
    is_implicit, is_little = dataset.original_encoding
    if is_implicit:
        return ImplicitVRLittleEndian, True
    return (ExplicitVRLittleEndian if is_little else ExplicitVRBigEndian), True


def _length(dataset: Dataset, keyword: str) -> int:
    if keyword not in dataset or dataset[keyword].is_undefined_length:
        return 0
    return byte_count(dataset, keyword)
