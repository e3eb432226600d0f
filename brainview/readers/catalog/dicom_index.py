"""What a list of slices needs of a DICOM file, from its first bytes alone."""

import math
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from brainview.readers.catalog.dicom_elements import (
    DamagedHeaderError,
    Layout,
    elements,
    items,
)

FIRST_BYTES = 16 << 10
"""How much of a file usually holds all that is needed."""

_GROWTH = 16
_LAST = 0x0028FFFF
_LAST_OF_FRAMES = 0x52009230
_META = Layout()
_META_CLASS, _SYNTAX = 0x00020002, 0x00020010
_MAX_BYTES = 64 << 20
_DEFLATED, _BIG_ENDIAN = "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"
# Enough of a deflated header; the pixels behind it don't matter.
_INFLATED_BYTES = 4 << 20

Prefix = Callable[[int], bytes]
"""Gives the first bytes of a file, as many as asked for or as there are."""


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """The values of a data set or of an item of a sequence, as bytes until asked for.

    Attributes
    ----------
    data : bytes
        What the values lie in.
    layout : Layout
        How they are written down.
    places : dict of int to tuple of int
        Start and stop of the value of each tag.
    """

    data: bytes
    layout: Layout
    places: dict[int, tuple[int, int]] = field(default_factory=dict)

    def raw(self, tag: int) -> bytes:
        """Return a value's bytes, empty where it is absent."""
        start, stop = self.places.get(tag, (0, 0))
        return self.data[start:stop]

    def text(self, tag: int) -> str:
        """Return a value as text without padding; beyond ASCII it isn't decoded."""
        return self.raw(tag).decode("latin-1").strip(" \0")

    def numbers(self, tag: int) -> tuple[float, ...]:
        """Return decimal numbers, empty where any part is none."""
        try:
            found = tuple(map(float, self.text(tag).split("\\")))
        except ValueError:
            return ()
        return found if all(map(math.isfinite, found)) else ()

    def number(self, tag: int) -> float:
        """Return the first of the decimal numbers, 0 where there is none."""
        found = self.numbers(tag)
        return found[0] if found else 0.0

    def binary(self, tag: int, code: str) -> float:
        """Return a binary number of the type that `struct` calls `code`, or 0."""
        raw = self.raw(tag)
        size = struct.calcsize(code)
        if len(raw) < size:
            return 0
        (value,) = struct.unpack(self.layout.order + code, raw[:size])
        return float(value) if code in "fd" else int(value)

    def items(self, tag: int) -> Iterator["Item"]:
        """Yield the items of a sequence.

        Raises
        ------
        DamagedHeaderError
            If it is none.
        """
        start, stop = self.places.get(tag, (0, 0))
        for begin, end in items(self.data, start, stop, self.layout):
            inner = elements(self.data, begin, end, self.layout)
            places = {tag: (first, last) for tag, first, last in inner}
            yield Item(self.data, self.layout, places)


@dataclass(frozen=True, slots=True, eq=False)
class Index(Item):
    """The header of a file, as far as a list of slices needs it.

    Attributes
    ----------
    syntax, sop_class : str
        UIDs of the transfer syntax and of the sort of object, as the file's meta
        information says; empty where it doesn't.
    """

    syntax: str = ""
    sop_class: str = ""

    @property
    def is_inflated(self) -> bool:
        """Whether `data` aren't as they lie in the file."""
        return self.syntax == _DEFLATED


def read_index(prefix: Prefix, last: int = _LAST) -> Index:
    """Read the header of a DICOM file up to some element.

    Parameters
    ----------
    prefix : callable
        Gives the first bytes of the file.
    last : int
        Tag of the last element to be read.

    Returns
    -------
    Index
        Values that the file holds up to there.

    Raises
    ------
    DamagedHeaderError
        If the bytes make no sense.
    """
    size = FIRST_BYTES
    while True:
        data = prefix(size)
        is_whole = len(data) < size
        try:
            index, is_enough = _parse(data, last)
        except DamagedHeaderError:
            if is_whole:
                raise
            is_enough = False
        if is_enough or is_whole:
            return index
        if size > _MAX_BYTES:
            raise DamagedHeaderError
        size *= _GROWTH


def read_frames_index(prefix: Prefix) -> Index:
    """Read a header with the functional groups of an enhanced object.

    Parameters
    ----------
    prefix : callable
        As in `read_index`.

    Returns
    -------
    Index
        As in `read_index`.

    Raises
    ------
    DamagedHeaderError
        If the bytes make no sense.
    """
    return read_index(prefix, _LAST_OF_FRAMES)


def _parse(data: bytes, last: int) -> tuple[Index, bool]:
    """Return the values up to `last`, and whether the data reach so far."""
    at, meta = _meta(data)
    syntax = meta.get(_SYNTAX, "")
    if syntax == _DEFLATED:
        data, at = _inflated(data[at:]), 0
    layout = _layout(data, at, syntax)
    places: dict[int, tuple[int, int]] = {}
    index = Index(data, layout, places, syntax, meta.get(_META_CLASS, ""))
    for tag, start, stop in elements(data, at, len(data), layout):
        if tag > last:
            return index, True
        places[tag] = start, stop
    return index, False


def _meta(data: bytes) -> tuple[int, dict[int, str]]:
    """Return where the data set begins, and the texts before it."""
    at = 132 if data[128:132] == b"DICM" else 0
    texts: dict[int, str] = {}
    if data[at : at + 2] != b"\x02\x00":
        return at, texts
    for tag, start, stop in elements(data, at, len(data), _META):
        if tag >> 16 != 2:
            break
        texts[tag] = data[start:stop].decode("latin-1").strip(" \0")
        at = stop
    return at, texts


def _layout(data: bytes, at: int, syntax: str) -> Layout:
    """Find out by the first element: not every file is what its syntax says."""
    vr = data[at + 4 : at + 6]
    is_explicit = vr.isalpha() and vr.isupper()
    is_big = syntax == _BIG_ENDIAN or (not syntax and data[at : at + 1] == b"\0")
    return Layout(is_explicit=is_explicit, is_little=not is_big)


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, _INFLATED_BYTES)
    except zlib.error as error:
        raise DamagedHeaderError from error
