"""Cine: playing the slices of a series one after another, and the bar for it."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from brainview.gui.look.controls import dressed, label
from brainview.gui.viewer.place import Place

RATES = (1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 60.0)
"""Slices a second that can be chosen."""

USUAL_RATE = 10.0
"""Slices a second where the file asks for none."""

# How long the cine waits for a slice that doesn't come.
_LONGEST_WAIT_MS = 1000


class Cine(QObject):
    """Asks for one slice after another, and for the first after the last.

    It waits until a slice is shown before it asks for the next, so that a slow disk
    slows the cine down and no slice is left out.

    Signals
    -------
    stepped(int)
        How many slices to go on; negative from the last to the first.
    changed()
        It starts, stops or has another speed.
    """

    stepped = Signal(int)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = Place()
        self._rate = USUAL_RATE
        self._asked: int | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)

    @property
    def is_playing(self) -> bool:
        """Whether it asks for slices."""
        return self._timer.isActive()

    @property
    def rate(self) -> float:
        """Slices a second."""
        return self._rate

    def show_place(self, place: Place, rate: float | None = None) -> None:
        """Note which slice is shown now.

        Parameters
        ----------
        place : Place
            Where it stands; another series stops the cine.
        rate : float or None
            Slices a second that the file asks for.
        """
        is_new = place.key != self._place.key
        self._place, self._asked = place, None
        if is_new:
            self.stop()
            self._set_rate(rate or USUAL_RATE)

    @Slot()
    def toggle(self) -> None:
        """Play, or stop; a series of one slice can't be played."""
        if self.is_playing:
            self.stop()
        elif self._place.count > 1:
            self._asked = None
            self._timer.start(round(1000 / self._rate))
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop playing."""
        if self.is_playing:
            self._timer.stop()
            self.changed.emit()

    @Slot()
    def faster(self) -> None:
        """Take the next higher of `RATES`."""
        number = min(bisect_right(RATES, self._rate), len(RATES) - 1)
        self._set_rate(RATES[number])

    @Slot()
    def slower(self) -> None:
        """Take the next lower of `RATES`."""
        self._set_rate(RATES[max(bisect_left(RATES, self._rate) - 1, 0)])

    def _set_rate(self, rate: float) -> None:
        self._rate = min(max(rate, RATES[0]), RATES[-1])
        self._timer.setInterval(round(1000 / self._rate))
        self.changed.emit()

    @Slot()
    def _step(self) -> None:
        is_late = self._asked is not None
        if is_late and self._since.elapsed() < _LONGEST_WAIT_MS:
            return
        here = self._place.index if self._asked is None else self._asked
        self._asked = (here + 1) % self._place.count
        self._since.start()
        self.stepped.emit(self._asked - here)


class CineBar(QFrame):
    """Stops the cine and sets its speed; hidden while nothing plays.

    Parameters
    ----------
    cine : Cine
        What it controls.
    parent : QWidget
        The viewer that it lies on.
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
            self._speed.fontMetrics().horizontalAdvance(_rate_text(RATES[-1]))
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
        self._speed.setText(_rate_text(self._cine.rate))
        self._slower.setEnabled(self._cine.rate > RATES[0])
        self._faster.setEnabled(self._cine.rate < RATES[-1])
        self.adjustSize()
        self.setVisible(self._cine.is_playing)


def _rate_text(rate: float) -> str:
    return f"{rate:g} slices a second"


def _button(text: str, tip: str) -> QPushButton:
    button = dressed(QPushButton(text), tip=tip)
    # Keys stay with the viewer.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
