"""Texts from files are shown as they are by small widgets."""

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from brainview.gui.look.controls import (
    ElidedLabel,
    ShrinkingButton,
    WrappedCheckBox,
    label,
    plain_tip,
    styled,
    window_title,
)

MARKUP = "<img src='file:///etc/hostname'><b>glioma</b>"


def shown(tip):
    """Return the text that a tooltip shows."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_markup_in_a_tooltip_is_shown_and_not_obeyed(qtbot):
    widget = styled(QWidget(), tip=MARKUP)
    qtbot.addWidget(widget)
    assert shown(widget.toolTip()) == MARKUP
    assert "<img" not in widget.toolTip()


def test_a_plain_tooltip_stays_as_it_is():
    assert plain_tip("Area < 5 mm²\nsecond line") == "Area < 5 mm²\nsecond line"


def test_labels_obey_no_markup(qtbot):
    for each in (label(MARKUP), ElidedLabel()):
        qtbot.addWidget(each)
        assert each.textFormat() == QLabel().textFormat().PlainText


def test_a_long_name_is_one_line(qtbot):
    widget = ElidedLabel()
    qtbot.addWidget(widget)
    widget.set_full_text("line\nbreak \u202egnp")
    assert widget.full_text == "line?break ?gnp"


@pytest.mark.parametrize("name", ["scan[*].png", "a[*][*]", "plain.png"])
def test_a_title_shows_the_whole_name(qtbot, name):
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle(window_title(name))
    window.show()
    # As Qt shows it: two marks are one.
    assert window.windowTitle().replace("[*][*]", "[*]") == name


def test_a_title_is_one_line():
    assert window_title("a\nb\x1b – brainview") == "a?b? – brainview"


def test_a_long_text_of_a_check_box_is_wrapped_to_its_width(qtbot):
    box = WrappedCheckBox("Auch nach der gedrehten Schicht fragen")
    qtbot.addWidget(box)
    width = box.sizeHint().width() * 2 // 3
    box.resize(width, 20)
    box.show()
    assert box.text().split() == box.accessibleName().split()
    assert box.sizeHint().width() <= width


def test_a_shrunk_button_regains_its_text(qtbot):
    button = ShrinkingButton("Scroll together")
    qtbot.addWidget(button)
    button.ensurePolished()  # by then it has the theme of the tests before
    wanted = button.sizeHint()
    button.resize(button.minimumSizeHint())
    button.show()
    assert button.text().endswith("…")
    assert button.sizeHint() == wanted
    button.resize(wanted)
    assert button.text() == "Scroll together"
