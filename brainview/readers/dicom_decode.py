"""From coded bytes to stored values, by decoders that survive damaged frames."""

from typing import Any

from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.pixels.utils import pixel_array

from brainview.readers.boundary import Refusal, third_party
from brainview.readers.codestream import codestream_size
from brainview.readers.dicom_format import PixelFormat
from brainview.readers.jpeg_lossless import check_lossless_jpeg

_REMEDY = "export it uncompressed (Explicit VR Little Endian)"
_LOSSLESS_JPEG = (uid.JPEGLossless, uid.JPEGLosslessSV1)

# One decoder each, not whichever is installed: pydicom would try GDCM first, which
# ends the whole process at many a damaged frame instead of raising.
_DECODERS = {
    uid.JPEGBaseline8Bit: "pillow",
    uid.JPEGExtended12Bit: "pillow",
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
    decoder, reason = "", "its pixels are cut short or damaged"
    if layout.syntax.is_encapsulated:
        reason = f"no decoder can read its pixels ({layout.syntax.name})"
        decoder = _DECODERS.get(layout.syntax, "")
        if not decoder:
            raise Refusal(reason, _REMEDY)
    with third_party(reason, _REMEDY):
        if decoder:
            _check_codestream(dataset, layout, frame)
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


def _check_codestream(dataset: Dataset, layout: PixelFormat, frame: int) -> None:
    coded = get_frame(dataset.PixelData, frame, number_of_frames=layout.frames)
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
