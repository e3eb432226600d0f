"""Contains the right side of the batch window: progress, chart and rows."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from brainview.core.language import tr, translatable
from brainview.gui.batch.chart import CountChart
from brainview.gui.batch.filter_bar import FilterBar
from brainview.gui.batch.row_model import RowModel
from brainview.gui.batch.row_order import DOUBTFUL_WORDS, STATUS_WORDS, Column
from brainview.gui.batch.run_card import RunCard
from brainview.gui.batch.run_state import RunState
from brainview.gui.look.class_chip import CHIP_PX
from brainview.gui.look.controls import card, column_of, label
from brainview.gui.look.wording import class_label

_ROW_PX = 28
_GUIDE_PX = 420
_CELL_EDGES = CHIP_PX + 26  # picture and padding
_WIDTHS = {
    Column.FILE: 210,
    Column.FRAME: 80,
    Column.STATUS: 136,
    Column.CLASS: 124,
    Column.PROBABILITY: 92,
    Column.TUMOR: 84,
    Column.AREA: 92,
}
_GUIDE = (
    translatable(
        "Choose a folder, a ZIP archive or several files, or drop them on this window."
    ),
    translatable("Choose who answers and what is written."),
    translatable(
        "Start. Every scan becomes a row; a file that can't be read is a row with its "
        "reason."
    ),
)


class ResultsPage(QWidget):
    """Shows a batch and its rows.

    Signals
    -------
    open_asked(str, int, bool)
        The user wants to see the scan of a row, given by its file, its frame (from 0),
        and whether it failed.
    """

    open_asked = Signal(str, int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.run = RunCard()
        self.chart = CountChart()
        self.filters = FilterBar()
        self.model = RowModel(self)
        self.table = _table(self.model)
        # The whole remark of the current row; the column has no room for it.
        self.remark = label(kind="muted", wraps=True)
        self.remark.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_remark)
        self.filters.changed.connect(self.model.set_filter)
        self.model.arranged.connect(self._show_rows)
        self.table.doubleClicked.connect(self._open)
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), self.table)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(lambda: self._open(self.table.currentIndex()))

    def begin(self, class_names: tuple[str, ...], shared: str) -> None:
        """Show an empty table for another batch."""
        self.filters.show_classes(class_names)
        self._widen(Column.CLASS, map(class_label, class_names))
        self._widen(Column.STATUS, map(tr, (*STATUS_WORDS.values(), DOUBTFUL_WORDS)))
        self.filters.reset()
        self.model.set_filter(self.filters.filter)
        self.model.clear(class_names, shared)

    def show_state(self, state: RunState) -> None:
        """Show the state of the batch."""
        self.run.show_state(state)
        self.chart.show_counts(self.model.rows.class_names, state.tally)

    def _widen(self, column: Column, words: Iterable[str]) -> None:
        """Give a column the room for the longest of some words."""
        metrics = self.table.fontMetrics()
        needed = _CELL_EDGES + max(map(metrics.horizontalAdvance, words), default=0)
        if needed > self.table.columnWidth(column):
            self.table.setColumnWidth(column, needed)

    def _show_rows(self) -> None:
        rows = self.model.rows
        # Columns without values are hidden.
        for column, is_empty in (
            (Column.FRAME, rows.is_single_framed),
            (Column.TUMOR, rows.has_no("tumor_probability")),
            (Column.AREA, rows.has_no("tumor_area_px")),
        ):
            self.table.setColumnHidden(column, is_empty)
        self.filters.show_count(self.model.rowCount(), len(self.model.rows))

    def _show_remark(self, current: QModelIndex, _before: QModelIndex) -> None:
        cell = self.model.index(current.row(), Column.NOTE)
        words = str(cell.data() or "")
        self.remark.setText(words)
        self.remark.setVisible(bool(words))

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            position = index.row()
            self.open_asked.emit(
                self.model.name_at(position),
                self.model.frame_at(position),
                self.model.is_failed_at(position),
            )

    def _lay_out(self) -> None:
        counts, inside = card()
        inside.addWidget(label(tr("SCANS BY CLASS"), "caption"))
        inside.addWidget(self.chart)
        inside.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(12)
        upper.addWidget(self.run, 3)
        upper.addWidget(counts, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(upper)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.remark)
        self.remark.hide()


class EmptyPage(QWidget):
    """Explains how to start the first batch."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        inside.setFixedWidth(_GUIDE_PX)
        guide = column_of(inside, 10)
        guide.addStretch(2)
        guide.addWidget(label(tr("Classify a folder"), "headline"))
        for number, sentence in enumerate(_GUIDE, start=1):
            step = label(str(number))
            step.setFixedWidth(12)
            line = QHBoxLayout()
            line.addWidget(step, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(tr(sentence), wraps=True), 1)
            guide.addLayout(line)
        guide.addStretch(3)
        centered = QHBoxLayout(self)
        centered.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)


class _RowDelegate(QStyledItemDelegate):
    """Elides paths in the middle and other texts at the end."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().initStyleOption(option, index)
        middle = index.column() == Column.FILE
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        option.textElideMode = mode


def _table(model: RowModel) -> QTableView:
    table = QTableView(
        sortingEnabled=True,
        showGrid=False,
        wordWrap=False,
    )
    table.setIconSize(QSize(CHIP_PX, CHIP_PX))
    table.setAccessibleName(tr("Rows"))
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setItemDelegate(_RowDelegate(table))
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(_ROW_PX)
    columns = table.horizontalHeader()
    columns.setSortIndicator(Column.FILE, Qt.SortOrder.AscendingOrder)
    columns.setHighlightSections(False)
    columns.setStretchLastSection(True)
    table.setModel(model)
    for column, width in _WIDTHS.items():
        table.setColumnWidth(column, max(width, columns.sectionSizeHint(column)))
    return table
