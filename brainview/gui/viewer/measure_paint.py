"""Painting rulers and angles."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from brainview.gui.viewer import palette
from brainview.gui.viewer.calipers import Mark
from brainview.gui.viewer.lettering import LEFT, write
from brainview.gui.viewer.measures import Spacing
from brainview.gui.viewer.viewport import Point, Viewport

_LINE = 1.5
_HAIRLINE = 1.0
_HANDLE = 3.5
# Radius of the arc that shows which angle is meant.
_ARC = 18.0
_GAP = 8.0


def paint_marks(
    painter: QPainter, marks: Sequence[Mark], viewport: Viewport, spacing_mm: Spacing
) -> None:
    """Paint what the reader measured.

    Parameters
    ----------
    painter : QPainter
        On a device as large as the viewport's widget, with the font to use.
    marks : sequence of Mark
        Bottom to top.
    viewport : Viewport
        Where the scan's pixels lie.
    spacing_mm : tuple of float or None
        Of the slice.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        points = [viewport.to_widget(point) for point in mark.points]
        _stroke(painter, _outline(points))
        _paint_handles(painter, points, is_filled=mark.is_selected)
        if mark.measure is not None:
            text = mark.measure.text(spacing_mm)
            _label(painter, points[-1], text, viewport.widget)
    painter.restore()


def _outline(points: Sequence[Point]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    if len(points) == 3:
        _add_arc(path, points)
    return path


def _add_arc(path: QPainterPath, points: Sequence[Point]) -> None:
    """Add the shorter arc between two arms, as far as they reach."""
    first, vertex, last = points
    radius = min(_ARC, math.dist(vertex, first) / 2, math.dist(vertex, last) / 2)
    # Qt counts degrees against the clock, from the right.
    start = math.degrees(math.atan2(vertex[1] - first[1], first[0] - vertex[0]))
    end = math.degrees(math.atan2(vertex[1] - last[1], last[0] - vertex[0]))
    sweep = (end - start + 180) % 360 - 180
    around = QRectF(vertex[0] - radius, vertex[1] - radius, 2 * radius, 2 * radius)
    path.arcMoveTo(around, start)
    path.arcTo(around, start, sweep)


def _stroke(painter: QPainter, path: QPainterPath) -> None:
    """Draw a line with a dark edge, which shows on dark and bright tissue alike."""
    for color, width in (
        (palette.SHADOW, _LINE + 2 * _HAIRLINE),
        (palette.MEASURE, _LINE),
    ):
        pen = QPen(color, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(path, pen)


def _paint_handles(
    painter: QPainter, points: Sequence[Point], *, is_filled: bool
) -> None:
    for point in points:
        ring = QPainterPath()
        ring.addEllipse(QPointF(*point), _HANDLE, _HANDLE)
        _stroke(painter, ring)
        if is_filled:
            painter.fillPath(ring, palette.MEASURE)


def _label(painter: QPainter, end: Point, text: str, widget: Point) -> None:
    """Write the value beside its last point, inside the widget."""
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text), metrics.height()
    x = min(max(end[0] + _GAP, 0.0), widget[0] - width - _GAP)
    y = min(max(end[1] + _GAP / 2, 0.0), widget[1] - height - _GAP)
    write(painter, QPointF(x, y), text, LEFT, palette.MEASURE)
