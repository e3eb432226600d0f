"""Confidence intervals of figures, from resampled patients."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from brainview.models import Metric

# From how often each sample counts in each of R rounds, (R, N), to the value of each
# round, (R,); NaN where there is none.
Statistic = Callable[[NDArray[np.float64]], NDArray[np.float64]]


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


def figures_of(
    statistics: Mapping[str, Statistic], split: str, patients: Sequence[str], unit: str
) -> list[Metric]:
    """Measure many figures on the same samples, resampled in the same way.

    Parameters
    ----------
    statistics : mapping
        By the figure's name.
    split : str
        Name of the split.
    patients : sequence of str
        The patient of each sample.
    unit : str
        What a sample is: ``"slices"``, ``"patients"``.

    Returns
    -------
    list of Metric
        Without those that don't exist, such as the precision of a class that was
        never predicted; empty if there are no samples.
    """
    if not patients:
        return []
    weights = bootstrap_weights(patients)
    found = [
        Metric(name, split, *interval(statistic, weights), len(patients), unit)
        for name, statistic in statistics.items()
    ]
    return [each for each in found if not np.isnan((each.value, each.low)).any()]
