"""Lays out the main pane and the panes beside it."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from brainview.gui.look.controls import column_of
from brainview.gui.panes.link_bar import LinkBar
from brainview.gui.panes.main_pane import MainPane
from brainview.gui.panes.series_pane import SeriesPane
from brainview.gui.panes.side_pane import SidePane
from brainview.gui.viewer import Viewer

_COLUMNS = 2


class Layout(IntEnum):
    """How many panes there are: one, two side by side, or two rows of two."""

    ONE = 1
    TWO = 2
    FOUR = 4


class PaneGrid(QWidget):
    """Shows one, two or four panes; one of them is the main pane.

    Side panes are created when they are first shown, and keep their series while they
    are hidden.

    Parameters
    ----------
    main : MainPane
        The pane in use, in whatever place.
    make_side : callable
        Creates a side pane.
    bar : LinkBar
        Shown above the panes while there are several.

    Signals
    -------
    shown_changed()
        There are more or fewer panes.
    """

    shown_changed = Signal()

    def __init__(
        self, main: MainPane, make_side: Callable[[], SidePane], bar: LinkBar
    ) -> None:
        super().__init__()
        # Left and right, before and after are the same in all languages.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.main = main
        self.bar = bar
        self._make_side = make_side
        self._panes: list[SeriesPane] = [main]
        self._layout = Layout.ONE
        column = column_of(self, 0)
        column.addWidget(bar)
        self._grid = QGridLayout()
        self._grid.setSpacing(1)
        column.addLayout(self._grid, 1)
        self._arrange()

    @property
    def layout_shown(self) -> Layout:
        """The layout."""
        return self._layout

    @property
    def panes(self) -> tuple[SeriesPane, ...]:
        """The panes that are shown, row by row."""
        return tuple(self._panes[: self._layout])

    @property
    def sides(self) -> tuple[SidePane, ...]:
        """Those of them that aren't the main pane."""
        return tuple(pane for pane in self.panes if isinstance(pane, SidePane))

    @property
    def all_sides(self) -> tuple[SidePane, ...]:
        """All side panes that have been created, whether they are shown or not."""
        return tuple(pane for pane in self._panes if isinstance(pane, SidePane))

    @property
    def viewers(self) -> tuple[Viewer, ...]:
        """The viewers of the shown panes, the main one first."""
        return (self.main.viewer, *(side.viewer for side in self.sides))

    def show_layout(self, layout: Layout) -> None:
        """Show another number of panes."""
        if layout is self._layout:
            return
        self._layout = layout
        while len(self._panes) < layout:
            self._panes.append(self._make_side())
        place = self._panes.index(self.main)
        if place >= layout:
            self._exchange(place, 0)
        self._arrange()
        self.shown_changed.emit()

    def exchange(self, side: SidePane) -> None:
        """Exchange the places of the main pane and a side pane."""
        self._exchange(self._panes.index(self.main), self._panes.index(side))
        self._arrange()

    def next_side(self) -> SidePane | None:
        """Return the side pane after the main pane, row by row; None without one."""
        place = self._panes.index(self.main)
        after = (*self.panes[place + 1 :], *self.panes[:place])
        return next((pane for pane in after if isinstance(pane, SidePane)), None)

    def _exchange(self, one: int, other: int) -> None:
        panes = self._panes
        panes[one], panes[other] = panes[other], panes[one]

    def _arrange(self) -> None:
        has_several = self._layout is not Layout.ONE
        self.bar.setVisible(has_several)
        self.main.head.setVisible(has_several)
        for place, pane in enumerate(self._panes):
            self._grid.removeWidget(pane)
            is_shown = place < self._layout
            if is_shown:
                self._grid.addWidget(pane, *divmod(place, _COLUMNS))
            pane.setVisible(is_shown)
        rows = -(-self._layout // _COLUMNS)
        columns = min(self._layout, _COLUMNS)
        for part in range(_COLUMNS):
            self._grid.setRowStretch(part, int(part < rows))
            self._grid.setColumnStretch(part, int(part < columns))
        # What the mouse does next must find the panes in their places.
        self._grid.activate()
