"""Small pictures of series, made in the background."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from brainview.core import BrainviewError, CancelToken, Catalog, Scan, Series, SliceRef
from brainview.gui.session.library import Library
from brainview.gui.workers.desk import Asker, Desk
from brainview.gui.workers.jobs import Report
from brainview.imaging import apply_window

SIDE = 56
"""Longest side of a thumbnail, in device-independent pixels."""

_MOST_PIXELS = 2 * SIDE  # a screen with two pixels each way needs no more


class Thumbnails(QObject):
    """Makes one picture after the other, from the middle slice of each series.

    Parameters
    ----------
    library : Library
        Reads the slices.
    parent : QObject or None
        Owner.

    Signals
    -------
    made(str, QImage)
        The picture of the series with this key; a better one may follow once more of
        its slices are known. A series that can't be read has none.
    """

    made = Signal(str, object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._desk = Desk(library.finding, self)
        self._asker = Asker(self._take, self._take, self._tell)
        self._wanted: dict[str, Series] = {}
        self._begun: dict[str, Series] = {}
        self._job: int | None = None
        self._seen: tuple[Catalog, bool] | None = None
        self._sources: tuple[Path, ...] = ()

    def show_catalog(
        self, catalog: Catalog, sources: tuple[Path, ...], *, is_complete: bool
    ) -> None:
        """Make pictures of all series that have none yet.

        Parameters
        ----------
        catalog : Catalog
            What is known so far.
        sources : tuple of Path
            Where it was found; pictures of other places are not made any more.
        is_complete : bool
            Whether the middle of a series will be its middle for good.
        """
        if (catalog, is_complete) == self._seen:
            return
        if sources is not self._sources:
            self._forget()
        self._seen, self._sources = (catalog, is_complete), sources
        self._wanted = {
            series.key: series
            for series in catalog.series
            if self._is_due(series, is_complete=is_complete)
        }
        self._go_on()

    def _forget(self) -> None:
        self._desk.forget(self._job)
        self._job = None
        self._wanted = {}
        self._begun = {}

    def _is_due(self, series: Series, *, is_complete: bool) -> bool:
        before = self._begun.get(series.key)
        if before is None:
            return True
        has_grown = is_complete or len(series) >= 2 * len(before)
        return has_grown and _middle(series) != _middle(before)

    def _go_on(self) -> None:
        """Make all pictures that are wanted now, unless some are being made."""
        if self._job is not None or not self._wanted:
            return
        work = _MakeThumbnails(self._library, tuple(self._wanted.values()))
        self._begun |= self._wanted
        self._wanted = {}
        self._job = self._desk.submit(work, self._asker)

    def _tell(self, made: tuple[str, QImage]) -> None:
        self.made.emit(*made)

    def _take(self, _ending: object) -> None:
        self._job = None
        self._go_on()


@dataclass(frozen=True, slots=True, eq=False)
class _MakeThumbnails:
    """Reads and shrinks slices in the worker."""

    library: Library
    wanted: tuple[Series, ...]

    def __call__(self, token: CancelToken, report: Report) -> None:
        for series in self.wanted:
            token.check()
            try:
                scan = self.library.peek(_middle(series))
            except BrainviewError:
                continue  # opening the series says why
            report((series.key, thumbnail(scan)))


def thumbnail(scan: Scan) -> QImage:
    """Draw a scan small, in its first window.

    Parameters
    ----------
    scan : Scan
        Any size.

    Returns
    -------
    QImage
        Gray, as high and wide as on the screen of the finest kind.
    """
    # Every n-th pixel will do: what is left is halved with care below.
    step = max(min(scan.shape) // (2 * _MOST_PIXELS), 1)
    gray = apply_window(scan.pixels[::step, ::step], scan.window)
    rows, columns = gray.shape
    image = QImage(
        gray.tobytes(), columns, rows, columns, QImage.Format.Format_Grayscale8
    )
    down, across = scan.spacing_mm or (1.0, 1.0)
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
