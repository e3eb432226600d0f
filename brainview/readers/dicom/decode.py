"""Decodes the pixels of a frame, with decoders that survive damaged data."""

from contextlib import AbstractContextManager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels.utils import pixel_array

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.dicom.encapsulation import coded_frame
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.pixel_format import (
    PIXEL_KEYWORDS,
    PixelFormat,
    plain_bytes,
    refuse_coding,
)
from brainview.readers.jpeg.extended import decode_extended_jpeg
from brainview.readers.jpeg.header import codestream_size, frame_header
from brainview.readers.jpeg.lossless import check_lossless_jpeg

_REMEDY = translatable("export it uncompressed (Explicit VR Little Endian)")
_LOSSLESS_JPEG = (uid.JPEGLossless, uid.JPEGLosslessSV1)

# One decoder each, not whichever is installed: pydicom would try GDCM first, which ends
# the whole process on many damaged frames instead of raising.
_DECODERS = {
    uid.JPEGBaseline8Bit: "pillow",
    uid.JPEGExtended12Bit: "pillow",  # 8 bits; 12 are decoded without pydicom
    uid.JPEGLossless: "gdcm",
    uid.JPEGLosslessSV1: "gdcm",
    uid.JPEGLSLossless: "pyjpegls",
    uid.JPEGLSNearLossless: "pyjpegls",
    uid.JPEG2000Lossless: "pylibjpeg",
    uid.JPEG2000: "pylibjpeg",
    uid.HTJ2KLossless: "pylibjpeg",
    uid.HTJ2KLosslessRPCL: "pylibjpeg",
    uid.HTJ2K: "pylibjpeg",
    uid.RLELossless: "pydicom",  # pylibjpeg-rle panics on the terminal
}


def decode(header: DatasetHeader, layout: PixelFormat, frame: int) -> NDArray[Any]:
    """Decode one frame.

    Parameters
    ----------
    header : DatasetHeader
        The header and the coded pixels.
    layout : PixelFormat
        What the header promises.
    frame : int
        From 0.

    Returns
    -------
    (H, W) or (H, W, 3) ndarray
        Values as stored, without the unused bits of their cells; YBR is converted to
        RGB.

    Raises
    ------
    Refusal
        If no decoder can read them.
    """
    if not layout.syntax.is_encapsulated:
        _check_length(header, layout)
        if layout.bits_allocated == 1 and layout.samples == 1:
            return _bits(header, layout, frame)
        values = _decoded(header.dataset, layout, frame, "")
        return _without_unused_bits(values, layout)
    decoder = _DECODERS.get(layout.syntax, "")
    if not decoder:
        refuse_coding(layout.syntax)
    with _decoding(layout):
        coded = coded_frame(
            header.dataset.PixelData,
            frame,
            layout.frames,
            header.element("ExtendedOffsetTable") or b"",
        )
        _check_codestream(coded, layout)
        if _is_12_bit_jpeg(coded, layout):
            return decode_extended_jpeg(coded, layout.rows, layout.columns)
        alone = _of_one_frame(header.dataset, coded)
    return _without_unused_bits(_decoded(alone, layout, 0, decoder), layout)


def _of_one_frame(dataset: Dataset, coded: bytes) -> Dataset:
    """Return what decoders ask of a data set, with one coded frame."""
    alone = dataset.group_dataset(0x0028)
    alone.file_meta = dataset.file_meta
    alone.NumberOfFrames = 1
    alone.PixelData = encapsulate([coded])
    return alone


