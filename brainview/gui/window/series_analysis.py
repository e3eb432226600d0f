"""The analysis of the open series: started, followed, stopped, summed up."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from brainview.core import CancelToken, Scan, Series, SliceRef
from brainview.gui.keys.actions import Actions
from brainview.gui.panels.series_card import SeriesCard, SeriesPhase, SeriesState
from brainview.gui.panels.slice_bar import SliceBar
from brainview.gui.session.series_step import SeriesStep
from brainview.gui.session.state import State
from brainview.gui.workers.desk import Asker, Desk, ignore
from brainview.gui.workers.failure import heard
from brainview.gui.workers.jobs import JobRunner
from brainview.inference import (
    Choice,
    ManyAnalyzer,
    SeriesSummary,
    SliceFinding,
    analyze_series,
)


@dataclass(frozen=True, slots=True, eq=False)
class SeriesTools:
    """What the analysis of a series works with.

    Attributes
    ----------
    jobs : JobRunner
        The worker that runs the models for the session, too.
    analyzer : ManyAnalyzer
        Gives the answers.
    read : callable
        Reads a slice.
    """

    jobs: JobRunner
    analyzer: ManyAnalyzer
    read: Callable[[SliceRef], Scan]


class SeriesHost(Protocol):
    """What is asked of the session."""

    @property
    def state(self) -> State:
        """With the open series."""
        ...

    @property
    def choice(self) -> Choice:
        """The models that are asked."""
        ...

    @property
    def tools(self) -> SeriesTools:
        """What works for it."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Tells of another state."""
        ...


class SeriesAnalysis(QObject):
    """Brings the answers for all slices into slice bar and card.

    Parameters
    ----------
    session : SeriesHost
        What is open, and who is asked.
    slices : SliceBar
        Carries the classes.
    card : SeriesCard
        Carries the sum.
    actions : Actions
        Whose ``analyze_series``, ``jump``, ``blind`` and ``cancel`` it obeys.
    """

    slice_asked = Signal(int)  # from 0, of the open series
    running_changed = Signal(bool)

    def __init__(
        self, session: SeriesHost, slices: SliceBar, card: SeriesCard, actions: Actions
    ) -> None:
        super().__init__(card)
        self._session = session
        self._slices = slices
        self._card = card
        self._actions = actions
        self._desk = Desk(session.tools.jobs, self)
        self._series: Series | None = None
        self._choice = session.choice
        self._findings: dict[int, SliceFinding] = {}
        self._phase = SeriesPhase.OFFERED
        self._problem = ""
        self._job: int | None = None
        self._is_revealed = False
        self._is_away = False
        self._connect()
        self._show()
        self._follow(session.state)

    @property
    def is_running(self) -> bool:
        """Whether slices are being analyzed."""
        return self._phase is SeriesPhase.RUNNING

    @property
    def summary(self) -> SeriesSummary | None:
        """What the slices so far amount to; None without a series."""
        if self._series is None:
            return None
        return SeriesSummary.of(self._series, self._findings.values())

    def start(self) -> None:
        """Analyze every slice of the open series, from the first."""
        series = self._series
        if series is None or self.is_running:
            return
        tools, end = self._session.tools, CancelToken()
        answers = analyze_series(
            series, tools.read, tools.analyzer, self._choice, end, ignore
        )
        self._findings = {}
        self._submit(SeriesStep(answers, end))
        self._set(SeriesPhase.RUNNING)

    def stop(self) -> None:
        """Analyze no further slice; what was found stays."""
        if self.is_running:
            self._drop()
            self._set(SeriesPhase.STOPPED if self._findings else SeriesPhase.OFFERED)

    def jump(self) -> None:
        """Ask for the most suspicious slice."""
        summary = self.summary
        if summary and summary.most_suspicious and not self._is_kept_back:
            self.slice_asked.emit(summary.most_suspicious.index)

    @Slot(object)
    def look_at(self, series: Series) -> None:
        """Show nothing of one series while another one is on its way to the screen.

        Parameters
        ----------
        series : Series
            Whose slices are being read.
        """
        own = self._series
        self._is_away = own is not None and own.key != series.key
        self._show()

    @property
    def _is_hidden(self) -> bool:
        return self._actions["blind"].isChecked() and not self._is_revealed

    @property
    def _is_kept_back(self) -> bool:
        return self._is_hidden or self._is_away

    def _connect(self) -> None:
        card, actions = self._card, self._actions
        self._session.changed.connect(self._follow)
        card.stop_asked.connect(self.stop)
        card.reveal_asked.connect(self._reveal)
        card.slice_chosen.connect(self.slice_asked)
        for name, command in (
            ("analyze_series", self.start),
            ("jump", self.jump),
            ("cancel", self.stop),
        ):
            actions[name].triggered.connect(lambda _checked, do=command: do())
        actions["blind"].toggled.connect(self._hide_again)

    @Slot(object)
    def _follow(self, state: State) -> None:
        """Begin anew with another series or another choice of models."""
        series, choice = state.series, self._session.choice
        if choice == self._choice and _is_same(series, self._series):
            self._series = series
            return
        if not _is_same(series, self._series):
            self._is_revealed = self._is_away = False
        self._drop()
        self._series, self._choice = series, choice
        self._findings = {}
        self._set(SeriesPhase.OFFERED)

    def _drop(self) -> None:
        """Stop the worker and hear nothing more of it."""
        self._desk.forget(self._job)
        self._job = None

    def _submit(self, step: SeriesStep) -> None:
        asker = Asker(partial(self._take, step), self._fail)
        self._job = self._desk.submit(step, asker)

    def _take(self, step: SeriesStep, result: tuple[list[SliceFinding], bool]) -> None:
        findings, is_all = result
        self._findings |= {finding.index: finding for finding in findings}
        if is_all:
            self._job = None
            self._set(SeriesPhase.DONE)
            return
        self._submit(step)
        self._set(SeriesPhase.RUNNING)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        failure = heard(error)
        self._set(
            SeriesPhase.FAILED, f"{failure.what} {failure.reason} {failure.remedy}"
        )

    @Slot()
    def _reveal(self) -> None:
        self._is_revealed = True
        self._show()

    @Slot()
    def _hide_again(self) -> None:
        self._is_revealed = False
        self._show()

    def _set(self, course: SeriesPhase, problem: str = "") -> None:
        was_running = self.is_running
        self._phase, self._problem = course, problem
        self._show()
        if was_running is not self.is_running:
            self.running_changed.emit(self.is_running)

    def _show(self) -> None:
        summary, is_hidden = self.summary, self._is_hidden
        has_several = summary is not None and summary.slices > 1
        self._actions["analyze_series"].setEnabled(has_several and not self.is_running)
        has_suspicious = summary is not None and summary.most_suspicious is not None
        self._actions["jump"].setEnabled(has_suspicious and not self._is_kept_back)
        if self._is_kept_back:
            self._slices.clear_answers()
        else:
            found = self._findings.values()
            self._slices.show_answers({f.index: f.name or None for f in found})
        if summary is None or not has_several or self._is_away:
            self._card.show_state(None)
            return
        state = SeriesState(self._phase, summary, is_hidden, self._problem)
        self._card.show_state(state)


def _is_same(one: Series | None, other: Series | None) -> bool:
    """Whether the answers for one series are right for the other.

    A series grows while its folder is still being read.
    """
    if one is None or other is None:
        return one is other
    return one is other or (one.key == other.key and one.slices == other.slices)
