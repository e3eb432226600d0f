"""Choices that hold for all pictures: mouse, corner text, own windows, screens."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QMenu

from brainview.gui.dialogs.mouse_card import MouseCard
from brainview.gui.dialogs.own_windows import OwnWindowsDialog
from brainview.gui.keys.mouse import kept_mouse
from brainview.gui.viewer import MouseButtons, Tool
from brainview.gui.viewer.corner_text import CornerText
from brainview.gui.window.screens import moved


def test_choices_reach_every_viewer_and_are_kept(window, settings, qtbot):
    card = MouseCard(MouseButtons())
    qtbot.addWidget(card)
    card.chosen.connect(window.views.set_mouse)
    card.right.setCurrentIndex(1)
    window.actions_by_name["corner_text"].trigger()
    window.actions_by_name["smooth"].trigger()
    viewers = [window.viewer, *window.main_pane.planes.viewers.values()]
    for viewer in viewers:
        assert viewer.mouse == MouseButtons(right=Tool.ZOOM)
        assert viewer.appearance.corner_text is CornerText.NONE
    assert not window.viewer.appearance.is_smooth
    assert kept_mouse(settings) == MouseButtons(right=Tool.ZOOM)
    assert settings.text("view/corner_text") == "none"


def test_a_window_is_kept_by_a_name_and_deleted(window, settings, qtbot):
    from brainview.core import Window

    dialog = OwnWindowsDialog(window, (), Window(40, 80), "MR")
    dialog.changed.connect(window.views._keep_own)
    assert not dialog.keep.isEnabled()
    dialog.name_field.setText("Clot")
    dialog.keep.click()
    assert '"Clot"' in settings.text("own_windows")
    dialog.kept.setCurrentRow(0)
    dialog.delete.click()
    assert settings.text("own_windows") == "[]"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_context_menu_holds_every_tool(window):
    menu = window.views._menu
    menu.offer(window.viewer, QPoint(0, 0))
    titles = [each.title() for each in menu.findChildren(QMenu)]
    assert "Tool" in titles
    tools = next(each for each in menu.findChildren(QMenu) if each.title() == "Tool")
    assert len(tools.actions()) == len(Tool)
    assert window.viewer.window_menu().menuAction() in menu.actions()
    menu.close()


def test_the_window_fills_the_screen_and_comes_back(window, qtbot):
    full = window.actions_by_name["full_screen"]
    full.trigger()
    assert window.windowState() & Qt.WindowState.WindowFullScreen
    full.trigger()
    assert not window.windowState() & Qt.WindowState.WindowFullScreen


def test_a_window_keeps_its_place_on_a_smaller_screen_and_stays_inside():
    here, there = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 720)
    assert moved(QRect(100, 50, 1000, 600), here, there) == QRect(2020, 50, 1000, 600)
    assert moved(QRect(900, 400, 1600, 900), here, there) == there
