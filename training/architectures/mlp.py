"""The documented multi-layer perceptron for 128×128 images, 103,290,372 weights."""

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from training.architectures.building_blocks import dense_head, scaled
from training.recipes.recipe import Scaling

WIDTHS = (2048, 1024, 512)


def mlp(
    input_shape: tuple[int, int, int],
    outputs: int = 4,
    *,
    dropout: float = 0.2,
    scaling: Scaling = "signed",
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    input_shape : tuple of int
        Rows, columns and channels. Three equal channels see the sum of their
        kernels, so a gray image with one channel loses nothing but two thirds of the
        first layer.
    outputs : int
        Number of classes.
    dropout : float
        Share dropped after each hidden layer in training.
    scaling : str
        What the first layer sees; see `building_blocks.scaled`.

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``logits`` (N, outputs).
    """
    image = keras.Input(input_shape, name="image")
    x = scaled(image, scaling)
    x = layers.Flatten(name="flatten")(x)
    return keras.Model(image, dense_head(x, WIDTHS, outputs, dropout), name="mlp")


def factorized(
    model: keras.Model, layer: str, rank: int, images: NDArray[np.float32]
) -> keras.Model:
    """Replace a dense layer by two narrower ones, so that the network can be shipped.

    The outputs of the layer on real images lie near a space of few dimensions. Of all
    pairs of that rank, this one changes the outputs on these images least (Eckart and
    Young, 1936).

    Parameters
    ----------
    model : keras.Model
        A chain of layers.
    layer : str
        A dense layer of it.
    rank : int
        Number of outputs of the first of the two layers.
    images : (N, H, W, C) float32 ndarray
        Real inputs in [0, 1], more than `rank`.

    Returns
    -------
    keras.Model
        With copies of all other weights.
    """
    dense = model.get_layer(layer)
    kernel, bias = dense.get_weights()
    reached = keras.Model(model.input, dense.input)
    outputs = reached.predict(images, batch_size=64, verbose=0) @ kernel
    mean = outputs.mean(axis=0)
    basis = np.linalg.svd(outputs - mean, full_matrices=False)[2][:rank].T
    narrow = layers.Dense(basis.shape[1], use_bias=False, name=f"{layer}_narrow")
    wide = layers.Dense(dense.units, activation=dense.activation, name=layer)
    x = wide(narrow(dense.input))
    narrow.set_weights([kernel @ basis])
    wide.set_weights([basis.T, bias + mean - mean @ basis @ basis.T])
    after = False
    for each in model.layers:
        if after:
            copy = type(each).from_config(each.get_config())
            x = copy(x)
            copy.set_weights(each.get_weights())
        after = after or each is dense
    return keras.Model(model.input, x, name=model.name)
