"""What is open, what is being done about it, and what came out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from brainview.core import Analysis, Progress, Scan, ScanReadError
from brainview.gui.failure import failure_from, log_fault
from brainview.gui.jobs import JobRunner, Work
from brainview.gui.state import Activity, State
from brainview.gui.work import (
    AnalyzeWork,
    ReadScan,
    ReadWork,
    ScanAnalyzer,
    WarmUpWork,
)
from brainview.inference import Choice


class Session(QObject):
    """Holds the shown scan and its answer; the latest request wins.

    Parameters
    ----------
    analyzer : ScanAnalyzer
        Runs in the worker.
    jobs : JobRunner
        The worker.
    read : callable
        Reads a frame of a file; runs in the worker.
    parent : QObject or None
        Owner.
    """

    scan_changed = Signal(object)  # Scan
    changed = Signal(object)  # State
    exported = Signal(object)  # Path
    unreadable = Signal(object)  # Path
    noted = Signal(str)  # a sentence for the status line

    def __init__(
        self,
        analyzer: ScanAnalyzer,
        jobs: JobRunner,
        read: ReadScan,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._analyzer = analyzer
        self._jobs = jobs
        self._read = read
        self._state = State()
        self._choice = Choice()
        self._current: int | None = None
        self._asked_frame = 0
        self._done: dict[int, Callable[[Any], None]] = {}
        jobs.succeeded.connect(self._on_success)
        jobs.failed.connect(self._on_failure)
        jobs.cancelled.connect(self._on_cancelled)
        jobs.progressed.connect(self._on_progress)

    @property
    def state(self) -> State:
        """The state as it is now."""
        return self._state

    def open(self, paths: Sequence[Path]) -> None:
        """Show the first of `paths` that can be read, then analyze it."""
        if paths:
            self._asked_frame = 0
            self._read_in_worker(tuple(paths))

    def step_frame(self, steps: int) -> None:
        """Go forward, or back where negative, over the frames of the file."""
        self.show_frame(self._asked_frame + steps)

    def show_frame(self, frame: int) -> None:
        """Show a frame of the file, counted from 0; beyond the ends, the last one."""
        scan = self._state.scan
        if scan is None:
            return
        frame = min(max(frame, 0), scan.source.frames - 1)
        if frame != self._asked_frame:
            self._asked_frame = frame
            self._read_in_worker((scan.source.path,))

    def choose(self, choice: Choice) -> None:
        """Take another classifier or segmenter, and analyze again with them."""
        if choice == self._choice:
            return
        self._choice = choice
        if (
            self._state.scan is not None
            and self._state.activity is not Activity.READING
        ):
            self.analyze()

    def analyze(self, *, force: bool = False) -> None:
        """Ask for an answer for the shown scan; `force` overrides a refusal."""
        scan = self._state.scan
        if scan is None:
            return
        work = AnalyzeWork(self._analyzer, scan, self._choice, force)
        is_stale = self._state.analysis is not None
        self._start(work, self._take_analysis, Activity.ANALYZING, is_stale=is_stale)

    def warm_up(self) -> None:
        """Load the chosen models while the person looks for a file."""
        work = WarmUpWork(self._analyzer, self._choice)
        self._done[self._jobs.submit(work)] = _ignore

    def export(self, work: Work) -> None:
        """Run `work`, which writes a report and returns its path."""
        self._done[self._jobs.submit(work)] = self._take_export
        self._set(is_exporting=True, failure=None)

    def cancel(self) -> None:
        """Stop whatever runs; what is shown stays."""
        for job in tuple(self._done):
            self._forget(job)
        if self._state.is_busy:
            self._settle()
            self._set(is_exporting=False)
            self.noted.emit("Stopped.")

    def show_failure(self, error: BaseException) -> None:
        """Show an error that arose outside the worker."""
        self._set(failure=failure_from(error))

    def dismiss_failure(self) -> None:
        """Take the shown error away."""
        self._set(failure=None)

    def _read_in_worker(self, paths: tuple[Path, ...]) -> None:
        work = ReadWork(self._read, paths, self._asked_frame)
        self._start(work, self._take_scan, Activity.READING)

    def _start(
        self,
        work: Work,
        done: Callable[[Any], None],
        activity: Activity,
        **changes: Any,
    ) -> None:
        if self._current is not None:
            self._forget(self._current)
        self._current = self._jobs.submit(work)
        self._done[self._current] = done
        self._set(activity=activity, progress=None, failure=None, **changes)

    def _take_scan(self, result: tuple[Scan, str]) -> None:
        scan, note = result
        old = self._state.scan
        is_same_file = old is not None and old.source.path == scan.source.path
        # The answer for another file is dropped at once, lest it be taken for the
        # new one's; for another frame it stays, dimmed, until it is replaced.
        analysis = self._state.analysis if is_same_file else None
        self._state = replace(
            self._state, scan=scan, analysis=analysis, is_stale=analysis is not None
        )
        self._asked_frame = scan.source.frame
        self.scan_changed.emit(scan)
        if note:
            self.noted.emit(note)
        self.analyze()

    def _take_analysis(self, analysis: Analysis) -> None:
        self._set(
            analysis=analysis, is_stale=False, activity=Activity.IDLE, progress=None
        )

    def _take_export(self, path: Path) -> None:
        self._set(is_exporting=False)
        self.exported.emit(path)

    @Slot(int, object)
    def _on_success(self, job: int, result: object) -> None:
        done = self._done.pop(job, _ignore)
        if job == self._current:
            self._current = None
        done(result)

    @Slot(int, object)
    def _on_failure(self, job: int, error: BaseException) -> None:
        done = self._done.pop(job, None)
        if done is None:
            return
        failure = failure_from(error)
        if failure.is_fault:
            log_fault(error)
        if isinstance(error, ScanReadError):
            self.unreadable.emit(error.path)
        if job == self._current:
            self._current = None
            self._settle()
        if done == self._take_export:
            self._set(is_exporting=False)
        self._set(failure=failure)

    @Slot(int)
    def _on_cancelled(self, job: int) -> None:
        self._done.pop(job, None)

    @Slot(int, object)
    def _on_progress(self, job: int, progress: Progress) -> None:
        if job == self._current:
            self._set(progress=progress)

    def _forget(self, job: int) -> None:
        """Stop a job and drop what it may still say."""
        self._done.pop(job, None)
        self._jobs.cancel(job)
        if job == self._current:
            self._current = None

    def _settle(self) -> None:
        """Be idle with what is shown."""
        scan = self._state.scan
        self._asked_frame = scan.source.frame if scan else 0
        self._set(activity=Activity.IDLE, progress=None)

    def _set(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self.changed.emit(self._state)


def _ignore(_result: object) -> None:
    """Take a result that nobody waits for."""
