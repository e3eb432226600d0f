"""Batch normalization that reads and writes its images fewer times in training.

Keras computes it from single operations, each of which passes over all activations.
On processors that was nearly half of a training step of MobileNetV2, and a third of
ResUNet's. TensorFlow has one operation for all of it, with its own gradient. Both
compute the same up to rounding (Ioffe and Szegedy, 2015, arXiv 1502.03167).
"""

from typing import Any

import keras
from keras import ops


class BatchNormalization(keras.layers.BatchNormalization):  # type: ignore[misc]
    """Keras's layer, except that it trains with TensorFlow's fused operation.

    It has the name of Keras's class, because names of layers and of weights in files
    are made from it.
    """

    def call(self, inputs: Any, training: bool | None = None, mask: Any = None) -> Any:
        """Normalize with the batch's mean and variance, or with the running ones."""
        if not (training and self.trainable):
            return super().call(inputs, training=training, mask=mask)
        # Imported here because other backends come without it.
        import tensorflow as tf  # noqa: PLC0415

        x = ops.cast(inputs, "float32")
        # An empty mean and variance mean that there are no running ones to mix in.
        empty = tf.zeros([0])
        outputs, mean, variance, *_ = tf.raw_ops.FusedBatchNormV3(
            x=x,
            scale=tf.convert_to_tensor(self.gamma),
            offset=tf.convert_to_tensor(self.beta),
            mean=empty,
            variance=empty,
            epsilon=self.epsilon,
            is_training=True,
        )
        count = tf.cast(tf.size(x) // tf.shape(x)[-1], tf.float32)
        # The operation returns the unbiased variance; Keras averages the biased one.
        self._adapt(self.moving_mean, mean)
        self._adapt(self.moving_variance, variance * (count - 1) / count)
        return ops.cast(outputs, self.compute_dtype)

    def _adapt(self, running: Any, value: Any) -> None:
        running.assign(running * self.momentum + value * (1 - self.momentum))


def with_fused_norms(model: keras.Model) -> keras.Model:
    """Return a model that trains faster; all other layers are shared.

    Parameters
    ----------
    model : keras.Model
        Any. With another backend than TensorFlow it is returned as it is.
    """
    if keras.backend.backend() != "tensorflow":
        return model
    faster = keras.models.clone_model(
        model, input_tensors=model.input, clone_function=_fused
    )
    faster.set_weights(model.get_weights())
    return faster


def _fused(layer: keras.Layer) -> keras.Layer:
    if not isinstance(layer, keras.layers.BatchNormalization) or not _fits(layer):
        return layer
    return BatchNormalization.from_config(layer.get_config())


def _fits(layer: keras.layers.BatchNormalization) -> bool:
    images = layer.input.ndim == 4 and layer.axis in (-1, 3)
    plain = layer.center and layer.scale and not (layer.renorm or layer.synchronized)
    return images and plain
