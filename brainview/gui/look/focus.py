"""Keeps the keyboard focus where a key does no harm."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget


class FocusKeeper(QObject):
    """Gives the focus of a control that vanishes or is disabled to one widget.

    Qt gives it to the control after it. An arrow key would then change that one, for
    example the model, and drop what the person has just asked for.

    Parameters
    ----------
    window : QWidget
        The window of the controls.
    home : QWidget
        The widget in it that gets the focus.
    """

    def __init__(self, window: QWidget, home: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep)

    @Slot(QWidget, QWidget)
    def _keep(self, before: QWidget | None, after: QWidget | None) -> None:
        if before is None or after is None or after is self._home:
            return
        is_ours = before.window() is self._window and after.window() is self._window
        if after.isAncestorOf(before):
            return  # a field in a viewer gave it back to the viewer
        if is_ours and not (before.isVisible() and before.isEnabled()):
            self._home.setFocus()
