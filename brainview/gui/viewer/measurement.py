"""Finds a measure under the pointer, without Qt."""

import itertools
import math

from brainview.core.measures import Point


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
