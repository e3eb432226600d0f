"""Values out of a DICOM header that may be missing, empty or nonsense."""

import math
import struct
from functools import cache
from typing import Any

from pydicom.dataset import Dataset
from pydicom.errors import BytesLengthException
from pydicom.tag import BaseTag, Tag

# What pydicom raises when an element that it reads lazily turns out to be damaged.
_UNREADABLE = (
    ValueError, TypeError, AttributeError, LookupError, ArithmeticError, OSError,
    NotImplementedError, RecursionError, struct.error, BytesLengthException,
)  # fmt: skip


@cache
def _tag(keyword: str) -> BaseTag:
    return Tag(keyword)


def element(dataset: Dataset, keyword: str) -> Any:
    """Return an element's value, or None where it is absent, empty or unreadable.

    Parameters
    ----------
    dataset : Dataset
        A data set or an item of a sequence.
    keyword : str
        DICOM keyword such as ``"PixelSpacing"``.

    Returns
    -------
    object
        As pydicom gives it.
    """
    # One damaged element must not keep a whole image from being seen; elements
    # without which there is no image are asked for with `whole_number`.
    tag = _tag(keyword)
    try:
        # Asking for an absent element by its keyword costs ten times as much.
        value = dataset[tag].value if tag in dataset else None
    except _UNREADABLE:
        return None
    return None if value is None or value == "" else value


def byte_count(dataset: Dataset, keyword: str) -> int:
    """Count an element's bytes.

    Parameters
    ----------
    dataset : Dataset
        A data set.
    keyword : str
        DICOM keyword of pixels or of other data that are bytes.

    Returns
    -------
    int
        0 also where a damaged element calls its bytes a number.
    """
    value = element(dataset, keyword)
    return len(value) if isinstance(value, bytes) else 0


def text(dataset: Dataset, keyword: str) -> str:
    """Return an element as text without padding, empty where it is absent.

    Parameters
    ----------
    dataset : Dataset
        A data set or an item of a sequence.
    keyword : str
        DICOM keyword.

    Returns
    -------
    str
        Several values are joined by a backslash, as in the file.
    """
    value = element(dataset, keyword)
    if value is None:
        return ""
    if isinstance(value, (list, tuple)) or type(value).__name__ == "MultiValue":
        return "\\".join(str(part) for part in value)
    return str(value).strip(" \0")


def numbers(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Return an element's finite numbers, empty where any part is no number.

    Parameters
    ----------
    dataset : Dataset
        A data set or an item of a sequence.
    keyword : str
        DICOM keyword.

    Returns
    -------
    tuple of float
        All values of the element.
    """
    value = element(dataset, keyword)
    if value is None or isinstance(value, bytes):
        return ()
    parts = [value] if isinstance(value, (str, int, float)) else value
    try:
        found = tuple(float(part) for part in parts)
    except _UNREADABLE:
        return ()
    return found if all(map(math.isfinite, found)) else ()


def number(dataset: Dataset, keyword: str) -> float | None:
    """Return the first of an element's numbers, None where there is none.

    Parameters
    ----------
    dataset : Dataset
        A data set or an item of a sequence.
    keyword : str
        DICOM keyword.

    Returns
    -------
    float or None
        Finite.
    """
    found = numbers(dataset, keyword)
    return found[0] if found else None


def frame_item(dataset: Dataset, frame: int, keyword: str) -> Dataset | None:
    """Return what a functional group of an enhanced object says about a frame.

    Parameters
    ----------
    dataset : Dataset
        The whole data set.
    frame : int
        From 0.
    keyword : str
        The functional group, such as ``"PixelMeasuresSequence"``.

    Returns
    -------
    Dataset or None
        The frame's own, else the one shared by all frames, else None (DICOM PS3.3
        C.7.6.16).
    """
    for groups, index in (
        ("PerFrameFunctionalGroupsSequence", frame),
        ("SharedFunctionalGroupsSequence", 0),
    ):
        group = _item(dataset, groups, index)
        found = None if group is None else _item(group, keyword, 0)
        if found is not None:
            return found
    return None


def _item(dataset: Dataset, keyword: str, index: int) -> Dataset | None:
    try:
        item = element(dataset, keyword)[index]
    except _UNREADABLE:
        return None
    return item if isinstance(item, Dataset) else None


def private(dataset: Dataset, tag: tuple[int, int], creator: str) -> Any:
    """Return a maker's own element, or None where it is absent or unreadable.

    Parameters
    ----------
    dataset : Dataset
        The whole data set.
    tag : tuple of int
        The odd group, and the last two digits of the element.
    creator : str
        Whose it is, as the group says; others use the same numbers.

    Returns
    -------
    object
        As pydicom gives it.
    """
    group, number_in_block = tag
    try:
        return dataset.private_block(group, creator)[number_in_block].value
    except _UNREADABLE:
        return None
