"""Copying and saving the picture, typing a window, and Esc that leaves a tool."""

from dataclasses import replace
from pathlib import Path

import pytest
from gui_fakes import make_scan
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QWidget

from brainview.core import ScanWarning, WarningCode
from brainview.gui.dialogs.movie import MovieDialog
from brainview.gui.dialogs.window_level import WindowLevelDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.viewer import Place, Tool, Viewer
from brainview.gui.window.pictures import Pictures


@pytest.fixture
def home(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def viewer(home, qtbot):
    made = Viewer(home)
    home.resize(300, 300)
    made.resize(300, 300)
    with qtbot.waitExposed(home):
        home.show()
    made.show_scan(make_scan(Path("Doe Jane.png")), Place(0, 1, key="T1"))
    return made


@pytest.fixture
def actions(home, viewer, session, remembered, tmp_path):
    made = Actions(home)
    made.pictures = Pictures(
        home,
        session=session,
        remembered=remembered,
        actions=made,
        viewer=lambda: viewer,
        ask_path=lambda _path: tmp_path / "shot.png",
    )
    return made


def test_a_copied_picture_does_not_show_who_was_scanned(actions, viewer):
    named = viewer.picture()
    assert viewer.grab().toImage().convertToFormat(named.format()) != named
    actions["copy_picture"].trigger()
    copied = QGuiApplication.clipboard().image()
    viewer.set_identity_hidden(True)
    hidden = viewer.grab().toImage().convertToFormat(copied.format())
    assert copied == hidden


def test_a_plain_picture_has_no_measures(actions, viewer, qtbot):
    plain = viewer.picture(is_plain=True)
    viewer.accept_mask()
    viewer.set_tool(Tool.BRUSH)
    qtbot.mousePress(viewer, Qt.MouseButton.LeftButton, pos=viewer.rect().center())
    qtbot.mouseRelease(viewer, Qt.MouseButton.LeftButton, pos=viewer.rect().center())
    assert viewer.picture(is_plain=True) == plain
    assert viewer.picture() != plain


def test_a_saved_picture_is_a_png(actions, viewer, tmp_path):
    actions["save_picture"].trigger()
    assert QImage(str(tmp_path / "shot.png")) == viewer.picture()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_typed_window_is_chosen(actions, viewer, home, qtbot):
    actions["type_window"].trigger()
    dialog = home.findChild(WindowLevelDialog)
    dialog.width_field.setText("0")
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.width_field.setText("80.5")
    dialog.level_field.setText("-20")
    ok.click()
    assert (viewer.gray_window.width, viewer.gray_window.center) == (80.5, -20)


def test_escape_leaves_a_tool(viewer, qtbot):
    viewer.set_tool(Tool.ERASER)
    with qtbot.waitSignal(viewer.tool_left):
        qtbot.keyClick(viewer, Qt.Key.Key_Escape)


def test_a_picture_that_may_show_a_name_is_said_to_when_it_leaves(
    actions, viewer, session, qtbot
):
    risk = ScanWarning.of(WarningCode.TEXT_SUSPECTED, why="it is a capture of a screen")
    scan = replace(make_scan(Path("screen.png")), warnings=(risk,))
    viewer.show_scan(scan, Place(0, 1, key="T1"))
    for name in ("copy_picture", "save_picture"):
        with qtbot.waitSignal(session.noted) as said:
            actions[name].trigger()
        assert "may show the patient's name" in said.args[0]


def test_a_movie_that_may_show_a_name_says_so_first(home):
    dialog = MovieDialog(home, 3, 10.0, can_name=True, caution="Look at it.")
    assert "Look at it." in [each.text() for each in dialog.findChildren(QLabel)]
