"""Contains the context menu of the viewers."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from brainview.core.language import tr
from brainview.gui.keys.actions import Actions
from brainview.gui.viewer import Viewer

_CHANGES = ("undo", "redo", "delete_measure")
_MASK = ("mask_accept", "mask_reject", "mask_drop", "mask_part", "mask_lesion")
_VIEW = (
    "fit",
    "actual",
    "rotate",
    "flip_h",
    "flip_v",
    "invert",
    "smooth",
    "reset",
    "corner_text",
    "full_screen",
)
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
        super().__init__(tr("Picture"), parent)
        tools = QMenu(tr("Tool"), self)
        tools.addActions(
            [action for command, action in actions.all if command.choice == "tool"]
        )
        mask, view = QMenu(tr("Mask"), self), QMenu(tr("View"), self)
        mask.addActions([actions[name] for name in _MASK])
        view.addActions([actions[name] for name in _VIEW])
        self.addMenu(tools)
        self._after_windows = self.addMenu(mask)
        self.addMenu(view)
        for names in (_CHANGES, _KEEP):
            self.addSeparator()
            self.addActions([actions[name] for name in names])
        self._windows: QAction | None = None

    def offer(self, viewer: Viewer, at: QPoint) -> None:
        """Show the menu at a point of the screen, with the windows of a viewer."""
        if self._windows is not None:
            self.removeAction(self._windows)
        self._windows = viewer.window_menu().menuAction()
        self.insertAction(self._after_windows, self._windows)
        self.popup(at)
