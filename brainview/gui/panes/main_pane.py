"""Contains the main pane, which shows the open series of the session."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from brainview.core import Scan, Series
from brainview.gui.panes.series_pane import SeriesPane
from brainview.gui.panes.three_planes import ThreePlanes
from brainview.gui.session.session import Session
from brainview.gui.viewer import Place, Viewer


class MainPane(SeriesPane):
    """A viewer and a slice bar that show the session's series and scroll through it.

    Parameters
    ----------
    session : Session
        Provides the open series.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session.player)
        self._session = session
        self.planes = ThreePlanes()
        self.planes.hide()
        self.column.insertWidget(self.column.indexOf(self.viewer), self.planes, 1)
        self.head.hide()
        session.scan_changed.connect(self._show_scan)
        session.player.series_changed.connect(self._show_series)
        self.slices.slice_chosen.connect(session.seek)
        self.viewer.frame_requested.connect(session.step)

    @Slot(object)
    def show_second(self, viewer: Viewer | None) -> None:
        """Show the series' name while there is a second viewer."""
        self.head.setVisible(viewer is not None)

    @Slot(bool)
    def show_planes(self, is_on: bool) -> None:
        """Show the series in three planes, or its slices."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.planes.isAncestorOf(focused)
        self.viewer.setVisible(not is_on)
        self.planes.setVisible(is_on)
        if is_on:
            self.planes.active.setFocus()
        elif had_focus:
            self.viewer.setFocus()

    @Slot(object)
    def _show_scan(self, scan: Scan) -> None:
        state = self._session.state
        if state.series is not None:
            self.viewer.show_scan(scan, self._place(state.series, state.index))
            self.slices.show_position(state.index, len(state.series))

    @Slot(object)
    def _show_series(self, series: Series) -> None:
        """Show another series, or one that grows while its folder is being read."""
        index, state = self._player.index, self._session.state
        self.slices.show_position(index, len(series))
        self.head.show_series(series)
        shown = state.series
        if self._player.is_waiting:
            return  # the slice that is still shown isn't the requested one
        if state.scan is not None and shown is not None and shown.key == series.key:
            self.viewer.show_place(self._place(series, index))

    def _place(self, series: Series, index: int) -> Place:
        place = super()._place(series, index)
        scan = self._session.state.scan
        if scan is not None and scan.is_reformat:
            return Place(key=f"{place.key} reformat")
        if series.study_key:
            return place
        # Image files of one folder are one series, even if each is opened separately.
        return replace(place, key=f"{place.key} {self._session.state.sources}")
