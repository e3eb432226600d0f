"""A wide first layer as the product of two narrow ones, so that it can be shipped."""

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray


def factorized(
    model: keras.Model, layer: str, rank: int, images: NDArray[np.float32]
) -> keras.Model:
    """Replace a dense layer by two whose kernels' product stands for its kernel.

    What the layer gives on real images lies near a space of few dimensions. The
    product keeps that space: of all of its rank it changes the layer's outputs on
    these images least (Eckart and Young, 1936).

    Parameters
    ----------
    model : keras.Model
        A chain of layers.
    layer : str
        A dense layer of it.
    rank : int
        Outputs of the first of the two.
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
    behind = False
    for each in model.layers:
        if behind:
            copy = type(each).from_config(each.get_config())
            x = copy(x)
            copy.set_weights(each.get_weights())
        behind = behind or each is dense
    return keras.Model(model.input, x, name=model.name)
