"""Contains the bar above several panes, which says what they do together."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from brainview.gui.look.controls import ShrinkingButton, styled


class LinkBar(QFrame):
    """Switches for what all panes do together.

    Parameters
    ----------
    switches : iterable of QAction
        Checkable; a button for each.
    commands : iterable of QAction
        A button at the right end for each.
    """

    def __init__(
        self, switches: Iterable[QAction], commands: Iterable[QAction]
    ) -> None:
        super().__init__()
        self.setObjectName("paneHead")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 3, 8, 3)
        line.setSpacing(6)
        for action in switches:
            line.addWidget(_button(action))
        line.addStretch(1)
        for action in commands:
            line.addWidget(_button(action))


def _button(action: QAction) -> QPushButton:
    """Make a small button for an action."""
    button = ShrinkingButton(action.text())
    button.setCheckable(action.isCheckable())

    def follow() -> None:
        styled(button, "small", tip=action.toolTip(), spoken=action.text())
        button.setEnabled(action.isEnabled())
        button.setChecked(action.isChecked())

    button.clicked.connect(lambda _checked: action.trigger())
    action.changed.connect(follow)
    follow()
    return button
