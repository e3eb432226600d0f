"""Background threads whose results come back in the GUI thread."""

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
"""Tells the GUI how far the work is: a `Progress`, or what its owner understands."""
Work = Callable[[CancelToken, ReportProgress], Any]
"""Runs in a worker thread; knows no Qt and only values captured at submission."""


def ignore(*_values: object) -> None:
    """Ignore a result that nobody needs."""


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """Work that was submitted to a `JobRunner`.

    A job ends exactly once. The runner then calls one of `done`, `failed` and
    `cancelled` in the GUI thread.

    Attributes
    ----------
    done : callable
        Takes what the work returned.
    failed : callable
        Takes the exception that the work raised.
    progressed : callable
        Takes what the work reports on its way.
    cancelled : callable
        Takes nothing.
    token : CancelToken
        Handed to the work.
    """

    done: Callable[[Any], None] = ignore
    failed: Callable[[BaseException], None] = ignore
    progressed: Callable[[Any], None] = ignore
    cancelled: Callable[[], None] = ignore
    token: CancelToken = field(default_factory=CancelToken)

    def cancel(self) -> None:
        """Stop the work at its next check.

        From now on only `cancelled` can be called, even if the work has ended and its
        result is on the way. A job that has ended is left as it is.
        """
        self.token.cancel()


class JobRunner(QObject):
    """Runs jobs in the order of their submission, outside the GUI thread.

    Parameters
    ----------
    executor : Executor or None
        Where the work runs; by default one thread that belongs to the runner.
    parent : QObject or None
        Owner.
    """

    # Emitted by the worker threads. They hold only this long-lived object and the
    # number of a job, never a QObject of the job's owner, so that no QObject can be
    # destroyed outside the GUI thread.
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
        """Whether a job runs or waits."""
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

        It takes as long as one model call at most. Afterwards, no callback is called.
        """
        for job in self._jobs.values():
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()

    def _run(self, number: int, work: Work, token: CancelToken) -> None:
        """Do the work in a worker thread and post exactly one ending."""
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
        """Call back in the GUI thread, unless the job was cancelled in the meantime."""
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
