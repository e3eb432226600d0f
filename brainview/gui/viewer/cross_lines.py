"""Describes the crosshair on a picture and what a drag does to it, without Qt."""

import math
from dataclasses import dataclass

from brainview.gui.viewer.viewport import Point, Viewport

# Of the handles that turn the lines: the distance from the middle as a share of the
# shorter side of the widget, and how near the pointer must be, in its pixels.
_HANDLE_SHARE = 0.34
_REACH = 11.0


@dataclass(frozen=True, slots=True)
class CrossLine:
    """Where another plane crosses a picture.

    Attributes
    ----------
    direction : tuple of float
        Along the line, in mm to the right and down; of length 1.
    color : str
        The color of the other plane, as ``#rrggbb``.
    """

    direction: Point
    color: str


@dataclass(frozen=True, slots=True)
class CrossLines:
    """The crosshair on a picture.

    Attributes
    ----------
    center : tuple of float
        Where the lines cross, in image pixels.
    spacing_mm : tuple of float
        Between rows, then between columns of the picture.
    lines : tuple of CrossLine
        Two.
    """

    center: Point
    spacing_mm: tuple[float, float]
    lines: tuple[CrossLine, ...]

    def in_widget(self, view: Viewport, line: CrossLine, length: float) -> Point:
        """Return the point on a line at a distance from the center, in the widget.

        Parameters
        ----------
        view : Viewport
            The view of the picture.
        line : CrossLine
            One of `lines`.
        length : float
            In device-independent pixels; negative for the other side.
        """
        x, y = self.center
        right, down = line.direction
        middle = view.to_widget(self.center)
        along = view.to_widget(
            (x + right / self.spacing_mm[1], y + down / self.spacing_mm[0])
        )
        dx, dy = along[0] - middle[0], along[1] - middle[1]
        scale = length / math.hypot(dx, dy)
        return middle[0] + dx * scale, middle[1] + dy * scale

    def handles(self, view: Viewport) -> tuple[tuple[CrossLine, Point], ...]:
        """Return the points, two on each line, by which the lines are turned."""
        reach = _HANDLE_SHARE * min(view.widget)
        return tuple(
            (line, self.in_widget(view, line, end))
            for line in self.lines
            for end in (-reach, reach)
        )

    def is_on_handle(self, view: Viewport, at: Point) -> bool:
        """Whether a point of the widget is on a handle."""
        return any(math.dist(at, point) < _REACH for _, point in self.handles(view))

    def angle_at(self, view: Viewport, at: Point) -> float:
        """Return the direction of a point of the widget from the center.

        In radians, clockwise on the picture as it is stored, from the right.
        """
        x, y = view.to_image(at)
        right = (x - self.center[0]) * self.spacing_mm[1]
        down = (y - self.center[1]) * self.spacing_mm[0]
        return math.atan2(down, right)
