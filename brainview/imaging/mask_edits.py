"""What a reader does to a mask: paint, follow edges, fill, smooth, interpolate."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core.measures import Point

# The values of one tissue differ by this share of the range of all values.
_LEAST_TOLERANCE = 0.04
_PERCENTILES = (1, 99)


@dataclass(frozen=True, slots=True)
class Brush:
    """A round brush.

    Attributes
    ----------
    radius : float
        In the unit of `pixel_size`.
    pixel_size : tuple of float
        Height and width of a pixel, as `Scan.pixel_size`.
    """

    radius: float
    pixel_size: tuple[float, float]


Bounds = tuple[slice, slice]


def brushed(
    shape: tuple[int, int], brush: Brush, start: Point, end: Point
) -> tuple[Bounds, NDArray[np.bool_]]:
    """Find the pixels under a stroke.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns of the slice.
    brush : Brush
        The brush.
    start, end : Point
        The ends of the straight stroke, in pixels; pixel (0, 0) covers 0 to 1.

    Returns
    -------
    bounds : tuple of slice
        The rows and columns around the stroke, inside the slice.
    inside : (h, w) bool ndarray
        True where the center of a pixel is no farther from the stroke than the radius,
        and for the pixel in which it begins, however small the brush is.
    """
    rows, columns = _bounds(shape, brush, start, end)
    height, width = brush.pixel_size
    y = (np.arange(rows.start, rows.stop) + 0.5 - start[1]) * height
    x = (np.arange(columns.start, columns.stop) + 0.5 - start[0]) * width
    along_x, along_y = (end[0] - start[0]) * width, (end[1] - start[1]) * height
    squared = along_x**2 + along_y**2
    share = np.zeros((y.size, x.size))
    if squared:
        share = np.clip((x[None] * along_x + y[:, None] * along_y) / squared, 0, 1)
    gaps = np.hypot(x[None] - share * along_x, y[:, None] - share * along_y)
    inside = gaps <= brush.radius
    row = math.floor(start[1]) - rows.start
    column = math.floor(start[0]) - columns.start
    if 0 <= row < inside.shape[0] and 0 <= column < inside.shape[1]:
        inside[row, column] = True
    return (rows, columns), inside


def least_contrast(pixels: NDArray[np.float32]) -> float:
    """Return the difference below which two values of a slice are one tissue's.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Of the slice.

    Returns
    -------
    float
        4 % of the range of its values, without the lowest and the highest percent.
    """
    low, high = np.percentile(pixels, _PERCENTILES)
    return _LEAST_TOLERANCE * float(high - low)


def similar(
    pixels: NDArray[np.float32],
    bounds: Bounds,
    inside: NDArray[np.bool_],
    at: Point,
    least: float,
) -> NDArray[np.bool_]:
    """Keep of a stroke the tissue at its end, up to the edges of the tissue.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Of the slice.
    bounds, inside
        From `brushed`.
    at : Point
        The end of the stroke.
    least : float
        From `least_contrast`.

    Returns
    -------
    (h, w) bool ndarray
        The pixels that are connected with the one at the end by pixels whose values
        are like its own: no farther from the median around it than the standard
        deviation under the brush, which is half the contrast at an edge in the middle.
        Small holes are closed.
    """
    found = np.zeros(inside.shape, np.bool_)
    row = math.floor(at[1]) - bounds[0].start
    column = math.floor(at[0]) - bounds[1].start
    if not (0 <= row < inside.shape[0] and 0 <= column < inside.shape[1]):
        return found
    values = cv2.medianBlur(np.ascontiguousarray(pixels[bounds]), 3)
    tolerance = max(float(values[inside].std()), least)
    like = np.abs(values - values[row, column]) <= tolerance
    like &= inside
    like[row, column] = True
    _, labels = cv2.connectedComponents(like.astype(np.uint8), connectivity=4)
    part = (labels == labels[row, column]).astype(np.uint8)
    closed = cv2.morphologyEx(part, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    found[:] = closed.astype(bool) & inside
    return found


def without_holes(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Fill the holes of a mask, (H, W)."""
    around = np.pad(~mask, 1, constant_values=True).astype(np.uint8)
    _, labels = cv2.connectedComponents(around, connectivity=4)
    return np.asarray(labels[1:-1, 1:-1] != labels[0, 0])


