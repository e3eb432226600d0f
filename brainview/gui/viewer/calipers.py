"""Draws, moves and deletes the measures on a slice, without Qt."""

import math
from collections.abc import Hashable
from dataclasses import dataclass, field

from brainview.core.measures import (
    Measure,
    MeasureKind,
    Point,
    perpendicular_end,
)
from brainview.gui.viewer.measurement import clamped, line_gap, nearest_point
from brainview.gui.viewer.viewport import Viewport

# In device-independent pixels: the distances at which the pointer grabs a handle or a
# line, and the shortest distance between two points of a measure.
_END_REACH = 8.0
_LINE_REACH = 5.0
_SHORTEST = 4.0
# A line that is drawn freehand has a corner after so many of them.
_FREEHAND_STEP = 2.0
# Closes a polygon: at least so many corners, and the one that follows the pointer.
_CLOSABLE = 4

# The points that a drag and clicks set; a polygon ends where it began.
_POINT_COUNTS = {
    MeasureKind.DISTANCE: 2,
    MeasureKind.PAIR: 4,
    MeasureKind.ANGLE: 3,
    MeasureKind.ELLIPSE: 2,
    MeasureKind.ARROW: 2,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A measure that is being drawn.

    Attributes
    ----------
    kind : MeasureKind
        What it will be.
    points : tuple of Point
        So far; the last one follows the pointer.
    """

    kind: MeasureKind
    points: tuple[Point, ...]

    @property
    def measure(self) -> Measure | None:
        """What it measures already; None while points are missing.

        Of a perpendicular pair, the long axis until the short one is drawn.
        """
        if self.kind is MeasureKind.PAIR and len(self.points) < 4:
            return Measure(MeasureKind.DISTANCE, self.points[:2])
        if len(self.points) < _POINT_COUNTS.get(self.kind, 3):
            return None
        return Measure(self.kind, self.points)

    @property
    def outline(self) -> tuple[Point, ...]:
        """The line to draw."""
        measure = self.measure
        is_shaped = self.kind in (MeasureKind.ELLIPSE, MeasureKind.PAIR)
        return measure.outline if measure and is_shaped else self.points


@dataclass(frozen=True, slots=True)
class Mark:
    """A measure to paint.

    Attributes
    ----------
    outline : tuple of Point
        The line, in image pixels.
    handles : tuple of Point
        The points by which it is reshaped.
    measure : Measure or None
        The measure; None while points are missing.
    is_selected : bool
        Whether the Delete key deletes it.
    lines : tuple of str
        What it measures, in words.
    """

    outline: tuple[Point, ...]
    handles: tuple[Point, ...]
    measure: Measure | None
    is_selected: bool = False
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Grip:
    """The target of a drag: one handle, or the whole measure if `handle` is None."""

    number: int
    handle: int | None
    start: Point
    measure: Measure


@dataclass(slots=True)
class Calipers:
    """The measures on the shown slice, and the one that is being drawn or moved.

    A drag or two clicks draw a distance, an ellipse or an arrow. Three clicks, or a
    drag and a click, draw an angle. A drag or two clicks draw the long axis of a
    perpendicular pair, and another drag or two more clicks its short axis. Clicks set
    the corners of a polygon until one is on the first or on the last corner. A drag
    draws a freehand region. Existing handles and lines can be dragged at any time.

    Attributes
    ----------
    measures : tuple of Measure
        Those of the slice, oldest first.
    """

    measures: tuple[Measure, ...] = ()
    _slice: Hashable = field(default=None)
    _draft: Draft | None = None
    _grip: _Grip | None = None
    _selected: int | None = None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The measures to paint, the unfinished one last."""
        marks = [
            Mark(measure.outline, measure.handles, measure, number == self._selected)
            for number, measure in enumerate(self.measures)
        ]
        if self._draft is not None:
            measure, points = self._draft.measure, self._draft.points
            is_free = self._draft.kind is MeasureKind.FREEHAND
            outline = self._draft.outline
            # The values inside of a region with many corners take long to find.
            marks.append(
                Mark(outline, points, measure, is_selected=True)
                if not is_free
                else Mark(outline, (), None)
            )
        return tuple(marks)

    @property
    def follows_pointer(self) -> bool:
        """Whether a measure or one of its points follows the pointer."""
        return self._draft is not None or self._grip is not None

    def show_slice(self, key: Hashable, measures: tuple[Measure, ...]) -> None:
        """Show the measures of a slice; discard an unfinished one of another."""
        if key != self._slice:
            self.discard()
            self._slice, self._selected = key, None
        if measures != self.measures:
            self._grip, self.measures = None, measures
            if self._selected is not None and self._selected >= len(measures):
                self._selected = None

    def press(self, view: Viewport, at: Point, kind: MeasureKind | None) -> bool:
        """Start or continue a measure, or grab an existing one.

        Parameters
        ----------
        view : Viewport
            The current view of the scan.
        at : Point
            The position of the pointer in the widget.
        kind : MeasureKind or None
            What the tool draws; None for other tools. A text isn't drawn but written.

        Returns
        -------
        bool
            Whether the press started, continued or grabbed a measure.
        """
        if self._draft is not None:
            self.move(view, at)
            draft = self._draft
            if draft.kind is MeasureKind.PAIR and len(draft.points) == 3:
                # The short axis starts where it is pressed, so that a drag draws it.
                points = (*draft.points, draft.points[-1])
                self._draft = Draft(draft.kind, points)
            return True
        self._grip = self._grip_at(view, at)
        self._selected = self._grip.number if self._grip else None
        if self._grip is None and kind not in (None, MeasureKind.TEXT):
            start = clamped(view.to_image(at), view.image)
            is_free = kind is MeasureKind.FREEHAND
            self._draft = Draft(kind, (start,) if is_free else (start, start))
        return self.follows_pointer

    def move(self, view: Viewport, at: Point) -> None:
        """Move the measure or point that follows the pointer."""
        point = clamped(view.to_image(at), view.image)
        if self._draft is not None:
            self._move_draft(self._draft, view, point)
        elif self._grip is not None:
            self._drag(self._grip, point, view)

    def release(self, view: Viewport) -> Measure | None:
        """End a drag, or set the point that follows the pointer.

        Returns
        -------
        Measure or None
            The measure that is finished by it.
        """
        self._grip = None
        draft = self._draft
        if draft is None:
            return None
        if draft.kind is MeasureKind.FREEHAND:
            self._draft = None
            is_large = _extent(view, draft.points) >= _SHORTEST
            return self._add(draft.measure) if draft.measure and is_large else None
        if draft.kind is MeasureKind.POLYGON and _closes(view, draft.points):
            self._draft = None
            return self._add(Measure(draft.kind, draft.points[:-1]))
        if _is_click(view, draft):
            return None  # The next point already follows the pointer.
        if len(draft.points) == _POINT_COUNTS.get(draft.kind):
            self._draft = None
            return self._add(Measure(draft.kind, draft.points))
        self._draft = Draft(draft.kind, (*draft.points, draft.points[-1]))
        return None

    def write(self, point: Point, text: str) -> None:
        """Add a text at a point of the image."""
        self._add(Measure(MeasureKind.TEXT, (point,), text))

    def discard(self) -> bool:
        """Discard the unfinished measure; return False if there is none."""
        was_drawing = self._draft is not None
        self._draft, self._grip = None, None
        return was_drawing

    def delete(self) -> bool:
        """Delete the selected or unfinished measure; False if there is none."""
        if self.discard():
            return True
        if self._selected is None:
            return False
        number, self._selected = self._selected, None
        self.measures = (*self.measures[:number], *self.measures[number + 1 :])
        return True

    def is_over(self, view: Viewport, at: Point) -> bool:
        """Return whether a press at this position would grab a measure."""
        return self._draft is None and self._grip_at(view, at) is not None

    def _add(self, measure: Measure) -> Measure:
        self.measures = (*self.measures, measure)
        self._selected = len(self.measures) - 1
        return measure

    def _move_draft(self, draft: Draft, view: Viewport, point: Point) -> None:
        if draft.kind is MeasureKind.PAIR and len(draft.points) == 4:
            point = perpendicular_end(draft.points, point, view.aspect)
        if draft.kind is not MeasureKind.FREEHAND:
            self._draft = Draft(draft.kind, (*draft.points[:-1], point))
            return
        last, now = view.to_widget(draft.points[-1]), view.to_widget(point)
        if math.dist(last, now) >= _FREEHAND_STEP:
            self._draft = Draft(draft.kind, (*draft.points, point))

    def _grip_at(self, view: Viewport, at: Point) -> _Grip | None:
        """Find the target of a press: handles before lines, the newest first."""
        start = view.to_image(at)
        newest_first = list(enumerate(self.measures))[::-1]
        for number, measure in newest_first:
            handles = tuple(map(view.to_widget, measure.handles))
            handle = nearest_point(handles, at, _END_REACH)
            if handle is not None:
                return _Grip(number, handle, start, measure)
        for number, measure in newest_first:
            outline = tuple(map(view.to_widget, measure.outline))
            if line_gap(outline, at) <= _LINE_REACH:
                return _Grip(number, None, start, measure)
        return None

    def _drag(self, grip: _Grip, point: Point, view: Viewport) -> None:
        if grip.handle is not None:
            moved = grip.measure.with_point(grip.handle, point, view.aspect)
        else:
            dx, dy = point[0] - grip.start[0], point[1] - grip.start[1]
            moved = grip.measure.shifted(dx, dy, view.image)
        before, after = self.measures[: grip.number], self.measures[grip.number + 1 :]
        self.measures = (*before, moved, *after)


def _is_click(view: Viewport, draft: Draft) -> bool:
    """Whether the last point is where the one before it is."""
    before, last = (view.to_widget(point) for point in draft.points[-2:])
    if draft.kind is MeasureKind.ELLIPSE:  # It needs a width and a height.
        return min(abs(before[0] - last[0]), abs(before[1] - last[1])) < _SHORTEST
    return math.dist(before, last) < _SHORTEST


def _closes(view: Viewport, points: tuple[Point, ...]) -> bool:
    """Whether the last point is on the first corner of a polygon, or on the last."""
    if len(points) < _CLOSABLE:
        return False
    corners = tuple(map(view.to_widget, (points[0], points[-2])))
    return nearest_point(corners, view.to_widget(points[-1]), _END_REACH) is not None


def _extent(view: Viewport, points: tuple[Point, ...]) -> float:
    """Return the shorter side of the rectangle around points, in the widget."""
    shown = [view.to_widget(point) for point in points]
    across, down = [x for x, _ in shown], [y for _, y in shown]
    return min(max(across) - min(across), max(down) - min(down))
