"""The right side of the batch window: progress, counts and rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from brainview.gui.batch.arrange import Column
from brainview.gui.batch.chart import CountChart
from brainview.gui.batch.chips import CHIP_PX
from brainview.gui.batch.filter_bar import FilterBar
from brainview.gui.batch.run_card import RunCard, RunState
from brainview.gui.batch.table import RowModel
from brainview.gui.panels.controls import card, label

_ROW_PX = 28
_WIDTHS = {
    Column.FILE: 250,
    Column.FRAME: 80,
    Column.STATUS: 90,
    Column.CLASS: 130,
    Column.PROBABILITY: 100,
    Column.AREA: 100,
}
_GUIDE = (
    "Choose a folder, a ZIP archive or several files, or drop them on this window.",
    "Choose who answers and what is written.",
    "Start. Every scan becomes a row; a file that can't be read is a row with its "
    "reason.",
)


class ResultsPage(QWidget):
    """Shows a run and its rows."""

    open_asked = Signal(str, int)  # file, frame

    def __init__(self) -> None:
        super().__init__()
        self.run = RunCard()
        self.chart = CountChart()
        self.filters = FilterBar()
        self.model = RowModel(self)
        self.table = _table(self.model)
        self._lay_out()
        self.filters.changed.connect(self.model.set_filter)
        self.model.arranged.connect(self._show_count)
        self.table.doubleClicked.connect(self._open)
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), self.table)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(lambda: self._open(self.table.currentIndex()))

    def begin(self, class_names: tuple[str, ...], shared: str) -> None:
        """Show an empty table for another run."""
        self.filters.show_classes(class_names)
        self.filters.reset()
        self.model.set_filter(self.filters.filter)
        self.model.clear(class_names, shared)

    def show_state(self, state: RunState) -> None:
        """Show how the run goes."""
        self.run.show_state(state)
        self.chart.show_counts(self.model.rows.class_names, state.tally)

    def _show_count(self) -> None:
        self.filters.show_count(self.model.rowCount(), len(self.model.rows))

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            position = index.row()
            name = self.model.name_at(position)
            self.open_asked.emit(name, self.model.frame_at(position))

    def _lay_out(self) -> None:
        counts, inside = card()
        inside.addWidget(label("SCANS BY CLASS", "caption"))
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


class EmptyPage(QWidget):
    """Says what to do before the first run."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(_centered(label("Classify a folder", "headline")))
        for number, sentence in enumerate(_GUIDE, start=1):
            line = label(f"{number}.  {sentence}", wraps=True)
            line.setMaximumWidth(460)
            line.setMinimumWidth(460)
            column.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class _RowDelegate(QStyledItemDelegate):
    """Shortens a way to a file in the middle, and everything else at its end."""

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
    table.setAccessibleName("Rows")
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
        table.setColumnWidth(column, width)
    return table


def _centered(made: QLabel) -> QLabel:
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
