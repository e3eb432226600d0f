"""Sizes of a masked region, in pixels and in millimeters."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Measurements

Point = tuple[int, int]


def measure(
    mask: NDArray[np.bool_], spacing_mm: tuple[float, float] | None
) -> Measurements:
    """Measure a mask: the area of all, the longest diameter of the largest part.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside the region.
    spacing_mm : tuple of float or None
        Millimeters between rows, then between columns; None where unknown.

    Returns
    -------
    Measurements
        The diameter joins the two farthest corners of pixels of the largest part
        (pixels that touch, also by a corner, are one part). Where the spacing is
        known, "farthest" is meant in millimeters.

    Raises
    ------
    ValueError
        If the mask isn't two-dimensional, or a spacing isn't positive.
    """
    if mask.ndim != 2:
        raise ValueError(f"a mask must be (H, W), got {mask.shape}")
    if spacing_mm is not None and not all(mm > 0 for mm in spacing_mm):
        raise ValueError(f"spacing must be positive, got {spacing_mm} mm")
    area = int(np.count_nonzero(mask))
    if area == 0:
        nothing = None if spacing_mm is None else 0.0
        return Measurements(0, nothing, 0.0, nothing)
    hull = _hull(_outer_corners(_largest_part(mask)))
    ends, length_px = _farthest(hull, (1.0, 1.0))
    if spacing_mm is None:
        return Measurements(area, None, length_px, None, ends)
    ends, length_mm = _farthest(hull, spacing_mm)
    area_mm2 = area * spacing_mm[0] * spacing_mm[1]
    return Measurements(area, area_mm2, length_px, length_mm, ends)


def _largest_part(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask.astype(np.uint8), connectivity=8
    )
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    part: NDArray[np.bool_] = np.asarray(labels) == largest
    return part


def _outer_corners(part: NDArray[np.bool_]) -> list[Point]:
    """Return the leftmost and rightmost pixel corners of each row, row by row."""
    corners: set[Point] = set()
    for row in np.flatnonzero(part.any(axis=1)).tolist():
        columns = np.flatnonzero(part[row])
        left, right = int(columns[0]), int(columns[-1]) + 1
        corners |= {(row, left), (row, right), (row + 1, left), (row + 1, right)}
    return sorted(corners)


def _hull(points: Sequence[Point]) -> NDArray[np.float64]:
    """Return the corners of the convex hull of sorted points.

    In whole numbers, hence exact; scaling the axes later keeps it a hull. Andrew,
    "Another efficient algorithm for convex hulls in two dimensions", 1979.
    """
    chains = [_chain(points), _chain(points[::-1])]
    return np.array([*chains[0][:-1], *chains[1][:-1]], dtype=np.float64)


def _chain(points: Sequence[Point]) -> list[Point]:
    chain: list[Point] = []
    for point in points:
        while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain


def _turn(a: Point, b: Point, c: Point) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _farthest(
    hull: NDArray[np.float64], scale: tuple[float, float]
) -> tuple[tuple[tuple[float, float], tuple[float, float]], float]:
    """Return the two farthest corners (unscaled) and their scaled distance."""
    # Every pair: a hull on a grid of n rows has no more than some n^(2/3) corners.
    scaled = hull * scale
    distances = np.linalg.norm(scaled[:, None] - scaled, axis=-1)
    first, second = np.unravel_index(int(np.argmax(distances)), distances.shape)
    ends = tuple(sorted((float(r), float(c)) for r, c in hull[[first, second]]))
    return (ends[0], ends[1]), float(distances[first, second])
