"""Inception-V3 with a dense head of 1024, as documented, 23,905,060 weights.

Szegedy et al., "Rethinking the Inception architecture for computer vision", 2015,
arXiv 1512.00567.
"""

import keras
from keras import layers

from training.architectures.building_blocks import backbone
from training.recipes.recipe import Scaling


def inceptionv3(
    input_shape: tuple[int, int, int],
    outputs: int = 4,
    *,
    dropout: float = 0.0,
    frozen: bool = False,
    weights: str | None = None,
    scaling: Scaling = "signed",
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    input_shape : tuple of int
        Rows, columns (75 or more) and channels; one channel is repeated three times.
    outputs : int
        Number of classes.
    dropout : float
        Share of the head's 1024 dropped in training; documented is none.
    frozen : bool
        Whether only the head learns, as documented.
    weights : {"imagenet", None}
        The first weights of the backbone; None for random ones.
    scaling : str
        What the first layer sees; see `building_blocks.scaled`.

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``logits`` (N, outputs).
    """
    image = keras.Input(input_shape, name="image")
    network = backbone(keras.applications.InceptionV3, image, weights, scaling)
    network.trainable = not frozen
    x = layers.GlobalAveragePooling2D(name="pool")(network.output)
    x = layers.Dense(1024, activation="relu", name="dense")(x)
    x = layers.Dropout(dropout)(x)
    logits = layers.Dense(outputs, name="logits", dtype="float32")(x)
    return keras.Model(image, logits, name="inceptionv3")
