"""The main window speaks another language as soon as it is chosen in the settings."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from brainview.core import LanguageError, Window
from brainview.core.language import ENGLISH, Catalog, current_language, language_of
from brainview.core.measures import Measure, MeasureKind
from brainview.gui.dialogs.audit import AuditDialog
from brainview.gui.dialogs.settings import SettingsDialog
from brainview.gui.look.speaking import speak_language
from brainview.gui.panels.answer_pages import PanelState
from brainview.gui.panes.pane_grid import Layout
from brainview.gui.viewer import Tool
from brainview.gui.window.language_switch import LanguageSwitch

T1, T2 = Path("t1.dcm"), Path("t2.dcm")


class Bracketed(dict):
    """Translates every sentence, and each form of a count, by brackets around it."""

    def get(self, key, default=None):
        return f"[{key[0]}]"


@pytest.fixture
def spoken(qapp, monkeypatch):
    def read(code):
        language = language_of(code)
        if code == "fr":
            raise LanguageError(language.name)
        return Catalog(language, Bracketed() if code == "de" else {})

    # Set first, so that it is taken away again after the test.
    monkeypatch.setenv("BRAINVIEW_LANGUAGE", "en")
    monkeypatch.setattr("brainview.core.language.current._read", read)
    before = QLocale()
    yield
    speak_language(qapp, ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def switched(window, spoken, qapp, settings):
    LanguageSwitch(qapp, settings, window)
    return window


def choose(window, code, qtbot):
    """Choose a language in the settings; return the dialog in that language."""
    dialog = window.findChild(SettingsDialog)
    if dialog is None:
        window.actions_by_name["settings"].trigger()
        dialog = window.findChild(SettingsDialog)
    with qtbot.waitSignal(window.rebuilt):
        dialog.language_box.setCurrentIndex(dialog.language_box.findData(code))
    return window.findChild(SettingsDialog)


def port(window):
    return window.viewer.viewport


def test_the_window_speaks_what_is_chosen_in_the_settings_at_once_and_back(
    switched, settle, qtbot
):
    window = switched
    window.open([T1, T2])
    settle()
    dialog = choose(window, "de", qtbot)
    assert dialog.isVisible()
    assert dialog.language_box.accessibleName() == "[Language]"
    assert dialog.language_box.currentText() == "Deutsch"
    assert window.actions_by_name["fit"].text() == "[Fit]"
    assert window.menuBar().actions()[0].text().startswith("[&File]")
    assert window.answer.state is PanelState.ANSWER
    assert window.viewer.scan is window.session.state.scan
    assert os.environ["BRAINVIEW_LANGUAGE"] == "de"
    choose(window, "en", qtbot)
    assert window.actions_by_name["fit"].text() == "Fit"
    assert window.answer.state is PanelState.ANSWER


def test_what_was_shown_drawn_and_chosen_stays(switched, settle, qtbot):
    window = switched
    actions = window.actions_by_name
    window.open([T1, T2])
    settle()
    window.panes.open_beside(window.session.state.catalog.series[1])
    side = window.panes.grid.sides[0]
    qtbot.waitUntil(lambda: side.viewer.scan is not None)
    window.panes.use(side)
    settle()
    qtbot.waitUntil(lambda: side.viewer.scan is not None)
    window.viewer.zoom_in()
    window.viewer.choose_window(Window(40, 80))
    actions["tool_ruler"].trigger()
    actions["heatmap"].setChecked(True)
    source = window.session.state.scan.source
    ruler = Measure(MeasureKind.DISTANCE, ((1, 1), (5, 5)))
    window.notebook.draw(source, (ruler,), "the ruler")
    shown, zoom, center = window.session.state, port(window).zoom, port(window).center
    place = window.panes.grid.panes.index(window.main_pane)
    beside = side.series.key, side.player.index
    choose(window, "de", qtbot).close()
    side = window.panes.grid.sides[0]
    qtbot.waitUntil(lambda: side.viewer.scan is not None)
    assert window.session.state.scan is shown.scan
    assert window.session.state.analysis is shown.analysis
    assert (port(window).zoom, port(window).center) == (zoom, center)
    assert window.viewer.view.window == Window(40, 80)
    assert window.viewer.tool is Tool.RULER
    assert [mark.measure for mark in window.viewer.marks] == [ruler]
    assert window.actions_by_name["heatmap"].isChecked()
    assert window.panes.grid.layout_shown is Layout.TWO
    assert window.panes.grid.panes.index(window.main_pane) == place
    assert (side.series.key, side.player.index) == beside


def test_arabic_goes_from_right_to_left_but_left_stays_left_in_pictures(
    switched, settle, qtbot
):
    window = switched
    window.open([T1, T2])
    settle()
    before = window.viewer.picture(is_plain=True)
    choose(window, "ar", qtbot).close()
    right_to_left = Qt.LayoutDirection.RightToLeft
    assert QApplication.layoutDirection() is right_to_left
    assert window.study.x() > window.panes.grid.x() > window.answer.x()
    for widget in (window.viewer, window.slices, window.panes.grid):
        assert widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
    qtbot.waitUntil(lambda: window.viewer.picture(is_plain=True) == before)
    assert current_language() is language_of("ar")


def test_a_language_that_cannot_be_spoken_is_an_error_in_the_one_before(
    switched, settings, qtbot, qapp
):
    before = switched.viewer
    settings.change("", language="fr")
    qtbot.waitUntil(lambda: switched.session.state.failure is not None)
    assert "Français" in switched.session.state.failure.what
    assert switched.viewer is before
    assert current_language() is ENGLISH


def test_a_dialog_is_answered_before_the_language_changes(switched, settings, qtbot):
    switched.actions_by_name["audit"].trigger()
    dialog = switched.findChild(AuditDialog)
    settings.change("", language="de")
    qtbot.wait(1)
    assert dialog.isVisible()
    with qtbot.waitSignal(switched.rebuilt):
        dialog.reject()
    assert switched.actions_by_name["fit"].text() == "[Fit]"


def test_what_is_hidden_stays_hidden_whatever_another_window_has_stored(
    switched, settle, remembered
):
    window = switched
    for name in ("blind", "identity"):
        window.actions_by_name[name].setChecked(True)
        remembered.keep(f"view/{name}", False)
    window.open([T1, T2])
    settle()
    titles = []
    window.windowTitleChanged.connect(titles.append)
    window.rebuild()
    assert not any("t1" in title for title in titles)
    assert window.presenter.is_hidden
    assert not window.reading.seen


def test_no_widget_is_left_behind(switched):
    switched.rebuild()
    before = len(QApplication.topLevelWidgets())
    switched.rebuild()
    assert len(QApplication.topLevelWidgets()) == before
