"""The tools of the viewer, and what each button of the mouse does."""

from dataclasses import dataclass
from enum import Enum


class Tool(Enum):
    """What a drag with the left button does."""

    WINDOW = "Window"
    ZOOM = "Zoom"
    PAN = "Pan"
    RULER = "Ruler"
    PAIR = "Perpendicular pair"
    ANGLE = "Angle"
    ELLIPSE = "Ellipse"
    POLYGON = "Polygon"
    FREEHAND = "Freehand"
    ARROW = "Arrow"
    TEXT = "Text"
    CALIBRATE = "Calibrate"
    BRUSH = "Brush"
    ERASER = "Eraser"
    SMART_BRUSH = "Smart brush"
    CROSSHAIR = "Crosshair"


@dataclass(frozen=True, slots=True)
class MouseButtons:
    """What the mouse does apart from the left button, which has the tool.

    Attributes
    ----------
    right, middle : Tool
        What a drag does: `Tool.WINDOW`, `Tool.ZOOM` or `Tool.PAN`.
    wheel_zooms : bool
        Whether the wheel zooms, and goes through the slices while Ctrl is held;
        otherwise it is the other way round.
    """

    right: Tool = Tool.WINDOW
    middle: Tool = Tool.PAN
    wheel_zooms: bool = False
