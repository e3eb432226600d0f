"""The documented ResUNet: residual blocks on the way down and up, 1,210,513 weights."""

import keras
from keras import layers

from training.architectures.building_blocks import scaled
from training.recipes.recipe import Scaling


def _residual_block(x: keras.KerasTensor, filters: int) -> keras.KerasTensor:
    """1×1 and 3×3 convolution beside a 1×1 shortcut, each normalized."""
    shortcut = layers.Conv2D(filters, 1, kernel_initializer="he_normal")(x)
    shortcut = layers.BatchNormalization()(shortcut)
    x = layers.Conv2D(filters, 1, kernel_initializer="he_normal")(x)
    x = layers.BatchNormalization()(x)
    x = layers.Activation("relu")(x)
    x = layers.Conv2D(filters, 3, padding="same", kernel_initializer="he_normal")(x)
    x = layers.BatchNormalization()(x)
    x = layers.Add()([x, shortcut])
    return layers.Activation("relu")(x)


def resunet(
    input_shape: tuple[int, int, int],
    outputs: int = 1,
    *,
    scaling: Scaling = "standardized",
) -> keras.Model:
    """Build the network.

    Parameters
    ----------
    input_shape : tuple of int
        Rows, columns (multiples of 16) and channels.
    outputs : int
        Number of masks.
    scaling : str
        What the first layer sees; see `building_blocks.scaled`.

    Returns
    -------
    keras.Model
        ``image`` (N, H, W, C) in [0, 1] to ``mask`` (N, H, W, outputs) in [0, 1].
    """
    image = keras.Input(input_shape, name="image")
    x = scaled(image, scaling)
    for _ in range(2):
        x = layers.Conv2D(
            16, 3, padding="same", activation="relu", kernel_initializer="he_normal"
        )(x)
        x = layers.BatchNormalization()(x)
    skips = [x]
    for filters in (32, 64, 128, 256):
        x = _residual_block(layers.MaxPooling2D()(x), filters)
        skips.append(x)
    skips.pop()
    for filters in (128, 64, 32, 16):
        # UpSampling2D computes the same, but ONNX runs its export half as fast.
        x = layers.Resizing(2 * x.shape[1], 2 * x.shape[2], interpolation="nearest")(x)
        x = _residual_block(layers.Concatenate()([x, skips.pop()]), filters)
    mask = layers.Conv2D(outputs, 1, activation="sigmoid", name="mask", dtype="float32")
    return keras.Model(image, mask(x), name="resunet")
