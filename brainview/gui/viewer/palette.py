"""The colors of the viewer, which is black in the light theme as well."""

from PySide6.QtGui import QColor

from brainview.imaging.overlay import HAIRLINE_COLOR, MASK_COLOR

BACKGROUND = QColor("#000000")
TEXT = QColor("#e7eaef")
MUTED = QColor("#9aa4b2")
WARNING = QColor("#f5b84a")
# Whatever the reader draws.
MEASURE = QColor("#f5b84a")
SHADOW = QColor(0, 0, 0, 190)
MASK = QColor(*MASK_COLOR)
HAIRLINE = QColor(*HAIRLINE_COLOR)
