"""Contains a button of the toolbar that offers several tools."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton


class ToolMenu(QToolButton):
    """Chooses the tool that was chosen here last, and the others in its menu.

    Parameters
    ----------
    name : str
        What the tools are for, for screen readers.
    tools : sequence of QAction
        The tools; the first one is offered at first.
    others : sequence of QAction
        Commands below the tools in the menu.
    """

    def __init__(
        self, name: str, tools: Sequence[QAction], others: Sequence[QAction] = ()
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self)
        menu.addActions(list(tools))
        menu.addSeparator()
        menu.addActions(list(others))
        self.setMenu(menu)
        self.setDefaultAction(tools[0])
        for action in tools:
            action.toggled.connect(self._offer_chosen)
        self._tools = tools

    @Slot(bool)
    def _offer_chosen(self, _is_on: bool = True) -> None:
        chosen = next((tool for tool in self._tools if tool.isChecked()), None)
        if chosen is not None:
            self.setDefaultAction(chosen)
