"""Fills the panes beside the main one, and lets them change hands."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QMouseEvent

from brainview.core import Catalog, Series
from brainview.core.language import tr
from brainview.gui.keys.actions import Actions
from brainview.gui.panes.link_bar import LinkBar
from brainview.gui.panes.main_pane import MainPane
from brainview.gui.panes.pane_grid import Layout, PaneGrid
from brainview.gui.panes.pane_head import ANOTHER_PATIENT
from brainview.gui.panes.pane_links import PaneLinks
from brainview.gui.panes.side_pane import SidePane
from brainview.gui.session.companion import companion, counterpart
from brainview.gui.session.linked_scrolling import Alignments
from brainview.gui.session.open_request import current_version
from brainview.gui.session.session import Session
from brainview.gui.session.state import State
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.analysis_presenter import AnalysisPresenter
from brainview.gui.window.pane_answers import PaneAnswers

_LAYOUTS = {"compare": Layout.TWO, "four": Layout.FOUR}
_LINKS = ("link_scroll", "link_view", "link_window", "lines", "resample")


class PanesPresenter(QObject):
    """Connects the panes with the session and the commands.

    The main pane is the one in use: it shows the session's series, and all commands
    act on it. A click in another pane exchanges the two with all that they show.

    Parameters
    ----------
    session : Session
        Provides the main series, the catalog and the answers.
    main : MainPane
        The main pane.
    actions : Actions
        The window's commands: the layouts, the links, ``next_pane``.
    notebook : Notebook
        Keeps the measures of all panes.
    alignments : Alignments
        How places of one study are found in another.

    Attributes
    ----------
    grid : PaneGrid
        The panes.
    links : PaneLinks
        What happens in all of them.

    Signals
    -------
    probed(Probe or None)
        Another pixel of a side pane is under the pointer; None if there is none.
    filled()
        A pane shows another series.
    """

    probed = Signal(object)
    filled = Signal()

    def __init__(
        self,
        session: Session,
        main: MainPane,
        actions: Actions,
        notebook: Notebook,
        alignments: Alignments,
    ) -> None:
        super().__init__(main)
        self._session = session
        self._actions = actions
        self._notebook = notebook
        self._catalog: Catalog | None = None
        self._answers: PaneAnswers | None = None
        self._is_hidden = False
        # Shows a series that has been added and may still grow.
        self._fresh: SidePane | None = None
        bar = LinkBar([actions[name] for name in _LINKS], [actions["prior"]])
        self.grid = PaneGrid(main, self._make_side, bar)
        self.links = PaneLinks(self.grid, alignments)
        for name in _LAYOUTS:
            actions[name].toggled.connect(self._choose_layout)
        actions["next_pane"].triggered.connect(self._use_next)
        session.changed.connect(self._follow)
        session.added.connect(self._open_added)
        session.player.series_changed.connect(self._compare_patients)
        self._follow(session.state)

    def show_answers(self, presenter: AnalysisPresenter) -> None:
        """Show the answer of each pane as a presenter shows that of the main one."""
        self._answers = PaneAnswers(self._session, self.grid, presenter)

    @Slot()
    def read_again(self) -> None:
        """Read the slices of the side panes again."""
        for side in self.grid.all_sides:
            side.player.reload()

    @Slot(object)
    def open_beside(self, series: Series) -> None:
        """Show a series in an empty side pane, or in the one after the main pane."""
        if self.grid.layout_shown is Layout.ONE:
            self._actions["compare"].setChecked(True)
        empty = (side for side in self.grid.sides if side.series is None)
        side = next(empty, None) or self.grid.next_side()
        if side is not None:
            self._open(side, series)

    @Slot(object)
    def _open_added(self, series: Series) -> None:
        self.open_beside(series)
        shown = (side for side in self.grid.sides if side.series is series)
        self._fresh = next(shown, None)

    def use(self, side: SidePane) -> None:
        """Make a side pane the main one; the two change hands.

        An empty pane begins with the series of the pane that was in use.
        """
        main = self.grid.main
        shown, index, view = main.series, main.player.index, main.viewer.view
        if shown is None:
            return
        self._fresh = None
        side.show_own()
        series, other_index = side.series, side.player.index
        other_view = side.viewer.view
        with self.links.held():
            self.grid.exchange(side)
            side.open(shown, index, view)
            if series is not None:
                self.links.players.keep(other_index)
                main.open(series, other_index, other_view)
        self._compare_patients()
        self.filled.emit()
        main.viewer.setFocus()

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the patients' data in all panes."""
        self._is_hidden = hidden
        for pane in (self.grid.main, *self.grid.all_sides):
            pane.set_identity_hidden(hidden)

    def _make_side(self) -> SidePane:
        side = SidePane(self._session.loader.new_player(self), self.grid)
        side.set_identity_hidden(self._is_hidden)
        side.viewer.set_tool(self.grid.main.viewer.tool)
        side.viewer.set_mouse(self.grid.main.viewer.mouse)
        side.viewer.use_notebook(self._notebook)
        side.viewer.set_unit(self.grid.main.viewer.unit)
        side.viewer.probed.connect(self.probed)
        side.pressed.connect(partial(self._use_pressed, side))
        side.scrolled.connect(self._note_scroll)
        side.close_asked.connect(partial(self._close, side))
        side.series_dropped.connect(partial(self._open_dropped, side))
        side.player.series_changed.connect(self._compare_patients)
        side.stepped.connect(self._session.step)
        self.links.add_side(side)
        if self._answers is not None:
            self._answers.add_side(side)
        return side

    @Slot(bool)
    def _choose_layout(self, _is_on: bool) -> None:
        """Show as many panes as the actions say."""
        chosen = (
            _LAYOUTS[name] for name in _LAYOUTS if self._actions[name].isChecked()
        )
        self.grid.show_layout(next(chosen, Layout.ONE))
        self._actions["next_pane"].setEnabled(bool(self.grid.sides))
        self._fill()
        self._compare_patients()

    def _fill(self) -> None:
        """Show series that suit the main one in empty panes."""
        catalog, first = self._session.state.catalog, self.grid.main.series
        if catalog is None or first is None:
            return
        for side in self.grid.sides:
            shown = [pane.series for pane in self.grid.panes]
            taken = {series.key for series in shown if series is not None}
            found = companion(catalog, first, taken)
            if side.series is None and found is not None:
                self._open(side, found)

    def _open(self, side: SidePane, series: Series) -> None:
        side.open(series, self.links.first_slice(series))
        self.filled.emit()

    def _use_pressed(self, side: SidePane, event: QMouseEvent) -> None:
        was_empty = side.series is None
        self.use(side)
        # A stroke must not land on the slice that is shown until this one is read, nor
        # does a click in an empty pane draw anything.
        if not was_empty and not self.grid.main.player.is_waiting:
            side.hand_over(self.grid.main.viewer, event)

    @Slot()
    def _use_next(self, _checked: bool = False) -> None:
        side = self.grid.next_side()
        if side is not None:
            self.use(side)

    def _close(self, side: SidePane) -> None:
        """Close the second pane, or empty one of four."""
        if self.grid.layout_shown is Layout.TWO:
            self._actions["compare"].setChecked(False)
        side.clear()
        self._compare_patients()

    def _open_dropped(self, side: SidePane, key: str) -> None:
        found = self._session.state.series_with(key)
        if found is not None:
            self._open(side, found)

    @Slot(object)
    def _follow(self, state: State) -> None:
        """Take the series of a newer catalog."""
        for name in _LAYOUTS:
            action = self._actions[name]
            action.setEnabled(action.isChecked() or state.series is not None)
        self._take_catalog(state)
        if self._fresh is not None and not state.is_finding:
            fresh, self._fresh = self._fresh, None
            self._settle_added(fresh)

    @Slot()
    def _note_scroll(self, _index: int) -> None:
        self._fresh = None

    def _settle_added(self, side: SidePane) -> None:
        """Show what suits the main pane best, now that all of a study is known."""
        main, shown = self.grid.main.series, side.series
        catalog = self._session.state.catalog
        if main is None or shown is None or catalog is None:
            return
        best = counterpart(catalog, main, shown.study_key) if shown.study_key else None
        if best is None or best.key == shown.key:
            self.links.go_to_match(side)
        else:
            self._open(side, best)

    def _take_catalog(self, state: State) -> None:
        catalog = state.catalog
        if catalog is None or catalog is self._catalog:
            return
        self._catalog = catalog
        for side in self.grid.all_sides:
            newer = current_version(catalog, side.series, side.player.index)
            if newer is not None:
                side.extend(newer)
            elif side.series is not None:
                side.clear()
        self._fill()

    @Slot()
    def _compare_patients(self, _series: object = None) -> None:
        """Warn where a pane shows another patient than the main one."""
        main = self.grid.main.series
        for side in self.grid.sides:
            keys = {each.patient_key for each in (main, side.series) if each}
            is_other = len(keys - {""}) > 1
            side.head.warn(tr(ANOTHER_PATIENT) if is_other else "")
