"""What readers draw on a slice: lines, angles, regions, arrows and texts."""

import itertools
import math
from dataclasses import dataclass, replace
from enum import StrEnum

from brainview.core.language import translatable

Point = tuple[float, float]
"""x to the right and y down in pixels of a slice; pixel (0, 0) covers 0 to 1."""

Spacing = tuple[float, float] | None
"""Millimeters between rows, then between columns; None if unknown."""

MOST_TEXT = 200
"""Characters of a text."""

_ELLIPSE_SIDES = 96


class MeasureKind(StrEnum):
    """What is drawn."""

    DISTANCE = translatable("distance")
    PAIR = translatable("perpendicular pair")
    ANGLE = translatable("angle")
    ELLIPSE = translatable("ellipse")
    POLYGON = translatable("polygon")
    FREEHAND = translatable("freehand")
    ARROW = translatable("arrow")
    TEXT = translatable("text")

    @property
    def is_region(self) -> bool:
        """Whether it encloses pixels."""
        return self in _REGIONS


_REGIONS = (MeasureKind.ELLIPSE, MeasureKind.POLYGON, MeasureKind.FREEHAND)
_POINTS = {
    MeasureKind.DISTANCE: 2,
    MeasureKind.PAIR: 4,
    MeasureKind.ANGLE: 3,
    MeasureKind.ELLIPSE: 2,
    MeasureKind.ARROW: 2,
    MeasureKind.TEXT: 1,
}
_FEWEST_CORNERS = 3


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that a reader drew on a slice.

    Attributes
    ----------
    kind : MeasureKind
        What it is.
    points : tuple of Point
        Of a distance, the two ends. Of a perpendicular pair, the ends of the long axis,
        then those of the short one. Of an angle, the end of one arm, the vertex and the
        end of the other arm. Of an ellipse, two opposite corners of the rectangle
        around it, whose sides follow the rows and columns. Of a polygon or a freehand
        region, the corners in order. Of an arrow, its tail and its tip. Of a text, its
        place.
    text : str
        Of a text, what it says; else empty.

    Raises
    ------
    ValueError
        If the number of points doesn't suit the kind, a coordinate isn't finite, or a
        text is missing, too long or not expected.
    """

    kind: MeasureKind
    points: tuple[Point, ...]
    text: str = ""

    def __post_init__(self) -> None:
        count, wanted = len(self.points), _POINTS.get(self.kind)
        if count != wanted if wanted else count < _FEWEST_CORNERS:
            raise ValueError(f"a measure of kind {self.kind} can't have {count} points")
        if not all(map(math.isfinite, itertools.chain(*self.points))):
            raise ValueError("a point isn't finite")
        has_text = bool(self.text.strip())
        if has_text is not (self.kind is MeasureKind.TEXT):
            raise ValueError(
                f"a measure of kind {self.kind} has the text {self.text!r}"
            )
        if len(self.text) > MOST_TEXT:
            raise ValueError(f"a text can't have more than {MOST_TEXT} characters")

    @property
    def handles(self) -> tuple[Point, ...]:
        """The points by which it is reshaped, as `with_point` numbers them."""
        if self.kind is MeasureKind.FREEHAND:
            return ()
        if self.kind is MeasureKind.ELLIPSE:
            (left, top), (right, bottom) = self.points
            return (*self.points, (left, bottom), (right, top))
        return self.points

    @property
    def outline(self) -> tuple[Point, ...]:
        """The line to draw; of a region, it ends where it starts.

        That of a perpendicular pair goes back along the long axis to where the short
        one crosses it.
        """
        if self.kind is MeasureKind.PAIR:
            start, end, *short = self.points
            return (start, end, crossing(self.points), *short)
        if not self.kind.is_region:
            return self.points
        corners = self.corners
        return (*corners, corners[0])

    @property
    def corners(self) -> tuple[Point, ...]:
        """The corners of a region; of an ellipse, 96 points on it."""
        if self.kind is not MeasureKind.ELLIPSE:
            return self.points
        (x, y), (right, down) = ellipse_of(self)
        turns = (math.tau * k / _ELLIPSE_SIDES for k in range(_ELLIPSE_SIDES))
        return tuple((x + right * math.cos(t), y + down * math.sin(t)) for t in turns)

    def with_point(
        self, number: int, point: Point, aspect: Point = (1.0, 1.0)
    ) -> "Measure":
        """Return the measure with one of its handles moved.

        Parameters
        ----------
        number : int
            Of the handle.
        point : Point
            Where it is now.
        aspect : Point
            Width and height of a pixel in any unit, by which a perpendicular pair stays
            perpendicular.
        """
        if self.kind is MeasureKind.PAIR:
            return replace(self, points=_reshaped(self.points, number, point, aspect))
        points = list(self.points)
        if number < len(points):
            points[number] = point
        elif number == 2:  # left and bottom of an ellipse
            points = [(point[0], points[0][1]), (points[1][0], point[1])]
        else:
            points = [(points[0][0], point[1]), (point[0], points[1][1])]
        return replace(self, points=tuple(points))

    def shifted(self, dx: float, dy: float, image: Point) -> "Measure":
        """Return the measure moved by a distance, but kept inside the image.

        Parameters
        ----------
        dx, dy : float
            The distance in pixels.
        image : Point
            The columns and rows of the image.
        """
        dx = _within(dx, [x for x, _ in self.points], image[0])
        dy = _within(dy, [y for _, y in self.points], image[1])
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))


def distance(start: Point, end: Point, spacing_mm: Spacing) -> float:
    """Measure the distance between two points.

    Parameters
    ----------
    start, end : Point
        The points in pixels.
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
        End, vertex and end, in pixels.
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


