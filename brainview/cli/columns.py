"""Aligns text in columns of a terminal, whatever its script."""

import unicodedata
from collections.abc import Sequence

_WIDE = frozenset("WF")  # Unicode Standard Annex 11: of East Asian scripts
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(map(_width, text))


def padded(text: str, columns: int) -> str:
    """Return a text with spaces after it, up to a number of columns."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """Return as much of the beginning of a text as fits in a number of columns."""
    taken = 0
    for place, letter in enumerate(text):
        taken += _width(letter)
        if taken > columns:
            return text[:place]
    return text


def aligned(rows: Sequence[tuple[str, str]], indent: str = "") -> list[str]:
    """Return a line for each label and value, with the values below each other.

    Parameters
    ----------
    rows : sequence of (str, str)
        Label and value.
    indent : str
        Begins each line.
    """
    widest = max((width(label) for label, _ in rows), default=0)
    return [f"{indent}{padded(label, widest)}  {value}" for label, value in rows]


def _width(letter: str) -> int:
    if unicodedata.category(letter) in _WITHOUT_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1
