"""Choices that hold for all pictures: mouse, corner text, own windows, screens."""

from pathlib import Path

import pytest
from gui_fakes import make_scan
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QMainWindow

from brainview.gui.dialogs.mouse_card import MouseCard
from brainview.gui.dialogs.own_windows import OwnWindowsDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.mouse import kept_mouse
from brainview.gui.viewer import MouseButtons, Tool, Viewer
from brainview.gui.viewer.corner_text import CornerText
from brainview.gui.viewer.own_window import OwnWindow, own_windows_from
from brainview.gui.window.screens import Screens, moved
from brainview.gui.window.view_presenter import ViewPresenter
from brainview.gui.window.viewer_menu import ViewerMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_choices_reach_every_viewer_and_are_kept(window, remembered, settings, qtbot):
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
    assert remembered.text("view/corner_text") == "none"


@pytest.fixture
def home(qtbot):
    widget = QMainWindow()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def viewer(home):
    return Viewer(home)


@pytest.fixture
def actions(home):
    return Actions(home)


@pytest.fixture
def views(home, viewer, actions, settings, remembered):
    return ViewPresenter(
        home,
        settings=settings,
        remembered=remembered,
        actions=actions,
        viewers=lambda: (viewer,),
        focused=lambda: viewer,
        say=print,
    )


def test_a_window_is_kept_by_a_name_and_deleted(
    views, home, viewer, actions, remembered
):
    viewer.show_scan(make_scan(Path("head.dcm")))
    actions["own_windows"].trigger()
    dialog = home.findChild(OwnWindowsDialog)
    assert not dialog.keep.isEnabled()
    dialog.name_field.setText("Clot")
    dialog.keep.click()
    kept = OwnWindow("Clot", 700, 300, "MR")
    assert own_windows_from(remembered.text("own_windows")) == (kept,)
    dialog.kept.setCurrentRow(0)
    dialog.delete.click()
    assert own_windows_from(remembered.text("own_windows")) == ()


def test_the_context_menu_holds_every_tool_and_the_windows(views, home, viewer):
    viewer.menu_asked.emit(QPoint(0, 0))
    (menu,) = home.findChildren(ViewerMenu)
    tools, windows, *_ = menu.actions()
    assert len(tools.menu().actions()) == len(Tool)
    assert windows is viewer.window_menu().menuAction()
    menu.close()


def test_the_window_fills_the_screen_and_comes_back(home, actions):
    _screens = Screens(home, actions, print)
    actions["full_screen"].trigger()
    assert home.windowState() & Qt.WindowState.WindowFullScreen
    assert actions["full_screen"].isChecked()
    home.showNormal()  # as the system may do
    assert not actions["full_screen"].isChecked()
    actions["full_screen"].trigger()
    actions["full_screen"].trigger()
    assert not home.windowState() & Qt.WindowState.WindowFullScreen


def test_a_window_keeps_its_place_on_a_smaller_screen_and_stays_inside():
    here, there = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 720)
    assert moved(QRect(100, 50, 1000, 600), here, there) == QRect(2020, 50, 1000, 600)
    assert moved(QRect(900, 400, 1600, 900), here, there) == there