def _bits(header: DatasetHeader, layout: PixelFormat, frame: int) -> NDArray[np.uint8]:
    """Return a frame of single bits, as masks are (DICOM PS3.5 8.2).

    pydicom fails on single frames that don't begin at a whole byte.
    """
    size = layout.rows * layout.columns
    first, skipped = divmod(frame * size, 8)
    held = np.frombuffer(header.dataset.PixelData, np.uint8)[first:]
    bits = np.unpackbits(held[: -(-(skipped + size) // 8)], bitorder="little")
    return bits[skipped : skipped + size].reshape(layout.rows, layout.columns)


def _is_cells(layout: PixelFormat) -> bool:
    """Whether gray values come with the unused bits of their cells.

    Only plain pixels and RLE are decoded to cells; the other decoders return values.
    """
    is_cells = not layout.syntax.is_compressed or layout.syntax == uid.RLELossless
    return is_cells and layout.samples == 1


def _without_unused_bits(stored: NDArray[Any], layout: PixelFormat) -> NDArray[Any]:
    """Drop the unused bits of each pixel cell, and extend the sign of the value.

    Old files keep overlays in the unused bits (DICOM PS3.5 8.1.1).
    """
    allocated, high, bits = layout.bits_allocated, layout.high_bit, layout.bits_stored
    fits = 1 <= bits <= high + 1 <= allocated and bits < allocated
    if stored.dtype.kind not in "iu" or not fits or allocated not in (8, 16, 32):
        return stored
    if _is_cells(layout):
        return (stored << (allocated - 1 - high)) >> (allocated - bits)
    return _signed(stored, bits) if layout.is_signed and layout.is_gray else stored


def _signed(values: NDArray[Any], bits: int) -> NDArray[Any]:
    """Extend the sign of values that a stream of more bits holds without it.

    A stream doesn't know that only its lowest bits are a signed value. Values beyond
    those bits show that the header is wrong about their number; they are left alone.
    """
    span = 1 << bits
    if values.min() < -span // 2 or not span // 2 <= values.max() < span:
        return values
    return np.where(values >= span // 2, values - span, values)


def _decoding(layout: PixelFormat) -> AbstractContextManager[None]:
    """Return the block in which a decoder may raise anything."""
    if not layout.syntax.is_encapsulated:
        return third_party(translatable("its pixels are damaged"), _REMEDY)
    return third_party(
        translatable("no decoder can read its pixels ({name})"),
        _REMEDY,
        name=layout.syntax.name,
    )


def _decoded(
    dataset: Dataset, layout: PixelFormat, frame: int, decoder: str
) -> NDArray[Any]:
    # pydicom would drop the bits above those stored, wherever the high bit is.
    options: dict[str, Any] = (
        {"correct_unused_bits": False} if _is_cells(layout) else {}
    )
    with _decoding(layout):
        values = pixel_array(
            dataset,
            index=frame,
            decoding_plugin=decoder,
            # Stated again because old files leave out obvious values.
            samples_per_pixel=layout.samples,
            photometric_interpretation=layout.photometric,
            bits_stored=layout.bits_stored,
            pixel_representation=int(layout.is_signed),
            **options,
        )
    _check_size(values.shape[:2], layout)
    return values


def _check_length(header: DatasetHeader, layout: PixelFormat) -> None:
    """Refuse plain pixels of which a part is missing."""
    held = max(header.byte_count(key) for key in PIXEL_KEYWORDS)
    needed = plain_bytes(layout.bits, layout.photometric)
    if held < needed:
        raise Refusal(
            tr(
                "its pixels are cut short ({held:,} of {needed:,} bytes)",
                held=held,
                needed=needed,
            ),
            tr("copy or export it again from its source"),
        )


def _is_12_bit_jpeg(coded: bytes, layout: PixelFormat) -> bool:
    if layout.syntax != uid.JPEGExtended12Bit or layout.samples != 1:
        return False
    return frame_header(coded).bits == 12


def _check_codestream(coded: bytes, layout: PixelFormat) -> None:
    if layout.syntax == uid.RLELossless:
        return  # RLE data have no header of their own
    size = codestream_size(coded)
    if size is not None:
        _check_size(size, layout)
    if layout.syntax in _LOSSLESS_JPEG:
        if layout.samples != (3 if layout.photometric == "RGB" else 1):
            raise Refusal(tr("its header contradicts itself about color"), tr(_REMEDY))
        check_lossless_jpeg(coded, layout.samples)


def _check_size(size: tuple[int, ...], layout: PixelFormat) -> None:
    if size != (layout.rows, layout.columns):
        raise Refusal(
            tr("its pixels and its header disagree about the size"), tr(_REMEDY)
        )
