import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from brainview.core import resources_folder
from brainview.gui.dialogs.key_button import key_of
from brainview.gui.dialogs.manual import ManualDialog
from brainview.gui.dialogs.shortcuts import ShortcutSheet
from brainview.gui.keys.actions import Actions, all_commands
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.keys.shortcuts_store import ShortcutStore
from brainview.gui.viewer import Tool


@pytest.fixture
def owner(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    yield window
    window.close()


@pytest.fixture
def actions(owner):
    return Actions(owner)


@pytest.fixture
def keys(actions, remembered):
    return ShortcutStore(actions, remembered)


@pytest.fixture
def sheet(qtbot, owner, keys, theme):
    made = ShortcutSheet(owner, keys)
    with qtbot.waitExposed(made):
        made.show()
    return made


def press(qtbot, button, key, *modifiers):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    modifier = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(button, key, modifier)


def test_a_given_key_works_at_once_and_is_in_the_tooltip(actions, keys):
    keys.give("mask", "Ctrl+M")
    assert actions.keys("mask") == "Ctrl+M"
    assert actions["mask"].toolTip() == "Tumor mask (Ctrl+M)"


def test_a_given_key_is_stored(qtbot, keys, store):
    keys.give("mask", "F3")
    other = QWidget()
    qtbot.addWidget(other)
    again = Actions(other)
    ShortcutStore(again, RememberedChoices(store))
    assert again.keys("mask") == "F3"


@pytest.mark.parametrize("key", [",", "Ctrl+,", "?", "+", "Shift+F1", ""])
def test_unusual_keys_are_stored(qtbot, keys, store, key):
    keys.give("mask", key)
    other = QWidget()
    qtbot.addWidget(other)
    again = Actions(other)
    ShortcutStore(again, RememberedChoices(store))
    assert again.keys("mask") == key


def test_a_key_belongs_to_one_command(keys):
    keys.give("mask", "G")
    assert keys.keys("mask") == "G"
    assert keys.keys("heatmap") == ""


def test_a_command_that_loses_one_key_keeps_the_other(keys):
    keys.give("mask", "=")
    assert keys.keys("zoom_in") == "+"


def test_a_reset_takes_the_key_back(keys):
    keys.give("mask", "G")
    keys.reset("heatmap")
    assert keys.keys("heatmap") == "G"
    assert keys.keys("mask") == ""


def test_resetting_all_keys_removes_the_stored_ones(keys, remembered):
    keys.give("mask", "G")
    keys.reset_all()
    assert all(keys.keys(c.name) == c.keys for c in all_commands())
    assert remembered.text("keys/mask", "nothing") == "nothing"


def test_the_command_that_has_a_key_is_found(keys):
    assert keys.holder("G", "mask").name == "heatmap"
    assert keys.holder("G", "heatmap") is None


def test_the_presets_are_commands(actions):
    assert actions["preset_1"].text() == "Standard"
    assert actions.keys("preset_9") == "9"


def test_the_sheet_has_a_key_for_every_command(sheet):
    assert set(sheet.keys) == {command.name for command in all_commands()}
    words = [part.text() for part in sheet.findChildren(QLabel)]
    assert all(command.tip in words for command in all_commands())


def test_a_click_and_a_press_change_a_key(qtbot, sheet, keys):
    press(qtbot, sheet.keys["mask"], Qt.Key.Key_F3)
    assert keys.keys("mask") == "F3"
    assert sheet.keys["mask"].text() == "F3"


def test_a_waiting_key_says_so(qtbot, sheet):
    qtbot.mouseClick(sheet.keys["mask"], Qt.MouseButton.LeftButton)
    assert sheet.keys["mask"].text() == "Press a key"


def test_escape_leaves_the_key_and_the_sheet(qtbot, sheet, keys):
    press(qtbot, sheet.keys["mask"], Qt.Key.Key_Escape)
    assert keys.keys("mask") == "M"
    assert sheet.isVisible()


def test_backspace_removes_the_key(qtbot, sheet, keys):
    press(qtbot, sheet.keys["mask"], Qt.Key.Key_Backspace)
    assert keys.keys("mask") == ""
    assert sheet.keys["mask"].text() == "no key"


def test_a_conflict_is_shown_and_changes_nothing(qtbot, sheet, keys):
    press(qtbot, sheet.keys["mask"], Qt.Key.Key_G)
    assert sheet.message.text() == "G is the key of “Grad-CAM map”."
    assert keys.keys("mask") == "M"
    assert keys.keys("heatmap") == "G"


def test_a_conflict_can_be_overridden(qtbot, sheet, keys):
    press(qtbot, sheet.keys["mask"], Qt.Key.Key_G)
    qtbot.mouseClick(sheet.take_over, Qt.MouseButton.LeftButton)
    assert keys.keys("mask") == "G"
    assert sheet.keys["heatmap"].text() == "no key"
    assert not sheet.take_over.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Tab])
def test_keys_that_move_the_focus_cannot_be_given(qtbot, sheet, keys, key):
    press(qtbot, sheet.keys["mask"], key)
    assert keys.keys("mask") == "M"
    assert "can't be changed" in sheet.message.text()


def test_a_single_changed_key_can_be_reset(qtbot, sheet, keys):
    keys.give("mask", "F3")
    keys.give("fit", "F4")
    assert sheet.reset_all.isEnabled()
    sheet.resets["mask"].click()
    assert (keys.keys("mask"), keys.keys("fit")) == ("M", "F4")


def test_all_keys_can_be_reset(qtbot, sheet, keys):
    keys.give("mask", "F3")
    qtbot.mouseClick(sheet.reset_all, Qt.MouseButton.LeftButton)
    assert keys.keys("mask") == "M"
    assert not sheet.reset_all.isEnabled()


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "expected"),
    [
        (Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, "g", "G"),
        (Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier, "G", "Shift+G"),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?", "?"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", "5"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier, "", "Ctrl+F5"),
    ],
)
def test_a_press_is_named_as_a_shortcut(key, modifiers, text, expected):
    assert key_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == expected


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_f1_shows_the_manual(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.findChild(ManualDialog).isVisible()


def test_every_tool_has_a_key_and_the_manual_names_it():
    page = (resources_folder() / "manual" / "keys.md").read_text("utf-8")
    tools = {
        command.name: command.keys
        for command in all_commands()
        if command.choice == "tool"
    }
    assert len(set(tools.values())) == len(tools) == len(Tool)
    missing = [name for name, keys in tools.items() if f"| {keys} |" not in page]
    assert missing == []
