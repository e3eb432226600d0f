"""Every text of every window can be translated, and a longer one isn't cut."""

import re

import pytest
from pseudo_language import pseudo_catalog
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QTabBar,
    QWidget,
)

from brainview.core.language import LANGUAGES, Catalog, use_catalog
from brainview.gui.dialogs.key_button import KeyButton
from brainview.gui.look.controls import ElidedButton, ElidedLabel, ShrinkingButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = QModelIndex()
BRACKETED = re.compile("⟦[^⟦⟧]*[⟧…]")
WORD = re.compile(r"[^\W\d_]{3,}")
KEYS = re.compile(r"\((Ctrl|Shift|Alt|Esc|Del)[^()]*\)")
# What is the same in every language, and what the fakes give the window.
NAMES = re.compile(
    "|".join(
        [
            *(re.escape(each.name) for each in LANGUAGES),
            *("brainview", "MobileNetV2", "ResUNet", "ONNX Runtime", "CPU", "Grad-CAM"),
            *(
                "GIF",
                r"/\S+",
                r"head\.dcm",
                "A ring\\.",
                "It knows nothing of brains\\.",
            ),
            "Tests\\.",
            "mm²",
        ]
    )
)
# Qt's own words, which it translates itself, and keys.
OF_QT = ("ScrollLeftButton", "ScrollRightButton")

ONE_TEXT = (
    (QLabel, QLabel.text),
    (QAbstractButton, QAbstractButton.text),
    (QLineEdit, QLineEdit.placeholderText),
    (QGroupBox, QGroupBox.title),
    (QMenu, QMenu.title),
)
MANY_TEXTS = (
    (QComboBox, lambda box: map(box.itemText, range(box.count()))),
    (QTabBar, lambda bar: map(bar.tabText, range(bar.count()))),
    (QAbstractItemView, lambda view: words_of(view)),
)


@pytest.fixture
def pseudo(request):
    """Every sentence is foreign; before the window is built."""
    use_catalog(pseudo_catalog())
    yield
    use_catalog(Catalog())


@pytest.fixture
def every_foreign_window(pseudo, request):
    return request.getfixturevalue("every_window")


def test_no_text_is_left_in_english(every_foreign_window):
    left = {
        (place, kind, text)
        for place, window in every_foreign_window()
        for kind, text in texts(window)
        # Only one page of the manual is translated.
        if is_english(text) and (place, kind) != ("manual", "QListWidget")
    }
    assert sorted(left) == []


def is_english(text):
    rest = KEYS.sub("", text)
    while BRACKETED.search(rest):
        rest = BRACKETED.sub("", rest)
    return bool(WORD.search(NAMES.sub("", rest)))


def test_no_longer_text_is_cut(every_foreign_window):
    cut = {
        (place, type(widget).__name__, text)
        for place, window in every_foreign_window()
        for widget, text in cut_texts(window)
    }
    assert sorted(cut) == []


def cut_texts(window):
    """Return the labels and buttons that have less room than their words need."""
    window.resize(1280, 720)
    for _ in range(3):  # a layout, those inside it, and what scrolls
        QApplication.processEvents()
    for widget in window.findChildren(QWidget):
        is_seen = widget.window() is window and not widget.visibleRegion().isEmpty()
        if is_seen and isinstance(widget, QLabel | QAbstractButton):
            is_cut = not is_shortened(widget) and has_too_little_room(widget)
            if is_cut and widget.text():
                yield widget, widget.text()


def is_shortened(widget):
    """Whether it ends in an ellipsis by itself and tells the rest in its tip."""
    return isinstance(widget, ElidedLabel | ElidedButton | ShrinkingButton)


def has_too_little_room(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.minimumSizeHint().width()


def texts(window):
    """Return what a window shows or says, by its kind."""
    yield "title", window.windowTitle()
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.window() is not window or widget.objectName() in OF_QT:
            continue
        if isinstance(widget, KeyButton):
            continue
        yield f"{type(widget).__name__} tip", plain(widget.toolTip())
        yield f"{type(widget).__name__} name", widget.accessibleName()
        yield (
            f"{type(widget).__name__} description",
            plain(widget.accessibleDescription()),
        )
        yield from ((type(widget).__name__, text) for text in shown_by(widget))


def shown_by(widget):
    """Return the words that a widget itself shows, and those of its commands."""
    yield from (
        plain(read(widget)) for kind, read in ONE_TEXT if isinstance(widget, kind)
    )
    for kind, read in MANY_TEXTS:
        if isinstance(widget, kind):
            yield from (plain(text) for text in read(widget))
    for action in widget.actions():
        yield plain(action.text())
        yield plain(action.toolTip())


def words_of(view):
    """Return the heads and cells of the first rows of a table, tree or list."""
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(view, QListView) else model.columnCount(ROOT)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(ROOT), 200)):
            yield str(model.index(row, column).data() or "")


def plain(text):
    """Return a text without tags and marks of keys."""
    return re.sub(r"<[^<>]*>", " ", text).replace("&", "")
