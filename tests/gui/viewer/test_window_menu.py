"""The menu of windows."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from brainview.core import VoiFunction, VoiTable, Window
from brainview.gui.viewer.own_window import (
    OwnWindow,
    own_windows_from,
    own_windows_text,
)
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


def test_a_right_click_asks_for_the_commands_and_a_drag_does_not(viewer, user, qtbot):
    right = Qt.MouseButton.RightButton
    with qtbot.assertNotEmitted(viewer.menu_asked):
        user.drag((100, 100), (140, 100), right)
    with qtbot.waitSignal(viewer.menu_asked) as asked:
        user.drag((100, 100), (100, 100), right)
    assert viewer.mapFromGlobal(asked.args[0]) == QPoint(100, 100)


def test_own_windows_are_offered_for_their_modality_in_units_of_the_file(
    viewer, make_scan
):
    own = (OwnWindow("Clot", 80, 40, "MR"), OwnWindow("Bone", 2500, 480, "CT"))
    assert own_windows_from(own_windows_text(own)) == own
    assert own_windows_from('[{"name": "", "width": 0, "level": 0}]') == ()
    viewer.show_scan(make_scan(base=1000.0))
    viewer.set_own_windows(own)
    offered = entries(viewer.window_menu())
    assert not any("Bone" in entry.text() for entry in offered)
    (entry,) = (entry for entry in offered if "Clot" in entry.text())
    entry.trigger()
    shown = viewer.gray_window
    assert (shown.name, shown.width, shown.center) == ("Clot", 80, -960)
