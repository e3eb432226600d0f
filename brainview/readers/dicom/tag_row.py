"""A line of a header, as text; known without what reads headers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TagRow:
    """One line of a header.

    Attributes
    ----------
    depth : int
        0 for the data set's own elements; an item of a sequence lies one deeper than
        the sequence, and what it holds one deeper than the item.
    tag : str
        ``"(0010,0010)"``; empty for an item of a sequence.
    vr : str
        Value representation such as ``"PN"``; empty where unknown.
    name : str
        As in the standard; a private element is named as such.
    value : str
        In a line, shortened; of bytes and of sequences their number.
    is_private : bool
        Whether its meaning is the manufacturer's own.
    is_identity : bool
        Whether it says, or may say, who was scanned, where, when or by whom.
    """

    depth: int
    tag: str
    vr: str
    name: str
    value: str
    is_private: bool = False
    is_identity: bool = False
