"""Stores the user's choices between runs."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSlider

from brainview.gui.look.motion import system_is_still

THEMES = ("system", "light", "dark", "high contrast")
TEXT_PERCENT = (100, 125, 150, 175, 200)
SEGMENTER_OFF = "none"
CACHE_MB = (128, 256, 512, 1024, 2048, 4096)
_CACHE_MB = 128
_RECENT_LIMIT = 10


class Settings(QObject):
    """Reads and stores choices by their type.

    Parameters
    ----------
    store : QSettings
        Where they are stored.
    parent : QObject or None
        Owner.
    """

    recent_changed = Signal()

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        value = self.text("theme", THEMES[0])
        return value if value in THEMES else THEMES[0]

    @property
    def text_percent(self) -> int:
        """One of `TEXT_PERCENT`: how large text and controls are."""
        value = self.number("text_percent", TEXT_PERCENT[0])
        return value if value in TEXT_PERCENT else TEXT_PERCENT[0]

    @property
    def is_still(self) -> bool:
        """Whether nothing moves by itself; as the system says until it is chosen."""
        return self.flag("still", default=system_is_still())

    @property
    def cache_mb(self) -> int:
        """One of `CACHE_MB`: how many MB of slices are kept in memory."""
        value = self.number("cache_mb", _CACHE_MB)
        return value if value in CACHE_MB else _CACHE_MB

    @property
    def cache_bytes(self) -> int:
        """`cache_mb` in bytes."""
        return self.cache_mb << 20

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened last, the latest first."""
        value = self._store.value("recent")
        if isinstance(value, str):  # QSettings returns a list of one as text.
            return (Path(value),)
        if isinstance(value, list):
            return tuple(Path(str(name)) for name in value)
        return ()

    def add_recent(self, path: Path) -> None:
        """Put a file at the top of the list."""
        if self.recent[:1] == (path,):
            return
        others = [p for p in self.recent if p != path]
        self._set_recent([path, *others][:_RECENT_LIMIT])

    def remove_recent(self, path: Path) -> None:
        """Remove a file that can no longer be opened."""
        if path in self.recent:
            self._set_recent([p for p in self.recent if p != path])

    def clear_recent(self) -> None:
        """Remove all files from the list."""
        self._set_recent([])

    def text(self, key: str, default: str = "") -> str:
        """Return a stored text."""
        return str(self._store.value(key, default))

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return a stored boolean."""
        # INI files store text, so a boolean comes back as a word.
        return str(self._store.value(key, default)).lower() == "true"

    def number(self, key: str, default: int) -> int:
        """Return a stored whole number, or `default` if there is none."""
        text = str(self._store.value(key, default))
        return int(text) if text.lstrip("-").isdigit() else default

    def state(self, key: str) -> QByteArray:
        """Return a stored window geometry; empty at first."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, key: str, value: Any) -> None:
        """Store a choice: a text, a boolean, an integer or a geometry."""
        self._store.setValue(key, value)

    def forget(self, key: str) -> None:
        """Remove a stored choice."""
        self._store.remove(key)

    def _set_recent(self, paths: list[Path]) -> None:
        self._store.setValue("recent", [str(path) for path in paths])
        self.recent_changed.emit()


def keep_toggle(
    settings: Settings,
    name: str,
    action: QAction,
    toggle: Callable[[bool], None],
    *,
    at_first: bool = False,
) -> None:
    """Switch an action as it was in the last run, and store every change.

    Parameters
    ----------
    settings : Settings
        Where the choice is stored.
    name : str
        Name of the choice.
    action : QAction
        The action that is on or off.
    toggle : callable
        Called with the state, at once and at every change.
    at_first : bool
        The state until the user changes it.
    """
    key = f"view/{name}"
    action.setChecked(settings.flag(key, default=at_first))
    toggle(action.isChecked())
    action.toggled.connect(toggle)
    action.toggled.connect(partial(settings.keep, key))


def keep_number(settings: Settings, name: str, slider: QSlider) -> None:
    """Set a slider as it was in the last run, and store every change."""
    key = f"view/{name}"
    value = settings.number(key, slider.value())
    slider.setValue(value)
    # The viewer needs the value even if the slider already has it.
    slider.valueChanged.emit(value)
    slider.valueChanged.connect(partial(settings.keep, key))
