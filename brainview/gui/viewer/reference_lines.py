"""Paints the lines along which other slices cross the shown one."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from brainview.gui.look.palette import VIEWER
from brainview.gui.viewer.scene import ReferenceLine
from brainview.gui.viewer.viewport import Viewport

# In device-independent pixels.
_LINE = 1.0
_SHADOW = 3.0
_OPACITY = 0.85


def paint_reference_lines(
    painter: QPainter, view: Viewport, lines: tuple[ReferenceLine, ...]
) -> None:
    """Paint lines over a picture.

    Parameters
    ----------
    painter : QPainter
        Of a device as large as the view's widget.
    view : Viewport
        The view of the picture.
    lines : tuple of ReferenceLine
        What to paint.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(_OPACITY)
    for line in lines:
        first, last = (QPointF(*view.to_widget(end)) for end in line.ends)
        for color, width in ((VIEWER.shadow, _SHADOW), (line.color, _LINE)):
            painter.setPen(QPen(QColor(color), width))
            painter.drawLine(first, last)
    painter.restore()
