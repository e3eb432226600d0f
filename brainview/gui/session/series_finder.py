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
from brainview.gui.workers.jobs import Job, JobRunner, ReportProgress

FindSeries = Callable[[Sequence[Path], CancelToken], Iterator[Catalog]]
ReadScan = Callable[[Path, int], Scan]

_KINDS_TOLD = 3


class SeriesFinder(QObject):
    """Reads one catalog at a time; the latest request wins.

    Parameters
    ----------
    find : callable
        Yields growing catalogs, as `brainview.readers.read_catalog` does.
    read : callable
        Reads a frame of a file, as `brainview.readers.read_scan` does.
    runner : JobRunner
        Runs the search. It needs a thread of its own, so that the first image doesn't
        wait until the last header is read.
    parent : QObject or None
        Owner.

    Signals
    -------
    found(Catalog)
        More is known than before; there is at least one series.
    ended(Catalog)
        Everything is known; there is at least one series.
    failed(BaseException)
        There is nothing to show.
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
        """Look into files, folders and archives instead of the previous ones."""
        self.cancel()
        self._job = self._runner.submit(
            partial(find_catalog, self._find, self._read, tuple(sources)),
            done=self.ended.emit,
            failed=self.failed.emit,
            progressed=self.found.emit,
        )

    def cancel(self) -> None:
        """Stop looking; no further signal is emitted for the last request."""
        if self._job is not None:
            self._job.cancel()


def find_catalog(
    find: FindSeries,
    read: ReadScan,
    sources: tuple[Path, ...],
    token: CancelToken,
    report: ReportProgress,
) -> Catalog:
    """Read everything that was opened; runs in a worker thread.

    Parameters
    ----------
    find, read : callable
        As in `SeriesFinder`.
    sources : tuple of Path
        Files, folders and archives.
    token : CancelToken
        Stops the search.
    report : callable
        Takes each catalog on the way that has a series.

    Returns
    -------
    Catalog
        With at least one series.

    Raises
    ------
    ScanReadError
        If there is no image, with the reason.
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
            remedy="open another folder or file",
        )
    # The reader itself says why a single file can't be shown, or shows it after all.
    scan = read(source, 0)
    slices = tuple(SliceRef(source, frame=frame) for frame in range(scan.source.frames))
    series = Series(scan.source.sha256[:16], slices, identity=scan.identity)
    return Catalog((series,), files=1)


def _why_nothing(catalog: Catalog) -> str:
    """Return what was found instead of an image."""
    if not catalog.unshown:
        return "there is no image in this folder"
    kinds = Counter(each.what for each in catalog.unshown).most_common(_KINDS_TOLD)
    told = "; ".join(f"{what} ({count})" for what, count in kinds)
    return f"there is no image in it, but {told}"
