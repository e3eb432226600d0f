"""The list of what is open: patients, studies and series with thumbnails."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy

from brainview.core import Catalog
from brainview.gui.look.controls import dressed
from brainview.gui.panels.study_delegate import StudyDelegate, row_height
from brainview.gui.panels.study_model import StudyModel
from brainview.gui.panels.study_rows import rows_of

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class StudyList(QListView):
    """Opens a series on a click or on Return, and lets it be dragged.

    Signals
    -------
    chosen(Series)
        To be shown.
    beside_asked(Series)
        To be shown beside the other one; a click or Return with Shift.
    """

    chosen = Signal(object)
    beside_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        dressed(self, "studyList", spoken="Series")
        self.rows = StudyModel()
        self.setModel(self.rows)
        self.setItemDelegate(StudyDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.verticalScrollBar().setSingleStep(24)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the room of all rows."""
        height = sum(row_height(row) for row in self.rows.rows)
        return QSize(super().sizeHint().width(), height + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be content with two rows."""
        return QSize(0, min(160, self.sizeHint().height()))

    def show_catalog(self, catalog: Catalog, *, is_hidden: bool) -> None:
        """Show what was found; what the reader scrolled to stays."""
        self.rows.show_rows(rows_of(catalog, is_hidden=is_hidden))
        self.updateGeometry()

    @Slot(str)
    def show_open(self, key: str) -> None:
        """Mark the series that is open, and bring it into view."""
        if key != self.rows.open_key:
            self.rows.show_open(key)
            # Only now: who goes through the list by keys isn't called back.
            self.setCurrentIndex(self.rows.index_of(key))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            self._choose(index, is_beside=bool(event.modifiers() & _SHIFT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is marked on Return or Space."""
        if event.key() in _RETURNS:
            is_beside = bool(event.modifiers() & _SHIFT)
            self._choose(self.currentIndex(), is_beside=is_beside)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex, *, is_beside: bool) -> None:
        series = self.rows.series_at(index)
        if series is not None:
            (self.beside_asked if is_beside else self.chosen).emit(series)
