"""Reads the volume of a series in the background."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from brainview.core import CancelToken, GridError, Series
from brainview.gui.session.series_analysis import has_same_slices
from brainview.gui.session.series_loader import SeriesLoader
from brainview.gui.workers.jobs import Job, ReportProgress
from brainview.imaging.grid import SeriesGrid, series_grid
from brainview.imaging.volume import Volume
from brainview.readers.volume import read_volume


class VolumeLoading(QObject):
    """Reads the volume of one series at a time, and keeps the last one.

    Parameters
    ----------
    loader : SeriesLoader
        Reads the slices.
    parent : QObject or None
        Owner.

    Attributes
    ----------
    series : Series or None
        The series that was asked for last.
    placed : SeriesGrid or None
        Which of its slices make a regular grid; None if they don't.
    volume : Volume or None
        Its voxels; None until they have been read.

    Signals
    -------
    loaded()
        There is a volume.
    failed(BaseException)
        The series can't be read, or is no regular grid.
    progressed(Progress)
        More slices have been read.
    stopped()
        The reading was canceled.
    running_changed(bool)
        The reading has started or ended.
    """

    loaded = Signal()
    failed = Signal(object)
    progressed = Signal(object)
    stopped = Signal()
    running_changed = Signal(bool)

    def __init__(self, loader: SeriesLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._job: Job | None = None
        self.series: Series | None = None
        self.placed: SeriesGrid | None = None
        self.volume: Volume | None = None

    @property
    def is_running(self) -> bool:
        """Whether slices are being read."""
        return self._job is not None

    def holds(self, series: Series, index: int) -> bool:
        """Whether the volume of a slice is the one that was asked for last."""
        if not has_same_slices(series, self.series):
            return False
        return self.placed is None or index in self.placed.slices

    def start(self, series: Series, index: int) -> None:
        """Read the volume that a slice of a series belongs to.

        Parameters
        ----------
        series : Series
            What to read; its volume replaces the one before.
        index : int
            From 0.
        """
        self.clear()
        self.series = series
        try:
            self.placed = series_grid(series, index)
        except GridError as error:
            self.failed.emit(error)
            return
        work = partial(_read, self._loader, series, self.placed)
        self._job = self._loader.finding_runner.submit(
            work,
            done=self._take,
            failed=self._fail,
            progressed=self.progressed.emit,
        )
        self.running_changed.emit(True)

    def cancel(self) -> None:
        """Stop reading; the series isn't read again until `start`."""
        if self._stop():
            self.stopped.emit()

    def take_over(self, other: "VolumeLoading") -> None:
        """Hold what another one has read, which has been stopped."""
        self._stop()
        self.series, self.placed, self.volume = other.series, other.placed, other.volume
        self._loader.cache.lend(other, 0)
        if self.volume is not None:
            self._loader.cache.lend(self, self.volume.voxels.nbytes)

    def clear(self) -> None:
        """Drop the volume, or stop reading it."""
        self._stop()
        self.series, self.placed, self.volume = None, None, None
        self._loader.cache.lend(self, 0)

    def _stop(self) -> bool:
        """Cancel the job; return whether there was one."""
        if self._job is None:
            return False
        self._job.cancel()
        self._job = None
        self.running_changed.emit(False)
        return True

    def _take(self, volume: Volume) -> None:
        self._job, self.volume = None, volume
        # Volumes and slices share one limit.
        self._loader.cache.lend(self, volume.voxels.nbytes)
        self.running_changed.emit(False)
        self.loaded.emit()

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self.running_changed.emit(False)
        self.failed.emit(error)


def _read(
    loader: SeriesLoader,
    series: Series,
    placed: SeriesGrid,
    token: CancelToken,
    report: ReportProgress,
) -> Volume:
    """Read the slices in a worker thread."""
    return read_volume(series, placed, loader.peek, token, report)
