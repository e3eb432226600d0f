"""Finds the activation whose positions a heat map shows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from training.importing.graph import Graph
from training.importing.refusal import ImportRefusedError

# They only thin out or reorder the activation that they are given.
_PASSED = ("MaxPool", "AveragePool", "Transpose", "Identity", "Dropout")
_CHANNELS_FIRST = (
    "Conv",
    "ConvTranspose",
    "MaxPool",
    "AveragePool",
    "BatchNormalization",
)
_TO_CHANNELS_LAST = [0, 2, 3, 1]
_TO_CHANNELS_FIRST = [0, 3, 1, 2]

Shape = tuple[int, ...]


class Unexplained(Exception):  # noqa: N818 - a finding, not an error
    """Why a classifier has no heat maps, as a sentence."""


@dataclass(frozen=True, slots=True)
class ExplainedLayer:
    """An activation with rows and columns that the whole answer goes through.

    Attributes
    ----------
    tensor : str
        Its name in the graph.
    name : str
        For people: the name of the node that makes it.
    channels_first : bool
        Whether it is (N, channels, rows, columns).
    channels, rows, columns : int
        Its lengths.
    """

    tensor: str
    name: str
    channels_first: bool
    channels: int
    rows: int
    columns: int

    @property
    def lengths(self) -> tuple[int, int, int]:
        """All lengths but the first."""
        if self.channels_first:
            return self.channels, self.rows, self.columns
        return self.rows, self.columns, self.channels


def find_layer(
    graph: Graph,
    cuts: Mapping[str, Shape],
    *,
    channels_first: bool,
    wanted: str | None,
    refuse: Callable[[str, str], ImportRefusedError],
) -> ExplainedLayer:
    """Find the last convolutional activation before pooling and dense layers.

    Parameters
    ----------
    graph : Graph
        Of the model.
    cuts : mapping of str to tuple of int
        Tensors that the whole answer goes through, in order, with their shapes.
    channels_first : bool
        The order of axes of the input.
    wanted : str or None
        The name of a layer, a node or a tensor to take instead.
    refuse : callable
        From reason and remedy to the error.

    Raises
    ------
    ImportRefusedError
        If there is no layer of the wanted name.
    Unexplained
        If there is none with rows and columns.
    """
    spatial = [
        name
        for name, shape in cuts.items()
        if len(shape) == 4 and _after_convolution(graph, name)
    ]
    orders = {name: _is_channels_first(graph, name, channels_first) for name in spatial}
    spatial = [name for name in spatial if min(_sides(cuts[name], orders[name])) > 1]
    if wanted is not None:
        spatial = _of_name(graph, spatial, wanted, refuse)
    if not spatial:
        raise Unexplained(
            "It has no convolution through whose rows and columns the whole answer "
            "goes, so nothing could show where it looked."
        )
    tensor = spatial[-1]
    while graph.producers[tensor].op_type in _PASSED and (
        graph.source(tensor) in spatial
    ):
        tensor = graph.producers[tensor].input[0]
    is_first = orders[tensor]
    shape = cuts[tensor]
    rows, columns = _sides(shape, is_first)
    return ExplainedLayer(
        tensor,
        _name(graph, tensor),
        is_first,
        shape[1 if is_first else 3],
        rows,
        columns,
    )


def _of_name(
    graph: Graph,
    tensors: list[str],
    wanted: str,
    refuse: Callable[[str, str], ImportRefusedError],
) -> list[str]:
    def is_named(tensor: str) -> bool:
        node = graph.producers[tensor]
        return wanted in (tensor, node.name) or wanted in node.name.split("/")

    found = [tensor for tensor in tensors if is_named(tensor)]
    if not found:
        known = ", ".join(_name(graph, tensor) for tensor in tensors[-8:]) or "none"
        raise refuse(
            f"it has no layer {wanted} with rows and columns that the whole answer "
            "goes through",
            f"choose one of its last ones: {known}",
        )
    return found


def _name(graph: Graph, tensor: str) -> str:
    return graph.producers[tensor].name or tensor


def _sides(shape: Shape, channels_first: bool) -> tuple[int, int]:
    return (shape[2], shape[3]) if channels_first else (shape[1], shape[2])


def _after_convolution(graph: Graph, tensor: str) -> bool:
    return any(node.op_type == "Conv" for node in graph.needed(tensor))


def _is_channels_first(graph: Graph, tensor: str, of_input: bool) -> bool:
    """Follow a tensor back to something that tells its order of axes."""
    node = graph.producers.get(tensor)
    if node is None or not node.input:
        return of_input
    if node.op_type in _CHANNELS_FIRST:
        return True
    if node.op_type == "Transpose":
        order = list(node.attribute[0].ints) if node.attribute else []
        if order == _TO_CHANNELS_LAST:
            return False
        if order == _TO_CHANNELS_FIRST:
            return True
    carried = [name for name in node.input if name in graph.producers]
    return _is_channels_first(graph, carried[0], of_input) if carried else of_input
