"""How far an image's features lie from those of the training images."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import ManifestError
from brainview.models.digests import read_checked
from brainview.models.manifest import Manifest

FloatArray = NDArray[np.floating]


@dataclass(frozen=True, slots=True, eq=False)
class FeatureSpace:
    """The distribution of the training images' features.

    Attributes
    ----------
    mean : (D,) ndarray
        Mean of all training features.
    basis : (D, d) ndarray
        Principal directions, as columns.
    centers : (K, d) ndarray
        The classes' means in that basis.
    precision : (d, d) ndarray
        Inverse of the covariance that the classes share.
    """

    mean: FloatArray
    basis: FloatArray
    centers: FloatArray
    precision: FloatArray

    def __post_init__(self) -> None:
        shapes = [
            np.shape(a) for a in (self.mean, self.basis, self.centers, self.precision)
        ]
        if [len(shape) for shape in shapes] != [1, 2, 2, 2]:
            raise ValueError(f"features' statistics have the shapes {shapes}")
        length, inner = shapes[1]
        fits = shapes[0] == (length,) and shapes[3] == (inner, inner)
        if not fits or shapes[2][1] != inner or shapes[2][0] < 1:
            raise ValueError(f"features' statistics have the shapes {shapes}")

    def distance(self, features: FloatArray) -> NDArray[np.float64]:
        """Measure how unlike the training images some images are.

        Parameters
        ----------
        features : (N, D) ndarray
            As the model gives them.

        Returns
        -------
        (N,) float64 ndarray
            Mahalanobis distance to the nearest class center; 0 or more.

        Raises
        ------
        ValueError
            If the features have another length.

        References
        ----------
        Lee et al., "A simple unified framework for detecting out-of-distribution
        samples and adversarial attacks", NeurIPS 2018, equation 2; the square root
        is taken here.
        """
        if features.ndim != 2 or features.shape[1] != len(self.mean):
            raise ValueError(
                f"features have the shape {features.shape}, not (N, {len(self.mean)})"
            )
        inner = (features.astype(np.float64) - self.mean) @ self.basis
        offsets = inner[:, None, :] - self.centers
        squares = (offsets @ self.precision * offsets).sum(axis=-1)
        nearest: NDArray[np.float64] = np.sqrt(np.maximum(squares, 0).min(axis=1))
        return nearest


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
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            names = ("mean", "basis", "centers", "precision")
            return FeatureSpace(*(arrays[name].astype(np.float64) for name in names))
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise ManifestError(
            f"Can't use the model {manifest.title}",
            reason=f"{file} doesn't hold the statistics of its features",
            remedy="get the bundle again",
        ) from error
