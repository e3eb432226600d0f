"""Contains the Qt model of the table of rows, which sorts and filters them."""

import time
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from brainview.batch import BatchRow
from brainview.core import Status
from brainview.core.foreign_text import in_one_line, valid_unicode
from brainview.core.language import number, tr, translatable
from brainview.core.wording import percent_words
from brainview.gui.batch.columns import Columns
from brainview.gui.batch.row_order import (
    DOUBTFUL_WORDS,
    STATUS_WORDS,
    Column,
    RowFilter,
    arrange,
)
from brainview.gui.look.class_chip import class_chip
from brainview.gui.look.controls import plain_tip
from brainview.gui.look.wording import class_label

Index = QModelIndex | QPersistentModelIndex

HEADERS = {
    Column.FILE: translatable("File"),
    Column.FRAME: translatable("Frame"),
    Column.STATUS: translatable("Status"),
    Column.CLASS: translatable("Class"),
    Column.PROBABILITY: translatable("Probability"),
    Column.TUMOR: translatable("Tumor"),
    Column.AREA: translatable("Tumor area"),
    Column.NOTE: translatable("Remarks"),
}
_RIGHT = (Column.FRAME, Column.PROBABILITY, Column.TUMOR, Column.AREA)
_ROOT = QModelIndex()
# The largest fraction of the time for sorting and filtering during a batch.
_MAX_FRACTION = 0.1


