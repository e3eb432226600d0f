"""Searches files, folders and archives for series, in the background."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from brainview.core import (
    CancelToken,
    Catalog,
    Scan,
    ScanReadError,
    Series,
    SliceRef,
)
from brainview.core.language import number, tr
from brainview.core.sentence import semicolon_list
from brainview.gui.workers.jobs import Job, JobRunner, ReportProgress

FindSeries = Callable[[Sequence[Path], CancelToken], Iterator[Catalog]]
ReadScan = Callable[[Path, int], Scan]

_MOST_KINDS = 3


class SeriesFinder(QObject):
    """Reads one catalog at a time; a new request cancels the previous one.

    Parameters
    ----------
    find : callable
        Yields growing catalogs, as `brainview.readers.read_catalog` does.
    read : callable
        Reads a frame of a file, as `brainview.readers.read_scan` does.
    runner : JobRunner
        Runs the search. It needs a separate thread, so that the first image is shown
        before all headers have been read.
    parent : QObject or None
        Owner.

    Signals
    -------
    found(Catalog)
        More slices were found; the catalog has at least one series.
    ended(Catalog)
        The search is complete; the catalog has at least one series.
    failed(BaseException)
        No image was found, or the search failed.
    """

    found = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        find: FindSeries,
        read: ReadScan,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._read = read
        self._runner = runner
        self._job: Job | None = None

    def start(self, sources: Sequence[Path]) -> None:
        """Search files, folders and archives; cancel the previous search."""
        self.cancel()
        self._job = self._runner.submit(
            partial(find_catalog, self._find, self._read, tuple(sources)),
            done=self.ended.emit,
            failed=self.failed.emit,
            progressed=self.found.emit,
        )

    def cancel(self) -> None:
        """Stop the search; it emits no more signals."""
        if self._job is not None:
            self._job.cancel()


def find_catalog(
    find: FindSeries,
    read: ReadScan,
    sources: tuple[Path, ...],
    token: CancelToken,
    report: ReportProgress,
) -> Catalog:
    """Search all sources for series; runs in a worker thread.

    Parameters
    ----------
    find, read : callable
        As in `SeriesFinder`.
    sources : tuple of Path
        Files, folders and archives.
    token : CancelToken
        Stops the search.
    report : callable
        Called with each incomplete catalog that has a series.

    Returns
    -------
    Catalog
        The complete catalog, which has at least one series.

    Raises
    ------
    ScanReadError
        If there is no image.
    """
    catalog = Catalog()
    for catalog in find(sources, token):
        if catalog.series:
            report(catalog)
    if catalog.series:
        return catalog
    source = sources[0]
    if len(sources) > 1 or source.is_dir() or catalog.files > 1:
        raise ScanReadError(
            source,
            reason=_why_nothing(catalog),
            remedy=tr("open another folder or file"),
        )
    # For a single file, the reader raises a more precise error, or it can read it.
    scan = read(source, 0)
    slices = tuple(SliceRef(source, frame=frame) for frame in range(scan.source.frames))
    series = Series(scan.source.sha256[:16], slices, identity=scan.identity)
    return Catalog((series,), files=1)


def _why_nothing(catalog: Catalog) -> str:
    """Return a reason that says what was found instead of an image."""
    if not catalog.unshown:
        return tr("there is no image in this folder")
    kinds = Counter(each.what for each in catalog.unshown).most_common(_MOST_KINDS)
    found = semicolon_list(f"{what} ({number(count)})" for what, count in kinds)
    return tr("there is no image in it, but {found}", found=found)
