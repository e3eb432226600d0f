"""How well probabilities fit how often answers are right."""

import numpy as np
from numpy.typing import NDArray

from brainview.measuring.intervals import Statistic, divided

BINS = 15


def confidence_bins(
    probabilities: NDArray[np.float32], labels: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Bin predictions by confidence.

    Parameters
    ----------
    probabilities : (N, K) float32 ndarray
        Rows sum to 1.
    labels : (N,) int ndarray
        True classes.

    Returns
    -------
    which : (N,) int ndarray
        The index of the bin of the largest probability, of `BINS` equal bins of [0, 1].
    gap : (N,) float64 ndarray
        1 for a right prediction, 0 for a wrong one, minus the largest probability.
    """
    confidence = probabilities.max(axis=1).astype(np.float64)
    gap = (probabilities.argmax(axis=1) == labels) - confidence
    which = np.minimum((confidence * BINS).astype(np.intp), BINS - 1)
    return which, gap


def calibration_error(
    probabilities: NDArray[np.float32], labels: NDArray[np.intp]
) -> Statistic:
    """Make the statistic of the expected calibration error.

    It is the mean absolute difference between confidence and accuracy over equal bins
    of [0, 1], weighted by the number of images (Guo et al. 2017, arXiv 1706.04599,
    equation 3).

    Parameters
    ----------
    probabilities : (N, K) float32 ndarray
        Rows sum to 1.
    labels : (N,) int ndarray
        True classes.
    """
    which, gap = confidence_bins(probabilities, labels)
    gaps = np.zeros((len(labels), BINS))
    gaps[np.arange(len(labels)), which] = gap
    return lambda weights: divided(
        np.abs(weights @ gaps).sum(axis=1), weights.sum(axis=1)
    )
