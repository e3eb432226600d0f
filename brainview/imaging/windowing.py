"""Turning values into gray levels for the screen; models get what `normalize` makes."""

import numpy as np
from numpy.typing import NDArray

from brainview.core import VoiFunction, VoiTable, Window
from brainview.imaging.intensity import percentiles


def auto_window(pixels: NDArray[np.float32]) -> Window:
    """Choose a window that shows nearly all of an image.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range.

    Returns
    -------
    Window
        From the 1st to the 99.5th percentile; of width 1 for an even image.
    """
    first, last = percentiles(pixels, 1, 99.5)
    if last <= first:
        first, last = percentiles(pixels, 0, 100)
    if last <= first:
        return Window(center=first, width=1)
    return Window(center=(first + last) / 2, width=last - first)


def apply_window(pixels: NDArray[np.float32], window: Window) -> NDArray[np.uint8]:
    """Turn values into gray levels for the screen.

    Parameters
    ----------
    pixels : (H, W) or (H, W, 3) float32 ndarray
        In units of ``Scan.pixels``.
    window : Window
        The band from black to white, and the curve between or the table in its
        place.

    Returns
    -------
    uint8 ndarray of the same shape
        0 at and below the band's lower end, 255 at and above its upper end. SIGMOID
        only comes near to both.

    Notes
    -----
    The functions of DICOM PS3.3 C.11.2.1.2.1 (LINEAR), C.11.2.1.3.1 (SIGMOID) and
    C.11.2.1.3.2 (LINEAR_EXACT), and the tables of C.11.2.1.1.
    """
    if window.table is not None:
        return _looked_up(pixels, window.table)
    match window.function:
        case VoiFunction.SIGMOID:
            return _sigmoid(pixels, window)
        case VoiFunction.LINEAR:
            return _linear(pixels, window.center - 0.5, window.width - 1)
        case VoiFunction.LINEAR_EXACT:
            return _linear(pixels, window.center, window.width)


def _linear(
    pixels: NDArray[np.float32], center: float, width: float
) -> NDArray[np.uint8]:
    if width <= 0:
        return np.where(pixels > np.float32(center), np.uint8(255), np.uint8(0))
    scale = 255.0 / width
    offset = (width / 2 - center) * scale
    levels = pixels * np.float32(scale)
    levels += np.float32(offset)
    return _rounded(levels)


def _sigmoid(pixels: NDArray[np.float32], window: Window) -> NDArray[np.uint8]:
    slope = -4 / window.width
    levels = pixels * np.float32(slope)
    levels -= np.float32(slope * window.center)
    np.clip(levels, -80, 80, out=levels)  # exp() of more overflows in float32
    np.exp(levels, out=levels)
    levels += 1
    return _rounded(np.divide(255, levels, out=levels))


def _looked_up(pixels: NDArray[np.float32], table: VoiTable) -> NDArray[np.uint8]:
    grays = _rounded(table.levels * np.float32(255))
    places = pixels - np.float32(table.first)
    np.clip(places, 0, grays.size - 1, out=places)
    return np.asarray(grays[np.rint(places, out=places).astype(np.int32)])


def _rounded(levels: NDArray[np.float32]) -> NDArray[np.uint8]:
    np.clip(levels, 0, 255, out=levels)
    return np.rint(levels, out=levels).astype(np.uint8)
