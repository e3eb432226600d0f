"""Computes the distances and angles that users draw, without Qt."""

import itertools
import math
from dataclasses import dataclass, replace

from brainview.gui.viewer.viewport import Point

Spacing = tuple[float, float] | None
"""Millimeters between rows, then between columns; None if unknown."""

_RULER, _ANGLE = 2, 3


@dataclass(frozen=True, slots=True)
class Measurement:
    """A ruler or an angle on a slice.

    Attributes
    ----------
    points : tuple of Point
        The two ends of a ruler, or the end of one arm, the vertex and the end of the
        other arm; in image pixels, where pixel (0, 0) covers 0 to 1.
    """

    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        if len(self.points) not in (_RULER, _ANGLE):
            raise ValueError(f"a measurement has 2 or 3 points, got {len(self.points)}")

    @property
    def is_angle(self) -> bool:
        """Whether this is an angle."""
        return len(self.points) == _ANGLE

    def with_point(self, number: int, point: Point) -> "Measurement":
        """Return the measurement with one point moved."""
        points = list(self.points)
        points[number] = point
        return replace(self, points=tuple(points))

    def shifted(self, dx: float, dy: float, image: Point) -> "Measurement":
        """Return the measurement moved by a distance, but kept inside the image.

        Parameters
        ----------
        dx, dy : float
            The distance in image pixels.
        image : Point
            The columns and rows of the image.
        """
        dx = _within(dx, [x for x, _ in self.points], image[0])
        dy = _within(dy, [y for _, y in self.points], image[1])
        return Measurement(tuple((x + dx, y + dy) for x, y in self.points))

    def text(self, spacing_mm: Spacing) -> str:
        """Return the value in words, such as ``"23.4 mm"`` or ``"87.5°"``.

        Parameters
        ----------
        spacing_mm : tuple of float or None
            The spacing of the slice.

        Returns
        -------
        str
            The value with its unit. If the spacing is unknown, pixels are assumed to be
            square, and the text says so.
        """
        if self.is_angle:
            value = f"{angle_deg(self.points, spacing_mm):.1f}°"
        else:
            unit = "px" if spacing_mm is None else "mm"
            start, end = self.points
            value = f"{distance(start, end, spacing_mm):.1f} {unit}"
        return value if spacing_mm is not None else f"{value}, spacing unknown"


def distance(start: Point, end: Point, spacing_mm: Spacing) -> float:
    """Measure the distance between two points.

    Parameters
    ----------
    start, end : Point
        The points in image pixels.
    spacing_mm : tuple of float or None
        The spacing of the slice.

    Returns
    -------
    float
        The distance in millimeters, or in pixels if the spacing is unknown.
    """
    return math.hypot(*_arm(start, end, spacing_mm))


def angle_deg(points: tuple[Point, ...], spacing_mm: Spacing) -> float:
    """Measure the angle at the second of three points.

    Parameters
    ----------
    points : tuple of Point
        End, vertex and end, in image pixels.
    spacing_mm : tuple of float or None
        The spacing of the slice, which affects the angle if pixels aren't square.

    Returns
    -------
    float
        The angle in degrees, 0 to 180; 0 if an arm has no length.
    """
    first, vertex, last = points
    ax, ay = _arm(vertex, first, spacing_mm)
    bx, by = _arm(vertex, last, spacing_mm)
    # The arctangent is precise near 0 and 180, where the arccosine isn't.
    return math.degrees(math.atan2(abs(ax * by - ay * bx), ax * bx + ay * by))


def clamped(point: Point, image: Point) -> Point:
    """Return the nearest point of the image."""
    return min(max(point[0], 0.0), image[0]), min(max(point[1], 0.0), image[1])


def nearest_point(points: tuple[Point, ...], at: Point, reach: float) -> int | None:
    """Find the point nearest to `at`; None if all are farther than `reach`."""
    gaps = [math.dist(point, at) for point in points]
    best = min(range(len(gaps)), key=gaps.__getitem__)
    return best if gaps[best] <= reach else None


def line_gap(points: tuple[Point, ...], at: Point) -> float:
    """Return the distance from `at` to the line that connects the points."""
    return min(_segment_gap(a, b, at) for a, b in itertools.pairwise(points))


def _segment_gap(start: Point, end: Point, at: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    squared = dx * dx + dy * dy
    along = (at[0] - start[0]) * dx + (at[1] - start[1]) * dy
    share = min(max(along / squared, 0.0), 1.0) if squared else 0.0
    return math.dist((start[0] + share * dx, start[1] + share * dy), at)


def _arm(start: Point, end: Point, spacing_mm: Spacing) -> Point:
    between_rows, between_columns = spacing_mm or (1.0, 1.0)
    return (end[0] - start[0]) * between_columns, (end[1] - start[1]) * between_rows


def _within(step: float, places: list[float], size: float) -> float:
    """Shorten a step so that all places stay within 0 and `size`."""
    return min(max(step, -min(places)), size - max(places))
