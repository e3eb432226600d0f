"""Asking a network twice, about an image and its mirror image, and taking the mean.

The halves of a head are alike, and training shows slices both ways: what a network
answers by chance differs between the two, what it knows doesn't.
"""

from collections.abc import Callable
from typing import Any

from keras import ops


def ways_to_ask(*, mirrored: bool) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """Return what to ask a network, given images, and what to make of its answers.

    Parameters
    ----------
    mirrored : bool
        Whether to ask twice; otherwise both functions return what they are given.
    """
    return (both_ways, mean_of_both) if mirrored else (_once, _once)


def both_ways(images: Any) -> Any:
    """Put the mirror images behind the images.

    Parameters
    ----------
    images : (N, H, W, C) tensor
        Any.

    Returns
    -------
    (2 N, H, W, C) tensor
        Left and right swapped in the second half.
    """
    return ops.concatenate([images, images[:, :, ::-1]], axis=0)


def mean_of_both(answers: Any) -> Any:
    """Take the mean of the answers to an image and to its mirror image.

    Parameters
    ----------
    answers : (2 N, ...) tensor
        To `both_ways`; of four axes where they are maps, whose columns the mirror
        swapped, too.

    Returns
    -------
    (N, ...) tensor
        In the place of the first half.
    """
    pairs = ops.reshape(answers, (2, -1, *answers.shape[1:]))
    straight, mirrored = pairs[0], pairs[1]
    if len(answers.shape) == 4:
        mirrored = mirrored[:, :, ::-1]
    return (straight + mirrored) / 2


def _once(tensor: Any) -> Any:
    return tensor
