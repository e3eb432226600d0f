"""Averages a network's outputs over an image and its mirror image.

The halves of a head are alike, and training shows slices both ways. Errors that a
network makes by chance differ between the two, so their mean is better.
"""

from collections.abc import Callable
from typing import Any

from keras import ops


def mirror_averaging(
    *, enabled: bool
) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """Return what to do to the input of a network, and what to do to its outputs.

    Parameters
    ----------
    enabled : bool
        Whether to average; otherwise both functions return what they are given.
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
        For `append_mirrored`; with four axes they are maps, whose columns are mirrored
        back.

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
