"""Whether a picture shows an object in air, as every slice through a head does."""

import numpy as np
from numpy.typing import NDArray

from brainview.imaging.intensity import Limits, limits, spread

_RING = 40  # the ring is this part of a side wide
_DARK = 0.15  # of the band between the image's percentiles


def dark_border_share(
    pixels: NDArray[np.float32], within: Limits | None = None
) -> float:
    """Measure how much of an image's outermost ring is as dark as air.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range, bright on dark; a `thumbnail` is enough.
    within : Limits or None
        What `brainview.imaging.intensity.limits` found; None to ask it.

    Returns
    -------
    float
        In [0, 1]. Of 600 slices each of three public sets, 1 % lie below 0.62, 0.76
        and 0.31 (nearly empty slices); of 23 photographs 17 do below 0.3.
    """
    rows, columns = (-(-side // _RING) for side in pixels.shape)
    sides = pixels[rows:-rows]
    parts = pixels[:rows], pixels[-rows:], sides[:, :columns], sides[:, -columns:]
    ring = np.concatenate([part.ravel() for part in parts])
    dark = spread(ring, within or limits(pixels)) < _DARK
    return float(np.count_nonzero(dark) / ring.size)
