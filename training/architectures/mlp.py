"""The documented multi-layer perceptron for 128×128 images, 103,290,372 weights."""

import keras
from keras import layers

from training.architectures.head import dense_head

WIDTHS = (2048, 1024, 512)


def mlp(
    input_shape: tuple[int, int, int], outputs: int = 4, *, dropout: float = 0.2
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

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``logits`` (N, outputs).
    """
    image = keras.Input(input_shape, name="image")
    x = layers.Rescaling(2.0, offset=-1.0, name="rescale")(image)
    x = layers.Flatten(name="flatten")(x)
    return keras.Model(image, dense_head(x, WIDTHS, outputs, dropout), name="mlp")
