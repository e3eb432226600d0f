"""Finding the head in a slice, and the dark air around it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Box
from brainview.imaging.intensity import Band, find_band, normalize, spread
from brainview.imaging.resampling import on_grid

_SIDE = 128  # pixels; enough for the outline of a head
_MARGIN = 0.02  # of the longer side, so that the scalp isn't shaved
_SMALLEST = 0.12  # of the image's area; less is a bright spot, not a head
_SPECK = np.ones((3, 3), np.uint8)
_RING = 40  # the outermost ring is this part of a side wide
_CLIPPED = 0.004  # of the image's range; one level of 8 bits
_DARK = 0.15  # of the band between the image's percentiles


def head_box(
    pixels: NDArray[np.float32], squared: tuple[int, int] | None = None
) -> Box:
    """Find the rectangle around the head.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range, bright on dark.
    squared : tuple of int or None
        Rows and columns of the grid that makes its pixels square; None where they are.

    Returns
    -------
    Box
        Around the largest bright part, or the whole image where nothing stands out; in
        pixels of the grid.
    """
    rows, columns = squared or pixels.shape
    whole = Box(0, 0, rows, columns)
    scale = min(1.0, _SIDE / max(rows, columns))
    few = max(1, round(rows * scale)), max(1, round(columns * scale))
    if squared is None:
        small = cv2.resize(pixels, few[::-1], interpolation=cv2.INTER_AREA)
    else:
        # Not by way of the grid, so that detail isn't first made and then lost.
        small = on_grid(pixels, few)
    largest = _largest_part(not_air(gray_levels(small)))
    if largest is None:
        return whole
    left, top, width, height = largest
    if width * height < _SMALLEST * small.size:
        return whole
    margin = _MARGIN * max(width, height)
    first_row = max(0, int((top - margin) / scale))
    first_column = max(0, int((left - margin) / scale))
    last_row = min(rows, int(np.ceil((top + height + margin) / scale)))
    last_column = min(columns, int(np.ceil((left + width + margin) / scale)))
    return Box(
        first_row, first_column, last_row - first_row, last_column - first_column
    )


def gray_levels(small: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the levels 0 to 255 of a small image, without specks.

    Parameters
    ----------
    small : (H, W) float32 ndarray
        Any range, bright on dark.
    """
    levels = cv2.convertScaleAbs(normalize(small), alpha=255)
    if min(levels.shape) >= 5:
        levels = cv2.medianBlur(levels, 5)
    return np.asarray(levels, np.uint8)


def not_air(levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Mark what isn't air: 1 there, 0 elsewhere.

    Parameters
    ----------
    levels : (H, W) uint8 ndarray
        From `gray_levels`.
    """
    otsu, _ = cv2.threshold(levels, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    # Otsu's threshold separates bright tissue from dim tissue. The head is everything
    # that clearly isn't air, so a fraction of the threshold is taken.
    _, bright = cv2.threshold(levels, max(4, int(0.4 * otsu)), 1, cv2.THRESH_BINARY)
    return np.asarray(cv2.morphologyEx(bright, cv2.MORPH_OPEN, _SPECK), np.uint8)


def _largest_part(bright: NDArray[np.uint8]) -> tuple[int, int, int, int] | None:
    """Return left, top, width and height of the largest connected part, if any."""
    # Tracing outlines takes a fifth of the time of labeling every pixel, and there is
    # mostly one part.
    outlines, nesting = cv2.findContours(
        bright, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE
    )
    if not outlines:
        return None
    outer = np.flatnonzero(nesting[0, :, 3] < 0)  # not inside another
    if len(outer) == 1:
        left, top, width, height = cv2.boundingRect(outlines[outer[0]])
        return left, top, width, height
    _, _, stats, _ = cv2.connectedComponentsWithStats(
        bright, connectivity=8, ltype=cv2.CV_16U
    )
    left, top, width, height, _ = stats[1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))]
    return left, top, width, height


def clipped_shares(pixels: NDArray[np.float32]) -> tuple[float, float]:
    """Measure how much of the head has the image's darkest or brightest value.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range, bright on dark; a `thumbnail` is enough.

    Returns
    -------
    tuple of float
        The darkest and the brightest part of the pixels inside the head's outline, in
        [0, 1]; both 0 where nothing stands out, or where all of it is even. Of 1,080
        slices of six public sets, 1 % lie above 0.08. Windows that clip the brightest
        quarter of the tissue, or show its middle third alone, give more than 0.2 in
        95 %.
    """
    outlines, _ = cv2.findContours(
        not_air(gray_levels(pixels)), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
    )
    if not outlines:
        return 0.0, 0.0
    filled = np.zeros(pixels.shape, np.uint8)
    cv2.drawContours(filled, [max(outlines, key=cv2.contourArea)], -1, 1, cv2.FILLED)
    # Without its rim, where the head is mixed with air.
    head = pixels[cv2.erode(filled, _SPECK) > 0]
    if head.size == 0 or head.min() == head.max():
        return 0.0, 0.0
    low, high = float(pixels.min()), float(pixels.max())
    slack = _CLIPPED * (high - low)
    return float((head <= low + slack).mean()), float((head >= high - slack).mean())


def dark_border_share(pixels: NDArray[np.float32], band: Band | None = None) -> float:
    """Measure how much of an image's outermost ring is as dark as air.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range, bright on dark; a `thumbnail` is enough.
    band : Band or None
        What `brainview.imaging.intensity.find_band` found in `pixels`; None to call it.

    Returns
    -------
    float
        In [0, 1]. Of 600 slices each of three public sets, 1 % lie below 0.62, 0.76
        and 0.31 (nearly empty slices); of 23 photographs 17 do below 0.3.
    """
    rows, columns = (-(-side // _RING) for side in pixels.shape)
    sides = pixels[rows:-rows]
    parts = pixels[:rows], pixels[-rows:], sides[:, :columns], sides[:, -columns:]
    ring = np.concatenate([part.ravel() for part in parts])
    dark = spread(ring, band or find_band(pixels)) < _DARK
    return float(np.count_nonzero(dark) / ring.size)
