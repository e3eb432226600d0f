"""A second series beside the first."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from brainview.core import Scan, Series
from brainview.gui.look.controls import dressed
from brainview.gui.panes.series_pane import SeriesPane
from brainview.gui.session.player_link import Link, Player
from brainview.gui.viewer import Place, Viewer

SERIES_MIME = "application/x-brainview-series"
"""What a dragged series carries: its key, as UTF-8."""

_EMPTY = "Drop a second series here"


def series_key(data: QMimeData) -> str:
    """Return the key of the series that is dragged, empty where none is."""
    return bytes(data.data(SERIES_MIME).data()).decode("utf-8", "replace")


class ComparePane(SeriesPane):
    """A viewer with a title and a slice bar of its own.

    Signals
    -------
    close_asked()
        The reader wants one series again.
    series_dropped(str)
        A series was dropped here; its key. Whoever knows the catalog calls `open`.

    Parameters
    ----------
    player : Player
        Reads the slices of this pane.
    main : Player
        Reads those of the main viewer, for linked scrolling.
    main_viewer : Viewer
        Shows them, for a view that is shared.
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
        self._link = Link(main, player)
        self._main_viewer = main_viewer
        self.viewer.show_words(_EMPTY)
        self.viewer.installEventFilter(self)
        self._connect(main)
        if player.series is not None:
            self._show_series(player.series)

    @property
    def series(self) -> Series | None:
        """What it shows; None until a series was chosen."""
        return self._player.series

    @Slot(object)
    def open(self, series: Series) -> None:
        """Show a series, where linked from the slice beside the main one."""
        is_linked = self.link.isChecked()
        self._player.open(series, self._link.place_for(series) if is_linked else None)

    def extend(self, series: Series) -> None:
        """Take over more slices of the same series."""
        self._player.extend(series)

    def clear(self) -> None:
        """Show no series."""
        self._player.close()
        self._link.forget()
        self.viewer.show_words(_EMPTY)
        self.head.show_series(None)
        self.slices.show_position(0, 1)

    def meet(self) -> None:
        """Where linked, go to the slice beside the main one."""
        self._meet(self.link.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mark the head while the keys go to this pane's viewer."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.head.set_active(event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a series."""
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
        main.series_changed.connect(self._forget)
        main.slice_changed.connect(self._follow)
        main.failed.connect(self._follow)
        self.viewer.frame_requested.connect(self._step)
        self.slices.slice_chosen.connect(self._seek)
        self.link.toggled.connect(self._meet)
        self.same_view.toggled.connect(self._take_view)
        self._main_viewer.view_steered.connect(self._take_view)
        self.viewer.view_steered.connect(self._give_view)

    @Slot(object)
    def _show_series(self, series: Series) -> None:
        self._link.forget()
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
        """Go to a slice on the reader's word, and take the main series along."""
        series = self._player.series
        if series is None:
            return
        index = min(max(index, 0), len(series) - 1)
        self._player.seek(index)
        if self.link.isChecked():
            self._link.push(index)

    @Slot(object, int)
    def _follow(self, _what: object, _index: int) -> None:
        # A pane that nobody sees must not make the main one wait for its slices.
        if self.link.isChecked() and not self.isHidden():
            self._link.pull()

    @Slot()
    def _take_view(self, _is_shared: bool = True) -> None:
        if self.same_view.isChecked():
            self.viewer.look_like(self._main_viewer)

    @Slot()
    def _give_view(self) -> None:
        if self.same_view.isChecked():
            self._main_viewer.look_like(self.viewer)

    @Slot(object)
    def _forget(self, _series: Series) -> None:
        self._link.forget()

    @Slot(bool)
    def _meet(self, is_linked: bool) -> None:
        self._link.forget()
        if is_linked:
            self._link.pull()

    @Slot()
    def _ask_close(self, _checked: bool = False) -> None:
        self.close_asked.emit()


def _controls() -> tuple[QPushButton, QPushButton, QPushButton]:
    """Make what links the two panes, and what closes the second."""
    link = dressed(QPushButton("Linked"), "small", tip="Scroll both series together")
    link.setCheckable(True)
    link.setChecked(True)
    same_view = dressed(
        QPushButton("Same view"),
        "small",
        tip="Zoom, move and turn both images together",
    )
    same_view.setCheckable(True)
    # A sign, not a word: both panes stay equally wide in the smallest window.
    tip = "Close the second series"
    return link, same_view, dressed(QPushButton("×"), "small", tip=tip, spoken=tip)
