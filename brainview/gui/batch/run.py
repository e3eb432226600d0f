"""Starts, pauses and stops a batch in a background thread."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from brainview.batch import BatchJob, BatchProgress, PauseSwitch, Tally
from brainview.core import Cancelled, CancelToken
from brainview.gui.batch.run_state import RunPhase, RunState
from brainview.gui.workers.jobs import JobRunner, ReportProgress
from brainview.models import ModelRegistry


class RunBatch(Protocol):
    """The signature of `brainview.batch.run_batch`."""

    def __call__(
        self,
        job: BatchJob,
        registry: ModelRegistry,
        token: CancelToken,
        report: Callable[[BatchProgress], None],
        pause: PauseSwitch | None = None,
    ) -> Tally:
        """Analyze every scan."""
        ...


class BatchRun(QObject):
    """Runs one batch at a time and provides its state.

    Parameters
    ----------
    run : RunBatch
        Analyzes the scans.
    registry : ModelRegistry
        The installed models.
    runner : JobRunner
        Runs the batch; it must not be the runner of the viewer.
    parent : QObject or None
        Owner.

    Attributes
    ----------
    state : RunState
        The state of the batch.

    Signals
    -------
    changed(RunState)
        The state has changed.
    progressed(BatchProgress)
        New progress was reported.
    failed(BaseException)
        The batch failed.
    ended()
        The batch has finished, failed or been stopped.
    completed(BatchJob, Tally)
        All scans of a batch are in its table.
    """

    changed = Signal(object)
    progressed = Signal(object)
    failed = Signal(object)
    ended = Signal()
    completed = Signal(object, object)

    def __init__(
        self,
        run: RunBatch,
        registry: ModelRegistry,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._registry = registry
        self._runner = runner
        self._work: _BatchWork | None = None
        self._began_s = 0.0
        self.state = RunState()

    def start(self, job: BatchJob) -> None:
        """Start a batch, unless one is running."""
        if self._work is not None:
            return
        self._work = _BatchWork(self._run, job, self._registry)
        self._began_s = time.monotonic()
        self._set(RunState(RunPhase.STARTING, self._models(job)))
        self._runner.submit(
            self._work, done=self._succeed, failed=self._fail, progressed=self._progress
        )

    def set_paused(self, is_paused: bool) -> None:
        """Pause or resume the batch."""
        if self._work is None or self.state.phase is RunPhase.STOPPING:
            return
        if is_paused:
            self._work.pause.pause()
        else:
            self._work.pause.resume()
        running = RunPhase.RUNNING if self.state.progress else RunPhase.STARTING
        phase = RunPhase.PAUSED if is_paused else running
        self._set(replace(self.state, phase=phase))

    def stop(self) -> None:
        """Stop within a second, and write the finished rows to the table."""
        if self._work is not None:
            self._work.stop.cancel()
            self._set(replace(self.state, phase=RunPhase.STOPPING))

    def _progress(self, progress: BatchProgress) -> None:
        phase = self.state.phase
        self.progressed.emit(progress)
        if phase is RunPhase.STARTING:
            phase = RunPhase.RUNNING
        self._set(replace(self.state, phase=phase, progress=progress))

    def _succeed(self, tally: Tally | None) -> None:
        if tally is not None and self._work is not None:
            self.completed.emit(self._work.job, tally)
        self._end(RunPhase.STOPPED if tally is None else RunPhase.DONE)

    def _fail(self, error: BaseException) -> None:
        self._end(RunPhase.FAILED)
        self.failed.emit(error)

    def _end(self, phase: RunPhase) -> None:
        self._work = None
        seconds = time.monotonic() - self._began_s
        self._set(replace(self.state, phase=phase, seconds=seconds))
        self.ended.emit()

    def _set(self, state: RunState) -> None:
        self.state = state
        self.changed.emit(state)

    def _models(self, job: BatchJob) -> str:
        entries = [self._registry.entry(each) for each in job.choice.named]
        return " · ".join(e.manifest.title for e in entries if e.manifest is not None)


@dataclass(frozen=True, slots=True, eq=False)
class _BatchWork:
    """The work of a batch; runs in the worker thread.

    Attributes
    ----------
    run : RunBatch
        Analyzes the scans.
    job : BatchJob
        The batch.
    registry : ModelRegistry
        The installed models.
    pause : PauseSwitch
        Pauses the batch.
    stop : CancelToken
        Stops the batch. Unlike cancelling the job, this still delivers the last report.
    """

    run: RunBatch
    job: BatchJob
    registry: ModelRegistry
    pause: PauseSwitch = field(default_factory=PauseSwitch)
    stop: CancelToken = field(default_factory=CancelToken)

    def __call__(self, token: CancelToken, report: ReportProgress) -> Tally | None:
        """Run the batch; return the counts, or None if it was stopped."""
        with token.on_cancel(self.stop.cancel):
            try:
                return self.run(self.job, self.registry, self.stop, report, self.pause)
            except Cancelled:
                token.check()
                return None
