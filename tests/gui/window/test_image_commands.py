"""Keys for commands about the image, with one viewer and with two."""

from pathlib import Path

import pytest
from gui_fakes import make_scan
from PySide6.QtCore import Qt

from brainview.gui.viewer import Place, Tool, Viewer


@pytest.fixture
def shown(window, qtbot):
    window.viewer.show_scan(make_scan(Path("a.png")), Place(0, 5, key="T1"))
    window.viewer.setFocus()
    return window


@pytest.fixture
def second(shown):
    viewer = Viewer(shown.centralWidget())
    viewer.show_scan(make_scan(Path("b.png")), Place(0, 5, key="T2"))
    viewer.resize(200, 200)
    viewer.show()
    shown.commands.set_second_viewer(viewer)
    viewer.setFocus()
    return viewer


@pytest.mark.parametrize(
    ("key", "tool"), [(Qt.Key.Key_L, Tool.RULER), (Qt.Key.Key_K, Tool.ANGLE)]
)
def test_a_key_chooses_a_measuring_tool(shown, qtbot, key, tool):
    qtbot.keyClick(shown, key)
    assert shown.viewer.tool is tool


def test_c_plays_the_series(shown, qtbot):
    qtbot.keyClick(shown, Qt.Key.Key_C)
    assert shown.viewer.cine.is_playing
    qtbot.keyClick(shown, Qt.Key.Key_C)
    assert not shown.viewer.cine.is_playing


def test_delete_removes_the_measurement(shown, qtbot):
    viewer = shown.viewer
    qtbot.keyClick(shown, Qt.Key.Key_L)
    middle = viewer.rect().center()
    qtbot.mousePress(viewer, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(viewer, Qt.MouseButton.LeftButton, pos=middle * 1.2)
    drawn = viewer.marks
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    assert drawn
    assert not viewer.marks


def test_a_command_acts_on_the_viewer_with_the_keyboard_focus(shown, second, qtbot):
    before = shown.viewer.viewport.turn
    qtbot.keyClick(shown, Qt.Key.Key_R)
    assert second.viewport.turn != before
    assert shown.viewer.viewport.turn == before


def test_a_preset_acts_on_the_viewer_with_the_keyboard_focus(shown, second, qtbot):
    with qtbot.waitSignal(second.window_changed):
        qtbot.keyClick(shown, Qt.Key.Key_4)


def test_the_next_slice_is_shown_in_the_viewer_with_the_keyboard_focus(
    shown, second, qtbot
):
    with qtbot.waitSignal(second.frame_requested) as asked:
        qtbot.keyClick(shown, Qt.Key.Key_PageDown)
    assert asked.args == [1]


def test_a_tool_is_chosen_in_both_viewers(shown, second, qtbot):
    qtbot.keyClick(shown, Qt.Key.Key_L)
    assert (shown.viewer.tool, second.tool) == (Tool.RULER, Tool.RULER)


def test_commands_act_on_the_main_viewer_without_a_second(shown, second, qtbot):
    shown.commands.set_second_viewer(None)
    before = shown.viewer.viewport.turn
    qtbot.keyClick(shown, Qt.Key.Key_R)
    assert shown.viewer.viewport.turn != before
