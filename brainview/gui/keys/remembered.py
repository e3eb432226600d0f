"""Choices that last: what is on or off, and what has a strength."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSlider

from brainview.gui.keys.settings import Settings


def keep_toggle(
    settings: Settings,
    name: str,
    action: QAction,
    toggle: Callable[[bool], None],
    *,
    at_first: bool = False,
) -> None:
    """Switch an action as it was the last time, and remember it from now on.

    Parameters
    ----------
    settings : Settings
        Where it is kept.
    name : str
        Under which name.
    action : QAction
        What is on or off.
    toggle : callable
        Hears it, at once too.
    at_first : bool
        What holds until somebody chooses.
    """
    key = f"view/{name}"
    action.setChecked(settings.flag(key, default=at_first))
    toggle(action.isChecked())
    action.toggled.connect(toggle)
    action.toggled.connect(partial(settings.keep, key))


def keep_number(settings: Settings, name: str, slider: QSlider) -> None:
    """Set a slider as it was the last time, and remember it from now on."""
    key = f"view/{name}"
    value = settings.number(key, slider.value())
    slider.setValue(value)
    slider.valueChanged.emit(value)  # the viewer hears it even where it is the same
    slider.valueChanged.connect(partial(settings.keep, key))
