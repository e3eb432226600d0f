import random
import threading
import time

import pytest
from PySide6.QtCore import QThread

from brainview.core import Cancelled, Progress, ReportError, Stage

STARTED = Progress(Stage.READING, 0, 1)


class Calls:
    """Records the calls of a job's callbacks."""

    def __init__(self):
        self.kinds = []
        self.values = []
        self.threads = []

    def of(self, kind):
        def note(*values):
            self.kinds.append(kind)
            self.values.extend(values)
            self.threads.append(QThread.currentThread())

        return note

    @property
    def callbacks(self):
        kinds = ("done", "failed", "progressed", "cancelled")
        return {kind: self.of(kind) for kind in kinds}


@pytest.fixture
def calls():
    return Calls()


@pytest.fixture
def idle(qtbot, runner):
    def wait():
        qtbot.waitUntil(lambda: not runner.is_busy, timeout=20_000)

    return wait


def wait_for_cancel(token, report):
    report(STARTED)
    while True:
        token.check()
        time.sleep(0.001)


def fail_with(error):
    def work(_token, _report):
        raise error

    return work


def test_a_result_arrives_in_the_gui_thread(runner, calls, idle):
    runner.submit(lambda *_: threading.current_thread().name, **calls.callbacks)
    idle()
    assert calls.kinds == ["done"]
    assert calls.values[0].startswith("brainview-inference")
    assert calls.threads == [runner.thread()]


def test_progress_arrives_in_the_gui_thread(runner, calls, idle):
    runner.submit(lambda _token, report: report(STARTED), **calls.callbacks)
    idle()
    assert calls.kinds == ["progressed", "done"]
    assert calls.values[0] == STARTED
    assert calls.threads[0] is runner.thread()


def test_a_failure_ends_the_job(runner, calls, idle):
    runner.submit(fail_with(ValueError("no")), **calls.callbacks)
    idle()
    assert calls.kinds == ["failed"]
    assert isinstance(calls.values[0], ValueError)


def test_a_fault_is_logged_without_its_message(runner, idle, caplog):
    runner.submit(fail_with(ValueError("Jane Doe.dcm")))
    idle()
    assert "ValueError" in caplog.text
    assert "Jane" not in caplog.text


def test_an_expected_error_is_not_logged(runner, idle, caplog):
    runner.submit(fail_with(ReportError("no", reason="full", remedy="free it")))
    idle()
    assert caplog.text == ""


def test_system_exit_in_work_ends_the_job(runner, calls, idle):
    runner.submit(fail_with(SystemExit(3)), **calls.callbacks)
    idle()
    assert calls.kinds == ["failed"]
    assert isinstance(calls.values[0], SystemExit)


def test_a_job_without_callbacks_ends(runner, idle):
    runner.submit(lambda *_: 1)
    idle()
    assert not runner.is_busy


def test_a_running_job_can_be_cancelled(qtbot, runner, calls, idle):
    job = runner.submit(wait_for_cancel, **calls.callbacks)
    qtbot.waitUntil(lambda: calls.kinds == ["progressed"])
    job.cancel()
    idle()
    assert calls.kinds == ["progressed", "cancelled"]


def test_a_queued_job_can_be_cancelled(runner, idle):
    ran = []
    first = runner.submit(wait_for_cancel)
    second = runner.submit(lambda *_: ran.append(True))
    second.cancel()
    first.cancel()
    idle()
    assert not ran


def test_work_that_cancels_itself_is_cancelled(runner, calls, idle):
    runner.submit(fail_with(Cancelled()), **calls.callbacks)
    idle()
    assert calls.kinds == ["cancelled"]


def test_a_job_cancelled_between_end_and_delivery_only_calls_cancelled(
    runner, calls, idle
):
    ended = threading.Event()
    job = runner.submit(lambda *_: "done", **calls.callbacks)
    runner.submit(lambda *_: ended.set())  # runs after the first has ended
    assert ended.wait(5)
    job.cancel()
    idle()
    assert calls.kinds == ["cancelled"]


def test_cancelling_an_ended_job_changes_nothing(qtbot, runner, calls, idle):
    job = runner.submit(lambda *_: 1, **calls.callbacks)
    idle()
    job.cancel()
    qtbot.wait(20)
    assert calls.kinds == ["done"]


def test_shutdown_takes_under_a_second(qtbot, runner, calls):
    runner.submit(wait_for_cancel, progressed=calls.of("progressed"))
    qtbot.waitUntil(lambda: calls.kinds == ["progressed"])
    runner.submit(wait_for_cancel)
    begin = time.perf_counter()
    runner.shutdown()
    assert time.perf_counter() - begin < 1


def test_nothing_is_called_after_the_shutdown(qtbot, runner, calls):
    runner.submit(lambda *_: 1, **calls.callbacks)
    runner.shutdown()
    qtbot.wait(20)
    assert calls.kinds == []


def test_every_one_of_many_jobs_ends_once(qtbot, runner):
    # A PySide6 that loses references to True aborts here.
    count, choice = 1500, random.Random(1)
    endings = []

    def work(_token, report):
        report(STARTED)
        return True

    asked = set()
    for number in range(count):
        job = runner.submit(
            work,
            done=lambda _result, number=number: endings.append((number, "done")),
            cancelled=lambda number=number: endings.append((number, "cancelled")),
        )
        if choice.random() < 1 / 3:
            asked.add(number)
            job.cancel()
    qtbot.waitUntil(lambda: len(endings) == count, timeout=20_000)
    assert len({number for number, _ in endings}) == count
    assert {number for number, kind in endings if kind == "cancelled"} == asked
