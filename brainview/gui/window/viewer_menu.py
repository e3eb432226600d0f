"""Contains the context menu of the viewers."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from brainview.gui.keys.actions import Actions
from brainview.gui.viewer import Viewer

_TOOLS = "Tool"
_CHANGES = ("undo", "redo", "delete_measure")
_MASK = ("mask_accept", "mask_reject", "mask_drop", "mask_part", "mask_lesion")
_VIEW = ("fit", "actual", "rotate", "flip_h", "flip_v", "invert", "smooth", "reset")
_SCREEN = ("corner_text", "full_screen")
_KEEP = ("copy_picture", "copy_plain", "save_picture", "save_movie", "tags")


class ViewerMenu(QMenu):
    """Offers the commands about a picture where it was clicked.

    Parameters
    ----------
    actions : Actions
        The window's commands, which show their keys in the menu.
    parent : QWidget
        The window.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__("Picture", parent)
        tools = self.addMenu(_TOOLS)
        tools.addActions(
            [action for command, action in actions.all if command.choice == "tool"]
        )
        for title, names in (
            ("", _CHANGES),
            ("Mask", _MASK),
            ("View", (*_VIEW, *_SCREEN)),
            ("", _KEEP),
        ):
            part: QMenu = self.addMenu(title) if title else self
            if not title:
                self.addSeparator()
            part.addActions([actions[name] for name in names])
        self._tools = tools
        self._windows = tools.menuAction()

    def offer(self, viewer: Viewer, at: QPoint) -> None:
        """Show the menu at a point of the screen, with the windows of a viewer."""
        if self._windows is not self._tools.menuAction():
            self.removeAction(self._windows)
        windows = viewer.window_menu()
        self._windows = windows.menuAction()
        after = self.actions()[self.actions().index(self._tools.menuAction()) + 1]
        self.insertAction(after, self._windows)
        self.popup(at)
