"""Our own network: one encoder, a mask, and heads for tumor, sequence and plane."""

from typing import Any

import keras
from keras import layers, ops

from training.architectures.building_blocks import as_rgb
from training.architectures.efficientnet_lite import efficientnet_lite0
from training.architectures.imagenet_lite import imagenet_file, load_imagenet

_DECODER = (128, 64, 32, 16)  # channels at 1/16, 1/8, 1/4 and 1/2 of the size
_EXPLAINED = 256


def brainview1(
    input_shape: tuple[int, int, int],
    classes: int,
    *,
    sequences: int = 5,
    planes: int = 3,
    dropout: float = 0.3,
    weights: str | None = None,
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    input_shape : tuple of int
        Rows, columns (multiples of 32) and channels; one channel is repeated.
    classes, sequences, planes : int
        Outputs of the three heads.
    dropout : float
        Share of the features dropped in training.
    weights : {"imagenet", None}
        The first weights of the encoder.

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``logits``, ``sequence`` and ``plane``,
        which are logits, ``mask`` (N, H, W, 1) in [0, 1] and ``evidence``
        (N, H / 16, W / 16, classes), what each position adds to the logits.

    Raises
    ------
    ValueError
        If a side isn't a multiple of 32.
    FileNotFoundError
        If the package with the weights isn't installed.
    """
    if any(side % 32 for side in input_shape[:2]):
        raise ValueError("Rows and columns must be multiples of 32.")
    image = keras.Input(input_shape, name="image")
    last, levels = efficientnet_lite0(as_rgb(image))
    deep = _convolution(last, _EXPLAINED, 1, "context")
    x = deep
    for channels, skip in zip(_DECODER, reversed(levels[:-1]), strict=True):
        x = _decoded(x, skip, channels, f"up_{channels}")
        if channels == _DECODER[0]:
            explained = _convolution(x, _EXPLAINED, 1, "explained")
    mask = layers.Conv2D(1, 1, name="mask_logit", dtype="float32")(x)
    mask = layers.Resizing(*input_shape[:2], interpolation="bilinear")(mask)
    mask = layers.Activation("sigmoid", name="mask", dtype="float32")(mask)
    features = layers.GlobalAveragePooling2D(name="pool")(explained)
    head = layers.Dense(classes, name="logits", dtype="float32")
    context = layers.GlobalAveragePooling2D(name="context_pool")(deep)
    outputs = {
        "logits": head(layers.Dropout(dropout, name="dropout")(features)),
        "sequence": layers.Dense(sequences, name="sequence", dtype="float32")(context),
        "plane": layers.Dense(planes, name="plane", dtype="float32")(context),
        "mask": mask,
        "evidence": _Evidence(head, name="evidence", dtype="float32")(explained),
    }
    model = keras.Model(image, outputs, name="brainview1")
    if weights == "imagenet":
        load_imagenet(model, imagenet_file())
    return model


@keras.saving.register_keras_serializable(package="brainview")
class _Evidence(layers.Layer):  # type: ignore[misc]
    """Applies a head at every position, before its features are averaged."""

    def __init__(self, head: layers.Dense, **options: Any) -> None:
        super().__init__(**options)
        self._head = head

    def call(self, features: Any) -> Any:
        """Return (N, h, w, K) for features (N, h, w, C)."""
        return ops.matmul(ops.cast(features, "float32"), self._head.kernel)


def _decoded(x: Any, skip: Any, channels: int, name: str) -> Any:
    """Enlarge, join the encoder's output of that size, and add a residual block."""
    size = skip.shape[1:3]
    x = layers.Resizing(*size, interpolation="nearest", name=f"{name}_resize")(x)
    x = layers.Concatenate(name=f"{name}_join")([x, skip])
    x = _convolution(x, channels, 1, f"{name}_reduce")
    y = layers.DepthwiseConv2D(5, padding="same", use_bias=False, name=f"{name}_wide")(
        x
    )
    y = layers.BatchNormalization(name=f"{name}_wide_norm")(y)
    y = _convolution(y, channels, 1, f"{name}_mix")
    y = layers.Conv2D(channels, 3, padding="same", use_bias=False, name=f"{name}_conv")(
        y
    )
    y = layers.BatchNormalization(name=f"{name}_conv_norm")(y)
    return layers.ReLU(name=f"{name}_out")(layers.Add(name=f"{name}_add")([x, y]))


def _convolution(x: Any, filters: int, kernel: int, name: str) -> Any:
    x = layers.Conv2D(filters, kernel, padding="same", use_bias=False, name=name)(x)
    x = layers.BatchNormalization(name=f"{name}_norm")(x)
    return layers.ReLU(name=f"{name}_relu")(x)
