"""Contains the session: the open series, the shown slice and its analysis."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from brainview.core import (
    Analysis,
    CancelToken,
    Catalog,
    Progress,
    Scan,
    ScanReadError,
    Series,
)
from brainview.gui.session.open_request import OpenRequest
from brainview.gui.session.series_analysis import SeriesAnalysis
from brainview.gui.session.series_loader import SeriesLoader
from brainview.gui.session.state import Activity, State
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import Job, JobRunner, ReportProgress, Work
from brainview.inference import Choice, ManyAnalyzer

REST_MS = 120
"""How long scrolling must pause before the shown slice is analyzed."""

_IDLE: dict[str, Any] = {"activity": Activity.IDLE, "progress": None}


class ScanAnalyzer(ManyAnalyzer, Protocol):
    """The part of `brainview.inference.Analyzer` that the session needs."""

    def analyze(
        self,
        scan: Scan,
        choice: Choice,
        token: CancelToken,
        report: ReportProgress,
        *,
        force: bool = False,
    ) -> Analysis:
        """Analyze one scan."""
        ...

    def warm_up(self, choice: Choice, token: CancelToken) -> object:
        """Load the models."""
        ...


class Session(QObject):
    """Manages the open series, the shown slice and its analysis.

    A new request replaces the previous one.

    Parameters
    ----------
    analyzer : ScanAnalyzer
        Analyzes scans; runs in the worker thread.
    runner : JobRunner
        Runs the models and writes reports.
    loader : SeriesLoader
        Finds series and reads their slices.
    parent : QObject or None
        Owner.

    Attributes
    ----------
    loader : SeriesLoader
        Finds series and reads their slices.
    player : SeriesPlayer
        Shows the slices of the open series.
    series_analysis : SeriesAnalysis
        Analyzes all slices of the open series.

    Signals
    -------
    scan_changed(Scan)
        Another slice is shown.
    changed(State)
        The state has changed.
    exported(Path)
        A report was written.
    unreadable(Path)
        A file was opened that can't be read.
    noted(str)
        A sentence to show in the status line; empty to clear it.
    """

    scan_changed = Signal(object)
    changed = Signal(object)
    exported = Signal(object)
    unreadable = Signal(object)
    noted = Signal(str)

    def __init__(
        self,
        analyzer: ScanAnalyzer,
        runner: JobRunner,
        loader: SeriesLoader,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.loader = loader
        self.player = loader.new_player(self)
        self.series_analysis = SeriesAnalysis(runner, analyzer, loader.peek, self)
        self._analyzer = analyzer
        self._runner = runner
        self._finder = loader.new_finder(self)
        self._request = OpenRequest(())
        self._is_new_series = False  # no slice of it has been shown yet
        self._state = State()
        self._choice = Choice()
        self._analysis_job: Job | None = None
        self._warm_up_job: Job | None = None
        self._export_job: Job | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.analyze)
        self._connect()

    @property
    def state(self) -> State:
        """The current state."""
        return self._state

    @property
    def choice(self) -> Choice:
        """The chosen models."""
        return self._choice

    def open(
        self,
        sources: Sequence[Path],
        frame: int | None = None,
        first: Path | None = None,
    ) -> None:
        """Search files, folders and archives for series, and show the first one.

        Parameters
        ----------
        sources : sequence of Path
            The paths to search, in order.
        frame : int or None
            The frame of the file to show, from 0; None to choose one.
        first : Path or None
            The file to show, if there are many; None to choose one.
        """
        if not sources:
            return
        self._request = OpenRequest(tuple(sources), frame, first)
        self._is_new_series = False
        self._finder.start(sources)
        self._drop_analysis()
        self.noted.emit("")
        self._set(
            activity=Activity.READING, is_finding=True, progress=None, failure=None
        )

    def show_file(self, path: Path, frame: int, source: Path) -> None:
        """Show a frame of a file, and keep what is open.

        Parameters
        ----------
        path : Path
            The file; the path of a file in an archive starts with the archive.
        frame : int
            From 0.
        source : Path
            The file, or the archive that contains it. It is opened beside what is
            open, unless the frame is there already.
        """
        catalog, sources = self._state.catalog, self._state.sources
        request = OpenRequest((source,), frame, path)
        for series in catalog.series if catalog else ():
            index = request.find(series)
            if index is not None:
                self._show_slice(series, index)
                return
        is_inside = any(source.is_relative_to(each) for each in sources)
        self.open(sources if is_inside else (source, *sources), frame, path)

    def open_series(self, series: Series, index: int | None = None) -> None:
        """Show a series of the catalog; without an index, choose the first slice."""
        self._request.note_choice()
        self._show_series(series, index)

    def step(self, steps: int) -> None:
        """Move forward in the series, or backward if `steps` is negative."""
        self.seek(self.player.index + steps)

    def seek(self, index: int) -> None:
        """Show a slice, from 0; an index outside the series is clipped."""
        self._request.note_choice()
        self.player.seek(index)
        if self.player.is_waiting:
            self._drop_analysis()
            self._set(activity=Activity.READING, progress=None)
        elif self._state.activity is Activity.READING:
            self._analyze_soon()  # the requested slice is already shown

    def choose(self, choice: Choice) -> None:
        """Choose other models, and analyze the shown slice again with them."""
        if choice == self._choice:
            return
        self._choice = choice
        if self._state.scan and self._state.activity is not Activity.READING:
            self.analyze()

    @Slot()
    def analyze(self, *, force: bool = False) -> None:
        """Analyze the shown scan; `force` overrides a refusal."""
        scan = self._state.scan
        if scan is None:
            self.player.reload()  # a file that couldn't be read may be readable now
            return
        self._drop_analysis()
        analyzer, choice = self._analyzer, self._choice
        self._analysis_job = self._runner.submit(
            lambda token, report: analyzer.analyze(
                scan, choice, token, report, force=force
            ),
            done=self._take_analysis,
            failed=partial(self._fail, **_IDLE),
            progressed=self._take_progress,
        )
        self._set(
            activity=Activity.ANALYZING,
            progress=None,
            failure=None,
            is_stale=self._state.analysis is not None,
        )

    def show_reformat(self, picture: Scan) -> None:
        """Show and analyze a reformat of the open series in place of its slice."""
        self._drop_analysis()
        self._state = replace(self._state, scan=picture, analysis=None, is_stale=False)
        self.scan_changed.emit(picture)
        self.analyze()

    def show_slice(self) -> None:
        """Show the slice again whose place a reformat has taken."""
        if self._state.scan is not None and self._state.scan.is_reformat:
            self.player.reload()

    def warm_up(self) -> None:
        """Load the chosen models before the first scan is opened."""
        analyzer, choice = self._analyzer, self._choice
        self._warm_up_job = self._runner.submit(
            lambda token, _report: analyzer.warm_up(choice, token), failed=self._fail
        )

    def export(self, work: Work) -> None:
        """Run `work`, which writes a report and returns its path."""
        self._export_job = self._runner.submit(
            work,
            done=self._take_export,
            failed=partial(self._fail, is_exporting=False),
        )
        self._set(is_exporting=True, failure=None)

    def cancel(self) -> None:
        """Stop all work; the shown slice and analysis stay."""
        self._finder.cancel()
        self._rest.stop()
        for job in (self._analysis_job, self._warm_up_job, self._export_job):
            if job is not None:
                job.cancel()
        self._request.is_stopped = self.player.is_waiting
        if self._state.is_busy:
            self._set(is_finding=False, is_exporting=False, **_IDLE)
            self.noted.emit("Stopped.")

    def show_failure(self, error: BaseException) -> None:
        """Show an error that was raised outside a job."""
        self._set(failure=failure_from(error))

    def dismiss_failure(self) -> None:
        """Remove the shown error."""
        self._set(failure=None)

    def _connect(self) -> None:
        finder, player = self._finder, self.player
        finder.found.connect(self._take_catalog)
        finder.ended.connect(self._take_whole_catalog)
        finder.failed.connect(self._take_finding_failure)
        player.slice_changed.connect(self._take_slice)
        player.failed.connect(self._take_slice_failure)
        self.changed.connect(self._update_series_analysis)

    @Slot(object)
    def _update_series_analysis(self, state: State) -> None:
        self.series_analysis.follow(state.series, self._choice)

    @Slot(object)
    def _take_catalog(self, catalog: Catalog) -> None:
        """Show what was found so far, but keep the shown series."""
        request = self._request
        self._state = replace(self._state, catalog=catalog, sources=request.sources)
        wanted = request.preferred(catalog)
        if not request.is_shown:
            request.note_shown()
            self._show_series(wanted)
            return
        current = request.current_version(catalog, self.player)
        if request.may_move and (current is None or wanted.key != current.key):
            self._show_series(wanted)
            return
        if current is not None:
            self.player.extend(current)
        self._set(series=self.player.series, index=self.player.index)

    @Slot(object)
    def _take_whole_catalog(self, catalog: Catalog) -> None:
        self._state = replace(self._state, is_finding=False)
        self._take_catalog(catalog)
        request, series = self._request, self.player.series
        if series is not None and request.may_move:
            self.player.seek(request.first_slice(series))
        self.noted.emit(request.note(catalog))
        self._set()

    @Slot(object)
    def _take_finding_failure(self, error: BaseException) -> None:
        if isinstance(error, ScanReadError):
            self.unreadable.emit(error.path)
        self._fail(error, is_finding=False, **_IDLE)

    def _show_slice(self, series: Series, index: int) -> None:
        shown = self.player.series
        if shown is not None and shown.key == series.key:
            self.seek(index)
        else:
            self.open_series(series, index)

    def _show_series(self, series: Series, index: int | None = None) -> None:
        self._drop_analysis()
        if index is None:
            index = self._request.first_slice(series)
        self._is_new_series = True
        self._set(activity=Activity.READING, progress=None, failure=None)
        self.player.open(series, index)

    @Slot(object, int)
    def _take_slice(self, scan: Scan, index: int) -> None:
        self._drop_analysis()
        # The analysis of another series is removed immediately, so that it isn't
        # mistaken for that of the new one. The analysis of another slice stays,
        # dimmed, until it is replaced.
        is_new, self._is_new_series = self._is_new_series, False
        analysis = None if is_new else self._state.analysis
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
        if not self.player.is_waiting and self._request.clear_stop():
            self._set(activity=Activity.IDLE)
        elif is_new:
            self.analyze()
        elif self.player.is_waiting:
            self._set()
        else:
            self._analyze_soon()

    def _analyze_soon(self) -> None:
        """Analyze the shown slice when scrolling pauses."""
        if self._state.scan is None:
            self._set(activity=Activity.IDLE)
            return
        self._rest.start()
        self._set(activity=Activity.ANALYZING)

    @Slot(object, int)
    def _take_slice_failure(self, error: BaseException, index: int) -> None:
        self._drop_analysis()
        self._is_new_series = False
        shown = {"scan": None, "series": self.player.series, "index": index}
        self._fail(error, **shown, analysis=None, is_stale=False, **_IDLE)

    def _take_analysis(self, analysis: Analysis) -> None:
        self._set(analysis=analysis, is_stale=False, **_IDLE)

    def _take_export(self, path: Path) -> None:
        self._set(is_exporting=False)
        self.exported.emit(path)

    def _take_progress(self, progress: Progress) -> None:
        self._set(progress=progress)

    def _fail(self, error: BaseException, **changes: Any) -> None:
        """Show the error of a failed job."""
        self._set(failure=failure_from(error), **changes)

    def _drop_analysis(self) -> None:
        """Cancel the analysis that is running or waiting for a pause in scrolling."""
        self._rest.stop()
        if self._analysis_job is not None:
            self._analysis_job.cancel()

    def _set(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self.changed.emit(self._state)
