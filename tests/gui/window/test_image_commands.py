"""Keys for commands about the image, with one viewer and with two."""

from dataclasses import replace
from pathlib import Path

import pytest
from gui_fakes import make_scan
from PySide6.QtCore import Qt

from brainview.gui.panes.pane_grid import Layout
from brainview.gui.viewer import Place, Tool


@pytest.fixture
def shown(window, qtbot):
    window.viewer.show_scan(make_scan(Path("a.png")), Place(0, 5, key="T1"))
    window.viewer.setFocus()
    return window


@pytest.fixture
def second(shown):
    shown.panes.grid.show_layout(Layout.TWO)
    viewer = shown.panes.grid.sides[0].viewer
    viewer.show_scan(make_scan(Path("b.png")), Place(0, 5, key="T2"))
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


def test_a_command_acts_on_the_main_viewer(shown, second, qtbot):
    before = second.viewport.turn
    qtbot.keyClick(shown, Qt.Key.Key_R)
    assert shown.viewer.viewport.turn != before
    assert second.viewport.turn == before


def test_a_tool_is_chosen_in_both_viewers(shown, second, qtbot):
    qtbot.keyClick(shown, Qt.Key.Key_L)
    assert (shown.viewer.tool, second.tool) == (Tool.RULER, Tool.RULER)


def test_a_command_goes_to_the_same_slice_of_another_volume(shown, qtbot):
    viewer, asked = shown.viewer, []
    viewer.frame_requested.connect(asked.append)
    place = Place(7, 15, key="perfusion", volumes=3)
    viewer.show_scan(make_scan(Path("a.png")), place)
    for name in ("next_volume", "previous_volume"):
        shown.actions_by_name[name].trigger()
    viewer.show_place(replace(place, index=12))
    shown.actions_by_name["next_volume"].trigger()  # there is none
    assert asked == [5, -5]
