"""The list of studies as Qt sees it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QImage, QPixmap

from brainview.core import Series
from brainview.gui.panels.study_rows import Row, RowKind
from brainview.gui.session.dragged import SERIES_MIME

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
THUMBNAIL = Qt.ItemDataRole.UserRole + 1
IS_OPEN = Qt.ItemDataRole.UserRole + 2


class StudyModel(QAbstractListModel):
    """Rows, thumbnails, and which series is open."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._thumbnails: dict[str, QPixmap] = {}
        self._open_key = ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, from top to bottom."""
        return self._rows

    @property
    def open_key(self) -> str:
        """Key of the series that is open; empty where none is."""
        return self._open_key

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one aspect of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.words
            case _ if role == ROW:
                return row
            case _ if role == THUMBNAIL and row.series is not None:
                return self._thumbnails.get(row.series.key)
            case _ if role == IS_OPEN:
                return row.series is not None and row.series.key == self._open_key
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let series be chosen and dragged, headings not."""
        if not index.isValid() or self._rows[index.row()].kind is not RowKind.SERIES:
            return Qt.ItemFlag.NoItemFlags
        able, select = Qt.ItemFlag.ItemIsEnabled, Qt.ItemFlag.ItemIsSelectable
        return able | select | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return what a dragged series is called."""
        return [SERIES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Return the key of the dragged series."""
        data = QMimeData()
        for index in indexes:
            if (series := self._rows[index.row()].series) is not None:
                data.setData(SERIES_MIME, QByteArray(series.key.encode()))
        return data

    def series_at(self, index: Index) -> Series | None:
        """Return what a row opens; None for a heading."""
        return self._rows[index.row()].series if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Return where a series stands; an invalid index where it doesn't."""
        for number, row in enumerate(self._rows):
            if row.series is not None and row.series.key == key:
                return self.index(number)
        return QModelIndex()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Take over other rows; where there are only more, nothing jumps."""
        if not _is_within([row.key for row in self._rows], [row.key for row in rows]):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            if number < len(self._rows) and self._rows[number].key == row.key:
                continue
            self.beginInsertRows(QModelIndex(), number, number)
            self._rows = (*self._rows[:number], row, *self._rows[number:])
            self.endInsertRows()
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def show_open(self, key: str) -> None:
        """Mark the series that is open."""
        before, self._open_key = self._open_key, key
        self._tell(before)
        self._tell(key)

    def show_thumbnail(self, key: str, image: QImage) -> None:
        """Take over the picture of a series."""
        self._thumbnails[key] = QPixmap.fromImage(image)
        self._tell(key)

    def forget_thumbnails(self) -> None:
        """Drop the pictures of what isn't open any more."""
        self._thumbnails = {}

    def _tell(self, key: str) -> None:
        index = self.index_of(key)
        if index.isValid():
            self.dataChanged.emit(index, index)


def _is_within(keys: Sequence[str], more: Sequence[str]) -> bool:
    """Whether all keys are there, in the same order, perhaps with others between."""
    rest = iter(more)
    return all(key in rest for key in keys)
