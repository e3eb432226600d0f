"""The menu of windows."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from brainview.core import VoiFunction, VoiTable, Window
from brainview.gui.viewer.window_level import AUTO, PRESETS
from brainview.gui.viewer.window_menu import WindowMenu

BRAIN = Window(400.0, 800.0, VoiFunction.SIGMOID, "BRAIN & CSF")
TABLE = Window(
    50.0, 100.0, name="LUT", table=VoiTable(0.0, np.linspace(0, 1, 101, dtype="f4"))
)


@pytest.fixture
def home(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def menu(home):
    return WindowMenu(home)


def entries(menu):
    return [entry for entry in menu.actions() if not entry.isSeparator()]


def test_it_offers_the_files_windows_the_presets_and_auto(menu, make_scan):
    menu.offer(make_scan(windows=(BRAIN, TABLE)), BRAIN)
    assert len(entries(menu)) == 2 + len(PRESETS) + 1


def test_a_window_name_from_the_file_is_shown_unchanged(menu, make_scan):
    menu.offer(make_scan(windows=(BRAIN,)), BRAIN)
    text = entries(menu)[0].text().replace("&&", "&")
    assert text == "BRAIN & CSF    W 800  L 400  sigmoid"


def test_a_window_without_a_name_is_numbered(menu, make_scan):
    menu.offer(make_scan(windows=(Window(1, 50),)), BRAIN)
    assert entries(menu)[0].text().startswith("From the file, 1")


def test_the_window_that_is_shown_is_checked(menu, make_scan):
    menu.offer(make_scan(windows=(BRAIN, TABLE)), TABLE)
    assert [e.isChecked() for e in entries(menu)][:3] == [False, True, False]


def test_a_window_of_the_file_can_be_picked(menu, make_scan, qtbot):
    menu.offer(make_scan(windows=(BRAIN, TABLE)), BRAIN)
    with qtbot.waitSignal(menu.window_picked) as picked:
        entries(menu)[1].trigger()
    assert picked.args == [TABLE]


def test_a_preset_is_picked_by_its_number(menu, make_scan, qtbot):
    menu.offer(make_scan(), BRAIN)
    with qtbot.waitSignal(menu.preset_picked) as picked:
        entries(menu)[2].trigger()
    assert picked.args == [3]


def test_a_chosen_preset_is_checked_the_next_time(viewer, menu, make_scan, emitted):
    viewer.apply_preset(3)
    menu.offer(make_scan(), emitted["window_changed"][-1])
    assert [e.isChecked() for e in entries(menu)].index(True) == 2


def test_auto_is_checked_after_it_was_chosen(viewer, menu, make_scan, emitted):
    viewer.auto_window()
    menu.offer(make_scan(), emitted["window_changed"][-1])
    assert emitted["window_changed"][-1].name == AUTO
    assert entries(menu)[-1].isChecked()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_right_click_offers_the_windows(viewer, user):
    user.drag((100, 100), (100, 100), Qt.MouseButton.RightButton)
    shown = viewer.findChild(WindowMenu)
    assert shown.isVisible()
    shown.hide()


def test_a_right_drag_offers_nothing(viewer, user):
    user.drag((100, 100), (140, 100), Qt.MouseButton.RightButton)
    assert not viewer.findChild(WindowMenu).isVisible()
