"""The pixels inside a region that was drawn on a slice, and their values."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan
from brainview.core.measures import Measure, MeasureKind, ellipse_of


@dataclass(frozen=True, slots=True)
class RegionValues:
    """The values of the pixels in a region, in the file's units.

    Attributes
    ----------
    count : int
        How many pixels.
    mean, sd, low, high : float
        Mean, standard deviation (of all pixels, not of a sample), lowest and highest
        value.
    """

    count: int
    mean: float
    sd: float
    low: float
    high: float


def region_pixels(
    measure: Measure, shape: tuple[int, int]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Find the pixels whose centers lie in a region.

    Parameters
    ----------
    measure : Measure
        An ellipse, a polygon or a freehand region.
    shape : tuple of int
        Rows and columns of the slice.

    Returns
    -------
    rows, columns : (N,) intp ndarray
        Of the pixels inside the slice. Where an outline crosses itself, what it
        encloses twice is outside.
    """
    # It imports SciPy, for which the start of the window shouldn't wait.
    from skimage.draw import polygon  # noqa: PLC0415

    # The center of pixel (0, 0) is at (0.5, 0.5).
    if measure.kind is not MeasureKind.ELLIPSE:
        x, y = np.transpose(measure.corners) - 0.5
        rows, columns = polygon(y, x, shape)
        return np.asarray(rows, np.intp), np.asarray(columns, np.intp)
    (x, y), (right, down) = ellipse_of(measure)
    if not right or not down:
        nothing = np.zeros(0, np.intp)
        return nothing, nothing
    top, bottom = max(0, int(y - down)), min(shape[0], int(y + down) + 1)
    left, end = max(0, int(x - right)), min(shape[1], int(x + right) + 1)
    across = (np.arange(left, end) + 0.5 - x) / right
    along = (np.arange(top, bottom) + 0.5 - y) / down
    inside = along[:, None] ** 2 + across[None] ** 2 <= 1
    rows, columns = np.nonzero(inside)
    return rows + top, columns + left


def region_values(scan: Scan, measure: Measure) -> RegionValues | None:
    """Summarize the values of the pixels whose centers lie in a region.

    Parameters
    ----------
    scan : Scan
        The slice.
    measure : Measure
        An ellipse, a polygon or a freehand region.

    Returns
    -------
    RegionValues or None
        None if the region holds the center of no pixel.
    """
    values = scan.pixels[region_pixels(measure, scan.shape)].astype(np.float64)
    if not values.size:
        return None
    values = scan.base + values if scan.mirror is None else scan.mirror - values
    return RegionValues(
        values.size,
        float(values.mean()),
        float(values.std()),
        float(values.min()),
        float(values.max()),
    )
