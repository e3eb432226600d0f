"""The dialog with the audit log."""

import pytest
from PySide6.QtWidgets import QWidget

from brainview.audit import AuditLog
from brainview.gui.dialogs.audit import AuditDialog


@pytest.fixture
def log(tmp_path):
    made = AuditLog(tmp_path / "audit", most_bytes=300)
    made.record("analysis", input="a" * 64, models=[{"id": "brainview-1"}])
    made.record("send", node="pacs", objects=["1", "2"])
    made.record("export", files=["b" * 64])
    return made


@pytest.fixture
def show(qtbot, log, runner):
    parent = QWidget()
    qtbot.addWidget(parent)

    def make():
        made = AuditDialog(parent, log, runner)
        made.show()
        qtbot.waitUntil(made.again.isEnabled)
        return made

    yield make
    parent.close()


def shown(dialog):
    rows = range(dialog.filter.rowCount())
    return [dialog.filter.index(row, 0).data() for row in rows]


def test_lines_are_filtered_by_event_and_by_text(show):
    dialog = show()
    assert shown(dialog) == ["3", "2", "1"]
    assert dialog.verdict.text() == "3 lines, all as they were written."
    dialog.event_box.setCurrentText("send")
    assert shown(dialog) == ["2"]
    dialog.event_box.setCurrentIndex(0)
    dialog.search.setText("BBBB")
    assert shown(dialog) == ["3"]
    dialog.table.selectRow(0)
    assert '"event": "export"' in dialog.line.toPlainText()


def test_a_changed_line_is_named(show, log, qtbot):
    first = min(log.folder.glob("*.jsonl"))
    first.write_bytes(first.read_bytes().replace(b"brainview-1", b"brainview-2"))
    dialog = show()
    assert dialog.problems.isVisible()
    assert "Line 1 was changed." in dialog.problems.text()
