"""What a reader of a DICOM image should know, in sentences."""

from pydicom.dataset import Dataset

from brainview.readers.dicom.format import PIXEL_KEYWORDS, PixelFormat
from brainview.readers.dicom.header import element
from brainview.readers.dicom.loss import loss_sentence
from brainview.readers.dicom.mosaic import is_mosaic, mosaic_tiles


def remarks(dataset: Dataset, layout: PixelFormat) -> tuple[str, ...]:
    """Say what the image as shown lacks or has too much of.

    Parameters
    ----------
    dataset : Dataset
        The header and the coded pixels.
    layout : PixelFormat
        What it promises.

    Returns
    -------
    tuple of str
        Sentences, the weightiest first.
    """
    sentences = {
        loss_sentence(dataset, layout.syntax): True,
        "The file has an overlay with marks, which isn't shown.": _has_overlay(dataset),
        "The file holds many slices as one mosaic, but doesn't say how many; they are "
        "shown as one picture.": is_mosaic(dataset) and mosaic_tiles(dataset) is None,
        "The file doesn't say how its pixels are coded; they were read as plain.": (
            layout.is_syntax_assumed
        ),
        "The file holds more pixel data than its header promises; the rest was left "
        "out.": _holds_more(dataset, layout),
    }
    return tuple(
        sentence for sentence, is_so in sentences.items() if sentence and is_so
    )


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
