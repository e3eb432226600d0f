"""Formats words and numbers that the window shows."""

from brainview.core import Plane, Scan
from brainview.core.language import number, translatable
from brainview.core.wording import capitalized, class_words

NO_SEGMENTER = translatable("None", meaning="no segmenter")
"""The choice to use no segmenter."""


def class_label(name: str) -> str:
    """Return the name of a class as a label: ``"No tumor"`` for ``"notumor"``."""
    return capitalized(class_words(name))


def seconds(duration_s: float) -> str:
    """Return a duration: two decimals below ten seconds, one above."""
    return number(duration_s, ".2f" if duration_s < 10 else ".1f") + "\u00a0s"


def plane_of(scan: Scan) -> Plane | None:
    """Return the plane that the file states or that its orientation implies."""
    if scan.plane is not None:
        return scan.plane
    return Plane(scan.orientation.plane_name) if scan.orientation else None
