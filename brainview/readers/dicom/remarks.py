"""Warnings about what a DICOM image, as shown, lacks or has too much of."""

from itertools import zip_longest

from pydicom import uid

from brainview.core import ScanWarning, WarningCode
from brainview.readers.dicom.facts import is_mosaic, shown_text
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.mosaic import mosaic_tiles
from brainview.readers.dicom.pixel_format import PIXEL_KEYWORDS, PixelFormat

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
_ALWAYS_LOSSY = {
    uid.JPEGBaseline8Bit: "JPEG",
    uid.JPEGExtended12Bit: "JPEG",
    uid.JPEGLSNearLossless: "JPEG-LS",
}
_SOMETIMES_LOSSY = {uid.JPEG2000: "JPEG 2000", uid.HTJ2K: "HTJ2K"}
_SIZE_MARKER, _CODING_MARKER = b"\xff\x4f\xff\x51", b"\xff\x52"


def remarks(header: DatasetHeader, layout: PixelFormat) -> tuple[ScanWarning, ...]:
    """List what the image, as shown, lacks or has too much of.

    Parameters
    ----------
    header : DatasetHeader
        The header and the coded pixels.
    layout : PixelFormat
        What it promises.

    Returns
    -------
    tuple of ScanWarning
        The most important first.
    """
    loss = loss_warning(header, layout.syntax)
    warnings = [] if loss is None else [loss]
    if why := shown_text(header):
        warnings.append(ScanWarning.of(WarningCode.TEXT_SUSPECTED, why=why))
    if _has_overlay(header):
        warnings.append(ScanWarning(WarningCode.OVERLAY_NOT_SHOWN))
    if is_mosaic(header) and mosaic_tiles(header) is None:
        warnings.append(ScanWarning(WarningCode.MOSAIC_NOT_CUT))
    if layout.is_syntax_assumed:
        warnings.append(ScanWarning(WarningCode.CODING_ASSUMED))
    if _holds_more(header, layout):
        warnings.append(ScanWarning(WarningCode.PIXEL_DATA_LEFT_OUT))
    return tuple(warnings)


def _has_overlay(header: DatasetHeader) -> bool:
    """Return whether there is an overlay plane (DICOM PS3.3 C.9.2)."""
    return any((group, 0x0010) in header.dataset for group in range(0x6000, 0x6020, 2))


def _holds_more(header: DatasetHeader, layout: PixelFormat) -> bool:
    if layout.syntax.is_encapsulated:
        return False
    held = max(header.byte_count(key) for key in PIXEL_KEYWORDS)
    promised = layout.rows * layout.columns * layout.bytes_per_pixel * layout.frames
    # Two bytes of padding are allowed; YBR_FULL_422 needs less than is promised.
    return held > promised + 2


def loss_warning(header: DatasetHeader, syntax: uid.UID) -> ScanWarning | None:
    """Warn that an image was compressed with loss.

    Parameters
    ----------
    header : DatasetHeader
        The header and the coded pixels.
    syntax : UID
        How they are coded.

    Returns
    -------
    ScanWarning or None
        With the method and the ratio, as far as the file states them; None where
        nothing was lost. A loss stays when the image is later saved in another
        coding, so the header counts more than how the pixels are coded now.

    Notes
    -----
    DICOM PS3.3 C.7.6.1.1.5. Where the header says nothing, a JPEG 2000 frame
    has lost something if its wavelet is the irreversible one (ITU-T T.800, table A.20).
    """
    now = _present_loss(header, syntax)
    if header.text("LossyImageCompression") != "01" and not now:
        return None
    stored = header.text("LossyImageCompressionMethod").upper().split("\\")
    methods = [_METHODS.get(method, "") for method in stored if method] or [now]
    ratios = [
        f"{ratio:.0f}:1" if ratio >= 10 else f"{ratio:.1f}:1"
        for ratio in header.numbers("LossyImageCompressionRatio")
        if ratio > 1
    ]
    steps = zip_longest(methods, ratios, fillvalue="")
    how = "; ".join(", ".join(filter(None, step)) for step in steps)
    return ScanWarning.of(
        WarningCode.COMPRESSED_WITH_LOSS, how=f" ({how})" if how else ""
    )


def _present_loss(header: DatasetHeader, syntax: uid.UID) -> str:
    """Name the lossy coding that the pixels have now; empty where it has no loss."""
    if syntax in _ALWAYS_LOSSY:
        return _ALWAYS_LOSSY[syntax]
    if syntax not in _SOMETIMES_LOSSY:
        return ""
    head = bytes(header.element("PixelData") or b"")[:8192]
    start = head.find(_SIZE_MARKER)
    place = head.find(_CODING_MARKER, start)
    is_irreversible = 0 <= start < place and head[place + 13 : place + 14] == b"\0"
    return _SOMETIMES_LOSSY[syntax] if is_irreversible else ""
