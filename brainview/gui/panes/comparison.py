"""Opens and closes the second pane, and chooses its series."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout

from brainview.core import Catalog, Series
from brainview.gui.panes.second_pane import SecondPane
from brainview.gui.session.session import Session
from brainview.gui.session.state import State
from brainview.gui.viewer import Viewer


class Comparison(QObject):
    """Opens and closes the second pane.

    Parameters
    ----------
    session : Session
        Provides the main series and the catalog.
    action : QAction
        The action that is checked while there are two panes.
    layout : QBoxLayout
        The layout to which the second pane is added.
    main : Viewer
        The viewer of the main pane, and the owner.

    Attributes
    ----------
    pane : SecondPane or None
        The second pane, which is created when it is first shown.

    Signals
    -------
    viewer_changed(Viewer or None)
        The second viewer is shown now; None if it has been closed.
    """

    viewer_changed = Signal(object)

    def __init__(
        self, session: Session, action: QAction, layout: QBoxLayout, main: Viewer
    ) -> None:
        super().__init__(main)
        self._main = main
        self._session = session
        self._action = action
        self._layout = layout
        self._catalog: Catalog | None = None
        self._is_hidden = False
        self.pane: SecondPane | None = None
        action.toggled.connect(self._toggle)
        session.changed.connect(self._follow)
        session.player.series_changed.connect(self._take_series)

    @property
    def viewer(self) -> Viewer | None:
        """The second viewer; None while it isn't shown."""
        is_shown = self.pane is not None and not self.pane.isHidden()
        return self.pane.viewer if self.pane is not None and is_shown else None

    @Slot(object)
    def open(self, series: Series) -> None:
        """Show a series in the second pane."""
        self._action.setChecked(True)
        if self.pane is not None:
            self.pane.open(series)

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the patient's data in the second pane too."""
        self._is_hidden = hidden
        if self.pane is not None:
            self.pane.set_identity_hidden(hidden)

    @Slot(bool)
    def _toggle(self, is_on: bool) -> None:
        if self.pane is None:
            self.pane = self._create_pane()
        self.pane.setVisible(is_on)
        self.viewer_changed.emit(self.viewer)
        if not is_on:
            return
        shown, state = self.pane.series, self._session.state
        if shown is not None and state.series_with(shown.key) is None:
            self.pane.clear()  # its series is no longer open
        self._fill()
        self.pane.sync()

    def _fill(self) -> None:
        """If the second pane is empty, show a series that suits the main one."""
        pane, catalog = self.pane, self._session.state.catalog
        first = self._session.player.series
        if pane is None or pane.isHidden() or pane.series is not None:
            return
        if first is not None and catalog is not None:
            found = companion(catalog, first)
            if found is not None:
                pane.open(found)

    def _create_pane(self) -> SecondPane:
        session = self._session
        player = session.loader.new_player(self)
        pane = SecondPane(player, session.player, self._main)
        pane.set_identity_hidden(self._is_hidden)
        pane.close_asked.connect(self._close)
        pane.series_dropped.connect(self._open_dropped)
        self._layout.addWidget(pane, 1)
        return pane

    @Slot()
    def _close(self) -> None:
        self._action.setChecked(False)

    @Slot(str)
    def _open_dropped(self, key: str) -> None:
        found = self._session.state.series_with(key)
        if found is not None and self.pane is not None:
            self.pane.open(found)

    @Slot(object)
    def _follow(self, state: State) -> None:
        """Enable the action while there is a series to compare with."""
        self._action.setEnabled(self._action.isChecked() or state.series is not None)
        if state.catalog is self._catalog or self.pane is None:
            return
        self._catalog = state.catalog
        shown = self.pane.series
        grown = state.series_with(shown.key) if shown is not None else None
        if grown is not None:
            self.pane.extend(grown)
        self._fill()

    @Slot(object)
    def _take_series(self, first: Series) -> None:
        """Clear the second pane if it shows another patient than the main one."""
        if self.pane is None:
            return
        shown = self.pane.series
        if shown is not None and shown.patient_key != first.patient_key:
            self.pane.clear()
            self._fill()


def companion(catalog: Catalog, shown: Series) -> Series | None:
    """Choose the series to show beside another one, until the user chooses one.

    Parameters
    ----------
    catalog : Catalog
        All series that were found.
    shown : Series
        The main series.

    Returns
    -------
    Series or None
        Another series of the same study, preferably in the same plane and later in the
        catalog; None if the study has no other series.
    """
    keys = [series.key for series in catalog.series]
    position = keys.index(shown.key) if shown.key in keys else 0
    others = [
        series
        for series in (*catalog.series[position + 1 :], *catalog.series[:position])
        if series.study_key and series.study_key == shown.study_key
        if not series.is_localizer and series.key != shown.key
    ]
    same_plane = (series for series in others if series.plane == shown.plane)
    return next(same_plane, others[0] if others else None)
