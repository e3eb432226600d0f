"""Analyzes every slice of a series in the background."""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from brainview.core import Analysis, CancelToken, Scan, Series, SliceRef
from brainview.core.language import Language, current_language
from brainview.core.reader_notes import StudyNotes
from brainview.gui.session.kept_answers import KeptAnswers
from brainview.gui.session.report_export import ExportRequest, SeriesFiles
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import Job, JobRunner, ReportProgress, ignore
from brainview.inference import (
    Choice,
    ManyAnalyzer,
    Outcome,
    SeriesSummary,
    SliceAnswer,
    SliceFinding,
    analyze_series,
)
from brainview.models import Manifest
from brainview.reports import ReportStyle

# Longest time, in seconds, that the analysis of the shown slice may have to wait for
# the worker.
_STEP_S = 0.25
# A finding is a few numbers, so those of many series are kept.
_MOST_SERIES = 64


class SeriesPhase(Enum):
    """Phase of the analysis of a series."""

    OFFERED = "offered"
    RUNNING = "running"
    STOPPED = "stopped"
    DONE = "done"
    FAILED = "failed"


@dataclass(slots=True, eq=False)
class SeriesRun:
    """How far the analysis of a series by some models has come.

    Attributes
    ----------
    series : Series
        The series.
    choice : Choice
        The models.
    findings : dict of int to SliceFinding
        The findings so far, by slice index.
    phase : SeriesPhase
        The phase of the analysis.
    problem : str
        Why the analysis failed, in sentences; empty otherwise.
    job : Job or None
        The job that analyzes the next slices.
    """

    series: Series
    choice: Choice
    findings: dict[int, SliceFinding] = field(default_factory=dict)
    phase: SeriesPhase = SeriesPhase.OFFERED
    problem: str = ""
    job: Job | None = None
    # Of `findings`, once it is asked for, with sentences in the language spoken then.
    _summary: SeriesSummary | None = None
    _spoken: Language | None = None

    @property
    def is_running(self) -> bool:
        """Whether slices are being analyzed."""
        return self.phase is SeriesPhase.RUNNING

    @property
    def open_slices(self) -> list[int]:
        """The slices without an answer, from 0; those that failed are tried again."""
        done = (
            index
            for index, finding in self.findings.items()
            if finding.outcome is not Outcome.FAILED
        )
        return sorted(set(range(len(self.series))).difference(done))

    @property
    def summary(self) -> SeriesSummary:
        """Summary of the slices analyzed so far."""
        if self._summary is None or self._spoken is not current_language():
            # Lesions are measured here, which a step of the wheel can't wait for.
            self._summary = SeriesSummary.of(self.series, self.findings.values())
            self._spoken = current_language()
        return self._summary

    def enter(self, phase: SeriesPhase, problem: str = "") -> None:
        """Begin another phase, or count new findings."""
        self.phase, self.problem, self._summary = phase, problem, None

    def replace_series(self, series: Series) -> None:
        """Take the same series from a later catalog."""
        self.series, self._summary = series, None


