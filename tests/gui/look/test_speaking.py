"""The application speaks the language that is chosen."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QDoubleSpinBox

from brainview.core.language import ENGLISH, current_language, language_of
from brainview.gui.look.speaking import speak_language

CLOSE = QDialogButtonBox.StandardButton.Close


@pytest.fixture
def speak(qapp, monkeypatch):
    # Set first, so that it is taken away again after the test.
    monkeypatch.setenv("BRAINVIEW_LANGUAGE", "en")
    before = QLocale()
    yield lambda code: speak_language(qapp, language_of(code))
    speak_language(qapp, ENGLISH)
    QLocale.setDefault(before)


def test_buttons_and_numbers_of_qt_are_in_the_language_too(speak, qtbot):
    words = []
    for code in ("de", "ar", "hi", "en"):
        speak(code)
        number = QDoubleSpinBox(maximum=2000, value=1234.5)
        buttons = QDialogButtonBox(CLOSE)
        qtbot.addWidget(number)
        qtbot.addWidget(buttons)
        words.append((buttons.button(CLOSE).text(), number.text()))
    assert words[0] == ("Schließen", "1234,50")
    assert words[1] == ("أغلق", "1234.50")  # the digits of scanners
    assert words[3] == ("Close", "1234.50")


def test_hindi_can_be_shown_on_a_computer_without_a_font_for_it(speak):
    speak("hi")
    assert QFontDatabase.families(QFontDatabase.WritingSystem.Devanagari)


def test_only_a_language_that_is_written_so_goes_from_right_to_left(speak, qapp):
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert current_language() is language_of("ar")
    speak("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
