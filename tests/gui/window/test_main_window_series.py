from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from brainview.gui.dialogs.shortcuts import ShortcutSheet

HEAD = Path("head.dcm")
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(window, settle):
    window.open([HEAD])
    settle()
    return window


@pytest.fixture
def analyzed(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_A, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: len(opened.slices.slider.answers) == 5)
    qtbot.waitUntil(lambda: not opened.session.series_analysis.is_running)
    return opened


def test_a_key_analyzes_the_open_series(analyzed):
    assert set(analyzed.slices.slider.answers.values()) == {"glioma"}
    assert analyzed.answer.series.state.text() == "All 5 slices analyzed"


def test_j_shows_the_most_suspicious_slice(qtbot, analyzed, session):
    wanted = analyzed.session.series_analysis.summary.most_suspicious.index
    session.seek((wanted + 2) % 5)
    qtbot.keyClick(analyzed, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: session.state.index == wanted)


def test_the_findings_stay_while_the_reader_scrolls(qtbot, analyzed, session):
    session.seek(0)
    qtbot.waitUntil(lambda: session.state.index == 0)
    assert len(analyzed.slices.slider.answers) == 5


def test_another_series_begins_without_findings(qtbot, analyzed, session):
    analyzed.open([Path("other.dcm")])
    qtbot.waitUntil(lambda: session.state.series.slices[0].path.name == "other.dcm")
    assert analyzed.slices.slider.answers == {}


def test_cancel_is_enabled_while_a_series_is_analyzed(qtbot, opened):
    cancel = opened.actions_by_name["cancel"]
    enabled = []
    opened.session.series_analysis.running_changed.connect(
        lambda _running: enabled.append(cancel.isEnabled())
    )
    opened.actions_by_name["analyze_series"].trigger()
    qtbot.waitUntil(lambda: not opened.session.series_analysis.is_running)
    assert enabled == [True, False]


def test_after_its_button_was_pressed_the_image_has_the_focus(qtbot, opened):
    opened.activateWindow()
    button = opened.answer.series.start
    button.setFocus()
    button.click()
    qtbot.waitUntil(lambda: not opened.session.series_analysis.is_running)
    assert opened.focusWidget() is opened.viewer


def test_after_the_analysis_an_arrow_key_shows_another_slice(qtbot, opened, session):
    opened.activateWindow()
    opened.answer.series.start.setFocus()
    opened.answer.series.start.click()
    qtbot.waitUntil(lambda: not session.series_analysis.is_running)
    before = session.state.index
    qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: session.state.index != before)
    assert len(session.series_analysis.findings) == 5


def test_t_opens_the_tag_browser(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_T)
    assert opened.tags.browser.isVisible()
    # There is no file with that name.
    qtbot.waitUntil(lambda: "still there" in opened.tags.browser.empty.text())
    opened.tags.browser.close()


def test_a_changed_key_works_in_the_window(qtbot, opened):
    opened.commands.shortcuts.give("mask", "F3")
    mask = opened.actions_by_name["mask"]
    before = mask.isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_M)
    assert mask.isChecked() is before
    qtbot.keyClick(opened, Qt.Key.Key_F3)
    assert mask.isChecked() is not before


def test_overlays_return_when_a_changed_key_is_released(qtbot, opened):
    opened.commands.shortcuts.give("hold", "F4")
    with_overlays = opened.viewer.grab().toImage()
    qtbot.keyPress(opened, Qt.Key.Key_F4)
    assert opened.viewer.grab().toImage() != with_overlays
    qtbot.keyRelease(opened, Qt.Key.Key_F4)
    assert opened.viewer.grab().toImage() == with_overlays


def test_the_shortcut_sheet_opens(qtbot, opened):
    opened.actions_by_name["shortcuts"].trigger()
    (sheet,) = opened.findChildren(ShortcutSheet)
    assert sheet.isVisible()
    sheet.close()
    QApplication.processEvents()
