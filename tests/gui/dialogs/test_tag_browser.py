import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from brainview.gui.dialogs.tag_model import TagModel
from brainview.gui.dialogs.tags import TagBrowser
from brainview.readers.dicom.tag_row import TagRow

ROWS = (
    TagRow(0, "(0008,0060)", "CS", "Modality", "MR"),
    TagRow(0, "(0008,1140)", "SQ", "Referenced Image Sequence", "1 item"),
    TagRow(1, "", "", "Item 1", ""),
    TagRow(2, "(0008,1150)", "UI", "Referenced SOP Class UID", "1.2.3"),
    TagRow(0, "(0010,0010)", "PN", "Patient's Name", "Doe^Jane", is_identity=True),
    TagRow(0, "(0029,1010)", "OB", "Private: CSA", "9,000 bytes", is_private=True),
)


@pytest.fixture
def model(qapp):
    made = TagModel()
    tester = QAbstractItemModelTester(made)
    made.show_rows(ROWS)
    yield made
    del tester


@pytest.fixture
def browser(qtbot, theme):
    parent = QWidget()
    made = TagBrowser(parent)
    qtbot.addWidget(parent)
    made.show_rows("slice.dcm", ROWS)
    made.show()
    yield made
    del parent


def names(model, parent=None):
    """Return the names in the tree, nested."""
    parent = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append(model.cells(index)[1])
        if below := names(model, index):
            found.append(below)
    return found


def test_sequences_are_a_tree(model):
    assert names(model) == [
        "Modality",
        "Referenced Image Sequence",
        ["Item 1", ["Referenced SOP Class UID"]],
        "Patient's Name",
        "Private: CSA",
    ]


@pytest.mark.parametrize("text", ["patient", "0010,0010", "00100010", "DOE jane", "pn"])
def test_a_search_looks_in_every_column(model, text):
    model.set_search(text)
    assert names(model) == ["Patient's Name"]


def test_a_found_element_is_shown_inside_its_sequence(model):
    model.set_search("class uid")
    assert names(model) == [
        "Referenced Image Sequence",
        ["Item 1", ["Referenced SOP Class UID"]],
    ]


def test_an_empty_search_shows_all(model):
    model.set_search("zzz")
    assert model.shown == 0
    model.set_search("")
    assert model.shown == model.total == 6


def test_a_hidden_identity_is_neither_shown_nor_found(model):
    model.set_identity_hidden(True)
    model.set_search("doe")
    assert model.shown == 0
    model.set_search("patient")
    assert model.cells(model.index(0, 0))[3] == "hidden"


def test_ten_thousand_lines_are_searched(qapp):
    model = TagModel()
    model.show_rows(
        [TagRow(0, "(0009,0001)", "LO", f"Name {k}", "") for k in range(10_000)]
    )
    model.set_search("99")
    assert model.shown == sum("99" in str(k) for k in range(10_000))


def test_the_selected_lines_are_copied(browser):
    browser.search.setText("modality")
    browser.tree.selectAll()
    browser.copy.click()
    assert QGuiApplication.clipboard().text() == "(0008,0060)\tModality\tCS\tMR"


def test_without_a_selection_every_shown_line_is_copied(browser):
    browser.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1] for line in lines] == [row.name for row in ROWS]


def test_a_hidden_identity_is_not_copied(browser):
    browser.set_identity_hidden(True)
    browser.copy.click()
    assert "Jane" not in QGuiApplication.clipboard().text()
    assert browser.source.full_text == ""


def test_the_search_stays_for_the_next_slice(browser):
    browser.search.setText("modality")
    browser.show_rows("next.dcm", ROWS)
    assert browser.count.text() == "1 of 6 lines"


def test_a_search_without_result_says_so(browser):
    browser.search.setText("zzz")
    assert browser.empty.text() == "No line holds that."
    assert not browser.tree.isVisible()
    assert not browser.copy.isEnabled()


def test_a_message_replaces_the_lines(browser):
    browser.show_message("This is no DICOM file.")
    assert browser.empty.isVisible()
    assert browser.count.text() == "0 lines"


def test_escape_closes(qtbot, browser):
    qtbot.keyClick(browser, Qt.Key.Key_Escape)
    assert not browser.isVisible()
