"""Lists the arrays of MATLAB files of version 7.3, which are HDF5, with h5py."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Literal

import h5py
import numpy as np
from numpy.typing import NDArray

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.matlab.variable import Variable

_DAMAGED = (
    translatable("its MATLAB content is damaged"),
    translatable("save it again from MATLAB"),
)
_MAX_DEPTH = 4
_MAX_OBJECTS = 10_000


@contextmanager
def variables(path: Path) -> Iterator[dict[str, Variable]]:
    """List the arrays of a file, those inside structs as ``"struct/field"``.

    Parameters
    ----------
    path : Path
        The file; it stays open inside the block, so that arrays can be read.

    Yields
    ------
    dict of str to Variable
        In HDF5's order.

    Raises
    ------
    Refusal
        If the file is damaged.
    """
    with third_party(*_DAMAGED):
        # A lock would need rights to write, which a folder of scans rarely gives.
        file = h5py.File(path, "r", locking=False)
    with file:
        with third_party(*_DAMAGED):
            found = dict(_walk(file))
        yield found


def _walk(file: Any) -> Iterator[tuple[str, Variable]]:
    groups = [(file, "", 0)]
    for _ in range(_MAX_OBJECTS):
        if not groups:
            return
        group, prefix, depth = groups.pop()
        for name in group:
            # Soft and external links could lead to other files of this machine.
            if not isinstance(group.get(name, getlink=True), h5py.HardLink):
                continue
            item = group[name]
            if isinstance(item, h5py.Dataset):
                yield prefix + name, _variable(item)
            elif depth < _MAX_DEPTH and not name.startswith("#"):
                groups.append((item, f"{prefix}{name}/", depth + 1))
    raise Refusal(tr("it holds too many variables"), tr("save only the image"))


def _variable(dataset: Any) -> Variable:
    elsewhere = dataset.is_virtual or bool(dataset.external)
    kind = "other" if elsewhere else _kind(dataset)
    read = partial(_read, dataset)
    # MATLAB stores column by column, HDF5 row by row: the axes come out reversed.
    return Variable(dataset.shape[::-1], kind, dataset.dtype.itemsize, read)


def _kind(dataset: Any) -> Literal["number", "logical", "other"]:
    given = dataset.attrs.get("MATLAB_class", b"")
    name = given.decode("latin-1") if isinstance(given, bytes) else str(given)
    if name == "logical":
        return "logical"
    if name in ("char", "cell", "function_handle") or "MATLAB_empty" in dataset.attrs:
        return "other"
    if dataset.dtype.kind == "b":
        return "logical"
    # Complex numbers are no image either.
    return "number" if dataset.dtype.kind in "iuf" else "other"


def _read(dataset: Any) -> NDArray[Any]:
    with third_party(*_DAMAGED):
        return np.asarray(dataset[()]).T
