"""The export dialog on its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from brainview.core import ReportError
from brainview.export import Written
from brainview.gui.dialogs.export import ExportDialog, ExportOffer

OFFER = ExportOffer("This slice", "The series", Path("out"), kinds=("pdf", "seg"))


@pytest.fixture
def dialog(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ExportDialog(parent, lambda folder: folder, QAction(parent))
    made.offer(OFFER)
    made.show()
    yield made
    parent.close()


def test_identity_is_chosen_anew_each_time(qtbot, dialog):
    qtbot.keyClick(dialog.identity, Qt.Key.Key_Space)
    assert dialog.request.keep_identity
    dialog.offer(OFFER)
    assert not dialog.request.keep_identity


def test_a_slice_alone_has_only_its_report(qtbot, dialog):
    assert dialog.request.kinds == ("pdf", "seg")
    qtbot.keyClick(dialog.slice, Qt.Key.Key_Space)
    assert dialog.request.kinds == ("pdf",)
    assert not dialog.boxes["seg"].isEnabled()


def test_what_failed_is_said_beside_what_was_written(dialog):
    error = ReportError("Can't write a mask", reason="it is flat", remedy="leave it")
    dialog.show_written(Written((Path("a/b.pdf"),), (error,)))
    assert dialog.outcome.text() == "1 file written: b.pdf."
    assert dialog.problems.text() == str(error)
    assert dialog.show_folder.isVisible()
