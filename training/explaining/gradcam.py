"""Grad-CAM as a part of the network: a heat map for every class in one forward pass.

Grad-CAM (Selvaraju et al. 2017, arXiv:1610.02391) weighs the channels of the last
convolution by the mean, over positions, of the gradient of a class score, adds them
up and keeps what is positive. Behind that convolution the documented networks have
only pooling, flattening, dropout, dense layers and ReLU, and for those the gradient
of a *logit* is a chain of matrix products: no tape, no second pass, and a saturated
softmax can't blank the map.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import keras
from keras import layers, ops

SUPPORTED = (
    "GlobalAveragePooling2D, GlobalMaxPooling2D, AveragePooling2D, MaxPooling2D, "
    "Flatten, Dropout, Dense, ReLU and Activation (linear or relu)"
)

# Each hands the gradient of a pooled value on in full, to one position or in equal
# parts to several. Only the sum over positions is wanted, so none of them changes it;
# positions that no window reaches have gradient zero.
_POOLINGS = (
    layers.GlobalAveragePooling2D,
    layers.GlobalMaxPooling2D,
    layers.AveragePooling2D,
    layers.MaxPooling2D,
)


@dataclass(frozen=True, slots=True)
class _Linear:
    """Through a dense layer: its kernel (in, out) times the gradient (out, K)."""

    dense: Any


@dataclass(frozen=True, slots=True)
class _Gate:
    """Through a ReLU: only where its output is positive."""

    output: int


@dataclass(frozen=True, slots=True)
class _Unflatten:
    """Back to the shape that was flattened, without the batch."""

    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Sum:
    """Over rows and columns."""


_Step = _Linear | _Gate | _Unflatten | _Sum


class Evidence(layers.Layer):  # type: ignore[misc]
    """The backward pass of a head, written as forward operations.

    A layer, because an ONNX export then sees the kernels as constants of the model.

    Parameters
    ----------
    steps : sequence
        What to do to the gradient of the logits with respect to themselves, from the
        logits back to the explained activation.
    """

    def __init__(self, steps: Sequence[_Step]) -> None:
        super().__init__(name="grad_cam", dtype="float32")
        # Keras doesn't search a tuple of dataclasses for layers, so the weights of
        # the head are counted only once.
        self._steps = tuple(steps)

    def call(self, tensors: Sequence[Any]) -> Any:
        """Return the maps.

        Parameters
        ----------
        tensors : sequence of tensor
            The activation (N, h, w, C), then the outputs of the ReLUs.

        Returns
        -------
        (N, h, w, K) tensor
            The evidence for every class, in units of the logit times positions; its
            positive part is Grad-CAM, but for the scale.
        """
        activation, *outputs = tensors
        height, width, channels = activation.shape[1:]
        gradient = None
        for step in self._steps:
            gradient = _back(step, gradient, outputs)
        # (rows · columns, C) times (C, K): a kernel that is the whole gradient stays
        # one constant in the export.
        positions = ops.reshape(activation, (-1, height * width, channels))
        maps = ops.matmul(positions, gradient)
        return ops.reshape(maps, (-1, height, width, maps.shape[-1]))


def _back(step: _Step, gradient: Any, outputs: Sequence[Any]) -> Any:
    """Take the gradient (..., features, K) one step towards the input."""
    match step:
        case _Linear(dense):
            # The first step starts from the identity: each logit's own gradient.
            kernel = ops.convert_to_tensor(dense.kernel)
            return kernel if gradient is None else ops.matmul(kernel, gradient)
        case _Gate(output):
            open_ = ops.cast(outputs[output] > 0, outputs[output].dtype)
            return ops.expand_dims(open_, -1) * gradient
        case _Unflatten(shape):
            return ops.reshape(gradient, (-1, *shape, gradient.shape[-1]))
        case _Sum():
            return ops.sum(gradient, axis=(-4, -3))


class _Walk:
    """Follows a head back to the explained activation, collecting steps and ReLUs."""

    def __init__(self, layer: str) -> None:
        self.steps: list[_Step] = []
        self.gates: list[Any] = []
        self._layer = layer
        self._spread = False  # the gradient has rows and columns
        self._pooled = False  # it was summed over them

    def back_to_activation(self, tensor: Any) -> Any:
        """Walk from `tensor`; return the activation of the explained layer."""
        operation, inputs = producer(tensor)
        while operation.name != self._layer:
            if len(inputs) != 1:
                raise self._refusal(operation)
            self._pass(operation, inputs[0], tensor)
            tensor = inputs[0]
            operation, inputs = producer(tensor)
        if len(tensor.shape) != 4 or None in tensor.shape[1:]:
            raise ValueError(
                f"layer {self._layer!r} gives {tuple(tensor.shape)}; Grad-CAM needs "
                "(N, rows, columns, channels) of a fixed size"
            )
        if self._spread:
            self.steps.append(_Sum())
        return tensor

    def _pass(self, operation: Any, before: Any, after: Any) -> None:
        match operation:
            case layers.Dropout():
                pass
            case layers.Dense():
                self._gate(operation, operation.activation, after)
                self.steps.append(_Linear(operation))
            case layers.Activation():
                self._gate(operation, operation.activation, after)
            case layers.ReLU():
                self._gate(operation, _plain_relu(operation), after)
            case layers.Flatten():
                self._spread = len(before.shape) == 4
                self.steps.append(_Unflatten(tuple(before.shape[1:])))
            case _ if isinstance(operation, _POOLINGS):
                if self._spread:
                    self.steps.append(_Sum())
                self._spread, self._pooled = False, True
            case _:
                raise self._refusal(operation)

    def _gate(self, operation: Any, activation: Any, output: Any) -> None:
        if activation is keras.activations.linear:
            return
        if activation is not keras.activations.relu:
            raise self._refusal(operation)
        if self._pooled:
            raise ValueError(
                f"the ReLU {operation.name!r} lies between {self._layer!r} and a "
                "pooling layer; explain the ReLU's own output instead"
            )
        self.steps.append(_Gate(len(self.gates)))
        self.gates.append(output)

    def _refusal(self, operation: Any) -> ValueError:
        return ValueError(
            f"can't explain through {operation.name!r} "
            f"({type(operation).__name__}) on the way from the logits back to "
            f"{self._layer!r}; supported are {SUPPORTED}"
        )


def _plain_relu(layer: Any) -> Any:
    """Return the activation of a ReLU layer, None where its slope is not 0 or 1."""
    slope, threshold = layer.negative_slope, layer.threshold
    is_plain = layer.max_value is None and not slope and not threshold
    return keras.activations.relu if is_plain else None


def producer(tensor: Any) -> tuple[Any, list[Any]]:
    """Return the layer that made a symbolic tensor, and what it was given."""
    # A layer's public `input` and `output` are ambiguous for nested and shared
    # layers; the history of the tensor never is.
    operation, node, _ = tensor._keras_history
    return operation, list(operation._inbound_nodes[node].input_tensors)


def class_evidence(model: keras.Model, layer: str) -> tuple[list[Any], Any]:
    """Compute what every position of a layer adds to each class's logit.

    Parameters
    ----------
    model : keras.Model
        Functional; ends in a dense layer without activation.
    layer : str
        The last convolutional activation (N, h, w, C).

    Returns
    -------
    tensors : list of tensor
        Tensors of the model that the evidence is computed from.
    evidence : Evidence
        The layer that computes it from them: (N, h, w, K).

    Raises
    ------
    ValueError
        If `layer` is not in the model, or something unsupported lies between.
    """
    if layer not in {each.name for each in model.layers}:
        raise ValueError(f"the model {model.name!r} has no layer {layer!r}")
    walk = _Walk(layer)
    activation = walk.back_to_activation(model.outputs[0])
    return [activation, *walk.gates], Evidence(walk.steps)
