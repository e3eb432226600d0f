"""The ICBM 152 tissue maps that nilearn carries, and the hull of their brain."""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import nibabel
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates

from phantom.fields import Floats

_ORIGIN = np.array([98.0, 134.0, 72.0])  # voxel of the anterior commissure, 1 mm grid
_CLOSING_MM = 22.0  # bridges the fissure between the hemispheres and the Sylvian one


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """Maps on the template's 1 mm grid (x, y, z).

    Attributes
    ----------
    t1 : (197, 233, 189) float32 ndarray
        The average T1 image of the brain, 0 to 1, sharpened.
    gray, white : (197, 233, 189) float32 ndarray
        Probability of the tissue, 0 to 1.
    hull_mm : (197, 233, 189) float32 ndarray
        Signed distance from the closed surface of the brain, positive outside.
    scalp_mm : (197, 233, 189) float32 ndarray
        The same, without the dents that the skin doesn't follow.
    """

    t1: NDArray[np.float32]
    gray: NDArray[np.float32]
    white: NDArray[np.float32]
    hull_mm: NDArray[np.float32]
    scalp_mm: NDArray[np.float32]


def overflow_mm(points: Floats) -> Floats:
    """Return how far (..., 3) mm points lie outside the template's box."""
    far = np.array([197.0, 233.0, 189.0]) - 1.0 - _ORIGIN
    return np.asarray(np.linalg.norm(points - np.clip(points, -_ORIGIN, far), axis=-1))


def sample(volume: NDArray[np.float32], points: Floats) -> Floats:
    """Interpolate a map at (..., 3) mm points; beyond the grid its edge goes on."""
    where = np.moveaxis(points + _ORIGIN, -1, 0)
    values = map_coordinates(volume, where, order=1, mode="nearest")
    return np.asarray(values, np.float64)


def _load(name: str) -> NDArray[np.float32]:
    found = find_spec("nilearn")
    if found is None or found.origin is None:
        raise FileNotFoundError(
            "The ICBM 152 maps come with nilearn, which is not installed; "
            "run: pip install nilearn"
        )
    data = Path(found.origin).parent / "datasets" / "data"
    path = data / f"mni_icbm152_{name}_tal_nlin_sym_09a_converted.nii.gz"
    image = nibabel.load(path)
    return np.asarray(image.dataobj, np.float32) / np.float32(255)  # type: ignore[attr-defined]


def _hull_distance(brain: NDArray[np.bool_]) -> NDArray[np.float32]:
    grown = distance_transform_edt(~brain) <= _CLOSING_MM
    closed = distance_transform_edt(grown) > _CLOSING_MM
    outside = distance_transform_edt(~closed)
    inside = distance_transform_edt(closed)
    return (outside - inside).astype(np.float32)


def load_atlas() -> Atlas:
    """Read the maps and measure the hull; takes some seconds.

    Raises
    ------
    FileNotFoundError
        If nilearn is not installed.
    """
    t1, gray, white = (_load(name) for name in ("t1", "gm", "wm"))
    # The template averages 152 brains; sharpening brings back single ones' edges.
    sharp = t1 + 1.3 * (t1 - gaussian_filter(t1, 2.0))
    brain = t1 > 0
    hull = _hull_distance(brain)
    return Atlas(
        np.where(brain, sharp, 0),
        gray,
        white,
        hull_mm=gaussian_filter(hull, 2.0),
        scalp_mm=gaussian_filter(hull, 9.0),
    )
