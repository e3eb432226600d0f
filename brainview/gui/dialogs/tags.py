"""Contains the tag browser, which shows, searches and copies a DICOM header."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from brainview.core.language import plural, tr
from brainview.gui.dialogs.tag_model import TagModel
from brainview.gui.look.controls import ElidedLabel, label, styled
from brainview.gui.look.placing import fit
from brainview.readers.dicom.tag_row import TagRow

_SIZE = QSize(860, 620)
_SMALLEST = QSize(480, 320)
_WIDTHS = (150, 300, 52)
# Longer trees stay folded.
_UNFOLDED = 1000


class TagBrowser(QDialog):
    """Shows the header of one file; may stay open while other slices are shown.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("DICOM tags"))
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self.model = TagModel(self)
        self.source = ElidedLabel("title", Qt.TextElideMode.ElideMiddle)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(tr("Search tag, name or value"))
        self.search.setAccessibleName(tr("Search"))
        self.tree = _tree(self.model)
        self.empty = label(kind="muted", wraps=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count = label(kind="muted")
        self.copy = styled(QPushButton(tr("Copy")), tip=tr("Copy the selected lines"))
        self.copy.setAutoDefault(False)
        self._name = ""
        self._is_hidden = False
        self._lay_out()
        self._connect()
        self.show_message(tr("Nothing is open."))

    def show_rows(self, name: str, rows: Sequence[TagRow]) -> None:
        """Show another header; the search and the scroll position stay.

        Parameters
        ----------
        name : str
            Of the file.
        rows : sequence of TagRow
            Its lines.
        """
        self._name = name
        current = self.tree.currentIndex()
        place = current.row() if not current.parent().isValid() else -1
        scrolled = self.tree.verticalScrollBar().value()
        # Otherwise the height of the rows is measured without the style sheet.
        self.tree.ensurePolished()
        self.model.show_rows(rows)
        self._show()
        self.tree.verticalScrollBar().setValue(scrolled)
        if place >= 0:
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            index = self.model.index(place, 0)
            self.tree.selectionModel().setCurrentIndex(index, keep)

    def show_message(self, sentence: str, name: str = "") -> None:
        """Say why there is nothing to show."""
        self._name = name
        self.model.show_rows(())
        self._show(sentence)

    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the patient's data and the file's name."""
        self._is_hidden = hidden
        self.model.set_identity_hidden(hidden)
        self._show(self.empty.text())

    def copy_selected(self) -> None:
        """Copy the selected lines, or all shown lines if none is selected."""
        chosen = self.tree.selectionModel().selectedRows()
        lines = [self.model.cells(index) for index in chosen or self._visible()]
        QGuiApplication.clipboard().setText("\n".join(map("\t".join, lines)))

    def _visible(self) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        index = self.model.index(0, 0)
        while index.isValid():
            found.append(index)
            index = self.tree.indexBelow(index)
        return found

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.copy.clicked.connect(lambda _checked: self.copy_selected())
        keys = QAction(self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        keys.triggered.connect(lambda _checked: self.copy_selected())
        find = QAction(self, shortcut=QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(lambda _checked: self.search.setFocus())
        self.tree.addAction(keys)
        self.addAction(find)

    def _search(self, text: str) -> None:
        self.model.set_search(text)
        self._show()

    def _show(self, sentence: str = "") -> None:
        shown, total = self.model.shown, self.model.total
        if shown <= _UNFOLDED:
            self.tree.expandAll()
        if total and not shown:
            sentence = tr("No line holds that.")
        self.tree.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        self.empty.setText(sentence if shown == 0 else "")
        words = plural("{count} line", "{count:,} lines", total)
        if shown != total:
            words = plural(
                "{shown:,} of {count} line",
                "{shown:,} of {count:,} lines",
                total,
                shown=shown,
            )
        self.count.setText(words)
        self.copy.setEnabled(shown > 0)
        self.source.set_full_text("" if self._is_hidden else self._name)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.source, 1)
        head.addWidget(self.search, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        close = QPushButton(tr("Close"), autoDefault=False)
        close.clicked.connect(self.close)
        foot.addWidget(close)
        outer.addLayout(head)
        outer.addWidget(self.tree, 1)
        outer.addWidget(self.empty, 1)
        outer.addLayout(foot)


def _tree(model: TagModel) -> QTreeView:
    tree = QTreeView(uniformRowHeights=True, allColumnsShowFocus=True)
    tree.setModel(model)
    tree.setAccessibleName(tr("Elements of the header"))
    tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    for column, width in enumerate(_WIDTHS):
        tree.setColumnWidth(column, width)
    return tree
