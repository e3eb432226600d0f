"""The tour, and the manual at the part that has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from brainview.core import resources_folder
from brainview.gui.dialogs.manual import ManualDialog
from brainview.gui.dialogs.tour import TourDialog
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.window.manual_help import _PAGES, page_about

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_tour_leads_through_the_window_on_a_sample(
    qtbot, window, settle, remembered
):
    window.tour.show_once()
    tour = window.findChild(TourDialog)
    steps = 0
    while tour.isVisible():
        steps += 1
        qtbot.keyClick(tour, Qt.Key.Key_Return)
    settle()
    assert steps == 6
    assert window.session.state.series is not None
    assert remembered.flag("tour_seen")


def test_a_skipped_tour_comes_again_only_when_asked(qtbot, window, remembered, store):
    window.tour.show_once()
    tour = window.findChild(TourDialog)
    qtbot.waitUntil(tour.isActiveWindow)
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert RememberedChoices(store).flag("tour_seen")
    window.tour.show_once()
    assert window.tour.dialog is None
    window.actions_by_name["tour"].trigger()
    assert window.tour.dialog.isVisible()
    window.tour.dialog.reject()


def test_f1_opens_the_page_about_the_focus(qtbot, opened):
    opened.answer.models.model.setFocus()
    qtbot.keyClick(opened.answer.models.model, Qt.Key.Key_F1)
    manual = opened.findChild(ManualDialog)
    assert manual.page.source().toString().endswith("window.md#choose-a-model")
    manual.close()


def test_f1_works_in_a_dialog(qtbot, opened):
    opened.actions_by_name["settings"].trigger()
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_F1)
    manual = dialog.findChild(ManualDialog)
    assert manual.page.source().toString().endswith("window.md#settings")
    manual.close()
    dialog.close()


def test_every_page_and_heading_is_there(qtbot, theme):
    manual = ManualDialog(None, resources_folder() / "manual", theme)
    qtbot.addWidget(manual)
    missing = []
    for place in {*_PAGES.values(), page_about(None)}:
        name, _, heading = place.partition("#")
        manual.show_page(place)
        text = (resources_folder() / "manual" / name).read_text("utf-8").lower()
        words = heading.replace("-", " ")
        if words not in text.replace("-", " ") or name not in str(manual.page.source()):
            missing.append(place)
    assert missing == []
