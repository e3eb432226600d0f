"""Reads the learning curves that a run has logged."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Networks with one output and with several name the same column differently.
_COLUMNS = {
    "loss": ("logits_loss", "loss"),
    "accuracy": ("logits_accuracy", "accuracy"),
    "Dice": ("soft_dice",),
}


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The learning curve of one phase.

    Attributes
    ----------
    size : int
        Rows and columns of the images.
    is_refit : bool
        Whether the phase learned from the validation patients.
    score : str
        ``"accuracy"`` or ``"Dice"``.
    training, validation : (E, 2) float64 ndarray
        Loss and score of each epoch; of validation, NaN in a refit.
    """

    size: int
    is_refit: bool
    score: str
    training: NDArray[np.float64]
    validation: NDArray[np.float64]


def read_curves(run: Path, phases: Sequence[Mapping[str, Any]]) -> list[Curve]:
    """Read the logs of a run.

    Parameters
    ----------
    run : Path
        Its folder.
    phases : sequence of mapping
        From `training.run.Run.finished_phases`.

    Returns
    -------
    list of Curve
        A curve per phase that has a log, in order.
    """
    logs = [run / f"phase-{number}.csv" for number in range(1, 1 + len(phases))]
    return [
        _curve(log, phase)
        for log, phase in zip(logs, phases, strict=True)
        if log.is_file()
    ]


def _curve(log: Path, phase: Mapping[str, Any]) -> Curve:
    with log.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    known = set(rows[0])
    score = "Dice" if known.intersection(_COLUMNS["Dice"]) else "accuracy"
    names = [next(c for c in _COLUMNS[kind] if c in known) for kind in ("loss", score)]
    training, validation = (
        np.array(
            [[float(row.get(side + name, "nan")) for name in names] for row in rows]
        )
        for side in ("", "val_")
    )
    return Curve(phase["size"], phase["refit"], score, training, validation)
