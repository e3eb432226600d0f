"""Painting the words, letters and bars around a scan."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from brainview.gui.viewer import palette
from brainview.gui.viewer.corner_text import (
    Line,
    patient_lines,
    series_lines,
    view_lines,
)
from brainview.gui.viewer.layers import color_ramp
from brainview.gui.viewer.picture import Picture
from brainview.gui.viewer.scale_bar import scale_bar

_MARGIN = 13.0
_LEADING = 1.3
# Share of the viewer's width.
_WIDEST = 0.42
_LETTER_PX = 15
_SHADOW_OFFSETS = ((-1, 0), (1, 0), (0, -1), (0, 1), (1, 1))
_COLOR_BAR = (96.0, 8.0)
_GAP = 6.0

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_CENTER = Qt.AlignmentFlag.AlignHCenter


def paint_annotations(painter: QPainter, picture: Picture) -> None:
    """Write around the scan who, what and how large it is.

    Parameters
    ----------
    painter : QPainter
        On a device as large as the viewport's widget, with the font to use.
    picture : Picture
        What is shown.
    """
    scan, appearance = picture.scan, picture.appearance
    width, height = picture.viewport.widget
    pitch = painter.fontMetrics().height() * _LEADING
    hidden = appearance.identity_hidden
    top = _MARGIN - 2
    patient = patient_lines(scan, identity_hidden=hidden)
    _column(painter, QPointF(_MARGIN, top), patient, _LEFT)
    _column(painter, QPointF(width - _MARGIN, top), series_lines(scan), _RIGHT)
    view = view_lines(
        scan, picture.window, picture.screen_zoom, inverted=appearance.inverted
    )
    start = height - _MARGIN - pitch * len(view)
    _column(painter, QPointF(_MARGIN, start), view, _LEFT)
    _paint_letters(painter, picture)
    top_of_scale = _paint_scale(painter, picture)
    if picture.shows_heatmap:
        _paint_color_bar(painter, QPointF(width - _MARGIN, top_of_scale - 2 * _GAP))


def _paint_letters(painter: QPainter, picture: Picture) -> None:
    if picture.scan.orientation is None:
        return
    painter.save()
    font = painter.font()
    font.setPixelSize(_LETTER_PX)
    painter.setFont(font)
    width, height = picture.viewport.widget
    line = painter.fontMetrics().height()
    left, right, top, bottom = picture.viewport.edges(picture.scan.orientation)
    middle = (height - line) / 2
    _text(painter, QPointF(_MARGIN, middle), left, _LEFT)
    _text(painter, QPointF(width - _MARGIN, middle), right, _RIGHT)
    _text(painter, QPointF(width / 2, _GAP), top, _CENTER)
    _text(painter, QPointF(width / 2, height - _GAP - line), bottom, _CENTER)
    painter.restore()


def _paint_scale(painter: QPainter, picture: Picture) -> float:
    """Paint the scale bar and return its upper end."""
    width, height = picture.viewport.widget
    line = painter.fontMetrics().height()
    right, bottom = width - _MARGIN, height - _MARGIN
    spacing = picture.scan.spacing_mm
    if spacing is None:
        top = bottom - line
        _text(painter, QPointF(right, top), "spacing unknown", _RIGHT, palette.MUTED)
        return top
    bar = scale_bar(min(spacing) / picture.viewport.zoom)
    top = bottom - line - _GAP / 2
    beam = QRectF(right - bar.width, bottom - 2, bar.width, 2)
    painter.fillRect(beam.adjusted(-1, -1, 1, 1), palette.SHADOW)
    painter.fillRect(beam, palette.TEXT)
    _text(painter, QPointF(right - bar.width / 2, top), bar.label, _CENTER)
    return top


def _paint_color_bar(painter: QPainter, corner: QPointF) -> None:
    """Paint the heat map's colors with their words, ending at the lower right."""
    width, height = _COLOR_BAR
    metrics = painter.fontMetrics()
    word = metrics.horizontalAdvance("high") + _GAP
    bar = QRectF(corner.x() - word - width, corner.y() - height, width, height)
    painter.fillRect(bar.adjusted(-1, -1, 1, 1), palette.MUTED)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(bar, color_ramp())
    painter.restore()
    top = bar.center().y() - metrics.height() / 2
    _text(painter, QPointF(bar.left() - _GAP, top), "low", _RIGHT)
    _text(painter, QPointF(bar.right() + _GAP, top), "high", _LEFT)


def _column(
    painter: QPainter,
    corner: QPointF,
    lines: Sequence[Line],
    side: Qt.AlignmentFlag,
) -> None:
    """Write lines downward from a point at their left or right end."""
    metrics = painter.fontMetrics()
    pitch = metrics.height() * _LEADING
    # Long names of files and series never reach the letter in the middle.
    room = int(painter.window().width() * _WIDEST)
    for number, line in enumerate(lines):
        color = palette.WARNING if line.warns else palette.TEXT
        point = corner + QPointF(0, number * pitch)
        text = metrics.elidedText(line.text, Qt.TextElideMode.ElideMiddle, room)
        _text(painter, point, text, side, color)


def _text(
    painter: QPainter,
    top: QPointF,
    text: str,
    side: Qt.AlignmentFlag,
    color: QColor = palette.TEXT,
) -> None:
    """Write one line with a thin dark edge that keeps it legible on bright tissue."""
    metrics = painter.fontMetrics()
    advance = metrics.horizontalAdvance(text)
    shift = {_LEFT: 0.0, _RIGHT: float(advance), _CENTER: advance / 2}[side]
    # Whole pixels, so that the letters stay crisp.
    base = QPointF(round(top.x() - shift), round(top.y() + metrics.ascent()))
    painter.setPen(palette.SHADOW)
    for dx, dy in _SHADOW_OFFSETS:
        painter.drawText(base + QPointF(dx, dy), text)
    painter.setPen(color)
    painter.drawText(base, text)
