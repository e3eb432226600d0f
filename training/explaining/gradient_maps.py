"""Class maps from gradients, for comparison with the Grad-CAM that is shipped.

SmoothGrad-CAM++ (Omeiza et al. 2019, arXiv 1908.01224) is computed as by torchcam, the
library of the documented model's authors (``SmoothGradCAMpp`` in
``torchcam/methods/gradient.py`` of frgfm/torch-cam, versions 0.3.2 and 0.4.0). It
differs from the paper in one place: the numerator of alpha is the second power of the
gradient, not the first. Layer-CAM is equation 6 of Jiang et al. 2021, IEEE Transactions
on Image Processing, doi 10.1109/TIP.2021.3089943.
"""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from brainview.core import BrainviewError

Maps = NDArray[np.float32]

SAMPLES = 4
# The authors add noise of 0.3 to images that were divided by the deviations of
# ImageNet's channels, 0.226 on average; ours are in [0, 1].
NOISE = 0.3 * 0.226


class GradientMaps:
    """Computes maps of every class's logit at one layer of a classifier.

    Parameters
    ----------
    model : keras.Model
        Functional, one image (N, H, W, C) in [0, 1] to logits (N, K).
    layer : str
        The layer whose output (N, h, w, C) is explained, the last activation.

    Raises
    ------
    BrainviewError
        If Keras doesn't run on TensorFlow, which takes the gradients.
    ValueError
        If the model has no such layer.
    """

    def __init__(self, model: keras.Model, layer: str) -> None:
        if (backend := keras.backend.backend()) != "tensorflow":
            raise BrainviewError(
                "Can't compute maps from gradients",
                reason=f"Keras runs on {backend}, and TensorFlow takes the gradients",
                remedy="set KERAS_BACKEND=tensorflow",
            )
        activation = model.get_layer(layer).output
        self._body = keras.Model(model.input, activation, name="body")
        self._head = keras.Model(activation, model.output, name="head")

    def grad_cam(self, images: NDArray[np.float32]) -> Maps:
        """Return Grad-CAM (Selvaraju et al. 2017, arXiv 1610.02391).

        Parameters
        ----------
        images : (N, H, W, C) float32 ndarray
            In [0, 1].

        Returns
        -------
        (N, h, w, K) float32 ndarray
            Not below 0, not scaled.
        """
        activation = self._activation(images)
        weights = [g.mean(axis=(1, 2)) for g in self._gradients(activation)]
        return _weighted(activation, weights)

    def layer_cam(self, images: NDArray[np.float32]) -> Maps:
        """Return Layer-CAM, which weighs each position by its own gradient.

        Parameters and result are as for `grad_cam`.
        """
        activation = self._activation(images)
        maps = [
            (np.maximum(gradient, 0) * activation).sum(axis=-1)
            for gradient in self._gradients(activation)
        ]
        return np.asarray(np.maximum(np.stack(maps, axis=-1), 0), np.float32)

    def smooth_grad_cam_pp(
        self,
        images: NDArray[np.float32],
        *,
        samples: int = SAMPLES,
        noise: float = NOISE,
        seed: int = 0,
    ) -> Maps:
        """Return SmoothGrad-CAM++ in the flavor of torchcam.

        As there, the powers of the gradient are means over noisy images, while the
        gradient that they weigh and the activation that is added up are those of the
        last noisy image.

        Parameters
        ----------
        images : (N, H, W, C) float32 ndarray
            In [0, 1].
        samples : int
            Noisy images of each image, at least 1.
        noise : float
            Standard deviation of the noise, in the units of the images.
        seed : int
            Of the noise.

        Returns
        -------
        (N, h, w, K) float32 ndarray
            Not below 0, not scaled.
        """
        random = np.random.default_rng(seed)
        clean = self._activation(images)
        second: Any = 0.0
        third: Any = 0.0
        for _ in range(samples):
            noisy = images + random.normal(0, noise, images.shape).astype(np.float32)
            activation = self._activation(noisy)
            gradients = np.stack(self._gradients(activation))
            second = second + gradients**2 / samples
            third = third + gradients**3 / samples
        divisor = 2 * second + (third * clean).sum(axis=(2, 3), keepdims=True)
        # A channel that no position depends on has no weight, as with `nansum` there.
        alpha = np.divide(
            second, divisor, out=np.zeros_like(second), where=divisor != 0
        )
        weights = (alpha * np.maximum(gradients, 0)).sum(axis=(2, 3))
        return _weighted(activation, list(weights))

    def _activation(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(self._body(images, training=False))

    def _gradients(self, activation: NDArray[np.float32]) -> list[NDArray[np.float32]]:
        """Return the gradient (N, h, w, C) of each class's logit."""
        import tensorflow as tf  # noqa: PLC0415 - other backends don't need it

        values = tf.constant(activation)
        with tf.GradientTape(persistent=True) as tape:
            tape.watch(values)
            each = tf.unstack(self._head(values, training=False), axis=1)
        return [np.asarray(tape.gradient(logit, values)) for logit in each]


METHODS: dict[str, Callable[[GradientMaps, NDArray[np.float32]], Maps]] = {
    "Grad-CAM": GradientMaps.grad_cam,
    "SmoothGrad-CAM++": GradientMaps.smooth_grad_cam_pp,
    "Layer-CAM": GradientMaps.layer_cam,
}


def _weighted(
    activation: NDArray[np.float32], weights: list[NDArray[np.float32]]
) -> Maps:
    """Add up the channels with the weights (N, C) of each class, without negatives."""
    maps = np.einsum("nhwc,knc->nhwk", activation, np.stack(weights))
    return np.asarray(np.maximum(maps, 0), np.float32)
