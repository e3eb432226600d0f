"""One line of a header as text; apart from `tags`, which imports pydicom."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TagRow:
    """One line of a header.

    Attributes
    ----------
    depth : int
        0 for the data set's own elements. An item is one level deeper than its
        sequence, and its elements are one level deeper than the item.
    tag : str
        ``"(0010,0010)"``; empty for an item of a sequence.
    vr : str
        Value representation such as ``"PN"``; empty where unknown.
    name : str
        As in the standard; a private element is marked as private.
    value : str
        One shortened line; the length of bytes, the number of a sequence's items.
    is_private : bool
        Whether the manufacturer defined it.
    is_identity : bool
        Whether it may say who was scanned, where, when or by whom.
    """

    depth: int
    tag: str
    vr: str
    name: str
    value: str
    is_private: bool = False
    is_identity: bool = False
