"""Playing a series like a film."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from brainview.gui.viewer.place import Place

RATES = (1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 60.0)
"""Slices a second that can be chosen."""

USUAL_RATE = 10.0
"""Slices a second where the file asks for none."""

# How long a slice that doesn't come holds the film up.
_PATIENCE_MS = 1000


class Cine(QObject):
    """Asks for one slice after another, and for the first after the last.

    It waits for a slice to be shown before it asks for the next, so that a slow disk
    slows the film down instead of dropping slices.

    Signals
    -------
    stepped(int)
        How many slices to go on, negative from the last to the first.
    changed()
        It plays, stands or has another speed.
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
        """Take note of the slice that is shown now.

        Parameters
        ----------
        place : Place
            Where it stands; another series ends the film.
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
        """Play, or stop; a series of one slice stands."""
        if self.is_playing:
            self.stop()
        elif self._place.count > 1:
            self._asked = None
            self._timer.start(round(1000 / self._rate))
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stand still."""
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
        if is_late and self._since.elapsed() < _PATIENCE_MS:
            return
        here = self._place.index if self._asked is None else self._asked
        self._asked = (here + 1) % self._place.count
        self._since.start()
        self.stepped.emit(self._asked - here)
