"""Prepares weights to ship: folds batch normalization, rounds kernels to float16."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from training.architectures.nested_layers import nested_layers

# The largest change of a probability by float16 weights.
MOST_PROBABILITY = 0.005
# If two masks have the Dice 1 - d, their Dice with any truth of about their size
# differs by at most 2 d, so this limit keeps the change below 0.002.
MOST_MASK = 0.001

_BATCH = 16

Outputs = Mapping[str, NDArray[np.float32]]


def outputs_of(model: keras.Model, images: NDArray[np.float32]) -> Outputs:
    """Run a model in batches.

    Parameters
    ----------
    model : keras.Model
        With the outputs of a bundle.
    images : (N, H, W, C) float32 ndarray
        In [0, 1].

    Returns
    -------
    mapping of str to (N, ...) float32 ndarray
        By the names of the outputs.
    """
    # Not `predict`: for a few batches, tracing a graph would take most of the time.
    batches = [
        model(images[start : start + _BATCH], training=False)
        for start in range(0, len(images), _BATCH)
    ]
    return {
        name: np.concatenate([keras.ops.convert_to_numpy(b[name]) for b in batches])
        for name in model.output
    }


@contextmanager
def weights_restored(model: keras.Model) -> Iterator[None]:
    """Restore a model's weights after the block."""
    before = model.get_weights()
    try:
        yield
    finally:
        model.set_weights(before)


def fold_batch_norms(model: keras.Model) -> None:
    """Move the scale of batch norms into the convolutions before them, in place.

    The outputs stay the same. The ONNX conversion does the same to the graph; done
    here first, a kernel in Keras is a kernel in the graph, and rounding both is one.

    Parameters
    ----------
    model : keras.Model
        Functional.
    """
    for norm in model.layers:
        if not isinstance(norm, layers.BatchNormalization):
            continue
        if norm.center and norm.axis in (-1, len(norm.output.shape) - 1):
            convolution = _only_input(norm)
            if convolution is not None:
                _fold(norm, convolution)


def round_kernels(model: keras.Model) -> None:
    """Round kernels to what float16 can hold, in place.

    Biases stay exact, and so do the kernels of depthwise convolutions, which are a
    small part of a network and make most of the difference.
    """
    exact = {
        weight.path
        for layer in nested_layers(model)
        if isinstance(layer, layers.DepthwiseConv2D)
        for weight in layer.weights
    }
    with np.errstate(over="ignore"):  # an infinite weight fails the comparison
        model.set_weights(
            [
                values.astype(np.float16).astype(np.float32)
                if values.ndim > 1 and weight.path not in exact
                else values
                for weight, values in zip(
                    model.weights, model.get_weights(), strict=True
                )
            ]
        )


def float16_is_enough(
    model: keras.Model, images: NDArray[np.float32], *, threshold: float = 0.5
) -> bool:
    """Return whether a model with its kernels in float16 gives the same outputs.

    Parameters
    ----------
    model : keras.Model
        With the outputs of a bundle.
    images : (N, H, W, C) float32 ndarray
        Real inputs, in [0, 1].
    threshold : float
        From which probability on a pixel is in the mask.

    Returns
    -------
    bool
        Whether no probability changes by more than 0.005, and no Dice by more than
        0.002.
    """
    exact = outputs_of(model, images)
    with weights_restored(model):
        round_kernels(model)
        rounded = outputs_of(model, images)
    same: dict[str, Callable[..., bool]] = {
        "probabilities": _same_probabilities,
        "mask": partial(_same_mask, threshold=threshold),
    }
    return all(
        is_same(exact[name], rounded[name])
        for name, is_same in same.items()
        if name in exact
    )


def _same_mask(
    before: NDArray[np.float32], after: NDArray[np.float32], *, threshold: float
) -> bool:
    was, is_now = before >= threshold, after >= threshold
    differing = np.count_nonzero(was != is_now)
    area = np.count_nonzero(was) + np.count_nonzero(is_now)
    return bool(np.isfinite(after).all() and differing <= MOST_MASK * area)


def _same_probabilities(
    before: NDArray[np.float32], after: NDArray[np.float32]
) -> bool:
    change = np.abs(before - after).max()
    return bool(change <= MOST_PROBABILITY)  # False for NaN, too


def _only_input(norm: Any) -> Any:
    """Return the linear convolution that feeds `norm` and nothing else, or None."""
    before = norm.input._keras_history.operation
    is_linear = (
        isinstance(before, layers.Conv2D | layers.DepthwiseConv2D)
        and before.activation is keras.activations.linear
    )
    used_once = is_linear and len(before._outbound_nodes) == 1
    return before if used_once and len(before._inbound_nodes) == 1 else None


def _fold(norm: Any, convolution: Any) -> None:
    # Without a scale, as in Inception-V3, the first weight is beta.
    *gamma, beta, mean, variance = (np.asarray(w) for w in norm.get_weights())
    one = np.ones_like(variance)
    scale = (gamma[0] if gamma else one) / np.sqrt(variance + np.float32(norm.epsilon))
    kernel, *bias = convolution.get_weights()
    # A depthwise kernel ends in channel and multiple, others in output channels.
    outputs = 2 if isinstance(convolution, layers.DepthwiseConv2D) else 3
    per_output = scale.reshape(kernel.shape[outputs:])
    convolution.set_weights([kernel * per_output, *(b * scale for b in bias)])
    unit = [one, beta, mean * scale, one - np.float32(norm.epsilon)]
    norm.set_weights(unit[0 if gamma else 1 :])
