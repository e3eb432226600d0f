"""Shortcuts on keyboards that write other letters, as Qt reports them there."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from brainview.gui.keys.actions import Actions, all_commands

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_GR = CTRL | Qt.KeyboardModifier.AltModifier
LEVEL_3 = Qt.KeyboardModifier.GroupSwitchModifier  # AltGr on Linux

US = "qwertyuiop[]asdfghjklzxcvbnm,"
LAYOUTS = {
    "Russian": "йцукенгшщзхъфывапролдячсмитьб",
    "Arabic": "ضصثقفغعهخحجدشسيبلاتنمئءؤر\ufefbىةو",
}


@pytest.fixture
def actions(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    made = Actions(owner)
    made.owner = owner
    return made


def press(letter, modifiers=NONE):
    text = "" if modifiers & CTRL else letter
    kind = QEvent.Type.ShortcutOverride
    return QKeyEvent(kind, ord(letter.upper()), modifiers, text)


@pytest.mark.parametrize("layout", ["Russian", "Arabic"])
def test_every_letter_works_from_its_place(actions, layout):
    written = dict(zip(US, LAYOUTS[layout], strict=True))
    silent, tried = [], 0
    for command in all_commands():
        for key in command.keys.split():
            chord = QKeySequence(key)[0]
            letter = chr(chord.key()).lower() if chord.key() < 0x80 else ""
            if letter in written:
                event = press(written[letter], chord.keyboardModifiers())
                tried += 1
                if actions.meant_by(event) is not actions[command.name]:
                    silent.append((command.name, key))
    assert tried > 40
    assert silent == []


@pytest.mark.parametrize(
    ("sign", "modifiers", "command"),
    [
        ("1", SHIFT, "preset_1"),  # French: digits with Shift
        ("0", SHIFT, "reset"),
        ("[", ALT_GR, "brush_smaller"),  # French and German, on Windows
        ("]", LEVEL_3, "brush_larger"),  # and on Linux
        ("?", SHIFT, "shortcuts"),
        ("+", SHIFT, "zoom_in"),
        ("٤", NONE, "preset_4"),  # Arabic and Persian digits
        ("۴", NONE, "preset_4"),
        ("؟", SHIFT, "shortcuts"),
        ("ע", NONE, "heatmap"),  # Hebrew
        ("γ", NONE, "heatmap"),  # Greek
    ],
)
def test_a_sign_works_whatever_keys_write_it(actions, sign, modifiers, command):
    assert actions.meant_by(press(sign, modifiers)) is actions[command]


@pytest.mark.parametrize(
    ("sign", "modifiers"), [("g", NONE), ("²", NONE), ("/", NONE), ("П", SHIFT)]
)
def test_other_signs_mean_nothing_else(actions, sign, modifiers):
    assert actions.meant_by(press(sign, modifiers)) is None


def test_a_changed_key_follows_to_the_other_layout(actions):
    actions.set_keys("hold", "J")
    actions.set_keys("jump", "")
    assert actions.meant_by(press("о")) is actions["hold"]
    assert actions.is_key_of("hold", press("о"))
    assert not actions.is_key_of("hold", press("ч"))


@pytest.mark.parametrize("letter", ["п", "ل"])
def test_a_press_runs_the_command_in_the_window(window, letter):
    heatmap = window.actions_by_name["heatmap"]
    before = heatmap.isChecked()
    override = press(letter)
    window.event(override)
    assert override.isAccepted()
    assert heatmap.isChecked() is not before
