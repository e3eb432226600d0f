"""Confidence intervals of figures, from resampled patients."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

# From how often each sample counts in each of R rounds, (R, N), to the value of each
# round, (R,); NaN where there is none.
Statistic = Callable[[NDArray[np.float64]], NDArray[np.float64]]

FEW_PATIENTS = 10
"""With fewer patients than this, an interval says little."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure.

    Attributes
    ----------
    value, low, high : float
        The figure, with the ends of its 95 % interval.
    n : int
        How many samples were measured.
    patients : int
        Of how many patients they are.
    """

    value: float
    low: float
    high: float
    n: int
    patients: int

    @property
    def is_of_few(self) -> bool:
        """Whether it is of too few patients to say much."""
        return self.patients < FEW_PATIENTS


def ratio_of(part: NDArray[np.generic], whole: NDArray[np.generic]) -> Statistic:
    """Make the statistic that divides two sums over the resampled samples.

    Parameters
    ----------
    part, whole : (N,) ndarray
        What each sample adds to the two sums.
    """
    both = np.stack([part, whole], axis=1).astype(np.float64)

    def statistic(weights: NDArray[np.float64]) -> NDArray[np.float64]:
        sums = weights @ both
        return divided(sums[:, 0], sums[:, 1])

    return statistic


def mean_of(values: NDArray[np.generic]) -> Statistic:
    """Make the statistic that averages the resampled values, (N,)."""
    return ratio_of(values, np.ones(len(values)))


def average_of(statistics: Sequence[Statistic]) -> Statistic:
    """Make the statistic that is the plain mean of others."""
    return lambda weights: np.mean([each(weights) for each in statistics], axis=0)


def divided(
    part: NDArray[np.float64], whole: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Divide; NaN where the divisor is 0."""
    unknown = np.full(part.shape, np.nan)
    return np.asarray(np.divide(part, whole, out=unknown, where=whole != 0))


def bootstrap_weights(
    patients: Sequence[str], *, seed: int = 0, rounds: int = 1000
) -> NDArray[np.float64]:
    """Sample patients with replacement.

    Slices of one patient resemble each other, so patients are sampled, not slices: the
    cluster bootstrap (Davison and Hinkley, 1997, section 3.8).

    Parameters
    ----------
    patients : sequence of str
        The patient of each of N samples.
    seed : int
        Of the sampling.
    rounds : int
        How many samples of patients.

    Returns
    -------
    (1 + rounds, N) float64 ndarray
        How often each sample counts; in the first row, once each.
    """
    names, owner = np.unique(np.asarray(patients), return_inverse=True)
    count = len(names)
    random = np.random.default_rng(seed)
    times = random.multinomial(count, np.full(count, 1 / count), size=rounds)
    return np.vstack([np.ones(count), times])[:, owner]


def interval(
    statistic: Statistic, weights: NDArray[np.float64]
) -> tuple[float, float, float]:
    """Measure a figure and its 95 % interval.

    Parameters
    ----------
    statistic : callable
        What to measure.
    weights : (1 + rounds, N) float64 ndarray
        From `bootstrap_weights`.

    Returns
    -------
    tuple of float
        The figure over all samples, and the 2.5th and 97.5th percentile of the rounds
        in which the figure exists.
    """
    values = statistic(weights)
    known = values[1:][~np.isnan(values[1:])]
    if not len(known):
        return float(values[0]), float("nan"), float("nan")
    low, high = np.percentile(known, (2.5, 97.5))
    return float(values[0]), float(low), float(high)


def figure(statistic: Statistic, patients: Sequence[str]) -> Figure | None:
    """Measure one figure with its interval.

    Parameters
    ----------
    statistic : callable
        What to measure.
    patients : sequence of str
        The patient of each sample.

    Returns
    -------
    Figure or None
        None where the figure doesn't exist, as of no sample. Of one patient, whom
        resampling tells nothing about, the interval is the whole range.
    """
    if not patients:
        return None
    value, low, high = interval(statistic, bootstrap_weights(patients))
    if np.isnan((value, low)).any():
        return None
    count = len(set(patients))
    if count == 1:
        low, high = min(value, 0.0), max(value, 1.0)
    return Figure(value, low, high, len(patients), count)


def mean_figure(values: NDArray[np.generic], patients: Sequence[str]) -> Figure | None:
    """Measure the mean of a value, (N,), over some samples."""
    return figure(mean_of(values), patients)


def share_figure(hits: Sequence[bool], patients: Sequence[str]) -> Figure | None:
    """Measure the share of samples that have a property.

    Where all have it, or none, resampling finds no doubt. Then the other end of the
    interval is that of Clopper and Pearson (1934) with the patients as samples: 3 of 3
    may still be 3 in 10.

    Parameters
    ----------
    hits : sequence of bool
        Whether each sample has it.
    patients : sequence of str
        The patient of each.
    """
    found = mean_figure(np.array(hits, np.bool_), patients)
    if found is None or found.value not in (0, 1) or found.patients == 1:
        return found
    doubt = 1 - 0.025 ** (1 / found.patients)
    if found.value == 1:
        return replace(found, low=1 - doubt)
    return replace(found, high=doubt)
