"""Contains the state of a batch and the sentences that describe it."""

from dataclasses import dataclass
from enum import Enum

from brainview.batch import BatchProgress, Tally
from brainview.core import Status
from brainview.core.language import comma_list, number, plural, tr
from brainview.core.wording import clock
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
        rows = self.tally.rows
        return {
            RunPhase.EMPTY: "",
            RunPhase.STARTING: tr("Loading the models"),
            RunPhase.RUNNING: progress,
            RunPhase.PAUSED: _parted(tr("Paused"), progress),
            RunPhase.STOPPING: tr("Stopping"),
            RunPhase.DONE: plural("{count} scan done", "{count:,} scans done", rows),
            RunPhase.STOPPED: _parted(tr("Stopped"), progress),
            RunPhase.FAILED: plural(
                "Not finished: {count} scan done",
                "Not finished: {count:,} scans done",
                rows,
            ),
        }[self.phase]

    @property
    def details(self) -> str:
        """The speed while the batch runs, and the counts at the end."""
        if self.phase is RunPhase.RUNNING and self.progress:
            return pace_words(self.progress)
        if self.phase is RunPhase.PAUSED:
            return tr("Nothing new begins until you go on.")
        if self.phase is RunPhase.STOPPING:
            return tr("The table is being written.")
        return total_words(self.tally)

    @property
    def means(self) -> str:
        """The engine, the models and the duration."""
        engine = self.progress.engine if self.progress else ""
        time = clock(self.seconds)
        duration = tr("in {time}", time=time) if self.seconds else ""
        return _parted(engine, self.models, duration)


def progress_words(now: BatchProgress) -> str:
    """Return how many files are done: ``"120 of 1,311 files"``."""
    if not now.is_all_found:
        return plural(
            "{done:,} of {count} file found so far",
            "{done:,} of {count:,} files found so far",
            now.found,
            done=now.done,
        )
    return plural(
        "{done:,} of {count} file",
        "{done:,} of {count:,} files",
        now.found,
        done=now.done,
    )


def pace_words(now: BatchProgress) -> str:
    """Return the speed and the remaining time, if known."""
    if now.per_second <= 0:
        return tr("Looking for files") if not now.is_all_found else ""
    speed = now.per_second
    words = number(speed, ",.0f" if speed >= 10 else ".1f")
    left = now.remaining_s
    return _parted(
        tr("{speed} files a second", speed=words),
        "" if left is None else tr("{time} left", time=clock(left)),
    )


def total_words(tally: Tally) -> str:
    """Return the counts by status: ``"1,300 answered, 3 refused, 8 failed"``."""
    counts = [
        _status_count(status, tally.statuses[status])
        for status in STATUS_WORDS
        if tally.statuses.get(status)
    ]
    parts = [comma_list(counts)]
    if tally.reused:
        parts.append(
            plural(
                "{count} of them from the last run",
                "{count:,} of them from the last run",
                tally.reused,
            )
        )
    if tally.incomplete:
        parts.append(
            plural(
                "{count} without a file that could not be written",
                "{count:,} without a file that could not be written",
                tally.incomplete,
            )
        )
    if tally.left_out:
        parts.append(
            plural(
                "{count} other file left out",
                "{count:,} other files left out",
                tally.left_out,
            )
        )
    return _parted(*parts)


def _status_count(status: Status, count: int) -> str:
    """Return how many scans have a status."""
    if status is Status.OK:
        return plural("{count} answered", "{count:,} answered", count)
    if status is Status.UNDECIDED:
        return plural("{count} undecided", "{count:,} undecided", count)
    if status is Status.REFUSED:
        return plural("{count} refused", "{count:,} refused", count)
    return plural("{count} failed", "{count:,} failed", count)


def _parted(*parts: str) -> str:
    """Return the parts that aren't empty in one line."""
    return " · ".join(filter(None, parts))
