"""A viewer with the name of its series above and its slices below."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brainview.core import Series
from brainview.gui.panels.slice_bar import SliceBar
from brainview.gui.panes.pane_head import PaneHead
from brainview.gui.session.player_link import Player
from brainview.gui.viewer import Place, Viewer
from brainview.gui.workers.failure import words_for_slice


class SeriesPane(QWidget):
    """What the panes of one series and of another beside it have in common.

    Parameters
    ----------
    player : Player
        Reads the slices.
    *controls : QWidget
        At the right end of the head.
    parent : QWidget or None
        Owner.
    """

    def __init__(
        self, player: Player, *controls: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self.head = PaneHead(*controls)
        self.viewer = Viewer()
        self.slices = SliceBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.viewer, 1)
        column.addWidget(self.slices)
        player.failed.connect(self._show_failure)

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Leave out the patient's data and the file's name."""
        self.viewer.set_identity_hidden(hidden)
        self.head.set_identity_hidden(hidden)

    def _place(self, series: Series, index: int) -> Place:
        """Return where a slice stands, as the viewer is told."""
        return Place.of(series, index)

    @Slot(object, int)
    def _show_failure(self, error: BaseException, index: int) -> None:
        """Say in a slice's place why it can't be shown."""
        series = self._player.series
        if series is not None:
            words = words_for_slice(index, error)
            self.viewer.show_words(words, self._place(series, index))
            self.slices.show_position(index, len(series))
