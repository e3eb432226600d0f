"""Writes the figures of a run for TensorBoard."""

import csv
import importlib.util
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import keras

from brainview.core import BrainviewError

_VALIDATION = "val_"  # how Keras marks the figures of the validation part


def refuse_missing_tensorboard() -> None:
    """Raise an error if TensorBoard isn't installed.

    Raises
    ------
    BrainviewError
        With the command that installs it.
    """
    if importlib.util.find_spec("tensorboard") is None:
        raise BrainviewError(
            "Can't write logs for TensorBoard",
            reason="the package tensorboard isn't installed",
            remedy="install it with python -m pip install --group tensorboard, or "
            "leave out --tensorboard",
        )


class Board:
    """The figures of all phases of a run, on one axis: the epochs of the whole run.

    The logs of the phases are written again at each start, so the board of a resumed
    run has no gap, no epoch twice, and also what was trained without a board.

    Parameters
    ----------
    folder : Path
        For TensorBoard, which shows its parts ``train`` and ``validation``. What it
        holds is replaced.
    logs : sequence of Path
        The log of each phase, a CSV file with a row per epoch; missing where the
        phase hasn't begun.
    epochs : sequence of int
        The epochs of each phase.
    """

    def __init__(
        self, folder: Path, logs: Sequence[Path], epochs: Sequence[int]
    ) -> None:
        import tensorflow as tf  # noqa: PLC0415 - only a board needs it

        shutil.rmtree(folder, ignore_errors=True)
        self._summary: Any = tf.summary
        self._writers = {
            part: tf.summary.create_file_writer(str(folder / part))
            for part in ("train", "validation")
        }
        self._logs, self._epochs = tuple(logs), tuple(epochs)
        self._written = [0] * len(self._logs)
        for number in range(1, len(self._logs) + 1):
            self.write_log(number)

    def of_phase(self, number: int) -> keras.callbacks.Callback:
        """Return the callback for a phase, counted from 1."""
        return _PhaseBoard(self, number)

    def write_log(self, number: int) -> None:
        """Write the epochs of a phase's log that aren't written yet."""
        log = self._logs[number - 1]
        if not log.is_file():
            return
        with log.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        for epoch, row in enumerate(rows):
            figures = {name: float(v) for name, v in row.items() if name != "epoch"}
            self.write(number, epoch, figures)

    def write(self, number: int, epoch: int, figures: Mapping[str, float]) -> None:
        """Write the figures of an epoch, counted from 0, unless they are there."""
        if epoch < self._written[number - 1]:
            return
        self._written[number - 1] = epoch + 1
        step = sum(self._epochs[: number - 1]) + epoch + 1
        for name, value in figures.items():
            part = "validation" if name.startswith(_VALIDATION) else "train"
            with self._writers[part].as_default():
                self._summary.scalar(name.removeprefix(_VALIDATION), value, step=step)
        for writer in self._writers.values():
            writer.flush()


class _PhaseBoard(keras.callbacks.Callback):  # type: ignore[misc]
    """Writes the epochs of one phase."""

    def __init__(self, board: Board, number: int) -> None:
        super().__init__()
        self._board, self._number = board, number

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:
        """Write what was restored after the board was opened."""
        self._board.write_log(self._number)

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Write the epoch's figures."""
        self._board.write(self._number, epoch, logs or {})
