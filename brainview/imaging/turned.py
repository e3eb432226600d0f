"""Turns a model's input, to see whether its answer depends on how a slice lies."""

import cv2
import numpy as np
from numpy.typing import NDArray


def turned(image: NDArray[np.float32], degrees: float) -> NDArray[np.float32]:
    """Turn an image about its middle; the corners that come free are 0, as air is.

    Parameters
    ----------
    image : (H, W, C) float32 ndarray
        In [0, 1], as `brainview.imaging.prepare` makes it.
    degrees : float
        Counterclockwise.

    Returns
    -------
    (H, W, C) float32 ndarray
        Interpolated linearly.
    """
    height, width, channels = image.shape
    middle = ((width - 1) / 2, (height - 1) / 2)
    matrix = cv2.getRotationMatrix2D(middle, degrees, 1.0)
    rotated = cv2.warpAffine(image, matrix, (width, height), flags=cv2.INTER_LINEAR)
    # OpenCV drops the axis of a single channel.
    return np.asarray(rotated, np.float32).reshape(height, width, channels)


def mirrored(image: NDArray[np.float32]) -> NDArray[np.float32]:
    """Swap left and right of an (H, W, C) image."""
    return np.ascontiguousarray(image[:, ::-1])
