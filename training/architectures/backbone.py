"""What the networks taken from Keras's applications have in common."""

from collections.abc import Callable
from typing import Any

import keras

from training.architectures.gray import as_rgb


def backbone(
    application: Callable[..., keras.Model], image: Any, weights: str | None
) -> keras.Model:
    """Put a network without its top behind an image.

    Parameters
    ----------
    application : callable
        One of `keras.applications`.
    image : (N, H, W, C) tensor
        In [0, 1]; one channel is repeated three times. The network is fed [-1, 1].
    weights : {"imagenet", None}
        How it starts.
    """
    x = keras.layers.Rescaling(2.0, offset=-1.0, name="rescale")(as_rgb(image))
    network = application(
        input_tensor=x,
        input_shape=(*image.shape[1:3], 3),
        include_top=False,
        weights=weights,
    )
    _quicken_batch_norms(network)
    return network


def _quicken_batch_norms(network: keras.Model) -> None:
    """Let the running means follow a few thousand steps, in place.

    Keras's networks keep 0.99 to 0.999 of the old mean a step, which suits ImageNet's
    millions of steps; the means of a short training would be left behind.
    """
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = min(layer.momentum, 0.99)
