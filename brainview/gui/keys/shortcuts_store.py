"""Stores the shortcuts that the user chose."""

from PySide6.QtCore import QObject, Signal

from brainview.gui.keys.actions import Actions, Command, all_commands
from brainview.gui.keys.remembered import RememberedChoices

# Tab and the arrow keys move the focus; Space and Return press what has it.
RESERVED = frozenset(
    {"Left", "Right", "Up", "Down", "Tab", "Backtab", "Space", "Return", "Enter"}
)


class ShortcutStore(QObject):
    """Changes the keys of commands and stores the changes.

    Parameters
    ----------
    actions : Actions
        Their keys are set from the stored ones at once, and at every change.
    remembered : RememberedChoices
        Where they are kept.
    parent : QObject or None
        Owner.
    """

    changed = Signal()

    def __init__(
        self,
        actions: Actions,
        remembered: RememberedChoices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._remembered = remembered
        self._commands = {command.name: command for command in all_commands()}
        for name, command in self._commands.items():
            keys = remembered.text(_key(name), command.keys)
            if keys != command.keys:
                actions.set_keys(name, keys)

    def keys(self, name: str) -> str:
        """Return a command's keys; several are separated by a space."""
        return self._actions.keys(name)

    def is_changed(self, name: str) -> bool:
        """Return whether the keys of a command differ from its default keys."""
        return self.keys(name) != self._commands[name].keys

    def holder(self, key: str, besides: str) -> Command | None:
        """Return the command that has a key, except `besides`; None if none has it."""
        for name, command in self._commands.items():
            if name != besides and key in self.keys(name).split():
                return command
        return None

    def give(self, name: str, key: str) -> None:
        """Replace a command's keys by one key; another command that has it loses it.

        Parameters
        ----------
        name : str
            The name of the command.
        key : str
            In Qt's notation, for example ``"Ctrl+G"``; empty for no key.
        """
        self._take(key.split(), name)
        self._set(name, key)
        self.changed.emit()

    def reset(self, name: str) -> None:
        """Give a command its default keys; other commands that have them lose them."""
        default = self._commands[name].keys
        self._take(default.split(), name)
        self._set(name, default)
        self.changed.emit()

    def reset_all(self) -> None:
        """Give every command its default keys."""
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
            self._remembered.forget(_key(name))
        else:
            self._remembered.keep(_key(name), keys)


def _key(name: str) -> str:
    return f"keys/{name}"
