"""Going through the slices of a series without waiting for any."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from brainview.core import CancelToken, Scan
from brainview.core.series import Series, SliceRef
from brainview.gui.workers.desk import Asker, Desk
from brainview.gui.workers.jobs import JobRunner, Report
from brainview.readers import SliceCache

ReadSlice = Callable[[SliceRef], Scan]

_AHEAD = 16
_BEHIND = 4


class SeriesPlayer(QObject):
    """Shows one slice of a series after the other; the latest wish wins.

    A slice that is kept is shown before `seek` returns. Others are read one at a time
    in the background, the one that is waited for first, then those that will be asked
    for next if the hand goes on in the same direction.

    Parameters
    ----------
    read : callable
        Reads a slice; runs in the worker.
    jobs : JobRunner
        The worker; not the one that runs models, whose work takes longer than a hand
        waits. Several players may share it.
    cache : SliceCache
        Keeps what was read; several players may share it.
    parent : QObject or None
        Owner.

    Signals
    -------
    series_changed(Series)
        Another series was opened, or more slices of this one were found.
    slice_changed(Scan, int)
        A slice of it, and its index, is what should be shown now. On a long way, also
        some in between.
    failed(BaseException, int)
        The slice asked for can't be read; the others can still be asked for.
    """

    series_changed = Signal(object)
    slice_changed = Signal(object, int)
    failed = Signal(object, int)

    def __init__(
        self,
        read: ReadSlice,
        jobs: JobRunner,
        cache: SliceCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._desk = Desk(jobs, self)
        self._cache = cache
        self._series: Series | None = None
        self._index = 0
        self._shown: int | None = None
        self._ahead: list[SliceRef] = []
        self._is_reading = False

    @property
    def series(self) -> Series | None:
        """What is open."""
        return self._series

    @property
    def index(self) -> int:
        """The slice asked for last, from 0; its pixels may still be on the way."""
        return self._index

    @property
    def is_waiting(self) -> bool:
        """Whether the slice asked for is still being read."""
        return self._series is not None and self._shown != self._index

    def open(self, series: Series, index: int | None = None) -> None:
        """Show a series from a slice on, by default the one in the middle."""
        self._series = series
        self._index = _within(len(series) // 2 if index is None else index, series)
        self._shown = None
        self._ahead = []
        self.series_changed.emit(series)
        self._seek(1)

    def extend(self, series: Series) -> None:
        """Take over more slices of the open series; the slice asked for stays."""
        old = self._series
        if old is None or old is series:
            return
        ref = old.slices[self._index]
        has_shown = self._shown == self._index
        self._series = series
        kept = series.slices.index(ref) if ref in series.slices else None
        self._index = _within(self._index if kept is None else kept, series)
        self._shown = self._index if has_shown and kept is not None else None
        self.series_changed.emit(series)
        self._seek(1)

    def close(self) -> None:
        """Show nothing any more."""
        self._series = None
        self._index, self._shown, self._ahead = 0, None, []

    def seek(self, index: int) -> None:
        """Show a slice, from 0; beyond the ends, the last one."""
        if self._series is None:
            return
        index = _within(index, self._series)
        if index != self._index:
            direction = 1 if index > self._index else -1
            self._index = index
            self._seek(direction)

    def step(self, steps: int) -> None:
        """Go forward, or back where negative."""
        self.seek(self._index + steps)

    def reload(self) -> None:
        """Ask for the slice again, as after a failure."""
        self._shown = None
        self._seek(1)

    def _seek(self, direction: int) -> None:
        """Show the wanted slice if it is kept; plan what is read next."""
        series = self._series
        if series is None:
            return
        self._ahead = [
            series.slices[index]
            for index in _neighbors(self._index, direction)
            if 0 <= index < len(series)
        ]
        kept = self._cache.get(series.slices[self._index])
        if kept is not None and self._shown != self._index:
            self._show(kept, self._index)
        self._go_on()

    def _go_on(self) -> None:
        """Read what is needed most, unless something is being read."""
        ref = None if self._is_reading else self._next()
        if ref is not None:
            self._is_reading = True
            asker = Asker(partial(self._take, ref), partial(self._take_failure, ref))
            self._desk.submit(_Fetch(self._read, self._cache, ref), asker)

    def _next(self) -> SliceRef | None:
        if self._series is None:
            return None
        if self._shown != self._index:
            return self._series.slices[self._index]
        # Each neighbor is tried once per step: a cache that holds but a few slices
        # would otherwise be filled again and again.
        while self._ahead:
            ref = self._ahead.pop(0)
            if self._cache.get(ref) is None:
                return ref
        return None

    def _show(self, scan: Scan, index: int) -> None:
        self._shown = index
        self.slice_changed.emit(scan, index)

    def _take(self, ref: SliceRef, scan: Scan) -> None:
        self._is_reading = False
        index = self._place_on_the_way(ref)
        if index is not None:
            self._show(scan, index)
        self._go_on()

    def _take_failure(self, ref: SliceRef, error: BaseException) -> None:
        self._is_reading = False
        if self._place_on_the_way(ref) == self._index:
            self._shown = self._index
            self.failed.emit(error, self._index)
        self._go_on()

    def _place_on_the_way(self, ref: SliceRef) -> int | None:
        """Return a slice's index if the hand waits for it or for one beyond it."""
        series, shown, wanted = self._series, self._shown, self._index
        if series is None or shown == wanted:
            return None
        if series.slices[wanted] == ref:
            return wanted
        if shown is None:
            return None
        way = range(shown, wanted, 1 if wanted > shown else -1)
        return next((index for index in way if series.slices[index] == ref), None)


@dataclass(frozen=True, slots=True, eq=False)
class _Fetch:
    """Reads one slice in the worker, unless somebody did meanwhile."""

    read: ReadSlice
    cache: SliceCache
    ref: SliceRef

    def __call__(self, _token: CancelToken, _report: Report) -> Scan:
        scan = self.cache.get(self.ref)
        if scan is None:
            scan = self.read(self.ref)
            self.cache.put(self.ref, scan)
        return scan


def _within(index: int, series: Series) -> int:
    return min(max(index, 0), len(series) - 1)


def _neighbors(index: int, direction: int) -> Iterable[int]:
    """Yield the slices that will be asked for next, the likeliest first."""
    yield from (index + direction * step for step in range(1, _AHEAD + 1))
    yield from (index - direction * step for step in range(1, _BEHIND + 1))
