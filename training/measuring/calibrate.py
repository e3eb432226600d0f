"""Calibrates probabilities by temperature."""

from collections import Counter
from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax, logsumexp

_LOWEST, _HIGHEST = 0.05, 20.0


def fit_temperature(
    logits: NDArray[np.float32],
    labels: NDArray[np.intp],
    patients: Sequence[Hashable] | None = None,
    *,
    none: int | None = None,
) -> float:
    """Find the temperature with which a classifier's probabilities fit best.

    The temperature doesn't change the order of the classes.

    Parameters
    ----------
    logits : (N, K) float32 ndarray
        Of images that the network wasn't trained on.
    labels : (N,) int ndarray
        Their true classes.
    patients : sequence of hashable or None
        Whose images they are, N of them; each patient counts the same, so that the
        many slices of a few don't decide. None where each image counts the same.
    none : int or None
        The class that is no tumor. Then what is to fit is the probability of tumor or
        none, which is decided first; the others' labels may be any tumor, also -1. None
        for the probability of each class.

    Returns
    -------
    float
        The divisor of the logits, from 0.05 to 20: the minimum of the mean negative
        log-likelihood (Guo et al. 2017, arXiv:1706.04599, section 4.2).

    Raises
    ------
    ValueError
        If there are no images, or not one label and patient for each.
    """
    if len(logits) == 0 or len(logits) != len(labels):
        raise ValueError(f"{len(logits)} logits and {len(labels)} labels don't fit")
    owners: Sequence[Hashable] = range(len(labels)) if patients is None else patients
    if len(owners) != len(labels):
        raise ValueError(f"{len(labels)} labels and {len(owners)} patients don't fit")
    slices = Counter(owners)
    weights = np.array([1 / slices[owner] for owner in owners], np.float64)
    exact = np.asarray(logits, np.float64)
    rows = np.arange(len(labels))

    def loss(log_temperature: float) -> float:
        log_p = log_softmax(exact / np.exp(log_temperature), axis=1)
        if none is not None:
            tumor = logsumexp(np.delete(log_p, none, axis=1), axis=1)
            right = np.where(labels == none, log_p[:, none], tumor)
            return -float(np.average(right, weights=weights))
        return -float(np.average(log_p[rows, labels], weights=weights))

    bounds = (np.log(_LOWEST), np.log(_HIGHEST))
    return float(np.exp(minimize_scalar(loss, bounds=bounds, method="bounded").x))
