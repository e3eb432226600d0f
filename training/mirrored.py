"""Asking a network twice, about an image and its mirror image, and taking the mean.

The halves of a head are alike, and training shows slices both ways: what a network
answers by chance differs between the two, what it knows doesn't.
"""

from typing import Any

from keras import ops


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


def once(tensor: Any) -> Any:
    """Return what is given: in the place of both functions, for a single look."""
    return tensor
