"""Words on the image, legible on bright tissue."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from brainview.gui.viewer import palette
from brainview.gui.viewer.corner_text import Line

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignHCenter

_LEADING = 1.3
# Share of the viewer's width.
WIDEST = 0.42
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
    # Long names of files and series never reach the letter in the middle.
    room = int(painter.window().width() * WIDEST)
    for number, line in enumerate(lines):
        color = palette.WARNING if line.warns else palette.TEXT
        point = corner + QPointF(0, number * pitch(metrics))
        cut = (
            Qt.TextElideMode.ElideRight if line.warns else Qt.TextElideMode.ElideMiddle
        )
        write(painter, point, metrics.elidedText(line.text, cut, room), side, color)


def wrapped(metrics: QFontMetrics, text: str, width: float, most: int) -> list[str]:
    """Break a sentence into lines of a width; what doesn't fit ends in the last one.

    Parameters
    ----------
    metrics : QFontMetrics
        Of the font to use.
    text : str
        One sentence.
    width : float
        In device-independent pixels.
    most : int
        How many lines, at least 1.

    Returns
    -------
    list of str
        At most so many; the last may be too long, and is cut where it is written.
    """
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        is_full = lines[-1] and metrics.horizontalAdvance(longer) > width
        if is_full and len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
