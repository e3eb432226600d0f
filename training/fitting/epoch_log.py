"""One line per epoch, for curves and for going on after a stop."""

import csv
import math
from pathlib import Path

import keras


class EpochLog(keras.callbacks.Callback):  # type: ignore[misc]
    """Appends a line per epoch to a CSV file, which is closed in between.

    Parameters
    ----------
    path : Path
        Made with a header if missing.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Write the epoch's figures."""
        values = dict(sorted((logs or {}).items()))
        with self._path.open("a", encoding="utf-8") as file:
            if file.tell() == 0:
                file.write(",".join(["epoch", *values]) + "\n")
            numbers = (f"{value:.6g}" for value in values.values())
            file.write(",".join([str(epoch), *numbers]) + "\n")


def finished_epochs(log: Path) -> int:
    """Count the epochs that an `EpochLog` has written."""
    if not log.is_file():
        return 0
    return max(0, len(log.read_text(encoding="utf-8").splitlines()) - 1)


def lowest_loss(log: Path) -> float | None:
    """Return the lowest validation loss that an `EpochLog` has written, if any."""
    if not log.is_file():
        return None
    with log.open(newline="", encoding="utf-8") as file:
        losses = [float(row["val_loss"]) for row in csv.DictReader(file)]
    return min(filter(math.isfinite, losses), default=None)
