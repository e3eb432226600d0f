"""Resampling a scan into a model's input, and the model's answers back."""

from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Box, Placement

Fit = Literal["stretch", "letterbox"]

_SQUARE = 0.01  # spacings are written with few digits; less than this is no difference
_MOST_OBLONG = 64.0  # more is damage
_MOST_PIXELS = 1 << 22  # of a grid with more pixels than the scan


def square_grid(shape: tuple[int, int], aspect: float) -> tuple[int, int] | None:
    """Choose the grid that makes the pixels of a scan square.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns of the scan.
    aspect : float
        The height of a pixel, divided by its width; positive.

    Returns
    -------
    tuple of int or None
        Rows and columns of a grid as fine as the scan in the direction in which it is
        finer, as far as that takes little memory. None where pixels are square.
    """
    if 1 - _SQUARE < aspect < 1 + _SQUARE:
        return None
    rows, columns = shape
    aspect = min(max(aspect, 1 / _MOST_OBLONG), _MOST_OBLONG)
    high, wide = rows * max(1.0, aspect), columns * max(1.0, 1 / aspect)
    shrink = min(1.0, (max(_MOST_PIXELS, rows * columns) / (high * wide)) ** 0.5)
    return max(1, round(high * shrink)), max(1, round(wide * shrink))


