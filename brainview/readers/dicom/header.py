"""Reads values of a DICOM header that may be missing, empty or damaged.

What a header means (geometry, identity, windows and so on) is written once, over the
protocol `Header`. Two classes implement it: `DatasetHeader` reads a pydicom data set,
and `brainview.readers.dicom.quick_header.QuickHeader` reads the first bytes of a file.
"""

import math
import struct
from collections.abc import Sequence
from functools import cache
from typing import Any, Protocol, Self

from pydicom.dataset import Dataset
from pydicom.errors import BytesLengthException
from pydicom.tag import BaseTag, Tag

# What pydicom raises when an element that it reads lazily turns out to be damaged.
_UNREADABLE = (
    ValueError, TypeError, AttributeError, LookupError, ArithmeticError, OSError,
    NotImplementedError, RecursionError, struct.error, BytesLengthException,
)  # fmt: skip


class Header(Protocol):
    """A data set, or an item of a sequence, whose elements are read by keyword.

    A keyword is that of the DICOM dictionary (PS3.6), such as ``"PixelSpacing"``.
    """

    def text(self, keyword: str) -> str:
        """Return an element as text without padding.

        Several values are joined by a backslash, as in the file. The text is empty
        where the element is absent or unreadable.
        """
        ...

    def numbers(self, keyword: str) -> tuple[float, ...]:
        """Return all numbers of an element.

        The tuple is empty where the element is absent, or where any of its values is
        not a finite number.
        """
        ...

    def items(self, keyword: str) -> Sequence[Self]:
        """Return the items of a sequence; none where the sequence is absent."""
        ...

    def number(self, keyword: str) -> float | None:
        """Return the first number of an element, or None where there is none."""
        found = self.numbers(keyword)
        return found[0] if found else None

    def in_frame(self, keyword: str, frame: int) -> Self | None:
        """Return what a functional group says about a frame (PS3.3 C.7.6.16).

        Parameters
        ----------
        keyword : str
            Sequence of the functional group, such as ``"PixelMeasuresSequence"``.
        frame : int
            From 0.

        Returns
        -------
        Header or None
            The frame's own group, else the group shared by all frames, else None.
        """
        for groups, index in (
            ("PerFrameFunctionalGroupsSequence", frame),
            ("SharedFunctionalGroupsSequence", 0),
        ):
            found = self.items(groups)
            group = found[index].items(keyword) if index < len(found) else ()
            if group:
                return group[0]
        return None


def with_decimal_points(text: str) -> str:
    """Replace decimal commas in a decimal string.

    Some programs write the decimal separator of their country. The standard allows no
    comma in a decimal string (PS3.5 6.2), so nothing else can be meant.
    """
    return text.replace(",", ".")


def undeclared_text(text: str) -> str:
    """Return a text for which the header names no character set.

    Only ASCII is allowed then (PS3.5 6.1.2.1). Many programs write UTF-8 all the same,
    and text of another character set is hardly ever valid UTF-8.

    Parameters
    ----------
    text : str
        As Latin-1 reads it, which is pydicom's choice.
    """
    try:
        return text if text.isascii() else text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _as_number(part: Any) -> float:
    # pydicom leaves a decimal string that it can't read as text.
    return float(with_decimal_points(part) if isinstance(part, str) else part)


@cache
def _tag(keyword: str) -> BaseTag:
    return Tag(keyword)


class DatasetHeader(Header):
    """A header that pydicom has read.

    One damaged element must not keep a whole image from being shown, so an element
    that can't be read counts as absent.

    Parameters
    ----------
    dataset : Dataset
        A data set or an item of a sequence.
    """

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset
        self._items: dict[str, list[DatasetHeader]] = {}

    def __contains__(self, keyword: str) -> bool:
        return _tag(keyword) in self.dataset

    def element(self, keyword: str) -> Any:
        """Return pydicom's value; None where it is absent, empty or unreadable."""
        tag = _tag(keyword)
        try:
            # Asking for an absent element by its keyword costs ten times as much.
            value = self.dataset[tag].value if tag in self.dataset else None
        except _UNREADABLE:
            return None
        return None if value is None or value == "" else value

    def private(self, tag: tuple[int, int], creator: str) -> Any:
        """Return a manufacturer's own element.

        Parameters
        ----------
        tag : tuple of int
            The odd group, and the last two digits of the element.
        creator : str
            Who reserved the block; other manufacturers use the same numbers.

        Returns
        -------
        object
            As pydicom gives it; None where absent or unreadable.
        """
        group, number_in_block = tag
        try:
            return self.dataset.private_block(group, creator)[number_in_block].value
        except _UNREADABLE:
            return None

    def byte_count(self, keyword: str) -> int:
        """Count the bytes of an element; 0 where it isn't stored as bytes."""
        value = self.element(keyword)
        return len(value) if isinstance(value, bytes) else 0

    def text(self, keyword: str) -> str:
        """See `Header.text`."""
        value = self.element(keyword)
        if value is None:
            return ""
        if isinstance(value, (list, tuple)) or type(value).__name__ == "MultiValue":
            found = "\\".join(str(part).strip(" \0") for part in value)
        else:
            found = str(value).strip(" \0")
        return found if "SpecificCharacterSet" in self else undeclared_text(found)

    def numbers(self, keyword: str) -> tuple[float, ...]:
        """See `Header.numbers`."""
        value = self.element(keyword)
        if value is None or isinstance(value, bytes):
            return ()
        parts = [value] if isinstance(value, (str, int, float)) else value
        try:
            found = tuple(map(_as_number, parts))
        except _UNREADABLE:
            return ()
        return found if all(map(math.isfinite, found)) else ()

    def items(self, keyword: str) -> Sequence["DatasetHeader"]:
        """See `Header.items`."""
        found = self._items.get(keyword)
        if found is None:
            value = self.element(keyword) or ()
            try:
                found = [DatasetHeader(x) for x in value if isinstance(x, Dataset)]
            except _UNREADABLE:
                found = []
            self._items[keyword] = found
        return found