class RowModel(QAbstractTableModel):
    """The rows of a batch that match a filter, sorted by a column.

    Parameters
    ----------
    parent : QObject or None
        Owner.

    Attributes
    ----------
    rows : Columns
        All rows.

    Signals
    -------
    arranged()
        The shown rows or their order have changed.
    """

    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = Columns(())
        self._shared = ""
        self._is_hidden = False
        self._order = np.empty(0, np.int64)
        self._filter = RowFilter()
        self._column = Column.FILE
        self._is_descending = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.arrange)
        self._took_s = 0.0

    @property
    def order(self) -> NDArray[np.int64]:
        """The indices of the shown rows, from top to bottom."""
        return self._order

    def clear(self, class_names: Sequence[str], shared: str) -> None:
        """Remove all rows.

        Parameters
        ----------
        class_names : sequence of str
            The class names of the classifier, as in its manifest.
        shared : str
            The common start of the file names, which isn't shown.
        """
        self.beginResetModel()
        self.rows = Columns(class_names)
        self._shared = shared.rstrip("/\\")
        self._order = np.empty(0, np.int64)
        self.endResetModel()
        self.arranged.emit()

    def add(self, rows: Sequence[BatchRow]) -> None:
        """Add rows, which are shown after a short delay."""
        self.rows.add(rows)
        if rows and not self._soon.isActive():
            self._soon.start(round(1000 * self._took_s / _MAX_FRACTION))

    def set_identity_hidden(self, hidden: bool) -> None:
        """Show numbers instead of file names, which may contain a patient's name."""
        self._is_hidden = hidden
        self.beginResetModel()
        self.endResetModel()

    def set_filter(self, shown: RowFilter) -> None:
        """Show the rows that match a filter."""
        self._filter = shown
        self.arrange()

    def sort(
        self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder
    ) -> None:
        """Sort by another column."""
        self._column = Column(column)
        self._is_descending = order == Qt.SortOrder.DescendingOrder
        self.arrange()

    def arrange(self) -> None:
        """Filter and sort all rows now."""
        began = time.perf_counter()
        self._soon.stop()
        new = arrange(
            self.rows, self._filter, self._column, is_descending=self._is_descending
        )
        self._drop(new)
        self._append(new)
        if not np.array_equal(self._order, new):
            self._permute(new)
        self._took_s = time.perf_counter() - began
        self.arranged.emit()

    def name_at(self, position: int) -> str:
        """Return the file name of the row at a position, as in the results."""
        return self.rows.name(int(self._order[position]))

    def frame_at(self, position: int) -> int:
        """Return the frame of the row at a position, from 0."""
        return self.rows.frame(int(self._order[position]))

    def is_failed_at(self, position: int) -> bool:
        """Return whether the scan of the row at a position failed."""
        return self.rows.words["status"][int(self._order[position])] == Status.ERROR

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of shown rows."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the content of a cell."""
        if not index.isValid():
            return None
        row, column = int(self._order[index.row()]), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.CLASS:
            name = self.rows.words["predicted_class"][row]
            return class_chip(name) if name else None
        return None

    def _words(self, row: int, column: Column) -> str:
        rows = self.rows
        if column is Column.FILE:
            return self._short_name(row)
        if column is Column.FRAME:
            count = rows.frame_count(row)
            if count <= 1:
                return ""
            return tr("{frame} of {count}", frame=rows.frame(row) + 1, count=count)
        if column is Column.STATUS:
            if rows.has_doubt(row):
                return tr(DOUBTFUL_WORDS)
            status = Status(rows.words["status"][row] or Status.ERROR)
            return tr(STATUS_WORDS[status])
        if column is Column.CLASS:
            name = rows.words["predicted_class"][row]
            return class_label(name) if name else ""
        if column in (Column.PROBABILITY, Column.TUMOR):
            is_best = column is Column.PROBABILITY
            values = rows.best if is_best else rows.numbers("tumor_probability")
            value = float(values[row])
            return "" if np.isnan(value) else percent_words(value)
        return rows.notes[row] if column is Column.NOTE else self._area(row)

    def _tip(self, row: int, column: Column) -> str:
        if column is Column.FILE and not self._is_hidden:
            return _printable(self.rows.name(row))
        return self.rows.notes[row] if column in (Column.NOTE, Column.STATUS) else ""

    def _short_name(self, row: int) -> str:
        if self._is_hidden:
            return tr("File {number:,}", number=self.rows.file_number(row))
        name = self.rows.name(row)
        if self._shared and name.startswith(self._shared):
            name = name[len(self._shared) :].lstrip("/\\")
        return _printable(name)

    def _area(self, row: int) -> str:
        record = (
            self.rows.numbers(field)[row]
            for field in ("tumor_area_px", "tumor_area_mm2")
        )
        return area_words(*(None if np.isnan(n) else float(n) for n in record))

    def _drop(self, new: NDArray[np.int64]) -> None:
        """Remove the rows that are no longer shown."""
        is_kept = np.isin(self._order, new)
        if is_kept.all():
            return
        first = int(is_kept.sum())
        self._permute(np.concatenate((self._order[is_kept], self._order[~is_kept])))
        self.beginRemoveRows(_ROOT, first, len(self._order) - 1)
        self._order = self._order[:first]
        self.endRemoveRows()

    def _append(self, new: NDArray[np.int64]) -> None:
        """Append the rows that weren't shown before."""
        added = new[~np.isin(new, self._order)]
        if not len(added):
            return
        first = len(self._order)
        self.beginInsertRows(_ROOT, first, first + len(added) - 1)
        self._order = np.concatenate((self._order, added))
        self.endInsertRows()

    def _permute(self, new: NDArray[np.int64]) -> None:
        """Show the same rows in another order and keep the selection."""
        self.layoutAboutToBeChanged.emit()
        marked = self.persistentIndexList()
        rows = [self._order[index.row()] for index in marked]
        self._order = new
        for index, row in zip(marked, rows, strict=True):
            position = int(np.flatnonzero(new == row)[0])
            self.changePersistentIndex(index, self.index(position, index.column()))
        self.layoutChanged.emit()


def area_words(pixels: float | None, millimeters: float | None) -> str:
    """Return the mask's area in mm², or in pixels if the spacing is unknown."""
    if millimeters is not None:
        return f"{number(millimeters, '.1f' if millimeters < 100 else ',.0f')} mm²"
    return "" if pixels is None else f"{number(pixels, ',.0f')} px"


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft
    if column in _RIGHT:
        side = Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _printable(name: str) -> str:
    """Show a file name in one line, and the parts that aren't valid Unicode escaped."""
    return in_one_line(valid_unicode(name))