def place(
    scan_shape: tuple[int, int],
    seen: Box,
    input_shape: tuple[int, int],
    fit: Fit,
    squared: tuple[int, int] | None = None,
) -> Placement:
    """Decide where the seen part of a scan goes in a model's input.

    Parameters
    ----------
    scan_shape : tuple of int
        Rows and columns of the scan.
    seen : Box
        The part to be shown to the model, in pixels of the grid.
    input_shape : tuple of int
        Rows and columns of the input.
    fit : {"stretch", "letterbox"}
        Fill the input and change the proportions, or keep them and pad.
    squared : tuple of int or None
        The grid, from `square_grid`; None where the scan's own pixels are.

    Returns
    -------
    Placement
        How positions are mapped there and back.
    """
    rows, columns = input_shape
    if fit == "stretch":
        return Placement(
            scan_shape, seen, input_shape, Box(0, 0, rows, columns), squared
        )
    scale = min(rows / seen.height, columns / seen.width)
    height = max(1, min(rows, round(seen.height * scale)))
    width = max(1, min(columns, round(seen.width * scale)))
    filled = Box((rows - height) // 2, (columns - width) // 2, height, width)
    return Placement(scan_shape, seen, input_shape, filled, squared)


def to_input(values: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    """Resize what the model sees into its input; padding is 0.

    Parameters
    ----------
    values : (H, W) or (H, W, C) float32 ndarray
        At scan size.
    placement : Placement
        From `place`.

    Returns
    -------
    (h, w) or (h, w, C) float32 ndarray
        At input size.
    """
    values = on_grid(values, placement.squared)
    return padded(resized(values, placement), placement)


def on_grid(
    values: NDArray[np.float32], squared: tuple[int, int] | None
) -> NDArray[np.float32]:
    """Resample a whole scan, (H, W) or (H, W, C), to what `square_grid` returned.

    Each axis is shrunk by taking means, or enlarged by Lanczos' method, which keeps
    more detail than linear interpolation.
    """
    if squared is None:
        return values
    rows, columns = squared
    high, wide = values.shape[:2]
    few = min(columns, wide), min(rows, high)
    values = cv2.resize(values, few, interpolation=cv2.INTER_AREA)
    return np.asarray(
        cv2.resize(values, (columns, rows), interpolation=cv2.INTER_LANCZOS4),
        np.float32,
    )


def resized(values: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    """Resize what the model sees of a grid, and leave out the padding."""
    seen, filled = placement.seen, placement.filled
    part = inside(values, seen)
    shrinks = filled.height * filled.width < seen.height * seen.width
    return np.asarray(
        cv2.resize(
            part,
            (filled.width, filled.height),
            interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
        ),
        np.float32,
    )


def inside(values: NDArray[np.float32], box: Box) -> NDArray[np.float32]:
    """Return a view of the part of an (H, W) or (H, W, C) array inside a box."""
    return values[box.top : box.top + box.height, box.left : box.left + box.width]


def scaled(box: Box, shape: tuple[int, ...], grid: tuple[int, int]) -> Box:
    """Return where a box in an image of a shape lies in another grid of the image."""
    down, across = grid[0] / shape[0], grid[1] / shape[1]
    top, left = round(box.top * down), round(box.left * across)
    bottom = round((box.top + box.height) * down)
    right = round((box.left + box.width) * across)
    return Box(top, left, max(1, bottom - top), max(1, right - left))


def padded(part: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    """Put what `resized` returned into a model's input; padding is 0."""
    filled = placement.filled
    if part.shape[:2] == placement.input_shape:
        return part
    full = np.zeros((*placement.input_shape, *part.shape[2:]), np.float32)
    full[
        filled.top : filled.top + filled.height,
        filled.left : filled.left + filled.width,
    ] = part
    return full


def to_scan(
    values: NDArray[np.float32], placement: Placement, *, smooth: bool = True
) -> NDArray[np.float32]:
    """Bring an answer on the model's grid back to the scan's pixels.

    Parameters
    ----------
    values : (h, w) or (h, w, K) float32 ndarray
        On a grid of any size that covers the whole input, such as a 7×7 heat
        map or a mask of input size.
    placement : Placement
        The one with which the input was made.
    smooth : bool
        Interpolate linearly; otherwise take the nearest value.

    Returns
    -------
    (H, W) or (H, W, K) float32 ndarray
        At scan size, 0 where the model saw nothing.
    """
    seen, filled = placement.seen, placement.filled
    rows, columns = placement.input_shape
    scan_rows, scan_columns = placement.scan_shape
    grid_rows, grid_columns = placement.grid
    down, row = _centers(scan_rows, grid_rows, seen.top, seen.height)
    across, column = _centers(scan_columns, grid_columns, seen.left, seen.width)
    # From pixels of the seen part to the answer's own pixel coordinates.
    row = row * (filled.height / seen.height) + filled.top
    column = column * (filled.width / seen.width) + filled.left
    row = row * (values.shape[0] / rows) - 0.5
    column = column * (values.shape[1] / columns) - 0.5
    part = _sample_rows(values, row, smooth=smooth)
    part = _sample_rows(part.swapaxes(0, 1), column, smooth=smooth).swapaxes(0, 1)
    full = np.zeros((*placement.scan_shape, *values.shape[2:]), np.float32)
    full[down, across] = part
    return full


def _centers(
    scan: int, grid: int, first: int, length: int
) -> tuple[slice, NDArray[np.float64]]:
    """Find the pixels of a scan whose centers lie in a part of the grid, on one axis.

    Returns them, and their centers in pixels of the grid from the part's beginning.
    """
    centers = (np.arange(scan, dtype=np.float64) + 0.5) * (grid / scan) - first
    start, stop = np.searchsorted(centers, (0, length))
    return slice(int(start), int(stop)), centers[start:stop]


def _sample_rows(
    values: NDArray[np.float32], at: NDArray[np.float64], *, smooth: bool
) -> NDArray[np.float32]:
    """Read rows at fractional positions; beyond an end, the outermost row is repeated.

    OpenCV's remap would do both axes at once, but rounds positions to 1/32 pixel,
    which shows as steps in a 7×7 map.
    """
    last = len(values) - 1
    at = np.clip(at, 0, last)
    if not smooth:
        return values[np.rint(at).astype(np.intp)]
    before = np.minimum(at.astype(np.intp), max(last - 1, 0))
    after = np.minimum(before + 1, last)
    share = (at - before).astype(np.float32).reshape(-1, *(1,) * (values.ndim - 1))
    return np.asarray(values[before] * (1 - share) + values[after] * share, np.float32)
