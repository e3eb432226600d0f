"""Says where a line of a report may end, and which way it runs."""

import re
import unicodedata

_WIDE = frozenset("WF")  # Unicode Standard Annex 11: of East Asian scripts
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_MARKS = frozenset({"Mn", "Mc", "Me"})
# JIS X 4051 and GB/T 15834: what doesn't begin, and what doesn't end a line.
_NEVER_FIRST = frozenset(
    "、。，．：；？！）］｝〉》」』】〕”’…・ー%,.;:)]ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_NEVER_LAST = frozenset("（［｛〈《「『【〔“‘([")
_SIGNED = re.compile(r"(?<![\w.,:/-])[-+±−]\d")
_TO_RIGHT, _TO_LEFT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"


def line_ends(words: str) -> list[int]:
    """Return after how many characters a line may end.

    Parameters
    ----------
    words : str
        One paragraph.

    Returns
    -------
    list of int
        Before each space, and between the characters of Chinese and Japanese, which
        has no spaces; ascending.
    """
    return [end for end in range(1, len(words)) if _may_end(words[end - 1], words[end])]


def is_whole(words: str, end: int) -> bool:
    """Whether a cut after so many characters parts no letter from its marks."""
    return end >= len(words) or unicodedata.category(words[end]) not in _MARKS


def directed(line: str) -> str:
    """Return a line that begins at its right edge if it has letters that do.

    Parameters
    ----------
    line : str
        Without marks of direction.

    Returns
    -------
    str
        Unchanged if no letter runs from right to left. Else its direction doesn't
        depend on its first letter, which may be that of a Latin name, and a number
        keeps its sign at the left (Unicode Standard Annex 9).
    """
    kinds = {unicodedata.bidirectional(letter) for letter in line}
    if not kinds & _RIGHT_TO_LEFT:
        return line
    return _TO_LEFT + _SIGNED.sub(lambda found: _TO_RIGHT + found[0], line)


def _may_end(last: str, first: str) -> bool:
    if first == " ":
        return last != " "
    if first in _NEVER_FIRST or last in _NEVER_LAST:
        return False
    return any(unicodedata.east_asian_width(each) in _WIDE for each in (last, first))
