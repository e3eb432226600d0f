"""Finding the picture inside the uniform frame or margins of an exported image."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from brainview.core import Box

# Shares of an image's range of values.
_EVEN = 0.03  # a line whose values differ by less has one level
_DARK = 0.04  # a level less above the darkest value is air, and no frame
_OTHER = 0.06  # what differs by more from a frame's level isn't the frame

_EDGE = 0.6  # of a picture's outermost line isn't the frame; air ends at a curve
_SOFT_LINES = 8  # may be mixed with the frame, since JPEG works in blocks of this side
_SAMPLE = 33  # lines
_SMALLEST = 32  # pixels; less inside a frame is no picture


def picture_box(pixels: NDArray[np.float32]) -> Box:
    """Find the picture inside uniform frames.

    Whole lines of one level that is brighter than air are cut away on each side, and
    dark ones outside of them, if the frame ends at a straight edge. Dark margins alone
    stay, since air is as dark. So does gray air around a head.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any finite values, bright on dark.

    Returns
    -------
    Box
        The whole image where there is no frame, or no picture inside it.
    """
    rows, columns = pixels.shape
    whole = Box(0, 0, rows, columns)
    small = _sample(pixels)
    low, high = float(small.min()), float(small.max())
    scale = _Scale(low + _DARK * (high - low), high - low)
    # Nearly all images have no frame, which few of their pixels show as well.
    if not high > low or not _may_have_frame(small, scale):
        return whole
    margins = _frame(pixels, scale)
    top, left, bottom, right = (
        _to_picture(pixels, margins, side, scale) if margins[side] else 0
        for side in range(4)
    )
    height, width = rows - top - bottom, columns - left - right
    if min(height, width) < _SMALLEST:
        return whole
    return Box(top, left, height, width)


@dataclass(frozen=True, slots=True)
class _Scale:
    """What is dark in an image, and the range of its values."""

    dark: float
    range: float


def _sample(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take some lines, the outermost among them."""
    rows, columns = map(_some_lines, pixels.shape)
    return pixels[rows[:, None], columns]


@lru_cache(maxsize=64)
def _some_lines(side: int) -> NDArray[np.intp]:
    return np.linspace(0, side - 1, min(side, _SAMPLE)).astype(np.intp)


_Margins = tuple[int, int, int, int]  # lines at the top, left, bottom and right


def _may_have_frame(small: NDArray[np.float32], scale: _Scale) -> bool:
    """Whether a side of the rectangle around all that isn't dark has no dark pixel."""
    seen = small > scale.dark
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    seen = seen[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return any(
        bool(side.all()) for side in (seen[0], seen[-1], seen[:, 0], seen[:, -1])
    )


def _frame(pixels: NDArray[np.float32], scale: _Scale) -> _Margins:
    """Count the lines of the frame on each side, with what is dark outside of it."""
    passed, cut = [0, 0, 0, 0], [0, 0, 0, 0]
    is_moved = True
    while is_moved:
        is_moved = False
        for side in range(4):
            lines = _lines(pixels, passed, side)
            if lines.size == 0:
                return 0, 0, 0, 0
            dark, bright = _even_lines(lines, scale)
            if cut[side] and dark:
                continue  # the picture's own air
            passed[side] += dark + bright
            if bright:
                cut[side] = passed[side]
            is_moved = is_moved or dark + bright > 0
    return cut[0], cut[1], cut[2], cut[3]


def _even_lines(lines: NDArray[np.float32], scale: _Scale) -> tuple[int, int]:
    """Count the first lines that are even and dark, then those even and bright."""
    lowest, highest = lines.min(axis=1), lines.max(axis=1)
    is_even = np.subtract(highest, lowest, dtype=np.float64) <= _EVEN * scale.range
    is_dark = is_even & (lowest <= scale.dark)
    dark = _leading(is_dark)
    return dark, _leading((is_even & ~is_dark)[dark:])


def _leading(flags: NDArray[np.bool_]) -> int:
    """Count the flags that are set before the first one that isn't."""
    return len(flags) if flags.all() else int(flags.argmin())


def _lines(
    pixels: NDArray[np.float32], margins: list[int], side: int
) -> NDArray[np.float32]:
    """Return what is inside the margins as lines, those nearest to a side first."""
    top, left, bottom, right = margins
    rows, columns = pixels.shape
    inside = pixels[top : rows - bottom, left : columns - right]
    if side % 2:
        inside = inside.T
    return inside[::-1] if side >= 2 else inside


def _to_picture(
    pixels: NDArray[np.float32], margins: _Margins, side: int, scale: _Scale
) -> int:
    """Count the lines of a frame with those that are mixed with it; 0 without an edge.

    Resizing and JPEG mix them.
    """
    from_frame = list(margins)
    from_frame[side] -= 1
    lines = _lines(pixels, from_frame, side)[: 2 + _SOFT_LINES].astype(np.float64)
    is_other = np.abs(lines - np.median(lines[0])) > _OTHER * scale.range
    is_picture = is_other.mean(axis=1) >= _EDGE
    return from_frame[side] + int(is_picture.argmax()) if is_picture.any() else 0
