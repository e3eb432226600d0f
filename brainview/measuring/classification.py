"""Rates of a class, and the area under the ROC curve."""

import numpy as np
from numpy.typing import NDArray

from brainview.measuring.intervals import Statistic, divided, ratio_of


def rates(true: NDArray[np.bool_], said: NDArray[np.bool_]) -> dict[str, Statistic]:
    """Make the statistics of one class.

    Parameters
    ----------
    true, said : (N,) bool ndarray
        Whether each sample is of the class, and whether it was said to be.

    Returns
    -------
    dict of str to callable
        ``sensitivity``, ``specificity``, ``precision`` and ``f1``.
    """
    both = true & said
    return {
        "sensitivity": ratio_of(both, true),
        "specificity": ratio_of(~true & ~said, ~true),
        "precision": ratio_of(both, said),
        # 2 TP / (2 TP + FP + FN): 0, not unknown, where a class is never predicted.
        "f1": ratio_of(2 * both, true.astype(int) + said),
    }


def area_under_roc(
    scores: NDArray[np.float32], positive: NDArray[np.bool_]
) -> Statistic:
    """Make the statistic of the area under the ROC curve.

    It equals the probability that a positive sample scores above a negative one, with
    ties counted as one half (Hanley and McNeil, 1982).

    Parameters
    ----------
    scores : (N,) float32 ndarray
        Higher for samples that are more likely positive.
    positive : (N,) bool ndarray
        Whether each sample is positive.
    """
    order = np.argsort(scores, kind="stable")
    steps = np.flatnonzero(np.diff(scores[order], prepend=-np.inf))
    is_positive = positive[order]

    def statistic(weights: NDArray[np.float64]) -> NDArray[np.float64]:
        ranked = weights[:, order]
        above = np.add.reduceat(ranked * is_positive, steps, axis=1)
        here = np.add.reduceat(ranked * ~is_positive, steps, axis=1)
        below = np.cumsum(here, axis=1) - here / 2
        pairs = above.sum(axis=1) * here.sum(axis=1)
        return divided((above * below).sum(axis=1), pairs)

    return statistic
