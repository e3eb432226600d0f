"""The tumor mask: from the probability of each pixel, its parts and its size."""

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import SOME_TUMOR, Box, Detection, Measurements, Placement

# A part smaller than this share of what the model saw is noise at the threshold: 33
# pixels of a 256×256 slice that it saw whole.
_SPECK = 5e-4


Ends = tuple[tuple[float, float], tuple[float, float]]


def tumor_mask(
    probability: NDArray[np.float32], threshold: float, placement: Placement
) -> NDArray[np.bool_]:
    """Mark the pixels that belong to the tumor.

    Parameters
    ----------
    probability : (H, W) float32 ndarray
        In [0, 1], at scan size.
    threshold : float
        Probability from which a pixel is marked.
    placement : Placement
        What the model saw of the scan.

    Returns
    -------
    (H, W) bool ndarray
        Parts that are too small to be a tumor are left out.
    """
    mask = probability >= threshold
    smallest = _SPECK * placement.seen_px
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask.astype(np.uint8), connectivity=8
    )
    keep = stats[:, cv2.CC_STAT_AREA] >= smallest
    keep[0] = False  # the background
    return np.asarray(keep[labels], np.bool_) if count > 1 else mask


def detect(
    probability: NDArray[np.float32],
    mask: NDArray[np.bool_],
    class_name: str = SOME_TUMOR,
) -> tuple[Detection, ...]:
    """Put a box around each connected part of a mask.

    Parameters
    ----------
    probability : (H, W) float32 ndarray
        In [0, 1], at scan size.
    mask : (H, W) bool ndarray
        From `tumor_mask`, which leaves out parts that are too small to be a tumor.
    class_name : str
        The class of all boxes.

    Returns
    -------
    tuple of Detection
        One per part (pixels that touch, also by a corner, are one part), with the mean
        probability of its pixels as score; the highest score first.
    """
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask.astype(np.uint8), connectivity=8
    )
    sums = np.bincount(labels.ravel(), probability.ravel(), minlength=count)
    found = []
    for part in range(1, count):
        left, top, width, height, area = (int(value) for value in stats[part])
        score = min(max(float(sums[part]) / area, 0.0), 1.0)
        found.append(Detection(Box(top, left, height, width), score, class_name))
    return tuple(sorted(found, key=lambda part: -part.score))


def dice(first: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    """Return the Dice coefficient of two masks of one size; 1 if both are empty."""
    both = np.count_nonzero(first) + np.count_nonzero(second)
    return 2 * np.count_nonzero(first & second) / both if both else 1.0


def measure(
    mask: NDArray[np.bool_], spacing_mm: tuple[float, float] | None
) -> Measurements:
    """Measure the area of a mask, and two diameters of its largest part.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside the region.
    spacing_mm : tuple of float or None
        Millimeters between rows, then between columns; None where unknown.

    Returns
    -------
    Measurements
        The diameter joins the two farthest points of the outline of the largest part
        (pixels that touch, also by a corner, are one part). The other one is the
        longest line across it that is perpendicular to the first, from edge to edge;
        what lies between the edges isn't asked. Where the spacing is known, "farthest"
        and "perpendicular" are meant in millimeters.

    Raises
    ------
    ValueError
        If the mask isn't two-dimensional, or a spacing isn't positive.

    Notes
    -----
    The pair is that of the RANO criteria (Wen et al., J Clin Oncol 28:1963, 2010).
    The outline runs through the middles of the edges of pixels, as the mesh of the
    Image Biomarker Standardisation Initiative does, whose diameter is between vertices
    (Zwanenburg et al., Radiology 295:328, 2020; PyRadiomics and scikit-image do the
    same). Between corners of pixels, a disk of 27 mm in pixels of 1 mm would be 4 %
    too long, and so it is 3 %.
    """
    if mask.ndim != 2:
        raise ValueError(f"a mask must be (H, W), got {mask.shape}")
    if spacing_mm is not None and not all(mm > 0 for mm in spacing_mm):
        raise ValueError(f"spacing must be positive, got {spacing_mm} mm")
    area = int(np.count_nonzero(mask))
    if area == 0:
        nothing = None if spacing_mm is None else 0.0
        return Measurements(0, nothing, 0.0, nothing, None, 0.0, nothing)
    hull = _hull(_largest_part(mask))
    ends, length_px = _farthest(hull, (1.0, 1.0))
    across, width_px = _widest(hull, ends, (1.0, 1.0))
    if spacing_mm is None:
        return Measurements(area, None, length_px, None, ends, width_px, None, across)
    ends, length_mm = _farthest(hull, spacing_mm)
    across, width_mm = _widest(hull, ends, spacing_mm)
    area_mm2 = area * spacing_mm[0] * spacing_mm[1]
    return Measurements(
        area, area_mm2, length_px, length_mm, ends, width_px, width_mm, across
    )


def _largest_part(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask.astype(np.uint8), connectivity=8
    )
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    part: NDArray[np.bool_] = np.asarray(labels) == largest
    return part


def _hull(part: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the corners of the convex hull around a part's outline, as (row, column).

    They are middles of the edges of pixels, found in whole numbers of half pixels;
    scaling the axes later keeps them a hull. The topmost of them comes first, and of
    two topmost the left one.
    """
    halves = []
    for order, side in ((1, part), (-1, part.T)):
        lines = np.flatnonzero(side.any(axis=1))
        first = side[lines].argmax(axis=1)
        end = side.shape[1] - side[lines, ::-1].argmax(axis=1)
        for edge in (first, end):
            halves.append(np.column_stack((2 * lines + 1, 2 * edge))[:, ::order])
    hull = cv2.convexHull(np.concatenate(halves).astype(np.int32))[:, 0]
    top = np.lexsort((hull[:, 1], hull[:, 0]))[0]
    return np.asarray(np.roll(hull, -top, axis=0) / 2, np.float64)


def _farthest(
    hull: NDArray[np.float64], scale: tuple[float, float]
) -> tuple[Ends, float]:
    """Return the two farthest corners (unscaled) and their scaled distance."""
    # Every pair: a hull on a grid of n rows has no more than some n^(2/3) corners.
    scaled = hull * scale
    distances = np.linalg.norm(scaled[:, None] - scaled, axis=-1)
    first, second = np.unravel_index(int(np.argmax(distances)), distances.shape)
    ends = tuple(sorted((float(r), float(c)) for r, c in hull[[first, second]]))
    return (ends[0], ends[1]), float(distances[first, second])


def _widest(
    hull: NDArray[np.float64], ends: Ends, scale: tuple[float, float]
) -> tuple[Ends, float]:
    """Return the longest line through a hull that is perpendicular to another.

    Where it is longest, it goes through a corner: between corners, the width changes
    evenly along the first line.
    """
    scaled = hull * scale
    along = (np.array(ends[1]) - ends[0]) * scale
    along /= np.linalg.norm(along)
    across = np.array((-along[1], along[0]))
    place, height = scaled @ along, scaled @ across
    first, last = int(np.argmin(place)), int(np.argmax(place))
    edges = []  # the two sides of the hull, from one end of the first line to the other
    for start, stop in ((first, last), (last, first)):
        count = (stop - start) % len(hull)
        side = (start + np.arange(count + 1)) % len(hull)
        side = side[np.argsort(place[side], kind="stable")]
        edges.append(np.interp(place, place[side], height[side]))
    widths = np.abs(edges[0] - edges[1])
    best = int(np.argmax(widths))
    found = [(place[best] * along + edge[best] * across) / scale for edge in edges]
    one, other = sorted((float(row), float(column)) for row, column in found)
    return (one, other), float(widths[best])
