"""Says what a measure measures, and finds it under the pointer, without Qt."""

import itertools
import math

from brainview.core import Scan
from brainview.core.measures import (
    Measure,
    MeasureKind,
    Point,
    Spacing,
    angle_deg,
    area,
    distance,
)
from brainview.core.wording import number_words
from brainview.imaging.regions import region_values

_UNKNOWN = "spacing unknown"
# Of a mean or a standard deviation: so many digits tell it well enough.
_DIGITS = 4
_MOST_PLACES = 8


def measure_lines(scan: Scan, measure: Measure) -> tuple[str, ...]:
    """Say what a measure measures on its slice.

    Parameters
    ----------
    scan : Scan
        The slice.
    measure : Measure
        A measure on it.

    Returns
    -------
    tuple of str
        Lines such as ``"23.4 mm"`` or ``"87.5°"``; for a region its area and the
        values inside, in the file's units. If the spacing is unknown, pixels are
        assumed to be square, and a line says so. Empty for an arrow.
    """
    if measure.kind is MeasureKind.ARROW:
        return ()
    if measure.kind is MeasureKind.TEXT:
        return (measure.text,)
    if not measure.kind.is_region:
        return (_with_unknown(_line_words(measure, scan.spacing_mm), scan.spacing_mm),)
    unit = "px" if scan.spacing_mm is None else "mm²"
    size = f"{area(measure, scan.spacing_mm):.1f} {unit}"
    first = _with_unknown(size, scan.spacing_mm)
    found = region_values(scan, measure)
    if found is None:
        return (first,)
    return (
        first,
        f"mean {_rounded(found.mean)}  SD {_rounded(found.sd)}",
        f"min {_plain(found.low)}  max {_plain(found.high)}",
    )


def _line_words(measure: Measure, spacing_mm: Spacing) -> str:
    if measure.kind is MeasureKind.ANGLE:
        return f"{angle_deg(measure.points, spacing_mm):.1f}°"
    unit = "px" if spacing_mm is None else "mm"
    start, end = measure.points
    return f"{distance(start, end, spacing_mm):.1f} {unit}"


def _with_unknown(words: str, spacing_mm: Spacing) -> str:
    return words if spacing_mm is not None else f"{words}, {_UNKNOWN}"


def _rounded(value: float) -> str:
    """Write a number with four digits that count, without an exponent."""
    size = math.floor(math.log10(abs(value))) if value else 0
    places = min(max(_DIGITS - 1 - size, 0), _MOST_PLACES)
    return _with_minus(f"{value:.{places}f}")


def _plain(value: float) -> str:
    return _with_minus(number_words(value))


def _with_minus(words: str) -> str:
    # A true minus sign lines up with tabular figures.
    return words.replace("-", "−")


def clamped(point: Point, image: Point) -> Point:
    """Return the nearest point of the image."""
    return min(max(point[0], 0.0), image[0]), min(max(point[1], 0.0), image[1])


def nearest_point(points: tuple[Point, ...], at: Point, reach: float) -> int | None:
    """Find the point nearest to `at`; None if all are farther than `reach`."""
    gaps = [math.dist(point, at) for point in points]
    best = min(range(len(gaps)), key=gaps.__getitem__, default=None)
    return best if best is not None and gaps[best] <= reach else None


def line_gap(points: tuple[Point, ...], at: Point) -> float:
    """Return the distance from `at` to the line that connects the points."""
    pairs = itertools.pairwise(points)
    return min((_segment_gap(a, b, at) for a, b in pairs), default=math.inf)


def _segment_gap(start: Point, end: Point, at: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    squared = dx * dx + dy * dy
    along = (at[0] - start[0]) * dx + (at[1] - start[1]) * dy
    share = min(max(along / squared, 0.0), 1.0) if squared else 0.0
    return math.dist((start[0] + share * dx, start[1] + share * dy), at)
