"""Looking for series in what a person opens, in the background."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from brainview.core import CancelToken, Catalog, ScanReadError, Series, SliceRef
from brainview.gui.session.work import ReadScan
from brainview.gui.workers.desk import Asker, Desk
from brainview.gui.workers.jobs import JobRunner, Report

FindSeries = Callable[[Sequence[Path], CancelToken], Iterator[Catalog]]

_KINDS_TOLD = 3


class Finder(QObject):
    """Reads one catalog at a time; the latest request wins.

    Parameters
    ----------
    find : callable
        Yields growing catalogs, as `brainview.readers.read_catalog` does.
    read : callable
        Reads a frame of a file, as `brainview.readers.read_scan` does.
    jobs : JobRunner
        The worker; it needs a thread of its own, lest the first image wait for the
        last header.
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
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._read = read
        self._desk = Desk(jobs, self)
        self._asker = Asker(self.ended.emit, self.failed.emit, self.found.emit)

    def start(self, sources: Sequence[Path]) -> None:
        """Look into files, folders and archives instead of those before."""
        self.cancel()
        self._desk.submit(FindWork(self._find, self._read, tuple(sources)), self._asker)

    def cancel(self) -> None:
        """Look no further, and say nothing more."""
        self._desk.forget_all()


@dataclass(frozen=True, slots=True, eq=False)
class FindWork:
    """Everything the search needs, captured when it was asked for."""

    find: FindSeries
    read: ReadScan
    sources: tuple[Path, ...]

    def __call__(self, token: CancelToken, report: Report) -> Catalog:
        """Run in the worker.

        Raises
        ------
        ScanReadError
            If there is no image, with the reason.
        """
        catalog = Catalog()
        for catalog in self.find(self.sources, token):
            if catalog.series:
                report(catalog)
        return catalog if catalog.series else self._second_look(catalog)

    def _second_look(self, catalog: Catalog) -> Catalog:
        """Let the reader itself say why a file can't be shown, or show it."""
        source = self.sources[0]
        if len(self.sources) > 1 or source.is_dir() or catalog.files > 1:
            raise ScanReadError(
                source,
                reason=_why_nothing(catalog),
                remedy="open another folder or file",
            )
        scan = self.read(source, 0)
        frames = range(scan.source.frames)
        slices = tuple(SliceRef(source, frame=frame) for frame in frames)
        series = Series(scan.source.sha256[:16], slices, identity=scan.identity)
        return Catalog((series,), files=1)


def _why_nothing(catalog: Catalog) -> str:
    """Say what was found in place of an image."""
    if not catalog.unshown:
        return "there is no image in this folder"
    kinds = Counter(each.what for each in catalog.unshown).most_common(_KINDS_TOLD)
    told = "; ".join(f"{what} ({count})" for what, count in kinds)
    return f"there is no image in it, but {told}"
