"""Reads ``.onnx`` files."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, inliner, numpy_helper

from training.importing.graph import inputs_of, set_shape
from training.importing.input_layout import input_layout
from training.importing.options import ImportOptions
from training.importing.refusal import brief, refused
from training.importing.runtime import FloatArray, GraphError, Runner
from training.importing.source import Source

_LARGEST = 2**31 - 1  # of a bundle's file


def read_onnx(options: ImportOptions) -> Source:
    """Read a graph; see `source_from_graph` for what is done to it.

    Raises
    ------
    ImportRefusedError
        If it can't be read, or isn't a network from one image to one answer.
    """
    return source_from_graph(_loaded(options.model), "ONNX", options)


def source_from_graph(
    graph: onnx.ModelProto, kind: str, options: ImportOptions
) -> Source:
    """Check a graph, and let it take any number of images.

    Parameters
    ----------
    graph : onnx.ModelProto
        As it was read; it is changed.
    kind : str
        For people.
    options : ImportOptions
        With the size, where the graph leaves it free.
    """
    name = options.model.name
    graph_input = _only_input(graph, name)
    kind_of_number = graph_input.type.tensor_type.elem_type
    if kind_of_number != TensorProto.FLOAT:
        raise refused(
            name,
            f"its input holds {TensorProto.DataType.Name(kind_of_number).lower()}",
            "export the network in float32",
        )
    dims = graph_input.type.tensor_type.shape.dim
    shape = [dim.dim_value if dim.HasField("dim_value") else None for dim in dims]
    layout = input_layout([length or None for length in shape], options)
    try:
        runner = Runner(graph)
    except GraphError as error:
        raise refused(
            name,
            f"ONNX Runtime doesn't accept it ({brief(error)})",
            "export it with standard operators",
        ) from error
    count = shape[0] or 0

    def answer(images: FloatArray) -> FloatArray:
        parts = [
            next(iter(runner({graph_input.name: part}).values()))
            for part in _batches(images, count)
        ]
        return np.concatenate(parts).astype(np.float32)[: len(images)]

    freed = onnx.ModelProto()
    freed.CopyFrom(graph)
    if count:
        _free_reshapes(freed.graph, count)
    set_shape(inputs_of(freed)[0], ["N", *layout.lengths])
    # They hold the old number of images; every runtime infers them.
    del freed.graph.value_info[:]
    return Source(kind, freed, layout, answer)


def _loaded(path: Path) -> onnx.ModelProto:
    try:
        graph = onnx.load(str(path))
        graph = inliner.inline_local_functions(graph)
    except Exception as error:  # protobuf's and onnx's have no common base class
        raise refused(
            path.name,
            f"it can't be read as ONNX ({brief(error)})",
            "export it again, and keep a file .onnx.data beside it",
        ) from error
    if not graph.graph.node:
        raise refused(path.name, "it holds no network", "export it again")
    if graph.ByteSize() > _LARGEST:
        raise refused(path.name, "it takes more than 2 GB", "export a smaller network")
    return graph


def _only_input(graph: onnx.ModelProto, name: str) -> onnx.ValueInfoProto:
    inputs = inputs_of(graph)
    for what, values in (("input", inputs), ("output", graph.graph.output)):
        if len(values) != 1:
            names = ", ".join(value.name for value in values) or "none"
            raise refused(
                name,
                f"it has {len(values)} {what}s ({names})",
                "export the part that takes one image and gives one answer",
            )
    return inputs[0]


def _batches(images: FloatArray, count: int) -> Iterator[FloatArray]:
    """Deal images out in batches of the only size that a graph accepts; 0 for any."""
    if not count:
        yield images
        return
    for first in range(0, len(images), count):
        part = images[first : first + count]
        yield np.concatenate([part, np.repeat(part[-1:], count - len(part), axis=0)])


def _free_reshapes(graph: onnx.GraphProto, count: int) -> None:
    """Let reshapes of exactly `count` images take any number, in place."""
    constants = {c.name: numpy_helper.to_array(c) for c in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant" and node.attribute[0].name == "value":
            constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
    for index, node in enumerate(graph.node):
        shape = constants.get(node.input[1]) if node.op_type == "Reshape" else None
        if shape is None or shape.size < 2 or shape[0] != count:
            continue
        # 0 copies the length of the tensor that is reshaped.
        first = 0 if -1 in shape else -1
        freed = np.array([first, *shape[1:]], np.int64)
        node.input[1] = f"brainview/shape_{index}"
        graph.initializer.append(numpy_helper.from_array(freed, node.input[1]))
        del node.attribute[:]  # allowzero
