"""Jobs whose endings come back to who asked for them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Slot

from brainview.gui.workers.jobs import JobRunner, Work

Take = Callable[[Any], None]


def ignore(_result: object) -> None:
    """Take a result that nobody waits for."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who hears what of a job; called in the GUI thread.

    Attributes
    ----------
    done : callable
        Takes the result.
    failed : callable
        Takes the exception.
    progressed : callable
        Takes what the work reports.
    """

    done: Take
    failed: Take = ignore
    progressed: Take = ignore


class Desk(QObject):
    """Hands work to a worker, and what becomes of it to its asker alone.

    Parameters
    ----------
    jobs : JobRunner
        The worker; others may use it, too.
    parent : QObject or None
        Owner.
    """

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._askers: dict[int, Asker] = {}
        jobs.succeeded.connect(self._on_success)
        jobs.failed.connect(self._on_failure)
        jobs.cancelled.connect(self._on_cancelled)
        jobs.progressed.connect(self._on_progress)

    def submit(self, work: Work, asker: Asker) -> int:
        """Queue `work` and return its number."""
        job = self._jobs.submit(work)
        self._askers[job] = asker
        return job

    def forget(self, job: int | None) -> None:
        """Stop a job; its asker hears nothing more of it. None is no job."""
        if job is not None and self._askers.pop(job, None) is not None:
            self._jobs.cancel(job)

    def forget_all(self) -> None:
        """Stop all jobs of this desk."""
        for job in tuple(self._askers):
            self.forget(job)

    @Slot(int, object)
    def _on_success(self, job: int, result: object) -> None:
        if asker := self._askers.pop(job, None):
            asker.done(result)

    @Slot(int, object)
    def _on_failure(self, job: int, error: BaseException) -> None:
        if asker := self._askers.pop(job, None):
            asker.failed(error)

    @Slot(int)
    def _on_cancelled(self, job: int) -> None:
        self._askers.pop(job, None)

    @Slot(int, object)
    def _on_progress(self, job: int, progress: object) -> None:
        if asker := self._askers.get(job):
            asker.progressed(progress)
