"""Fills the menu bar with every command of the window."""

from PySide6.QtWidgets import QMenu, QMenuBar

from brainview.core.language import tr
from brainview.gui.keys.actions import GROUPS, Actions, CommandGroup


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Add a menu for each group of commands; tools are a menu inside theirs.

    Parameters
    ----------
    bar : QMenuBar
        Empty.
    actions : Actions
        The window's commands, which show their keys in the menus.
    """
    taken: set[str] = set()
    for group in GROUPS:
        menu = QMenu(_with_letter(group.title, taken), bar)
        _fill(menu, group, actions)
        bar.addMenu(menu)


def _with_letter(english: str, taken: set[str]) -> str:
    """Return the title of a menu with the letter that opens it, and take that letter.

    A title without a free letter of the Latin alphabet, which all keyboards can write,
    has one of the English title behind it, as is usual in Chinese and Japanese.
    """
    title = tr(english)
    if letter := _free_letter(title, taken):
        taken.add(letter.lower())
        return title.replace(letter, f"&{letter}", 1)
    if letter := _free_letter(english, taken):
        taken.add(letter.lower())
        return f"{title} (&{letter.upper()})"
    return title


def _free_letter(words: str, taken: set[str]) -> str:
    """Return the first letter that no menu has; empty if there is none."""
    letters = (c for c in words if c.isascii() and c.isalpha())
    return next((c for c in letters if c.lower() not in taken), "")


def _fill(menu: QMenu, group: CommandGroup, actions: Actions) -> None:
    tools: QMenu | None = None
    for command in group.commands:
        action = actions[command.name]
        # An icon would stand where the mark of what is on stands.
        action.setIconVisibleInMenu(False)
        if command.choice != "tool":
            menu.addAction(action)
            continue
        if tools is None:
            tools = QMenu(tr("Tool"), menu)
            menu.addMenu(tools)
        tools.addAction(action)
