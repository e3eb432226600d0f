"""Fills the menu bar with every command of the window."""

from PySide6.QtWidgets import QMenu, QMenuBar

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
        letter = next(c for c in group.title if c.isalpha() and c.lower() not in taken)
        taken.add(letter.lower())
        title = group.title.replace(letter, f"&{letter}", 1)
        menu = QMenu(title, bar)
        _fill(menu, group, actions)
        bar.addMenu(menu)


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
            tools = QMenu("Tool", menu)
            menu.addMenu(tools)
        tools.addAction(action)
