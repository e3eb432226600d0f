"""Runs jobs in background threads and returns their results to the GUI thread."""

import itertools
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from brainview.core import BrainviewError, Cancelled, CancelToken
from brainview.gui.workers.failure import log_fault

ReportProgress = Callable[[Any], None]
"""Reports the progress of the work: a `Progress` or another value."""
Work = Callable[[CancelToken, ReportProgress], Any]
"""Runs in a worker thread; must not use Qt objects."""


def ignore(*_values: object) -> None:
    """Ignore a result."""


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """Work that was submitted to a `JobRunner`.

    A job ends exactly once. The runner then calls one of `done`, `failed` and
    `cancelled` in the GUI thread.

    Attributes
    ----------
    done : callable
        Called with the result of the work.
    failed : callable
        Called with the exception that the work raised.
    progressed : callable
        Called with each progress report of the work.
    cancelled : callable
        Called without arguments.
    token : CancelToken
        Passed to the work.
    """

    done: Callable[[Any], None] = ignore
    failed: Callable[[BaseException], None] = ignore
    progressed: Callable[[Any], None] = ignore
    cancelled: Callable[[], None] = ignore
    token: CancelToken = field(default_factory=CancelToken)

    def cancel(self) -> None:
        """Stop the work at its next check of the token.

        From now on, only `cancelled` can be called, even if the work has a result. This
        has no effect on a job that has ended.
        """
        self.token.cancel()


class JobRunner(QObject):
    """Runs jobs in the order of their submission, outside the GUI thread.

    Parameters
    ----------
    executor : Executor or None
        Runs the work; by default, a new thread pool with one thread.
    parent : QObject or None
        Owner.
    """

    # Emitted by the worker threads. They refer only to this long-lived object and the
    # number of a job, so that no other QObject can be destroyed outside the GUI thread.
    _posted = Signal(int, str, object)

    def __init__(
        self, executor: Executor | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(1, "brainview-inference")
        self._jobs: dict[int, Job] = {}
        self._numbers = itertools.count(1)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._jobs)

    def submit(
        self,
        work: Work,
        *,
        done: Callable[[Any], None] = ignore,
        failed: Callable[[BaseException], None] = ignore,
        progressed: Callable[[Any], None] = ignore,
        cancelled: Callable[[], None] = ignore,
    ) -> Job:
        """Queue `work`; the callbacks are those of `Job`."""
        job = Job(done, failed, progressed, cancelled)
        number = next(self._numbers)
        self._jobs[number] = job
        self._executor.submit(self._run, number, work, job.token)
        return job

    def shutdown(self) -> None:
        """Stop every job and wait for the threads to end.

        This takes at most as long as one model call. Afterward, no callback is called.
        """
        for job in self._jobs.values():
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()

    def _run(self, number: int, work: Work, token: CancelToken) -> None:
        """Run the work in a worker thread and post exactly one outcome."""
        try:
            token.check()
            result = work(token, partial(self._posted.emit, number, "progressed"))
        except Cancelled:
            self._posted.emit(number, "cancelled", None)
        except BaseException as error:  # noqa: BLE001 - every job must end
            self._posted.emit(number, "failed", error)
        else:
            self._posted.emit(number, "done", result)

    @Slot(int, str, object)
    def _deliver(self, number: int, kind: str, value: Any) -> None:
        """Call a callback in the GUI thread, unless the job was cancelled."""
        job = self._jobs.get(number)
        if job is None:  # its runner was shut down
            return
        if kind == "progressed":
            if not job.token.is_cancelled:
                job.progressed(value)
            return
        del self._jobs[number]
        if job.token.is_cancelled or kind == "cancelled":
            job.cancelled()
        elif kind == "failed":
            if not isinstance(value, BrainviewError):
                log_fault(value)
            job.failed(value)
        else:
            job.done(value)
