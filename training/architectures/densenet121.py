"""DenseNet121 with the documented head for 256×256 slices, 8,152,642 weights.

Huang et al., "Densely connected convolutional networks", 2017, arXiv 1608.06993.
"""

import keras
from keras import layers

from training.architectures.building_blocks import backbone, dense_head
from training.recipes.recipe import Scaling

_CELLS = 2  # rows and columns that the head sees, whatever the input's size


def densenet121(
    input_shape: tuple[int, int, int],
    outputs: int = 2,
    *,
    dropout: float = 0.3,
    weights: str | None = None,
    scaling: Scaling = "signed",
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    input_shape : tuple of int
        Rows and columns (multiples of 64) and channels; one channel is repeated three
        times.
    outputs : int
        Number of classes.
    dropout : float
        Share dropped after each hidden dense layer in training.
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
    network = backbone(keras.applications.DenseNet121, image, weights, scaling)
    # 4×4 at the documented size; in proportion at others, so that the head's weights
    # fit a network of any size.
    window = network.output.shape[1] // _CELLS
    x = layers.AveragePooling2D(window, name="pool")(network.output)
    x = layers.Flatten(name="flatten")(x)
    return keras.Model(
        image, dense_head(x, (256, 256), outputs, dropout), name="densenet121"
    )
