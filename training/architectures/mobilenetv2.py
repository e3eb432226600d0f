"""MobileNetV2 with a linear head, as documented for four classes at 224×224.

Sandler et al., "MobileNetV2: Inverted Residuals and Linear Bottlenecks", 2018,
arXiv 1801.04381.
"""

import keras

from training.architectures.building_blocks import TORCHVISION, backbone
from training.recipes.recipe import Scaling


def mobilenetv2(
    input_shape: tuple[int, int, int],
    outputs: int = 4,
    *,
    dropout: float = 0.2,
    weights: str | None = None,
    scaling: Scaling = "signed",
    torchvision: bool = False,
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    input_shape : tuple of int
        Rows, columns and channels; one channel is repeated three times.
    outputs : int
        Number of classes.
    dropout : float
        Share of the 1280 features dropped in training.
    weights : {"imagenet", None}
        The first weights of the backbone; None for random ones.
    scaling : str
        What the first layer sees; see `building_blocks.scaled`.
    torchvision : bool
        Whether batch normalizations keep and add what those of the documented
        network do, which is torchvision's.

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``logits`` (N, outputs).
        2,257,984 parameters in the backbone and 1281 per class in the head.
    """
    image = keras.Input(input_shape, name="image")
    norm = {"norm": TORCHVISION} if torchvision else {}
    network = backbone(keras.applications.MobileNetV2, image, weights, scaling, **norm)
    x = keras.layers.GlobalAveragePooling2D(name="pool")(network.output)
    x = keras.layers.Dropout(dropout, name="dropout")(x)
    # Softmax in float32 needs its logits in float32, also in mixed precision.
    logits = keras.layers.Dense(outputs, name="logits", dtype="float32")(x)
    return keras.Model(image, logits, name="mobilenetv2")
