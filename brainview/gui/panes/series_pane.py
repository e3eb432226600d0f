"""Contains a viewer with the series name above it and a slice bar below it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from brainview.core import Series
from brainview.core.wording import counted
from brainview.gui.look.controls import ElidedLabel
from brainview.gui.panels.slice_bar import SliceBar
from brainview.gui.session.linked_scrolling import Player
from brainview.gui.viewer import Place, Viewer
from brainview.gui.workers.failure import words_for_slice

_PADDING = 12


class SeriesPane(QWidget):
    """The base class of the main pane and the second pane.

    Parameters
    ----------
    player : Player
        Reads the slices.
    *controls : QWidget
        Widgets at the right end of the head.
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
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self.viewer, 1)
        self.column.addWidget(self.slices)
        player.failed.connect(self._show_failure)

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the patient's data and the file's name."""
        self.viewer.set_identity_hidden(hidden)
        self.head.set_identity_hidden(hidden)

    def _place(self, series: Series, index: int) -> Place:
        """Return the place of a slice, for the viewer."""
        return Place.of(series, index)

    @Slot(object, int)
    def _show_failure(self, error: BaseException, index: int) -> None:
        """Show why a slice can't be shown, in place of it."""
        series = self._player.series
        if series is not None:
            words = words_for_slice(index, error)
            self.viewer.show_words(words, self._place(series, index))
            self.slices.show_position(index, len(series))


class PaneHead(QFrame):
    """The name of a series above its viewer, with the pane's controls.

    All heads have the same height, so that the images below them are aligned.

    Parameters
    ----------
    *controls : QWidget
        Widgets at its right end.
    """

    def __init__(self, *controls: QWidget) -> None:
        super().__init__()
        self.setObjectName("paneHead")
        self._series: Series | None = None
        self._is_hidden = False
        self.title = ElidedLabel("title")
        line = QHBoxLayout(self)
        line.setContentsMargins(_PADDING, 0, 8, 0)
        line.setSpacing(4)
        line.addWidget(self.title, 1)
        for control in controls:
            line.addWidget(control)
        self.setFixedHeight(self.fontMetrics().height() + _PADDING)

    def show_series(self, series: Series | None) -> None:
        """Show a series' name, plane and number of slices, or nothing."""
        self._series = series
        hidden = self._is_hidden
        title = "" if series is None else series_title(series, is_hidden=hidden)
        self.title.set_full_text(title)

    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide a folder's name, which may contain the patient's name."""
        self._is_hidden = hidden
        self.show_series(self._series)

    def set_active(self, is_active: bool) -> None:
        """Mark the pane that has the keyboard focus, or unmark it."""
        self.setProperty("isActive", is_active)
        self.style().polish(self)


def series_title(series: Series, *, is_hidden: bool = False) -> str:
    """Return a series' name, plane and number of slices.

    Parameters
    ----------
    series : Series
        The series.
    is_hidden : bool
        Whether to leave out the name of a series of image files, which is the name of
        the folder.
    """
    has_name = bool(series.study_key) or not is_hidden
    name = (series.identity.series if has_name else "") or series.modality or "Series"
    plane = str(series.plane) if series.plane else ""
    parts = [name] if plane in name.lower() else [name, plane]
    count = counted(len(series), "slice")
    return " · ".join([", ".join(part for part in parts if part), count])
