"""Contains the menu of windows: of the file, the user's own, the presets and auto."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from brainview.core import Scan, Window
from brainview.core.foreign_text import in_one_line
from brainview.core.language import tr
from brainview.gui.viewer.own_window import OwnWindow
from brainview.gui.viewer.window_level import AUTO, PRESETS, window_text


class WindowMenu(QMenu):
    """Offers windows by name.

    Attributes
    ----------
    own : tuple of OwnWindow
        Those that the user has kept; offered for scans of their modality.

    Signals
    -------
    window_picked(Window)
        The user chose a window of the file.
    preset_picked(int)
        The user chose a preset, given by its number from 1.
    auto_picked()
        The user chose the window computed from the image.
    """

    window_picked = Signal(object)
    preset_picked = Signal(int)
    auto_picked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Window", meaning="gray values"), parent)
        self.own: tuple[OwnWindow, ...] = ()

    def offer(self, scan: Scan, shown: Window) -> None:
        """Fill the menu for a scan and check the window that it is shown with."""
        self.clear()
        for number, window in enumerate(scan.windows, start=1):
            title = _title(scan.with_base(window), number)
            entry = self._add(title, is_shown=window == shown)
            entry.triggered.connect(partial(self._pick, window))
        self.addSeparator()
        for each in (own for own in self.own if own.modality == scan.modality):
            window = each.window(scan)
            entry = self._add(_title(each.shown, 0), is_shown=window == shown)
            entry.triggered.connect(partial(self._pick, window))
        self.addSeparator()
        for number, preset in enumerate(PRESETS, start=1):
            is_shown = shown.name == preset.name
            entry = self._add(f"&{number}  {tr(preset.name)}", is_shown=is_shown)
            entry.triggered.connect(partial(self._pick_preset, number))
        self.addSeparator()
        entry = self._add(f"&{tr(AUTO)}", is_shown=shown.name == AUTO)
        entry.triggered.connect(self._pick_auto)

    def _add(self, text: str, *, is_shown: bool) -> QAction:
        entry = self.addAction(text)
        entry.setCheckable(True)
        entry.setChecked(is_shown)
        return entry

    def _pick(self, window: Window, _checked: bool = False) -> None:
        self.window_picked.emit(window)

    def _pick_preset(self, number: int, _checked: bool = False) -> None:
        self.preset_picked.emit(number)

    def _pick_auto(self, _checked: bool = False) -> None:
        self.auto_picked.emit()


def _title(window: Window, number: int) -> str:
    """Name a window of the file: its own name, and its band in any case."""
    name = in_one_line(window.name) or tr("From the file, {number}", number=number)
    band = window_text(replace(window, name=""))
    # An ampersand in the name must not underline the letter after it.
    return f"{name.replace('&', '&&')}    {band}"
