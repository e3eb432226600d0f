"""EfficientNet-Lite0: EfficientNet-B0 for fast inference on processors.

Tan and Le, 2019, arXiv 1905.11946, without squeeze-and-excitation and with ReLU6, as in
https://github.com/tensorflow/tpu/tree/master/models/official/efficientnet/lite.
"""

from typing import Any

from keras import layers

# Blocks of a stage, kernel, stride, expansion and filters.
_STAGES = (
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
_STEM = 32
_HEAD = 1280
# Stages whose outputs are the last of their size.
_LEVELS = (0, 1, 2, 4, 6)


def efficientnet_lite0(image: Any) -> tuple[Any, list[Any]]:
    """Connect an image to the network without its classes.

    Parameters
    ----------
    image : (N, H, W, 3) tensor
        In [0, 1]; H and W are multiples of 32.

    Returns
    -------
    features : (N, H / 32, W / 32, 1280) tensor
        The last activation.
    levels : list of tensor
        The last outputs at 1/2, 1/4, 1/8, 1/16 and 1/32 of the size, for a decoder;
        16, 24, 40, 112 and 320 channels. 3,370,784 weights in all.
    """
    # The published weights expect (pixel - 127) / 128.
    x = layers.Rescaling(255 / 128, offset=-127 / 128, name="rescale")(image)
    x = _convolution(x, _STEM, 3, 2, "stem")
    levels = []
    for stage, (blocks, kernel, stride, expansion, filters) in enumerate(_STAGES):
        for block in range(blocks):
            name = f"block_{stage + 1}{'abcd'[block]}"
            x = _block(x, kernel, 1 if block else stride, expansion, filters, name)
        if stage in _LEVELS:
            levels.append(x)
    return _convolution(x, _HEAD, 1, 1, "head"), levels


def _block(
    x: Any, kernel: int, stride: int, expansion: int, filters: int, name: str
) -> Any:
    """Add an inverted residual with a linear bottleneck (arXiv 1801.04381)."""
    before, channels = x, x.shape[-1]
    if expansion > 1:
        x = _convolution(x, channels * expansion, 1, 1, f"{name}_expand")
    x = layers.DepthwiseConv2D(
        kernel, stride, padding="same", use_bias=False, name=f"{name}_depthwise"
    )(x)
    x = layers.ReLU(6.0)(_normalized(x, f"{name}_depthwise"))
    x = layers.Conv2D(filters, 1, use_bias=False, name=f"{name}_project")(x)
    x = _normalized(x, f"{name}_project")
    if stride == 1 and channels == filters:
        x = layers.Add(name=f"{name}_add")([before, x])
    return x


def _convolution(x: Any, filters: int, kernel: int, stride: int, name: str) -> Any:
    x = layers.Conv2D(
        filters, kernel, stride, padding="same", use_bias=False, name=name
    )(x)
    return layers.ReLU(6.0, name=f"{name}_relu")(_normalized(x, name))


def _normalized(x: Any, name: str) -> Any:
    return layers.BatchNormalization(epsilon=1e-3, name=f"{name}_norm")(x)
