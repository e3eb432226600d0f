"""Contains the tour, which shows the parts of the window one after another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brainview.core.language import tr
from brainview.core.sentence import sentence
from brainview.gui.look.controls import label, styled

_WIDTH = 380
_MARGIN = 24
_FRAME_PX = 3


@dataclass(frozen=True, slots=True)
class TourStep:
    """One step of the tour.

    Attributes
    ----------
    title, words : str
        What is said.
    part : QWidget or None
        What is framed meanwhile; None for nothing.
    """

    title: str
    words: str
    part: QWidget | None = None


class TourDialog(QDialog):
    """Shows steps, each with a frame around its part; the window can be used meanwhile.

    Parameters
    ----------
    parent : QWidget
        The window that it explains.
    steps : sequence of TourStep
        The steps.

    Signals
    -------
    step_shown(int)
        Another step is shown, from 0.
    """

    step_shown = Signal(int)

    def __init__(self, parent: QWidget, steps: Sequence[TourStep]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tour"))
        self._window = parent
        self._steps = steps
        self._number = 0
        self._frame = _Frame(parent)
        self.count = label(kind="muted")
        self.title = label(kind="headline", wraps=True)
        self.words = label(wraps=True)
        self.skip = QPushButton(tr("Skip the tour"), autoDefault=False)
        self.back = QPushButton(
            tr("Back", meaning="step of the tour"), autoDefault=False
        )
        self.next = styled(QPushButton(default=True), "main")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for part in (self.count, self.title, self.words):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)
        self.skip.clicked.connect(lambda _checked: self.reject())
        self.back.clicked.connect(lambda _checked: self.show_step(self._number - 1))
        self.next.clicked.connect(lambda _checked: self._go_on())
        self.finished.connect(self._frame.hide)

    def begin(self) -> None:
        """Show the first step, at the lower edge of the window."""
        self.show_step(0)
        self.show()
        self.setFixedWidth(max(_WIDTH, self.minimumSizeHint().width()))
        self._grow()
        room = self._window.frameGeometry()
        left = room.center().x() - self.width() // 2
        lower = room.bottom() - self.height() - _MARGIN
        self.move(QPoint(left, max(lower, room.top())))
        self.next.setFocus()

    def show_step(self, number: int) -> None:
        """Show a step, from 0."""
        step, count = self._steps[number], len(self._steps)
        self._number = number
        self.count.setText(
            tr("Step {number} of {count}", number=number + 1, count=count)
        )
        self.title.setText(step.title)
        self.words.setText(step.words)
        self.setAccessibleDescription(f"{sentence(step.title)} {step.words}")
        self.back.setEnabled(number > 0)
        is_last = number == count - 1
        self.next.setText(
            tr("Done") if is_last else tr("Next", meaning="step of the tour")
        )
        self.skip.setVisible(not is_last)
        if self.isVisible():
            self._grow()
        self._frame.surround(step.part)
        self.step_shown.emit(number)

    def _grow(self) -> None:
        """Get as high as the words need, upward from the lower edge."""
        lower = self.geometry().bottom()
        needed = self.heightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)
            self.move(self.x(), self.y() - self.geometry().bottom() + lower)

    def _go_on(self) -> None:
        if self._number < len(self._steps) - 1:
            self.show_step(self._number + 1)
        else:
            self.accept()


class _Frame(QWidget):
    """A frame around a part of the window, which lets the mouse through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._part: QWidget | None = None
        self.hide()

    def surround(self, part: QWidget | None) -> None:
        """Frame another part, or nothing."""
        if self._part is not None:
            self._part.removeEventFilter(self)
        self._part = part
        if part is not None:
            part.installEventFilter(self)
            _scroll_to(part)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Stay around the part while it is moved, resized, shown or hidden."""
        moved = (
            QEvent.Type.Resize,
            QEvent.Type.Move,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        )
        if event.type() in moved:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame."""
        painter = QPainter(self)
        color = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(color, _FRAME_PX))
        inset = _FRAME_PX // 2 + 1
        painter.drawRect(self.rect().adjusted(inset, inset, -inset, -inset))

    def _follow(self) -> None:
        part = self._part
        is_seen = part is not None and part.isVisible()
        if part is not None and is_seen:
            # Only what isn't scrolled out of sight.
            area = part.visibleRegion().boundingRect()
            self.setGeometry(
                QRect(part.mapTo(self._window, area.topLeft()), area.size())
            )
            self.raise_()
        self.setVisible(is_seen)


def _scroll_to(part: QWidget) -> None:
    """Bring a part into sight in the panels that scroll."""
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(part)
        parent = parent.parentWidget()
