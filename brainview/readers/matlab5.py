"""MATLAB files of the versions 5 to 7.2, through SciPy.

SciPy trusts the file: it unpacks whatever a compressed variable holds and calls
itself for every nested cell, in C, until the stack is gone. So the file is unpacked
and its nesting measured here, and only then handed over.
"""

import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from scipy.io import loadmat

from brainview.readers.boundary import Refusal, third_party
from brainview.readers.limits import MAX_INFLATED_BYTES
from brainview.readers.matlab_variable import Variable, kind_of

_HEADER = 128
_MATRIX, _COMPRESSED = 14, 15  # data types miMATRIX and miCOMPRESSED
_MAX_DEPTH = 16
_DAMAGED = ("its MATLAB content is damaged", "save it again from MATLAB")


def variables(path: Path) -> dict[str, Variable]:
    """List the arrays of a file, those inside structs as ``"struct/field"``.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    dict of str to Variable
        In the file's order.

    Raises
    ------
    Refusal
        If it is damaged, unpacks to too much or is nested too deeply.
    """
    data = path.read_bytes()
    order = "<" if data[126:128] == b"IM" else ">"
    plain = b"".join(_unpacked(data, order))
    _check_nesting(plain, order)
    file: Any = io.BytesIO(plain)  # SciPy's types know only names of files
    with third_party(*_DAMAGED):
        found = loadmat(file, simplify_cells=True, mat_dtype=True)
    return dict(_flat(found, ""))


def _unpacked(data: bytes, order: str) -> Iterator[bytes]:
    """Yield the header, then each variable uncompressed."""
    yield data[:_HEADER]
    left = MAX_INFLATED_BYTES
    for kind, start, end in _elements(data, order, _HEADER, len(data)):
        if kind != _COMPRESSED:
            yield data[start - 8 : end]
            continue
        inflater = zlib.decompressobj()
        try:
            plain = inflater.decompress(data[start:end], left)
        except zlib.error as error:
            raise Refusal(*_DAMAGED) from error
        left -= len(plain)
        if left <= 0 or inflater.unconsumed_tail:
            raise Refusal(
                f"it unpacks to more than {MAX_INFLATED_BYTES >> 20} MiB",
                "save only the image",
            )
        yield plain


def _elements(
    data: bytes, order: str, start: int, end: int
) -> Iterator[tuple[int, int, int]]:
    """Yield type, start and end of the content of each element in a range.

    An element of up to four bytes has its length in the upper half of the type
    (MAT-File Format, "Small Data Element Format").
    """
    while start + 8 <= end:
        kind, length = struct.unpack_from(order + "LL", data, start)
        if kind >> 16:
            yield kind & 0xFFFF, start + 4, start + 8
            start += 8
            continue
        last = start + 8 + length
        if last > end:
            raise Refusal(*_DAMAGED)
        yield kind, start + 8, last
        # Compressed elements follow each other without padding.
        start = last if kind == _COMPRESSED else start + 8 + -(-length // 8) * 8


def _check_nesting(data: bytes, order: str) -> None:
    ranges = [(_HEADER, len(data), 0)]
    while ranges:
        start, end, depth = ranges.pop()
        if depth > _MAX_DEPTH:
            raise Refusal("its cells are nested too deeply", "save only the image")
        for kind, first, last in _elements(data, order, start, end):
            if kind == _MATRIX:
                ranges.append((first, last, depth + 1))


def _flat(struct_: dict[str, Any], prefix: str) -> Iterator[tuple[str, Variable]]:
    for name, value in struct_.items():
        if name.startswith("__"):
            continue
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}/")
            continue
        array = np.asarray(value)
        yield (
            prefix + name,
            Variable(
                array.shape, kind_of(array.dtype), array.itemsize, array.__array__
            ),
        )
