"""Mouse, wheel and keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from brainview.core import Window
from brainview.gui.viewer import MouseButtons, Tool
from brainview.gui.viewer.window_level import PRESETS, preset_window

CONTROL = Qt.KeyboardModifier.ControlModifier
RIGHT = Qt.MouseButton.RightButton
MIDDLE = Qt.MouseButton.MiddleButton


def pixel_under(user, emitted, x, y):
    user.move(0, 0)
    user.move(x, y)
    found = emitted["probed"][-1]
    return found.row, found.column


@pytest.mark.parametrize("notches", [3, -1])
def test_the_wheel_zooms_about_the_pointer(user, emitted, notches):
    before = pixel_under(user, emitted, 120, 170)
    user.wheel(notches, 120, 170)
    assert pixel_under(user, emitted, 120, 170) == before


def test_the_wheel_up_enlarges(user, emitted):
    user.wheel(1)
    user.wheel(1)
    first, second = emitted["zoom_changed"]
    assert second == pytest.approx(1.2 * first)


def test_the_wheel_steps_through_frames(viewer, user, emitted, make_scan):
    viewer.show_scan(make_scan(frames=25))
    user.wheel(-1)
    user.wheel(1)
    assert emitted["frame_requested"] == [1, -1]


def test_small_turns_of_the_wheel_add_up_to_a_slice(viewer, user, emitted, make_scan):
    viewer.show_scan(make_scan(frames=25))
    for _ in range(4):
        user.wheel(-0.25)
    assert emitted["frame_requested"] == [1]


def test_control_and_the_wheel_zoom_where_there_are_frames(
    viewer, user, emitted, make_scan
):
    viewer.show_scan(make_scan(frames=25))
    emitted["zoom_changed"].clear()
    user.wheel(1, modifier=CONTROL)
    assert emitted["frame_requested"] == []
    assert len(emitted["zoom_changed"]) == 1


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Up, -1)])
def test_keys_step_through_frames(viewer, user, emitted, make_scan, key, step):
    viewer.show_scan(make_scan(frames=25))
    user.type(key)
    assert emitted["frame_requested"] == [step]


def test_a_single_frame_leaves_the_arrows_to_the_window(user, emitted):
    user.type(Qt.Key.Key_Down)
    assert emitted["frame_requested"] == []


def test_a_right_drag_sets_width_and_level(user, emitted):
    user.drag((100, 100), (160, 70), RIGHT)
    window = emitted["window_changed"][-1]
    step = 3959 / 600
    assert window.width == pytest.approx(4000 + 60 * step)
    assert window.center == pytest.approx(2000 - 30 * step)


def test_the_right_button_and_the_wheel_do_what_was_chosen(
    viewer, user, emitted, make_scan
):
    viewer.show_scan(make_scan(frames=25))
    viewer.set_mouse(MouseButtons(right=Tool.ZOOM, wheel_zooms=True))
    emitted["zoom_changed"].clear()
    user.drag((100, 200), (100, 80), RIGHT)
    user.wheel(1)
    assert len(emitted["zoom_changed"]) == 2
    assert emitted["window_changed"] == []
    user.wheel(-1, modifier=CONTROL)
    assert emitted["frame_requested"] == [1]


def test_shift_and_the_wheel_resize_the_brush_while_painting(
    viewer, user, emitted, make_scan, qtbot
):
    viewer.show_scan(make_scan(frames=25))
    shift = Qt.KeyboardModifier.ShiftModifier
    user.wheel(-1, modifier=shift)
    assert emitted["frame_requested"] == [1]
    viewer.set_tool(Tool.ERASER)
    with qtbot.waitSignal(viewer.brush_turned) as turned:
        user.wheel(-1, modifier=shift)
    assert turned.args == [-1]
    assert emitted["frame_requested"] == [1]


def test_a_right_drag_ends_with_the_button(user, emitted):
    user.drag((100, 100), (160, 70), RIGHT)
    count = len(emitted["window_changed"])
    user.move(300, 300)
    assert len(emitted["window_changed"]) == count


def test_with_the_window_tool_a_left_drag_sets_the_window(viewer, user, emitted):
    viewer.set_tool(Tool.WINDOW)
    user.drag((100, 100), (160, 100))
    assert emitted["window_changed"][-1].width > 4000


def test_the_zoom_tool_enlarges_upward(viewer, user, emitted):
    viewer.set_tool(Tool.ZOOM)
    user.drag((100, 200), (100, 80))
    user.drag((100, 80), (100, 200))
    larger, smaller = emitted["zoom_changed"]
    assert larger == pytest.approx(2 * smaller)


def test_the_pan_tool_moves_the_scan_with_the_pointer(viewer, user, emitted):
    viewer.set_tool(Tool.PAN)
    before = pixel_under(user, emitted, 180, 190)
    user.drag((180, 190), (230, 170))
    assert pixel_under(user, emitted, 230, 170) == before


def test_the_middle_button_pans_whatever_the_tool(user, emitted):
    before = pixel_under(user, emitted, 180, 190)
    user.drag((180, 190), (230, 170), MIDDLE)
    assert pixel_under(user, emitted, 230, 170) == before


def test_a_drag_with_the_space_key_held_pans(user, emitted):
    before = pixel_under(user, emitted, 180, 190)
    user.key_down(Qt.Key.Key_Space)
    user.drag((180, 190), (230, 170))
    user.key_up(Qt.Key.Key_Space)
    assert pixel_under(user, emitted, 230, 170) == before


def test_releasing_space_returns_to_the_tool(user, emitted):
    user.type(Qt.Key.Key_Space)
    user.drag((100, 100), (160, 100))
    assert len(emitted["window_changed"]) == 1


def test_another_scan_ends_a_drag(viewer, user, emitted, make_scan):
    user.press(100, 100, RIGHT)
    viewer.show_scan(make_scan(name="other.dcm"))
    user.move(160, 100, RIGHT)
    assert emitted["window_changed"] == []


def test_the_probe_says_what_lies_under_the_pointer(user, emitted):
    user.move(200, 200)
    found = emitted["probed"][-1]
    assert found.value == 100 * found.row + found.column
    assert found.position_mm == (found.column - 30.0, found.row - 20.0, 26.0)


def test_the_probe_reports_each_pixel_once(user, emitted):
    user.move(201, 201)
    user.move(202, 202)
    assert len(emitted["probed"]) == 1


def test_the_probe_reports_none_when_the_pointer_leaves(viewer, user, emitted):
    user.move(200, 200)
    QApplication.sendEvent(viewer, QEvent(QEvent.Type.Leave))
    assert emitted["probed"][-1] is None


def test_a_rotation_changes_the_pixel_under_a_resting_pointer(viewer, user, emitted):
    user.move(150, 180)
    before = emitted["probed"][-1]
    viewer.rotate()
    assert emitted["probed"][-1] != before


def test_the_probe_reports_none_after_the_scan_is_closed(viewer, user, emitted):
    user.move(200, 200)
    viewer.show_scan(None)
    assert emitted["probed"][-1] is None


@pytest.mark.parametrize("number", range(1, 10))
def test_a_preset_is_chosen_by_its_number(viewer, emitted, make_scan, number):
    viewer.apply_preset(number)
    expected = preset_window(make_scan().pixels, PRESETS[number - 1])
    assert emitted["window_changed"] == [expected]


def test_a_reset_returns_to_the_first_look(viewer, emitted):
    viewer.actual_size()
    viewer.apply_preset(5)
    zoom = emitted["zoom_changed"][-1]
    viewer.reset()
    assert emitted["window_changed"][-1] == Window(2000.0, 4000.0)
    assert emitted["zoom_changed"][-1] != zoom


def test_the_fit_undoes_the_actual_size(viewer, emitted):
    viewer.actual_size()
    viewer.fit()
    actual, fitted = emitted["zoom_changed"]
    assert actual == pytest.approx(1.0)
    assert fitted == pytest.approx((400 - 56) / 60 * viewer.devicePixelRatioF())


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_5, Qt.Key.Key_PageDown])
def test_a_key_that_a_command_may_have_is_left_to_the_window(
    viewer, user, emitted, make_scan, key
):
    viewer.show_scan(make_scan(frames=9))
    user.type(key)
    assert not any(emitted.values())


def test_without_a_scan_no_signal_is_emitted(viewer, user, emitted):
    viewer.show_scan(None)
    user.wheel(1)
    user.drag((100, 100), (160, 100), RIGHT)
    user.type(Qt.Key.Key_5)
    assert not any(emitted.values())


def test_the_viewer_has_a_name_for_screen_readers(viewer: QWidget):
    assert viewer.accessibleName() == "Scan viewer"
    assert viewer.accessibleDescription() == "T1 contrast, axial"
