"""The documented network of one convolution for 240×240 images, 11,137 weights."""

import keras
from keras import layers

from training.architectures.building_blocks import as_rgb, scaled
from training.recipes.recipe import Scaling


def binary_cnn(
    input_shape: tuple[int, int, int], outputs: int = 1, *, scaling: Scaling = "unit"
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    input_shape : tuple of int
        Rows, columns and channels; one channel is repeated three times.
    outputs : int
        1 for the sigmoid variant, 2 for the softmax variant.
    scaling : str
        What the first layer sees; see `building_blocks.scaled`.

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``logits`` (N, outputs).
    """
    image = keras.Input(input_shape, name="image")
    x = layers.ZeroPadding2D(2)(scaled(as_rgb(image), scaling))
    x = layers.Conv2D(32, 7, name="conv")(x)
    x = layers.BatchNormalization(name="norm")(x)
    x = layers.ReLU(name="relu")(x)
    x = layers.MaxPooling2D(4, name="pool_1")(x)
    x = layers.MaxPooling2D(4, name="pool_2")(x)
    x = layers.Flatten(name="flatten")(x)
    logits = layers.Dense(outputs, name="logits", dtype="float32")(x)
    return keras.Model(image, logits, name="binary_cnn")


def with_two_logits(model: keras.Model) -> keras.Model:
    """Write a sigmoid classifier as a softmax over two classes; the answers stay.

    The sigmoid of z is the softmax of (-z/2, z/2).

    Parameters
    ----------
    model : keras.Model
        Ends in a dense layer ``logits`` with one output, that of the second class.

    Returns
    -------
    keras.Model
        With logits (N, 2) that differ in their sign.
    """
    last = model.get_layer("logits")
    two = layers.Dense(2, name="logits", dtype="float32")
    wide = keras.Model(model.input, two(last.input), name=model.name)
    kernel, bias = last.get_weights()
    two.set_weights([kernel * [[-0.5, 0.5]], bias * [-0.5, 0.5]])
    return wide
