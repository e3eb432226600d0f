"""Keeps how pictures are shown and steered: corner text, mouse, own windows."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from brainview.core import BrainviewError
from brainview.core.language import tr
from brainview.gui.dialogs.own_windows import OwnWindowsDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.mouse import keep_mouse, kept_mouse
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.viewer import MouseButtons, Viewer
from brainview.gui.viewer.corner_text import CornerText
from brainview.gui.viewer.own_window import (
    OwnWindow,
    own_windows_from,
    own_windows_text,
)
from brainview.gui.window.viewer_menu import ViewerMenu

_TEXT_KEY, _WINDOWS_KEY = "view/corner_text", "own_windows"


class ViewPresenter(QObject):
    """Gives all viewers the user's choices, and keeps these between runs.

    Parameters
    ----------
    window : QWidget
        The parent of dialog and menu.
    settings : SettingsStore
        Keeps what the mouse does.
    remembered : RememberedChoices
        Keeps the other choices.
    actions : Actions
        The window's commands; ``corner_text`` and ``own_windows`` are connected.
    viewers : callable
        Returns the viewers that exist now.
    focused : callable
        Returns the viewer that commands act on.
    say : callable
        Shows a sentence in the status line.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        settings: SettingsStore,
        remembered: RememberedChoices,
        actions: Actions,
        viewers: Callable[[], Sequence[Viewer]],
        focused: Callable[[], Viewer],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._remembered = remembered
        self._viewers = viewers
        self._focused = focused
        self._say = say
        self._menu = ViewerMenu(actions, window)
        self.own = own_windows_from(remembered.text(_WINDOWS_KEY))
        self.mouse = kept_mouse(settings)
        for viewer in viewers():
            viewer.menu_asked.connect(partial(self._menu.offer, viewer))
        self._show_text(self._text)
        self.set_mouse(self.mouse)
        self._set_own(self.own)
        actions["corner_text"].triggered.connect(self._change_text)
        actions["own_windows"].triggered.connect(self._show_own)

    @Slot(object)
    def set_mouse(self, mouse: MouseButtons) -> None:
        """Choose what the buttons of the mouse and the wheel do, and keep it."""
        self.mouse = mouse
        try:
            keep_mouse(self._settings, mouse)
        except BrainviewError as error:
            self._say(str(error))
        for viewer in self._viewers():
            viewer.set_mouse(mouse)

    @property
    def _text(self) -> CornerText:
        kept = self._remembered.text(_TEXT_KEY)
        return CornerText(kept) if kept in list(CornerText) else CornerText.ALL

    @Slot()
    def _change_text(self, _checked: bool = False) -> None:
        level = self._text.next
        self._remembered.keep(_TEXT_KEY, level.value)
        self._show_text(level)
        self._say(
            tr(
                "Text in the corners: {amount}.",
                amount=tr(level.value, meaning="text in the corners"),
            )
        )

    def _show_text(self, level: CornerText) -> None:
        for viewer in self._viewers():
            viewer.set_corner_text(level)

    @Slot()
    def _show_own(self, _checked: bool = False) -> None:
        viewer = self._focused()
        scan = viewer.scan
        if scan is None:
            return
        shown = scan.with_base(viewer.gray_window)
        dialog = OwnWindowsDialog(self._window, self.own, shown, scan.modality)
        dialog.changed.connect(self._keep_own)
        dialog.open()

    @Slot(object)
    def _keep_own(self, own: tuple[OwnWindow, ...]) -> None:
        self._remembered.keep(_WINDOWS_KEY, own_windows_text(own))
        self._set_own(own)

    def _set_own(self, own: tuple[OwnWindow, ...]) -> None:
        self.own = own
        for viewer in self._viewers():
            viewer.set_own_windows(own)
