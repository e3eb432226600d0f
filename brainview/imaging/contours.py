"""Turns contours into masks."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_MOST_CROSSINGS = 1 << 20  # computed at a time


def fill_contours(
    contours: Sequence[NDArray[np.float64]], shape: tuple[int, int]
) -> NDArray[np.bool_]:
    """Return the mask of what lies inside closed contours.

    Parameters
    ----------
    contours : sequence of (n, 2) float64 ndarray
        Rows and columns in pixels; the center of the top left pixel is (0, 0). The last
        point is joined to the first.
    shape : tuple of int
        Rows and columns of the mask.

    Returns
    -------
    (H, W) bool ndarray
        A pixel is inside if a line from its center to the left crosses the contours
        an odd number of times (even-odd rule): a contour in another one is a hole. What
        lies on an edge is inside at its left end and its upper end.
    """
    rows, columns = shape
    # How many edges lie at or left of each pixel; the last column is for those beyond.
    crossed = np.zeros((rows, columns + 1), np.int32)
    for contour in contours:
        ends = np.roll(contour, -1, axis=0)
        low = np.ceil(np.minimum(contour[:, 0], ends[:, 0])).clip(0, rows)
        high = np.ceil(np.maximum(contour[:, 0], ends[:, 0])).clip(0, rows)
        first, count = low.astype(np.intp), (high - low).astype(np.intp)
        for part in _parts(count):
            _cross(contour[part], ends[part], first[part], count[part], crossed)
    is_inside: NDArray[np.bool_] = np.cumsum(crossed[:, :-1], axis=1) % 2 == 1
    return is_inside


def _parts(count: NDArray[np.intp]) -> list[slice]:
    """Split edges into runs that cross a limited number of rows together."""
    batch = np.cumsum(count) // _MOST_CROSSINGS
    starts = np.flatnonzero(np.diff(batch, prepend=-1)).tolist()
    return [slice(a, b) for a, b in zip(starts, [*starts[1:], len(count)], strict=True)]


def _cross(
    begins: NDArray[np.float64],
    ends: NDArray[np.float64],
    first: NDArray[np.intp],
    count: NDArray[np.intp],
    crossed: NDArray[np.int32],
) -> None:
    """Count where edges cross the middles of rows.

    Parameters
    ----------
    begins, ends : (E, 2) float64 ndarray
        Of each edge: row and column.
    first, count : (E,) int ndarray
        The rows that each edge crosses.
    crossed : (H, W + 1) int32 ndarray
        Counts at the first pixel whose center lies at the crossing or right of it.
    """
    edge = np.repeat(np.arange(len(count)), count)
    before = np.cumsum(count) - count
    row = first[edge] + np.arange(len(edge)) - before[edge]
    height = (ends - begins)[edge, 0]  # not 0, since a level edge crosses no row
    share = (row - begins[edge, 0]) / height
    column = begins[edge, 1] + share * (ends - begins)[edge, 1]
    place = np.ceil(column).clip(0, crossed.shape[1] - 1).astype(np.intp)
    np.add.at(crossed, (row, place), 1)
