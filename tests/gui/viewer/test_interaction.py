"""Mouse, wheel and keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from brainview.core import Window
from brainview.gui.viewer import Tool
from brainview.gui.viewer.window_level import PRESETS, preset_window

CONTROL = Qt.KeyboardModifier.ControlModifier
RIGHT = Qt.MouseButton.RightButton
MIDDLE = Qt.MouseButton.MiddleButton


def pixel_under(hands, heard, x, y):
    hands.move(0, 0)
    hands.move(x, y)
    found = heard["probed"][-1]
    return found.row, found.column


@pytest.mark.parametrize("notches", [3, -1])
def test_the_wheel_zooms_about_the_pointer(hands, heard, notches):
    before = pixel_under(hands, heard, 120, 170)
    hands.wheel(notches, 120, 170)
    assert pixel_under(hands, heard, 120, 170) == before


def test_the_wheel_up_enlarges(hands, heard):
    hands.wheel(1)
    hands.wheel(1)
    first, second = heard["zoom_changed"]
    assert second == pytest.approx(1.2 * first)


def test_the_wheel_steps_through_frames(viewer, hands, heard, make_scan):
    viewer.show_scan(make_scan(frames=25))
    hands.wheel(-1)
    hands.wheel(1)
    assert heard["frame_requested"] == [1, -1]


def test_small_turns_of_the_wheel_add_up_to_a_frame(viewer, hands, heard, make_scan):
    viewer.show_scan(make_scan(frames=25))
    for _ in range(4):
        hands.wheel(-0.25)
    assert heard["frame_requested"] == [1]


def test_control_and_the_wheel_zoom_where_there_are_frames(
    viewer, hands, heard, make_scan
):
    viewer.show_scan(make_scan(frames=25))
    heard["zoom_changed"].clear()
    hands.wheel(1, modifier=CONTROL)
    assert heard["frame_requested"] == []
    assert len(heard["zoom_changed"]) == 1


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Up, -1)])
def test_keys_step_through_frames(viewer, hands, heard, make_scan, key, step):
    viewer.show_scan(make_scan(frames=25))
    hands.type(key)
    assert heard["frame_requested"] == [step]


def test_a_single_frame_leaves_the_arrows_to_the_window(hands, heard):
    hands.type(Qt.Key.Key_Down)
    assert heard["frame_requested"] == []


def test_a_right_drag_sets_width_and_level(hands, heard):
    hands.drag((100, 100), (160, 70), RIGHT)
    window = heard["window_changed"][-1]
    step = 3959 / 600
    assert window.width == pytest.approx(4000 + 60 * step)
    assert window.center == pytest.approx(2000 - 30 * step)


def test_a_right_drag_ends_with_the_button(hands, heard):
    hands.drag((100, 100), (160, 70), RIGHT)
    count = len(heard["window_changed"])
    hands.move(300, 300)
    assert len(heard["window_changed"]) == count


def test_the_window_tool_puts_the_right_drag_on_the_left_button(viewer, hands, heard):
    viewer.set_tool(Tool.WINDOW)
    hands.drag((100, 100), (160, 100))
    assert heard["window_changed"][-1].width > 4000


def test_the_zoom_tool_enlarges_upward(viewer, hands, heard):
    viewer.set_tool(Tool.ZOOM)
    hands.drag((100, 200), (100, 80))
    hands.drag((100, 80), (100, 200))
    larger, smaller = heard["zoom_changed"]
    assert larger == pytest.approx(2 * smaller)


def test_the_pan_tool_takes_the_scan_along(viewer, hands, heard):
    viewer.set_tool(Tool.PAN)
    before = pixel_under(hands, heard, 180, 190)
    hands.drag((180, 190), (230, 170))
    assert pixel_under(hands, heard, 230, 170) == before


def test_the_middle_button_pans_whatever_the_tool(hands, heard):
    before = pixel_under(hands, heard, 180, 190)
    hands.drag((180, 190), (230, 170), MIDDLE)
    assert pixel_under(hands, heard, 230, 170) == before


def test_a_drag_with_the_space_key_held_pans(hands, heard):
    before = pixel_under(hands, heard, 180, 190)
    hands.key_down(Qt.Key.Key_Space)
    hands.drag((180, 190), (230, 170))
    hands.key_up(Qt.Key.Key_Space)
    assert pixel_under(hands, heard, 230, 170) == before


def test_a_released_space_key_gives_the_tool_back(hands, heard):
    hands.type(Qt.Key.Key_Space)
    hands.drag((100, 100), (160, 100))
    assert len(heard["window_changed"]) == 1


def test_another_scan_ends_a_drag(viewer, hands, heard, make_scan):
    hands.press(100, 100, RIGHT)
    viewer.show_scan(make_scan(name="other.dcm"))
    hands.move(160, 100, RIGHT)
    assert heard["window_changed"] == []


def test_the_probe_says_what_lies_under_the_pointer(hands, heard):
    hands.move(200, 200)
    found = heard["probed"][-1]
    assert found.value == 100 * found.row + found.column
    assert found.position_mm == (found.column - 30.0, found.row - 20.0, 26.0)


def test_the_probe_is_silent_within_one_pixel(hands, heard):
    hands.move(201, 201)
    hands.move(202, 202)
    assert len(heard["probed"]) == 1


def test_the_probe_falls_silent_when_the_pointer_leaves(viewer, hands, heard):
    hands.move(200, 200)
    QApplication.sendEvent(viewer, QEvent(QEvent.Type.Leave))
    assert heard["probed"][-1] is None


def test_the_probe_follows_a_turn_under_a_resting_pointer(viewer, hands, heard):
    hands.move(150, 180)
    before = heard["probed"][-1]
    viewer.rotate()
    assert heard["probed"][-1] != before


def test_the_probe_forgets_a_closed_scan(viewer, hands, heard):
    hands.move(200, 200)
    viewer.show_scan(None)
    assert heard["probed"][-1] is None


@pytest.mark.parametrize("number", range(1, 10))
def test_a_preset_goes_by_its_number(viewer, heard, make_scan, number):
    viewer.apply_preset(number)
    expected = preset_window(make_scan().pixels, PRESETS[number - 1])
    assert heard["window_changed"] == [expected]


def test_a_reset_returns_to_the_first_look(viewer, heard):
    viewer.actual_size()
    viewer.apply_preset(5)
    zoom = heard["zoom_changed"][-1]
    viewer.reset()
    assert heard["window_changed"][-1] == Window(2000.0, 4000.0)
    assert heard["zoom_changed"][-1] != zoom


def test_the_fit_undoes_the_actual_size(viewer, heard):
    viewer.actual_size()
    viewer.fit()
    actual, fitted = heard["zoom_changed"]
    assert actual == pytest.approx(1.0)
    assert fitted == pytest.approx((400 - 56) / 60 * viewer.devicePixelRatioF())


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_5, Qt.Key.Key_PageDown])
def test_a_key_that_a_command_may_have_is_left_to_the_window(
    viewer, hands, heard, make_scan, key
):
    viewer.show_scan(make_scan(frames=9))
    hands.type(key)
    assert not any(heard.values())


def test_without_a_scan_nothing_is_asked_for(viewer, hands, heard):
    viewer.show_scan(None)
    hands.wheel(1)
    hands.drag((100, 100), (160, 100), RIGHT)
    hands.type(Qt.Key.Key_5)
    assert not any(heard.values())


def test_keys_reach_the_viewer_through_the_focus(viewer):
    assert viewer.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_viewer_has_a_name_for_screen_readers(viewer: QWidget):
    assert viewer.accessibleName() == "Scan viewer"
    assert viewer.accessibleDescription() == "T1 contrast, axial"
