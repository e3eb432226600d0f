import re
from dataclasses import asdict
from itertools import product
from pathlib import Path

import pytest
from contrast import contrast
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import brainview.gui
from brainview.gui.keys.actions import all_commands
from brainview.gui.look.motion import ProgressBar
from brainview.gui.look.palette import CONTRAST, DARK, LIGHT, ON_CLASS_COLOR
from brainview.reports.class_colors import CLASS_COLORS, OTHER_CLASS_COLOR

WORDS_ON_GROUND = [
    *product(("text", "muted", "caution"), ("window", "panel", "raised")),
    *product(("accent_text",), ("panel", "raised", "accent_soft")),
    ("on_button", "button"),
    *product(("alert", "text", "accent_text"), ("alert_soft",)),
]


THEMES = pytest.mark.parametrize(
    ("tokens", "least"),
    [(DARK, 4.5), (LIGHT, 4.5), (CONTRAST, 7)],
    ids=["dark", "light", "high contrast"],
)


@THEMES
@pytest.mark.parametrize(("words", "ground"), WORDS_ON_GROUND)
def test_words_have_enough_contrast(tokens, least, words, ground):
    colors = asdict(tokens)
    assert contrast(colors[words], colors[ground]) >= least


@THEMES
@pytest.mark.parametrize("mark", ["edge", "accent", "glyph"])
def test_controls_stand_out_from_every_ground(tokens, least, mark):
    colors = asdict(tokens)
    grounds = ("window", "panel", "raised")
    assert min(contrast(colors[mark], colors[each]) for each in grounds) >= 3


@pytest.mark.parametrize("color", [*CLASS_COLORS.values(), OTHER_CLASS_COLOR])
def test_the_letter_of_a_class_can_be_read(color):
    assert contrast(color, ON_CLASS_COLOR) >= 4.5


@pytest.mark.parametrize(
    ("scheme", "tokens"),
    [
        (Qt.ColorScheme.Light, LIGHT),
        (Qt.ColorScheme.Dark, DARK),
    ],
)
def test_system_follows_the_systems_scheme(qapp, theme, scheme, tokens):
    theme.choose("system")
    QApplication.styleHints().colorSchemeChanged.emit(scheme)
    followed = theme.tokens
    theme.choose("dark")
    assert followed is tokens


def test_high_contrast_follows_the_system(qapp, theme):
    theme.choose("system")
    hints = QApplication.styleHints()
    accessibility = hints.accessibility()
    signal = accessibility.contrastPreferenceChanged
    signal.emit(Qt.ContrastPreference.HighContrast)
    followed = theme.tokens
    signal.emit(Qt.ContrastPreference.NoPreference)
    theme.choose("dark")
    assert followed is CONTRAST


def test_without_motion_a_bar_of_unknown_length_stands_still(qtbot, theme):
    theme.set_still(True)
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    theme.set_still(False)
    assert bar.maximum() == 1
    bar.setRange(0, 0)
    assert bar.maximum() == 0


def test_every_icon_exists_and_draws_something(theme):
    for command in all_commands():
        if command.icon:
            image = theme.icon(command.icon).pixmap(16, 16).toImage()
            alphas = [
                image.pixelColor(x, y).alpha()
                for x in range(image.width())
                for y in range(image.height())
            ]
            assert max(alphas) > 100, command.icon


def test_only_the_tables_name_colors():
    folder = Path(brainview.gui.__file__).parent
    named = [
        path.name
        for path in folder.rglob("*.py")
        if path.name != "palette.py"
        and re.search(r'"#[0-9A-Fa-f]{3}', path.read_text(encoding="utf-8"))
    ]
    assert named == []
