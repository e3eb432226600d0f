"""What a reader of a DICOM image should know."""

from pydicom.dataset import Dataset

from brainview.core import ScanWarning, WarningCode
from brainview.readers.dicom.format import PIXEL_KEYWORDS, PixelFormat
from brainview.readers.dicom.header import element
from brainview.readers.dicom.loss import loss_warning
from brainview.readers.dicom.mosaic import is_mosaic, mosaic_tiles


def remarks(dataset: Dataset, layout: PixelFormat) -> tuple[ScanWarning, ...]:
    """Say what the image as shown lacks or has too much of.

    Parameters
    ----------
    dataset : Dataset
        The header and the coded pixels.
    layout : PixelFormat
        What it promises.

    Returns
    -------
    tuple of ScanWarning
        The weightiest first.
    """
    loss = loss_warning(dataset, layout.syntax)
    warnings = [] if loss is None else [loss]
    if _has_overlay(dataset):
        warnings.append(ScanWarning(WarningCode.OVERLAY_NOT_SHOWN))
    if is_mosaic(dataset) and mosaic_tiles(dataset) is None:
        warnings.append(ScanWarning(WarningCode.MOSAIC_NOT_CUT))
    if layout.is_syntax_assumed:
        warnings.append(ScanWarning(WarningCode.CODING_ASSUMED))
    if _holds_more(dataset, layout):
        warnings.append(ScanWarning(WarningCode.PIXEL_DATA_LEFT_OUT))
    return tuple(warnings)


def _has_overlay(dataset: Dataset) -> bool:
    """Tell whether there is an overlay plane (DICOM PS3.3 C.9.2)."""
    return any((group, 0x0010) in dataset for group in range(0x6000, 0x6020, 2))


def _holds_more(dataset: Dataset, layout: PixelFormat) -> bool:
    if layout.syntax.is_encapsulated:
        return False
    held = max(len(element(dataset, key) or b"") for key in PIXEL_KEYWORDS)
    promised = layout.rows * layout.columns * layout.bytes_per_pixel * layout.frames
    # Two bytes of padding are allowed; YBR_FULL_422 needs less than is promised.
    return held > promised + 2
