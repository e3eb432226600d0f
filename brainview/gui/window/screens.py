"""Shows the window on the whole screen, and moves it to another screen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from brainview.core.language import tr, translatable
from brainview.gui.keys.actions import Actions

_ONE = translatable("This computer has only one screen.")


class Screens(QObject):
    """Connects the commands ``full_screen`` and ``other_screen``.

    Parameters
    ----------
    window : QMainWindow
        The window to move.
    actions : Actions
        The window's commands.
    say : callable
        Shows a sentence in the status line.
    """

    def __init__(
        self, window: QMainWindow, actions: Actions, say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._say = say
        self._full = actions["full_screen"]
        window.installEventFilter(self)
        self._full.triggered.connect(self._fill)
        actions["other_screen"].triggered.connect(self._move)

    def eventFilter(  # noqa: N802 - Qt's name
        self, watched: QObject, event: QEvent
    ) -> bool:
        """Follow the window, which the system may also fill the screen with."""
        if event.type() is QEvent.Type.WindowStateChange:
            self._full.setChecked(self._window.isFullScreen())
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _fill(self, is_full: bool) -> None:
        if is_full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    @Slot()
    def _move(self, _checked: bool = False) -> None:
        """Move the window to the next screen, as large there as here."""
        window, screens = self._window, QGuiApplication.screens()
        if len(screens) < 2:
            self._say(tr(_ONE))
            return
        here = window.screen()
        there = screens[(screens.index(here) + 1) % len(screens)]
        is_full = window.isFullScreen()
        if is_full:
            window.showNormal()
        window.setGeometry(
            moved(
                window.geometry(), here.availableGeometry(), there.availableGeometry()
            )
        )
        if is_full:
            window.showFullScreen()


def moved(window: QRect, here: QRect, there: QRect) -> QRect:
    """Return where a window lies on another screen as it lies on this one.

    Parameters
    ----------
    window : QRect
        The window.
    here, there : QRect
        The usable parts of both screens.
    """
    size = window.size().boundedTo(there.size())
    shown = QRect(window.topLeft() - here.topLeft() + there.topLeft(), size)
    shown.moveRight(min(shown.right(), there.right()))
    shown.moveBottom(min(shown.bottom(), there.bottom()))
    shown.moveLeft(max(shown.left(), there.left()))
    shown.moveTop(max(shown.top(), there.top()))
    return shown
