import time
from pathlib import Path

import pytest
from gui_fakes import FRAMES

from brainview.core import InferenceError, Status
from brainview.export import Written
from brainview.gui.session.state import Activity
from brainview.inference import Choice

HEAD = Path("head.dcm")
OTHER = Path("other.png")


@pytest.fixture
def answered(session, settle):
    session.open([HEAD])
    settle()
    return session


def test_the_image_comes_before_the_answer(qtbot, session, analyzer):
    analyzer.may_answer.clear()
    with qtbot.waitSignal(session.scan_changed) as signal:
        session.open([HEAD])
    assert signal.args[0].source.path == HEAD
    assert session.state.analysis is None
    assert session.state.activity is Activity.ANALYZING


def test_opening_a_file_ends_with_an_answer(answered):
    assert answered.state.analysis.status is Status.OK
    assert answered.state.activity is Activity.IDLE


def test_the_latest_file_wins(qtbot, session, settle):
    shown = []
    session.scan_changed.connect(lambda scan: shown.append(scan.source.path))
    for name in ("a.png", "b.png", "c.png"):
        session.open([Path(name)])
    state = settle()
    assert shown == [Path("c.png")]
    assert state.analysis.source.path == Path("c.png")


def test_another_frame_keeps_the_old_answer_as_stale(qtbot, answered, analyzer):
    analyzer.may_answer.clear()
    with qtbot.waitSignal(answered.scan_changed):
        answered.step(1)
    assert answered.state.is_stale
    assert answered.state.analysis.source.frame == 0


def test_another_file_drops_the_old_answer(qtbot, answered, analyzer):
    analyzer.may_answer.clear()
    with qtbot.waitSignal(answered.scan_changed):
        answered.open([OTHER])
    assert answered.state.analysis is None


def test_a_new_answer_is_not_stale(answered, settle):
    answered.step(2)
    state = settle()
    assert (state.is_stale, state.analysis.source.frame) == (False, 2)


def test_quick_steps_add_up(answered, settle):
    for _ in range(3):
        answered.step(1)
    assert settle().scan.source.frame == 3


def test_frames_end_at_the_last_one(answered, settle):
    answered.step(99)
    assert settle().scan.source.frame == FRAMES - 1


def test_a_file_that_cannot_be_read_leaves_the_scan(answered, settle):
    answered.open([Path("bad.dcm")])
    state = settle()
    assert state.scan.source.path == HEAD
    assert state.analysis is not None
    assert state.failure.reason == "It is empty."
    assert not state.failure.is_fault


def test_a_fault_is_shown_as_one(session, settle, caplog):
    session.open([Path("bug Jane Doe.dcm")])
    failure = settle().failure
    assert failure.is_fault
    assert "fault of brainview" in failure.what
    assert "Jane" not in caplog.text


def test_a_failed_analysis_is_shown_and_can_be_repeated(answered, analyzer, settle):
    analyzer.error = InferenceError("Can't run it", reason="no", remedy="try again")
    answered.analyze()
    assert settle().failure.what == "Can't run it."
    analyzer.error = None
    answered.analyze()
    state = settle()
    assert state.failure is None
    assert not state.is_stale


def test_a_file_that_cannot_be_read_does_not_keep_others_from_opening(
    qtbot, session, settle
):
    notes = []
    session.noted.connect(notes.append)
    session.open([Path("bad.dcm"), OTHER])
    assert settle().scan.source.path == OTHER
    assert notes[-1] == "1 file can't be shown."


def test_cancel_acts_immediately_and_keeps_the_scan(qtbot, session, analyzer):
    analyzer.may_answer.clear()
    session.open([HEAD])
    qtbot.waitUntil(lambda: session.state.progress is not None)
    begin = time.perf_counter()
    session.cancel()
    assert time.perf_counter() - begin < 1
    assert session.state.activity is Activity.IDLE
    assert session.state.scan is not None
    assert session.state.analysis is None


