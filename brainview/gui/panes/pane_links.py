"""Scrolls, zooms and windows all panes together, and draws reference lines."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject, Slot

from brainview.core import Series
from brainview.gui.look.palette import PLANE_COLORS, VIEWER
from brainview.gui.look.wording import plane_of
from brainview.gui.panes.pane_grid import PaneGrid
from brainview.gui.panes.series_pane import SeriesPane
from brainview.gui.panes.side_pane import SidePane
from brainview.gui.session.linked_scrolling import Alignments, LinkedPlayers
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.scene import ReferenceLine
from brainview.gui.viewer.window_level import transferred_window
from brainview.imaging.reference_line import reference_line


class PaneLinks(QObject):
    """Lets what the user does in one pane happen in the others.

    Parameters
    ----------
    grid : PaneGrid
        The panes.
    alignments : Alignments
        How places of one study are found in another.

    Attributes
    ----------
    players : LinkedPlayers
        Keeps the panes on corresponding slices.
    """

    def __init__(self, grid: PaneGrid, alignments: Alignments) -> None:
        super().__init__(grid)
        self._grid = grid
        self._scrolls = self._zooms = self._windows = self._draws = False
        self._is_passing_on = False
        self.players = LinkedPlayers(grid.main.player, alignments)
        main = grid.main
        grid.shown_changed.connect(self.update_panes)
        main.player.slice_changed.connect(self._follow_main)
        main.player.failed.connect(self._follow_main)
        main.viewer.view_steered.connect(partial(self._pass_on_view, main))
        main.viewer.window_changed.connect(partial(self._pass_on_window, main))

    def add_side(self, side: SidePane) -> None:
        """Link a new side pane."""
        side.scrolled.connect(partial(self._lead, side))
        side.shown_changed.connect(partial(self._take, side))
        side.viewer.view_steered.connect(partial(self._pass_on_view, side))
        side.viewer.window_changed.connect(partial(self._pass_on_window, side))

    @Slot(bool)
    def set_scrolling(self, is_on: bool) -> None:
        """Scroll all panes together, or each by itself.

        Of parallel series of two studies, the slices that are shown when this is
        switched on are taken for the same place.
        """
        self._scrolls = is_on
        if is_on:
            self.players.align_as_shown()
            self.players.follow_main()

    @Slot(bool)
    def set_zooming(self, is_on: bool) -> None:
        """Zoom, move and turn all images together, or each by itself."""
        self._zooms = is_on
        self._pass_on_view(self._grid.main)

    @Slot(bool)
    def set_windowing(self, is_on: bool) -> None:
        """Set the windows of all images together, or each by itself."""
        self._windows = is_on
        self._pass_on_window(self._grid.main)

    @Slot(bool)
    def set_lines(self, is_on: bool) -> None:
        """Show reference lines, or none."""
        self._draws = is_on
        self.draw_lines()

    def go_to_match(self, side: SidePane) -> None:
        """Show the slice of a pane that matches the main one, or its middle one."""
        series = side.series
        if series is not None:
            index = self.first_slice(series)
            side.player.seek(len(series) // 2 if index is None else index)

    def first_slice(self, series: Series) -> int | None:
        """Return the slice at which a pane begins a series; None for the middle one."""
        return self.players.first_slice(series) if self._scrolls else None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let panes change hands, without passing anything on."""
        before, self._is_passing_on = self._is_passing_on, True
        try:
            yield
        finally:
            self._is_passing_on = before
            self.draw_lines()

    @Slot()
    def update_panes(self) -> None:
        """Take the panes that are shown now."""
        self.players.sides = [side.player for side in self._grid.sides]
        self.draw_lines()

    def draw_lines(self) -> None:
        """Draw where the slices of other panes cross each pane's.

        A side pane shows the slice of the main one; the main one shows all others.
        """
        main, sides = self._grid.main, self._grid.sides
        for side in sides:
            side.viewer.show_lines(self._lines(side, (main,)))
        main.viewer.show_lines(self._lines(main, sides))

    def _lines(
        self, pane: SeriesPane, others: tuple[SeriesPane, ...]
    ) -> tuple[ReferenceLine, ...]:
        scan, series = pane.viewer.scan, pane.series
        if not self._draws or scan is None or series is None:
            return ()
        lines = []
        for other in others:
            crossing = other.viewer.scan
            if crossing is None or other.series is None:
                continue
            if not other.series.shares_frame_with(series):
                continue
            ends = reference_line(scan, crossing)
            if ends is not None:
                plane = plane_of(crossing)
                color = PLANE_COLORS[plane] if plane else VIEWER.text
                lines.append(ReferenceLine(ends, color))
        return tuple(lines)

    @Slot()
    def follow_main(self) -> None:
        """Bring the other panes to the slice of the main one, if they are linked."""
        if self._scrolls:
            self.players.follow_main()

    @Slot(object, int)
    def _follow_main(self, _what: object, _index: int) -> None:
        if not self._is_passing_on:
            self.follow_main()
            self.draw_lines()

    def _lead(self, side: SidePane, index: int) -> None:
        if self._scrolls and side in self._grid.sides:
            self.players.lead(side.player, index)

    def _take(self, side: SidePane) -> None:
        """Let a slice of a side pane look like that of the main one."""
        if self._is_passing_on or side not in self._grid.sides:
            return
        if self._zooms:
            side.viewer.look_like(self._grid.main.viewer)
        self.draw_lines()

    def _others(self, pane: SeriesPane) -> Iterator[Viewer]:
        """Yield the other viewers, once for what happens together."""
        if self._is_passing_on or pane not in self._grid.panes:
            return
        self._is_passing_on = True
        try:
            yield from (v for v in self._grid.viewers if v is not pane.viewer)
        finally:
            self._is_passing_on = False

    def _pass_on_view(self, pane: SeriesPane) -> None:
        if self._zooms:
            for viewer in self._others(pane):
                viewer.look_like(pane.viewer)

    def _pass_on_window(self, pane: SeriesPane, _window: object = None) -> None:
        scan, chosen = pane.viewer.scan, pane.viewer.view.window
        if not self._windows or scan is None or chosen is None:
            return
        for viewer in self._others(pane):
            if viewer.scan is not None:
                viewer.choose_window(transferred_window(chosen, scan, viewer.scan))
