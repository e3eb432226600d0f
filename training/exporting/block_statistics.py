"""Adds mean and deviation of a graph's middle blocks as one more output."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from onnx.utils import Extractor

OUTPUT = "statistics"
_OF_BATCH = f"{OUTPUT}/batch"
# Of a side of the input. Coarser blocks know the training images' contents, finer ones
# only their edges; both tell fewer pictures from slices.
_SHARES = (4, 8)
_BLOCK_OPS = ("Relu", "Clip", "LeakyRelu", "Elu", "Sigmoid", "Mul", "Add", "Concat")


def middle_blocks(graph: onnx.ModelProto) -> tuple[str, ...]:
    """Find the last activations at a quarter and at an eighth of the resolution.

    Parameters
    ----------
    graph : onnx.ModelProto
        From ``image`` (N, H, W, C), with its convolutions in the layout (N, C, H, W).

    Returns
    -------
    tuple of str
        Names of tensors (N, C, h, w); fewer than two where the graph has no block that
        small, and none without convolutions.
    """
    inferred = onnx.shape_inference.infer_shapes(graph).graph
    shapes = {
        value.name: [dim.dim_value for dim in value.type.tensor_type.shape.dim]
        for value in inferred.value_info
    }
    side = graph.graph.input[0].type.tensor_type.shape.dim[1].dim_value
    ahead = _ahead_of_the_pooling(graph.graph)
    found: dict[int, str] = {}
    for node in ahead:
        shape = shapes.get(node.output[0], [])
        if node.op_type not in _BLOCK_OPS or len(shape) != 4:
            continue
        for share in _SHARES:
            # 299 / 8 is 37.4, and Inception-V3, which doesn't pad, has 35.
            if shape[2] == shape[3] and 0.8 < shape[2] * share / side < 1.05:
                found[share] = node.output[0]
    return tuple(found[share] for share in _SHARES if share in found)


def add_statistics(graph: onnx.ModelProto, *, mirrored: bool) -> tuple[str, ...]:
    """Add the output ``statistics`` (N, D); all other outputs stay as they are.

    Parameters
    ----------
    graph : onnx.ModelProto
        Changed in place, unless it has no middle block.
    mirrored : bool
        Whether the mirror images follow the images in each batch of the graph; their
        statistics are left out.

    Returns
    -------
    tuple of str
        The blocks: of each, mean and standard deviation per channel. Empty where there
        are none, and then there is no such output.
    """
    blocks = middle_blocks(graph)
    if not blocks:
        return ()
    shapes = {
        value.name: [dim.dim_value for dim in value.type.tensor_type.shape.dim]
        for value in onnx.shape_inference.infer_shapes(graph).graph.value_info
    }
    nodes: list[onnx.NodeProto] = []
    parts: list[str] = []
    length = 0
    for block in blocks:
        name = f"{OUTPUT}/{len(parts) // 2}"
        length += 2 * shapes[block][1]
        nodes += list(_block_nodes(block, name))
        parts += [f"{name}/mean", f"{name}/deviation"]
    nodes.append(helper.make_node("Concat", parts, [f"{OUTPUT}/whole"], axis=1))
    shape = [2, -1, length] if mirrored else [-1, length]
    _add_constant(graph, f"{OUTPUT}/shape", np.array([-1, length], np.int64))
    nodes.append(
        helper.make_node("Reshape", [f"{OUTPUT}/whole", f"{OUTPUT}/shape"], [_OF_BATCH])
    )
    _add_constant(graph, f"{OUTPUT}/pairs", np.array(shape, np.int64))
    if mirrored:
        _add_constant(graph, f"{OUTPUT}/first", np.array(0, np.int64))
        nodes += [
            helper.make_node(
                "Reshape", [_OF_BATCH, f"{OUTPUT}/pairs"], [f"{OUTPUT}/both"]
            ),
            helper.make_node(
                "Gather", [f"{OUTPUT}/both", f"{OUTPUT}/first"], [OUTPUT], axis=0
            ),
        ]
    else:
        nodes.append(helper.make_node("Identity", [_OF_BATCH], [OUTPUT]))
    graph.graph.node.extend(nodes)
    graph.graph.output.append(
        helper.make_tensor_value_info(OUTPUT, onnx.TensorProto.FLOAT, ["N", length])
    )
    onnx.checker.check_model(graph)
    return blocks


def has_statistics(graph: onnx.ModelProto) -> bool:
    """Whether `add_statistics` was applied to a graph."""
    return any(value.name == OUTPUT for value in graph.graph.output)


def statistics_part(graph: onnx.ModelProto) -> tuple[onnx.ModelProto, str, str]:
    """Cut out what makes the statistics of the images alone, without mirror images.

    Parameters
    ----------
    graph : onnx.ModelProto
        With statistics.

    Returns
    -------
    part : onnx.ModelProto
        A graph that takes less than half the time of the whole.
    given, made : str
        Its input, images (N, H, W, C) in [0, 1], and its output (N, D).
    """
    given = graph.graph.input[0].name
    for node in graph.graph.node:
        # `training.explaining.mirrored` appends the mirror images to the images.
        if node.op_type == "Concat" and node.input[0] == given and len(node.input) == 2:
            given = node.output[0]
            break
    whole = onnx.shape_inference.infer_shapes(graph)
    return Extractor(whole).extract_model([given], [_OF_BATCH]), given, _OF_BATCH


def _ahead_of_the_pooling(graph: onnx.GraphProto) -> Iterator[onnx.NodeProto]:
    """Yield the nodes on which the probabilities depend, in order."""
    needed = {"probabilities"}
    chosen = []
    for node in reversed(graph.node):
        if needed.intersection(node.output):
            needed.update(node.input)
            chosen.append(node)
    yield from reversed(chosen)


def _block_nodes(block: str, name: str) -> Iterator[onnx.NodeProto]:
    """Compute mean and deviation, √(E[x²] - E[x]²), of each channel.

    By products and global averages, since ONNX Runtime can compute these in the layout
    of its convolutions; a reduction would rearrange the whole block first.
    """
    made = helper.make_node
    yield made("GlobalAveragePool", [block], [f"{name}/mean"])
    yield made("Mul", [block, block], [f"{name}/squares"])
    yield made("GlobalAveragePool", [f"{name}/squares"], [f"{name}/power"])
    yield made("Mul", [f"{name}/mean", f"{name}/mean"], [f"{name}/square"])
    yield made("Sub", [f"{name}/power", f"{name}/square"], [f"{name}/difference"])
    # Rounding may leave a difference below 0.
    yield made("Relu", [f"{name}/difference"], [f"{name}/variance"])
    yield made("Sqrt", [f"{name}/variance"], [f"{name}/deviation"])


def _add_constant(graph: onnx.ModelProto, name: str, value: NDArray[Any]) -> None:
    graph.graph.initializer.append(numpy_helper.from_array(value, name))
