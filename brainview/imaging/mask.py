"""From a probability per pixel to the tumor mask."""

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Placement

# A part smaller than this share of what the model saw is noise at the threshold: 17
# pixels of a 256×256 slice, where the smallest tumors drawn by experts have dozens.
_SPECK = 5e-4


def tumor_mask(
    probability: NDArray[np.float32], threshold: float, placement: Placement
) -> NDArray[np.bool_]:
    """Mark the pixels that belong to the tumor.

    Parameters
    ----------
    probability : (H, W) float32 ndarray
        In [0, 1], at scan size.
    threshold : float
        From which a pixel is marked.
    placement : Placement
        What the model saw of the scan.

    Returns
    -------
    (H, W) bool ndarray
        Without parts that are too small to be one.
    """
    mask = probability >= threshold
    smallest = _SPECK * placement.seen.height * placement.seen.width
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        mask.astype(np.uint8), connectivity=8
    )
    keep = stats[:, cv2.CC_STAT_AREA] >= smallest
    keep[0] = False  # the background
    return np.asarray(keep[labels], np.bool_) if count > 1 else mask
