"""What a phase needs to go on where it was stopped, in one file per phase.

The file is replaced as a whole after each epoch. It holds the network as it is trained,
the optimizer, the states of the random layers, the weights to keep and the log, so that
no two of them can be of different epochs, whenever the process is killed. The CSV log
and the weights of the phase are written from it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from brainview.core.replacing import replace_text, replacing

_Arrays = tuple[NDArray[Any], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """A phase after an epoch.

    Attributes
    ----------
    rows : tuple of mapping
        The log: the figures of each finished epoch, by their names.
    state : tuple of ndarray
        Everything that training changes; see `state_of`.
    kept : tuple of ndarray
        Weights of the network as the phase would keep them now; empty if no epoch's
        loss was a number yet.
    stopped : bool
        Whether the phase ended before its last epoch.
    """

    rows: tuple[Mapping[str, float], ...]
    state: _Arrays
    kept: _Arrays
    stopped: bool = False

    def write(self, path: Path) -> None:
        """Replace the file of the epoch before."""
        facts = json.dumps({"rows": self.rows, "stopped": self.stopped})
        arrays = {
            **{f"state_{i}": array for i, array in enumerate(self.state)},
            **{f"kept_{i}": array for i, array in enumerate(self.kept)},
        }
        with replacing(path) as part, part.open("wb") as file:
            np.savez(file, facts=np.array(facts), **arrays)  # type: ignore[arg-type]


def read_checkpoint(path: Path) -> Checkpoint | None:
    """Read the file of a phase; None before its first epoch has ended."""
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as stored:
        facts = json.loads(str(stored["facts"]))

        def numbered(name: str) -> _Arrays:
            count = sum(key.startswith(f"{name}_") for key in stored.files)
            return tuple(stored[f"{name}_{i}"] for i in range(count))

        return Checkpoint(
            tuple(facts["rows"]), numbered("state"), numbered("kept"), facts["stopped"]
        )


def state_of(model: keras.Model) -> _Arrays:
    """Return the values of everything that training changes.

    These are the weights, the statistics of batch norms, the states of random layers
    such as dropout, and the optimizer with its step count, moments and mean of the
    weights.

    Parameters
    ----------
    model : keras.Model
        Compiled.
    """
    return tuple(keras.ops.convert_to_numpy(v).copy() for v in _variables(model))


def restore(model: keras.Model, state: Sequence[NDArray[Any]]) -> None:
    """Give a compiled network the state of `state_of`."""
    for variable, value in zip(_variables(model), state, strict=True):
        variable.assign(value)


def _variables(model: keras.Model) -> list[Any]:
    model.optimizer.build(model.trainable_variables)
    return [*model.variables, *model.optimizer.variables]


def write_log(path: Path, rows: Sequence[Mapping[str, float]]) -> None:
    """Write a log as CSV with a line per epoch, in the order of the names."""
    names = sorted(rows[0]) if rows else []
    lines = [",".join(["epoch", *names])] if rows else []
    lines += [
        ",".join([str(epoch), *(f"{row[name]:.6g}" for name in names)])
        for epoch, row in enumerate(rows)
    ]
    replace_text(path, "".join(f"{line}\n" for line in lines))
