"""What the mouse and the keys ask for."""

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt

from brainview.core import Window
from brainview.gui.viewer.tool import Tool
from brainview.gui.viewer.viewport import Point, Viewport
from brainview.gui.viewer.window_level import dragged_window

# One notch of a wheel, in the eighths of a degree that Qt counts.
NOTCH = 120

_PER_NOTCH = 1.2
# A drag of this many device-independent pixels doubles the zoom.
_DOUBLING = 120.0

FRAME_KEYS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
"""Keys and how many slices they step; a command has Page Up and Page Down."""


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag that is under way; every change is measured from where it began.

    Attributes
    ----------
    tool : Tool
        What it does.
    button : Qt.MouseButton
        The button that ends it.
    start : tuple of float
        Where it began, in the widget.
    viewport : Viewport
        The view when it began.
    window : Window
        The window when it began.
    span : float
        Distance between the scan's lowest and highest value.
    """

    tool: Tool
    button: Qt.MouseButton
    start: Point
    viewport: Viewport
    window: Window
    span: float

    def window_at(self, point: Point) -> Window:
        """Return the window that a drag to `point` asks for."""
        dx, dy = point[0] - self.start[0], point[1] - self.start[1]
        return dragged_window(self.window, dx, dy, self.span)

    def viewport_at(self, point: Point) -> Viewport:
        """Return the view that a drag to `point` asks for."""
        dx, dy = point[0] - self.start[0], point[1] - self.start[1]
        if self.tool is Tool.ZOOM:
            return self.viewport.zoomed(math.pow(2.0, -dy / _DOUBLING), self.start)
        return self.viewport.panned(dx, dy)


def wheel_zoom(delta: int) -> float:
    """Return the factor for a turn of the wheel, in eighths of a degree."""
    return math.pow(_PER_NOTCH, delta / NOTCH)
