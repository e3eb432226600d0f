"""Grad-CAM of a head that is a part of an ONNX graph.

Grad-CAM weighs the channels of an activation by the sum over positions of the gradient
of a class's logit. Behind the last convolution most classifiers have only pooling,
flattening, dense layers and ReLU, and for them that sum is what a logit gains if a
whole channel rises by one. So nothing need be known about the operators, of which
every exporter writes others: each stretch of the head between two ReLUs is run on such
steps, which gives a matrix, and is checked to be as linear as a matrix is. The graph
then multiplies the matrices, with the ReLUs of the image at hand between them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from training.importing.explained_layer import ExplainedLayer, Shape, Unexplained
from training.importing.graph import Graph, inputs_of
from training.importing.runtime import FloatArray, GraphError, Runner

_VALUES_AT_ONCE = 2**23
_TRIALS = 8
_SLACK = 1e-3
_RELU6 = 6.0
_LARGEST_GATE = 2**13  # values; its matrix is kept in the graph
_TOO_EARLY = (
    "Too much lies between this layer and the answer for Grad-CAM in the graph."
)
_NOT_ALONE = "What lies behind its last convolution can't be run on its own."
_NOT_LINEAR = (
    "Between its last convolution and its answer lies something else than pooling, "
    "dense layers and ReLU, so Grad-CAM can't be computed in the graph."
)

_Lift = Callable[[FloatArray], FloatArray]


@dataclass(frozen=True, slots=True)
class Gate:
    """A ReLU between two stretches of a head.

    Attributes
    ----------
    tensor : str
        Its output, (N, m) or (N, m, 1, 1).
    shape : tuple of int
        Without the first dimension.
    highest : float or None
        The value from which it is flat; None where it has none.
    """

    tensor: str
    shape: Shape
    highest: float | None

    @property
    def size(self) -> int:
        """The number of its values for one image."""
        return int(np.prod(self.shape))


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """A head as matrices, with gates between them.

    Attributes
    ----------
    matrices : tuple of (m, n) float32 ndarray
        From the channels of the activation to the logits.
    gates : tuple of Gate
        One fewer.
    """

    matrices: tuple[FloatArray, ...]
    gates: tuple[Gate, ...]


def measure_head(
    graph: Graph,
    layer: ExplainedLayer,
    end: str,
    cuts: Mapping[str, Shape],
    values: Mapping[str, NDArray[np.float32]],
) -> Head:
    """Find the matrices of a head by running it.

    Parameters
    ----------
    graph : Graph
        Of the model.
    layer : ExplainedLayer
        Where the head begins.
    end : str
        Its logits (N, K).
    cuts : mapping of str to tuple of int
        Tensors that the whole answer goes through, in order, with their shapes.
    values : mapping of str to ndarray
        Those tensors, for some images.

    Raises
    ------
    Unexplained
        If there is something else than ReLUs that isn't linear, or too much of it.
    """
    sides = [
        dim.dim_value for dim in inputs_of(graph.model)[0].type.tensor_type.shape.dim
    ]
    image = (graph.input, tuple(sides[1:]))
    names = list(cuts)
    behind = names[names.index(layer.tensor) + 1 :]
    gates = [
        gate for name in behind if (gate := _gate(graph, name, cuts[name])) is not None
    ]
    if any(gate.size > _LARGEST_GATE for gate in gates):
        raise Unexplained(_TOO_EARLY)
    starts = [
        (layer.tensor, _channels(layer), layer.channels),
        *((gate.tensor, _units(gate), gate.size) for gate in gates),
    ]
    # A stretch ends where the next ReLU begins.
    ends = [*(graph.producers[gate.tensor].input[0] for gate in gates), end]
    matrices = []
    for (start, lift, size), stop in zip(starts, ends, strict=True):
        seen = values[start]
        runner = _runner(graph.part(start, seen.ndim, stop))
        stretch = _Stretch(runner, start, image, lift)
        matrices.append(stretch.matrix(size, seen))
    return Head(tuple(matrices), tuple(gates))


def _runner(part: onnx.ModelProto) -> Runner:
    try:
        return Runner(part)
    except GraphError as error:
        raise Unexplained(_NOT_ALONE) from error


def append_heat_maps(model: onnx.ModelProto, layer: ExplainedLayer, head: Head) -> None:
    """Add nodes that compute ``heatmaps`` and ``features``, in place.

    Parameters
    ----------
    model : onnx.ModelProto
        With the layer and the gates.
    layer : ExplainedLayer
        Explained; its mean over positions becomes ``features`` (N, channels).
    head : Head
        Behind it, to K logits; ``heatmaps`` are (N, rows, columns, K).
    """
    add = _Appender(model.graph)
    weights = add.constant(head.matrices[-1])
    backwards = zip(head.gates[::-1], head.matrices[-2::-1], strict=True)
    for gate, matrix in backwards:
        column = add.node("Reshape", gate.tensor, add.shape(-1, gate.size, 1))
        is_open = _as_float(add, "Greater", column, 0.0)
        if gate.highest is not None:
            below = _as_float(add, "Less", column, gate.highest)
            is_open = add.node("Mul", is_open, below)
        passed = add.node("Mul", is_open, weights)
        weights = add.node("MatMul", add.constant(matrix), passed)
    activation = layer.tensor
    if layer.channels_first:
        activation = add.node("Transpose", activation, perm=[0, 2, 3, 1])
    cells = layer.rows * layer.columns
    positions = add.node("Reshape", activation, add.shape(-1, cells, layer.channels))
    evidence = add.node("MatMul", positions, weights)
    classes = head.matrices[-1].shape[1]
    size = add.shape(-1, layer.rows, layer.columns, classes)
    maps = add.node("Relu", add.node("Reshape", evidence, size))
    # The mean over positions of the gradient, not its sum.
    share = add.constant(np.array(1 / cells, np.float32))
    add.node("Mul", maps, share, output="heatmaps")
    # As a product, since the arguments of ReduceMean depend on the version of ONNX.
    mean = add.constant(np.full((1, cells), 1 / cells, np.float32))
    pooled = add.node("MatMul", mean, positions)
    add.node("Reshape", pooled, add.shape(-1, layer.channels), output="features")


def _gate(graph: Graph, tensor: str, shape: Shape) -> Gate | None:
    node = graph.producers[tensor]
    if node.op_type == "Relu":
        return Gate(tensor, shape[1:], None)
    if node.op_type == "Clip" and _limits(graph, node) == (0.0, _RELU6):
        return Gate(tensor, shape[1:], _RELU6)
    return None


def _limits(graph: Graph, node: onnx.NodeProto) -> tuple[float, ...]:
    """Return the ends of a Clip: inputs, or attributes in old graphs."""
    named = {a.name: a.f for a in node.attribute}
    if named:
        return named.get("min", -np.inf), named.get("max", np.inf)
    constants = {c.name: c for c in graph.model.graph.initializer}
    for other in graph.model.graph.node:
        if other.op_type == "Constant" and other.attribute[0].name == "value":
            constants[other.output[0]] = other.attribute[0].t
    found = [constants[name] for name in node.input[1:] if name in constants]
    return tuple(float(numpy_helper.to_array(value)) for value in found)


def _channels(layer: ExplainedLayer) -> _Lift:
    axes = (-1, 1, 1) if layer.channels_first else (1, 1, -1)

    def lift(amounts: FloatArray) -> FloatArray:
        """Raise each whole channel by an amount."""
        spread = amounts.reshape(len(amounts), *axes)
        return np.broadcast_to(spread, (len(amounts), *layer.lengths))

    return lift


def _units(gate: Gate) -> _Lift:
    return lambda amounts: amounts.reshape(len(amounts), *gate.shape)


@dataclass(frozen=True, slots=True, eq=False)
class _Stretch:
    """What lies between two tensors, ready to run.

    Attributes
    ----------
    runner : Runner
        Of the part of the graph.
    start : str
        Its input.
    image : tuple of str and tuple
        Name and shape of the whole graph's input, which some shapes are computed from.
    lift : callable
        From amounts (n, m) to inputs (n, ...).
    """

    runner: Runner
    start: str
    image: tuple[str, Shape]
    lift: _Lift

    def matrix(self, size: int, seen: FloatArray) -> FloatArray:
        """Return what the outputs gain by one unit of each of `size` amounts.

        Raises
        ------
        Unexplained
            If that isn't the same everywhere, tried around the inputs `seen`.
        """
        units = np.eye(size, dtype=np.float32)
        count = max(1, _VALUES_AT_ONCE // int(np.prod(seen.shape[1:])))
        gained = [
            self._run(self.lift(units[i : i + count])) for i in range(0, size, count)
        ]
        matrix = np.concatenate(gained) - self._run(self.lift(0 * units[:1]))
        generator = np.random.default_rng(0)
        scale = max(1.0, 3 * float(seen.std()))
        amounts = generator.normal(0, scale, (_TRIALS, size)).astype(np.float32)
        begin = np.resize(seen, (_TRIALS, *seen.shape[1:]))
        differences = self._run(begin + self.lift(amounts)) - self._run(begin)
        expected = amounts @ matrix
        allowed = _SLACK * max(float(np.abs(expected).max()), 1e-6)
        if not np.abs(differences - expected).max() <= allowed:
            raise Unexplained(_NOT_LINEAR)
        return matrix

    def _run(self, values: FloatArray) -> FloatArray:
        name, lengths = self.image
        image = np.zeros((len(values), *lengths), np.float32)
        try:
            given = self.runner({name: image, self.start: np.ascontiguousarray(values)})
        except GraphError as error:
            raise Unexplained(_NOT_ALONE) from error
        output = next(iter(given.values()))
        return np.asarray(output, np.float32).reshape(len(values), -1)


class _Appender:
    """Adds nodes and constants to a graph under names of their own."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._graph = graph
        self._count = 0

    def node(self, op: str, *inputs: str, output: str = "", **facts: object) -> str:
        """Add a node and return its output."""
        output = output or self._name()
        self._graph.node.append(helper.make_node(op, inputs, [output], **facts))
        return output

    def constant(self, values: NDArray[np.float32] | NDArray[np.int64]) -> str:
        """Add a constant and return its name."""
        name = self._name()
        self._graph.initializer.append(numpy_helper.from_array(values, name))
        return name

    def shape(self, *lengths: int) -> str:
        """Add a constant shape and return its name."""
        return self.constant(np.array(lengths, np.int64))

    def _name(self) -> str:
        self._count += 1
        return f"brainview/grad_cam_{self._count}"


def _as_float(add: _Appender, op: str, tensor: str, limit: float) -> str:
    constant = add.constant(np.array(limit, np.float32))
    compared = add.node(op, tensor, constant)
    return add.node("Cast", compared, to=onnx.TensorProto.FLOAT)
