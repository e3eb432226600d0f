"""Finds fonts for the characters of a report, whatever their script.

Matplotlib is imported inside the functions, as in `brainview.reports.typeset`.
"""

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from brainview.core import resources_folder
from brainview.core.language import current_language

if TYPE_CHECKING:
    from matplotlib.font_manager import FontEntry, FontProperties

# Comes with Matplotlib, and has Latin, Greek, Cyrillic and Arabic letters. All its
# digits have the same width.
_FAMILY = "DejaVu Sans"
# Fonts that have a box for every character, to show that another font is missing.
_PLACEHOLDERS = ("LastResort", "Last Resort", "Adobe Blank")
_REGULAR = 400  # the weight
# They join letters or keep them apart, and have no shape of their own.
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_MISSING = "\N{WHITE SQUARE}"
# Chinese and Japanese share characters, but not how they are drawn.
_PREFERRED = {"zh": "Noto Sans SC", "ja": "Noto Sans JP"}


def font_for(words: str, size: float, *, bold: bool) -> "FontProperties":
    """Return the fonts for a line: the usual one, and others for what it lacks.

    Parameters
    ----------
    words : str
        The line, from `printable`.
    size : float
        The font size in points.
    bold : bool
        Whether the text is bold; not every script has a bold font.
    """
    first = _preferred()
    others = {_family_of(character, first) for character in words} - {_FAMILY, None}
    named = sorted(filter(None, others), key=lambda name: (name != first, name))
    return _font((_FAMILY, *named), size, bold)


def printable(words: str) -> str:
    """Replace characters that no font has with a white square.

    File names may contain control characters and invalid bytes, too.

    Parameters
    ----------
    words : str
        One line.
    """
    first = _preferred()
    return "".join(
        character if character in _JOINERS or _family_of(character, first) else _MISSING
        for character in words
    )


def _preferred() -> str:
    """Return the font that is asked before others; empty for none."""
    return _PREFERRED.get(current_language().code, "")


@cache
def _family_of(character: str, preferred: str) -> str | None:
    """Return the first font family that has a character; None if there is none."""
    if unicodedata.category(character)[0] == "C" and character not in _JOINERS:
        return None
    if ord(character) in _usual_code_points():
        return _FAMILY
    if character in _JOINERS:
        return None
    # Stable, so that the others keep their order.
    fonts = sorted(_other_fonts(), key=lambda entry: entry.name != preferred)
    found = (e for e in fonts if ord(character) in _code_points(e.fname))
    entry = next(found, None)
    return None if entry is None else entry.name


@cache
def _other_fonts() -> "Sequence[FontEntry]":
    """Return the fonts that come with the program, then those of the system."""
    from matplotlib.font_manager import fontManager  # noqa: PLC0415

    own = sorted((resources_folder() / "fonts").glob("*.ttf"))
    known = {entry.fname for entry in fontManager.ttflist}
    for path in own:
        if str(path) not in known:
            fontManager.addfont(path)
    names = set(map(str, own))
    upright = [
        entry
        for entry in fontManager.ttflist
        if entry.style == "normal" and entry.weight == _REGULAR
        if not entry.name.startswith(_PLACEHOLDERS)
    ]
    # A computer may have hundreds of fonts. Noto's are made for plain text.
    return sorted(
        upright,
        key=lambda entry: (
            entry.fname not in names,
            not entry.name.startswith("Noto Sans"),
            entry.name,
            entry.fname,
        ),
    )


@cache
def _usual_code_points() -> frozenset[int]:
    """Return the code points that both weights of the usual font have."""
    from matplotlib.font_manager import findfont  # noqa: PLC0415

    regular, bold = (
        _code_points(findfont(_font((_FAMILY,), 9, is_bold)))
        for is_bold in (False, True)
    )
    return regular & bold


@cache
def _code_points(path: str) -> frozenset[int]:
    """Return the code points of a font file; none if it can't be read."""
    from matplotlib.font_manager import get_font  # noqa: PLC0415

    try:
        return frozenset(get_font(path).get_charmap())
    except (OSError, RuntimeError):
        # Matplotlib remembers fonts that have been removed or are damaged.
        return frozenset()


@cache
def _font(families: tuple[str, ...], size: float, bold: bool) -> "FontProperties":
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415

    return FontProperties(
        family=list(families), size=size, weight="bold" if bold else "normal"
    )
