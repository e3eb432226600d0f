"""What a drag with the left button does."""

from enum import Enum


class Tool(Enum):
    """The tool in the reader's hand; the value is its name on a button.

    RULER draws a distance, ANGLE three points; both stay with their slice.
    """

    WINDOW = "Window"
    ZOOM = "Zoom"
    PAN = "Pan"
    RULER = "Ruler"
    ANGLE = "Angle"
