"""Reads ``.keras`` and ``.h5`` files."""

import logging
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import keras
import numpy as np
import onnx

from training.exporting.onnx_graph import onnx_graph
from training.importing.input_layout import input_layout
from training.importing.options import ImportOptions
from training.importing.refusal import brief, refused
from training.importing.runtime import FloatArray
from training.importing.source import Source


def read_keras(options: ImportOptions) -> Source:
    """Read a model and convert it.

    Raises
    ------
    ImportRefusedError
        If it can't be read or converted, or isn't a network from one image to one
        answer.
    """
    name, model = options.model.name, _loaded(options)
    shape = _only_input(model, name)
    layout = input_layout(shape, options)
    image = keras.Input(layout.lengths, name="image")
    # It tells each step of a conversion.
    logging.getLogger("tf2onnx").setLevel(logging.CRITICAL)
    try:
        output = model(image, training=False)
        graph = onnx_graph(keras.Model(image, {"answer": output}, name="network"))
    except Exception as error:  # Keras and tf2onnx raise whatever a layer raises
        raise refused(
            name,
            f"it can't be converted to ONNX ({brief(error)})",
            "replace that layer, or export the model to ONNX yourself",
        ) from error

    _name_by_layers(graph, model)

    def answer(images: FloatArray) -> FloatArray:
        return np.asarray(model(images, training=False), np.float32)

    return Source("Keras", graph, layout, answer)


def _loaded(options: ImportOptions) -> Any:
    path = options.model
    if path.suffix.lower() == ".keras" and not zipfile.is_zipfile(path):
        raise refused(path.name, "it is damaged or no Keras file", "save it again")
    try:
        # safe_mode refuses layers that carry code.
        return keras.saving.load_model(options.model, compile=False, safe_mode=True)
    except Exception as error:  # Keras raises whatever its layers raise
        raise refused(
            options.model.name,
            f"Keras {keras.__version__} can't read it ({brief(error)})",
            "save the whole model again with this version, without Lambda layers "
            "and layers of your own",
        ) from error


def _only_input(model: Any, name: str) -> tuple[int | None, ...]:
    """Return the shape of the one input."""
    if not getattr(model, "inputs", None):
        raise refused(
            name,
            "its input has no known shape",
            "build the model, for example by one prediction, and save it again",
        )
    for what, tensors in (("input", model.inputs), ("output", model.outputs)):
        if len(tensors) != 1:
            raise refused(
                name,
                f"it has {len(tensors)} {what}s "
                f"({', '.join(tensor.name for tensor in tensors)})",
                "save the part that takes one image and gives one answer",
            )
    shape: tuple[int | None, ...] = tuple(model.inputs[0].shape)
    return shape


def _name_by_layers(graph: onnx.ModelProto, model: Any) -> None:
    """Name each node after its layer, since the converter adds scopes and numbers."""
    names, taken = set(_layer_names(model)), set()
    for node in graph.graph.node:
        # The converter traces a layer for the second time.
        scopes = [re.sub("_1$", "", scope) for scope in node.name.split("/")]
        layers = [scope for scope in scopes if scope in names]
        name = f"{layers[-1]}/{node.op_type}" if layers else node.name
        # Two nodes of one name are refused by ONNX Runtime.
        if name not in taken:
            node.name = name
        taken.add(node.name)


def _layer_names(model: Any) -> Iterator[str]:
    for layer in model.layers:
        yield layer.name
        if hasattr(layer, "layers"):
            yield from _layer_names(layer)
