"""Converts a Keras model to a compact ONNX graph."""

import os
from collections.abc import Mapping
from typing import Any

import keras
import numpy as np
import onnx
from onnx import helper, numpy_helper

_HALF_SUFFIX = "/float16"
_SMALLEST_HALVED = 256  # values; below, a cast costs more bytes than it saves


def onnx_graph(model: keras.Model) -> onnx.ModelProto:
    """Convert a model with named inputs and outputs.

    Parameters
    ----------
    model : keras.Model
        From one input to a dictionary, with float32 everywhere.

    Returns
    -------
    onnx.ModelProto
        Input and outputs are named as in Keras; their first dimension is ``N``, all
        others are fixed; equal constants are stored once.

    Raises
    ------
    RuntimeError
        If Keras doesn't run on TensorFlow, or the graph has other inputs or outputs
        than the model.
    ValueError
        If a layer computes in a precision other than float32.
    """
    check_backend(keras.backend.backend())
    for layer in model.layers:
        if layer.compute_dtype != "float32":
            raise ValueError(
                f"layer {layer.name!r} computes in {layer.compute_dtype}; build the "
                "model under the policy float32 and load the weights into it"
            )
    graph = _converted(model)
    inputs = {tensor.name: tensor.shape for tensor in model.inputs}
    _set_shapes("input", graph.graph.input, inputs)
    outputs = {name: tensor.shape for name, tensor in model.output.items()}
    _set_shapes("output", graph.graph.output, outputs)
    _share_constants(graph.graph)
    _update_resizes(graph.graph)
    # The shapes of intermediate values, which every runtime infers.
    del graph.graph.value_info[:]
    graph.producer_name, graph.doc_string = "brainview", ""
    graph.graph.name, graph.graph.doc_string = model.name, ""
    onnx.checker.check_model(graph)
    return graph


def check_backend(backend: str) -> None:
    """Refuse to export on any backend of Keras but TensorFlow.

    Parameters
    ----------
    backend : str
        ``"tensorflow"``, ``"jax"`` or ``"torch"``.

    Raises
    ------
    RuntimeError
        If it isn't TensorFlow.
    """
    if backend != "tensorflow":
        raise RuntimeError(
            f"can't export on the {backend} backend, because only TensorFlow gives a "
            "graph for any number of images; set KERAS_BACKEND=tensorflow and load "
            "the weights again"
        )


def store_as_float16(graph: onnx.ModelProto) -> None:
    """Store constants that were rounded to float16 in half the bytes, in place.

    A cast after each one restores float32; ONNX Runtime folds that away while
    loading, so a run is as fast and as exact as before, up to the rounding.

    Parameters
    ----------
    graph : onnx.ModelProto
        As `onnx_graph` returns it.
    """
    casts = []
    for constant in graph.graph.initializer:
        values = numpy_helper.to_array(constant)
        if not _is_halved(values):
            continue
        name = constant.name
        halved = numpy_helper.from_array(
            values.astype(np.float16), f"{name}{_HALF_SUFFIX}"
        )
        constant.CopyFrom(halved)
        casts.append(
            helper.make_node(
                "Cast", [halved.name], [name], f"{name}/cast", to=onnx.TensorProto.FLOAT
            )
        )
    nodes = [*casts, *graph.graph.node]
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    onnx.checker.check_model(graph)


def _is_halved(values: np.ndarray[Any, Any]) -> bool:
    matrix = sum(length > 1 for length in values.shape) >= 2
    if values.dtype != np.float32 or not matrix or values.size < _SMALLEST_HALVED:
        return False
    # Only what was rounded before; the conversion moves a value by one last bit.
    with np.errstate(over="ignore"):
        halved = values.astype(np.float16).astype(np.float32)
    return np.allclose(values, halved, rtol=1e-6, atol=1e-12)


def _converted(model: keras.Model) -> onnx.ModelProto:
    # Imported here because they take seconds, and other backends come without them.
    import tensorflow as tf  # noqa: PLC0415
    import tf2onnx  # noqa: PLC0415

    # To recover from its own failures, tf2onnx copies the whole graph dozens of times,
    # which takes more than 8 GB for Inception-V3. Let it fail instead.
    os.environ["TF2ONNX_CATCH_ERRORS"] = "FALSE"
    # Not `model.export`, which takes twice as long: it also traces every model inside,
    # as a saved model would need it.
    signature = [
        tf.TensorSpec(tensor.shape, tensor.dtype, tensor.name)
        for tensor in model.inputs
    ]

    def inference(image: Any) -> Any:
        return model(image, training=False)

    traced = tf.function(inference, signature, autograph=False)
    return tf2onnx.convert.from_function(traced, signature)[0]


def _set_shapes(kind: str, found: Any, wanted: Mapping[str, Any]) -> None:
    """Check the names of a graph's inputs or outputs, and set their shapes."""
    names = sorted(value.name for value in found)
    if names != sorted(wanted):
        # A constant tensor outside of any layer becomes an input of the graph.
        raise RuntimeError(
            f"the exported graph has the {kind}s {names} instead of {sorted(wanted)}; "
            "keep constants in layers"
        )
    for value in found:
        dims = value.type.tensor_type.shape.dim
        del dims[:]
        for length in wanted[value.name]:
            if length is None:
                dims.add().dim_param = "N"
            else:
                dims.add().dim_value = length


def _share_constants(graph: onnx.GraphProto) -> None:
    """Store each constant once; Grad-CAM uses the kernels of the head again."""
    first: dict[tuple[str, tuple[int, ...], bytes], str] = {}
    renamed: dict[str, str] = {}
    kept = []
    for constant in graph.initializer:
        values = numpy_helper.to_array(constant)
        key = (str(values.dtype), values.shape, values.tobytes())
        renamed[constant.name] = first.setdefault(key, constant.name)
        if renamed[constant.name] == constant.name:
            kept.append(constant)
    for node in graph.node:
        for index, name in enumerate(node.input):
            node.input[index] = renamed.get(name, name)
    del graph.initializer[:]
    graph.initializer.extend(kept)


def _update_resizes(graph: onnx.GraphProto) -> None:
    """Replace a deprecated mode of nearest-neighbor resizing by an equal one."""
    for node in graph.node:
        if node.op_type != "Resize":
            continue
        modes = {attribute.name: attribute for attribute in node.attribute}
        coordinates = modes.get("coordinate_transformation_mode")
        if coordinates is None or coordinates.s != b"tf_half_pixel_for_nn":
            continue
        # floor((x + 0.5) / scale) is (x + 0.5) / scale - 0.5, rounded half up.
        coordinates.s = b"half_pixel"
        modes["nearest_mode"].s = b"round_prefer_ceil"
