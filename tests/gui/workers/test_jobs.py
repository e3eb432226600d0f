import random
import threading
import time

import pytest
from PySide6.QtCore import QThread

from brainview.core import Progress, Stage


def wait_for_cancel(token, report):
    report(Progress(Stage.READING, 0, 1))
    while True:
        token.check()
        time.sleep(0.001)


def test_a_result_arrives_in_the_gui_thread(qtbot, jobs):
    threads = []
    jobs.succeeded.connect(
        lambda _job, _result: threads.append(QThread.currentThread())
    )
    with qtbot.waitSignal(jobs.succeeded) as signal:
        job = jobs.submit(lambda _token, _report: threading.current_thread().name)
    assert signal.args[0] == job
    assert signal.args[1].startswith("brainview-inference")
    assert threads == [jobs.thread()]


def test_a_failure_is_a_signal(qtbot, jobs):
    def fail(_token, _report):
        raise ValueError("no")

    with qtbot.waitSignal(jobs.failed) as signal:
        jobs.submit(fail)
    assert isinstance(signal.args[1], ValueError)


def test_a_failure_is_logged_without_its_message(qtbot, jobs, caplog):
    def fail(_token, _report):
        raise ValueError("Jane Doe.dcm")

    with qtbot.waitSignal(jobs.failed):
        jobs.submit(fail)
    assert "ValueError" in caplog.text
    assert "Jane" not in caplog.text


def test_system_exit_in_work_ends_the_job(qtbot, jobs):
    def leave(_token, _report):
        raise SystemExit(3)

    with qtbot.waitSignal(jobs.failed) as signal:
        jobs.submit(leave)
    assert isinstance(signal.args[1], SystemExit)


def test_a_running_job_can_be_cancelled(qtbot, jobs):
    with qtbot.waitSignal(jobs.progressed):
        job = jobs.submit(wait_for_cancel)
    with qtbot.waitSignal(jobs.cancelled) as signal:
        jobs.cancel(job)
    assert signal.args == [job]


def test_a_queued_job_can_be_cancelled(qtbot, jobs):
    ran = []
    with qtbot.waitSignal(jobs.progressed):
        first = jobs.submit(wait_for_cancel)
    second = jobs.submit(lambda _token, _report: ran.append(True))
    jobs.cancel(second)
    jobs.cancel(first)
    with qtbot.waitSignal(jobs.idle):
        pass
    assert not ran


def test_a_job_cancelled_between_end_and_delivery_only_says_cancelled(qtbot, jobs):
    heard = []
    jobs.succeeded.connect(lambda job, _result: heard.append(("succeeded", job)))
    jobs.cancelled.connect(lambda job: heard.append(("cancelled", job)))
    ended = threading.Event()
    job = jobs.submit(lambda _token, _report: "done")
    jobs.submit(lambda _token, _report: ended.set())  # runs once the first has ended
    assert ended.wait(5)
    with qtbot.waitSignal(jobs.idle):
        jobs.cancel(job)
    assert heard[0] == ("cancelled", job)


def test_cancelling_an_ended_job_changes_nothing(qtbot, jobs):
    with qtbot.waitSignal(jobs.succeeded):
        job = jobs.submit(lambda _token, _report: 1)
    with qtbot.assertNotEmitted(jobs.cancelled, wait=20):
        jobs.cancel(job)


def test_shutdown_takes_under_a_second(qtbot, jobs):
    with qtbot.waitSignal(jobs.progressed):
        jobs.submit(wait_for_cancel)
    jobs.submit(wait_for_cancel)
    begin = time.perf_counter()
    jobs.shutdown()
    assert time.perf_counter() - begin < 1


def test_every_one_of_many_jobs_ends_once(qtbot, jobs):
    # A PySide6 that loses references to True aborts here; see style.md, section 0.
    count, choice = 1500, random.Random(1)
    endings = []
    jobs.succeeded.connect(lambda job, _result: endings.append((job, "succeeded")))
    jobs.cancelled.connect(lambda job: endings.append((job, "cancelled")))

    def work(_token, report):
        report(Progress(Stage.READING, 0, 1))
        return True

    asked = set()
    for _ in range(count):
        job = jobs.submit(work)
        if choice.random() < 1 / 3:
            asked.add(job)
            jobs.cancel(job)
    qtbot.waitUntil(lambda: len(endings) == count, timeout=20_000)
    assert len({job for job, _ in endings}) == count
    assert {job for job, kind in endings if kind == "cancelled"} == asked


@pytest.fixture(autouse=True)
def _hear_notes(caplog):
    """Hear what the runner notes."""
    caplog.set_level("INFO")
