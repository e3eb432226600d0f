"""Contains a pane beside the main one, with a series of its own."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from brainview.core import Scan, Series
from brainview.core.language import tr, translatable
from brainview.gui.look.controls import styled
from brainview.gui.panes.series_pane import SeriesPane
from brainview.gui.session.dragged import series_key
from brainview.gui.session.linked_scrolling import Player
from brainview.gui.viewer import Place, Viewer
from brainview.gui.viewer.scene import View

_EMPTY = translatable("Drop a series here, or click here and then on a series")


class SidePane(SeriesPane):
    """A pane that scrolls by itself, and becomes the main one when it is clicked.

    The pane in use is always the main one: a click asks for the two to be exchanged,
    and what the mouse then does acts on the main pane.

    Parameters
    ----------
    player : Player
        Reads the slices of this pane.
    parent : QWidget or None
        Owner.

    Signals
    -------
    pressed(QMouseEvent)
        The user pressed a mouse button on the image.
    close_asked()
        The user wants to close this pane.
    series_dropped(str)
        A series with this key was dropped here.
    scrolled(int)
        The user went to a slice of this pane.
    shown_changed()
        Another slice is shown, or none.
    stepped(int)
        The user scrolled while a picture on another series' slices is shown.
    """

    pressed = Signal(object)
    close_asked = Signal()
    series_dropped = Signal(str)
    scrolled = Signal(int)
    shown_changed = Signal()
    stepped = Signal(int)

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        # A symbol, because a word would make the smallest pane wider.
        close = styled(QPushButton("×"), "small", tip=tr("Close this pane"))
        super().__init__(player, close, parent=parent)
        self._heir: Viewer | None = None
        self._view: View | None = None  # for the slice that is being read
        self._own: tuple[Scan, int] | None = None  # the slice that was read last
        self._is_resampled = False
        self.setAcceptDrops(True)
        self.viewer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.slices.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewer.show_words(tr(_EMPTY))
        self.viewer.installEventFilter(self)
        close.clicked.connect(self._ask_close)
        player.series_changed.connect(self._show_series)
        player.slice_changed.connect(self._show_slice)
        self.viewer.frame_requested.connect(self._step)
        self.slices.slice_chosen.connect(self._seek)

    def open(
        self, series: Series, index: int | None = None, view: View | None = None
    ) -> None:
        """Show a series.

        Parameters
        ----------
        series : Series
            What to show.
        index : int or None
            The first slice, from 0; None for the middle one.
        view : View or None
            How to look at it; None for as it is.
        """
        self._view = view
        self._own, self._is_resampled = None, False
        self.player.open(series, index)

    def extend(self, series: Series) -> None:
        """Add slices to the shown series."""
        self.player.extend(series)

    def show_resampled(self, picture: Scan, place: Place) -> None:
        """Show the series on the slices of another one.

        Parameters
        ----------
        picture : Scan
            The series, cut where a slice of the other one lies.
        place : Place
            Of that slice in the other series.
        """
        series = self.series
        if series is None:
            return
        is_first, self._is_resampled = not self._is_resampled, True
        # Zoom and window stay those of this series.
        place = replace(place, key=series.key, warnings=series.warnings)
        self._show_picture(picture, place, is_other_size=is_first)

    def show_own(self) -> None:
        """Show the series on its own slices again."""
        if self._is_resampled:
            self._is_resampled = False
            if self._own is not None and self.series is not None:
                place = Place.of(self.series, self._own[1])
                self._show_picture(self._own[0], place, is_other_size=True)

    @property
    def is_resampled(self) -> bool:
        """Whether the series is shown on the slices of another one."""
        return self._is_resampled

    def clear(self) -> None:
        """Show no series."""
        self._own, self._is_resampled = None, False
        self.player.close()
        self.viewer.show_words(tr(_EMPTY))
        self.head.show_series(None)
        self.slices.show_position(0, 1)
        self.shown_changed.emit()

    def hand_over(self, viewer: Viewer, event: QMouseEvent) -> None:
        """Let another viewer have a press of the mouse, and all until its release."""
        self._heir = viewer
        _send(viewer, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what the mouse does on the image, except for the wheel."""
        if watched is not self.viewer or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if self._heir is not None:
            heir = self._heir
            if not event.buttons():
                self._heir = None
            _send(heir, event)
            return True
        if event.type() == QEvent.Type.MouseButtonPress:
            self.pressed.emit(event)
            return True
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

    @Slot(object)
    def _show_series(self, series: Series) -> None:
        index = self.player.index
        self.head.show_series(series)
        self._show_position(index, series)
        if self._is_resampled:
            return
        is_shown = self.viewer.place.key == series.key and self.viewer.scan is not None
        if is_shown and not self.player.is_waiting:
            self.viewer.show_place(self._place(series, index))

    @Slot(object, int)
    def _show_slice(self, scan: Scan, index: int) -> None:
        series = self.player.series
        if series is None:
            return
        self._own = scan, index
        self._show_position(index, series)
        if not self._is_resampled:
            self._show_picture(scan, Place.of(series, index))

    def _show_picture(
        self, scan: Scan, place: Place, *, is_other_size: bool = False
    ) -> None:
        was_fitted = self.viewer.viewport.fitted
        self.viewer.show_scan(scan, place)
        if is_other_size and was_fitted:
            view = self.viewer.view
            self.viewer.show_view(replace(view, viewport=view.viewport.fit()))
        if self._view is not None:
            view, self._view = self._view, None
            self.viewer.show_view(view)
        self.shown_changed.emit()

    @Slot(int)
    def _step(self, steps: int) -> None:
        if self._is_resampled:
            self.stepped.emit(steps)
        else:
            self._seek(self.player.index + steps)

    @Slot(int)
    def _seek(self, index: int) -> None:
        """Go to a slice that the user chose."""
        series = self.player.series
        if series is not None:
            index = min(max(index, 0), len(series) - 1)
            self.player.seek(index)
            self.scrolled.emit(index)

    @Slot()
    def _ask_close(self, _checked: bool = False) -> None:
        self.close_asked.emit()


def _send(viewer: Viewer, event: QMouseEvent) -> None:
    """Send what the mouse does to a viewer, at the same place on the screen."""
    at = event.globalPosition()
    copy = QMouseEvent(
        event.type(),
        viewer.mapFromGlobal(at),
        at,
        event.button(),
        event.buttons(),
        event.modifiers(),
    )
    QApplication.sendEvent(viewer, copy)
