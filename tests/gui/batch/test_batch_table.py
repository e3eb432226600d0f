import pytest
from batch_fakes import make_row
from bundles import CLASS_NAMES
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from brainview.gui.batch.results_page import ResultsPage
from brainview.gui.batch.row_model import RowModel
from brainview.gui.batch.row_order import Column, RowFilter

ROWS = [
    make_row(0, best=0.7),
    make_row(1, best=0.9),
    make_row(2, status="error", reason="Can't open 2.png: it is torn; copy it."),
]


@pytest.fixture
def model(qapp):
    made = RowModel()
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    made.clear(CLASS_NAMES, "/scans")
    yield made
    tester.deleteLater()


def texts(model, column):
    return [model.index(r, column).data() for r in range(model.rowCount())]


def fill(model, rows=ROWS):
    model.add(rows)
    model.arrange()


def test_rows_appear_after_a_moment(qtbot, model):
    with qtbot.waitSignal(model.arranged):
        model.add(ROWS)
    assert model.rowCount() == 3


def test_a_name_is_shown_relative_to_the_common_folder(model):
    fill(model)
    assert texts(model, Column.FILE) == ["0.png", "1.png", "2.png"]


def test_a_probability_is_whole_percent(model):
    fill(model)
    assert texts(model, Column.PROBABILITY) == ["70 %", "90 %", ""]


def test_a_class_is_shown_in_words_with_its_chip(model):
    fill(model)
    cell = model.index(0, Column.CLASS)
    assert cell.data() == "Glioma"
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_a_bad_file_is_a_row_with_its_reason(model):
    fill(model)
    cell = model.index(2, Column.NOTE)
    assert model.index(2, Column.STATUS).data() == "Failed"
    assert cell.data() == "It is torn; copy it."
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == cell.data()


def test_the_tooltip_of_a_file_is_its_path(model):
    fill(model)
    tip = model.index(0, Column.FILE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "/scans/0.png"


def test_a_frame_is_counted_from_one(model):
    fill(model, [make_row(0, frame=2, frames=5)])
    assert texts(model, Column.FRAME) == ["3 of 5"]


def test_a_hidden_identity_shows_a_number_instead_of_the_name(model):
    fill(model)
    model.set_identity_hidden(True)
    assert texts(model, Column.FILE) == ["File 1", "File 2", "File 3"]
    assert not model.index(0, Column.FILE).data(Qt.ItemDataRole.ToolTipRole)


def test_descending_order_reverses_the_rows(model):
    fill(model)
    model.sort(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    assert texts(model, Column.FILE) == ["1.png", "0.png", "2.png"]


def test_rows_that_are_added_later_are_sorted(model):
    fill(model)
    model.sort(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    fill(model, [make_row(3, best=0.8)])
    assert texts(model, Column.FILE) == ["1.png", "3.png", "0.png", "2.png"]


def test_a_filter_hides_rows(model):
    fill(model)
    model.set_filter(RowFilter(status="error"))
    assert texts(model, Column.FILE) == ["2.png"]


def test_rows_that_are_added_later_are_filtered(model):
    fill(model)
    model.set_filter(RowFilter(low=80))
    fill(model, [make_row(3, best=0.5), make_row(4, best=0.85)])
    assert texts(model, Column.FILE) == ["1.png", "4.png"]


def test_removing_a_filter_shows_all_rows_in_order(model):
    fill(model)
    model.set_filter(RowFilter(low=80))
    model.set_filter(RowFilter())
    assert texts(model, Column.FILE) == ["0.png", "1.png", "2.png"]


def test_the_selected_row_stays_selected(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.begin(CLASS_NAMES, "/scans")
    fill(page.model)
    picks = page.table.selectionModel()
    picks.select(
        page.model.index(0, 0),
        QItemSelectionModel.SelectionFlag.Select
        | QItemSelectionModel.SelectionFlag.Rows,
    )
    page.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    fill(page.model, [make_row(3, best=0.95)])
    rows = picks.selectedRows(Column.FILE)
    assert [index.data() for index in rows] == ["0.png"]


def test_an_empty_column_is_hidden(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.begin(CLASS_NAMES, "/scans")
    fill(page.model)
    assert page.table.isColumnHidden(Column.AREA)
    fill(page.model, [make_row(3, tumor_area_px=12)])
    assert not page.table.isColumnHidden(Column.AREA)


def test_the_number_of_shown_rows_is_shown(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.begin(CLASS_NAMES, "/scans")
    fill(page.model)
    filters = page.filters
    filters.statuses.setCurrentIndex(filters.statuses.findData("error"))
    assert filters.count.text() == "1 of 3 rows"


def test_show_all_removes_every_filter(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.begin(CLASS_NAMES, "/scans")
    fill(page.model)
    page.filters.classes.setCurrentIndex(page.filters.classes.findData("notumor"))
    page.filters.bound.setCurrentIndex(1)
    page.filters.clear.click()
    assert page.model.rowCount() == 3
