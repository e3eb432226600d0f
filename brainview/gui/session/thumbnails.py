"""Creates thumbnails of series in the background."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from brainview.core import BrainviewError, CancelToken, Catalog, Scan, Series, SliceRef
from brainview.gui.session.series_loader import SeriesLoader
from brainview.gui.workers.jobs import Job, ReportProgress
from brainview.imaging import apply_window

SIDE = 56
"""Longest side of a thumbnail, in device-independent pixels."""

_MOST_PIXELS = 2 * SIDE  # enough for a screen with two pixels per unit


class Thumbnails(QObject):
    """Creates a thumbnail of each series from its middle slice.

    Parameters
    ----------
    loader : SeriesLoader
        Reads the slices.
    parent : QObject or None
        Owner.

    Signals
    -------
    made(str, QImage)
        The key of a series and its thumbnail. Another thumbnail may follow when more
        slices are found. There is none for a series that can't be read.
    """

    made = Signal(str, object)

    def __init__(self, loader: SeriesLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._wanted: dict[str, Series] = {}
        self._begun: dict[str, Series] = {}
        self._job: Job | None = None
        self._seen: tuple[Catalog, bool] | None = None
        self._sources: tuple[Path, ...] = ()

    def show_catalog(
        self, catalog: Catalog, sources: tuple[Path, ...], *, is_complete: bool
    ) -> None:
        """Create the thumbnails that are missing.

        Parameters
        ----------
        catalog : Catalog
            The series that were found so far.
        sources : tuple of Path
            The opened files and folders. If one of the earlier ones isn't among them,
            its thumbnails are no longer created.
        is_complete : bool
            Whether no more slices will be found, so that the middle slice is known.
        """
        if (catalog, is_complete) == self._seen:
            return
        if not set(self._sources) <= set(sources):
            self._reset()
        self._seen, self._sources = (catalog, is_complete), sources
        self._wanted = {
            series.key: series
            for series in catalog.series
            if self._is_due(series, is_complete=is_complete)
        }
        self._make_missing()

    def start_over(self) -> None:
        """Forget which thumbnails were made, so that all are made again."""
        self._seen = None
        self._reset()

    def _reset(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._wanted = {}
        self._begun = {}

    def _is_due(self, series: Series, *, is_complete: bool) -> bool:
        before = self._begun.get(series.key)
        if before is None:
            return True
        has_grown = is_complete or len(series) >= 2 * len(before)
        return has_grown and _middle(series) != _middle(before)

    def _make_missing(self) -> None:
        """Create all requested thumbnails, unless others are being created."""
        if self._job is not None or not self._wanted:
            return
        wanted = tuple(self._wanted.values())
        self._begun |= self._wanted
        self._wanted = {}
        self._job = self._loader.finding_runner.submit(
            partial(_make_thumbnails, self._loader, wanted),
            done=self._take_end,
            failed=self._take_end,
            progressed=lambda made: self.made.emit(*made),
        )

    def _take_end(self, _result: object) -> None:
        self._job = None
        self._make_missing()


def _make_thumbnails(
    loader: SeriesLoader,
    wanted: tuple[Series, ...],
    token: CancelToken,
    report: ReportProgress,
) -> None:
    """Read and shrink slices in a worker thread."""
    for series in wanted:
        token.check()
        try:
            scan = loader.peek(_middle(series))
        except BrainviewError:
            continue  # opening the series shows the reason
        report((series.key, thumbnail(scan)))


def thumbnail(scan: Scan) -> QImage:
    """Create a thumbnail of a scan with the default intensity window of the scan.

    Parameters
    ----------
    scan : Scan
        A scan of any size.

    Returns
    -------
    QImage
        A gray image; its longer side is `SIDE` on a screen with two pixels per unit.
    """
    # Every n-th pixel is enough, because the rest is scaled smoothly below.
    step = max(min(scan.shape) // (2 * _MOST_PIXELS), 1)
    gray = apply_window(scan.pixels[::step, ::step], scan.window)
    rows, columns = gray.shape
    image = QImage(
        gray.tobytes(), columns, rows, columns, QImage.Format.Format_Grayscale8
    )
    down, across = scan.pixel_size
    high, wide = rows * down, columns * across
    scale = _MOST_PIXELS / max(high, wide)
    return image.scaled(
        max(round(wide * scale), 1),
        max(round(high * scale), 1),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _middle(series: Series) -> SliceRef:
    return series.slices[len(series) // 2]
