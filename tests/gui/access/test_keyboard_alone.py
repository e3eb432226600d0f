"""A session by keyboard alone, from the start to a report and a batch's window."""

from itertools import groupby

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brainview.gui.panels.answer_pages import PanelState, SampleCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def keyboard(qtbot):
    return Keyboard(qtbot)


class Keyboard:
    """Presses keys where the focus is, and never touches a mouse."""

    def __init__(self, qtbot):
        self._qtbot = qtbot

    def press(self, keys):
        target = QApplication.focusWidget() or QApplication.activeWindow()
        QTest.keySequence(target, QKeySequence(keys))

    def tab_to(self, is_goal, limit=80):
        for _ in range(limit):
            if is_goal(QApplication.focusWidget()):
                return
            self.press("Tab")
        raise AssertionError("Tab never came there")

    def wait_for(self, is_done):
        self._qtbot.waitUntil(is_done, timeout=60_000)


def test_from_the_start_to_a_report(window, keyboard, settle, remembered, tmp_path):
    remembered.keep("report_folder", str(tmp_path))
    window.activateWindow()
    keyboard.wait_for(window.isActiveWindow)

    # A sample from the cards.
    keyboard.tab_to(lambda focused: isinstance(focused, SampleCard))
    keyboard.press("Space")
    settle()
    assert window.answer.state is PanelState.ANSWER

    # The map, the window, a tool and back.
    viewer = window.viewer
    keyboard.press("G")
    assert viewer.appearance.heatmap_visible
    before = viewer.gray_window
    keyboard.press("5")
    assert viewer.gray_window != before
    keyboard.press("+")

    # Another opacity on its slider; Shift, since arrows alone go through slices.
    slider = window.answer.overlays.mask_slider
    keyboard.tab_to(lambda focused: focused is slider)
    opacity = slider.value()
    keyboard.press("Shift+Left")
    assert slider.value() < opacity

    # The report.
    keyboard.press("Ctrl+E")
    dialog = window.commands.export.dialog
    keyboard.wait_for(dialog.isActiveWindow)
    keyboard.tab_to(lambda focused: focused is dialog.boxes["json"])
    keyboard.press("Space")
    keyboard.tab_to(lambda focused: focused is dialog.write)
    keyboard.press("Return")
    keyboard.wait_for(lambda: not dialog.is_running and bool(dialog.outcome.text()))
    assert {path.suffix for path in tmp_path.glob("brainview-*")} >= {".json", ".pdf"}
    keyboard.press("Esc")
    assert not dialog.isVisible()


def test_panels_are_folded_and_widened_by_keys(window, keyboard):
    window.activateWindow()
    keyboard.wait_for(window.isActiveWindow)
    keyboard.press("F8")
    assert not window.answer.isVisible()
    keyboard.press("F8")
    before = window.study.width()
    edge = "Width of the study panel"
    keyboard.tab_to(lambda focused: focused.accessibleName() == edge)
    keyboard.press("Shift+Right")
    assert window.study.width() > before


def test_tab_goes_through_one_column_after_the_other(opened, keyboard):
    opened.activateWindow()
    keyboard.wait_for(opened.isActiveWindow)
    columns = (opened.study, opened.panes.grid, opened.answer)
    opened.study.list.setFocus()
    visited = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        visited += [each for each in columns if each.isAncestorOf(focused)]
        keyboard.press("Tab")
    changes = [one for one, _ in groupby(visited)]
    assert changes[:4] == [*columns, opened.study]
