"""Learning from labels that leave open which class it is.

A sample may be known to show a tumor, but not which. What a network can learn from it
is that the probabilities of all tumors sum to 1: the loss is −log of their sum. Such
samples have a target of their own, a column after those of the classes, since only a
target of this kind can be mixed with another sample's (mixup).
"""

from collections.abc import Callable, Sequence
from typing import Any

import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from training.data import TUMOR, Sample
from training.recipes import Recipe

_Function = Callable[[keras.KerasTensor, keras.KerasTensor], keras.KerasTensor]


def class_targets(
    recipe: Recipe, samples: Sequence[Sample], *, some_tumor: bool = False
) -> NDArray[np.float32]:
    """Return the targets of a classifier with a logit per class.

    Parameters
    ----------
    recipe : Recipe
        For the class names.
    samples : sequence of Sample
        N of them.
    some_tumor : bool
        Whether tumors of unknown kind may be made of the samples.

    Returns
    -------
    (N, K) or (N, K + 1) float32 ndarray
        One-hot. The last column is for tumors of unknown kind; it is there only if
        there are such samples, or may be.

    Raises
    ------
    ValueError
        If a label is none of the classes.
    """
    classes = len(recipe.class_names)
    possible = [recipe.possible_classes(s.label) for s in samples]
    for sample, found in zip(samples, possible, strict=True):
        if not 0 < len(found) < classes:
            raise ValueError(
                f"{sample.path}: the label {sample.label!r} says nothing about the "
                f"classes {', '.join(recipe.class_names)}; leave the sample out"
            )
    columns = np.array([f[0] if len(f) == 1 else classes for f in possible], np.intp)
    width = classes + bool(some_tumor or (columns == classes).any())
    return np.eye(width, dtype=np.float32)[columns]


def cross_entropy(recipe: Recipe, smoothing: float) -> _Function:
    """Make the cross-entropy with the targets of `class_targets`.

    Parameters
    ----------
    recipe : Recipe
        For the class names.
    smoothing : float
        Of the targets of classes.

    Returns
    -------
    callable
        From targets and logits to a loss per sample, (N,). For targets of classes only
        it is ``keras.losses.CategoricalCrossentropy``.
    """
    members = _members(recipe)

    def loss(truth: keras.KerasTensor, logits: keras.KerasTensor) -> keras.KerasTensor:
        classes = logits.shape[-1]
        if truth.shape[-1] == classes:
            return keras.losses.categorical_crossentropy(
                truth, logits, from_logits=True, label_smoothing=smoothing
            )
        known, some_tumor = truth[:, :classes], truth[:, classes]
        likely = ops.log_softmax(ops.cast(logits, "float32"), axis=-1)
        share = ops.sum(known, axis=-1, keepdims=True)
        known = known * (1 - smoothing) + share * smoothing / classes
        # Excluded classes are as improbable as a number can be.
        excluded = ops.convert_to_tensor((1 - members) * -1e9)
        any_tumor = ops.logsumexp(likely + excluded, axis=-1)
        return -ops.sum(known * likely, axis=-1) - some_tumor * any_tumor

    return loss


def accuracy(recipe: Recipe) -> Any:
    """Make the metric: the share of samples whose predicted class is possible.

    Parameters
    ----------
    recipe : Recipe
        For the class names.
    """
    members = _members(recipe)

    def right(truth: keras.KerasTensor, logits: keras.KerasTensor) -> keras.KerasTensor:
        classes = logits.shape[-1]
        true, said = ops.argmax(truth, axis=-1), ops.argmax(logits, axis=-1)
        is_right = ops.equal(true, said)
        if truth.shape[-1] > classes:
            is_tumor = ops.take(ops.convert_to_tensor(members > 0), said)
            some_tumor = ops.equal(true, classes)
            is_right = ops.logical_or(is_right, ops.logical_and(some_tumor, is_tumor))
        return ops.cast(is_right, "float32")

    return keras.metrics.MeanMetricWrapper(right, name="accuracy")


def _members(recipe: Recipe) -> NDArray[np.float32]:
    """Return 1 for each class that a tumor of unknown kind may be, (K,)."""
    members = np.zeros(len(recipe.class_names), np.float32)
    members[list(recipe.possible_classes(TUMOR))] = 1
    return members
