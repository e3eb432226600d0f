"""Draws, moves and deletes the measurements on each slice, without Qt."""

import math
from collections.abc import Hashable
from dataclasses import dataclass, field

from brainview.gui.viewer.measurement import (
    Measurement,
    clamped,
    line_gap,
    nearest_point,
)
from brainview.gui.viewer.viewport import Point, Viewport

# In device-independent pixels: the distances at which the pointer grabs an end or a
# line, and the shortest distance between two points of a measurement.
_END_REACH = 8.0
_LINE_REACH = 5.0
_SHORTEST = 4.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A measurement to paint.

    Attributes
    ----------
    points : tuple of Point
        The points in image pixels.
    measurement : Measurement or None
        The measurement; None while points are missing.
    is_selected : bool
        Whether the Delete key deletes it.
    """

    points: tuple[Point, ...]
    measurement: Measurement | None
    is_selected: bool = False


@dataclass(frozen=True, slots=True)
class _Grip:
    """The target of a drag: one point, or the whole measurement if `point` is None."""

    number: int
    point: int | None
    start: Point
    measurement: Measurement


@dataclass(slots=True)
class Calipers:
    """The measurements of each slice, and the one that is being drawn or moved.

    A drag or two clicks draw a ruler. Three clicks, or a drag and a click, draw an
    angle: the end of one arm, the vertex and the end of the other arm. Existing points
    and lines can be dragged at any time.
    """

    _by_slice: dict[Hashable, tuple[Measurement, ...]] = field(default_factory=dict)
    _slice: Hashable = None
    _draft: tuple[Point, ...] = ()
    _point_count: int = 0
    _grip: _Grip | None = None
    _selected: int | None = None

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """The measurements of the shown slice, oldest first."""
        return self._by_slice.get(self._slice, ())

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The measurements to paint, the unfinished one last."""
        marks = [
            Mark(measurement.points, measurement, number == self._selected)
            for number, measurement in enumerate(self.measurements)
        ]
        if self._draft:
            is_whole = len(self._draft) == self._point_count
            whole = Measurement(self._draft) if is_whole else None
            marks.append(Mark(self._draft, whole, is_selected=True))
        return tuple(marks)

    @property
    def follows_pointer(self) -> bool:
        """Whether a measurement or one of its points follows the pointer."""
        return bool(self._draft) or self._grip is not None

    def show_slice(self, key: Hashable) -> None:
        """Show the measurements of a slice; discard an unfinished one."""
        if key != self._slice:
            self.discard()
            self._slice, self._selected = key, None

    def press(self, view: Viewport, at: Point, point_count: int) -> bool:
        """Start or continue a measurement, or grab an existing one.

        Parameters
        ----------
        view : Viewport
            The current view of the scan.
        at : Point
            The position of the pointer in the widget.
        point_count : int
            The number of points that the tool draws: 2 for a ruler, 3 for an angle, 0
            for other tools.

        Returns
        -------
        bool
            Whether the press started, continued or grabbed a measurement.
        """
        if self._draft:
            self.move(view, at)
            return True
        self._grip = self._grip_at(view, at)
        self._selected = self._grip.number if self._grip else None
        if self._grip is None and point_count:
            start = clamped(view.to_image(at), view.image)
            self._draft, self._point_count = (start, start), point_count
        return self.follows_pointer

    def move(self, view: Viewport, at: Point) -> None:
        """Move the measurement or point that follows the pointer."""
        point = clamped(view.to_image(at), view.image)
        if self._draft:
            self._draft = (*self._draft[:-1], point)
        elif self._grip is not None:
            self._drag(self._grip, point, view.image)

    def release(self, view: Viewport) -> None:
        """End a drag, or set the point that follows the pointer."""
        self._grip = None
        if not self._draft:
            return
        before, last = (view.to_widget(point) for point in self._draft[-2:])
        if math.dist(before, last) < _SHORTEST:
            return  # It was a click; the next point already follows the pointer.
        if len(self._draft) < self._point_count:
            self._draft = (*self._draft, self._draft[-1])
            return
        self._by_slice[self._slice] = (*self.measurements, Measurement(self._draft))
        self._selected = len(self.measurements) - 1
        self._draft = ()

    def discard(self) -> bool:
        """Discard the unfinished measurement; return False if there is none."""
        was_drawing = bool(self._draft)
        self._draft, self._grip = (), None
        return was_drawing

    def delete(self) -> bool:
        """Delete the selected or unfinished measurement; False if there is none."""
        if self.discard():
            return True
        if self._selected is None:
            return False
        kept = list(self.measurements)
        del kept[self._selected]
        self._by_slice[self._slice] = tuple(kept)
        self._selected = None
        return True

    def is_over(self, view: Viewport, at: Point) -> bool:
        """Return whether a press at this position would grab a measurement."""
        return not self._draft and self._grip_at(view, at) is not None

    def _grip_at(self, view: Viewport, at: Point) -> _Grip | None:
        """Find the target of a press: points before lines, the newest first."""
        start = view.to_image(at)
        lines = [tuple(map(view.to_widget, m.points)) for m in self.measurements]
        newest_first = list(enumerate(zip(self.measurements, lines, strict=True)))[::-1]
        for number, (measurement, points) in newest_first:
            end = nearest_point(points, at, _END_REACH)
            if end is not None:
                return _Grip(number, end, start, measurement)
        for number, (measurement, points) in newest_first:
            if line_gap(points, at) <= _LINE_REACH:
                return _Grip(number, None, start, measurement)
        return None

    def _drag(self, grip: _Grip, point: Point, image: Point) -> None:
        if grip.point is not None:
            moved = grip.measurement.with_point(grip.point, point)
        else:
            dx, dy = point[0] - grip.start[0], point[1] - grip.start[1]
            moved = grip.measurement.shifted(dx, dy, image)
        measurements = list(self.measurements)
        measurements[grip.number] = moved
        self._by_slice[self._slice] = tuple(measurements)
