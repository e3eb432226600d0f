"""Puts a model between the input and the outputs of a bundle."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from training.importing.classifier_head import LOGITS, ClassifierHead, append_logits
from training.importing.explained_layer import (
    ExplainedLayer,
    Shape,
    Unexplained,
    find_layer,
)
from training.importing.graph import Graph, inputs_of, reads
from training.importing.heat_maps import append_heat_maps, measure_head
from training.importing.options import ImportOptions, ValueRange
from training.importing.refusal import refused
from training.importing.runtime import FloatArray, GraphError, Runner
from training.importing.segmenter import MaskEnding, append_mask
from training.importing.source import Source

# Mean and standard deviation of ImageNet's colors, as in torchvision.
_MEAN = np.array([0.485, 0.456, 0.406])
_DEVIATION = np.array([0.229, 0.224, 0.225])
_SCALE, _OFFSET = "brainview/scale", "brainview/offset"
_RANGES: dict[str, tuple[float, float]] = {
    "0..1": (1, 0),
    "0..255": (255, 0),
    "-1..1": (2, -1),
}


@dataclass(frozen=True, slots=True)
class Assembled:
    """A graph with a bundle's input and outputs.

    Attributes
    ----------
    graph : onnx.ModelProto
        The graph.
    layer : ExplainedLayer or None
        Explained by its heat maps; None where it has none.
    unexplained : str
        Why it has none; empty otherwise.
    """

    graph: onnx.ModelProto
    layer: ExplainedLayer | None = None
    unexplained: str = ""


def as_taken(images: FloatArray, source: Source, values: ValueRange) -> FloatArray:
    """Return what the model itself takes for images of a bundle.

    Parameters
    ----------
    images : (N, H, W, C) float32 ndarray
        In [0, 1].
    source : Source
        The model.
    values : str
        As in `ImportOptions`.
    """
    scale, offset = _scaling(values)
    scaled = (images * scale + offset).astype(np.float32)
    return scaled.transpose(0, 3, 1, 2) if source.layout.channels_first else scaled


def assembled_classifier(
    source: Source, head: ClassifierHead, images: FloatArray, options: ImportOptions
) -> Assembled:
    """Give a classifier the outputs of a bundle.

    Parameters
    ----------
    source : Source
        The model.
    head : ClassifierHead
        How it ends.
    images : (N, H, W, C) float32 ndarray
        Some, in [0, 1], with which its head is measured.
    options : ImportOptions
        What a person says.

    Raises
    ------
    ImportRefusedError
        If a layer is named that can't be explained.
    """
    model = onnx.ModelProto()
    model.CopyFrom(source.graph)
    del model.graph.output[:]
    append_logits(model, head)
    layer, reason = None, ""
    taken = as_taken(images, source, options.values)
    try:
        layer = _explain(model, source, taken, options)
    except Unexplained as error:
        if options.layer is not None:
            raise refused(
                options.model.name,
                f"the layer {options.layer} can't be explained",
                "leave --layer away, or name a later one",
            ) from error
        reason = str(error)
    model.graph.node.append(
        helper.make_node("Softmax", [LOGITS], ["probabilities"], axis=1)
    )
    classes = len(options.class_names)
    outputs: dict[str, Sequence[int | str]] = {"probabilities": ["N", classes]}
    if layer is not None:
        outputs["heatmaps"] = ["N", layer.rows, layer.columns, classes]
        outputs["features"] = ["N", layer.channels]
    return Assembled(_with_ends(model, source, outputs, options.values), layer, reason)


def assembled_segmenter(
    source: Source, ending: MaskEnding, options: ImportOptions
) -> Assembled:
    """Give a segmenter the output of a bundle."""
    model = onnx.ModelProto()
    model.CopyFrom(source.graph)
    append_mask(model, ending)
    layout = source.layout
    outputs: dict[str, Sequence[int | str]] = {
        "mask": ["N", layout.height, layout.width, 1]
    }
    return Assembled(_with_ends(model, source, outputs, options.values))


def _explain(
    model: onnx.ModelProto, source: Source, taken: FloatArray, options: ImportOptions
) -> ExplainedLayer:
    """Add heat maps; return the layer."""
    graph = Graph(model)
    tensors = graph.cuts(LOGITS)
    try:
        given = Runner(model, tensors)({graph.input: taken})
    except GraphError as error:
        raise Unexplained(
            "ONNX Runtime doesn't show what its layers answer."
        ) from error
    cuts: dict[str, Shape] = {name: given[name].shape for name in tensors}
    layer = find_layer(
        graph,
        cuts,
        channels_first=source.layout.channels_first,
        wanted=options.layer,
        refuse=lambda reason, remedy: refused(options.model.name, reason, remedy),
    )
    head = measure_head(graph, layer, LOGITS, cuts, given)
    append_heat_maps(model, layer, head)
    return layer


def _with_ends(
    model: onnx.ModelProto,
    source: Source,
    outputs: Mapping[str, Sequence[int | str]],
    values: ValueRange,
) -> onnx.ModelProto:
    """Return the graph with the input ``image`` and the outputs of a bundle."""
    layout, taken = source.layout, inputs_of(model)[0]
    scale, offset = _scaling(values)
    nodes = [
        helper.make_node("Mul", ["image", _SCALE], ["brainview/scaled"]),
        helper.make_node("Add", ["brainview/scaled", _OFFSET], ["brainview/shifted"]),
        helper.make_node(
            "Transpose",
            ["brainview/shifted"],
            [taken.name],
            perm=[0, 3, 1, 2] if layout.channels_first else [0, 1, 2, 3],
        ),
    ]
    size: list[int | str] = ["N", layout.height, layout.width, layout.channels]
    graph = helper.make_graph(
        [*nodes, *model.graph.node],
        "imported",
        [_float32("image", size)],
        [_float32(name, lengths) for name, lengths in outputs.items()],
        [
            *model.graph.initializer,
            numpy_helper.from_array(np.asarray(scale, np.float32), _SCALE),
            numpy_helper.from_array(np.asarray(offset, np.float32), _OFFSET),
        ],
    )
    _prune(graph)
    built = helper.make_model(
        graph,
        producer_name="brainview",
        opset_imports=model.opset_import,
        ir_version=model.ir_version,
    )
    onnx.checker.check_model(built)
    return built


def _prune(graph: onnx.GraphProto) -> None:
    """Leave out what no output needs, such as a final softmax, in place."""
    needed = {value.name for value in graph.output}
    kept = []
    for node in reversed(graph.node):
        if needed.intersection(node.output):
            kept.append(node)
            needed.update(reads(node))
    constants = [c for c in graph.initializer if c.name in needed]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(reversed(kept))
    graph.initializer.extend(constants)


def _float32(name: str, lengths: Sequence[int | str]) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, lengths)


def _scaling(values: ValueRange) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return what values in [0, 1] are multiplied by, and what is then added."""
    if values == "imagenet":
        return 1 / _DEVIATION, -_MEAN / _DEVIATION
    scale, offset = _RANGES[values]
    return np.array(scale, float), np.array(offset, float)
