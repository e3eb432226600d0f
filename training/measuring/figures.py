"""Figures of a network, as its manifest holds them."""

from collections.abc import Mapping, Sequence

import numpy as np

from brainview.measuring.intervals import Statistic, bootstrap_weights, interval
from brainview.models import Metric


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
