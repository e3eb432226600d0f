"""Contains the session: the open series, the shown slice and its analysis."""

from collections.abc import Callable, Sequence
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
    SliceRef,
)
from brainview.core.language import tr
from brainview.export import Written
from brainview.gui.session.kept_answers import KeptAnswers
from brainview.gui.session.open_request import OpenRequest, current_version
from brainview.gui.session.series_analysis import SeriesAnalysis
from brainview.gui.session.series_loader import SeriesLoader
from brainview.gui.session.slice_answers import SliceAnswers
from brainview.gui.session.state import Activity, State
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import Job, JobRunner, ReportProgress, Work, ignore
from brainview.inference import Choice, ManyAnalyzer

REST_MS = 120
"""How long scrolling must pause before the shown slice is analyzed."""

# So many slices are analyzed before they are shown, once the shown one is.
_AHEAD = 4
_IDLE: dict[str, Any] = {"activity": Activity.IDLE, "progress": None}


class ScanAnalyzer(ManyAnalyzer, Protocol):
    """The part of `brainview.inference.Analyzer` that the session needs."""

    def analyze(
        self,
        scan: Scan,
        choice: Choice,
        token: CancelToken,
        report: ReportProgress,
    ) -> Analysis:
        """Analyze one scan."""
        ...

    def warm_up(self, choice: Choice, token: CancelToken) -> object:
        """Load the models."""
        ...


