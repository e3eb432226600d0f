"""Finds values that stand for absent pixels, in files that don't declare them."""

import numpy as np
from numpy.typing import NDArray

# The largest values of number types; a smallest value shows by its sign.
_LARGEST = (2.0**15 - 1, 2.0**16 - 1, 2.0**31 - 1, 2.0**32 - 1)
_RING_SHARE = 0.5  # of the outermost pixels; brighter text isn't padding
_SHARE = 0.005  # of all pixels
_BELOW = 0.1  # of the others' range, which one negative value around them lies below


def without_padding(
    pixels: NDArray[np.float32], mirror: float | None = None
) -> tuple[NDArray[np.float32], float | None]:
    """Replace pixels of a value that evidently stands for "nothing here".

    Such a value lies farther from all others than those lie from each other, and is
    negative, or else the largest of a number type and around the picture. Nearer, it
    is the only negative value and around the picture, as -2000 is in CT and MR.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Finite, bright on dark.
    mirror : float or None
        As in `brainview.core.Scan`.

    Returns
    -------
    pixels : (H, W) float32 ndarray
        With the darkest of the other values in their place; the same array if there
        are none.
    value : float or None
        The file's own value of them; None if there are none.
    """
    low, high = float(pixels.min()), float(pixels.max())
    candidates = []
    if low < 0:
        candidates.append(low)
    own = high if mirror is None else mirror - high
    if own in _LARGEST or (mirror is not None and own < 0):
        candidates.append(high)
    for value in candidates:
        absent = pixels == np.float32(value)
        others = pixels[~absent]
        is_apart = _is_far(others, value) and (value == low or _is_around(absent))
        if is_apart or (_is_below(others, value) and _is_around(absent)):
            filled = np.where(absent, others.min(), pixels)
            return filled, value if mirror is None else mirror - value
    return pixels, None


def _is_far(others: NDArray[np.float32], value: float) -> bool:
    if others.size == 0:
        return False
    first, last = float(others.min()), float(others.max())
    gap = first - value if value < first else value - last
    return gap > last - first > 0


def _is_below(others: NDArray[np.float32], value: float) -> bool:
    """Whether a value is the only negative one, by some distance."""
    if others.size == 0 or value >= 0:
        return False
    first, last = float(others.min()), float(others.max())
    return first >= 0 and first - value > _BELOW * (last - first) > 0


def _is_around(absent: NDArray[np.bool_]) -> bool:
    ring = np.concatenate((absent[0], absent[-1], absent[:, 0], absent[:, -1]))
    return bool(ring.mean() >= _RING_SHARE and absent.mean() >= _SHARE)
