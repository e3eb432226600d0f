"""Sets the prior study beside the open series, and shows what has changed."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from brainview.core.language import tr, translatable
from brainview.core.units import LengthUnit
from brainview.gui.keys.actions import Actions
from brainview.gui.panels.change_card import (
    ChangeCard,
    ChangeRow,
    ChangeState,
    change_rows,
)
from brainview.gui.session.open_request import current_version
from brainview.gui.session.prior_study import PriorPair, PriorPhase, PriorStudy
from brainview.gui.session.series_analysis import SeriesPhase, SeriesRun
from brainview.gui.session.session import Session
from brainview.gui.session.state import State
from brainview.gui.window.panes_presenter import PanesPresenter
from brainview.imaging.lesions import compare_studies

_ALIGNING = translatable("Aligning the prior study.")
_ANALYZING = translatable("Analyzing both series.")
_UNALIGNED = translatable(
    "Without that, lesions are compared only if each study has one."
)


class PriorPresenter(QObject):
    """Connects the prior study with the panes, the card and the commands.

    Parameters
    ----------
    session : Session
        The open series and the findings.
    prior : PriorStudy
        The prior study.
    panes : PanesPresenter
        Shows the prior series.
    card : ChangeCard
        Shows the lesions of both.
    actions : Actions
        The window's commands; ``prior`` looks for the prior study, ``cancel`` stops
        that, ``blind`` and ``identity`` hide results and dates.

    Attributes
    ----------
    prior : PriorStudy
        The prior study.
    """

    def __init__(
        self,
        session: Session,
        prior: PriorStudy,
        panes: PanesPresenter,
        card: ChangeCard,
        actions: Actions,
    ) -> None:
        super().__init__(card)
        self.unit = LengthUnit.MM  # of lengths that are shown next
        self._session = session
        self._card = card
        self._actions = actions
        self.prior = prior
        actions["prior"].triggered.connect(self._find)
        actions["cancel"].triggered.connect(self._cancel)
        for name in ("blind", "identity"):
            actions[name].toggled.connect(self._show)
        self.prior.found.connect(panes.open_beside)
        self.prior.aligned.connect(panes.links.follow_main)
        self.prior.changed.connect(self._show)
        session.changed.connect(self._follow)
        session.series_analysis.changed.connect(self._show)
        card.start_asked.connect(self._start)

    @Slot()
    def _find(self, _checked: bool = False) -> None:
        state = self._session.state
        if state.catalog and state.series and state.scan:
            self.prior.find(state.catalog, state.series, state.scan)

    @Slot()
    def _cancel(self, _checked: bool = False) -> None:
        self.prior.cancel()

    @Slot()
    def _start(self) -> None:
        pair = self.prior.pair
        for series in (pair.now, pair.then) if pair is not None else ():
            self._session.series_analysis.start(series)

    @Slot(object)
    def _follow(self, state: State) -> None:
        """Forget a prior study that is no longer open."""
        self._actions["prior"].setEnabled(state.series is not None)
        pair, catalog = self.prior.pair, state.catalog
        if pair is None or catalog is None:
            return
        if any(current_version(catalog, s, 0) is None for s in (pair.now, pair.then)):
            self.prior.clear()
        self._show()

    @Slot()
    def _show(self, _value: object = None) -> None:
        self._card.show_state(self._state())

    def _state(self) -> ChangeState | None:
        pair, shown = self.prior.pair, self._session.player.series
        if pair is None or shown is None or self._actions["blind"].isChecked():
            return None
        if shown.key not in (pair.now.key, pair.then.key):
            return None
        is_hidden = self._actions["identity"].isChecked()
        date = pair.then.identity.shown_study_date
        if is_hidden:
            title = tr("Change since the prior study")
        else:
            title = tr("Change since {date}", date=date)
        state = ChangeState(title, pair.note())
        if self.prior.phase is PriorPhase.ALIGNING:
            return replace(state, note=tr(_ALIGNING))
        analysis = self._session.series_analysis
        runs = [analysis.run_of(series) for series in (pair.now, pair.then)]
        known = [run for run in runs if run is not None]
        if any(run.is_running for run in known):
            return replace(state, note=tr(_ANALYZING))
        done = [run for run in known if run.phase is SeriesPhase.DONE]
        if len(done) < 2:
            return replace(state, can_start=True)
        return replace(
            state, rows=_rows(pair, done[0], done[1], self.unit), note=_note(pair)
        )


def _note(pair: PriorPair) -> str:
    note = pair.note()
    return note if pair.motion is not None else f"{note} {tr(_UNALIGNED)}"


def _rows(
    pair: PriorPair, now: SeriesRun, then: SeriesRun, unit: LengthUnit
) -> tuple[ChangeRow, ...]:
    current, prior = now.summary.lesions, then.summary.lesions
    return change_rows(
        current, prior, compare_studies(current, prior, pair.motion), unit
    )
