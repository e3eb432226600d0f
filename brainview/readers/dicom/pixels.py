"""Turns the stored values of a DICOM frame into intensities and windows."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.pixels.processing import apply_color_lut

from brainview.core import ScanWarning, WarningCode, Window
from brainview.core.language import plural, tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.content import base_of, loses_digits, split_color
from brainview.readers.dicom.decode import decode
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.lut import read_table
from brainview.readers.dicom.pixel_format import PixelFormat
from brainview.readers.dicom.voi import (
    extremes,
    first_that_shows,
    mirrored,
    read_windows,
)

_REMEDY = translatable("export it uncompressed (Explicit VR Little Endian)")


@dataclass(frozen=True, slots=True, eq=False)
class DecodedFrame:
    """One decoded frame.

    Attributes
    ----------
    pixels : (H, W) float32 ndarray
        After the modality LUT, less `base`; bright is bright.
    channels : (H, W, 3) float32 ndarray or None
        Where the image is in color.
    windows : tuple of Window
        All that the file suggests, in units of ``pixels``.
    window : Window or None
        The one to start with; None where the file suggests none that shows anything.
    mirror, base : float or None
        As in `brainview.core.Scan`.
    warnings : tuple of ScanWarning
        What a reader of the scan should know.
    """

    pixels: NDArray[np.float32]
    channels: NDArray[np.float32] | None
    windows: tuple[Window, ...] = ()
    window: Window | None = None
    mirror: float | None = None
    base: float = 0.0
    warnings: tuple[ScanWarning, ...] = ()


def read_frame(header: DatasetHeader, layout: PixelFormat, frame: int) -> DecodedFrame:
    """Decode one frame.

    Parameters
    ----------
    header : DatasetHeader
        The header and the coded pixels.
    layout : PixelFormat
        What the header says about the pixels.
    frame : int
        From 0.

    Returns
    -------
    DecodedFrame
        Its pixels and how to show them.

    Raises
    ------
    Refusal
        If no decoder can read them.
    """
    stored = decode(header, layout, frame)
    if not layout.is_gray:
        return _color(stored, header, layout)
    warnings: list[ScanWarning] = []
    padding = _padding(stored, header)
    pixels, base = _modality(stored, header, frame, warnings)
    found = read_windows(header, frame, base + extremes(pixels)[1])
    windows = tuple(window.moved(-base) for window in found)
    mirror = None
    if _is_inverse(header, layout):
        turn = float(np.float32(_mirror(pixels, header, layout, frame, base)))
        pixels = np.float32(turn) - pixels
        windows = tuple(mirrored(window, turn) for window in windows)
        mirror, base = base + turn, 0.0
    if padding is not None and padding.any() and not padding.all():
        pixels[padding] = pixels[~padding].min()
    window = first_that_shows(windows, pixels)
    if windows and window is None:
        warnings.append(ScanWarning(WarningCode.WINDOW_REPLACED))
    return DecodedFrame(pixels, None, windows, window, mirror, base, tuple(warnings))


def _color(
    stored: NDArray[Any], header: DatasetHeader, layout: PixelFormat
) -> DecodedFrame:
    if layout.photometric == "PALETTE COLOR":
        with third_party(translatable("its color palette is damaged"), _REMEDY):
            stored = apply_color_lut(stored, header.dataset)
    if stored.ndim != 3 or stored.shape[2] < 3:
        raise Refusal(
            plural(
                "it has {count} value a pixel",
                "it has {count} values a pixel",
                layout.samples,
            ),
            tr("save it as gray"),
        )
    pixels, channels = split_color(stored[..., :3])
    is_plain = stored.dtype.itemsize == 1
    window = Window(center=127.5, width=255) if is_plain else None
    return DecodedFrame(pixels, channels, window=window)


def _is_inverse(header: DatasetHeader, layout: PixelFormat) -> bool:
    """Return whether high values are dark.

    A Presentation LUT Shape of INVERSE says so, too (DICOM PS3.3 C.8.11.3.1.2). Where
    both say so, the image is inverted only once.
    """
    shape = header.text("PresentationLUTShape").upper()
    return layout.photometric == "MONOCHROME1" or shape == "INVERSE"


def _padding(stored: NDArray[Any], header: DatasetHeader) -> NDArray[np.bool_] | None:
    """Mark the pixels outside the scanned area (DICOM PS3.3 C.7.5.1.1.2)."""
    first = header.number("PixelPaddingValue")
    if first is None:
        return None
    last = header.number("PixelPaddingRangeLimit")
    low, high = sorted((first, first if last is None else last))
    if stored.dtype.kind == "i" and low > np.iinfo(stored.dtype).max:
        span = 2.0 ** (
            8 * stored.dtype.itemsize
        )  # the padding value was written as unsigned
        low, high = low - span, high - span
    return np.asarray((stored >= low) & (stored <= high))


def _modality(
    stored: NDArray[Any], header: DatasetHeader, frame: int, warnings: list[ScanWarning]
) -> tuple[NDArray[np.float32], float]:
    """Apply the Modality LUT or the rescale (DICOM PS3.3 C.11.1).

    What `base_of` keeps apart isn't added; it comes second.
    """
    tables = header.items("ModalityLUTSequence")
    if tables and stored.dtype.kind in "iu":
        table = read_table(tables[0], header, float(stored.max()))
        if table is None:
            raise Refusal(tr("its Modality LUT is damaged"), tr("export it again"))
        return table.look_up(stored), 0.0
    slope, intercept = rescale(header, frame)
    if slope == 0:
        warnings.append(ScanWarning(WarningCode.RESCALE_SLOPE_ZERO))
        slope = 1.0
    if loses_digits(stored):
        warnings.append(ScanWarning(WarningCode.VALUES_ROUNDED))
    if slope == 1 and intercept == 0:
        return stored.astype(np.float32), 0.0
    # In float64 so that 32-bit integers and large offsets stay exact.
    values = stored.astype(np.float64)
    values *= slope
    base = base_of(slope, intercept) if stored.dtype.kind in "iu" else 0.0
    values += intercept - base
    return values.astype(np.float32), base


def rescale(header: DatasetHeader, frame: int) -> tuple[float, float]:
    """Return slope and intercept of a frame: 1 and 0 where the file has none."""
    item = header.in_frame("PixelValueTransformationSequence", frame)
    where = header if item is None else item
    slope, intercept = where.number("RescaleSlope"), where.number("RescaleIntercept")
    return (1.0 if slope is None else slope), (0.0 if intercept is None else intercept)


def _mirror(
    pixels: NDArray[np.float32],
    header: DatasetHeader,
    layout: PixelFormat,
    frame: int,
    base: float,
) -> float:
    """Return the sum of a pixel and its inverse, which is the same for all frames."""
    if header.items("ModalityLUTSequence") or layout.bits_stored > 16:
        return sum(extremes(pixels))
    slope, intercept = rescale(header, frame)
    span = 1 << layout.bits_stored
    lowest = -span // 2 if layout.is_signed else 0
    return (slope or 1.0) * (2 * lowest + span - 1) + 2 * (intercept - base)
