"""Draws the chip of a class: its letter on a rounded square in its color."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from brainview.gui.look.palette import ON_CLASS_COLOR
from brainview.reports.class_colors import class_color, class_letter

CHIP_PX = 16
_SCALE = 2  # for screens of high density; scaled down for others


def class_chip(name: str) -> QIcon:
    """Return the chip of a class as an icon, which is the same in both themes.

    Parameters
    ----------
    name : str
        The class name in the manifest.
    """
    return _chip(class_letter(name), class_color(name))


@cache
def _chip(letter: str, color: str) -> QIcon:
    pixmap = QPixmap(CHIP_PX * _SCALE, CHIP_PX * _SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(_SCALE)
    painter = QPainter(pixmap)
    area = QRectF(0, 0, CHIP_PX, CHIP_PX)
    paint_chip(painter, area, letter, QColor(color), QColor(ON_CLASS_COLOR))
    painter.end()
    icon = QIcon(pixmap)
    # Qt would tint the icon of a selected row.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def paint_class_chip(painter: QPainter, area: QRectF, name: str) -> None:
    """Draw the mark of a class, named as in the manifest."""
    color, ink = QColor(class_color(name)), QColor(ON_CLASS_COLOR)
    paint_chip(painter, area, class_letter(name), color, ink)


def paint_chip(
    painter: QPainter, area: QRectF, letter: str, color: QColor, ink: QColor
) -> None:
    """Draw a letter on a rounded square.

    Parameters
    ----------
    painter : QPainter
        The painter, whose state is restored.
    area : QRectF
        Where to draw.
    letter : str
        One character.
    color, ink : QColor
        Of the square and of the letter.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(area, 4, 4)
    font = painter.font()
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()
