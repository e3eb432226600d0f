"""The small bar that is there while a series plays."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from brainview.gui.look.controls import dressed, label
from brainview.gui.viewer.cine import RATES, Cine


class CineBar(QFrame):
    """Stops the film and sets its speed.

    Parameters
    ----------
    cine : Cine
        What it shows and steers.
    parent : QWidget
        The viewer it lies on.
    """

    def __init__(self, cine: Cine, parent: QWidget) -> None:
        super().__init__(parent)
        dressed(self, "cineBar")
        self._cine = cine
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._slower = _button("−", "Slower")
        self._faster = _button("+", "Faster")
        self._stop = _button("Stop", "Stop playing")
        self._speed = label()
        self._speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._speed.setMinimumWidth(
            self._speed.fontMetrics().horizontalAdvance(_words(RATES[-1]))
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 4, 4, 4)
        line.setSpacing(4)
        for part in (self._slower, self._speed, self._faster, self._stop):
            line.addWidget(part)
        self._slower.clicked.connect(cine.slower)
        self._faster.clicked.connect(cine.faster)
        self._stop.clicked.connect(cine.stop)
        cine.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._speed.setText(_words(self._cine.rate))
        self._slower.setEnabled(self._cine.rate > RATES[0])
        self._faster.setEnabled(self._cine.rate < RATES[-1])
        self.adjustSize()
        self.setVisible(self._cine.is_playing)


def _words(rate: float) -> str:
    return f"{rate:g} slices a second"


def _button(text: str, tip: str) -> QPushButton:
    button = dressed(QPushButton(text), tip=tip)
    # Keys stay with the viewer.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
