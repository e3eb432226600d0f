"""Painting the words, letters and bars around a scan."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from brainview.core.wording import warning_sentence
from brainview.gui.viewer import palette
from brainview.gui.viewer.corner_text import (
    Line,
    distance_text,
    fitting,
    patient_lines,
    series_lines,
    slice_position,
    view_lines,
)
from brainview.gui.viewer.layers import color_ramp
from brainview.gui.viewer.lettering import (
    CENTER,
    LEFT,
    RIGHT,
    pitch,
    write,
    write_column,
)
from brainview.gui.viewer.picture import Picture
from brainview.gui.viewer.scale_bar import scale_bar

_MARGIN = 13.0
_LETTER_PX = 15
_COLOR_BAR = (96.0, 8.0)
_GAP = 6.0
# The longest scale bar.
_SCALE = 150.0
# The rest stands beside the answer.
_WARNINGS = 2
# Below this width a corner holds two lines.
_NARROW = 340.0


def paint_annotations(painter: QPainter, picture: Picture) -> None:
    """Write around the scan who, what and how large it is.

    Parameters
    ----------
    painter : QPainter
        On a device as large as the viewport's widget, with the font to use.
    picture : Picture
        What is shown.
    """
    width, height = picture.viewport.widget
    line = pitch(painter.fontMetrics())
    most = _most_lines(width, height, line)
    hidden = picture.appearance.identity_hidden
    top = _MARGIN - 2
    patient = fitting(patient_lines(picture.scan, identity_hidden=hidden), most)
    write_column(painter, QPointF(_MARGIN, top), patient, LEFT)
    series = fitting(series_lines(picture.scan, picture.place), most)
    write_column(painter, QPointF(width - _MARGIN, top), series, RIGHT)
    view = fitting(_lower_lines(picture), most)
    start = height - _MARGIN - line * len(view)
    write_column(painter, QPointF(_MARGIN, start), view, LEFT)
    _paint_letters(painter, picture)
    top_of_scale = _paint_scale(painter, picture)
    if picture.shows_heatmap:
        # Where it is narrow, beside the words there is no room for the bar.
        top = min(top_of_scale, start) if width < _NARROW else top_of_scale
        _paint_color_bar(painter, QPointF(width - _MARGIN, top - 2 * _GAP))


def _most_lines(width: float, height: float, line: float) -> int:
    """Return how many lines a corner holds, the letters in the middle left free."""
    rows = max(1, int((height / 2 - _MARGIN) / line) - 1)
    return min(rows, 2) if width < _NARROW else rows


def _lower_lines(picture: Picture) -> tuple[Line, ...]:
    """Return the bottom left corner: warnings, then how the scan is shown."""
    warnings = (
        Line(warning_sentence(warning), warns=True, rank=1)
        for warning in picture.warnings[:_WARNINGS]
    )
    place = (
        Line(slice_position(picture.scan), rank=2),
        Line(distance_text(picture.place), rank=4),
    )
    view = view_lines(
        picture.window, picture.screen_zoom, inverted=picture.appearance.inverted
    )
    return tuple(line for line in (*warnings, *place, *view) if line.text)


def _paint_letters(painter: QPainter, picture: Picture) -> None:
    width, height = picture.viewport.widget
    if picture.scan.orientation is None:
        line = painter.fontMetrics().height()
        middle = QPointF(width / 2, height - _GAP - line)
        if width >= _NARROW:
            write(painter, middle, "Orientation unknown", CENTER, palette.MUTED)
        return
    painter.save()
    font = painter.font()
    font.setPixelSize(_LETTER_PX)
    painter.setFont(font)
    line = painter.fontMetrics().height()
    left, right, top, bottom = picture.viewport.edges(picture.scan.orientation)
    middle_y = (height - line) / 2
    write(painter, QPointF(_MARGIN, middle_y), left, LEFT)
    write(painter, QPointF(width - _MARGIN, middle_y), right, RIGHT)
    write(painter, QPointF(width / 2, _GAP), top, CENTER)
    write(painter, QPointF(width / 2, height - _GAP - line), bottom, CENTER)
    painter.restore()


def _paint_scale(painter: QPainter, picture: Picture) -> float:
    """Paint the scale bar and return its upper end."""
    width, height = picture.viewport.widget
    line = painter.fontMetrics().height()
    right, bottom = width - _MARGIN, height - _MARGIN
    spacing = picture.scan.spacing_mm
    if spacing is None:
        top = bottom - line
        write(painter, QPointF(right, top), "spacing unknown", RIGHT, palette.MUTED)
        return top
    bar = scale_bar(min(spacing) / picture.viewport.zoom, min(_SCALE, width / 3))
    top = bottom - line - _GAP / 2
    beam = QRectF(right - bar.width, bottom - 2, bar.width, 2)
    painter.fillRect(beam.adjusted(-1, -1, 1, 1), palette.SHADOW)
    painter.fillRect(beam, palette.TEXT)
    write(painter, QPointF(right - bar.width / 2, top), bar.label, CENTER)
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
    write(painter, QPointF(bar.left() - _GAP, top), "low", RIGHT)
    write(painter, QPointF(bar.right() + _GAP, top), "high", LEFT)
