"""Contains the main pane, which shows the open series of the session."""

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout

from brainview.core import Scan, Series
from brainview.gui.panes.series_pane import SeriesPane
from brainview.gui.panes.three_planes import ThreePlanes
from brainview.gui.session.session import Session
from brainview.gui.viewer import Place
from brainview.gui.viewer.scene import View

# Of the width: the slice and the column of its planes.
_SLICE_SHARE, _PLANES_SHARE = 2, 1


class PlanesPlace(Enum):
    """Where the three planes of the series are shown."""

    NONE = "none"
    ALONE = "in place of the slice"
    BESIDE = "beside the slice"


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
        self._view: tuple[str, View] | None = None  # for the slice that is being read
        self.planes = ThreePlanes()
        self._pictures = QHBoxLayout()
        self._pictures.setSpacing(1)
        self.column.removeWidget(self.viewer)
        self.column.insertLayout(1, self._pictures, 1)
        self.column.insertWidget(2, self.planes.bar)
        self._pictures.addWidget(self.viewer, _SLICE_SHARE)
        self._pictures.addWidget(self.planes, _PLANES_SHARE)
        self.head.set_active(True)
        self.head.hide()
        self.show_planes(PlanesPlace.NONE)
        session.scan_changed.connect(self._show_scan)
        session.player.series_changed.connect(self._show_series)
        self.slices.slice_chosen.connect(session.seek)
        self.viewer.frame_requested.connect(session.step)

    def show_planes(self, place: PlanesPlace) -> None:
        """Show the series in three planes, its slices, or both."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.planes.isAncestorOf(focused)
        is_on = place is not PlanesPlace.NONE
        self.viewer.setVisible(place is not PlanesPlace.ALONE)
        self.planes.show_in_column(place is PlanesPlace.BESIDE)
        self.planes.setVisible(is_on)
        self.planes.bar.setVisible(is_on)
        if place is PlanesPlace.ALONE:
            self.planes.active.setFocus()
        elif had_focus and not is_on:
            self.viewer.setFocus()

    def open(self, series: Series, index: int, view: View) -> None:
        """Show a slice of a series as another pane did.

        Parameters
        ----------
        series : Series
            What to show.
        index : int
            The slice, from 0.
        view : View
            How to look at it.
        """
        self._view = series.key, view
        self._session.open_series(series, index)

    @Slot(object)
    def _show_scan(self, scan: Scan) -> None:
        state = self._session.state
        if state.series is None:
            return
        self.viewer.show_scan(scan, self._place(state.series, state.index))
        if self._view is not None and self._view[0] == state.series.key:
            self.viewer.show_view(self._view[1])
        self._view = None
        self._show_position(state.index, state.series)

    @Slot(object)
    def _show_series(self, series: Series) -> None:
        """Show another series, or one that grows while its folder is being read."""
        index, state = self.player.index, self._session.state
        self._show_position(index, series)
        self.head.show_series(series)
        shown = state.series
        if self._session.player.is_waiting:
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
