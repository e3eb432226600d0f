"""What the window remembers between runs: what is shown, sizes, folders, files.

What a person decides in the settings dialog is in the settings file instead.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSlider

_RECENT_LIMIT = 10
# Folders that were chosen last, which may be named like a patient.
_PLACES = ("folder", "report_folder", "copy_folder", "picture_folder", "batch/source")


class RememberedChoices(QObject):
    """Reads and stores what is remembered, by its type.

    Parameters
    ----------
    store : QSettings
        Where they are stored.
    parent : QObject or None
        Owner.

    Attributes
    ----------
    keeps_places : bool
        Whether files and folders, whose names may be a patient's, are remembered.
    """

    recent_changed = Signal()

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.keeps_places = True

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
        """Put a file at the top of the list, unless places aren't remembered."""
        if not self.keeps_places or self.recent[:1] == (path,):
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

    def forget_places(self) -> None:
        """Remove all files and folders that are remembered."""
        self.clear_recent()
        for key in _PLACES:
            self.forget(key)

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
        """Store a choice: a text, a boolean, an integer or a geometry.

        A folder isn't stored if places aren't remembered.
        """
        if self.keeps_places or key not in _PLACES:
            self._store.setValue(key, value)

    def forget(self, key: str) -> None:
        """Remove a stored choice."""
        self._store.remove(key)

    def _set_recent(self, paths: list[Path]) -> None:
        self._store.setValue("recent", [str(path) for path in paths])
        self.recent_changed.emit()


def keep_toggle(
    remembered: RememberedChoices,
    name: str,
    action: QAction,
    toggle: Callable[[bool], None],
    *,
    at_first: bool = False,
) -> None:
    """Switch an action as it was in the last run, and store every change.

    Parameters
    ----------
    remembered : RememberedChoices
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
    key = _key(name)
    action.setChecked(remembered.flag(key, default=at_first))
    toggle(action.isChecked())
    action.toggled.connect(toggle)
    action.toggled.connect(partial(remembered.keep, key))


def keep_choice(remembered: RememberedChoices, name: str, action: QAction) -> None:
    """Store whether an action is on, as `keep_toggle` does at every change."""
    remembered.keep(_key(name), action.isChecked())


def keep_number(remembered: RememberedChoices, name: str, slider: QSlider) -> None:
    """Set a slider as it was in the last run, and store every change."""
    key = _key(name)
    value = remembered.number(key, slider.value())
    slider.setValue(value)
    # The viewer needs the value even if the slider already has it.
    slider.valueChanged.emit(value)
    slider.valueChanged.connect(partial(remembered.keep, key))


def _key(name: str) -> str:
    return f"view/{name}"
