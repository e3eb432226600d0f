"""Questions to an ONNX graph, and parts of it."""

from collections.abc import Iterable, Iterator, Mapping

import onnx
from onnx import helper

# What they return says nothing about the values of what they were given.
_ONLY_SHAPES = ("Shape", "Size", "ConstantOfShape")


class Graph:
    """A graph with one input, whose nodes can be followed from it to an end.

    Parameters
    ----------
    model : onnx.ModelProto
        Sorted, as ONNX demands. It isn't copied; make another `Graph` once it changed.

    Attributes
    ----------
    model : onnx.ModelProto
        The same.
    producers : dict of str to onnx.NodeProto
        The node that makes each tensor.
    input : str
        Name of the input.
    """

    def __init__(self, model: onnx.ModelProto) -> None:
        self.model = model
        self.producers = {
            output: node for node in model.graph.node for output in node.output
        }
        self.input: str = inputs_of(model)[0].name

    def needed(self, end: str, start: str = "") -> list[onnx.NodeProto]:
        """Return the nodes that compute `end`, in order, given `start`."""
        wanted, names = [end], {start}
        while wanted:
            name = wanted.pop()
            if name in names:
                continue
            names.add(name)
            if name in self.producers:
                wanted += reads(self.producers[name])
        names.discard(start)
        return [n for n in self.model.graph.node if names.intersection(n.output)]

    def cuts(self, end: str) -> list[str]:
        """Return the tensors that everything from the input to `end` goes through.

        Returns
        -------
        list of str
            From the input, which isn't among them, to `end`.
        """
        path, carried = [], {self.input}
        for node in self.needed(end):
            used = [name for name in reads(node) if name in carried]
            if used and node.op_type not in _ONLY_SHAPES:
                path.append((used, node))
                carried.update(node.output)
        last_use = {name: i for i, (used, _) in enumerate(path) for name in used}
        last_use[end] = len(path)
        live, found = {self.input}, []
        for i, (_, node) in enumerate(path):
            live.update(node.output)
            live = {name for name in live if last_use.get(name, -1) > i}
            if len(live) == 1:
                found += [name for name in live if name not in found]
        return found

    def source(self, tensor: str) -> str | None:
        """Return the tensor that a node makes `tensor` from; None for the input."""
        node = self.producers.get(tensor)
        return node.input[0] if node is not None and node.input else None

    def part(self, start: str, rank: int, end: str) -> onnx.ModelProto:
        """Cut out what lies between two tensors.

        Parameters
        ----------
        start : str
            The input of the part.
        rank : int
            Its number of dimensions.
        end : str
            Its output.

        Returns
        -------
        onnx.ModelProto
            It also has the input of the whole graph, where shapes depend on that.
        """
        nodes = self.needed(end, start)
        used = {name for node in nodes for name in reads(node)} | {end}
        sizes: list[str | int] = ["N", *(f"d{i}" for i in range(1, rank))]
        inputs = [helper.make_tensor_value_info(start, onnx.TensorProto.FLOAT, sizes)]
        inputs += [
            value
            for value in inputs_of(self.model)
            if value.name in used and value.name != start
        ]
        graph = helper.make_graph(
            nodes,
            "part",
            inputs,
            [onnx.ValueInfoProto(name=end)],
            [c for c in self.model.graph.initializer if c.name in used],
        )
        return helper.make_model(
            graph,
            opset_imports=self.model.opset_import,
            ir_version=self.model.ir_version,
        )


def inputs_of(model: onnx.ModelProto) -> list[onnx.ValueInfoProto]:
    """Return the inputs that a caller gives; old graphs list their weights, too."""
    weights = {constant.name for constant in model.graph.initializer}
    return [value for value in model.graph.input if value.name not in weights]


def reads(node: onnx.NodeProto) -> list[str]:
    """Return the tensors that a node reads, also inside its branches and loops."""
    names = [name for name in node.input if name]
    for graph in _inner_graphs(node):
        made = {value.name for value in graph.input}
        made |= {constant.name for constant in graph.initializer}
        made |= {output for inner in graph.node for output in inner.output}
        used = [name for inner in graph.node for name in reads(inner)]
        used += [value.name for value in graph.output]
        names += [name for name in used if name not in made]
    return names


def rename(model: onnx.ModelProto, names: Mapping[str, str]) -> None:
    """Rename tensors of a graph, in place."""
    _rename(model.graph, names)


def _rename(graph: onnx.GraphProto, names: Mapping[str, str]) -> None:
    for value in (*graph.input, *graph.output, *graph.initializer):
        value.name = names.get(value.name, value.name)
    for node in graph.node:
        node.input[:] = [names.get(name, name) for name in node.input]
        node.output[:] = [names.get(name, name) for name in node.output]
        for inner in _inner_graphs(node):
            _rename(inner, names)


def _inner_graphs(node: onnx.NodeProto) -> Iterator[onnx.GraphProto]:
    for attribute in node.attribute:
        if attribute.HasField("g"):
            yield attribute.g
        yield from attribute.graphs


def set_shape(value: onnx.ValueInfoProto, lengths: Iterable[int | str]) -> None:
    """Give a float32 input of a graph its shape, in place."""
    kind = onnx.TensorProto.FLOAT
    value.CopyFrom(helper.make_tensor_value_info(value.name, kind, list(lengths)))
