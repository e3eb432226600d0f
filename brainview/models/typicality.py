"""How far an image lies from the training images, by some of a network's values."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import ManifestError
from brainview.core.language import tr
from brainview.models.bundle_files import read_arrays
from brainview.models.digests import read_checked
from brainview.models.manifest import Manifest

FloatArray = NDArray[np.floating]


@dataclass(frozen=True, slots=True, eq=False)
class FeatureSpace:
    """Where the training images lie, by some of a network's values.

    Attributes
    ----------
    mean : (D,) ndarray
        Mean of all training images.
    whitening : (D, d) ndarray
        Turns a difference from the mean into one in standard deviations within the
        groups: its product with its own transpose is the inverse of the covariance
        that the groups share.
    centers : (K, d) ndarray
        The groups' means, less the mean and whitened.
    pictures : (D + 1,) ndarray or None
        Weights of the values, then an offset: what tells pictures without a brain from
        the training images. None where that wasn't fitted.
    """

    mean: FloatArray
    whitening: FloatArray
    centers: FloatArray
    pictures: FloatArray | None = None

    def __post_init__(self) -> None:
        shapes = [np.shape(a) for a in (self.mean, self.whitening, self.centers)]
        if [len(shape) for shape in shapes] != [1, 2, 2] or shapes[2][0] < 1:
            raise ValueError(f"statistics of training images have the shapes {shapes}")
        if shapes[1] != (shapes[0][0], shapes[2][1]):
            raise ValueError(f"statistics of training images have the shapes {shapes}")
        weights = self.pictures
        if weights is not None and np.shape(weights) != (shapes[0][0] + 1,):
            raise ValueError(f"the weights of pictures have the shape {weights.shape}")

    def distance(self, values: FloatArray) -> NDArray[np.float64]:
        """Measure how unlike the training images some images are.

        Parameters
        ----------
        values : (N, D) ndarray
            As the model gives them.

        Returns
        -------
        (N,) float64 ndarray
            Mahalanobis distance to the nearest group; 0 or more.

        Raises
        ------
        ValueError
            If there are more or fewer values for an image.

        References
        ----------
        Lee et al., "A simple unified framework for detecting out-of-distribution
        samples and adversarial attacks", NeurIPS 2018, equation 2; the square root
        is taken here.
        """
        self._check(values)
        white = (values.astype(np.float64) - self.mean) @ self.whitening
        # |a - b|² = |a|² - 2 a·b + |b|²; the differences themselves would take more
        # memory than the network.
        squares = np.square(white).sum(axis=1)[:, None] - 2 * white @ self.centers.T
        squares += np.square(self.centers).sum(axis=1)
        nearest: NDArray[np.float64] = np.sqrt(np.maximum(squares, 0).min(axis=1))
        return nearest

    def picture_score(self, values: FloatArray) -> NDArray[np.float64]:
        """Measure how much more like a picture without a brain some images are.

        Parameters
        ----------
        values : (N, D) ndarray
            As the model gives them.

        Returns
        -------
        (N,) float64 ndarray
            The logarithm of the odds; minus infinity where it wasn't fitted.

        Raises
        ------
        ValueError
            If there are more or fewer values for an image.
        """
        self._check(values)
        if self.pictures is None:
            return np.full(len(values), -np.inf)
        score: NDArray[np.float64] = values.astype(np.float64) @ self.pictures[:-1]
        score += self.pictures[-1]
        return score

    def _check(self, values: FloatArray) -> None:
        if values.ndim != 2 or values.shape[1] != len(self.mean):
            raise ValueError(
                tr(
                    "its values for the typicality have the shape {shape}, not "
                    "{wanted}",
                    shape=values.shape,
                    wanted=f"(N, {len(self.mean)})",
                )
            )


def load_feature_space(folder: Path, manifest: Manifest) -> FeatureSpace | None:
    """Read the statistics of a bundle, if it has any.

    Parameters
    ----------
    folder : Path
        The bundle.
    manifest : Manifest
        Its manifest.

    Returns
    -------
    FeatureSpace or None
        None where the manifest names none.

    Raises
    ------
    ModelAlteredError
        If the file is missing or differs from its digest.
    ManifestError
        If the file doesn't hold the statistics.
    """
    if manifest.typicality is None:
        return None
    file = manifest.typicality.file
    content = read_checked(folder / file, manifest.typicality.sha256, manifest)
    try:
        arrays = read_arrays(content)
        return _space({name: arrays[name].astype(np.float64) for name in arrays})
    except (ValueError, KeyError) as error:
        raise ManifestError(
            tr("Can't use the model {model}", model=manifest.title),
            reason=tr("{file} doesn't hold the statistics of its images", file=file),
            remedy=tr("get the bundle again"),
        ) from error


def _space(arrays: Mapping[str, NDArray[np.float64]]) -> FeatureSpace:
    if "whitening" in arrays:
        return FeatureSpace(
            arrays["mean"],
            arrays["whitening"],
            arrays["centers"],
            arrays.get("pictures"),
        )
    # The form of the first bundles: centers in a basis, and the precision there.
    root = np.linalg.cholesky(arrays["precision"])
    return FeatureSpace(
        arrays["mean"], arrays["basis"] @ root, arrays["centers"] @ root
    )
