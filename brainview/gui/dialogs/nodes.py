"""Contains the dialog with the computers that brainview may talk with."""

import re
from typing import Any

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from brainview.core import SettingsError
from brainview.core.language import tr, translatable
from brainview.gui.dialogs.buttons import button_box
from brainview.gui.look.controls import label, styled
from brainview.gui.look.placing import fit
from brainview.gui.session.remote import Echo
from brainview.gui.workers.jobs import JobRunner
from brainview.settings import LoadedSettings, checked_settings, save_settings

_SIZE = QSize(860, 420)
_SMALLEST = QSize(560, 320)
_COLUMNS = {
    "name": translatable("Name"),
    "ae_title": translatable("AE title"),
    "host": translatable("Host"),
    "port": translatable("Port"),
    "url": translatable("DICOMweb address"),
    "retrieve": translatable("Fetch"),
}
_HINT = translatable(
    "Nothing is sent to any other computer than these. Give AE title, host and port, "
    "or the address of a DICOMweb service. Fetch is get or move. TLS and the listener "
    "are set in the file."
)
_HIDDEN = Qt.ItemDataRole.UserRole
_ROW = re.compile(r"nodes\[(\d+)\]\.?")


class NodesDialog(QDialog):
    """Lets the user edit the nodes of the settings file.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    loaded : LoadedSettings
        The settings; they are saved to the same file.
    runner : JobRunner
        Asks a node whether it answers.
    """

    def __init__(
        self, parent: QWidget, loaded: LoadedSettings, runner: JobRunner
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Other computers"))
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self._path = loaded.path
        self._runner = runner
        self._data: dict[str, Any] = msgspec.to_builtins(loaded.settings)
        self.ae_title = QLineEdit(loaded.settings.ae_title)
        self.table = QTableWidget(0, len(_COLUMNS))
        self.message = label(tr(_HINT), "muted", wraps=True)
        self.add = QPushButton(tr("Add"), autoDefault=False)
        self.remove = QPushButton(tr("Remove"), autoDefault=False)
        self.check = QPushButton(tr("Check"), autoDefault=False)
        self.check.setToolTip(tr("Ask the selected computer whether it answers"))
        self.buttons = button_box(
            QDialogButtonBox.StandardButton.Save,
            QDialogButtonBox.StandardButton.Cancel,
        )
        self._lay_out()
        for node in self._data["nodes"]:
            self._add_row(node)
        if loaded.error is not None:
            self._say(loaded.note)
        self.add.clicked.connect(self._add_empty)
        self.remove.clicked.connect(self._remove_row)
        self.check.clicked.connect(self._check)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _typed(self) -> dict[str, Any]:
        """Return the settings as they are typed now."""
        nodes = [self._node(row) for row in range(self.table.rowCount())]
        changed = {"ae_title": self.ae_title.text().strip(), "nodes": nodes}
        return self._data | changed

    def _check(self) -> None:
        """Ask the selected node whether it answers, before it is saved."""
        row = max(self.table.currentRow(), 0)
        self.table.setCurrentCell(row, 0)  # ends the editing of a cell
        if not self.table.rowCount():
            return
        try:
            settings = checked_settings(self._typed())
        except SettingsError as error:
            self._say(_ROW.sub(_in_row, str(error)))
            return
        name = settings.nodes[row].name
        self.check.setEnabled(False)
        self._say(tr("Asking {name}…", name=name), "muted")
        job = self._runner.submit(
            Echo(LoadedSettings(settings, self._path), name),
            done=lambda words: self._end_check(words, "muted"),
            failed=lambda error: self._end_check(str(error), "caution"),
        )
        self.finished.connect(lambda _result: job.cancel())

    def _end_check(self, sentence: str, look: str) -> None:
        self.check.setEnabled(True)
        self._say(sentence, look)

    def _save(self) -> None:
        self.table.setCurrentCell(-1, -1)  # ends the editing of a cell
        try:
            save_settings(self._typed(), self._path)
        except SettingsError as error:
            self._say(_ROW.sub(_in_row, str(error)))
        else:
            self.accept()

    def _node(self, row: int) -> dict[str, Any]:
        """Return the node in a row, with what the table doesn't show."""
        first = self.table.item(row, 0)
        hidden = None if first is None else first.data(_HIDDEN)
        node: dict[str, Any] = dict(hidden or {})
        for column, name in enumerate(_COLUMNS):
            item = self.table.item(row, column)
            text = "" if item is None else item.text().strip()
            if text:
                is_number = name == "port" and text.isdecimal()
                node[name] = int(text) if is_number else text
        return node

    def _add_row(self, node: dict[str, Any]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        is_web = bool(node.get("url"))
        for column, name in enumerate(_COLUMNS):
            is_meant = not is_web or name in ("name", "url")
            value = node.get(name) if is_meant else None
            item = QTableWidgetItem("" if value is None else str(value))
            if column == 0:
                rest = {k: v for k, v in node.items() if k not in _COLUMNS and v}
                item.setData(_HIDDEN, rest)
            self.table.setItem(row, column, item)

    def _add_empty(self) -> None:
        self._add_row({"port": 104, "retrieve": "get"})
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.editItem(self.table.currentItem())

    def _remove_row(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def _say(self, sentence: str, look: str = "caution") -> None:
        styled(self.message, look)
        self.message.setText(sentence)
        self.message.style().polish(self.message)

    def _lay_out(self) -> None:
        styled(self.ae_title, spoken=tr("brainview's own AE title"))
        styled(self.table, spoken=tr("Other computers"))
        self.table.setHorizontalHeaderLabels([tr(each) for each in _COLUMNS.values()])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        stretched = list(_COLUMNS).index("url")
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        form = QFormLayout(horizontalSpacing=16)
        form.addRow(tr("Own AE title"), self.ae_title)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.add)
        foot.addWidget(self.remove)
        foot.addWidget(self.check)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(14)
        outer.addLayout(form)
        outer.addWidget(self.table, 1)
        outer.addWidget(self.message)
        outer.addLayout(foot)


def _in_row(found: re.Match[str]) -> str:
    return tr("in row {row}, ", row=int(found[1]) + 1)
