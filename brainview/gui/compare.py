"""A second series beside the first."""

from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from brainview.core import Scan, Series
from brainview.gui.linking import Stack, matching_slice
from brainview.gui.panels.controls import dressed, label
from brainview.gui.panels.slice_bar import SliceBar
from brainview.gui.viewer import Place, Viewer

SERIES_MIME = "application/x-brainview-series"
"""What a dragged series carries: its key, as UTF-8."""

_EMPTY = "Drop a second series here"


class Player(Protocol):
    """What the pane needs of a `SeriesPlayer`."""

    series_changed: SignalInstance
    slice_changed: SignalInstance
    failed: SignalInstance

    @property
    def series(self) -> Series | None:
        """What is open."""

    @property
    def index(self) -> int:
        """The slice that was asked for last, from 0."""

    def open(self, series: Series, index: int | None = None) -> None:
        """Show another series from a slice on; None for the middle one."""

    def seek(self, index: int, /) -> None:
        """Show a slice."""


def series_key(data: QMimeData) -> str:
    """Return the key of the series that is dragged, empty where none is."""
    return bytes(data.data(SERIES_MIME).data()).decode("utf-8", "replace")


class Link:
    """Keeps two players on the slices that belong together.

    Parameters
    ----------
    leader, follower : Player
        Either may be scrolled by the reader; the other goes along.
    """

    def __init__(self, leader: Player, follower: Player) -> None:
        self._players = (leader, follower)
        self._stacks: dict[str, Stack] = {}
        # Where the leader was sent: what it shows on the way mustn't move the follower.
        self._pushed: int | None = None

    def place_for(self, series: Series) -> int | None:
        """Return the slice to begin a series with; None where the leader is empty."""
        leader = self._players[0]
        if leader.series is None:
            return None
        return matching_slice(
            self._stack(leader.series), leader.index, Stack.of(series)
        )

    def pull(self) -> None:
        """Bring the follower to where the leader is, unless that is its own doing."""
        leader, follower = self._players
        if leader.index == self._pushed:
            return
        self._pushed = None
        target = self._match(leader, leader.index, follower)
        if target is not None and target != follower.index:
            follower.seek(target)

    def push(self, index: int) -> None:
        """Bring the leader to where the follower's slice `index` is."""
        leader, follower = self._players
        target = self._match(follower, index, leader)
        if target is not None:
            self._pushed = target
            leader.seek(target)

    def forget(self) -> None:
        """Look the slices up anew, since there are others."""
        self._pushed = None
        self._stacks.clear()

    def _match(self, moved: Player, index: int, other: Player) -> int | None:
        if moved.series is None or other.series is None:
            return None
        return matching_slice(
            self._stack(moved.series), index, self._stack(other.series)
        )

    def _stack(self, series: Series) -> Stack:
        if series.key not in self._stacks:
            self._stacks[series.key] = Stack.of(series)
        return self._stacks[series.key]


class ComparePane(QWidget):
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
    """

    close_asked = Signal()
    series_dropped = Signal(str)

    def __init__(
        self, player: Player, main: Player, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._player = player
        self._link = Link(main, player)
        self.viewer = Viewer()
        self.viewer.show_words(_EMPTY)
        self.viewer.installEventFilter(self)
        self.slices = SliceBar()
        self._build()
        self._connect(main)
        if player.series is not None:
            self._show_series(player.series)

    @Slot(object)
    def open(self, series: Series) -> None:
        """Show a series, where linked from the slice beside the main one."""
        is_linked = self.link.isChecked()
        self._player.open(series, self._link.place_for(series) if is_linked else None)

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Leave out the patient's data."""
        self.viewer.set_identity_hidden(hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Mark the head while the keys go to this pane's viewer."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._head.setProperty("isActive", event.type() == QEvent.Type.FocusIn)
            self._head.style().polish(self._head)
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

    def _build(self) -> None:
        self.title = label(kind="title")
        self.link = dressed(
            QPushButton("Linked"), "small", tip="Scroll both series together"
        )
        self.link.setCheckable(True)
        self.link.setChecked(True)
        close = dressed(QPushButton("Close"), "small", tip="Close the second series")
        close.clicked.connect(self._ask_close)
        self._head = dressed(QFrame(), "paneHead")
        line = QHBoxLayout(self._head)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(self.title, 1)
        line.addWidget(self.link)
        line.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.viewer, 1)
        column.addWidget(self.slices)

    def _connect(self, main: Player) -> None:
        player = self._player
        player.series_changed.connect(self._show_series)
        player.slice_changed.connect(self._show_slice)
        player.failed.connect(self._show_failure)
        main.series_changed.connect(self._forget)
        main.slice_changed.connect(self._follow)
        main.failed.connect(self._follow)
        self.viewer.frame_requested.connect(self._step)
        self.slices.slice_chosen.connect(self._seek)
        self.link.toggled.connect(self._meet)

    @Slot(object)
    def _show_series(self, series: Series) -> None:
        self._link.forget()
        self.title.setText(series_title(series))
        self.slices.show_position(self._player.index, len(series))

    @Slot(object, int)
    def _show_slice(self, scan: Scan, index: int) -> None:
        series = self._player.series
        if series is not None:
            self.viewer.show_scan(scan, Place.of(series, index))
            self.slices.show_position(index, len(series))

    @Slot(object, int)
    def _show_failure(self, error: BaseException, index: int) -> None:
        series = self._player.series
        if series is not None:
            words = f"Slice {index + 1} can't be shown. {error}"
            self.viewer.show_words(words, Place.of(series, index))
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
        if self.link.isChecked():
            self._link.pull()

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


def series_title(series: Series) -> str:
    """Name a series, its plane and its number of slices."""
    name = series.identity.series or series.modality or "Series"
    plane = str(series.plane) if series.plane else ""
    parts = [name] if plane in name.lower() else [name, plane]
    count = "1 slice" if len(series) == 1 else f"{len(series)} slices"
    return " · ".join([", ".join(part for part in parts if part), count])
