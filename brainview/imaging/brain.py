"""Whether a slice shows enough of a brain to be answered."""

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.imaging.frame import picture_box
from brainview.imaging.head import gray_levels, not_air
from brainview.imaging.resampling import inside

_SIDE = 128  # pixels; enough for the outline of a head
_NOTHING = 0.08  # of the picture's area; less is the skin over the vertex, or a spot
# A small head with a bright ring (skin, fat and bone marrow) and little within. A
# stripped brain has no such ring, and a small one of a child has more within.
_SMALL = 0.15  # of the picture's area
_RING = 0.42  # of the head's radius: how deep the brightest layer may lie
_DROP = 0.65  # of the ring's brightness: what is within is darker than this
_WITHIN = 0.03  # of the picture's area


def shows_brain(pixels: NDArray[np.float32]) -> bool:
    """Tell slices through a brain from those through skull and scalp, and empty ones.

    Of 378 slices of eleven whole volumes (LGG) it finds 11 without enough brain, none
    of them among the 121 with a tumor. Slices of the neck and the skull base, in which
    a head is as large as elsewhere, aren't found. Frames are left out.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range, bright on dark.

    Returns
    -------
    bool
        False where the head takes up less than 8 % of the picture, or less than 15 %
        and is a bright ring with next to nothing within.
    """
    pixels = inside(pixels, picture_box(pixels))
    rows, columns = pixels.shape
    scale = min(1.0, _SIDE / max(rows, columns))
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    levels = gray_levels(small)
    head = _head(levels)
    share = float(np.count_nonzero(head) / head.size)
    if share < _NOTHING:
        return False
    return share >= _SMALL or not _is_ring(levels, head)


def _head(levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the convex hull of the largest bright part: 1 inside."""
    hull = np.zeros_like(levels)
    outlines, _ = cv2.findContours(
        not_air(levels), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
    )
    if outlines:
        largest = max(outlines, key=cv2.contourArea)
        cv2.fillConvexPoly(hull, cv2.convexHull(largest), 1)
    return hull


def _is_ring(levels: NDArray[np.uint8], head: NDArray[np.uint8]) -> bool:
    """Whether a head is a bright ring with next to nothing within."""
    depth = cv2.distanceTransform(np.pad(head, 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    layer = depth[head > 0].astype(np.intp)
    counts = np.bincount(layer)
    sums = np.bincount(layer, levels[head > 0])
    means = sums[counts > 0] / counts[counts > 0]
    brightest = int(np.argmax(means))
    radius = np.sqrt(np.count_nonzero(head) / np.pi)
    inward = means[brightest:]
    if brightest > _RING * radius or inward.min() > _DROP * means[brightest]:
        return False
    edge = brightest + int(np.argmax(inward < (means[brightest] + inward.min()) / 2))
    return bool(np.count_nonzero(depth >= edge) < _WITHIN * head.size)