def smoothed(
    mask: NDArray[np.bool_], sigma: float, pixel_size: tuple[float, float]
) -> NDArray[np.bool_]:
    """Round the outline of a mask.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside.
    sigma : float
        Of the Gaussian that the mask is blurred by, in the unit of `pixel_size`.
    pixel_size : tuple of float
        Height and width of a pixel.

    Returns
    -------
    (H, W) bool ndarray
        Where the blurred mask is at least half.
    """
    blurred = cv2.GaussianBlur(
        mask.astype(np.float32),
        (0, 0),
        sigmaX=sigma / pixel_size[1],
        sigmaY=sigma / pixel_size[0],
        borderType=cv2.BORDER_REPLICATE,
    )
    return np.asarray(blurred >= 0.5)


def part_at(mask: NDArray[np.bool_], at: Point) -> NDArray[np.bool_]:
    """Return the connected part of a mask at a point, or nearest to it.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside.
    at : Point
        In pixels.

    Returns
    -------
    (H, W) bool ndarray
        Pixels that touch, also by a corner, are one part; empty if the mask is.
    """
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    rows, columns = np.nonzero(mask)
    if not rows.size:
        return np.zeros(mask.shape, np.bool_)
    nearest = np.argmin((rows + 0.5 - at[1]) ** 2 + (columns + 0.5 - at[0]) ** 2)
    return np.asarray(labels == labels[rows[nearest], columns[nearest]])


def interpolated(
    first: NDArray[np.bool_],
    last: NDArray[np.bool_],
    share: float,
    pixel_size: tuple[float, float],
) -> NDArray[np.bool_]:
    """Return a mask between those of two slices.

    Parameters
    ----------
    first, last : (H, W) bool ndarray
        The masks; not empty.
    share : float
        Where the slice lies: 0 at the first, 1 at the last.
    pixel_size : tuple of float
        Height and width of a pixel.

    Returns
    -------
    (H, W) bool ndarray
        Where the mean of the signed distances from the two outlines is inside.

    Notes
    -----
    Shape-based interpolation (Raya and Udupa, IEEE Trans Med Imaging 9:32, 1990), with
    distances that are exact.
    """
    between = (1 - share) * _depth(first, pixel_size) + share * _depth(last, pixel_size)
    return np.asarray(between > 0)


def touching(mask: NDArray[np.bool_], other: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the connected parts of a mask that another slice's mask touches.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside.
    other : (H, W) bool ndarray
        Of the slice before or after it, on the same grid.

    Returns
    -------
    (H, W) bool ndarray
        Pixels that touch, also by a corner, are one part.
    """
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    near = cv2.dilate(other.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    return np.asarray(np.isin(labels, np.unique(labels[near & mask])) & mask)


def _depth(
    mask: NDArray[np.bool_], pixel_size: tuple[float, float]
) -> NDArray[np.float64]:
    """Return how far inside each pixel is; negative outside."""
    # It takes a while to import, and the start of the window shouldn't wait for it.
    from scipy.ndimage import distance_transform_edt  # noqa: PLC0415

    inside = distance_transform_edt(mask, sampling=pixel_size)
    outside = distance_transform_edt(~mask, sampling=pixel_size)
    return np.asarray(inside - outside, np.float64)


def _bounds(shape: tuple[int, int], brush: Brush, start: Point, end: Point) -> Bounds:
    found = []
    for axis, size in enumerate(shape):
        reach = brush.radius / brush.pixel_size[axis] + 1
        low, high = sorted((start[1 - axis], end[1 - axis]))
        first = min(max(int(low - reach), 0), size)
        stop = min(max(int(high + reach) + 1, first), size)
        found.append(slice(first, stop))
    return found[0], found[1]
