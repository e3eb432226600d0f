"""The manual inside the program."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTextTable

from brainview.core.language import language_of
from brainview.gui.dialogs.manual import NO_PAGES, ManualDialog, manual_pages
from brainview.gui.look.palette import DARK, LIGHT

HOME = """# Brainview help

Begin with [Install](install.md), then read [The window](window.md#open-scans).

![A picture](images/wide.png)
"""
INSTALL = """# Install

```sh
python installer/run.py

python installer/run.py test
```

| System | Needs |
|---|---|
| Linux | `glibc` |
"""
WINDOW = "# The window\n\n" + "Words.\n\n" * 80 + "## Open scans\n\nDrop a file.\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "manual"
    (made / "images").mkdir(parents=True)
    for name, text in (
        ("index.md", HOME),
        ("install.md", INSTALL),
        ("window.md", WINDOW),
        ("appendix.md", "No heading here."),
    ):
        (made / name).write_text(text, encoding="utf-8")
    image = QImage(3000, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(made / "images" / "wide.png"))
    return made


@pytest.fixture
def manual(qtbot, folder, theme):
    dialog = ManualDialog(None, folder, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    theme.choose("dark")


def open_page(manual, title):
    (item,) = manual.titles.findItems(title, Qt.MatchFlag.MatchExactly)
    manual.titles.setCurrentItem(item)


def follow_link(manual, qtbot, number):
    """Go to a link of the page by the Tab key, and press Return on it."""
    for _ in range(number):
        qtbot.keyClick(manual.page, Qt.Key.Key_Tab)
    qtbot.keyClick(manual.page, Qt.Key.Key_Return)


def table(manual):
    frames = manual.page.document().rootFrame().childFrames()
    return next(frame for frame in frames if isinstance(frame, QTextTable))


def test_pages_are_in_the_order_of_the_links_on_the_first_page(folder):
    titles = [page.title for page in manual_pages(folder)]
    assert titles == ["Brainview help", "Install", "The window", "appendix"]


def test_a_translated_page_stands_in_the_place_of_the_english_one(folder):
    (folder / "de").mkdir()
    (folder / "de" / "window.md").write_text("# Das Fenster\n", "utf-8")
    titles = [page.title for page in manual_pages(folder, language_of("de"))]
    assert titles == ["Brainview help", "Install", "Das Fenster", "appendix"]


def test_a_missing_folder_has_no_pages(tmp_path):
    assert manual_pages(tmp_path / "nowhere") == ()


def test_a_missing_manual_is_reported_in_a_sentence(qtbot, tmp_path, theme):
    dialog = ManualDialog(None, tmp_path / "nowhere", theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.message.isVisible()
    assert dialog.message.text() == NO_PAGES
    assert not dialog.page.isVisible()


def test_the_first_page_is_shown_at_first(manual):
    assert manual.page.toPlainText().startswith("Brainview help")


def test_a_title_opens_its_page(manual):
    open_page(manual, "Install")
    assert manual.page.toPlainText().startswith("Install")


def test_a_link_to_a_page_opens_it_and_marks_it_in_the_list(manual, qtbot):
    follow_link(manual, qtbot, 1)
    assert manual.page.toPlainText().startswith("Install")
    assert manual.titles.currentItem().text() == "Install"


def test_a_link_to_a_heading_goes_there(manual, qtbot):
    follow_link(manual, qtbot, 2)
    bar = manual.page.verticalScrollBar()
    assert bar.value() > bar.maximum() / 2


def test_back_returns_to_the_page_before(manual):
    open_page(manual, "Install")
    manual.back.click()
    assert manual.titles.currentItem().text() == "Brainview help"


def test_there_is_no_way_back_from_the_first_page(manual):
    assert not manual.back.isEnabled()


def test_a_wide_image_is_scaled_to_the_page(manual):
    assert manual.page.document().idealWidth() <= manual.page.viewport().width()


def test_lines_of_code_are_in_one_frame(manual):
    open_page(manual, "Install")
    frames = manual.page.document().rootFrame().childFrames()
    code = [frame for frame in frames if not isinstance(frame, QTextTable)]
    assert len(code) == 1
    assert code[0].frameFormat().background().color() == QColor(DARK.raised)


def test_the_rows_of_a_table_have_a_line_below(manual):
    open_page(manual, "Install")
    cell = table(manual).cellAt(1, 0).format().toTableCellFormat()
    assert cell.bottomBorder() == 1


def test_the_colors_follow_the_theme(manual, theme):
    open_page(manual, "Install")
    theme.choose("light")
    head = table(manual).cellAt(0, 0).format()
    assert head.background().color() == QColor(LIGHT.raised)


def test_a_search_selects_what_it_finds(manual, qtbot):
    open_page(manual, "The window")
    qtbot.keyClicks(manual.search, "drop a")
    assert manual.page.textCursor().selectedText() == "Drop a"


def test_return_selects_the_next_match_and_wraps_around(manual, qtbot):
    open_page(manual, "Install")
    qtbot.keyClicks(manual.search, "run.py")
    first = manual.page.textCursor().position()
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.page.textCursor().position() > first
    qtbot.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.page.textCursor().position() == first


def test_a_search_without_result_says_so(manual, qtbot):
    qtbot.keyClicks(manual.search, "xyz")
    assert manual.not_found.isVisible()


def test_the_space_below_an_image_does_not_grow_with_the_image(manual, folder):
    tall = QImage(300, 600, QImage.Format.Format_RGB32)
    tall.save(str(folder / "images" / "tall.png"))
    text = "# Install\n\n![Tall](images/tall.png)\n\nBelow.\n"
    (folder / "install.md").write_text(text, encoding="utf-8")
    open_page(manual, "Install")
    document = manual.page.document()
    below = document.lastBlock()
    top = document.documentLayout().blockBoundingRect
    assert top(below).top() - top(below.previous()).top() < 600 + 40


def test_no_title_lies_over_another(manual):
    rows = [
        manual.titles.visualItemRect(manual.titles.item(row))
        for row in range(manual.titles.count())
    ]
    assert all(above.bottom() < below.top() for above, below in pairwise(rows))
