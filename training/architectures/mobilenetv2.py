"""MobileNetV2 with a linear head, as documented for four classes at 224×224.

Sandler et al., "MobileNetV2: Inverted Residuals and Linear Bottlenecks", 2018,
arXiv 1801.04381.
"""

import keras

from training.architectures.backbone import quicken_batch_norms
from training.architectures.gray import as_rgb


def mobilenetv2(
    input_shape: tuple[int, int, int],
    outputs: int = 4,
    *,
    dropout: float = 0.2,
    weights: str | None = None,
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
        How the backbone starts.

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``logits`` (N, outputs).
        2,257,984 parameters in the backbone and 1281 per class in the head.
    """
    image = keras.Input(input_shape, name="image")
    # The backbone was published for [-1, 1].
    x = keras.layers.Rescaling(2.0, offset=-1.0, name="rescale")(as_rgb(image))
    backbone = keras.applications.MobileNetV2(
        input_tensor=x,
        input_shape=(*input_shape[:2], 3),
        include_top=False,
        weights=weights,
    )
    quicken_batch_norms(backbone)
    x = keras.layers.GlobalAveragePooling2D(name="pool")(backbone.output)
    x = keras.layers.Dropout(dropout, name="dropout")(x)
    # Softmax in float32 needs its logits in float32, also in mixed precision.
    logits = keras.layers.Dense(outputs, name="logits", dtype="float32")(x)
    return keras.Model(image, logits, name="mobilenetv2")
