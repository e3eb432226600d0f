"""Overlap of masks, from counts of pixels."""

import numpy as np
from numpy.typing import NDArray


def dice_of(
    common: NDArray[np.integer], marked: NDArray[np.integer], true: NDArray[np.integer]
) -> NDArray[np.float64]:
    """Return the Dice coefficients of pairs of masks.

    Parameters
    ----------
    common, marked, true : (N,) int ndarray
        Pixels in both masks, in the model's and in the expert's.

    Returns
    -------
    (N,) float64 ndarray
        In [0, 1]; 1 where both masks are empty.
    """
    both = marked + true
    return np.where(both == 0, 1.0, 2 * common / np.maximum(both, 1))
