"""Contains the model of a DICOM header as a searchable tree."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from brainview.core.language import tr, translatable
from brainview.gui.look.controls import plain_tip
from brainview.readers.dicom.tag_row import TagRow

Index = QModelIndex | QPersistentModelIndex

HEADERS = (
    translatable("Tag"),
    translatable("Name"),
    translatable("Type"),
    translatable("Value"),
)
HIDDEN = translatable("hidden")
_ROOT = QModelIndex()
_TOP = -1  # the parent of what lies in no sequence


class TagModel(QAbstractItemModel):
    """Shows the lines that match a search, inside their sequences.

    Parameters
    ----------
    parent : QObject or None
        Owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TagRow, ...] = ()
        self._parents: list[int] = []
        self._children: dict[int, list[int]] = {}
        self._place: dict[int, int] = {}
        self._words: list[str] = []
        self._search = ""
        self._is_hidden = False

    @property
    def shown(self) -> int:
        """The number of shown lines, including the sequences that contain matches."""
        return len(self._place)

    @property
    def total(self) -> int:
        """The total number of lines."""
        return len(self._rows)

    def show_rows(self, rows: Sequence[TagRow]) -> None:
        """Show another header."""
        self._rows = tuple(rows)
        self._parents = _parents(self._rows)
        self._index_words()
        self._arrange()

    def set_search(self, text: str) -> None:
        """Show the lines that contain every word of a text, in any column."""
        self._search = text
        self._arrange()

    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the patient's data, from the search too."""
        self._is_hidden = hidden
        self._index_words()
        self._arrange()

    def cells(self, index: Index) -> tuple[str, str, str, str]:
        """Return the texts in the four columns of a line."""
        return self._cells(self._rows[index.internalId()])

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a cell."""
        children = self._children.get(_number(parent), [])
        if not 0 <= row < len(children) or not 0 <= column < len(HEADERS):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = _ROOT) -> Any:
        """Return the index of the sequence or item that contains a line."""
        if not index.isValid():
            return QModelIndex()
        above = self._parents[index.internalId()]
        if above == _TOP:
            return QModelIndex()
        return self.createIndex(self._place[above], 0, above)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines in a sequence or item."""
        if parent.isValid() and parent.column() > 0:
            return 0
        return len(self._children.get(_number(parent), []))

    def columnCount(self, _parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return len(HEADERS)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's title."""
        is_title = role == Qt.ItemDataRole.DisplayRole
        if is_title and orientation == Qt.Orientation.Horizontal:
            return tr(HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the content of a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(index)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.cells(index)[index.column()])
        return None

    def _cells(self, row: TagRow) -> tuple[str, str, str, str]:
        is_hidden = self._is_hidden and row.is_identity and bool(row.value)
        return row.tag, row.name, row.vr, tr(HIDDEN) if is_hidden else row.value

    def _index_words(self) -> None:
        """Keep what is searched: with and without the tag's brackets and comma."""
        self._words = []
        for row in self._rows:
            bare = row.tag.strip("()").replace(",", "")
            self._words.append(" ".join((*self._cells(row), bare)).casefold())

    def _arrange(self) -> None:
        self.beginResetModel()
        self._children, self._place = {}, {}
        for number in sorted(self._wanted()):
            siblings = self._children.setdefault(self._parents[number], [])
            self._place[number] = len(siblings)
            siblings.append(number)
        self.endResetModel()

    def _wanted(self) -> set[int]:
        """Return the matching lines and those that contain them."""
        parts = self._search.casefold().split()
        if not parts:
            return set(range(len(self._rows)))
        wanted: set[int] = set()
        for number, words in enumerate(self._words):
            if all(part in words for part in parts):
                while number != _TOP and number not in wanted:
                    wanted.add(number)
                    number = self._parents[number]
        return wanted


def _number(index: Index) -> int:
    return index.internalId() if index.isValid() else _TOP


def _parents(rows: Sequence[TagRow]) -> list[int]:
    """Return the number of each line's parent line."""
    parents: list[int] = []
    above: list[int] = []  # by depth, the last line
    for number, row in enumerate(rows):
        del above[row.depth :]
        parents.append(above[-1] if above else _TOP)
        above.append(number)
    return parents
