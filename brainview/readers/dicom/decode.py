"""From coded bytes to stored values, by decoders that survive damaged frames."""

import math
from typing import Any

from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.pixels.utils import pixel_array

from brainview.readers.boundary import Refusal, third_party
from brainview.readers.dicom.coding import refuse_coding
from brainview.readers.dicom.format import PIXEL_KEYWORDS, PixelFormat
from brainview.readers.dicom.header import byte_count
from brainview.readers.jpeg.extended import decode_extended_jpeg
from brainview.readers.jpeg.header import codestream_size, frame_header
from brainview.readers.jpeg.lossless import check_lossless_jpeg

_REMEDY = "export it uncompressed (Explicit VR Little Endian)"
_LOSSLESS_JPEG = (uid.JPEGLossless, uid.JPEGLosslessSV1)

# One decoder each, not whichever is installed: pydicom would try GDCM first, which
# ends the whole process at many a damaged frame instead of raising.
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


def decode(dataset: Dataset, layout: PixelFormat, frame: int) -> NDArray[Any]:
    """Decode one frame.

    Parameters
    ----------
    dataset : Dataset
        The header and the coded pixels.
    layout : PixelFormat
        What the header promises.
    frame : int
        From 0.

    Returns
    -------
    (H, W) or (H, W, 3) ndarray
        Values as stored; YBR is turned into RGB.

    Raises
    ------
    Refusal
        If no decoder can read them.
    """
    if not layout.syntax.is_encapsulated:
        _check_length(dataset, layout)
        return _decoded(dataset, layout, frame, "")
    decoder = _DECODERS.get(layout.syntax, "")
    if not decoder:
        refuse_coding(layout.syntax)
    with third_party(*_cannot(layout)):
        coded = get_frame(dataset.PixelData, frame, number_of_frames=layout.frames)
        _check_codestream(coded, layout)
        if _is_12_bit_jpeg(coded, layout):
            return decode_extended_jpeg(coded, layout.rows, layout.columns)
    return _decoded(dataset, layout, frame, decoder)


def _cannot(layout: PixelFormat) -> tuple[str, str]:
    if not layout.syntax.is_encapsulated:
        return "its pixels are damaged", _REMEDY
    return f"no decoder can read its pixels ({layout.syntax.name})", _REMEDY


def _decoded(
    dataset: Dataset, layout: PixelFormat, frame: int, decoder: str
) -> NDArray[Any]:
    with third_party(*_cannot(layout)):
        values = pixel_array(
            dataset,
            index=frame,
            decoding_plugin=decoder,
            # Given again, since old files leave out what has an obvious value.
            samples_per_pixel=layout.samples,
            photometric_interpretation=layout.photometric,
            bits_stored=layout.bits_stored,
            pixel_representation=int(layout.is_signed),
        )
    _check_size(values.shape[:2], layout)
    return values


def _check_length(dataset: Dataset, layout: PixelFormat) -> None:
    """Refuse plain pixels of which a part is missing."""
    held = max(byte_count(dataset, key) for key in PIXEL_KEYWORDS)
    bits = layout.rows * layout.columns * layout.bytes_per_pixel * 8 * layout.frames
    if layout.photometric == "YBR_FULL_422":
        bits = bits * 2 / 3  # two pixels share their color
    needed = math.ceil(bits / 8)
    if held < needed:
        raise Refusal(
            f"its pixels are cut short ({held:,} of {needed:,} bytes)",
            "copy or export it again from its source",
        )


def _is_12_bit_jpeg(coded: bytes, layout: PixelFormat) -> bool:
    if layout.syntax != uid.JPEGExtended12Bit or layout.samples != 1:
        return False
    return frame_header(coded).bits == 12


def _check_codestream(coded: bytes, layout: PixelFormat) -> None:
    if layout.syntax == uid.RLELossless:
        return  # has no header of its own
    size = codestream_size(coded)
    if size is not None:
        _check_size(size, layout)
    if layout.syntax in _LOSSLESS_JPEG:
        if layout.samples != (3 if layout.photometric == "RGB" else 1):
            raise Refusal("its header contradicts itself about color", _REMEDY)
        check_lossless_jpeg(coded, layout.samples)


def _check_size(size: tuple[int, ...], layout: PixelFormat) -> None:
    if size != (layout.rows, layout.columns):
        raise Refusal("its pixels and its header disagree about the size", _REMEDY)
