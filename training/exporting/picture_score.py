"""Fits a score that tells pictures without a brain from slices."""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

_PENALTY = 1e-3
_LEAST = 1e-6  # deviation of a value that never varies


def fit_picture_score(
    slices: NDArray[np.floating], pictures: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Fit a logistic regression in which slices and pictures weigh equally.

    Showing a network what it doesn't know tells it more than what it knows does
    (Hendrycks et al., 2019, arXiv 1812.04606); here only the score is fitted.

    Parameters
    ----------
    slices : (N, D) ndarray
        Values of slices through a head.
    pictures : (M, D) ndarray
        Those of pictures without a brain.

    Returns
    -------
    (D + 1,) float64 ndarray
        Weights and offset of the logarithm of the odds.
    """
    values = np.concatenate([slices, pictures]).astype(np.float64)
    truth = np.repeat([0.0, 1.0], [len(slices), len(pictures)])
    share = np.where(truth > 0, 0.5 / len(pictures), 0.5 / len(slices))
    mean, deviation = values.mean(axis=0), values.std(axis=0) + _LEAST
    scaled = np.column_stack([(values - mean) / deviation, np.ones(len(values))])

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        score, inner = scaled @ weights, np.append(weights[:-1], 0)
        errors = share * (np.logaddexp(0, score) - truth * score)
        slope = scaled.T @ (share * (expit(score) - truth)) + 2 * _PENALTY * inner
        return float(errors.sum() + _PENALTY * (inner**2).sum()), slope

    found = minimize(loss, np.zeros(scaled.shape[1]), jac=True, method="L-BFGS-B")
    weights = found.x[:-1] / deviation
    return np.append(weights, found.x[-1] - weights @ mean)
