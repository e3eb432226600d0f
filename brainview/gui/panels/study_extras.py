"""What stands below the list of studies: what can't be shown, and what else opens."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QWidget,
)

from brainview.core import Unshown
from brainview.core.wording import counted
from brainview.gui.look.controls import column_of, dressed, label, row

Entry = tuple[str, str, Path]
INDENT = 7  # where the words of an entry begin
_LIST_HEIGHT = 150


class FindingLine(QWidget):
    """Says that files are still being read, and lets that be stopped."""

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = label(kind="muted")
        self.words.setIndent(INDENT)
        cancel = dressed(QPushButton("Stop"), "quiet", tip="Read no further files")
        cancel.clicked.connect(lambda _checked: self.cancel_asked.emit())
        bar = dressed(QProgressBar(textVisible=False), spoken="Reading files")
        bar.setRange(0, 0)
        column = column_of(self, 2)
        column.addLayout(row(self.words, cancel))
        inset = QHBoxLayout()
        inset.setContentsMargins(INDENT, 0, INDENT, 2)
        inset.addWidget(bar)
        column.addLayout(inset)
        self.hide()

    def show_files(self, count: int) -> None:
        """Say how many files were looked at."""
        self.words.setText(f"Reading, {counted(count, 'file')}" if count else "Reading")


class UnshownFold(QWidget):
    """How many files can't be shown; unfolded, each with what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.button = dressed(QPushButton(), "entry")
        self.button.setCheckable(True)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lines = QStringListModel()
        self.list = dressed(QListView(), "unshown", spoken="Files that can't be shown")
        self.list.setModel(self._lines)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMaximumHeight(_LIST_HEIGHT)
        self.list.setSpacing(1)
        self._count = 0
        self.list.hide()
        self.button.toggled.connect(self._unfold)
        column = column_of(self, 0)
        column.addWidget(self.button)
        column.addWidget(self.list)
        self.hide()

    def show_unshown(self, unshown: Sequence[Unshown], *, is_hidden: bool) -> None:
        """List files; where identity is hidden, without their names."""
        self.setVisible(bool(unshown))
        self._count = len(unshown)
        self._lines.setStringList(
            [
                each.what if is_hidden else f"{each.name}\n{each.what}"
                for each in unshown
            ]
        )
        self._unfold(self.button.isChecked())

    def _unfold(self, is_open: bool) -> None:
        mark = "▾" if is_open else "▸"
        self.button.setText(f"{mark} {counted(self._count, 'file')} can't be shown")
        self.list.setVisible(is_open)


class Entries(QWidget):
    """Lines that open something, under a caption.

    Parameters
    ----------
    title : str
        The caption.
    action : QPushButton or None
        What stands beside it.
    """

    path_chosen = Signal(object)  # Path

    def __init__(self, title: str, action: QPushButton | None = None) -> None:
        super().__init__()
        self._column = column_of(self, 0)
        head = row(caption(title), *((action,) if action else ()))
        self._column.addLayout(head)
        self.buttons: tuple[QPushButton, ...] = ()

    def show_entries(
        self, entries: Sequence[tuple[str, str, Path]], width: int
    ) -> None:
        """Take other lines.

        Parameters
        ----------
        entries : sequence of (str, str, Path)
            Name, tooltip, and what opens.
        width : int
            Device-independent pixels for the name; longer ones are shortened.
        """
        for button in self.buttons:
            self._column.removeWidget(button)
            button.setParent(None)
        self.buttons = tuple(self._entry(*entry, width) for entry in entries)
        for button in self.buttons:
            self._column.addWidget(button)
        self.setVisible(bool(entries))

    def _entry(self, text: str, tip: str, path: Path, width: int) -> QPushButton:
        button = dressed(QPushButton(), "entry", tip=tip, spoken=f"Open {text}")
        mode = Qt.TextElideMode.ElideMiddle
        shown = button.fontMetrics().elidedText(text, mode, width)
        button.setText(shown.replace("&", "&&"))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked: self.path_chosen.emit(path))
        return button


def caption(text: str) -> QLabel:
    """Make a small heading in line with the entries."""
    made = label(text, "caption")
    made.setIndent(INDENT)
    return made
