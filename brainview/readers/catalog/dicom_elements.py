"""Stepping through the bytes of a DICOM header, far faster than reading its values.

A folder of 2,000 slices is to be listed within a second, and a general reader spends
that second on the elements that a list doesn't need.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

UNDEFINED = 0xFFFFFFFF
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD

# Their length takes four bytes behind two empty ones (DICOM PS3.5 7.1.2).
_LONG = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
_DEEPEST = 50

Element = tuple[int, int, int]
"""Tag, and where in the bytes the value starts and stops."""


class DamagedHeaderError(Exception):
    """The bytes are no DICOM elements, or there are too few of them."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How elements are written down.

    Attributes
    ----------
    is_explicit : bool
        Whether each element names its value representation.
    is_little : bool
        Whether the lowest byte of a number comes first.
    """

    is_explicit: bool = True
    is_little: bool = True

    @property
    def order(self) -> str:
        """The byte order, as `struct` calls it."""
        return "<" if self.is_little else ">"


def elements(
    data: bytes, at: int, end: int, layout: Layout, depth: int = 0
) -> Iterator[Element]:
    """Step through the elements between two places, without looking into them.

    Parameters
    ----------
    data : bytes
        The beginning of a data set.
    at, end : int
        Where to begin and to end.
    layout : Layout
        How the elements are written down.
    depth : int
        How many sequences lie around them.

    Yields
    ------
    tuple of int
        Tag, start and stop; the last value may stop behind the end of the data.

    Raises
    ------
    DamagedHeaderError
        If what follows is no element, is cut short, or is nested too deeply.
    """
    if depth > _DEEPEST:
        raise DamagedHeaderError
    read_tag = struct.Struct(layout.order + "HH").unpack_from
    read_short = struct.Struct(layout.order + "H").unpack_from
    read_long = struct.Struct(layout.order + "L").unpack_from
    is_explicit = layout.is_explicit
    try:
        while at + 8 <= end:
            group, number = read_tag(data, at)
            vr = data[at + 4 : at + 6]
            if not is_explicit or group == 0xFFFE:
                (length,) = read_long(data, at + 4)
                start = at + 8
            elif vr in _LONG:
                (length,) = read_long(data, at + 8)
                start = at + 12
            else:
                (length,) = read_short(data, at + 6)
                start = at + 8
            if length != UNDEFINED:
                stop = at = start + length
            else:
                # What is of unknown kind is written implicitly (PS3.5 6.2.2).
                inner = Layout(is_explicit=False) if vr == b"UN" else layout
                stop, at = _end_of_items(data, start, inner, depth)
            yield (group << 16) | number, start, stop
    except struct.error as error:
        raise DamagedHeaderError from error


def items(data: bytes, at: int, end: int, layout: Layout) -> Iterator[tuple[int, int]]:
    """Step through the items of a sequence.

    Parameters
    ----------
    data : bytes
        The beginning of a data set.
    at, end : int
        Where the sequence's value starts and stops.
    layout : Layout
        As in `elements`.

    Yields
    ------
    tuple of int
        Start and stop of an item's elements.

    Raises
    ------
    DamagedHeaderError
        As in `elements`.
    """
    try:
        while at + 8 <= end:
            start, stop, at = _item(data, at, layout, 0)
            if start < 0:
                return
            yield start, stop
    except struct.error as error:
        raise DamagedHeaderError from error


def _end_of_items(data: bytes, at: int, layout: Layout, depth: int) -> tuple[int, int]:
    """Return where a sequence of undefined length stops, and what comes next."""
    while True:
        before = at
        start, _, at = _item(data, at, layout, depth)
        if start < 0:
            return before, at


def _item(data: bytes, at: int, layout: Layout, depth: int) -> tuple[int, int, int]:
    """Return start and stop of an item and what comes next; start is -1 at the end."""
    group, number, length = struct.unpack_from(layout.order + "HHL", data, at)
    tag = (group << 16) | number
    if tag == SEQUENCE_END:
        return -1, -1, at + 8
    if tag != ITEM:
        raise DamagedHeaderError
    start = at + 8
    if length != UNDEFINED:
        return start, start + length, start + length
    for inner, begin, stop in elements(data, start, len(data), layout, depth + 1):
        if inner == ITEM_END:
            return start, begin - 8, stop
    raise DamagedHeaderError
