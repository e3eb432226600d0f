"""Painting: the image, what lies over it, and the words around it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from brainview.gui.viewer import palette
from brainview.gui.viewer.annotations import paint_annotations
from brainview.gui.viewer.measure_paint import paint_marks
from brainview.gui.viewer.picture import Picture
from brainview.gui.viewer.viewport import Viewport
from brainview.imaging.overlay import MASK_FILL_OPACITY

# From this zoom on, pixels are shown as squares, so that each can be probed.
SHARP_ZOOM = 6.0

_MARGIN = 32.0
_OUTLINE = 2.0
_HAIRLINE = 1.0


def paint_empty(painter: QPainter, area: QRectF, words: str) -> None:
    """Say in a sentence why there is no scan, or what to do."""
    painter.fillRect(area, palette.BACKGROUND)
    painter.setPen(palette.MUTED)
    inner = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(inner, flags, words)


def paint(painter: QPainter, picture: Picture) -> None:
    """Paint the viewer.

    Parameters
    ----------
    painter : QPainter
        On a device as large as the viewport's widget.
    picture : Picture
        What to paint.
    """
    width, height = picture.viewport.widget
    painter.fillRect(QRectF(0, 0, width, height), palette.BACKGROUND)
    to_widget = QTransform(*_columns(picture.viewport))
    _paint_images(painter, picture, to_widget)
    if picture.shows_mask:
        _paint_mask(painter, picture, to_widget)
    if picture.shows_marks:
        spacing = picture.scan.spacing_mm
        paint_marks(painter, picture.marks, picture.viewport, spacing)
    paint_annotations(painter, picture)


def _columns(viewport: Viewport) -> tuple[float, float, float, float, float, float]:
    """Reorder the viewport's matrix as Qt, which multiplies from the left, has it."""
    xx, xy, yx, yy, shift_x, shift_y = viewport.matrix
    return xx, yx, xy, yy, shift_x, shift_y


def _paint_images(painter: QPainter, picture: Picture, to_widget: QTransform) -> None:
    columns, rows = picture.viewport.image
    place = QRectF(0, 0, columns, rows)
    smooth = picture.screen_zoom < SHARP_ZOOM
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.setTransform(to_widget, combine=True)
    scan = picture.layers.scan_for(picture.screen_zoom)
    if scan is not None:
        painter.drawImage(place, scan)
    if picture.shows_heatmap and picture.layers.heatmap is not None:
        # A heat map is coarse by nature: its squares would only pretend detail.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(picture.appearance.heatmap_opacity)
        painter.drawImage(place, picture.layers.heatmap)
    painter.restore()


def _paint_mask(painter: QPainter, picture: Picture, to_widget: QTransform) -> None:
    if picture.layers.mask is None:
        return
    outline = to_widget.map(picture.layers.mask)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(picture.appearance.mask_opacity)
    if picture.appearance.mask_filled:
        tint = QColor(palette.MASK)
        tint.setAlphaF(MASK_FILL_OPACITY)
        painter.fillPath(outline, tint)
    for color, width in (
        (palette.HAIRLINE, _OUTLINE + 2 * _HAIRLINE),
        (palette.MASK, _OUTLINE),
    ):
        pen = QPen(color, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, pen)
    painter.restore()
