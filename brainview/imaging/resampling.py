"""Resampling a scan into a model's input, and the model's answers back."""

from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Box, Placement

Fit = Literal["stretch", "letterbox"]


def place(
    scan_shape: tuple[int, int],
    seen: Box,
    input_shape: tuple[int, int],
    fit: Fit,
) -> Placement:
    """Decide where the seen part of a scan goes in a model's input.

    Parameters
    ----------
    scan_shape : tuple of int
        Rows and columns of the scan.
    seen : Box
        The part to be shown to the model.
    input_shape : tuple of int
        Rows and columns of the input.
    fit : {"stretch", "letterbox"}
        Fill the input and change the proportions, or keep them and pad.

    Returns
    -------
    Placement
        How positions are mapped there and back.
    """
    rows, columns = input_shape
    if fit == "stretch":
        return Placement(scan_shape, seen, input_shape, Box(0, 0, rows, columns))
    scale = min(rows / seen.height, columns / seen.width)
    height = max(1, min(rows, round(seen.height * scale)))
    width = max(1, min(columns, round(seen.width * scale)))
    filled = Box((rows - height) // 2, (columns - width) // 2, height, width)
    return Placement(scan_shape, seen, input_shape, filled)


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
    return padded(resized(values, placement), placement)


def resized(values: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    """Resize what the model sees, as `to_input` does, and leave out the padding."""
    seen, filled = placement.seen, placement.filled
    part = values[seen.top : seen.top + seen.height, seen.left : seen.left + seen.width]
    shrinks = filled.height * filled.width < seen.height * seen.width
    return np.asarray(
        cv2.resize(
            part,
            (filled.width, filled.height),
            interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
        ),
        np.float32,
    )


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
    # Centers of scan pixels, in the answer's own pixel coordinates.
    row = (np.arange(seen.height) + 0.5) * (filled.height / seen.height) + filled.top
    column = (np.arange(seen.width) + 0.5) * (filled.width / seen.width) + filled.left
    row = row * (values.shape[0] / rows) - 0.5
    column = column * (values.shape[1] / columns) - 0.5
    part = _sample_rows(values, row, smooth=smooth)
    part = _sample_rows(part.swapaxes(0, 1), column, smooth=smooth).swapaxes(0, 1)
    full = np.zeros((*placement.scan_shape, *values.shape[2:]), np.float32)
    full[seen.top : seen.top + seen.height, seen.left : seen.left + seen.width] = part
    return full


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