class Session(QObject):
    """Manages the open series, the shown slice and its analysis.

    A new request replaces the previous one. A slice that was answered by the chosen
    models before is shown with that answer at once.

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
    answers : KeptAnswers or None
        Keeps answers; None for the usual amount of memory.

    Attributes
    ----------
    loader : SeriesLoader
        Finds series and reads their slices.
    player : SeriesPlayer
        Shows the slices of the open series.
    series_analysis : SeriesAnalysis
        Analyzes all slices of the open series.
    beside : SliceAnswers
        Provides the answers for slices beside the shown one.

    Signals
    -------
    scan_changed(Scan)
        Another slice is shown.
    changed(State)
        The state has changed.
    exported(Written)
        Files were written.
    export_progressed(Progress)
        How far the writing of files has come.
    added(Series)
        A series was found in what was added to what is open.
    unreadable(Path)
        A file was opened that can't be read.
    noted(str)
        A sentence to show in the status line; empty to clear it.
    """

    scan_changed = Signal(object)
    changed = Signal(object)
    exported = Signal(object)
    export_progressed = Signal(object)
    added = Signal(object)
    unreadable = Signal(object)
    noted = Signal(str)

    def __init__(
        self,
        analyzer: ScanAnalyzer,
        runner: JobRunner,
        loader: SeriesLoader,
        parent: QObject | None = None,
        *,
        answers: KeptAnswers | None = None,
    ) -> None:
        super().__init__(parent)
        self.loader = loader
        self.player = loader.new_player(self)
        self._answers = answers or KeptAnswers()
        self.series_analysis = SeriesAnalysis(
            runner, analyzer, loader.peek, self._answers, self
        )
        self._analyzer = analyzer
        self._runner = runner
        self.beside = SliceAnswers(runner, self._answers, self._analyzing, self)
        self._finder = loader.new_finder(self)
        self._request = OpenRequest(())
        self._is_new_series = False  # no slice of it has been shown yet
        self._state = State()
        self._choice = Choice()
        self._analysis_job: Job | None = None
        self._ahead_job: Job | None = None
        self._ahead: list[SliceRef] = []
        self._direction = 0  # in which the person scrolls
        self._warm_up_job: Job | None = None
        self._export_job: Job | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._use_rest)
        self._connect()

    @property
    def runner(self) -> JobRunner:
        """Runs the models, one job after another."""
        return self._runner

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

    def add(self, sources: Sequence[Path]) -> None:
        """Search files, folders and archives for series, and keep what is open.

        The shown slice stays; `added` tells what could be shown beside it.
        """
        if self._state.catalog is None:
            self.open(sources)
        elif sources:
            self._add(sources)

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
        catalog = self._state.catalog
        if catalog is None:
            self.open((source,), frame, path)
            return
        request = OpenRequest((source,), frame, path)
        for series in catalog.series:
            index = request.find(series)
            if index is not None:
                self._show_slice(series, index)
                return
        self._add((source,), frame, path)

    def open_series(self, series: Series, index: int | None = None) -> None:
        """Show a series of the catalog; without an index, choose the first slice."""
        self._request.note_choice()
        self._show_series(series, index)

    def step_series(self, steps: int) -> None:
        """Show a later series of the catalog, or an earlier one if it is negative."""
        catalog, shown = self._state.catalog, self.player.series
        if catalog is None or shown is None:
            return
        keys = [series.key for series in catalog.series]
        if shown.key in keys:
            index = keys.index(shown.key) + steps
            if 0 <= index < len(keys):
                self.open_series(catalog.series[index])

    def step(self, steps: int) -> None:
        """Move forward in the series, or backward if `steps` is negative."""
        self.seek(self.player.index + steps)

    def seek(self, index: int) -> None:
        """Show a slice, from 0; an index outside the series is clipped."""
        self._request.note_choice()
        if index != self.player.index:
            self._direction = 1 if index > self.player.index else -1
        self.player.seek(index)
        if self.player.is_waiting:
            self._drop_analysis()
            self._set(activity=Activity.READING, progress=None)
        elif self._state.activity is Activity.READING:
            self._answer_soon()  # the requested slice is already shown

    def choose(self, choice: Choice) -> None:
        """Choose other models, and show their answer for the shown slice."""
        if choice == self._choice:
            return
        self._choice = choice
        if self._state.scan and self._state.activity is not Activity.READING:
            self._answer()

    @Slot()
    def analyze(self, *, force: bool = False) -> None:
        """Analyze the shown scan; `force` overrides a refusal."""
        scan = self._state.scan
        if scan is None:
            self.player.reload()  # a file that couldn't be read may be readable now
            return
        self._drop_analysis()
        self._analysis_job = self._runner.submit(
            partial(
                _analyze,
                self._analyzer,
                self._answers,
                scan,
                self._choice,
                force=force,
            ),
            done=self._take_new_analysis,
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

    @Slot()
    def read_again(self) -> None:
        """Read and analyze the shown slice again, and forget all answers."""
        self._drop_analysis()
        self.loader.cache.clear()
        self._answers.clear()
        self.series_analysis.forget()
        self.player.reload()

    def warm_up(self) -> None:
        """Load the chosen models before the first scan is opened."""
        analyzer, choice = self._analyzer, self._choice
        self._warm_up_job = self._runner.submit(
            lambda token, _report: analyzer.warm_up(choice, token), failed=self._fail
        )

    def export(self, work: Work) -> None:
        """Run `work`, which writes files and returns a `brainview.export.Written`."""
        self._export_job = self._runner.submit(
            work,
            done=self._take_export,
            failed=partial(self._fail, is_exporting=False),
            progressed=self.export_progressed.emit,
        )
        self._set(is_exporting=True, failure=None)

    def cancel_export(self) -> None:
        """Stop the writing of files; those that are finished stay."""
        if self._export_job is not None:
            self._export_job.cancel()
        self._set(is_exporting=False)

    def cancel(self) -> None:
        """Stop all work; the shown slice and analysis stay."""
        self._finder.cancel()
        self._rest.stop()
        self.beside.drop()
        jobs = self._analysis_job, self._ahead_job, self._warm_up_job, self._export_job
        for job in filter(None, jobs):
            job.cancel()
        self._request.is_stopped = self.player.is_waiting
        if self._state.is_busy:
            self._set(is_finding=False, is_exporting=False, **_IDLE)
            self.noted.emit(tr("Stopped."))

    def refresh(self) -> None:
        """Let everything be shown anew."""
        self.changed.emit(self._state)
        self.series_analysis.changed.emit()

    def show_again(self) -> None:
        """Let all that is open be shown anew, such as by new widgets."""
        if self.player.series is not None:
            self.player.series_changed.emit(self.player.series)
        if self._state.scan is not None:
            self.scan_changed.emit(self._state.scan)
        self.refresh()

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

    def _add(
        self,
        sources: Sequence[Path],
        frame: int | None = None,
        first: Path | None = None,
    ) -> None:
        """Search what is open and more; both may hold parts of one series."""
        is_finding, request = self._state.is_finding, self._request
        opened = request.sources if is_finding else self._state.sources
        new = [
            path
            for path in sources
            if not any(path.is_relative_to(each) for each in opened)
        ]
        if is_finding and not request.is_addition and not request.is_shown:
            # What the catalog holds is about to be replaced.
            self.open((*opened, *new), frame, first)
            return
        self._request = OpenRequest(
            (*opened, *new), frame, first, kept=self._state.catalog
        )
        self._finder.start(self._request.sources)
        self.noted.emit("")
        self._set(is_finding=True, failure=None)

    @Slot(object)
    def _take_catalog(self, catalog: Catalog) -> None:
        """Show what was found so far, but keep the shown series."""
        self._show_catalog(self._request.with_kept(catalog))

    def _show_catalog(self, catalog: Catalog) -> None:
        request = self._request
        self._state = replace(self._state, catalog=catalog, sources=request.sources)
        first = None if request.is_shown else request.to_show(catalog)
        if first is not None:
            request.note_shown()
            if not request.is_addition:
                self.series_analysis.stop_all()
            if not request.is_addition or request.names_file:
                self._show_series(first)
                return
            self.added.emit(first)
        current = current_version(catalog, self.player.series, self.player.index)
        if request.may_move:
            wanted = request.preferred(catalog)
            if current is None or wanted.key != current.key:
                self._show_series(wanted)
                return
        if current is not None:
            self.player.extend(current)
        self._set(series=self.player.series, index=self.player.index)

    @Slot(object)
    def _take_whole_catalog(self, catalog: Catalog) -> None:
        self._state = replace(self._state, is_finding=False)
        self._show_catalog(catalog)
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

    def _analyzing(self, scan: Scan, choice: Choice) -> Work:
        """Return the work that analyzes a slice, unless its answer is kept."""
        return partial(
            _analyze_unless_kept, self._analyzer, self._answers, lambda: scan, choice
        )

    def _show_series(self, series: Series, index: int | None = None) -> None:
        self._drop_analysis()
        if index is None:
            index = self._request.first_slice(series)
        self._is_new_series, self._direction = True, 0
        self._set(activity=Activity.READING, progress=None, failure=None)
        self.player.open(series, index)

    @Slot(object, int)
    def _take_slice(self, scan: Scan, index: int) -> None:
        self._drop_analysis()
        # The analysis of another series is removed immediately, so that it isn't
        # mistaken for that of the new one. The analysis of another slice stays,
        # dimmed, until it is replaced.
        is_new, self._is_new_series = self._is_new_series, False
        kept = self._answers.get(scan.source, self._choice)
        analysis = None if is_new else self._state.analysis
        self._state = replace(
            self._state,
            scan=scan,
            series=self.player.series,
            index=index,
            analysis=kept or analysis,
            is_stale=kept is None and analysis is not None,
            activity=Activity.READING,
            progress=None,
            failure=None,
        )
        self.scan_changed.emit(scan)
        is_waiting = self.player.is_waiting
        if not is_waiting and self._request.clear_stop():
            self._set(activity=Activity.IDLE)
        elif is_waiting and (kept or not is_new):
            self._set()
        elif kept:
            self._take_analysis(kept)
            self._rest.start()
        elif is_new:
            self.analyze()
        else:
            self._answer_soon()

    def _answer(self) -> None:
        """Show the kept answer for the shown slice, or analyze it."""
        if not self._show_kept():
            self.analyze()

    def _answer_soon(self) -> None:
        """Show the kept answer, or analyze the slice when scrolling pauses."""
        if self._state.scan is None:
            self._set(activity=Activity.IDLE)
            return
        if not self._show_kept():
            self._set(activity=Activity.ANALYZING)
        self._rest.start()

    def _show_kept(self) -> bool:
        """Show the answer for the shown slice if it is kept; return whether it is."""
        scan = self._state.scan
        if scan is None:
            return False
        kept = self._answers.get(scan.source, self._choice)
        if kept is None:
            return False
        self._drop_analysis()
        self._take_analysis(kept)
        return True

    @Slot()
    def _use_rest(self) -> None:
        """Analyze the shown slice while scrolling pauses, or those that follow it."""
        if self._state.activity is Activity.ANALYZING:
            self._answer()
        else:
            self._plan_ahead()

    def _plan_ahead(self) -> None:
        """Analyze the next slices in the direction in which the person scrolls."""
        series, step = self._state.series, self._direction
        if series is None or not step or self.series_analysis.has_runs:
            return
        indices = (self._state.index + step * k for k in range(1, _AHEAD + 1))
        self._ahead = [series.slices[k] for k in indices if 0 <= k < len(series)]
        self._analyze_ahead()

    def _analyze_ahead(self, _result: object = None) -> None:
        """Analyze one slice; the next one follows, so that other jobs can run."""
        if not self._ahead:
            return
        ref = self._ahead.pop(0)
        # A failure is shown when the slice is.
        self._ahead_job = self._runner.submit(
            partial(
                _analyze_unless_kept,
                self._analyzer,
                self._answers,
                partial(self.loader.peek, ref),
                self._choice,
            ),
            done=self._analyze_ahead,
        )

    @Slot(object, int)
    def _take_slice_failure(self, error: BaseException, index: int) -> None:
        self._drop_analysis()
        self._is_new_series = False
        shown = {"scan": None, "series": self.player.series, "index": index}
        self._fail(error, **shown, analysis=None, is_stale=False, **_IDLE)

    def _take_new_analysis(self, analysis: Analysis) -> None:
        self._take_analysis(analysis)
        self._plan_ahead()

    def _take_analysis(self, analysis: Analysis) -> None:
        self._set(analysis=analysis, is_stale=False, **_IDLE)

    def _take_export(self, written: Written) -> None:
        self.exported.emit(written)
        self._set(is_exporting=False)

    def _take_progress(self, progress: Progress) -> None:
        self._set(progress=progress)

    def _fail(self, error: BaseException, **changes: Any) -> None:
        """Show the error of a failed job."""
        self._set(failure=failure_from(error), **changes)

    def _drop_analysis(self) -> None:
        """Cancel the analysis that is running or waiting for a pause in scrolling."""
        self._rest.stop()
        self._ahead = []
        for job in filter(None, (self._analysis_job, self._ahead_job)):
            job.cancel()

    def _set(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self.changed.emit(self._state)


def _analyze(
    analyzer: ScanAnalyzer,
    answers: KeptAnswers,
    scan: Scan,
    choice: Choice,
    token: CancelToken,
    report: ReportProgress,
    *,
    force: bool = False,
) -> Analysis:
    """Analyze a slice in a worker thread, and keep the answer."""
    analysis = analyzer.analyze(scan, replace(choice, force=force), token, report)
    answers.put(analysis, choice)
    return analysis


def _analyze_unless_kept(
    analyzer: ScanAnalyzer,
    answers: KeptAnswers,
    read: Callable[[], Scan],
    choice: Choice,
    token: CancelToken,
    _report: ReportProgress,
) -> None:
    """Read and analyze a slice in a worker thread, unless its answer is kept."""
    scan = read()
    if not answers.has(scan.source, choice):
        _analyze(analyzer, answers, scan, choice, token, ignore)
