"""Analyzes every slice of the open series in the background."""

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from brainview.core import Analysis, CancelToken, Scan, Series, SliceRef
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
class _KeptFindings:
    """How far the analysis of a series by some models has come."""

    series: Series
    findings: dict[int, SliceFinding] = field(default_factory=dict)
    phase: SeriesPhase = SeriesPhase.OFFERED
    problem: str = ""


class SeriesAnalysis(QObject):
    """Analyzes the open series in short jobs, between which other jobs can run.

    The findings of the last 64 pairs of series and models are kept, and are back when
    the series and the models are.

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

    Attributes
    ----------
    series : Series or None
        The series that is, or can be, analyzed.
    findings : dict of int to SliceFinding
        The findings so far, by slice index.
    phase : SeriesPhase
        The phase of the analysis.
    problem : str
        Why the analysis failed, in sentences; empty otherwise.

    Signals
    -------
    changed()
        One of the attributes has changed.
    running_changed(bool)
        The analysis has started or ended.
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
        self._kept: OrderedDict[tuple[str, Choice], _KeptFindings] = OrderedDict()
        self._choice = Choice()
        self._job: Job | None = None
        self.series: Series | None = None
        self.findings: dict[int, SliceFinding] = {}
        # Of `findings`, once it is asked for.
        self._summary: SeriesSummary | None = None
        self.phase = SeriesPhase.OFFERED
        self.problem = ""

    @property
    def is_running(self) -> bool:
        """Whether slices are being analyzed."""
        return self.phase is SeriesPhase.RUNNING

    @property
    def open_slices(self) -> list[int]:
        """The slices without an answer, from 0; those that failed are tried again."""
        if self.series is None:
            return []
        done = (
            index
            for index, finding in self.findings.items()
            if finding.outcome is not Outcome.FAILED
        )
        return sorted(set(range(len(self.series))).difference(done))

    @property
    def summary(self) -> SeriesSummary | None:
        """Summary of the slices analyzed so far; None without a series."""
        if self._summary is None and self.series is not None:
            # Lesions are measured here, which a step of the wheel can't wait for.
            self._summary = SeriesSummary.of(self.series, self.findings.values())
        return self._summary

    def follow(self, series: Series | None, choice: Choice) -> None:
        """Set the series and the models, and show what was found with them before.

        Parameters
        ----------
        series : Series or None
            The open series.
        choice : Choice
            The chosen models.
        """
        is_same = has_same_slices(series, self.series)
        if is_same and choice == self._choice:
            if series is not self.series:
                self.series, self._summary = series, None
            return
        self.stop()
        self._remember()
        self.series, self._choice = series, choice
        kept = self._recall()
        self.findings = {} if kept is None else kept.findings
        if kept is None:
            self._set(SeriesPhase.OFFERED)
        else:
            self._set(kept.phase, kept.problem)

    def start(self) -> None:
        """Analyze the slices of the open series that have no answer, in order."""
        open_slices = self.open_slices
        if self.series is None or self.is_running or not open_slices:
            return
        end = CancelToken()
        answers = analyze_series(
            self.series,
            self._read,
            self._analyzer,
            self._choice,
            end,
            ignore,
            indices=open_slices,
        )
        keep = partial(self._answers.put, choice=self._choice)
        self._submit(partial(_analyze_more, answers, keep, end))
        self._set(SeriesPhase.RUNNING)

    def files(
        self,
        request: ExportRequest,
        findings: Mapping[int, SliceFinding],
        manifests: Mapping[str, Manifest],
    ) -> SeriesFiles:
        """Return what writes files about the open series.

        Parameters
        ----------
        request : ExportRequest
            What is to be written.
        findings : mapping of int to SliceFinding
            Of every slice, by its index.
        manifests : mapping of str to Manifest
            By model id.
        """
        assert self.series is not None
        return SeriesFiles(
            request,
            self.series,
            findings,
            self._read,
            self._analyzer,
            self._answers,
            self._choice,
            manifests,
        )

    def stop(self) -> None:
        """Stop the analysis and keep the findings so far."""
        if self.is_running:
            self._cancel()
            self._set(SeriesPhase.STOPPED if self.findings else SeriesPhase.OFFERED)

    def _remember(self) -> None:
        """Keep the findings for the series and models that are left."""
        if self.series is None:
            return
        key = self.series.key, self._choice
        kept = _KeptFindings(self.series, self.findings, self.phase, self.problem)
        self._kept[key] = kept
        self._kept.move_to_end(key)
        while len(self._kept) > _MOST_SERIES:
            self._kept.popitem(last=False)

    def _recall(self) -> _KeptFindings | None:
        """Return what is kept for the series and models, if it is still valid."""
        if self.series is None:
            return None
        kept = self._kept.get((self.series.key, self._choice))
        is_valid = kept is not None and has_same_slices(kept.series, self.series)
        return kept if is_valid else None

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _submit(self, step: "_Step") -> None:
        self._job = self._runner.submit(
            step, done=partial(self._take, step), failed=self._fail
        )

    def _take(self, step: "_Step", result: tuple[list[SliceFinding], bool]) -> None:
        findings, is_all = result
        self.findings |= {finding.index: finding for finding in findings}
        if not is_all:
            self._submit(step)
        self._set(SeriesPhase.DONE if is_all else SeriesPhase.RUNNING)

    def _fail(self, error: BaseException) -> None:
        failure = failure_from(error)
        problem = f"{failure.what} {failure.reason} {failure.remedy}"
        self._set(SeriesPhase.FAILED, problem)

    def _set(self, phase: SeriesPhase, problem: str = "") -> None:
        was_running = self.is_running
        self.phase, self.problem, self._summary = phase, problem, None
        self.changed.emit()
        if was_running is not self.is_running:
            self.running_changed.emit(self.is_running)


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
