"""The batch that runs now: started, held, stopped."""

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from brainview.batch import BatchJob, BatchProgress, Tally
from brainview.gui.batch.errand import Errand
from brainview.gui.batch.run_card import Phase, RunState
from brainview.gui.batch.work import BatchWork, RunBatch
from brainview.models import ModelRegistry


class BatchRun(QObject):
    """Runs a batch in a thread of its own, and knows how it goes.

    Parameters
    ----------
    run : RunBatch
        The engine.
    registry : ModelRegistry
        The installed models.
    parent : QObject or None
        Owner.
    """

    changed = Signal(object)  # RunState
    told = Signal(object)  # BatchProgress
    failed = Signal(object)  # BaseException
    ended = Signal()

    def __init__(
        self, run: RunBatch, registry: ModelRegistry, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._registry = registry
        self._errand = Errand("brainview-batch-run", self)
        self._errand.told.connect(self._tell)
        self._errand.succeeded.connect(self._succeed)
        self._errand.failed.connect(self._fail)
        self._work: BatchWork | None = None
        self._began_s = 0.0
        self.state = RunState()

    def start(self, job: BatchJob) -> None:
        """Begin, unless a batch is under way."""
        if self._errand.is_busy:
            return
        self._work = BatchWork(self._run, job, self._registry)
        self._began_s = time.monotonic()
        self._set(RunState(Phase.STARTING, self._models(job)))
        self._errand.start(self._work)

    def set_held(self, is_held: bool) -> None:
        """Let nothing new begin, or go on."""
        if self._work is None or self.state.phase is Phase.STOPPING:
            return
        if is_held:
            self._work.pause.pause()
        else:
            self._work.pause.resume()
        running = Phase.RUNNING if self.state.standing else Phase.STARTING
        self._set(replace(self.state, phase=Phase.PAUSED if is_held else running))

    def stop(self) -> None:
        """Stop within a second; what is done goes into the table."""
        if self._work is not None:
            self._work.stop.cancel()
            self._set(replace(self.state, phase=Phase.STOPPING))

    def shutdown(self) -> None:
        """Stop, and wait for it."""
        self._errand.shutdown()
        self._work = None

    @Slot(object)
    def _tell(self, standing: BatchProgress) -> None:
        phase = self.state.phase
        self.told.emit(standing)
        if phase is Phase.STARTING:
            phase = Phase.RUNNING
        self._set(replace(self.state, phase=phase, standing=standing))

    @Slot(object)
    def _succeed(self, tally: Tally | None) -> None:
        self._end(Phase.STOPPED if tally is None else Phase.DONE)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._end(Phase.FAILED)
        self.failed.emit(error)

    def _end(self, phase: Phase) -> None:
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
