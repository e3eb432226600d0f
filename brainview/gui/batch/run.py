"""Runs a batch in a thread of its own: start, pause, stop."""

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
    """Runs one batch at a time, and holds its state.

    Parameters
    ----------
    run : RunBatch
        The engine.
    registry : ModelRegistry
        The installed models.
    runner : JobRunner
        Runs the batch; not the runner of the viewer's models.
    parent : QObject or None
        Owner.

    Attributes
    ----------
    state : RunState
        The state of the batch.

    Signals
    -------
    changed(RunState)
        There is another state.
    progressed(BatchProgress)
        The engine reported new rows.
    failed(BaseException)
        The batch ended with an error.
    ended()
        The batch has ended, in whatever way.
    """

    changed = Signal(object)
    progressed = Signal(object)
    failed = Signal(object)
    ended = Signal()

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
        """Begin, unless a batch is running."""
        if self._work is not None:
            return
        self._work = _BatchWork(self._run, job, self._registry)
        self._began_s = time.monotonic()
        self._set(RunState(RunPhase.STARTING, self._models(job)))
        self._runner.submit(
            self._work, done=self._succeed, failed=self._fail, progressed=self._progress
        )

    def set_paused(self, is_paused: bool) -> None:
        """Begin no further scan, or go on."""
        if self._work is None or self.state.phase is RunPhase.STOPPING:
            return
        if is_paused:
            self._work.pause.pause()
        else:
            self._work.pause.resume()
        running = RunPhase.RUNNING if self.state.standing else RunPhase.STARTING
        phase = RunPhase.PAUSED if is_paused else running
        self._set(replace(self.state, phase=phase))

    def stop(self) -> None:
        """Stop within a second; the rows that are done are written to the table."""
        if self._work is not None:
            self._work.stop.cancel()
            self._set(replace(self.state, phase=RunPhase.STOPPING))

    def _progress(self, standing: BatchProgress) -> None:
        phase = self.state.phase
        self.progressed.emit(standing)
        if phase is RunPhase.STARTING:
            phase = RunPhase.RUNNING
        self._set(replace(self.state, phase=phase, standing=standing))

    def _succeed(self, tally: Tally | None) -> None:
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
        ids = (job.choice.model_id, job.choice.segmenter_id)
        entries = [self._registry.entry(each) for each in ids if each is not None]
        return " · ".join(e.manifest.title for e in entries if e.manifest is not None)


@dataclass(frozen=True, slots=True, eq=False)
class _BatchWork:
    """The work of a batch; runs in the worker thread.

    Attributes
    ----------
    run : RunBatch
        The engine.
    job : BatchJob
        What to do.
    registry : ModelRegistry
        The installed models.
    pause : PauseSwitch
        Pauses it.
    stop : CancelToken
        Stops it. Unlike the cancelling of the job, this lets the last report through.
    """

    run: RunBatch
    job: BatchJob
    registry: ModelRegistry
    pause: PauseSwitch = field(default_factory=PauseSwitch)
    stop: CancelToken = field(default_factory=CancelToken)

    def __call__(self, token: CancelToken, report: ReportProgress) -> Tally | None:
        """Return the counts; None if it was stopped."""
        with token.on_cancel(self.stop.cancel):
            try:
                return self.run(self.job, self.registry, self.stop, report, self.pause)
            except Cancelled:
                token.check()
                return None
