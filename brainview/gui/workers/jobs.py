"""One background thread whose results come back as signals."""

import itertools
import logging
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from brainview.core import Cancelled, CancelToken

logger = logging.getLogger(__name__)

Report = Callable[[Any], None]
"""Takes how far work has come: a `Progress`, or whatever its owner understands."""
Work = Callable[[CancelToken, Report], Any]


class JobRunner(QObject):
    """Runs jobs one at a time, off the GUI thread.

    Every public signal is emitted in the GUI thread and names its job. After
    `cancel` returns, that job emits nothing but `cancelled`.

    Parameters
    ----------
    executor : Executor or None
        Where the work runs; by default one thread of the runner's own.
    parent : QObject or None
        Owner.
    """

    progressed = Signal(int, object)  # job, what was reported
    succeeded = Signal(int, object)  # job, whatever the work returned
    failed = Signal(int, object)  # job, BaseException
    cancelled = Signal(int)  # job
    idle = Signal()  # the last job has ended

    # Emitted by the worker. The worker holds only this long-lived object, never a
    # per-job QObject, so no QObject can be destroyed off the GUI thread.
    _posted = Signal(int, str, object)

    def __init__(
        self, executor: Executor | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(1, "brainview-inference")
        self._tokens: dict[int, CancelToken] = {}
        self._ids = itertools.count(1)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._tokens)

    def submit(self, work: Work) -> int:
        """Queue `work` and return the number its signals will carry."""
        job = next(self._ids)
        token = self._tokens[job] = CancelToken()
        self._executor.submit(self._run, job, work, token)
        return job

    def cancel(self, job: int) -> None:
        """Stop `job` at its next check; a job that has ended is left alone."""
        if token := self._tokens.get(job):
            token.cancel()

    def shutdown(self) -> None:
        """Stop every job and join the thread; waits for one model call at most."""
        for token in self._tokens.values():
            token.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._tokens.clear()

    def _run(self, job: int, work: Work, token: CancelToken) -> None:
        """Worker thread: do the work and post exactly one ending."""
        try:
            token.check()
            result = work(token, partial(self._posted.emit, job, "progressed"))
        except Cancelled:
            self._posted.emit(job, "cancelled", None)
        except BaseException as error:  # noqa: BLE001 - no way out may leave a job open
            # The message may hold a file's name, and that a patient's.
            logger.info("job %d failed: %s", job, type(error).__name__)
            self._posted.emit(job, "failed", error)
        else:
            self._posted.emit(job, "succeeded", result)

    @Slot(int, str, object)
    def _deliver(self, job: int, kind: str, payload: object) -> None:
        """GUI thread: pass on what the worker posted, unless it came too late."""
        token = self._tokens.get(job)
        if token is None:
            return
        if kind == "progressed":
            if not token.is_cancelled:
                self.progressed.emit(job, payload)
            return
        del self._tokens[job]
        if token.is_cancelled:
            self.cancelled.emit(job)
        elif kind == "succeeded":
            self.succeeded.emit(job, payload)
        else:
            self.failed.emit(job, payload)
        if not self._tokens:
            self.idle.emit()
