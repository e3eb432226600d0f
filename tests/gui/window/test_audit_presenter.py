"""What is done in the window is in the audit log, without names and paths."""

import json
from pathlib import Path

import numpy as np
import pytest
from gui_fakes import FakeAnalyzer, make_scan

from brainview.audit import AuditLog
from brainview.core import CancelToken, ReportError
from brainview.core.measures import Measure, MeasureKind
from brainview.core.reader_notes import Verdict
from brainview.gui.session.audit_trail import AuditedAnalyzer, AuditTrail
from brainview.gui.session.study_copy import CopyOutcome
from brainview.gui.window.audit_presenter import AuditPresenter
from brainview.inference import Choice

PATH = Path("Roe.dcm")


@pytest.fixture
def log(tmp_path):
    return AuditLog(tmp_path / "audit")


@pytest.fixture
def trail(log, qtbot):
    made = AuditTrail(log)
    yield made
    made.shutdown()


def lines(trail, log):
    """All lines, once they are written; the trail takes no more."""
    trail.shutdown()
    assert not log.verify()
    return list(log.entries())


def test_what_is_opened_corrected_copied_and_saved_has_a_line(
    window, trail, log, settle, qtbot, tmp_path
):
    AuditPresenter(window, trail, None)
    window.open([PATH])
    settle()
    qtbot.waitUntil(lambda: window.session.state.scan is not None)
    source, book = window.session.state.scan.source, window.notebook
    text = Measure(MeasureKind.TEXT, ((1, 1),), "Mr Roe")
    book.draw(source, (text,), "the text")
    book.paint({source: np.ones((4, 4), bool)}, "the mask")
    book.decide(source, Verdict("glioma", "Roe again"), "the class")
    book.undo(source)
    window.commands.pictures.copied.emit()
    (tmp_path / "Roe.png").write_bytes(b"1")
    window.commands.pictures.saved.emit(tmp_path / "Roe.png")
    window.commands.copies.copied.emit(CopyOutcome(3))
    found = lines(trail, log)
    assert [each["event"] for each in found] == [
        "open", *["correction"] * 4, "copy", "export", "deidentify",
    ]  # fmt: skip
    changes = [each["changes"][0] for each in found if each["event"] == "correction"]
    assert changes[0]["after"] == ["text"]
    assert len(changes[1]["after"]) == 64
    assert changes[2]["after"]["class"] == "glioma"
    assert changes[3] == changes[2] | {
        "before": changes[2]["after"],
        "after": None,
    }
    assert "Roe" not in json.dumps(found)


def test_each_analysis_of_the_window_has_a_line_with_its_models(trail, log):
    analyzer = FakeAnalyzer()
    audited = AuditedAnalyzer(analyzer, trail)
    choice = Choice("tiny-classifier", "tiny-segmenter")
    scan = make_scan(PATH)
    audited.analyze(scan, choice, CancelToken(), lambda progress: None)
    audited.analyze_many([scan, scan], choice, CancelToken())
    found = lines(trail, log)
    assert [each["event"] for each in found] == ["analysis"] * 3
    assert {each["input"] for each in found} == {scan.source.sha256}
    assert [model["id"] for model in found[0]["models"]] == [
        "tiny-classifier", "tiny-segmenter",
    ]  # fmt: skip


def test_a_log_that_can_not_be_written_is_said_once(log, trail, qtbot):
    log.folder.write_text("a file in its place")
    said = []
    trail.failed.connect(said.append)
    for _ in range(3):
        trail.record("open", dict)
    trail.shutdown()
    qtbot.waitUntil(lambda: bool(said))
    (error,) = said
    assert isinstance(error, ReportError)
