"""Contains the cine, which plays the slices of a series, and the bar for it."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from brainview.core.language import tr
from brainview.gui.look.controls import label, styled
from brainview.gui.viewer.place import Place

RATES = (1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 60.0)
"""The speeds that can be chosen, in slices per second."""

DEFAULT_RATE = 10.0
"""The speed in slices per second if the file has none."""

# How long the cine waits for a slice that isn't shown.
_LONGEST_WAIT_MS = 1000


class Cine(QObject):
    """Requests one slice after another in a loop.

    It waits until a slice is shown before it requests the next one, so that a slow disk
    slows the cine down but no slice is skipped.

    Signals
    -------
    stepped(int)
        The number of slices to move; negative from the last slice to the first.
    changed()
        The cine has started or stopped, or its speed has changed.
    """

    stepped = Signal(int)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = Place()
        self._rate = DEFAULT_RATE
        self._asked: int | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)

    @property
    def is_playing(self) -> bool:
        """Whether the cine is playing."""
        return self._timer.isActive()

    @property
    def rate(self) -> float:
        """The speed in slices per second."""
        return self._rate

    def show_place(self, place: Place, rate: float | None = None) -> None:
        """Set the slice that is now shown.

        Parameters
        ----------
        place : Place
            The place of the slice; another series stops the cine.
        rate : float or None
            The speed given in the file, in slices per second.
        """
        is_new = place.key != self._place.key
        self._place, self._asked = place, None
        if is_new:
            self.stop()
            self._set_rate(rate or DEFAULT_RATE)

    @Slot()
    def toggle(self) -> None:
        """Start or stop playing; a series with one slice can't be played."""
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
        """Change to the next higher speed in `RATES`."""
        number = min(bisect_right(RATES, self._rate), len(RATES) - 1)
        self._set_rate(RATES[number])

    @Slot()
    def slower(self) -> None:
        """Change to the next lower speed in `RATES`."""
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
    """Stops the cine and sets its speed; hidden unless the cine is playing.

    Parameters
    ----------
    cine : Cine
        The cine to control.
    parent : QWidget
        The viewer that contains the bar.
    """

    def __init__(self, cine: Cine, parent: QWidget) -> None:
        super().__init__(parent)
        styled(self, "cineBar")
        self._cine = cine
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._slower = _button("−", tr("Slower"))
        self._faster = _button("+", tr("Faster"))
        self._stop = _button(tr("Stop", meaning="act"), tr("Stop playing"))
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
    return tr("{rate:g} slices a second", rate=rate)


def _button(text: str, tip: str) -> QPushButton:
    button = styled(QPushButton(text), tip=tip)
    # The viewer keeps the keyboard focus.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
