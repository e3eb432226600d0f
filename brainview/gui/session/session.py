"""What is open, what is being done about it, and what came out."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from brainview.core import Analysis, Catalog, Progress, Scan, ScanReadError, Series
from brainview.gui.session.library import Library
from brainview.gui.session.opening import Opening
from brainview.gui.session.state import Activity, State
from brainview.gui.session.work import AnalyzeWork, ScanAnalyzer, WarmUpWork
from brainview.gui.window.series_analysis import SeriesTools
from brainview.gui.workers.desk import Asker, Desk, ignore
from brainview.gui.workers.failure import failure_from, heard
from brainview.gui.workers.jobs import JobRunner, Work
from brainview.inference import Choice

REST_MS = 120
"""How long scrolling rests before a slice is analyzed."""

_AT_REST: dict[str, Any] = {"activity": Activity.IDLE, "progress": None}


class Session(QObject):
    """Holds the open series, the shown slice and its answer; the latest request wins.

    Parameters
    ----------
    analyzer : ScanAnalyzer
        Runs in the worker.
    jobs : JobRunner
        The worker.
    library : Library
        Finds series and reads their slices.
    parent : QObject or None
        Owner.
    """

    scan_changed = Signal(object)  # Scan
    changed = Signal(object)  # State
    exported = Signal(object)  # Path
    unreadable = Signal(object)  # Path
    noted = Signal(str)  # a sentence for the status line

    def __init__(
        self,
        analyzer: ScanAnalyzer,
        jobs: JobRunner,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.tools = SeriesTools(jobs, analyzer, library.peek)
        self.player = library.new_player(self)
        self._analyzer = analyzer
        self._desk = Desk(jobs, self)
        self._finder = library.new_finder(self)
        self._opening = Opening(())
        self._state = State()
        self._choice = Choice()
        self._current: int | None = None
        failed = partial(self._fail, **_AT_REST)
        self._asker = Asker(self._take_analysis, failed, self._take_progress)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.analyze)
        self._connect()

    @property
    def state(self) -> State:
        """The state as it is now."""
        return self._state

    @property
    def choice(self) -> Choice:
        """The models that are asked."""
        return self._choice

    def open(
        self,
        sources: Sequence[Path],
        frame: int | None = None,
        first: Path | None = None,
    ) -> None:
        """Look for series in files, folders and archives, and show the first one.

        Parameters
        ----------
        sources : sequence of Path
            In the order in which they are looked at.
        frame : int or None
            Which frame of the file is shown, from 0; None for what suits the series.
        first : Path or None
            Which file among many is shown; None likewise.
        """
        if not sources:
            return
        self._opening = Opening(tuple(sources), frame, first)
        self._finder.start(sources)
        self._drop_analysis()
        self.noted.emit("")
        self._set(
            activity=Activity.READING, is_finding=True, progress=None, failure=None
        )

    def open_series(self, series: Series, index: int | None = None) -> None:
        """Show a series of the catalog, from a slice on or from the one that suits."""
        self._opening.touch()
        self._show_series(series, index)

    def step(self, steps: int) -> None:
        """Go forward, or back where negative, through the series."""
        self.seek(self.player.index + steps)

    def seek(self, index: int) -> None:
        """Show a slice of the series, from 0; beyond the ends, the last one."""
        self._opening.touch()
        self.player.seek(index)
        if self.player.is_waiting:
            self._drop_analysis()
            self._set(activity=Activity.READING, progress=None)
        elif self._state.activity is Activity.READING:
            self._analyze_soon()  # back at the slice that is shown

    def choose(self, choice: Choice) -> None:
        """Take another classifier or segmenter, and analyze again with them."""
        if choice == self._choice:
            return
        self._choice = choice
        if self._state.scan and self._state.activity is not Activity.READING:
            self.analyze()

    @Slot()
    def analyze(self, *, force: bool = False) -> None:
        """Ask for an answer for the shown scan; `force` overrides a refusal."""
        scan = self._state.scan
        if scan is None:
            self.player.reload()  # what couldn't be read may be there now
            return
        self._drop_analysis()
        work = AnalyzeWork(self._analyzer, scan, self._choice, force)
        self._current = self._desk.submit(work, self._asker)
        self._set(
            activity=Activity.ANALYZING,
            progress=None,
            failure=None,
            is_stale=self._state.analysis is not None,
        )

    def warm_up(self) -> None:
        """Load the chosen models while the person looks for a file."""
        work = WarmUpWork(self._analyzer, self._choice)
        self._desk.submit(work, Asker(ignore, self._fail))

    def export(self, work: Work) -> None:
        """Run `work`, which writes a report and returns its path."""
        failed = partial(self._fail, is_exporting=False)
        self._desk.submit(work, Asker(self._take_export, failed))
        self._set(is_exporting=True, failure=None)

    def cancel(self) -> None:
        """Stop whatever runs; what is shown stays."""
        self._finder.cancel()
        self._rest.stop()
        self._desk.forget_all()
        self._opening.is_stopped = self.player.is_waiting
        if self._state.is_busy:
            self._set(is_finding=False, is_exporting=False, **_AT_REST)
            self.noted.emit("Stopped.")

    def show_failure(self, error: BaseException) -> None:
        """Show an error that arose outside the worker."""
        self._set(failure=failure_from(error))

    def dismiss_failure(self) -> None:
        """Take the shown error away."""
        self._set(failure=None)

    def _connect(self) -> None:
        finder, player = self._finder, self.player
        finder.found.connect(self._take_catalog)
        finder.ended.connect(self._take_whole_catalog)
        finder.failed.connect(self._take_finding_failure)
        player.slice_changed.connect(self._take_slice)
        player.failed.connect(self._take_slice_failure)

    @Slot(object)
    def _take_catalog(self, catalog: Catalog) -> None:
        """Show what was found so far; stay with the series that is shown."""
        opening = self._opening
        self._state = replace(self._state, catalog=catalog, sources=opening.sources)
        wanted = opening.preferred(catalog)
        if not opening.has_begun:
            opening.begin()
            self._show_series(wanted)
            return
        grown = opening.grown(catalog, self.player)
        if opening.may_move and (grown is None or wanted.key != grown.key):
            self._show_series(wanted)
            return
        if grown is not None:
            self.player.extend(grown)
        self._set(series=self.player.series, index=self.player.index)

    @Slot(object)
    def _take_whole_catalog(self, catalog: Catalog) -> None:
        self._state = replace(self._state, is_finding=False)
        self._take_catalog(catalog)
        opening, series = self._opening, self.player.series
        if series is not None and opening.may_move:
            self.player.seek(opening.first_slice(series))
        self.noted.emit(opening.note(catalog))
        self._set()

    @Slot(object)
    def _take_finding_failure(self, error: BaseException) -> None:
        if isinstance(error, ScanReadError):
            self.unreadable.emit(error.path)
        self._fail(error, is_finding=False, **_AT_REST)

    def _show_series(self, series: Series, index: int | None = None) -> None:
        self._drop_analysis()
        if index is None:
            index = self._opening.first_slice(series)
        self._opening.is_fresh = True
        self._set(activity=Activity.READING, progress=None, failure=None)
        self.player.open(series, index)

    @Slot(object, int)
    def _take_slice(self, scan: Scan, index: int) -> None:
        self._drop_analysis()
        # Another series' answer is dropped at once, lest it be taken for the new one's;
        # another slice's stays, dimmed, until it is replaced.
        is_fresh, self._opening.is_fresh = self._opening.is_fresh, False
        analysis = None if is_fresh else self._state.analysis
        self._state = replace(
            self._state,
            scan=scan,
            series=self.player.series,
            index=index,
            analysis=analysis,
            is_stale=analysis is not None,
            activity=Activity.READING,
            progress=None,
            failure=None,
        )
        self.scan_changed.emit(scan)
        if not self.player.is_waiting and self._opening.end_stop():
            self._set(activity=Activity.IDLE)
        elif is_fresh:
            self.analyze()
        elif self.player.is_waiting:
            self._set()
        else:
            self._analyze_soon()

    def _analyze_soon(self) -> None:
        """Analyze what is shown once the hand rests."""
        if self._state.scan is None:
            self._set(activity=Activity.IDLE)
            return
        self._rest.start()
        self._set(activity=Activity.ANALYZING)

    @Slot(object, int)
    def _take_slice_failure(self, error: BaseException, index: int) -> None:
        self._drop_analysis()
        self._opening.is_fresh = False
        shown = {"scan": None, "series": self.player.series, "index": index}
        self._fail(error, **shown, analysis=None, is_stale=False, **_AT_REST)

    def _take_analysis(self, analysis: Analysis) -> None:
        self._set(analysis=analysis, is_stale=False, **_AT_REST)

    def _take_export(self, path: Path) -> None:
        self._set(is_exporting=False)
        self.exported.emit(path)

    def _take_progress(self, progress: Progress) -> None:
        self._set(progress=progress)

    def _fail(self, error: BaseException, **changes: Any) -> None:
        """Show what went wrong in the worker."""
        self._set(failure=heard(error), **changes)

    def _drop_analysis(self) -> None:
        """Stop the analysis that runs, or waits for the hand to rest."""
        self._rest.stop()
        self._desk.forget(self._current)

    def _set(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self.changed.emit(self._state)
