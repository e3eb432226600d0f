"""Keeps the checkpoint and the log of a phase while Keras trains it."""

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import keras
import numpy as np

from brainview.core import BrainviewError
from training.fitting.checkpoint import (
    Checkpoint,
    read_checkpoint,
    restore,
    state_of,
    write_log,
)
from training.recipes import Stopping

Rows = Sequence[Mapping[str, float]]


class Epochs(keras.callbacks.Callback):  # type: ignore[misc]
    """Writes the checkpoint and the log after each epoch.

    It validates and keeps the mean of the weights where the optimizer computes one.
    Keras' own `SwapEMAWeights` exchanges weights and mean by sums, which rounds them,
    so a resumed run would train on other weights than an undisturbed one.

    Parameters
    ----------
    model : keras.Model
        The compiled model; a checkpoint that `file` holds is restored into it.
    network : keras.Model
        The part of it, perhaps all of it, whose weights are kept.
    file, log : Path
        The checkpoint and the log.
    keep_last : bool
        Whether the weights of the last epoch are kept, and not those of the lowest
        validation loss.
    stopping : Stopping or None
        When the phase ends early. It is decided by the log, which outlives a stop;
        Keras' own callback forgets what came before a run was resumed.
    """

    def __init__(
        self,
        model: keras.Model,
        network: keras.Model,
        file: Path,
        log: Path,
        *,
        keep_last: bool,
        stopping: Stopping | None = None,
    ) -> None:
        super().__init__()
        self._trained, self._network = model, network
        self._file, self._log = file, log
        self._keep_last, self._stopping = keep_last, stopping
        found = read_checkpoint(file)
        self._last = found or Checkpoint((), (), ())
        if found:
            restore(model, found.state)
            # The process may have been stopped between checkpoint and log.
            write_log(log, found.rows)

    @property
    def finished(self) -> int:
        """The number of finished epochs."""
        return len(self._last.rows)

    @property
    def ended_early(self) -> bool:
        """Whether no epoch will follow, although there could be more."""
        return self._last.stopped

    def load_kept(self) -> None:
        """Give the network the weights that the phase keeps.

        Raises
        ------
        BrainviewError
            If there are none, or they were spoiled by a loss that isn't a number.
        """
        rows = self._last.rows
        if not self._last.kept or (self._keep_last and not _is_finite(rows[-1])):
            raise BrainviewError(
                f"Can't keep the weights of {self._log.stem}",
                reason=f"in epoch {len(rows)} the loss was no longer a number",
                remedy="train with a lower rate (--lr) in another folder (--run)",
            )
        self._network.set_weights(list(self._last.kept))

    def on_test_begin(self, logs: Mapping[str, float] | None = None) -> None:
        """Validate the mean of the weights."""
        _exchange_mean(self._trained)

    def on_test_end(self, logs: Mapping[str, float] | None = None) -> None:
        """Go back to the weights that are trained."""
        _exchange_mean(self._trained)

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Replace the checkpoint, then the log, by those of this epoch."""
        row = {name: float(value) for name, value in (logs or {}).items()}
        rows = (*self._last.rows, row)
        if self._stopping is not None and has_stopped(rows, self._stopping):
            self._trained.stop_training = True
        kept = self._last.kept
        if self._keep_last or _is_best(rows):
            with _mean_in_place(self._trained):
                kept = tuple(np.array(w) for w in self._network.get_weights())
        self._last = Checkpoint(
            rows, state_of(self._trained), kept, bool(self._trained.stop_training)
        )
        self._last.write(self._file)
        write_log(self._log, rows)


def has_stopped(rows: Rows, stopping: Stopping) -> bool:
    """Whether the last epochs of a log have nothing better.

    Of equal values the first counts as the best, as in Keras' `EarlyStopping`.
    """
    values = [row[stopping.monitor] for row in rows]
    best = min if "loss" in stopping.monitor else max
    known = [value for value in values if math.isfinite(value)]
    first = values.index(best(known)) if known else 0
    return len(values) - 1 - first >= stopping.patience


def _is_finite(row: Mapping[str, float]) -> bool:
    return math.isfinite(row["loss"])


def _is_best(rows: Rows) -> bool:
    """Whether the last validation loss is lower than all before it."""
    *before, last = (row["val_loss"] for row in rows)
    lowest = min(filter(math.isfinite, before), default=math.inf)
    return last < lowest


@contextmanager
def _mean_in_place(model: keras.Model) -> Iterator[None]:
    _exchange_mean(model)
    try:
        yield
    finally:
        _exchange_mean(model)


def _exchange_mean(model: keras.Model) -> None:
    """Exchange the weights and their running mean, if the optimizer has one."""
    optimizer = getattr(model.optimizer, "inner_optimizer", model.optimizer)
    if not optimizer.use_ema:
        return
    means = [v for v in optimizer.variables if v.name.endswith("_average")]
    for variable, mean in zip(model.trainable_variables, means, strict=True):
        value: Any = keras.ops.convert_to_numpy(variable).copy()
        variable.assign(mean)
        mean.assign(value)
