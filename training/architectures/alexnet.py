"""The documented small AlexNet for 128×128 images, 3,892,420 weights.

After Krizhevsky et al., "ImageNet classification with deep convolutional neural
networks", 2012, with batch normalization behind each convolution's ReLU.
"""

from typing import Any

import keras
from keras import layers

from training.architectures.building_blocks import as_rgb, dense_head, scaled
from training.recipes.recipe import Scaling


def _convolution(x: Any, number: int, filters: int, size: int, **options: Any) -> Any:
    x = layers.Conv2D(
        filters, size, activation="relu", name=f"conv_{number}", **options
    )(x)
    return layers.BatchNormalization(name=f"norm_{number}")(x)


def alexnet(
    input_shape: tuple[int, int, int],
    outputs: int = 4,
    *,
    dropout: float = 0.5,
    scaling: Scaling = "signed",
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    input_shape : tuple of int
        Rows, columns and channels; one channel is repeated three times.
    outputs : int
        Number of classes.
    dropout : float
        Share dropped after each hidden dense layer in training.
    scaling : str
        What the first layer sees; see `building_blocks.scaled`.

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``logits`` (N, outputs).
    """
    image = keras.Input(input_shape, name="image")
    x = scaled(as_rgb(image), scaling)
    x = _convolution(x, 1, 96, 11, strides=4)
    x = layers.MaxPooling2D(3, 2)(x)
    x = _convolution(x, 2, 256, 5, padding="same")
    x = layers.MaxPooling2D(3, 2)(x)
    x = _convolution(x, 3, 384, 3, padding="same")
    x = _convolution(x, 4, 384, 3, padding="same")
    x = _convolution(x, 5, 256, 3, padding="same")
    x = layers.MaxPooling2D(3, 2)(x)
    x = layers.Flatten(name="flatten")(x)
    return keras.Model(
        image, dense_head(x, (128, 64), outputs, dropout), name="alexnet"
    )