def test_a_cancelled_analysis_never_arrives(qtbot, session, analyzer, runner):
    analyzer.may_answer.clear()
    session.open([HEAD])
    qtbot.waitUntil(lambda: session.state.progress is not None)
    session.cancel()
    analyzer.may_answer.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert session.state.analysis is None


def test_other_models_create_a_new_answer(answered, analyzer, settle):
    answered.choose(Choice("tiny-classifier", None))
    assert settle().analysis.segmentation is None
    assert analyzer.calls[-1] == (0, Choice("tiny-classifier"), False)


def test_a_refusal_can_be_overridden(session, analyzer, settle):
    analyzer.refuses = True
    session.open([HEAD])
    assert settle().analysis.status is Status.REFUSED
    session.analyze(force=True)
    assert settle().analysis.status is Status.OK


def test_warming_up_loads_the_chosen_models(qtbot, session, analyzer, runner):
    session.choose(Choice("a", "b"))
    session.warm_up()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert analyzer.calls == [("warm up", Choice("a", "b"))]


def test_an_export_reports_its_files(qtbot, answered):
    written = Written((Path("r.png"),))
    with qtbot.waitSignal(answered.exported) as signal:
        answered.export(lambda _token, _report: written)
        assert answered.state.is_exporting
    assert signal.args == [written]
    assert not answered.state.is_exporting


def test_an_answered_slice_is_shown_with_its_answer_at_once(answered, analyzer, settle):
    answered.step(1)
    settle()
    calls = len(analyzer.calls)
    answered.step(-1)
    state = answered.state
    assert (state.is_stale, state.analysis.source.frame) == (False, 0)
    assert state.activity is Activity.IDLE
    assert len(analyzer.calls) == calls


def test_another_series_and_back_loses_no_answer(answered, analyzer, settle):
    answered.open([HEAD, Path("second.dcm")])
    settle()
    first, second = answered.state.catalog.series
    for series in (second, first):
        answered.open_series(series, 0)
        settle()
    paths = [frame for frame, _, _ in analyzer.calls]
    assert len(paths) == 2  # one slice of each series
    assert answered.state.analysis.source.path == HEAD


def test_other_models_and_back_show_the_old_answer_at_once(answered, settle):
    answered.choose(Choice("another"))
    settle()
    answered.choose(Choice())
    state = answered.state
    assert not state.is_stale
    assert state.activity is Activity.IDLE
    assert state.analysis.classification.model.id == "tiny-classifier"


def test_scrolling_reads_ahead_in_its_direction(qtbot, answered, analyzer):
    answered.step(1)
    qtbot.waitUntil(lambda: len(analyzer.calls) == FRAMES)
    assert [frame for frame, _, _ in analyzer.calls] == list(range(FRAMES))
    answered.step(3)
    assert answered.state.analysis.source.frame == FRAMES - 1
    assert not answered.state.is_stale


def test_what_is_added_while_something_is_opened_is_opened_with_it(answered, settle):
    new = Path("new.dcm")
    answered.open([new])
    answered.add([OTHER])  # nothing of the new file has been found yet
    settle()
    keys = [series.key for series in answered.state.catalog.series]
    assert keys == [new.name, OTHER.name]
    assert answered.state.series.key == new.name


def test_what_is_added_stays_beside_what_is_open(answered, settle):
    added = []
    answered.added.connect(added.append)
    answered.add([OTHER])
    state = settle()
    assert [series.key for series in state.catalog.series] == ["head.dcm", "other.png"]
    assert [series.key for series in added] == ["other.png"]
    assert (state.scan.source.path, state.is_stale) == (HEAD, False)
    answered.add([Path("bad.dcm")])
    assert len(settle().catalog.series) == 2
    assert state.scan is answered.state.scan


def test_the_series_are_stepped_through_in_their_order(session, settle):
    session.open([HEAD, Path("second.dcm")])
    settle()
    for steps, name in ((1, "second.dcm"), (1, "second.dcm"), (-1, "head.dcm")):
        session.step_series(steps)
        assert settle().series.slices[0].path.name == name
