"""How well tumor is told from none by kind of slice: its sequence and its plane."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brainview.core import Plane
from brainview.core import Sequence as MrSequence
from brainview.measuring.answers import Answer, TumorOrNone, tumor_or_none

SEQUENCES = tuple(sequence.value for sequence in MrSequence)
PLANES = tuple(plane.value for plane in Plane)

# Written without spaces, hyphens and the like.
_CONTRAST = r"(c|ce|gd|gad|post|km|kontrast|contrast|withcontrast|mitkm)"
_WEIGHTED = r"(w|we|weighted|gewichtet)?"
_PATTERNS = (
    ("FLAIR", rf"(t2)?{_WEIGHTED}(darkfluid)?flair|t2darkfluid"),
    ("T1c", rf"(t1{_WEIGHTED}{_CONTRAST}|{_CONTRAST}t1{_WEIGHTED})"),
    ("T1", rf"t1{_WEIGHTED}(pre|native|nativ|mprage)?"),
    ("T2", rf"t2{_WEIGHTED}"),
    ("other", r"other|pd|dwi|adc|swi|t2star|perfusion"),
)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of slice, and how well tumor was told from none there.

    Attributes
    ----------
    sequence : str
        One of `SEQUENCES`; empty for all.
    plane : str
        One of `PLANES`; empty for all.
    measured : TumorOrNone
        What was measured.
    """

    sequence: str
    plane: str
    measured: TumorOrNone


def sequence_of(text: str) -> str | None:
    """Return the sequence that a text names.

    Parameters
    ----------
    text : str
        In the usual ways of writing: ``"T1 CE"``, ``"t2-weighted"``, ``"flair"``.

    Returns
    -------
    str or None
        One of `SEQUENCES`; empty for an empty text, None for one that isn't understood.
    """
    plain = re.sub(r"[^a-z0-9+*]", "", text.lower()).replace("+", "")
    if not plain:
        return ""
    for name, pattern in _PATTERNS:
        if re.fullmatch(pattern, plain.replace("*", "star")):
            return name
    return None


def kinds(answers: Sequence[Answer]) -> Iterator[Kind]:
    """Measure all slices together, each sequence, each plane, and both.

    A kind that has the same slices as a wider one isn't repeated.
    """
    seen: set[tuple[int, ...]] = set()
    for sequence in ("", *SEQUENCES):
        for plane in ("", *PLANES):
            part = [
                number
                for number, each in enumerate(answers)
                if sequence in ("", each.sequence) and plane in ("", each.plane)
            ]
            if part and (tuple(part) not in seen or (sequence and not plane)):
                seen.add(tuple(part))
                measured = tumor_or_none([answers[number] for number in part])
                yield Kind(sequence, plane, measured)
