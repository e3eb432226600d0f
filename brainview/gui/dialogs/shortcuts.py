"""The list of keys, made from the table the actions are made from."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from brainview.gui.actions import GESTURES, GROUPS, key_text
from brainview.gui.panels.controls import label


class ShortcutSheet(QDialog):
    """Shows every key and every gesture.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Shortcuts")
        columns = QHBoxLayout()
        columns.setSpacing(32)
        sections = list(_sections())
        for part in (sections[:2], sections[2:3], sections[3:]):
            column = QVBoxLayout()
            column.setSpacing(14)
            for title, rows in part:
                column.addLayout(_section(title, rows))
            column.addStretch(1)
            columns.addLayout(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(16)
        outer.addLayout(columns)
        outer.addWidget(buttons)


def _sections() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield a title and its rows of what and how."""
    for group in GROUPS:
        rows = [(c.tip, key_text(c)) for c in group.commands if c.keys]
        yield group.title, rows
    yield "Hands", list(GESTURES)


def _section(title: str, rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(5)
    grid.addWidget(label(title, "title"), 0, 0, 1, 2)
    for index, (what, how) in enumerate(rows, start=1):
        grid.addWidget(label(what), index, 0)
        grid.addWidget(label(how, "muted"), index, 1, Qt.AlignmentFlag.AlignRight)
    return grid
