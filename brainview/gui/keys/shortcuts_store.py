"""Which keys a person gave to which command, kept from run to run."""

from PySide6.QtCore import QObject, Signal

from brainview.gui.keys.actions import Actions, Command, all_commands
from brainview.gui.keys.settings import Settings

# Tab and the arrows move about, Space and Return press what has the focus.
RESERVED = frozenset(
    {"Left", "Right", "Up", "Down", "Tab", "Backtab", "Space", "Return", "Enter"}
)


class ShortcutStore(QObject):
    """Lets every command have other keys than those it comes with.

    Parameters
    ----------
    actions : Actions
        Given the stored keys at once, and others whenever they change.
    settings : Settings
        Where they are kept.
    parent : QObject or None
        Owner.
    """

    changed = Signal()

    def __init__(
        self, actions: Actions, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._commands = {command.name: command for command in all_commands()}
        for name, command in self._commands.items():
            keys = settings.text(_key(name), command.keys)
            if keys != command.keys:
                actions.set_keys(name, keys)

    def keys(self, name: str) -> str:
        """Return a command's keys; several are separated by a blank."""
        return self._actions.keys(name)

    def is_changed(self, name: str) -> bool:
        """Whether a command has other keys than those it comes with."""
        return self.keys(name) != self._commands[name].keys

    def holder(self, key: str, besides: str) -> Command | None:
        """Return the command that has a key, other than the one it is meant for."""
        for name, command in self._commands.items():
            if name != besides and key in self.keys(name).split():
                return command
        return None

    def give(self, name: str, key: str) -> None:
        """Make a key the only one of a command; whoever has it loses it.

        Parameters
        ----------
        name : str
            Of the command.
        key : str
            In Qt's notation, as ``"Ctrl+G"``; empty for no key at all.
        """
        self._take(key.split(), name)
        self._set(name, key)
        self.changed.emit()

    def reset(self, name: str) -> None:
        """Give a command back what it comes with; whoever has it loses it."""
        default = self._commands[name].keys
        self._take(default.split(), name)
        self._set(name, default)
        self.changed.emit()

    def reset_all(self) -> None:
        """Give every command back what it comes with."""
        for name, command in self._commands.items():
            self._set(name, command.keys)
        self.changed.emit()

    def _take(self, keys: list[str], besides: str) -> None:
        for key in keys:
            while (loser := self.holder(key, besides)) is not None:
                left = [k for k in self.keys(loser.name).split() if k != key]
                self._set(loser.name, " ".join(left))

    def _set(self, name: str, keys: str) -> None:
        self._actions.set_keys(name, keys)
        if keys == self._commands[name].keys:
            self._settings.forget(_key(name))
        else:
            self._settings.keep(_key(name), keys)


def _key(name: str) -> str:
    return f"keys/{name}"
