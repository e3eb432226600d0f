"""Parts that several of the documented networks share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import keras
from keras import layers

from training.recipes.recipe import Scaling


@dataclass(frozen=True, slots=True)
class Norm:
    """The values of batch normalizations that aren't learned.

    Attributes
    ----------
    momentum : float
        Share of a running mean that is kept at each step, at most.
    epsilon : float or None
        Added to the variance; None for Keras's own.
    """

    momentum: float
    epsilon: float | None = None


# Keras's networks keep 0.99 to 0.999 of the old mean at each step, which suits the
# millions of steps of ImageNet; in a short training the means would lag behind.
_FASTER = Norm(0.99)
TORCHVISION = Norm(0.9, 1e-5)
# Of red, green and blue in [0, 1], as torchvision gives them.
_IMAGENET_MEAN = (0.485, 0.456, 0.406)
_IMAGENET_SPREAD = (0.229, 0.224, 0.225)


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


def scaled(image: Any, scaling: Scaling) -> Any:
    """Give an image the range that a network learns from.

    Parameters
    ----------
    image : (N, H, W, C) tensor
        In [0, 1].
    scaling : {"unit", "signed", "imagenet", "standardized"}
        Unchanged; [-1, 1]; minus the mean and divided by the spread of ImageNet's
        three colors; or of the image itself, over all pixels and channels.
    """
    if scaling == "unit":
        return image
    if scaling == "signed":
        return layers.Rescaling(2.0, offset=-1.0, name="rescale")(image)
    if scaling == "imagenet":
        scale = [1 / spread for spread in _IMAGENET_SPREAD]
        offset = [-m / s for m, s in zip(_IMAGENET_MEAN, _IMAGENET_SPREAD, strict=True)]
        return layers.Rescaling(scale, offset=offset, name="rescale")(image)
    centered = image - keras.ops.mean(image, axis=(1, 2, 3), keepdims=True)
    spread = keras.ops.mean(keras.ops.square(centered), axis=(1, 2, 3), keepdims=True)
    return centered / keras.ops.sqrt(spread + 1e-6)


def backbone(
    application: Callable[..., keras.Model],
    image: Any,
    weights: str | None,
    scaling: Scaling,
    norm: Norm = _FASTER,
) -> keras.Model:
    """Connect an image to one of Keras's networks without its head.

    Parameters
    ----------
    application : callable
        One of `keras.applications`.
    image : (N, H, W, C) tensor
        In [0, 1]; one channel is repeated three times.
    weights : {"imagenet", None}
        Its first weights; None for random ones.
    scaling : str
        What the network is fed; see `scaled`.
    norm : Norm
        Of all batch normalizations.
    """
    x = scaled(as_rgb(image), scaling)
    network = application(
        input_tensor=x,
        input_shape=(*image.shape[1:3], 3),
        include_top=False,
        weights=weights,
    )
    for layer in network.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.momentum = min(layer.momentum, norm.momentum)
            layer.epsilon = norm.epsilon or layer.epsilon
    return network


def dense_head(x: Any, widths: Sequence[int], outputs: int, dropout: float) -> Any:
    """Add hidden layers with ReLU and dropout, then the logits.

    Parameters
    ----------
    x : (N, D) tensor
        Features.
    widths : sequence of int
        Units of the hidden layers, ``dense_1`` and so on.
    outputs : int
        Number of logits.
    dropout : float
        Share dropped after each hidden layer in training.
    """
    for number, width in enumerate(widths, start=1):
        x = layers.Dense(width, activation="relu", name=f"dense_{number}")(x)
        x = layers.Dropout(dropout)(x)
    # Softmax in float32 needs its logits in float32, also in mixed precision.
    return layers.Dense(outputs, name="logits", dtype="float32")(x)
