"""Contains the second pane, which shows a series beside the main one."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from brainview.core import Scan, Series
from brainview.gui.look.controls import styled
from brainview.gui.panes.series_pane import SeriesPane
from brainview.gui.session.dragged import series_key
from brainview.gui.session.linked_scrolling import LinkedPlayers, Player
from brainview.gui.viewer import Place, Viewer

_EMPTY = "Drop a second series here"


class SecondPane(SeriesPane):
    """A pane that can scroll, zoom and move together with the main pane.

    Parameters
    ----------
    player : Player
        Reads the slices of this pane.
    main : Player
        Reads the slices of the main pane; for linked scrolling.
    main_viewer : Viewer
        Shows the slices of the main pane; for a shared view.
    parent : QWidget or None
        Owner.

    Signals
    -------
    close_asked()
        The user wants to close this pane.
    series_dropped(str)
        A series with this key was dropped here. `Comparison` opens it.
    """

    close_asked = Signal()
    series_dropped = Signal(str)

    def __init__(
        self,
        player: Player,
        main: Player,
        main_viewer: Viewer,
        parent: QWidget | None = None,
    ) -> None:
        link, same_view, close = _controls()
        super().__init__(player, link, same_view, close, parent=parent)
        self.link, self.same_view = link, same_view
        close.clicked.connect(self._ask_close)
        self.setAcceptDrops(True)
        self._players = LinkedPlayers(main, player)
        self._main_viewer = main_viewer
        self.viewer.show_words(_EMPTY)
        self.viewer.installEventFilter(self)
        self._connect(main)
        if player.series is not None:
            self._show_series(player.series)

    @property
    def series(self) -> Series | None:
        """The shown series; None if there is none."""
        return self._player.series

    @Slot(object)
    def open(self, series: Series) -> None:
        """Show a series; if linked, start at the slice that matches the main one."""
        is_linked = self.link.isChecked()
        first = self._players.first_slice(series) if is_linked else None
        self._player.open(series, first)

    def extend(self, series: Series) -> None:
        """Add slices to the shown series."""
        self._player.extend(series)

    def clear(self) -> None:
        """Show no series."""
        self._player.close()
        self._players.reset()
        self.viewer.show_words(_EMPTY)
        self.head.show_series(None)
        self.slices.show_position(0, 1)

    @Slot()
    def sync(self) -> None:
        """If linked, go to the slice that matches the main one."""
        self._players.reset()
        if self.link.isChecked():
            self._players.move_second()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mark the head while this pane's viewer has the keyboard focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.head.set_active(event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Accept a series."""
        if series_key(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the series that was dropped."""
        if key := series_key(event.mimeData()):
            event.acceptProposedAction()
            self.series_dropped.emit(key)

    def _connect(self, main: Player) -> None:
        player = self._player
        player.series_changed.connect(self._show_series)
        player.slice_changed.connect(self._show_slice)
        main.series_changed.connect(self._reset_players)
        main.slice_changed.connect(self._follow)
        main.failed.connect(self._follow)
        self.viewer.frame_requested.connect(self._step)
        self.slices.slice_chosen.connect(self._seek)
        self.link.toggled.connect(self.sync)
        self.same_view.toggled.connect(self._take_view)
        self._main_viewer.view_steered.connect(self._take_view)
        self.viewer.view_steered.connect(self._give_view)

    @Slot(object)
    def _show_series(self, series: Series) -> None:
        self._players.reset()
        self.head.show_series(series)
        self.slices.show_position(self._player.index, len(series))
        is_shown = self.viewer.place.key == series.key and self.viewer.scan is not None
        if is_shown and not self._player.is_waiting:
            self.viewer.show_place(Place.of(series, self._player.index))

    @Slot(object, int)
    def _show_slice(self, scan: Scan, index: int) -> None:
        series = self._player.series
        if series is not None:
            self.viewer.show_scan(scan, Place.of(series, index))
            self._take_view()
            self.slices.show_position(index, len(series))

    @Slot(int)
    def _step(self, steps: int) -> None:
        if self._player.series is not None:
            self._seek(self._player.index + steps)

    @Slot(int)
    def _seek(self, index: int) -> None:
        """Go to a slice that the user chose; if linked, move the main series too."""
        series = self._player.series
        if series is None:
            return
        index = min(max(index, 0), len(series) - 1)
        self._player.seek(index)
        if self.link.isChecked():
            self._players.move_main(index)

    @Slot(object, int)
    def _follow(self, _what: object, _index: int) -> None:
        # A hidden pane must not delay the slices of the main one.
        if self.link.isChecked() and not self.isHidden():
            self._players.move_second()

    @Slot()
    def _take_view(self, _is_shared: bool = True) -> None:
        if self.same_view.isChecked():
            self.viewer.look_like(self._main_viewer)

    @Slot()
    def _give_view(self) -> None:
        if self.same_view.isChecked():
            self._main_viewer.look_like(self.viewer)

    @Slot(object)
    def _reset_players(self, _series: Series) -> None:
        self._players.reset()

    @Slot()
    def _ask_close(self, _checked: bool = False) -> None:
        self.close_asked.emit()


def _controls() -> tuple[QPushButton, QPushButton, QPushButton]:
    """Create the buttons that link the panes and close the second one."""
    link = styled(QPushButton("Linked"), "small", tip="Scroll both series together")
    link.setCheckable(True)
    link.setChecked(True)
    same_view = styled(
        QPushButton("Same view"),
        "small",
        tip="Zoom, move and turn both images together",
    )
    same_view.setCheckable(True)
    # A symbol, because a word would make this pane wider in the smallest window.
    tip = "Close the second series"
    return link, same_view, styled(QPushButton("×"), "small", tip=tip, spoken=tip)
