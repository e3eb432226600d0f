"""Measures how far an image lies from the images that a network was trained on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brainview.models import FeatureSpace

# Pulls the covariance towards a sphere, so that directions in which the training
# features hardly vary can't dominate the distance.
_SHRINKAGE = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class FittedTypicality:
    """What a bundle needs to refuse unfamiliar images.

    Attributes
    ----------
    space : FeatureSpace
        Where the training images lie.
    threshold : float
        An image that lies farther is refused.
    statistic : str
        What the threshold is, for people: ``"99th percentile of validation"``.
    """

    space: FeatureSpace
    threshold: float
    statistic: str


def fit_typicality(
    features: NDArray[np.float32], labels: NDArray[np.intp], dims: int = 32
) -> tuple[FeatureSpace, NDArray[np.float64]]:
    """Describe where the features of typical images lie.

    Parameters
    ----------
    features : (N, D) float32 ndarray
        Of the training images.
    labels : (N,) int ndarray
        Their classes, 0 to K - 1, each at least once.
    dims : int
        Principal components to keep; fewer where the features have fewer.

    Returns
    -------
    space : FeatureSpace
        Class centers among the principal components, and the precision they share.
    distances : (N,) float64 ndarray
        Of the training images themselves.

    Raises
    ------
    ValueError
        If there are fewer than two images, labels don't fit, or a class has none.
    """
    counts = np.bincount(labels)
    if len(features) != len(labels) or len(labels) < 2 or counts.min() == 0:
        raise ValueError(
            f"{len(features)} features and labels with counts {counts.tolist()}: every "
            "image needs a label and every class an image"
        )
    exact = np.asarray(features, np.float64)
    mean = exact.mean(axis=0)
    spread, directions = np.linalg.svd(exact - mean, full_matrices=False)[1:]
    kept = max(1, min(dims, int(np.sum(spread > 1e-6 * spread[0]))))
    basis = directions[:kept].T
    reduced = (exact - mean) @ basis
    centers = np.stack([reduced[labels == k].mean(axis=0) for k in range(len(counts))])
    within = reduced - centers[labels]
    covariance = within.T @ within / len(within)
    sphere = np.eye(kept) * max(np.trace(covariance) / kept, 1e-12)
    precision = np.linalg.inv((1 - _SHRINKAGE) * covariance + _SHRINKAGE * sphere)
    space = FeatureSpace(mean, basis, centers, precision)
    return space, space.distance(features)
