"""Decimal points and commas are both understood, in every language."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox, QDoubleSpinBox, QWidget

from brainview.core import Window
from brainview.core.language import ENGLISH, language_of
from brainview.gui.dialogs.window_level import WindowLevelDialog
from brainview.gui.look.decimal_sign import EitherSign
from brainview.gui.look.speaking import speak_language


@pytest.fixture(params=["en", "de", "ar"])
def language(request, qapp, monkeypatch):
    # Set first, so that it is taken away again after the test.
    monkeypatch.setenv("BRAINVIEW_LANGUAGE", "en")
    before = QLocale()
    speak_language(qapp, language_of(request.param))
    yield request.param
    speak_language(qapp, ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["12.5", "12,5"])
def test_a_typed_number_is_read_with_either_sign(language, typed, qtbot):
    box = QDoubleSpinBox(maximum=10_000)
    qtbot.addWidget(box)
    box.lineEdit().setValidator(EitherSign(box))
    home = QWidget()
    qtbot.addWidget(home)
    dialog = WindowLevelDialog(home, Window(40, 80))
    for field in (box.lineEdit(), dialog.width_field):
        field.selectAll()
        qtbot.keyClicks(field, typed)
    box.interpretText()
    assert box.value() == 12.5
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        ok.click()
    assert chosen.args == [12.5, 40]
