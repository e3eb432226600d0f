"""How far an image lies from everything that a network was trained on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Pulls the covariance towards a sphere, so that directions in which the training
# features hardly vary can't dominate the distance.
_SHRINKAGE = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class TypicalityArrays:
    """Class centers in a reduced feature space, as ``typicality.npz`` holds them.

    Attributes
    ----------
    mean : (D,) float32 ndarray
        Of the training features.
    basis : (D, d) float32 ndarray
        Principal directions, orthonormal columns.
    centers : (K, d) float32 ndarray
        Class means in that space.
    precision : (d, d) float32 ndarray
        Inverse of the covariance that the classes share.
    """

    mean: NDArray[np.float32]
    basis: NDArray[np.float32]
    centers: NDArray[np.float32]
    precision: NDArray[np.float32]

    def distances(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """Measure the Mahalanobis distance to the nearest class.

        Parameters
        ----------
        features : (N, D) float32 ndarray
            As the network gives them.

        Returns
        -------
        (N,) float32 ndarray
            In standard deviations (Lee et al. 2018, arXiv:1807.03888, equation 2,
            without the square).
        """
        reduced = (features - self.mean) @ self.basis
        apart = reduced[:, None, :] - self.centers[None]
        squared = np.einsum("nkd,de,nke->nk", apart, self.precision, apart)
        nearest = np.sqrt(np.maximum(squared.min(axis=1), 0))
        return np.asarray(nearest, np.float32)


def fit_typicality(
    features: NDArray[np.float32], labels: NDArray[np.intp], dims: int = 32
) -> tuple[TypicalityArrays, NDArray[np.float32]]:
    """Learn where typical images lie.

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
    arrays : TypicalityArrays
        For the bundle.
    distances : (N,) float32 ndarray
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
    arrays = TypicalityArrays(
        *(each.astype(np.float32) for each in (mean, basis, centers, precision))
    )
    return arrays, arrays.distances(features)
