"""Reads and shows the slices of a series without blocking the window."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from brainview.core import CancelToken, Scan, Series, SliceRef
from brainview.gui.workers.jobs import JobRunner, ReportProgress
from brainview.readers import SliceCache

ReadSlice = Callable[[SliceRef], Scan]

_AHEAD = 16
_BEHIND = 4


class SeriesPlayer(QObject):
    """Shows one slice of a series at a time; a new request replaces the last one.

    A slice that is in the cache is shown before `seek` returns. Others are read one at
    a time in the background: first the slice that was requested, then those that will
    be requested next if the user keeps scrolling in the same direction.

    Parameters
    ----------
    read : callable
        Reads a slice; runs in a worker thread.
    runner : JobRunner
        Reads the slices; several players may share it. It isn't the runner of the
        models, so that slices don't wait for them.
    cache : SliceCache
        Stores slices that were read; several players may share it.
    parent : QObject or None
        Owner.

    Signals
    -------
    series_changed(Series)
        Another series was opened, or more slices of this one were found.
    slice_changed(Scan, int)
        The slice to show now, and its index. Before a distant slice, some of the slices
        in between are shown too.
    failed(BaseException, int)
        The requested slice can't be read; the others can still be requested.
    """

    series_changed = Signal(object)
    slice_changed = Signal(object, int)
    failed = Signal(object, int)

    def __init__(
        self,
        read: ReadSlice,
        runner: JobRunner,
        cache: SliceCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._runner = runner
        self._cache = cache
        self._series: Series | None = None
        self._index = 0
        self._shown: int | None = None
        self._ahead: list[SliceRef] = []
        self._is_reading = False

    @property
    def series(self) -> Series | None:
        """The open series."""
        return self._series

    @property
    def index(self) -> int:
        """The slice requested last, from 0; it may not have been read yet."""
        return self._index

    @property
    def is_waiting(self) -> bool:
        """Whether the requested slice is still being read."""
        return self._series is not None and self._shown != self._index

    def open(self, series: Series, index: int | None = None) -> None:
        """Show a series, starting at a slice; by default, the middle one."""
        self._series = series
        self._index = _within(len(series) // 2 if index is None else index, series)
        self._shown = None
        self._ahead = []
        self.series_changed.emit(series)
        self._seek(1)

    def extend(self, series: Series) -> None:
        """Add slices to the open series; the requested slice stays the same."""
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
        """Close the series."""
        self._series = None
        self._index, self._shown, self._ahead = 0, None, []

    def seek(self, index: int) -> None:
        """Show a slice, from 0; an index outside the series is clipped."""
        if self._series is None:
            return
        index = _within(index, self._series)
        if index != self._index:
            direction = 1 if index > self._index else -1
            self._index = index
            self._seek(direction)

    def step(self, steps: int) -> None:
        """Move forward, or backward if `steps` is negative."""
        self.seek(self._index + steps)

    def reload(self) -> None:
        """Read the requested slice again, such as after a failure."""
        self._shown = None
        self._seek(1)

    def _seek(self, direction: int) -> None:
        """Show the requested slice if it is cached; plan what is read next."""
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
        self._read_next()

    def _read_next(self) -> None:
        """Read the slice that is needed most, unless one is being read."""
        ref = None if self._is_reading else self._next()
        if ref is not None:
            self._is_reading = True
            self._runner.submit(
                partial(_fetch, self._read, self._cache, ref),
                done=partial(self._take, ref),
                failed=partial(self._take_failure, ref),
            )

    def _next(self) -> SliceRef | None:
        if self._series is None:
            return None
        if self._shown != self._index:
            return self._series.slices[self._index]
        # Each neighbor is tried once per step. Otherwise, a cache that holds only a few
        # slices would be filled again and again.
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
        index = self._index_on_the_way(ref)
        if index is not None:
            self._show(scan, index)
        self._read_next()

    def _take_failure(self, ref: SliceRef, error: BaseException) -> None:
        self._is_reading = False
        if self._index_on_the_way(ref) == self._index:
            self._shown = self._index
            self.failed.emit(error, self._index)
        self._read_next()

    def _index_on_the_way(self, ref: SliceRef) -> int | None:
        """Return a slice's index if it is between the shown and the requested slice."""
        series, shown, wanted = self._series, self._shown, self._index
        if series is None or shown == wanted:
            return None
        if series.slices[wanted] == ref:
            return wanted
        if shown is None:
            return None
        way = range(shown, wanted, 1 if wanted > shown else -1)
        return next((index for index in way if series.slices[index] == ref), None)


def _fetch(
    read: ReadSlice,
    cache: SliceCache,
    ref: SliceRef,
    _token: CancelToken,
    _report: ReportProgress,
) -> Scan:
    """Read a slice in a worker thread, unless it has been read in the meantime."""
    scan = cache.get(ref)
    if scan is None:
        scan = read(ref)
        cache.put(ref, scan)
    return scan


def _within(index: int, series: Series) -> int:
    return min(max(index, 0), len(series) - 1)


def _neighbors(index: int, direction: int) -> Iterable[int]:
    """Yield the slices that may be requested next, most likely first."""
    yield from (index + direction * step for step in range(1, _AHEAD + 1))
    yield from (index - direction * step for step in range(1, _BEHIND + 1))