class SeriesAnalysis(QObject):
    """Analyzes series in short jobs, between which other jobs can run.

    One series is in front: that of the pane in use. A run goes on while another series
    is in front. The findings of the last 64 pairs of series and models are kept, and
    are back when the series and the models are.

    Parameters
    ----------
    runner : JobRunner
        Runs the models; it is shared with the analysis of the shown slice.
    analyzer : ManyAnalyzer
        Analyzes the slices.
    read : callable
        Reads a slice; runs in the worker thread.
    answers : KeptAnswers
        Keeps the answer for each slice.
    parent : QObject or None
        Owner.

    Signals
    -------
    changed()
        Another series is in front, or there is news about one.
    running_changed(bool)
        The first run has started, or the last one has ended.
    """

    changed = Signal()
    running_changed = Signal(bool)

    def __init__(
        self,
        runner: JobRunner,
        analyzer: ManyAnalyzer,
        read: Callable[[SliceRef], Scan],
        answers: KeptAnswers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._analyzer = analyzer
        self._read = read
        self._answers = answers
        self._runs: OrderedDict[tuple[str, Choice], SeriesRun] = OrderedDict()
        self._choice = Choice()
        self._front: SeriesRun | None = None

    @property
    def series(self) -> Series | None:
        """The series in front; None if there is none."""
        return None if self._front is None else self._front.series

    @property
    def findings(self) -> Mapping[int, SliceFinding]:
        """The findings for the series in front so far, by slice index."""
        return {} if self._front is None else self._front.findings

    @property
    def phase(self) -> SeriesPhase:
        """The phase of the series in front."""
        return SeriesPhase.OFFERED if self._front is None else self._front.phase

    @property
    def problem(self) -> str:
        """Why the analysis of the series in front failed; empty otherwise."""
        return "" if self._front is None else self._front.problem

    @property
    def is_running(self) -> bool:
        """Whether slices of the series in front are being analyzed."""
        return self._front is not None and self._front.is_running

    @property
    def has_runs(self) -> bool:
        """Whether slices of any series are being analyzed."""
        return any(run.is_running for run in self._runs.values())

    @property
    def open_slices(self) -> list[int]:
        """The slices of the series in front without an answer, from 0."""
        return [] if self._front is None else self._front.open_slices

    @property
    def summary(self) -> SeriesSummary | None:
        """Summary of the slices analyzed so far; None without a series."""
        return None if self._front is None else self._front.summary

    def run_of(self, series: Series) -> SeriesRun | None:
        """Return what the chosen models found in a series; None if it is unknown."""
        run = self._runs.get((series.key, self._choice))
        return run if run is not None and has_same_slices(run.series, series) else None

    def follow(self, series: Series | None, choice: Choice) -> None:
        """Put a series in front, and show what was found with the models before.

        Parameters
        ----------
        series : Series or None
            The open series.
        choice : Choice
            The chosen models; other models stop what runs.
        """
        if has_same_slices(series, self.series) and choice == self._choice:
            if series is not self.series and series is not None and self._front:
                self._front.replace_series(series)
            return
        if choice != self._choice:
            self.stop_all()
            self._choice = choice
        self._front = None if series is None else self._opened(series)
        self.changed.emit()

    def start(self, series: Series | None = None) -> None:
        """Analyze the slices of a series that have no answer, in order.

        Parameters
        ----------
        series : Series or None
            None for the series in front.
        """
        run = self._front if series is None else self._opened(series)
        if run is None or run.is_running:
            return
        open_slices = run.open_slices
        if not open_slices:
            return
        end = CancelToken()
        answers = analyze_series(
            run.series,
            self._read,
            self._analyzer,
            run.choice,
            end,
            ignore,
            indices=open_slices,
        )
        keep = partial(self._answers.put, choice=run.choice)
        self._submit(run, partial(_analyze_more, answers, keep, end))
        self._enter(run, SeriesPhase.RUNNING)

    def file_writer(
        self,
        findings: Mapping[int, SliceFinding],
        manifests: Mapping[str, Manifest],
        notes: StudyNotes,
        style: ReportStyle,
    ) -> Callable[[ExportRequest], SeriesFiles]:
        """Return what writes files about the series as it is open now.

        Parameters
        ----------
        findings : mapping of int to SliceFinding
            Of every slice, by its index.
        manifests : mapping of str to Manifest
            By model id.
        notes : StudyNotes
            What the reader drew and decided.
        style : ReportStyle
            Who makes the report.
        """
        assert self.series is not None
        return partial(
            SeriesFiles,
            series=self.series,
            findings=findings,
            read=self._read,
            analyzer=self._analyzer,
            answers=self._answers,
            choice=self._choice,
            manifests=manifests,
            notes=notes,
            style=style,
        )

    def stop(self) -> None:
        """Stop the analysis of the series in front, and keep the findings so far."""
        if self._front is not None:
            self._stop(self._front)

    def forget(self) -> None:
        """Stop the analysis of all series, and drop all findings."""
        self.stop_all()
        series = self.series
        self._runs.clear()
        self._front = None if series is None else self._opened(series)
        self.changed.emit()

    def stop_all(self) -> None:
        """Stop the analysis of all series, and keep the findings so far."""
        for run in list(self._runs.values()):
            self._stop(run)

    def _stop(self, run: SeriesRun) -> None:
        if run.is_running:
            if run.job is not None:
                run.job.cancel()
            has_some = bool(run.findings)
            self._enter(run, SeriesPhase.STOPPED if has_some else SeriesPhase.OFFERED)

    def _opened(self, series: Series) -> SeriesRun:
        """Return the run of a series, with the findings that are still valid."""
        key = series.key, self._choice
        run = self.run_of(series)
        if run is None:
            if (grown := self._runs.get(key)) is not None:
                self._stop(grown)
            run = self._runs[key] = SeriesRun(series, self._choice)
        run.replace_series(series)
        self._runs.move_to_end(key)
        idle = [key for key, each in self._runs.items() if not each.is_running]
        for oldest in idle[: max(len(self._runs) - _MOST_SERIES, 0)]:
            del self._runs[oldest]
        return run

    def _submit(self, run: SeriesRun, step: "_Step") -> None:
        run.job = self._runner.submit(
            step, done=partial(self._take, run, step), failed=partial(self._fail, run)
        )

    def _take(
        self,
        run: SeriesRun,
        step: "_Step",
        result: tuple[list[SliceFinding], bool],
    ) -> None:
        findings, is_all = result
        run.findings |= {finding.index: finding for finding in findings}
        if not is_all:
            self._submit(run, step)
        self._enter(run, SeriesPhase.DONE if is_all else SeriesPhase.RUNNING)

    def _fail(self, run: SeriesRun, error: BaseException) -> None:
        problem = failure_from(error).words
        self._enter(run, SeriesPhase.FAILED, problem)

    def _enter(self, run: SeriesRun, phase: SeriesPhase, problem: str = "") -> None:
        had_runs = self.has_runs
        run.enter(phase, problem)
        self.changed.emit()
        if had_runs is not self.has_runs:
            self.running_changed.emit(self.has_runs)


_Step = Callable[[CancelToken, ReportProgress], tuple[list[SliceFinding], bool]]


def has_same_slices(one: Series | None, other: Series | None) -> bool:
    """Return whether the findings for one series are valid for the other.

    A series grows while its folder is still being read.
    """
    if one is None or other is None:
        return one is other
    return one is other or (one.key == other.key and one.slices == other.slices)


def _analyze_more(
    answers: Iterator[SliceAnswer],
    keep: Callable[[Analysis], None],
    end: CancelToken,
    token: CancelToken,
    _report: ReportProgress,
) -> tuple[list[SliceFinding], bool]:
    """Analyze more slices for `_STEP_S` seconds; runs in the worker thread.

    Parameters
    ----------
    answers : iterator of SliceAnswer
        From `analyze_series`, with `end` as its token.
    keep : callable
        Keeps an analysis.
    end : CancelToken
        Cancelled together with `token`.

    Returns
    -------
    findings : list of SliceFinding
        The new findings.
    is_all : bool
        Whether all slices have been analyzed.
    """
    findings: list[SliceFinding] = []
    until = time.perf_counter() + _STEP_S
    with token.on_cancel(end.cancel):
        for answer in answers:
            if answer.analysis is not None:
                keep(answer.analysis)
            findings.append(SliceFinding.of(answer))
            if time.perf_counter() > until:
                return findings, False
    return findings, True
