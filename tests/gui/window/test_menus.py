"""The menu bar, and what its Help menu opens."""

from PySide6.QtWidgets import QApplication, QLabel, QMenu

from brainview import __version__
from brainview.gui.dialogs.about import AboutDialog
from brainview.gui.dialogs.computer import ComputerDialog


def test_every_command_is_in_one_menu(window):
    menus = window.menuBar().findChildren(QMenu)
    headings = {menu.menuAction() for menu in menus}
    listed = [a for menu in menus for a in menu.actions() if a not in headings]
    commands = [action for _, action in window.actions_by_name.all]
    assert sorted(map(id, listed)) == sorted(map(id, commands))


def test_the_about_box_names_the_version_and_the_licenses(window):
    window.actions_by_name["about"].trigger()
    dialog = window.findChild(AboutDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"brainview {__version__}" in words
    assert "\npydicom 3.0.2  MIT License\n" in dialog.parts.toPlainText()


def test_the_check_of_the_computer_can_be_copied(window, qtbot):
    window.actions_by_name["computer"].trigger()
    dialog = window.findChild(ComputerDialog)
    qtbot.waitUntil(dialog.copy.isEnabled, timeout=30_000)
    dialog.copy.click()
    copied = QApplication.clipboard().text()
    assert f"brainview: {__version__}" in copied
    assert "Screens: " in copied
