"""Finds series and reads their slices in background threads."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject

from brainview.core import Scan, SliceRef
from brainview.gui.session.series_finder import FindSeries, ReadScan, SeriesFinder
from brainview.gui.session.series_player import SeriesPlayer
from brainview.gui.workers.jobs import JobRunner
from brainview.readers import SliceCache, read_slice


class SeriesLoader:
    """Creates the objects that find series and show their slices.

    Parameters
    ----------
    find : callable
        Yields growing catalogs, as `brainview.readers.read_catalog` does.
    read_file : callable
        Reads a frame of a file, as `brainview.readers.read_scan` does.
    cache : SliceCache
        Stores slices that were read.
    parent : QObject or None
        Owner of the runners; `shutdown` ends their threads.

    Attributes
    ----------
    cache : SliceCache
        Stores slices that were read.
    reading_runner : JobRunner
        Reads the requested slices.
    finding_runner : JobRunner
        Searches for series and creates thumbnails at the same time.
    adjust : callable
        Completes what was read, such as by the reader's calibration; runs in a worker
        thread.
    """

    def __init__(
        self,
        find: FindSeries,
        read_file: ReadScan,
        cache: SliceCache,
        parent: QObject | None = None,
    ) -> None:
        self.cache = cache
        self.reading_runner = JobRunner(
            ThreadPoolExecutor(1, "brainview-reading"), parent
        )
        self.finding_runner = JobRunner(
            ThreadPoolExecutor(2, "brainview-finding"), parent
        )
        self.adjust: Callable[[Scan], Scan] = _unchanged
        self._find = find
        self._read_file = read_file

    def new_player(self, parent: QObject | None = None) -> SeriesPlayer:
        """Create another player; all players share the cache."""
        return SeriesPlayer(self.read, self.reading_runner, self.cache, parent)

    def new_finder(self, parent: QObject | None = None) -> SeriesFinder:
        """Create an object that searches for series."""
        return SeriesFinder(self._find, self._read_file, self.finding_runner, parent)

    def read(self, ref: SliceRef) -> Scan:
        """Read a slice; must not be called in the GUI thread.

        Raises
        ------
        ScanReadError
            If it can't be read.
        """
        return self.adjust(read_slice(ref, self._read_file))

    def peek(self, ref: SliceRef) -> Scan:
        """Return a slice from the cache, or read it without keeping it.

        For code that reads many slices once and mustn't remove other slices from the
        cache.

        Raises
        ------
        ScanReadError
            If it can't be read.
        """
        return self.cache.get(ref) or self.read(ref)

    def shutdown(self) -> None:
        """Stop all threads."""
        self.finding_runner.shutdown()
        self.reading_runner.shutdown()


def _unchanged(scan: Scan) -> Scan:
    return scan
