from dataclasses import asdict
from itertools import product
from pathlib import Path

import pytest
from contrast import contrast
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import brainview.gui
from brainview.gui.keys.actions import all_commands
from brainview.gui.look.palette import DARK, LIGHT, ON_CLASS_COLOR
from brainview.reports.class_colors import CLASS_COLORS, OTHER_CLASS_COLOR

WORDS_ON_GROUND = [
    *product(("text", "muted", "caution"), ("window", "panel", "raised")),
    *product(("accent_text",), ("panel", "raised", "accent_soft")),
    ("on_button", "button"),
    *product(("alert", "text", "accent_text"), ("alert_soft",)),
]


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("words", "ground"), WORDS_ON_GROUND)
def test_words_have_enough_contrast(tokens, words, ground):
    colors = asdict(tokens)
    assert contrast(colors[words], colors[ground]) >= 4.5


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
        if path.name != "palette.py" and '"#' in path.read_text(encoding="utf-8")
    ]
    assert named == []
