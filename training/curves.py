"""The learning curves that a run has logged."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

# What networks with one output and with several call the same thing.
_COLUMNS = {
    "loss": ("logits_loss", "loss"),
    "accuracy": ("logits_accuracy", "accuracy"),
    "Dice": ("soft_dice",),
}


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """One phase of a run.

    Attributes
    ----------
    label : str
        What the phase was, for people.
    score : str
        ``"accuracy"`` or ``"Dice"``.
    training, validation : (E, 2) float64 ndarray
        Loss and score of each epoch; of validation NaN in a refit, which learns from
        validation's patients.
    """

    label: str
    score: str
    training: NDArray[np.float64]
    validation: NDArray[np.float64]


def read_curves(run: Path, sizes: Sequence[int]) -> list[Curve]:
    """Read the logs of a run.

    Parameters
    ----------
    run : Path
        Its folder.
    sizes : sequence of int
        Rows and columns of the images in each phase.

    Returns
    -------
    list of Curve
        A curve per phase that has a log, in order.
    """
    logs = [run / f"phase-{number}.csv" for number in range(1, 1 + len(sizes))]
    return [
        _curve(log, f"{size} px")
        for log, size in zip(logs, sizes, strict=True)
        if log.is_file()
    ]


def _curve(log: Path, label: str) -> Curve:
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
    return Curve(label, score, training, validation)
