"""The stored input and outputs with which a user's machine tests a bundle."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core.replacing import replacing


def phantom(shape: tuple[int, int, int]) -> NDArray[np.float32]:
    """Draw an artificial head: skull, brain, ventricles and a bright ring.

    Parameters
    ----------
    shape : tuple of int
        Rows, columns and channels.

    Returns
    -------
    (H, W, C) float32 ndarray
        In [0, 1], in steps of 1/255.
    """
    height, width, channels = shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    image = np.zeros((height, width))
    # Center and half axes in halves of the image, then the value. Later ellipses cover
    # earlier ones.
    for top, left, tall, wide, value in (
        (0.0, 0.0, 0.95, 0.78, 0.75),
        (0.0, 0.0, 0.88, 0.71, 0.10),
        (0.0, 0.0, 0.84, 0.67, 0.45),
        (0.0, -0.13, 0.25, 0.07, 0.15),
        (0.0, 0.13, 0.25, 0.07, 0.15),
        (-0.3, 0.38, 0.17, 0.15, 0.95),
        (-0.3, 0.38, 0.10, 0.09, 0.30),
    ):
        image[((y - top) / tall) ** 2 + ((x - left) / wide) ** 2 <= 1] = value
    stepped = (np.round(image * 255) / 255).astype(np.float32)
    return np.repeat(stepped[..., None], channels, axis=-1)


def golden_input(
    image: NDArray[np.float32] | None, shape: tuple[int, int, int]
) -> NDArray[np.uint8]:
    """Turn an image into the stored input.

    Parameters
    ----------
    image : (H, W, C) float32 ndarray or None
        In [0, 1], never a patient's; None for `phantom`.
    shape : tuple of int
        Rows, columns and channels of the model's input.

    Returns
    -------
    (1, H, W, C) uint8 ndarray
        A batch of one.

    Raises
    ------
    ValueError
        If the image has another shape.
    """
    chosen = phantom(shape) if image is None else image
    if chosen.shape != shape:
        raise ValueError(f"the golden image is {chosen.shape}, the input is {shape}")
    return np.round(chosen[None] * 255).astype(np.uint8)


def write_golden(
    path: Path, stored: NDArray[np.uint8], answers: Mapping[str, NDArray[np.float32]]
) -> None:
    """Write ``golden.npz``: ``image`` and one array per output, by its name.

    Parameters
    ----------
    path : Path
        The file.
    stored : (1, H, W, C) uint8 ndarray
        Divided by 255 it is the input.
    answers : mapping of str to ndarray
        Float32; a mask is stored as float16, which is exact to 0.0005.
    """
    small = {
        name: values.astype(np.float16 if name == "mask" else np.float32)
        for name, values in answers.items()
    }
    with replacing(path) as part:
        np.savez_compressed(part, image=stored, **small)  # type: ignore[arg-type]
