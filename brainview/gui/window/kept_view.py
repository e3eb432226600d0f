"""Keeps what the main window shows while all its parts are made anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from brainview.core import Plane, Series
from brainview.core.language import tr
from brainview.gui.dialogs.settings import SettingsDialog
from brainview.gui.keys.actions import LAYOUT
from brainview.gui.panes.pane_grid import PaneGrid
from brainview.gui.panes.three_planes import ThreePlanes
from brainview.gui.session.volume_loading import VolumeLoading
from brainview.gui.viewer.scene import View
from brainview.imaging.crosshair import Crosshair

if TYPE_CHECKING:
    from brainview.gui.batch import BatchWindow
    from brainview.gui.window.main_window import MainWindow

_TOOL = "tool"


@dataclass(frozen=True, slots=True, eq=False)
class KeptPane:
    """A pane beside the main one.

    Attributes
    ----------
    series : Series or None
        What it shows; None if it is empty.
    index : int
        The slice, from 0.
    view : View
        How it is looked at.
    """

    series: Series | None
    index: int
    view: View


@dataclass(frozen=True, slots=True, eq=False)
class KeptPanes:
    """The panes, row by row.

    Attributes
    ----------
    main : View
        How the slice in the main pane is looked at.
    place : int
        Which of the panes is the main one, from 0.
    sides : tuple of KeptPane
        The others.
    """

    main: View
    place: int
    sides: tuple[KeptPane, ...]

    @classmethod
    def of(cls, grid: PaneGrid) -> Self:
        """Keep the panes that are shown."""
        return cls(
            grid.main.viewer.view,
            grid.panes.index(grid.main),
            tuple(
                KeptPane(side.series, side.player.index, side.viewer.view)
                for side in grid.sides
            ),
        )

    def restore(self, grid: PaneGrid) -> None:
        """Show them in as many panes, of which the main one is the first."""
        grid.main.viewer.show_view(self.main)
        for side, kept in zip(grid.sides, self.sides, strict=True):
            if kept.series is None:
                side.clear()
            else:
                side.open(kept.series, kept.index, kept.view)
        # The main pane moves on, past those that stand before it.
        for side in grid.sides[: self.place]:
            grid.exchange(side)


@dataclass(frozen=True, slots=True, eq=False)
class KeptPlanes:
    """The three planes.

    Attributes
    ----------
    loading : VolumeLoading
        Holds their volume.
    crosshair : Crosshair or None
        Where they cross.
    views : mapping of Plane to View
        How each is looked at.
    slab : int
        The place of the thickness in the list.
    are_beside, has_solid : bool
        What is shown of them.
    """

    loading: VolumeLoading
    crosshair: Crosshair | None
    views: Mapping[Plane, View]
    slab: int
    are_beside: bool
    has_solid: bool

    @classmethod
    def of(cls, planes: ThreePlanes, loading: VolumeLoading) -> Self:
        """Keep the planes."""
        return cls(
            loading,
            planes.crosshair,
            {plane: viewer.view for plane, viewer in planes.viewers.items()},
            planes.bar.slab.currentIndex(),
            planes.bar.beside.isChecked(),
            planes.bar.solid.isChecked(),
        )

    def restore(self, planes: ThreePlanes) -> None:
        """Show them, if there is a volume."""
        planes.bar.beside.setChecked(self.are_beside)
        planes.bar.solid.setChecked(self.has_solid)
        planes.bar.choose_slab(self.slab)
        if planes.volume is not None and self.crosshair is not None:
            planes.show_crosshair(self.crosshair)
            for plane, view in self.views.items():
                planes.viewers[plane].show_view(view)


@dataclass(frozen=True, slots=True, eq=False)
class KeptView:
    """What the main window shows.

    Attributes
    ----------
    switches : mapping of str to bool
        The commands that can be on and off.
    layout, tool : str
        The commands that are chosen; empty for none.
    panes : KeptPanes
        The panes.
    planes : KeptPlanes
        The three planes.
    resampled : VolumeLoading
        Holds the prior study, which is shown on the current slices.
    is_revealed, is_series_revealed : bool
        Whether the answers were asked for while reading blind.
    chosen_class : str or None
        The class of the map.
    seen : frozenset of str
        The subjects of which an answer has been seen.
    batch : BatchWindow or None
        The batch window.
    has_tags, has_tour : bool
        Whether the tag browser is open, and the tour.
    settings_page : int or None
        The page of the settings that is open.
    """

    switches: Mapping[str, bool]
    layout: str
    tool: str
    panes: KeptPanes
    planes: KeptPlanes
    resampled: VolumeLoading
    is_revealed: bool
    is_series_revealed: bool
    chosen_class: str | None
    seen: frozenset[str]
    batch: "BatchWindow | None"
    has_tags: bool
    has_tour: bool
    settings_page: int | None

    @classmethod
    def of(cls, window: "MainWindow") -> Self:
        """Keep what a window shows."""
        actions = window.actions_by_name
        chosen = {
            command.choice: command.name
            for command, action in actions.all
            if command.choice and action.isChecked()
        }
        shown = [d for d in window.findChildren(SettingsDialog) if d.isVisible()]
        return cls(
            switches={
                command.name: action.isChecked()
                for command, action in actions.all
                if command.is_toggle and not command.choice
            },
            layout=chosen.get(LAYOUT, ""),
            tool=chosen.get(_TOOL, ""),
            panes=KeptPanes.of(window.panes.grid),
            planes=KeptPlanes.of(window.planes.planes, window.planes.loading),
            resampled=window.resampling.loading,
            is_revealed=window.presenter.is_revealed,
            is_series_revealed=window.series_presenter.is_revealed,
            chosen_class=window.presenter.chosen_class,
            seen=frozenset(window.reading.seen),
            batch=window.commands.batch,
            has_tags=window.tags.browser.isVisible(),
            has_tour=window.tour.dialog is not None,
            settings_page=shown[0].pages.currentIndex() if shown else None,
        )

    def restore(self, window: "MainWindow") -> None:
        """Show it in a window whose parts are new."""
        self._restore_pictures(window)
        actions = window.actions_by_name
        for name, is_on in self.switches.items():
            actions[name].setChecked(is_on)
        window.reading.seen |= self.seen
        window.series_presenter.show_as(is_revealed=self.is_series_revealed)
        window.presenter.show_as(
            is_revealed=self.is_revealed, chosen_class=self.chosen_class
        )
        window.viewer.setFocus()
        self._restore_windows(window)

    def _restore_pictures(self, window: "MainWindow") -> None:
        actions = window.actions_by_name
        window.planes.loading.take_over(self.planes.loading)
        window.resampling.loading.take_over(self.resampled)
        if self.layout:
            actions[self.layout].setChecked(True)
        self.panes.restore(window.panes.grid)
        self.planes.restore(window.planes.planes)
        window.panes.filled.emit()
        if self.tool:
            actions[self.tool].trigger()

    def _restore_windows(self, window: "MainWindow") -> None:
        """Show the other windows; the settings last, which are to have the focus."""
        if self.batch is not None:
            window.commands.take_batch(self.batch, is_foreign=True)
            if self.batch.isVisible():
                window.status.say(
                    tr("The batch window speaks this language when it is opened anew.")
                )
        if self.has_tags:
            window.tags.show()
        if self.has_tour:
            window.tour.show()
        if self.settings_page is not None:
            dialog = window.commands.show_settings(self.settings_page)
            dialog.language_box.setFocus()
