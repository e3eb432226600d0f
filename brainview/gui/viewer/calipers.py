"""Drawing, moving and deleting measures, slice by slice; no Qt."""

import math
from collections.abc import Hashable
from dataclasses import dataclass, field

from brainview.gui.viewer.measures import Measure, clamped, line_gap, nearest_point
from brainview.gui.viewer.tool import Tool
from brainview.gui.viewer.viewport import Point, Viewport

# In device-independent pixels: how near the pointer grips an end or a line, and how
# far it goes before a point counts as another one.
_END_REACH = 8.0
_LINE_REACH = 5.0
_LEAST = 4.0

_POINTS = {Tool.RULER: 2, Tool.ANGLE: 3}


@dataclass(frozen=True, slots=True)
class Mark:
    """A measure as it is painted.

    Attributes
    ----------
    points : tuple of Point
        In image pixels.
    measure : Measure or None
        None while points are missing.
    is_selected : bool
        Whether Delete would take it away.
    """

    points: tuple[Point, ...]
    measure: Measure | None
    is_selected: bool = False


@dataclass(frozen=True, slots=True)
class _Grip:
    """What the hand holds: a measure's point, or all of it where `point` is None."""

    number: int
    point: int | None
    start: Point
    measure: Measure


@dataclass(slots=True)
class Calipers:
    """The measures of each slice, and the one in the reader's hand.

    A drag draws a ruler; so do two clicks. An angle is three clicks, or a drag and a
    click: the end of one arm, the vertex, the end of the other. With any tool, the
    ends and lines that are there already can be dragged.
    """

    _pages: dict[Hashable, tuple[Measure, ...]] = field(default_factory=dict)
    _page: Hashable = None
    _draft: tuple[Point, ...] = ()
    _wanted: int = 0
    _grip: _Grip | None = None
    _selected: int | None = None

    @property
    def measures(self) -> tuple[Measure, ...]:
        """Those of the slice that is shown, in the order drawn."""
        return self._pages.get(self._page, ())

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Everything to paint, the unfinished one last."""
        marks = [
            Mark(measure.points, measure, number == self._selected)
            for number, measure in enumerate(self.measures)
        ]
        if self._draft:
            is_whole = len(self._draft) == self._wanted
            whole = Measure(self._draft) if is_whole else None
            marks.append(Mark(self._draft, whole, is_selected=True))
        return tuple(marks)

    @property
    def is_held(self) -> bool:
        """Whether something moves with the pointer."""
        return bool(self._draft) or self._grip is not None

    def turn_to(self, page: Hashable) -> None:
        """Show another slice's measures; an unfinished one is dropped."""
        if page != self._page:
            self.abandon()
            self._page, self._selected = page, None

    def press(self, view: Viewport, at: Point, tool: Tool) -> bool:
        """Begin or go on, with the pointer at a point of the widget.

        Returns
        -------
        bool
            Whether the press was meant for a measure.
        """
        if self._draft:
            self.move(view, at)
            return True
        self._grip = self._grip_at(view, at)
        self._selected = self._grip.number if self._grip else None
        if self._grip is None and tool in _POINTS:
            start = clamped(view.to_image(at), view.image)
            self._draft, self._wanted = (start, start), _POINTS[tool]
        return self.is_held

    def move(self, view: Viewport, at: Point) -> None:
        """Follow the pointer with what is held."""
        point = clamped(view.to_image(at), view.image)
        if self._draft:
            self._draft = (*self._draft[:-1], point)
        elif self._grip is not None:
            self._drag(self._grip, point, view.image)

    def release(self, view: Viewport) -> None:
        """Let go, or fix the point that follows the pointer."""
        self._grip = None
        if not self._draft:
            return
        before, last = (view.to_widget(point) for point in self._draft[-2:])
        if math.dist(before, last) < _LEAST:
            return  # a click: the point goes on following
        if len(self._draft) < self._wanted:
            self._draft = (*self._draft, self._draft[-1])
            return
        self._pages[self._page] = (*self.measures, Measure(self._draft))
        self._selected = len(self.measures) - 1
        self._draft = ()

    def abandon(self) -> bool:
        """Drop the unfinished measure; False where there is none."""
        was_drawing = bool(self._draft)
        self._draft, self._grip = (), None
        return was_drawing

    def delete(self) -> bool:
        """Take away the selected or unfinished measure; False where there is none."""
        if self.abandon():
            return True
        if self._selected is None:
            return False
        kept = list(self.measures)
        del kept[self._selected]
        self._pages[self._page] = tuple(kept)
        self._selected = None
        return True

    def is_over(self, view: Viewport, at: Point) -> bool:
        """Whether a press there would grip a measure."""
        return not self._draft and self._grip_at(view, at) is not None

    def _grip_at(self, view: Viewport, at: Point) -> _Grip | None:
        """Find what lies under the pointer: ends before lines, newest first."""
        start = view.to_image(at)
        lines = [tuple(map(view.to_widget, m.points)) for m in self.measures]
        newest_first = list(enumerate(zip(self.measures, lines, strict=True)))[::-1]
        for number, (measure, points) in newest_first:
            end = nearest_point(points, at, _END_REACH)
            if end is not None:
                return _Grip(number, end, start, measure)
        for number, (measure, points) in newest_first:
            if line_gap(points, at) <= _LINE_REACH:
                return _Grip(number, None, start, measure)
        return None

    def _drag(self, grip: _Grip, point: Point, image: Point) -> None:
        if grip.point is not None:
            moved = grip.measure.with_point(grip.point, point)
        else:
            dx, dy = point[0] - grip.start[0], point[1] - grip.start[1]
            moved = grip.measure.shifted(dx, dy, image)
        measures = list(self.measures)
        measures[grip.number] = moved
        self._pages[self._page] = tuple(measures)
