"""Lists the arrays of MATLAB files of versions 5 to 7.2 (MAT-File Format, "Level 5").

SciPy reads them, too, but in C code that trusts the file: one wrong byte in a length
can end the whole process, and nested cells can exhaust the stack. The part of the
format that holds an image is small, so it is read here, with every length checked.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from math import prod
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal
from brainview.readers.limits import MAX_INFLATED_BYTES
from brainview.readers.matlab.variable import Variable

_HEADER = 128
_MATRIX, _COMPRESSED = 14, 15  # data types miMATRIX and miCOMPRESSED
_STORED = {
    1: "i1", 2: "u1", 3: "i2", 4: "u2", 5: "i4", 6: "u4", 7: "f4", 9: "f8",
    12: "i8", 13: "u8", 16: "u1", 17: "u2", 18: "u4",
}  # fmt: skip
_STRUCT, _CHAR = 2, 4  # array classes
_NUMBERS = {
    6: "f8", 7: "f4", 8: "i1", 9: "u1", 10: "i2", 11: "u2", 12: "i4", 13: "u4",
    14: "i8", 15: "u8",
}  # fmt: skip
_COMPLEX, _LOGICAL = 0x0800, 0x0200
_MAX_DEPTH = 8
_MAX_VARIABLES = 10_000
_DAMAGED = (
    translatable("its MATLAB content is damaged"),
    translatable("save it again from MATLAB"),
)


class _Element(NamedTuple):
    kind: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Block:
    """Uncompressed bytes and their byte order, ``"<"`` or ``">"``."""

    data: bytes
    order: str

    def elements(self, start: int, end: int) -> Iterator[_Element]:
        """Yield the elements in a range.

        One of up to four bytes has its length in the upper half of the type ("Small
        Data Element Format").
        """
        while start + 8 <= end:
            kind, length = struct.unpack_from(self.order + "LL", self.data, start)
            if kind >> 16:
                yield _Element(kind & 0xFFFF, start + 4, start + 4 + min(kind >> 16, 4))
                start += 8
                continue
            last = start + 8 + length
            if last > end:
                raise Refusal(*map(tr, _DAMAGED))
            yield _Element(kind, start + 8, last)
            # Compressed elements follow each other without padding.
            padded = length if kind == _COMPRESSED else -(-length // 8) * 8
            start += 8 + padded

    def values(self, element: _Element, count: int | None = None) -> NDArray[Any]:
        """Return the numbers of an element, `count` of them if that is given."""
        code = _STORED.get(element.kind)
        if code is None:
            raise Refusal(*map(tr, _DAMAGED))
        dtype = np.dtype(self.order + code)
        held = (element.end - element.start) // dtype.itemsize
        if count is not None and held < count:
            raise Refusal(*map(tr, _DAMAGED))
        wanted = held if count is None else count
        return np.frombuffer(self.data, dtype, wanted, element.start)


def variables(path: Path) -> dict[str, Variable]:
    """List the arrays of a file, those inside structs as ``"struct/field"``.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    dict of str to Variable
        In the file's order; cells, sparse and complex arrays are left out.

    Raises
    ------
    Refusal
        If it is damaged, unpacks to too much or is nested too deeply.
    """
    data = path.read_bytes()
    whole = _Block(data, "<" if data[126:128] == b"IM" else ">")
    found: dict[str, Variable] = {}
    left = MAX_INFLATED_BYTES
    top = whole.elements(_HEADER, len(data))
    for element in islice(top, _MAX_VARIABLES):
        block, inner = whole, element
        if element.kind == _COMPRESSED:
            block = _inflated(whole, element, left)
            left -= len(block.data)
            inner = next(block.elements(0, len(block.data)), element)
        if inner.kind == _MATRIX:
            found.update(_arrays(block, inner, "", 0))
    return found


def _inflated(whole: _Block, element: _Element, left: int) -> _Block:
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(whole.data[element.start : element.end], left + 1)
    except zlib.error as error:
        raise Refusal(*map(tr, _DAMAGED)) from error
    if len(plain) > left:
        raise Refusal(
            tr("it unpacks to more than {size} MiB", size=MAX_INFLATED_BYTES >> 20),
            tr("save only the image"),
        )
    return _Block(plain, whole.order)


def _arrays(
    block: _Block, matrix: _Element, prefix: str, depth: int, name: str = ""
) -> Iterator[tuple[str, Variable]]:
    """Yield the array in a miMATRIX element, or those in the fields of a struct."""
    if depth > _MAX_DEPTH:
        raise Refusal(
            tr("its structs are nested too deeply"), tr("save only the image")
        )
    parts = block.elements(matrix.start, matrix.end)
    head = tuple(islice(parts, 3))
    if len(head) < 3:  # an empty field is an empty matrix
        return
    flags = int(block.values(head[0], 1)[0])
    shape = tuple(int(side) for side in block.values(head[1]))
    name = name or _text(block, head[2])
    if min(shape, default=-1) < 0:
        raise Refusal(*map(tr, _DAMAGED))
    if flags & 0xFF == _STRUCT and prod(shape) == 1:
        names = _field_names(block, parts)
        for field, value in zip(names, parts, strict=False):
            if value.kind == _MATRIX:
                yield from _arrays(block, value, f"{prefix}{name}/", depth + 1, field)
        return
    real = next(parts, None)
    if real is not None and not flags & _COMPLEX:
        yield from _array(block, real, flags, shape, prefix + name)


def _array(
    block: _Block, real: _Element, flags: int, shape: tuple[int, ...], name: str
) -> Iterator[tuple[str, Variable]]:
    kind = flags & 0xFF
    if kind == _CHAR:
        yield name, Variable(shape, "other", 2, partial(block.values, real))
    elif kind in _NUMBERS:
        dtype = np.dtype(_NUMBERS[kind])
        read = partial(_read, block, real, shape, dtype)
        if flags & _LOGICAL:
            yield name, Variable(shape, "logical", dtype.itemsize, read)
        else:
            yield name, Variable(shape, "number", dtype.itemsize, read)


def _read(
    block: _Block, real: _Element, shape: tuple[int, ...], dtype: np.dtype[Any]
) -> NDArray[Any]:
    # MATLAB stores whole numbers in the smallest type that holds them.
    values = block.values(real, prod(shape)).astype(dtype)
    return values.reshape(shape, order="F")


def _field_names(block: _Block, parts: Iterator[_Element]) -> list[str]:
    length, names = next(parts, None), next(parts, None)
    if length is None or names is None:
        raise Refusal(*map(tr, _DAMAGED))
    width = int(block.values(length, 1)[0])
    if width < 1:
        raise Refusal(*map(tr, _DAMAGED))
    packed = block.data[names.start : names.end]
    starts = range(0, len(packed), width)
    cut = [packed[start : start + width].split(b"\0")[0] for start in starts]
    return [name.decode("latin-1") for name in cut]


def _text(block: _Block, element: _Element) -> str:
    return block.data[element.start : element.end].decode("latin-1")
