"""Contains the dialog that shows the audit log and checks its chain."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from brainview.audit import AuditLog, AuditProblem
from brainview.core import CancelToken
from brainview.core.foreign_text import in_one_line
from brainview.core.language import plural, tr, translatable
from brainview.core.sentence import labeled
from brainview.gui.dialogs.buttons import button_box
from brainview.gui.look.controls import NoWheelComboBox, label, styled
from brainview.gui.look.placing import fit
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import JobRunner, ReportProgress

_SIZE = QSize(960, 600)
_SMALLEST = QSize(480, 300)
_COLUMNS = (
    translatable("Line"),
    translatable("Time (UTC)"),
    translatable("Event"),
    translatable("Details"),
)
_WIDTHS = (70, 170, 100)
_EVERY = translatable("All events")
_HIDDEN = ("number", "time", "event", "previous", "brainview")
_MOST_SHOWN = 6
_DIGEST = 64  # hexadecimal digits
_RAW = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class AuditLine:
    """A line of the log.

    Attributes
    ----------
    cells : tuple of str
        One for each column.
    raw : str
        The line as JSON.
    """

    cells: tuple[str, ...]
    raw: str

    @classmethod
    def of(cls, entry: dict[str, Any]) -> "AuditLine":
        """Return a line from its fields."""
        rest = {name: value for name, value in entry.items() if name not in _HIDDEN}
        time = str(entry.get("time", ""))[: len("YYYY-MM-DDTHH:MM:SS")]
        what = ", ".join(f"{name}: {_short(value)}" for name, value in rest.items())
        cells = (
            str(entry["number"]),
            time.replace("T", " "),
            str(entry.get("event", "")),
            what,
        )
        return cls(tuple(map(in_one_line, cells)), json.dumps(entry, indent=1))


class AuditModel(QAbstractTableModel):
    """The lines as a table, the latest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Sequence[AuditLine] = ()

    def show_lines(self, lines: Sequence[AuditLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines[::-1]
        self.endResetModel()

    @property
    def events(self) -> list[str]:
        """The events, each once, in the order of the alphabet."""
        return sorted({line.cells[2] for line in self._lines})

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = 0
    ) -> object:
        """Return the title of a column."""
        is_title = role == Qt.ItemDataRole.DisplayRole
        return tr(_COLUMNS[section]) if is_title and section < len(_COLUMNS) else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, or all of its line."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells[index.column()]
        return line.raw if role == _RAW else None


class AuditFilter(QSortFilterProxyModel):
    """Leaves the lines of an event that hold a text."""

    _event = ""
    _text = ""

    def filterAcceptsRow(  # noqa: N802 - Qt's name
        self, row: int, parent: _Index
    ) -> bool:
        """Return whether a line is left."""
        index = self.sourceModel().index(row, 2, parent)
        raw = str(index.data(_RAW)).lower()
        return self._event in ("", index.data()) and self._text.lower() in raw

    def choose(self, event: str, text: str) -> None:
        """Leave other lines."""
        self._event, self._text = event, text
        self.invalidate()


@dataclass(frozen=True, slots=True)
class _Read:
    """The lines of a log, and what isn't as it was written."""

    lines: tuple[AuditLine, ...]
    problems: tuple[AuditProblem, ...]


class AuditDialog(QDialog):
    """Shows the audit log, and whether a line was changed or removed.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    log : AuditLog
        What is shown.
    runner : JobRunner
        Reads and checks it.
    """

    def __init__(self, parent: QWidget, log: AuditLog, runner: JobRunner) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Audit log"))
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self._log = log
        self._runner = runner
        self.event_box = NoWheelComboBox(tr("Event"))
        self.event_box.addItem(tr(_EVERY))
        self.search = QLineEdit(
            placeholderText=tr("Find a day, a digest, a node …"),
            clearButtonEnabled=True,
        )
        self.model = AuditModel(self)
        self.filter = AuditFilter(self)
        self.filter.setSourceModel(self.model)
        self.table = QTableView()
        self.line = styled(QPlainTextEdit(readOnly=True), spoken=tr("The whole line"))
        self.verdict = label(wraps=True)
        self.problems = label(kind="caution", wraps=True)
        self.again = QPushButton(tr("Check again"), autoDefault=False)
        self._lay_out()
        self.event_box.currentTextChanged.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.again.clicked.connect(lambda _checked: self.read())
        self.read()

    def read(self) -> None:
        """Read the log and check it."""
        self.again.setEnabled(False)
        self.verdict.setText(tr("Reading and checking the lines…"))
        self.problems.hide()

        def work(token: CancelToken, report: ReportProgress) -> _Read:
            del report
            lines = []
            for entry in self._log.entries():
                token.check()
                lines.append(AuditLine.of(entry))
            return _Read(tuple(lines), tuple(self._log.verify()))

        job = self._runner.submit(work, done=self._show, failed=self._fail)
        self.finished.connect(lambda _result: job.cancel())

    def _show(self, found: _Read) -> None:
        self.again.setEnabled(True)
        self.model.show_lines(found.lines)
        self.event_box.offer([tr(_EVERY), *self.model.events])
        self.verdict.setText(_verdict(found))
        shown = [labeled(p.file, p.what) for p in found.problems[:_MOST_SHOWN]]
        more = len(found.problems) - len(shown)
        if more:
            shown.append(
                plural("{count} problem more.", "{count:,} problems more.", more)
            )
        self.problems.setText("\n".join(shown))
        self.problems.setVisible(bool(shown))

    def _fail(self, error: BaseException) -> None:
        failure = failure_from(error)
        self.again.setEnabled(True)
        self.verdict.setText("")
        self.problems.setText(failure.words)
        self.problems.show()

    def _filter(self) -> None:
        is_every = self.event_box.currentIndex() <= 0
        event = "" if is_every else self.event_box.currentText()
        self.filter.choose(event, self.search.text().strip())

    def _show_line(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.line.setPlainText(str(current.data(_RAW) or ""))

    def _lay_out(self) -> None:
        table = styled(self.table, spoken=tr("Lines of the audit log"))
        table.setModel(self.filter)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        styled(self.search, spoken=tr("Find in the lines"))
        self.line.setMinimumHeight(30)
        self.line.setMaximumHeight(120)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.event_box)
        head.addWidget(self.search, 1)
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(10)
        outer.addLayout(head)
        outer.addWidget(table, 1)
        outer.addWidget(self.line)
        outer.addWidget(self.verdict)
        outer.addWidget(self.problems)
        outer.addWidget(buttons)


def _verdict(found: _Read) -> str:
    """Say how many lines there are, and whether all are as they were written."""
    if found.problems:
        return plural(
            "{count} line, but not all is as it was written:",
            "{count:,} lines, but not all are as they were written:",
            len(found.lines),
        )
    return plural(
        "{count} line, all as it was written.",
        "{count:,} lines, all as they were written.",
        len(found.lines),
    )


def _short(value: object) -> str:
    """Write a value in few characters."""
    if isinstance(value, list):
        named = [_named(each) for each in value]
        return " + ".join(named) if all(named) and named else str(len(value))
    if isinstance(value, str) and len(value) == _DIGEST:
        return f"{value[:16]}…"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value)


def _named(value: object) -> str:
    """Return what a part of a line is about: a model, or what was changed."""
    if not isinstance(value, dict):
        return ""
    return str(value.get("id") or value.get("what") or "")
