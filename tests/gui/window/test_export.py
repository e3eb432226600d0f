"""The export dialog of the window."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from bundles import WEAK_EXPLANATION
from PySide6.QtCore import Qt

from brainview.audit import AuditLog

HEAD = Path("scans/head.dcm")


@pytest.fixture
def answered(window, settle):
    window.open([HEAD])
    settle()
    return window


@pytest.fixture
def shown(qtbot, answered):
    """The dialog, opened by its key."""
    qtbot.keyClick(answered, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    return answered.commands.export.dialog


def test_the_scans_own_folder_is_never_offered(answered, shown, remembered):
    remembered.keep("report_folder", str(HEAD.parent / "reports"))
    answered.actions_by_name["export"].trigger()
    assert HEAD.parent.resolve() not in shown.request.folder.parents
    remembered.keep("report_folder", "elsewhere")
    answered.actions_by_name["export"].trigger()
    assert shown.request.folder == Path("elsewhere")


def test_a_series_is_offered_once_it_is_analyzed(qtbot, answered, shown):
    assert not shown.series.isEnabled()
    assert "analyze it first" in shown.why_not.text()
    assert not shown.boxes["csv"].isEnabled()
    shown.reject()
    answered.actions_by_name["analyze_series"].trigger()
    analysis = answered.session.series_analysis
    qtbot.waitUntil(lambda: not analysis.is_running)
    answered.actions_by_name["export"].trigger()
    assert shown.request.is_series
    assert shown.boxes["csv"].isEnabled()
    assert "where each slice lies" in shown.notes["nifti"].text()


def test_escape_stops_the_writing_before_it_closes(qtbot, answered, shown):
    def wait(token, _report):
        while True:
            token.check()

    shown.asked.disconnect()
    shown.asked.connect(lambda _request: answered.session.export(wait))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.outcome.text().startswith("Stopped.")
    assert shown.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_the_audit_log_holds_the_digest_of_what_was_written(
    qtbot, answered, shown, tmp_path
):
    request = replace(shown.request, folder=tmp_path / "out", kinds=("png",))
    with qtbot.waitSignal(answered.session.exported, timeout=30_000) as written:
        shown.asked.emit(request)
    (path,) = written.args[0].paths
    *_, last = AuditLog().entries()
    assert last["files"] == [hashlib.sha256(path.read_bytes()).hexdigest()]
    assert not [text for text in ("head", str(tmp_path)) if text in json.dumps(last)]


@pytest.mark.parametrize("for_research", [False, True])
def test_a_map_that_shows_little_is_offered_only_for_research(
    qtbot, make_window, settle, for_research
):
    window = make_window(explanation=WEAK_EXPLANATION)
    window.open([HEAD])
    settle()
    window.answer.overlays.for_research.setChecked(for_research)
    window.actions_by_name["analyze_series"].trigger()
    analysis = window.session.series_analysis
    qtbot.waitUntil(lambda: not analysis.is_running)
    window.actions_by_name["export"].trigger()
    note = window.commands.export.dialog.notes["map"].text()
    assert ("17 of 100 slices" in note) is not for_research


def test_an_analyzed_series_can_be_exported_from_a_refused_slice(
    qtbot, window, analyzer, settle
):
    analyzer.refuses = True
    window.open([HEAD])
    settle()
    export = window.actions_by_name["export"]
    assert not export.isEnabled()
    window.actions_by_name["analyze_series"].trigger()
    qtbot.waitUntil(export.isEnabled)
    export.trigger()
    assert window.commands.export.dialog.request.is_series
