"""Every window by keyboard and screen reader, in every theme, on small screens."""

from itertools import pairwise

import numpy as np
import pytest
from contrast import luminance
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QWidget,
)

from brainview.gui.viewer import Viewer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    Viewer,
)
MOST_LINKS = 60  # on a page of the manual
TAB = Qt.FocusPolicy.TabFocus
# What Qt itself puts into its controls and bars.
INNER = (QScrollBar, QHeaderView)
INNER_NAMES = ("qt_toolbar_ext_button", "qt_spinbox_lineedit")
# A screen of 1280×720 at 200 %, less title bar and borders.
ROOM = QSize(640 - 16, 360 - 40)


def controls(window):
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) or widget.focusPolicy() & TAB
        if widget.isVisible() and widget.window() is window
        if not isinstance(widget, INNER) and widget.objectName() not in INNER_NAMES
    ]


def name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox) and not has_label(interface):
        # On Linux, Qt's name of a choice is its chosen line.
        return widget.accessibleName() and widget.accessibleDescription()
    return interface.text(QAccessible.Text.Name).strip()


def has_label(interface):
    return bool(interface.relations(QAccessible.RelationFlag.Label))


def words_about(widget):
    return f"{type(widget).__name__} {widget.objectName()} {name_of(widget)!r}"


def test_every_window_can_be_used_by_keyboard_and_on_small_screens(every_window):
    nameless, traps, unreached, disordered, wide = [], [], [], [], []
    for place, window in every_window():
        found = controls(window)
        assert found, place
        nameless += [(place, words_about(w)) for w in found if not name_of(w)]
        window.activateWindow()
        reached = tab_through(window)
        traps += [(place, words_about(w)) for w in reached[-1:] if is_trap(w)]
        unreached += [
            (place, words_about(each))
            for each in found
            if takes_tab(each) and each not in reached
        ]
        disordered += [(place, *pair) for pair in against_reading(reached)]
        wide += [(place, problem) for problem in too_large(window)]
    assert nameless == []
    assert traps == []
    assert unreached == []
    assert disordered == [], disordered
    assert wide == [], wide


def takes_tab(widget):
    is_button = isinstance(widget, QAbstractButton) and widget.group() is not None
    if is_button and widget.group().exclusive() and not widget.isChecked():
        return False  # the arrow keys choose in a group
    is_outer = (
        widget.focusProxy() is not None
    )  # such as what holds pages, by their tabs
    return not is_outer and widget.isEnabled() and bool(widget.focusPolicy() & TAB)


def tab_through(window):
    """Press Tab until a widget has the focus again, and return those that had it."""
    reached = []
    focused = window.focusWidget() or window
    while focused not in reached:
        reached.append(focused)
        focused = after_tab(focused)
    return reached


def after_tab(focused):
    """Press Tab until another widget has the focus, since a page has many links."""
    window = focused.window()
    for _ in range(MOST_LINKS):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        after = window.focusWidget() or window
        if after is not focused:
            return after
    return focused


def against_reading(reached):
    """Return neighbors of one parent that Tab visits upward, or from right to left.

    Once it comes from the last widget to the first.
    """
    pairs = [
        (words_about(one), words_about(after))
        for one, after in pairwise(reached)
        if one.parentWidget() is after.parentWidget()
        if goes_back(one.geometry(), after.geometry())
    ]
    return pairs if len(pairs) > 1 else []


def goes_back(one, after):
    is_beside = after.top() < one.bottom() and one.top() < after.bottom()
    is_in_line = after.left() < one.right() and one.left() < after.right()
    is_above = after.bottom() <= one.top()
    return (is_in_line and is_above) or (is_beside and after.left() < one.left())


def is_trap(widget):
    return len(controls(widget.window())) > 1 and after_tab(widget) is widget


@pytest.mark.parametrize("name", ["dark", "light", "high contrast"])
def test_all_words_can_be_read(opened, theme, name):
    opened.actions_by_name["compare"].trigger()
    opened.actions_by_name["export"].trigger()
    dialog = opened.commands.export.dialog
    painted = {
        opened.study.list: 4.5,
        opened.answer.findings.bars.bars[0]: 4.5,
        opened.answer.overlays.heatmap_switch: 3,
        opened.answer.overlays.mask_switch: 3,
        opened.slices.slider: 3,
    }
    theme.choose(name)
    try:
        faint = [
            (words.text(), round(ratio, 1))
            for window in (opened, dialog)
            for words, ratio in contrasts(window)
            if ratio < 4.5
        ]
        picture = pixels(opened.grab().toImage())
        faint += [
            words_about(widget)
            for widget, least in painted.items()
            if text_contrast(seen_part(picture, opened, widget)) < least
        ]
    finally:
        theme.choose("dark")
        dialog.close()
    assert faint == []


def contrasts(window):
    """Measure every visible text of a window in its picture."""
    settle_layouts()
    picture = pixels(window.grab().toImage())
    for words in window.findChildren(QLabel):
        is_seen = words.window() is window and not words.visibleRegion().isEmpty()
        if not (is_seen and words.text() and words.isEnabled()):
            continue
        if words.visibleRegion().boundingRect().size() == words.size():
            yield words, text_contrast(seen_part(picture, window, words))


def seen_part(picture, window, widget):
    """Return the part of a window's picture that shows a widget."""
    area = widget.visibleRegion().boundingRect()
    corner = widget.mapTo(window, area.topLeft())
    rows = slice(corner.y(), corner.y() + area.height())
    return picture[rows, corner.x() : corner.x() + area.width()]


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGBX8888)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), -1, 4)[:, : image.width(), :3].copy()


def text_contrast(part):
    """Return the contrast between the ground and the color farthest from it."""
    colors, counts = np.unique(part.reshape(-1, 3), axis=0, return_counts=True)
    levels = np.array([luminance("#" + bytes(c).hex()) for c in colors]) + 0.05
    ground = levels[counts.argmax()]
    return float(max((levels / ground).max(), (ground / levels).max()))


def too_large(window):
    """Return what doesn't fit the smallest screen, or stands out there."""
    window.setMinimumSize(0, 0)  # else it is bounded to the screen of the test
    window.resize(ROOM)
    settle_layouts()
    needed = window.minimumSizeHint()
    if needed.width() > ROOM.width() or needed.height() > ROOM.height():
        yield needed.toTuple()
    yield from map(words_about, cut_off(window))


def settle_layouts():
    for _ in range(3):  # a layout, those inside it, and what scrolls
        QApplication.processEvents()


def cut_off(window):
    """Return the buttons that stand out of their parent, where nothing scrolls."""
    for button in window.findChildren(QAbstractButton):
        parent = button.parentWidget()
        if button.isVisible() and button.window() is window and parent is not None:
            edges = QRect(button.mapTo(parent, QPoint()), button.size())
            if not parent.rect().contains(edges):
                yield button
