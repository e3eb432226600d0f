"""Trains a classifier to use the tumor, on slices with a tumor mask.

With global pooling and one dense layer, a class logit is the mean over positions of
an evidence map, and the positive part of that map is the class's Grad-CAM. A network
trained only on labels may use anything that correlates with the class, such as a
corner of the image. Slices with masks show where the evidence should be.
"""

from typing import Any

import cv2
import keras
import numpy as np
from keras import ops
from numpy.typing import NDArray

from training.explaining.gradcam import class_evidence


def with_evidence(model: keras.Model, layer: str) -> keras.Model:
    """Add the evidence maps to a classifier's outputs; all weights are shared.

    Parameters
    ----------
    model : keras.Model
        Ends in a dense layer ``logits``.
    layer : str
        The last convolution.

    Returns
    -------
    keras.Model
        With outputs ``logits`` (N, K) and ``evidence`` (N, h, w, K).
    """
    tensors, evidence = class_evidence(model, layer)
    outputs = {"logits": model.output, "evidence": evidence(tensors)}
    return keras.Model(model.input, outputs)


def evidence_target(
    masks: NDArray[np.uint8], labels: NDArray[np.float32], grid: int
) -> NDArray[np.float32]:
    """Compute where the evidence for the true class should be.

    Parameters
    ----------
    masks : (N, H, W) uint8 ndarray
        1 in the tumor; all 0 for a slice without a mask.
    labels : (N, K) float32 ndarray
        One-hot.
    grid : int
        Rows and columns of the evidence maps.

    Returns
    -------
    (N, grid, grid, K) float32 ndarray
        The tumor's share of each cell, for the true class; sums to 1 over a map, and
        is 0 everywhere without a mask.
    """
    size = (grid, grid)
    shares = [
        cv2.resize(m.astype(np.float32), size, interpolation=cv2.INTER_AREA)
        for m in masks
    ]
    cells = np.stack(shares)
    cells /= np.maximum(cells.sum(axis=(1, 2), keepdims=True), 1e-6)
    return np.asarray(cells[..., None] * labels[:, None, None, :], np.float32)


def evidence_loss(truth: keras.KerasTensor, maps: keras.KerasTensor) -> Any:
    """Return the cross-entropy, over positions, of each map with its target.

    Parameters
    ----------
    truth, maps : (N, h, w, K) tensor
        The target from `evidence_target`, and the evidence.

    Returns
    -------
    (N,) tensor
        0 for samples without a mask.
    """
    rows, columns, classes = maps.shape[1:]
    flat = (-1, rows * columns, classes)
    log_share = ops.log_softmax(ops.reshape(maps, flat), axis=1)
    return -ops.sum(ops.reshape(truth, flat) * log_share, axis=(1, 2))
