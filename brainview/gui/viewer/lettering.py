"""Words on the image, legible on bright tissue."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from brainview.gui.viewer import palette
from brainview.gui.viewer.corner_text import Line

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignHCenter

_LEADING = 1.3
# Shares of the viewer's width: long names of files and series never reach the letter
# in the middle, warnings stand above it.
_WIDEST = {False: 0.42, True: 0.6}
# A margin, half the letter in the middle, and some room between.
_BESIDE_LETTER = 20
# A name is told by its ends, a sentence by its beginning.
_CUTS = {False: Qt.TextElideMode.ElideMiddle, True: Qt.TextElideMode.ElideRight}
_SHADOW_OFFSETS = ((-1, 0), (1, 0), (0, -1), (0, 1), (1, 1))


def pitch(metrics: QFontMetrics) -> float:
    """Return the distance from line to line."""
    return metrics.height() * _LEADING


def write(
    painter: QPainter,
    top: QPointF,
    text: str,
    side: Qt.AlignmentFlag,
    color: QColor = palette.TEXT,
) -> None:
    """Write one line with a thin dark edge that keeps it legible on bright tissue.

    Parameters
    ----------
    painter : QPainter
        With the font to use.
    top : QPointF
        The upper end of the line, at its left or right end or in its middle.
    text : str
        What to write.
    side : Qt.AlignmentFlag
        Which of the three `top` is.
    color : QColor
        Of the letters.
    """
    metrics = painter.fontMetrics()
    advance = metrics.horizontalAdvance(text)
    shift = {LEFT: 0.0, RIGHT: float(advance), CENTER: advance / 2}[side]
    # Whole pixels, so that the letters stay crisp.
    base = QPointF(round(top.x() - shift), round(top.y() + metrics.ascent()))
    painter.setPen(palette.SHADOW)
    for dx, dy in _SHADOW_OFFSETS:
        painter.drawText(base + QPointF(dx, dy), text)
    painter.setPen(color)
    painter.drawText(base, text)


def write_column(
    painter: QPainter,
    corner: QPointF,
    lines: Sequence[Line],
    side: Qt.AlignmentFlag,
) -> None:
    """Write lines downward from a point at their left or right end."""
    metrics = painter.fontMetrics()
    width = painter.window().width()
    for number, line in enumerate(lines):
        color = palette.WARNING if line.warns else palette.TEXT
        point = corner + QPointF(0, number * pitch(metrics))
        room = int(width * _WIDEST[line.warns])
        if not line.warns:
            room = min(room, int(width / 2 - _BESIDE_LETTER))
        text = metrics.elidedText(line.text, _CUTS[line.warns], room)
        if line.warns and side is LEFT:
            size = QSizeF(metrics.horizontalAdvance(text), metrics.height())
            painter.fillRect(QRectF(point, size), palette.SHADOW)
        write(painter, point, text, side, color)
