"""Shows the answer for the slice of each pane."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from brainview.core import Analysis, Scan
from brainview.core.language import tr, translatable
from brainview.core.wording import headline
from brainview.gui.panes.answer_overlays import draw_answer
from brainview.gui.panes.pane_grid import PaneGrid
from brainview.gui.panes.pane_head import PaneHead
from brainview.gui.panes.side_pane import SidePane
from brainview.gui.session.session import Session
from brainview.gui.viewer.scene import Appearance
from brainview.gui.window.analysis_presenter import AnalysisPresenter
from brainview.gui.window.series_presenter import shown_doubts, shown_names
from brainview.inference import Choice

_RESAMPLED = translatable("on current slices")


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """The answer of some models for a slice; None if there is none yet."""

    scan: Scan
    choice: Choice
    analysis: Analysis | None


class PaneAnswers(QObject):
    """Draws the answers over the slices of side panes, and names them in all heads.

    Parameters
    ----------
    session : Session
        Provides the answers.
    grid : PaneGrid
        The panes.
    presenter : AnalysisPresenter
        Shows the answer of the main pane; decides what is hidden, and the map's class.
    """

    def __init__(
        self, session: Session, grid: PaneGrid, presenter: AnalysisPresenter
    ) -> None:
        super().__init__(grid)
        self._session = session
        self._grid = grid
        self._presenter = presenter
        self._known: dict[SidePane, _Known] = {}
        self._drawn: dict[SidePane, tuple[object, ...]] = {}
        self._asked: tuple[object, ...] = ()
        session.changed.connect(self._show_all)
        session.beside.answered.connect(self._show_all)
        session.series_analysis.changed.connect(self._show_tracks)
        presenter.changed.connect(self._draw_all)
        grid.shown_changed.connect(self._draw_all)
        grid.main.viewer.appearance_changed.connect(self._pass_on_appearance)

    def add_side(self, side: SidePane) -> None:
        """Show the answers of a new side pane."""
        side.shown_changed.connect(partial(self._show_new, side))
        side.player.series_changed.connect(self._show_tracks)
        self._give_appearance(side, self._grid.main.viewer.appearance)

    @Slot()
    def _show_all(self, _state: object = None) -> None:
        if not self._grid.sides:
            return
        _name(self._grid.main.head, self._presenter.shown_answer)
        for side in self._grid.sides:
            self._show(side)
        self._ask()

    @Slot()
    def _draw_all(self) -> None:
        """Draw all answers again, such as when masks were opened."""
        self._drawn.clear()
        self._show_all()
        self._show_tracks()

    def _show_new(self, side: SidePane) -> None:
        self._drawn.pop(side, None)  # the viewer has removed the former overlays
        if side in self._grid.sides:
            self._show(side)
            self._ask()

    def _show(self, side: SidePane) -> None:
        """Draw a pane's answer, unless it is drawn already."""
        scan, series, presenter = side.viewer.scan, side.series, self._presenter
        if side.is_resampled:
            # Its outlines are those of its own slices; the models see only these.
            self._known.pop(side, None)
            self._drawn.pop(side, None)
            side.head.show_answer(tr(_RESAMPLED))
            return
        known = None if scan is None else self._answer(side, scan)
        analysis = None if presenter.is_blind else known
        index = None if analysis is None else presenter.map_index(analysis)
        wanted = scan, analysis, index, presenter.is_blind
        if wanted == self._drawn.get(side):
            return
        self._drawn[side] = wanted
        _name(side.head, analysis)
        if scan is not None and series is not None:
            draw_answer(side.viewer, analysis, index)
            truth = presenter.truth_of(series, side.player.index, scan)
            side.viewer.show_truth(truth)

    def _answer(self, side: SidePane, scan: Scan) -> Analysis | None:
        known, choice = self._known.get(side), self._session.choice
        if known is None or known.scan is not scan or known.choice != choice:
            known = None
        if known is None or known.analysis is None:
            known = _Known(scan, choice, self._session.beside.get(scan, choice))
            self._known[side] = known
        return known.analysis

    def _ask(self) -> None:
        """Let the shown slices be analyzed that have no answer."""
        choice = self._session.choice
        known = (self._known.get(side) for side in self._grid.sides)
        scans = [each.scan for each in known if each and each.analysis is None]
        asked = choice, *scans
        if asked != self._asked:
            self._asked = asked
            self._session.beside.want(scans, choice)

    @Slot()
    def _show_tracks(self, _series: object = None) -> None:
        """Show the class of each slice of an analyzed series along its bar."""
        for side in self._grid.sides:
            series = side.series
            run = series and self._session.series_analysis.run_of(series)
            if not run or self._presenter.is_blind:
                side.slices.clear_answers()
            else:
                findings = run.findings.values()
                side.slices.show_answers(shown_names(findings), shown_doubts(findings))

    @Slot(object)
    def _pass_on_appearance(self, appearance: Appearance) -> None:
        for side in self._grid.all_sides:
            self._give_appearance(side, appearance)

    def _give_appearance(self, side: SidePane, appearance: Appearance) -> None:
        own = side.viewer.appearance
        side.viewer.set_appearance(replace(appearance, inverted=own.inverted))


def _name(head: PaneHead, analysis: Analysis | None) -> None:
    if analysis is None:
        head.show_answer("")
    else:
        head.show_answer(headline(analysis), analysis.predicted_class or "")
