"""Which reader reads which file."""

import importlib

from training.importing.graph import rename
from training.importing.options import ImportOptions
from training.importing.refusal import refused
from training.importing.source import Source

# By suffix: module and function. Imported when needed, since Keras takes seconds.
_READERS = {
    ".keras": ("keras_file", "read_keras"),
    ".h5": ("keras_file", "read_keras"),
    ".hdf5": ("keras_file", "read_keras"),
    ".onnx": ("onnx_file", "read_onnx"),
    ".pt": ("torchscript_file", "read_torchscript"),
    ".pth": ("torchscript_file", "read_torchscript"),
}
# A tensor of the model may not have a name that a bundle's input or output has.
_OF_BUNDLES = ("image", "probabilities", "heatmaps", "features", "mask")


def read_model(options: ImportOptions) -> Source:
    """Read a model's file.

    Raises
    ------
    ImportRefusedError
        If it is missing, of no known format, or can't be imported.
    """
    path = options.model
    if path.suffix.lower() not in _READERS:
        raise refused(
            path.name,
            f"{path.suffix or 'a name without suffix'} is no format of models",
            f"save it as one of {', '.join(_READERS)}",
        )
    if not path.is_file():
        raise refused(path.name, f"there is no file {path}", "check the path")
    module, function = _READERS[path.suffix.lower()]
    read = getattr(importlib.import_module(f"training.importing.{module}"), function)
    source: Source = read(options)
    rename(source.graph, {name: f"{name}/own" for name in _OF_BUNDLES})
    return source
