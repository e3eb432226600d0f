"""Small ONNX networks as other programs export them, with the weights at hand."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SIDE = 32
CHANNELS = 6
HIDDEN = 5
CLASSES = ("glioma", "meningioma", "notumor")


def weights(outputs: int = len(CLASSES), channels: int = 3) -> dict[str, np.ndarray]:
    """Return random weights of a convolution and of heads."""
    random = np.random.default_rng(7)
    cells = SIDE // 2
    shapes = {
        "kernel": (CHANNELS, channels, 3, 3),
        "bias": (CHANNELS,),
        "dense": (outputs, CHANNELS),
        "offset": (outputs,),
        "wide": (HIDDEN, CHANNELS * (cells // 2) ** 2),
        "wide_offset": (HIDDEN,),
        "narrow": (outputs, HIDDEN),
    }
    return {
        name: random.normal(0, 0.3, shape).astype(np.float32)
        for name, shape in shapes.items()
    }


def pooled_network(
    *,
    batch: Any = "batch",
    outputs: int = len(CLASSES),
    ending: str | None = None,
    names: tuple[str, str] = ("x", "scores"),
    channels_last: bool = False,
) -> onnx.ModelProto:
    """Return convolution, ReLU, mean over positions and a dense layer.

    With a fixed batch, the flattening is a reshape to it, as PyTorch writes it.
    """
    taken, given = names
    first = taken
    nodes = []
    if channels_last:
        first = "planar"
        nodes.append(helper.make_node("Transpose", [taken], [first], perm=[0, 3, 1, 2]))
    nodes += [*_convolution(first), helper.make_node("GlobalAveragePool", ["a"], ["p"])]
    constants = weights(outputs)
    if isinstance(batch, int):
        constants["flat_shape"] = np.array([batch, CHANNELS], np.int64)
        nodes.append(helper.make_node("Reshape", ["p", "flat_shape"], ["f"]))
    else:
        nodes.append(helper.make_node("Flatten", ["p"], ["f"]))
    logits = "logits" if ending else given
    nodes.append(helper.make_node("Gemm", ["f", "dense", "offset"], [logits], transB=1))
    if ending:
        nodes.append(helper.make_node(ending, [logits], [given]))
    size = [SIDE, SIDE, 3] if channels_last else [3, SIDE, SIDE]
    return network(nodes, {taken: [batch, *size]}, {given: [batch, outputs]}, constants)


def flattened_network(activation: str = "Relu") -> onnx.ModelProto:
    """Return convolution, ReLU, maximum of 2×2, two dense layers, and softmax."""
    nodes = [
        *_convolution("x"),
        helper.make_node("MaxPool", ["a"], ["m"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Flatten", ["m"], ["f"]),
        helper.make_node("Gemm", ["f", "wide", "wide_offset"], ["z"], transB=1),
        helper.make_node(activation, ["z"], ["h"]),
        helper.make_node("Gemm", ["h", "narrow", "offset"], ["logits"], transB=1),
        helper.make_node("Softmax", ["logits"], ["y"], axis=1),
    ]
    return network(
        nodes, {"x": ["n", 3, SIDE, SIDE]}, {"y": ["n", len(CLASSES)]}, weights()
    )


def segmenting_network(*, ending: str | None = "Sigmoid") -> onnx.ModelProto:
    """Return a mask (N, 1, H, W) of how bright a gray image is."""
    nodes = [helper.make_node("Sub", ["x", "half"], ["s" if ending else "y"])]
    if ending:
        nodes.append(helper.make_node(ending, ["s"], ["y"]))
    size = ["n", 1, SIDE, SIDE]
    return network(nodes, {"x": size}, {"y": size}, {"half": np.float32(0.5)})


def network(
    nodes: list[onnx.NodeProto],
    inputs: dict[str, list[Any]],
    outputs: dict[str, list[Any]],
    constants: dict[str, Any],
) -> onnx.ModelProto:
    """Return a checked model."""
    value = helper.make_tensor_value_info
    used = {name for node in nodes for name in node.input}
    graph = helper.make_graph(
        nodes,
        "main_graph",
        [value(name, TensorProto.FLOAT, size) for name, size in inputs.items()],
        [value(name, TensorProto.FLOAT, size) for name, size in outputs.items()],
        [
            numpy_helper.from_array(np.asarray(array), name)
            for name, array in constants.items()
            if name in used
        ],
    )
    opset = [helper.make_opsetid("", 17)]
    built = helper.make_model(graph, opset_imports=opset, ir_version=9)
    onnx.checker.check_model(built)
    return built


def saved(model: onnx.ModelProto, folder: Path, name: str = "mine.onnx") -> Path:
    """Write a model and return its path."""
    onnx.save(model, str(folder / name))
    return folder / name


def _convolution(first: str) -> list[onnx.NodeProto]:
    return [
        helper.make_node(
            "Conv",
            [first, "kernel", "bias"],
            ["c"],
            strides=[2, 2],
            pads=[1, 1, 1, 1],
        ),
        helper.make_node("Relu", ["c"], ["a"], name="/features/last/Relu"),
    ]
