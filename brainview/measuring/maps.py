"""What a class map is worth: whether it points at the tumor, and what it depends on."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_SPOT = 0.25  # deviation of the spot, in sides of what the network sees
STEPS = 10
"""How many times a part of the image is changed for insertion or deletion."""


def inside_mask(
    heat: NDArray[np.float32], mask: NDArray[np.bool_]
) -> tuple[bool, float]:
    """Measure a map against a mask of the same size.

    Parameters
    ----------
    heat : (H, W) float32 ndarray
        Not negative.
    mask : (H, W) bool ndarray
        True inside the tumor.

    Returns
    -------
    peaks_inside : bool
        Whether the map's highest pixel is in the mask: the pointing game of Zhang et
        al. 2016, arXiv 1608.00507, without a margin.
    energy : float
        The part of the map's sum that is in the mask (Wang et al. 2020, arXiv
        1910.01279, section 4.3); 0 of an empty map.
    """
    whole = float(heat.sum())
    part = float(heat[mask].sum()) / whole if whole > 0 else 0.0
    return bool(mask.flat[np.argmax(heat)]), part


def center_spot(shape: tuple[int, int]) -> NDArray[np.float32]:
    """Draw a round spot in the center, the map that knows nothing of the image.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns.

    Returns
    -------
    (H, W) float32 ndarray
        A normal curve with a deviation of a quarter of the sides, at most 1.
    """
    rows, columns = shape
    y, x = np.mgrid[-0.5 : 0.5 : rows * 1j, -0.5 : 0.5 : columns * 1j]
    spot: NDArray[np.float32] = np.exp(-(y**2 + x**2) / (2 * _SPOT**2)).astype(
        np.float32
    )
    return spot


def likeness(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Return the correlation of two maps of one size.

    Parameters
    ----------
    one, other : (h, w) float32 ndarray
        For example of two classes, or of trained and of random weights (Adebayo et al.
        2018, arXiv 1810.03292).

    Returns
    -------
    float
        In [-1, 1]; 0 where one of them is the same everywhere.
    """
    first = one.astype(np.float64).ravel() - one.mean(dtype=np.float64)
    second = other.astype(np.float64).ravel() - other.mean(dtype=np.float64)
    both = np.sqrt((first**2).sum() * (second**2).sum())
    return float(np.clip((first * second).sum() / both, -1, 1)) if both > 0 else 0.0


def uncovered(
    image: NDArray[np.float32],
    baseline: NDArray[np.float32],
    heat: NDArray[np.float32],
    steps: int = STEPS,
) -> NDArray[np.float32]:
    """Replace a baseline by the image in equal steps, the hottest pixels first.

    With image and baseline exchanged, the hottest pixels are taken away first.

    Parameters
    ----------
    image, baseline : (H, W, C) float32 ndarray
        The image, and one that shows nothing, such as the blurred image.
    heat : (H, W) float32 ndarray
        The map at the image's size.
    steps : int
        How many parts of equal size.

    Returns
    -------
    (steps + 1, H, W, C) float32 ndarray
        The first is the baseline, the last the image.
    """
    ranked = np.argsort(-heat.ravel(), kind="stable")
    rank = np.empty(heat.size, np.intp)
    rank[ranked] = np.arange(heat.size)
    part = (rank * steps // heat.size).reshape(heat.shape)
    shown = part[None] < np.arange(steps + 1)[:, None, None]
    return np.where(shown[..., None], image, baseline)


def area_under(scores: Sequence[float] | NDArray[np.floating]) -> float:
    """Return the area under scores at equal steps from 0 to 1, by trapezoids.

    Of the class's probability it is the insertion or deletion score (Petsiuk et al.
    2018, arXiv 1806.07421, section 3.2).
    """
    values = np.asarray(scores, np.float64)
    return float((values[1:] + values[:-1]).mean() / 2)
