"""Says how much of a whole run is done, and how long the rest will take."""

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TextIO

import keras

from brainview.core.wording import capitalized
from training.data import Sample
from training.recipes import Subset
from training.run import Run

_BETWEEN = 0.5  # seconds between two live lines


class Progress:
    """The progress of a run over all its phases.

    What was done before the run was resumed counts as done. The time left follows from
    the speed of this process alone.

    Parameters
    ----------
    epochs : sequence of int
        The epochs of each phase.
    work : sequence of float
        The work of one epoch of each phase, in any unit.
    stream : TextIO or None
        Where the lines go; None for the standard output.
    live : bool or None
        Whether one line shows every few batches and is written over, besides a line
        per epoch. None: only on a terminal.
    clock : callable
        Seconds.
    """

    def __init__(
        self,
        epochs: Sequence[int],
        work: Sequence[float],
        *,
        stream: TextIO | None = None,
        live: bool | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.epochs, self.clock = tuple(epochs), clock
        self._work = tuple(work)
        self._stream = sys.stdout if stream is None else stream
        self.live = self._stream.isatty() if live is None else live
        self._speed: float | None = None  # work per second

    def of_phase(self, number: int) -> keras.callbacks.Callback:
        """Return the callback for a phase, counted from 1."""
        return _PhaseProgress(self, number)

    def measured(self, number: int, epochs: float, seconds: float) -> None:
        """Learn from a number of epochs of a phase how fast the run is."""
        if epochs > 0 and seconds > 0:
            self._speed = epochs * self._work[number - 1] / seconds

    def line(self, number: int, epoch: int, share: float) -> str:
        """Describe how far the run is.

        Parameters
        ----------
        number, epoch : int
            The phase and its epoch, both from 1.
        share : float
            How much of that epoch is done, in [0, 1].

        Returns
        -------
        str
            For example ``"phase 2 of 5, epoch 3 of 8, 41 % of the run, 12 min left"``.
        """
        whole = [n * work for n, work in zip(self.epochs, self._work, strict=True)]
        done = sum(whole[: number - 1]) + (epoch - 1 + share) * self._work[number - 1]
        left = sum(whole) - done
        parts = [
            f"epoch {epoch} of {self.epochs[number - 1]}",
            f"{100 * done / sum(whole):.0f} % of the run",
        ]
        if len(self.epochs) > 1:
            parts.insert(0, f"phase {number} of {len(self.epochs)}")
        if self._speed is not None and left > 0:
            parts.append(f"{duration(left / self._speed)} left")
        return ", ".join(parts)

    def show(self, line: str, *, last: bool) -> None:
        """Write a line; over the live one, if there is one."""
        if self.live:
            line = f"\r\x1b[K{line}"
        self._stream.write(line + ("\n" if last else ""))
        self._stream.flush()


class _PhaseProgress(keras.callbacks.Callback):  # type: ignore[misc]
    """Shows the progress of a run while one of its phases is trained."""

    def __init__(self, progress: Progress, number: int) -> None:
        super().__init__()
        self._progress, self._number = progress, number
        self._epoch = 1
        # Epochs done and time at the end of the first batch, which also had to compile.
        self._start: tuple[float, float] | None = None
        self._shown = float("-inf")

    def on_epoch_begin(
        self, epoch: int, logs: Mapping[str, float] | None = None
    ) -> None:
        """Remember the epoch; Keras counts from 0."""
        self._epoch = epoch + 1

    def on_train_batch_end(
        self, batch: int, logs: Mapping[str, float] | None = None
    ) -> None:
        """Measure the speed; show it every half second on a terminal."""
        share = (batch + 1) / self.params["steps"]
        self._measure(share)
        now = self._progress.clock()
        if self._progress.live and now - self._shown >= _BETWEEN:
            self._shown = now
            self._progress.show(self._line(share, logs), last=False)

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Show a line that stays."""
        self._measure(1.0)
        self._progress.show(self._line(1.0, logs), last=True)

    def _measure(self, share: float) -> None:
        done, now = self._epoch - 1 + share, self._progress.clock()
        if self._start is None:
            self._start = done, now
        before, since = self._start
        self._progress.measured(self._number, done - before, now - since)

    def _line(self, share: float, logs: Mapping[str, float] | None) -> str:
        place = self._progress.line(self._number, self._epoch, share)
        figures = [f"{name} {value:.4g}" for name, value in (logs or {}).items()]
        return f"{capitalized(place)}: {', '.join(figures)}"


def run_progress(run: Run) -> Progress:
    """Make the progress of a run: an epoch's work is its images times their pixels."""
    split, recipe = run.split, run.recipe
    work = []
    for phase in run.schedule.phases:
        learned = (*split.train, *split.validation) if phase.refit else split.train
        images = sum(
            _drawn(subset, learned) for subset in phase.subsets or recipe.subsets
        )
        work.append(float(max(images, 1)) * phase.size**2)
    return Progress([phase.epochs for phase in run.schedule.phases], work)


def _drawn(subset: Subset, samples: Sequence[Sample]) -> int:
    members = sum(subset.contains(s.source, s.label) for s in samples)
    return members if subset.count is None else min(members, subset.count)


def duration(seconds: float) -> str:
    """Return a duration as ``"under 1 min"``, ``"12 min"`` or ``"2 h 5 min"``."""
    if seconds < 60:
        return "under 1 min"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
