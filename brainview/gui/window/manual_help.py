"""Opens the manual at the page about the part that has the keyboard focus."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from brainview.gui.dialogs.manual import ManualDialog
from brainview.gui.look.theme import Theme

_HOME = "index.md"
_NAME = "manual"

# By the names of classes, since the main window opens sooner without importing them.
# The innermost part decides.
_PAGES: Mapping[str, str] = {
    "StudyPanel": "window.md#open-scans",
    "ThreePlanes": "window.md#three-planes",
    "Viewer": "window.md#the-slice",
    "LinkBar": "window.md#several-panes",
    "ReadingCard": "window.md#your-reading",
    "SeriesCard": "window.md#the-whole-series",
    "ChangeCard": "window.md#the-prior-study",
    "ModelCard": "window.md#choose-a-model",
    "AnswerPanel": "window.md#the-answer",
    "BatchWindow": "batch.md",
    "ExportDialog": "window.md#export",
    "DeidentifyDialog": "window.md#de-identified-copies",
    "TagBrowser": "window.md#the-dicom-header",
    "SettingsDialog": "window.md#settings",
    "ShortcutSheet": "keys.md",
    "MovieDialog": "window.md#export",
    "OwnWindowsDialog": "window.md#the-slice",
    "WindowLevelDialog": "window.md#the-slice",
    "NodesDialog": "nodes.md",
    "ComputerDialog": "troubleshooting.md#report-a-bug",
}


def page_about(widget: QWidget | None) -> str:
    """Return the page of the manual about a widget, with the heading after ``#``."""
    while widget is not None:
        name = type(widget).__name__
        if name in _PAGES:
            return _PAGES[name]
        widget = widget.parentWidget()
    return _HOME


class ManualHelp(QObject):
    """Shows the manual for a command, in the main window and in all others.

    Parameters
    ----------
    window : QMainWindow
        The main window.
    action : QAction
        The command, whose keys work in the other windows, too.
    folder : Path
        Holds the pages.
    theme : Theme
        Provides the colors of the pages.
    """

    def __init__(
        self, window: QMainWindow, action: QAction, folder: Path, theme: Theme
    ) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        self._folder = folder
        self._theme = theme
        action.triggered.connect(lambda _checked: self.show())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @Slot()
    def show(self) -> None:
        """Show the page about what has the focus."""
        page = page_about(QApplication.focusWidget())
        # A dialog that must be answered first would block the manual of the window.
        owner = QApplication.activeModalWidget() or self._window
        children = Qt.FindChildOption.FindDirectChildrenOnly
        manual = owner.findChild(ManualDialog, options=children)
        if manual is None:
            manual = ManualDialog(owner, self._folder, self._theme)
        manual.show_page(page)
        manual.show()
        manual.raise_()
        manual.activateWindow()

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, after: QWidget | None) -> None:
        """Let the keys of the command work in another window of the program."""
        window = after.window() if after is not None else None
        if window is None or not self._needs_keys(window):
            return
        shortcut = window.findChild(QShortcut, _NAME)
        if shortcut is None:
            shortcut = QShortcut(window)
            shortcut.setObjectName(_NAME)
            shortcut.activated.connect(self.show)
            # Another window may last longer than this.
            self.destroyed.connect(shortcut.deleteLater)
        shortcut.setKeys(self._action.shortcuts())

    def _needs_keys(self, window: QWidget) -> bool:
        if window is self._window or isinstance(window, ManualDialog):
            return False
        owner = window.parentWidget()
        is_ours = owner is not None and owner.window() is self._window
        return type(window).__name__ == "BatchWindow" or (
            isinstance(window, QDialog) and (is_ours or isinstance(owner, QDialog))
        )
