"""Contains the picture of a head and its lesions in three dimensions."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from brainview.core.language import tr
from brainview.core.orientation import direction_letters
from brainview.gui.look.palette import VIEWER
from brainview.imaging.rendering import (
    Body,
    Matrix,
    body_of,
    head_of,
    render,
    turned_view,
    view_from_front,
)
from brainview.imaging.volume import Volume

_MOST_SIDE = 480  # pixels that are drawn; a larger widget shows them enlarged
_MARGIN = 8
_HOME = turned_view(view_from_front(), 0.3, 0.35)  # a little from above and the side


@dataclass(slots=True)
class _Bodies:
    """What is drawn; None until it is needed."""

    head: Body | None = None
    lesions: Body | None = None


class SolidView(QWidget):
    """Draws a volume's head faintly, and the lesions inside; a drag turns them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._volume: Volume | None = None
        self._mask: NDArray[np.bool_] | None = None
        self._is_mask_shown = True
        self._bodies = _Bodies()
        self._view = _HOME
        self._drag: QPointF | None = None
        self.setAccessibleName(tr("Lesions in three dimensions"))
        self.setToolTip(tr("Drag to turn the head; a double click shows its front"))
        # Left and right of the picture stay where they are in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def view(self) -> Matrix:
        """The directions to the right, down and away from the reader; see `render`."""
        return self._view

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for as much as the viewers beside it."""
        return QSize(_MOST_SIDE, _MOST_SIDE)

    def show_volume(self, volume: Volume | None) -> None:
        """Show another head, without lesions; None for none."""
        self._volume, self._mask, self._bodies = volume, None, _Bodies()
        self._view = _HOME
        self.update()

    def show_mask(self, mask: NDArray[np.bool_] | None) -> None:
        """Show lesions, (K, H, W) on the volume's grid, or none."""
        self._mask, self._bodies.lesions = mask, None
        self.update()

    def set_mask_visible(self, is_visible: bool) -> None:
        """Show the lesions, or hide them."""
        if is_visible is not self._is_mask_shown:
            self._is_mask_shown = is_visible
            self.update()

    def picture(self, side: int) -> NDArray[np.uint8]:
        """Draw what is shown: (side, side, 3), RGB."""
        volume, bodies = self._volume, self._bodies
        if volume is None:
            return np.zeros((side, side, 3), np.uint8)
        if bodies.head is None:
            bodies.head = head_of(volume)
        lesions = None
        if self._mask is not None and self._is_mask_shown:
            if bodies.lesions is None:
                bodies.lesions = body_of(self._mask, volume.grid)
            lesions = bodies.lesions
        return render(bodies.head, lesions, self._view, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the bodies, and the letters of the directions."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(VIEWER.background))
        if self._volume is None:
            return
        side = min(self.width(), self.height())
        drawn = self.picture(min(_MOST_SIDE, round(side * self.devicePixelRatioF())))
        rows, columns, _ = drawn.shape
        image = QImage(
            drawn.data, columns, rows, drawn.strides[0], QImage.Format.Format_RGB888
        )
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        self._paint_letters(painter)

    def _paint_letters(self, painter: QPainter) -> None:
        painter.setPen(QColor(VIEWER.text))
        around = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        flags = Qt.AlignmentFlag
        right, down = self._view[0], self._view[1]
        for way, at in (
            (-right, flags.AlignLeft | flags.AlignVCenter),
            (right, flags.AlignRight | flags.AlignVCenter),
            (-down, flags.AlignTop | flags.AlignHCenter),
            (down, flags.AlignBottom | flags.AlignHCenter),
        ):
            painter.drawText(around, at, direction_letters(tuple(way.tolist()))[:1])

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to turn."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Turn by half a circle for the whole width."""
        if self._drag is None:
            return
        moved = event.position() - self._drag
        self._drag = event.position()
        pace = np.pi / max(1, min(self.width(), self.height()))
        self._view = turned_view(self._view, moved.x() * pace, moved.y() * pace)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop turning."""
        self._drag = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the front again."""
        self._view = _HOME
        self.update()
