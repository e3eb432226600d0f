"""Contains the field in which a text on a slice is typed."""

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from brainview.core.language import tr
from brainview.core.measures import MOST_TEXT, Point

_WIDTH = 220


class TextField(QLineEdit):
    """A line that opens where the text will stand.

    Enter, or a click elsewhere, writes it; Esc leaves it.

    Signals
    -------
    written(Point, str)
        A text was typed for this point of the image.
    """

    written = Signal(object, str)

    def __init__(self, viewer: QWidget) -> None:
        super().__init__(
            viewer, maxLength=MOST_TEXT, placeholderText=tr("Text, then Enter")
        )
        self._viewer = viewer
        self._point: Point = (0.0, 0.0)
        self.setAccessibleName(tr("Text on the image"))
        self.setFixedWidth(_WIDTH)
        self.hide()
        self.returnPressed.connect(self.finish)

    def ask(self, point: Point, at: QPointF) -> None:
        """Open the empty field for a point of the image, at a point of the viewer."""
        self._point = point
        self.clear()
        room_x = self._viewer.width() - self.width()
        room_y = self._viewer.height() - self.sizeHint().height()
        x, y = min(round(at.x()), room_x), min(round(at.y()), room_y)
        self.move(max(x, 0), max(y, 0))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the field at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Write what was typed when something else is clicked."""
        super().focusOutEvent(event)
        self.finish()

    @Slot()
    def finish(self) -> None:
        """Close the field, if it is open, and write what was typed."""
        if self.hasFocus():
            self._viewer.setFocus()  # comes back here, without the focus
            return
        if self.isHidden():
            return
        text = self.text().strip()
        self.hide()
        if text:
            self.written.emit(self._point, text)
