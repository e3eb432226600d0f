"""Everything that finds series and reads their slices."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QObject

from brainview.core import Scan, SliceRef
from brainview.gui.session.finder import Finder, FindSeries
from brainview.gui.session.series_player import SeriesPlayer
from brainview.gui.session.work import ReadScan
from brainview.gui.workers.jobs import JobRunner
from brainview.readers import SliceCache, read_slice


@dataclass(frozen=True, eq=False)
class Library:
    """Hands out what looks for series and what goes through them.

    Attributes
    ----------
    find : callable
        Yields growing catalogs, as `brainview.readers.read_catalog` does.
    read_file : callable
        Reads a frame of a file, as `brainview.readers.read_scan` does.
    cache : SliceCache
        What was read and is kept.
    reading : JobRunner
        Reads the slices that somebody waits for.
    finding : JobRunner
        Looks for series and makes thumbnails, side by side.
    """

    find: FindSeries
    read_file: ReadScan
    cache: SliceCache
    reading: JobRunner
    finding: JobRunner

    @classmethod
    def of(
        cls,
        find: FindSeries,
        read_file: ReadScan,
        cache: SliceCache,
        parent: QObject | None = None,
    ) -> Self:
        """Make a library with threads of its own; `shutdown` ends them."""
        reading = ThreadPoolExecutor(1, "brainview-reading")
        finding = ThreadPoolExecutor(2, "brainview-finding")
        return cls(
            find,
            read_file,
            cache,
            JobRunner(reading, parent),
            JobRunner(finding, parent),
        )

    def new_player(self, parent: QObject | None = None) -> SeriesPlayer:
        """Make one more view of the same slices."""
        return SeriesPlayer(self.read, self.reading, self.cache, parent)

    def new_finder(self, parent: QObject | None = None) -> Finder:
        """Make what looks for series."""
        return Finder(self.find, self.read_file, self.finding, parent)

    def read(self, ref: SliceRef) -> Scan:
        """Read a slice; for any thread but the window's.

        Raises
        ------
        ScanReadError
            If it can't be read.
        """
        return read_slice(ref, self.read_file)

    def peek(self, ref: SliceRef) -> Scan:
        """Return a slice that is kept, or read it without keeping it.

        For who goes through many slices once, and must not drive out those that the
        reader goes back to.

        Raises
        ------
        ScanReadError
            If it can't be read.
        """
        return self.cache.get(ref) or self.read(ref)

    def shutdown(self) -> None:
        """Stop all threads."""
        self.finding.shutdown()
        self.reading.shutdown()
