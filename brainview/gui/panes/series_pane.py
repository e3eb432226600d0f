"""Contains a viewer with the series name above it and a slice bar below it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brainview.core import Series
from brainview.gui.panels.slice_bar import SliceBar
from brainview.gui.panes.pane_head import PaneHead
from brainview.gui.session.linked_scrolling import Player
from brainview.gui.viewer import Place, Viewer
from brainview.gui.workers.failure import words_for_slice


class SeriesPane(QWidget):
    """The base class of the main pane and the side panes.

    Parameters
    ----------
    player : Player
        Reads the slices.
    *controls : QWidget
        Widgets at the right end of the head.
    parent : QWidget or None
        Owner.

    Attributes
    ----------
    player : Player
        As passed in.
    head : PaneHead
        Says what is shown.
    viewer : Viewer
        Shows the slice.
    slices : SliceBar
        Shows and chooses the slice.
    """

    def __init__(
        self, player: Player, *controls: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.player = player
        self.head = PaneHead(*controls)
        self.viewer = Viewer()
        self.slices = SliceBar()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self.viewer, 1)
        self.column.addWidget(self.slices)
        player.failed.connect(self._show_failure)

    @property
    def series(self) -> Series | None:
        """The shown series; None if there is none."""
        return self.player.series

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the patient's data and the file's name."""
        self.viewer.set_identity_hidden(hidden)
        self.head.set_identity_hidden(hidden)

    def _show_position(self, index: int, series: Series) -> None:
        """Show in the slice bar which slice of which volume is shown."""
        self.slices.show_position(index, len(series), series.volumes)

    def _place(self, series: Series, index: int) -> Place:
        """Return the place of a slice, for the viewer."""
        return Place.of(series, index)

    @Slot(object, int)
    def _show_failure(self, error: BaseException, index: int) -> None:
        """Show why a slice can't be shown, in place of it."""
        series = self.player.series
        if series is not None:
            words = words_for_slice(index, error)
            self.viewer.show_words(words, self._place(series, index))
            self._show_position(index, series)
