"""Holds the settings while the window runs, and writes what is changed."""

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from brainview.core import SettingsError
from brainview.gui.look.motion import system_is_still
from brainview.settings import LoadedSettings, Settings, load_settings, save_settings


class SettingsStore(QObject):
    """The settings file, read once; each change is written at once.

    Parameters
    ----------
    path : Path or None
        The file; None for the user's own.
    parent : QObject or None
        Owner.

    Signals
    -------
    changed(Settings)
        A setting was changed.
    """

    changed = Signal(object)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loaded = load_settings(path)

    @property
    def path(self) -> Path:
        """The file, which may not exist."""
        return self._loaded.path

    @property
    def loaded(self) -> LoadedSettings:
        """What was read or written last."""
        return self._loaded

    @property
    def current(self) -> Settings:
        """What is set now."""
        return self._loaded.settings

    @property
    def is_still(self) -> bool:
        """Whether nothing moves by itself; as the system says until it is chosen."""
        chosen = self.current.reduce_motion
        return system_is_still() if chosen is None else chosen

    @property
    def error(self) -> SettingsError | None:
        """Why the file can't be used; None where it can."""
        return self._loaded.error

    def reload(self) -> LoadedSettings:
        """Read the file anew, which another window or an editor may have changed."""
        self._loaded = load_settings(self._loaded.path)
        self.changed.emit(self.current)
        return self._loaded

    def change(self, section: str, **values: object) -> None:
        """Change settings of a section, and leave all others as the file has them.

        Parameters
        ----------
        section : str
            Such as ``"reports"``; empty for the fields of the whole.
        **values
            By their names.

        Raises
        ------
        SettingsError
            If a value isn't as it must be, or the file can't be written; then nothing
            is changed.
        """
        found = load_settings(self._loaded.path)
        # A file that was damaged in the meantime takes nothing that is set with it.
        known = self.current if found.error else found.settings
        data: dict[str, Any] = msgspec.to_builtins(known)
        (data[section] if section else data).update(values)
        saved = save_settings(data, self._loaded.path)
        self._loaded = LoadedSettings(saved, self._loaded.path)
        self.changed.emit(saved)
