"""How sure a figure is: intervals from resampled patients."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure with its 95 % interval.

    Attributes
    ----------
    name : str
        For example ``"accuracy"``.
    split : str
        On what it was measured.
    value, low, high : float
        The figure and its interval.
    n : int
        How many were measured.
    unit : str
        What was counted.
    """

    name: str
    split: str
    value: float
    low: float
    high: float
    n: int
    unit: str


def mean_of(values: NDArray[np.float64]) -> Callable[[NDArray[np.intp]], float]:
    """Make the statistic for `bootstrap` that averages the drawn values."""
    return lambda indices: float(np.mean(values[indices]))


def bootstrap(
    statistic: Callable[[NDArray[np.intp]], float],
    patients: Sequence[str],
    *,
    seed: int = 0,
    rounds: int = 1000,
) -> tuple[float, float, float]:
    """Measure a figure and its interval by drawing patients with replacement.

    Slices of one patient resemble each other, so it is patients that are drawn:
    the cluster bootstrap (Davison and Hinkley, 1997, section 3.8).

    Parameters
    ----------
    statistic : callable
        Takes indices of samples, gives the figure.
    patients : sequence of str
        The patient of each sample.
    seed : int
        Of the draws.
    rounds : int
        How many draws.

    Returns
    -------
    tuple of float
        The figure over all samples, and the 2.5th and 97.5th percentile of the draws
        for which the figure exists.
    """
    _, owner = np.unique(np.asarray(patients), return_inverse=True)
    members = [np.flatnonzero(owner == k) for k in range(int(owner.max()) + 1)]
    random = np.random.default_rng(seed)
    drawn = []
    for _ in range(rounds):
        chosen = random.integers(len(members), size=len(members))
        drawn.append(statistic(np.concatenate([members[k] for k in chosen])))
    value = float(statistic(np.arange(len(patients))))
    known = [each for each in drawn if not np.isnan(each)]
    if not known:
        return value, float("nan"), float("nan")
    low, high = np.percentile(known, (2.5, 97.5))
    return value, float(low), float(high)