def axes_of(
    measure: Measure, spacing_mm: Spacing
) -> tuple[tuple[Point, Point], tuple[Point, Point]]:
    """Return the ends of both axes of a perpendicular pair, those of the longer first.

    Parameters
    ----------
    measure : Measure
        A perpendicular pair.
    spacing_mm : tuple of float or None
        The spacing of the slice.
    """
    start, end, left, right = measure.points
    first, second = (start, end), (left, right)
    if distance(*second, spacing_mm) > distance(*first, spacing_mm):
        return second, first
    return first, second


def perpendicular_end(
    points: tuple[Point, ...], at: Point, aspect: Point = (1.0, 1.0)
) -> Point:
    """Return the end of the short axis of a pair that is nearest to a point.

    Parameters
    ----------
    points : tuple of Point
        The ends of the long axis, and one end of the short one.
    at : Point
        Where the other end is wanted.
    aspect : Point
        Width and height of a pixel in any unit.
    """
    start, end, foot, wanted = (_true(each, aspect) for each in (*points[:3], at))
    along = _direction(start, end)
    across = 1j * along * ((wanted - foot) * along.conjugate()).imag
    return _in_pixels(foot + across, aspect)


def crossing(points: tuple[Point, ...]) -> Point:
    """Return where the axes of a perpendicular pair cross, or would if longer.

    The crossing of two lines doesn't depend on the shape of a pixel. Where an axis has
    no length, it is an end of the short one.
    """
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
    across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if not across:
        return points[2]
    share = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across
    return ax + share * (bx - ax), ay + share * (by - ay)


def ellipse_of(measure: Measure) -> tuple[Point, Point]:
    """Return the center of an ellipse, and its half axes to the right and down."""
    (left, top), (right, bottom) = measure.points
    center = (left + right) / 2, (top + bottom) / 2
    return center, (abs(right - left) / 2, abs(bottom - top) / 2)


def area(measure: Measure, spacing_mm: Spacing) -> float:
    """Measure the area of a region.

    Parameters
    ----------
    measure : Measure
        An ellipse, a polygon or a freehand region.
    spacing_mm : tuple of float or None
        The spacing of the slice.

    Returns
    -------
    float
        The area in square millimeters, or in pixels if the spacing is unknown: of an
        ellipse π a b, of a polygon that of the shoelace formula. Where the outline
        crosses itself, parts that it goes around the other way count as negative.
    """
    rows, columns = spacing_mm or (1.0, 1.0)
    if measure.kind is MeasureKind.ELLIPSE:
        _, (right, down) = ellipse_of(measure)
        return math.pi * right * down * rows * columns
    around = itertools.pairwise(measure.outline)
    doubled = math.fsum(ax * by - bx * ay for (ax, ay), (bx, by) in around)
    return abs(doubled) / 2 * rows * columns


def _arm(start: Point, end: Point, spacing_mm: Spacing) -> Point:
    between_rows, between_columns = spacing_mm or (1.0, 1.0)
    return (end[0] - start[0]) * between_columns, (end[1] - start[1]) * between_rows


def _true(point: Point, aspect: Point) -> complex:
    """Return a point on square pixels."""
    return complex(point[0] * aspect[0], point[1] * aspect[1])


def _in_pixels(place: complex, aspect: Point) -> Point:
    return place.real / aspect[0], place.imag / aspect[1]


def _direction(start: complex, end: complex) -> complex:
    """Return the direction from one place to another, of length 1."""
    way = end - start
    return way / abs(way) if way else 1 + 0j


def _reshaped(
    points: tuple[Point, ...], number: int, point: Point, aspect: Point
) -> tuple[Point, ...]:
    """Move an end of a perpendicular pair, whose other axis follows.

    The short axis keeps its length and its share of the way along the long one.
    """
    places = [_true(each, aspect) for each in points]
    before = places[1] - places[0]
    moved = [*places]
    moved[number] = _true(point, aspect)
    after = moved[1] - moved[0]
    if not before or not after:
        return points
    if number < 2:
        for each in (2, 3):
            share = (places[each] - places[0]) / before
            across = share.imag * abs(before) / abs(after)
            moved[each] = moved[0] + complex(share.real, across) * after
    else:
        along = _direction(places[0], places[1])
        step = ((moved[number] - places[number]) * along.conjugate()).real
        moved[5 - number] += step * along
    return tuple(_in_pixels(place, aspect) for place in moved)


def _within(step: float, places: list[float], size: float) -> float:
    """Shorten a step so that all places stay within 0 and `size`."""
    return min(max(step, -min(places)), size - max(places))
