"""Reads ``.pt`` files of TorchScript, where PyTorch is installed."""

import importlib
import io
import warnings
from typing import Any

import numpy as np
import onnx

from training.importing.input_layout import InputLayout
from training.importing.onnx_file import source_from_graph
from training.importing.options import ImportOptions
from training.importing.refusal import brief, refused
from training.importing.runtime import FloatArray
from training.importing.source import Source


def read_torchscript(options: ImportOptions) -> Source:
    """Read a model and convert it.

    Raises
    ------
    ImportRefusedError
        If PyTorch is missing, or the model can't be read or converted, or isn't a
        network from one image to one answer.
    """
    torch, name = _torch(options), options.model.name
    try:
        with warnings.catch_warnings():
            # That TorchScript is deprecated.
            warnings.simplefilter("ignore", FutureWarning)
            model = torch.jit.load(str(options.model), map_location="cpu")
        model = model.eval().float()
    except (RuntimeError, ValueError, OSError) as error:
        raise refused(
            name,
            "it isn't TorchScript",
            "save it with torch.jit.trace(model, image).save(...), or export it to "
            "ONNX with torch.onnx.export",
        ) from error
    layout = _layout(model, options)
    images = torch.zeros(1, *layout.lengths)
    file = io.BytesIO()
    try:
        with warnings.catch_warnings():
            # That its exporter for TorchScript is the old one.
            warnings.simplefilter("ignore")
            torch.onnx.export(
                model,
                (images,),
                file,
                dynamo=False,
                input_names=["image"],
                output_names=["answer"],
                dynamic_axes={"image": {0: "N"}},
            )
    except Exception as error:  # PyTorch raises whatever its exporter meets
        raise refused(
            name,
            f"PyTorch can't convert it to ONNX ({brief(error)})",
            "export it yourself with torch.onnx.export",
        ) from error
    graph = onnx.load_from_string(file.getvalue())

    def answer(values: FloatArray) -> FloatArray:
        with torch.no_grad():
            given = model(torch.from_numpy(np.ascontiguousarray(values)))
        return np.asarray(given.numpy(), np.float32)

    read = source_from_graph(graph, "TorchScript", options)
    return Source(read.kind, read.graph, read.layout, answer)


def _torch(options: ImportOptions) -> Any:
    try:
        return importlib.import_module("torch")
    except ModuleNotFoundError as error:
        raise refused(
            options.model.name,
            "PyTorch isn't installed, which TorchScript needs",
            "install it with python -m pip install torch, or export the model to ONNX "
            "with torch.onnx.export",
        ) from error


def _layout(model: Any, options: ImportOptions) -> InputLayout:
    """Return the input's layout, which the file doesn't say."""
    if options.size is None:
        raise refused(
            options.model.name,
            "TorchScript doesn't say the size of its input",
            "name the size that it was trained on, for example --size 224",
        )
    kernels = (p for p in model.parameters() if p.ndim == 4)
    channels = next((int(kernel.shape[1]) for kernel in kernels), 3)
    return InputLayout(True, channels, *options.size)
