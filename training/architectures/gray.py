"""Feeding gray images to networks that were documented for color."""

from typing import Any

from keras import layers


def as_rgb(image: Any) -> Any:
    """Repeat a single channel three times; leave three as they are.

    Parameters
    ----------
    image : (N, H, W, C) tensor
        C is 1 or 3.
    """
    if image.shape[-1] == 3:
        return image
    return layers.Concatenate(name="gray_to_rgb")([image] * 3)
