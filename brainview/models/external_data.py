"""Finds out whether an ONNX file takes weights from other files.

The digest of a bundle doesn't cover those, and ONNX Runtime looks for them in the
working directory. The onnx package would tell, but only training needs it otherwise.
"""

from collections.abc import Iterator
from enum import IntEnum


class _Wire(IntEnum):
    """How a field of Protocol Buffers is encoded."""

    NUMBER = 0
    EIGHT_BYTES = 1
    BYTES = 2
    FOUR_BYTES = 5


_FIXED_SIZES = {_Wire.EIGHT_BYTES: 8, _Wire.FOUR_BYTES: 4}
_LONGEST_NUMBER = 10  # bytes
_LARGEST_TAG = 0xFFFFFFFF  # parsers leave out the bits above
_DEEPEST = 100  # messages inside each other, as Protocol Buffers allow

# The fields of each message in onnx.proto that lead to a tensor.
_FIELDS = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "function": {7: "node", 11: "attribute"},
    "graph": {1: "node", 5: "tensor", 15: "sparse tensor"},
    "node": {5: "attribute"},
    "attribute": {
        5: "tensor",
        6: "graph",
        10: "tensor",
        11: "graph",
        22: "sparse tensor",
        23: "sparse tensor",
    },
    "sparse tensor": {1: "tensor", 2: "tensor"},
    "tensor": {},
}
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14  # of a tensor


def has_external_data(content: bytes) -> bool:
    """Return whether a tensor of a model says that its data is in another file.

    Parameters
    ----------
    content : bytes
        An ONNX file.

    Raises
    ------
    ValueError
        If that can't be told, since it isn't a plain message of Protocol Buffers.
    """
    # Such a tensor has this key, and most models don't; looking for it takes 2 ms.
    return b"location" in content and _leads_outside(
        memoryview(content), "model", _DEEPEST
    )


def _leads_outside(message: memoryview, kind: str, depth: int) -> bool:
    if depth == 0:
        raise ValueError("the messages are nested too deeply")
    for field, value in _fields(message):
        if kind == "tensor" and (
            field == _EXTERNAL_DATA or (field == _DATA_LOCATION and value != 0)
        ):
            return True
        inner = _FIELDS[kind].get(field)
        if (
            inner is not None
            and isinstance(value, memoryview)
            and _leads_outside(value, inner, depth - 1)
        ):
            return True
    return False


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Yield number and value of each field; a fixed-size number as its bytes."""
    place = 0
    while place < len(message):
        tag, place = _number(message, place)
        field, wire = (tag & _LARGEST_TAG) >> 3, tag & 7
        if field == 0:
            raise ValueError("a field has the number 0")
        if wire == _Wire.NUMBER:
            value, place = _number(message, place)
            yield field, value
            continue
        if wire == _Wire.BYTES:
            size, place = _number(message, place)
        elif wire in _FIXED_SIZES:
            size = _FIXED_SIZES[_Wire(wire)]
        else:
            raise ValueError(f"a field has the wire type {wire}")
        end = place + size
        if end > len(message):
            raise ValueError("a field is cut short")
        yield field, message[place:end]
        place = end


def _number(message: memoryview, place: int) -> tuple[int, int]:
    """Return a number of variable length and where it ends."""
    number = 0
    for index, byte in enumerate(message[place : place + _LONGEST_NUMBER]):
        number |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            return number & (1 << 64) - 1, place + index + 1
    raise ValueError("a number has no end")
