"""Knows what the Basic Profile of DICOM PS3.15 does to each attribute."""

import csv
from functools import cache
from typing import TypeAlias

from pydicom.tag import BaseTag

from brainview.core.resources import resources_folder

EDITION = "2026c"
"""Of the standard from which the list was taken."""

Action: TypeAlias = str
"""``"X"`` to remove, ``"Z"`` to empty, ``"D"`` for a dummy value, ``"U"`` for another
UID, or several of them, such as ``"X/Z/D"``, of which the kind of image requires one
(PS3.15, table E.1-1a)."""

# The groups 50xx and 60xx as a whole: without its curve or overlay, which the profile
# removes, the rest of such a group describes nothing.
_REPEATING = frozenset((0x5000, 0x6000))


def profile_action(tag: BaseTag) -> Action | None:
    """Return what the profile does to an attribute.

    Parameters
    ----------
    tag : BaseTag
        Of a standard attribute.

    Returns
    -------
    str or None
        None where the profile doesn't name the attribute.
    """
    if tag.group & 0xFF00 in _REPEATING:
        return "X"
    return _actions().get(int(tag))


def is_safe_private(creator: str, tag: BaseTag) -> bool:
    """Return whether the standard lists a private attribute as safe (PS3.15, E.3.10).

    Parameters
    ----------
    creator : str
        Who reserved the block of the attribute.
    tag : BaseTag
        Its tag, in whatever block.
    """
    return (creator.strip(), tag.group, tag.element & 0xFF) in _safe_private()


@cache
def _safe_private() -> frozenset[tuple[str, int, int]]:
    folder = resources_folder() / "deidentification"
    path = folder / "ps3.15-safe-private-mr.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return frozenset(
            (row["creator"], int(row["group"], 16), int(row["element"], 16))
            for row in csv.DictReader(file)
        )


@cache
def _actions() -> dict[int, Action]:
    folder = resources_folder() / "deidentification"
    path = folder / f"ps3.15-{EDITION}-basic-profile.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {
            int(row["tag"], 16): row["action"]
            for row in csv.DictReader(file)
            if "X" not in row["tag"]
        }
