"""What a DICOM file has lost by compression."""

from itertools import zip_longest

from pydicom import uid
from pydicom.dataset import Dataset

from brainview.core import ScanWarning, WarningCode
from brainview.readers.dicom.header import element, numbers, text

# Lossy Image Compression Method (DICOM PS3.3 C.7.6.1.1.5.1).
_METHODS = {
    "ISO_10918_1": "JPEG",
    "ISO_14495_1": "JPEG-LS",
    "ISO_15444_1": "JPEG 2000",
    "ISO_15444_15": "HTJ2K",
    "ISO_18181_1": "JPEG XL",
    "ISO_13818_2": "MPEG-2",
    "ISO_14496_10": "MPEG-4",
    "ISO_23008_2": "HEVC",
}
_ALWAYS = {
    uid.JPEGBaseline8Bit: "JPEG",
    uid.JPEGExtended12Bit: "JPEG",
    uid.JPEGLSNearLossless: "JPEG-LS",
}
_SOMETIMES = {uid.JPEG2000: "JPEG 2000", uid.HTJ2K: "HTJ2K"}
_SIZE, _CODING = b"\xff\x4f\xff\x51", b"\xff\x52"


def loss_warning(dataset: Dataset, syntax: uid.UID) -> ScanWarning | None:
    """Warn that an image was compressed with loss.

    Parameters
    ----------
    dataset : Dataset
        The header and the coded pixels.
    syntax : UID
        How they are coded.

    Returns
    -------
    ScanWarning or None
        With the method and the ratio, as far as the file knows them; None where
        nothing was lost. A loss stays in the image when it is saved otherwise
        later on, so the header counts more than how the pixels are coded now.

    Notes
    -----
    DICOM PS3.3 C.7.6.1.1.5. A JPEG 2000 frame that says nothing of it has lost
    something where its wavelet is the irreversible one (ITU-T T.800, table A.20).
    """
    now = _coding(dataset, syntax)
    if text(dataset, "LossyImageCompression") != "01" and not now:
        return None
    methods = [_METHODS.get(method, "") for method in _values(dataset) if method] or [
        now
    ]
    ratios = [
        f"{ratio:.0f}:1" if ratio >= 10 else f"{ratio:.1f}:1"
        for ratio in numbers(dataset, "LossyImageCompressionRatio")
        if ratio > 1
    ]
    steps = zip_longest(methods, ratios, fillvalue="")
    how = "; then ".join(", ".join(filter(None, step)) for step in steps)
    return ScanWarning.of(
        WarningCode.COMPRESSED_WITH_LOSS, how=f" ({how})" if how else ""
    )


def _values(dataset: Dataset) -> list[str]:
    return text(dataset, "LossyImageCompressionMethod").upper().split("\\")


def _coding(dataset: Dataset, syntax: uid.UID) -> str:
    """Name the lossy coding that the pixels have now; empty where it has no loss."""
    if syntax in _ALWAYS:
        return _ALWAYS[syntax]
    if syntax not in _SOMETIMES:
        return ""
    head = bytes(element(dataset, "PixelData") or b"")[:8192]
    start = head.find(_SIZE)
    place = head.find(_CODING, start)
    is_irreversible = 0 <= start < place and head[place + 13 : place + 14] == b"\0"
    return _SOMETIMES[syntax] if is_irreversible else ""
