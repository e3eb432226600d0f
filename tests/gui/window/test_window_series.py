from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from brainview.gui.dialogs.shortcuts import ShortcutSheet

HEAD = Path("head.dcm")
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot, window, session):
    window.open([HEAD])
    qtbot.waitUntil(lambda: session.state.analysis is not None)
    qtbot.waitUntil(lambda: not session.state.is_busy)
    return window


@pytest.fixture
def analyzed(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_A, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: len(opened.slices.slider.answers) == 5)
    qtbot.waitUntil(lambda: not opened.series_analysis.is_running)
    return opened


def test_a_key_analyzes_the_open_series(analyzed):
    assert set(analyzed.slices.slider.answers.values()) == {"glioma"}
    assert analyzed.answer.series.state.text() == "All 5 slices analyzed"


def test_j_shows_the_most_suspicious_slice(qtbot, analyzed, session):
    wanted = analyzed.series_analysis.summary.most_suspicious.index
    session.seek((wanted + 2) % 5)
    qtbot.keyClick(analyzed, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: session.state.index == wanted)


def test_the_answers_stay_while_slices_are_scrolled(qtbot, analyzed, session):
    session.seek(0)
    qtbot.waitUntil(lambda: session.state.index == 0)
    assert len(analyzed.slices.slider.answers) == 5


def test_another_series_begins_without_answers(qtbot, analyzed, session):
    analyzed.open([Path("other.dcm")])
    qtbot.waitUntil(lambda: session.state.series.slices[0].path.name == "other.dcm")
    assert analyzed.slices.slider.answers == {}


def test_stopping_is_offered_while_a_series_is_analyzed(qtbot, opened):
    cancel = opened.actions_by_name["cancel"]
    heard = []
    opened.series_analysis.running_changed.connect(
        lambda _running: heard.append(cancel.isEnabled())
    )
    opened.actions_by_name["analyze_series"].trigger()
    qtbot.waitUntil(lambda: not opened.series_analysis.is_running)
    assert heard == [True, False]


def test_t_opens_the_tag_browser(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_T)
    assert opened.tags.browser.isVisible()
    # Nothing lies at that path.
    qtbot.waitUntil(lambda: "still there" in opened.tags.browser.empty.text())
    opened.tags.browser.close()


def test_a_changed_key_works_in_the_window(qtbot, opened):
    opened.commands.shortcuts.give("mask", "U")
    mask = opened.actions_by_name["mask"]
    before = mask.isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_M)
    assert mask.isChecked() is before
    qtbot.keyClick(opened, Qt.Key.Key_U)
    assert mask.isChecked() is not before


def test_a_changed_key_for_the_bare_image_is_let_go_as_well(qtbot, opened, monkeypatch):
    held = []
    monkeypatch.setattr(opened.viewer, "set_overlays_held_off", held.append)
    opened.commands.shortcuts.give("hold", "Y")
    qtbot.keyPress(opened, Qt.Key.Key_Y)
    qtbot.keyRelease(opened, Qt.Key.Key_Y)
    assert held[-1] is False


def test_the_sheet_opens_on_its_key(qtbot, opened):
    opened.actions_by_name["shortcuts"].trigger()
    (sheet,) = opened.findChildren(ShortcutSheet)
    assert sheet.isVisible()
    sheet.close()
    QApplication.processEvents()
