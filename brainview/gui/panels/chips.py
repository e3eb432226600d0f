"""A class's color with its letter."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from brainview.gui.look.palette import ON_CLASS_COLOR
from brainview.gui.look.wording import class_letter
from brainview.reports.class_colors import class_color

CHIP_PX = 16
_SCALE = 2  # for fine screens; others are scaled down from it


@cache
def class_chip(name: str) -> QIcon:
    """Return a small picture of a class; it looks the same in both themes.

    Parameters
    ----------
    name : str
        As in the manifest.
    """
    pixmap = QPixmap(CHIP_PX * _SCALE, CHIP_PX * _SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(_SCALE)
    painter = QPainter(pixmap)
    paint_chip(
        painter,
        QRectF(0, 0, CHIP_PX, CHIP_PX),
        class_letter(name),
        (QColor(class_color(name)), QColor(ON_CLASS_COLOR)),
    )
    painter.end()
    icon = QIcon(pixmap)
    # Lest Qt tint it.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def paint_chip(
    painter: QPainter, area: QRectF, letter: str, colors: tuple[QColor, QColor]
) -> None:
    """Draw a letter on a rounded square.

    Parameters
    ----------
    painter : QPainter
        What draws; it is left as it was.
    area : QRectF
        Where.
    letter : str
        One.
    colors : tuple of QColor
        Of the square and of the letter.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors[0])
    painter.drawRoundedRect(area, 4, 4)
    font = painter.font()
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colors[1])
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()
