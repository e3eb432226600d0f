"""Contains the state of a batch and the sentences that describe it."""

from dataclasses import dataclass
from enum import Enum

from brainview.batch import BatchProgress, Tally
from brainview.core.wording import clock, counted
from brainview.gui.batch.row_order import STATUS_WORDS


class RunPhase(Enum):
    """The phases of a batch."""

    EMPTY = "empty"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"

    @property
    def is_running(self) -> bool:
        """Whether the batch is running, including when it is paused."""
        return self in _BUSY


_BUSY = (RunPhase.STARTING, RunPhase.RUNNING, RunPhase.PAUSED, RunPhase.STOPPING)


@dataclass(frozen=True, slots=True, eq=False)
class RunState:
    """The state of a batch.

    Attributes
    ----------
    phase : RunPhase
        The phase of the batch.
    models : str
        The titles of the models.
    progress : BatchProgress or None
        The last reported progress.
    seconds : float
        The duration of the batch; 0 until the end.
    """

    phase: RunPhase = RunPhase.EMPTY
    models: str = ""
    progress: BatchProgress | None = None
    seconds: float = 0.0

    @property
    def tally(self) -> Tally:
        """The counts so far."""
        return self.progress.tally if self.progress else Tally()

    @property
    def headline(self) -> str:
        """The phase and the progress in one line."""
        now = self.progress
        progress = progress_words(now) if now else ""
        rows = counted(self.tally.rows, "scan")
        return {
            RunPhase.EMPTY: "",
            RunPhase.STARTING: "Loading the models",
            RunPhase.RUNNING: progress,
            RunPhase.PAUSED: f"Paused at {progress}" if now else "Paused",
            RunPhase.STOPPING: "Stopping",
            RunPhase.DONE: f"{rows} done",
            RunPhase.STOPPED: f"Stopped at {progress}" if now else "Stopped",
            RunPhase.FAILED: f"Not finished: {rows} done",
        }[self.phase]

    @property
    def details(self) -> str:
        """The speed while the batch runs, and the counts at the end."""
        if self.phase is RunPhase.RUNNING and self.progress:
            return pace_words(self.progress)
        if self.phase is RunPhase.PAUSED:
            return "Nothing new begins until you go on."
        if self.phase is RunPhase.STOPPING:
            return "The table is being written."
        return total_words(self.tally)

    @property
    def means(self) -> str:
        """The engine, the models and the duration."""
        engine = self.progress.engine if self.progress else ""
        duration = f"in {clock(self.seconds)}" if self.seconds else ""
        return " · ".join(filter(None, (engine, self.models, duration)))


def progress_words(now: BatchProgress) -> str:
    """Return how many files are done: ``"120 of 1,311 files"``."""
    known = counted(now.found, "file")
    if not now.is_all_found:
        return f"{now.done:,} of {known} found so far"
    return f"{now.done:,} of {known}"


def pace_words(now: BatchProgress) -> str:
    """Return the speed and the remaining time, if known."""
    if now.per_second <= 0:
        return "Looking for files" if not now.is_all_found else ""
    speed = now.per_second
    words = f"{speed:,.0f}" if speed >= 10 else f"{speed:.1f}"
    parts = [f"{words} files a second"]
    if now.remaining_s is not None:
        parts.append(f"{clock(now.remaining_s)} left")
    return " · ".join(parts)


def total_words(tally: Tally) -> str:
    """Return the counts by status: ``"1,300 answered, 3 refused, 8 failed"``."""
    counts = [
        f"{tally.statuses[status]:,} {words.lower()}"
        for status, words in STATUS_WORDS.items()
        if tally.statuses.get(status)
    ]
    parts = [", ".join(counts)] if counts else []
    if tally.reused:
        parts.append(f"{tally.reused:,} of them from the last run")
    if tally.incomplete:
        parts.append(f"{tally.incomplete:,} without a file that could not be written")
    if tally.left_out:
        parts.append(f"{counted(tally.left_out, 'other file')} left out")
    return " · ".join(parts)
