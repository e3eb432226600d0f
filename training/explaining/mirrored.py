"""Averages a network's outputs over an image and its mirror image.

The two halves of a head look similar, and training includes mirrored slices. Random
errors of a network differ between the two images, so the mean is better.
"""

from collections.abc import Callable
from typing import Any

from keras import ops


def mirror_averaging(
    *, enabled: bool
) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """Return a function for the input of a network, and one for its outputs.

    Parameters
    ----------
    enabled : bool
        Whether to average; otherwise both functions return their argument.
    """
    if enabled:
        return append_mirrored, average_mirrored
    return _unchanged, _unchanged


def append_mirrored(images: Any) -> Any:
    """Append the mirror images to the images.

    Parameters
    ----------
    images : (N, H, W, C) tensor
        In any range.

    Returns
    -------
    (2 N, H, W, C) tensor
        Left and right swapped in the second half.
    """
    return ops.concatenate([images, images[:, :, ::-1]], axis=0)


def average_mirrored(outputs: Any) -> Any:
    """Average the outputs for an image and for its mirror image.

    Parameters
    ----------
    outputs : (2 N, ...) tensor
        The outputs for `append_mirrored`. Those with four axes are maps; their columns
        are mirrored back.

    Returns
    -------
    (N, ...) tensor
        The means.
    """
    pairs = ops.reshape(outputs, (2, -1, *outputs.shape[1:]))
    straight, mirrored = pairs[0], pairs[1]
    if len(outputs.shape) == 4:
        mirrored = mirrored[:, :, ::-1]
    return (straight + mirrored) / 2


def _unchanged(tensor: Any) -> Any:
    return tensor
