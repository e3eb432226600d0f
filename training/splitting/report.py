"""The findings of an audit, as values, as text and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum

_SHOWN = 20


class CopyKind(StrEnum):
    """The kinds of copies."""

    IDENTICAL = "identical"
    """The same bytes."""

    NEAR = "near"
    """Their thumbnails correlate above the threshold."""

    MIRRORED = "mirrored"
    """They correlate when one is mirrored, across either axis or both."""


@dataclass(frozen=True, slots=True)
class Copies:
    """How many pairs of copies two sets or two parts share.

    Attributes
    ----------
    first, second : str
        The two; the same for copies within one.
    identical, near, mirrored : int
        Pairs of each `CopyKind`; each pair counts once, as the first kind that fits.
    images_first, images_second : int
        How many images of each have such a copy in the other.
    """

    first: str
    second: str
    identical: int
    near: int
    mirrored: int
    images_first: int
    images_second: int


@dataclass(frozen=True, slots=True)
class Crossing:
    """Two copies in different parts of a split.

    Attributes
    ----------
    first, second : str
        The files, relative to their common folder.
    parts, groups : tuple of str
        Of the first, then of the second.
    kind : CopyKind
        The kind of copy.
    correlation : float
        Of their thumbnails.
    """

    first: str
    second: str
    parts: tuple[str, str]
    groups: tuple[str, str]
    kind: CopyKind
    correlation: float


@dataclass(frozen=True, slots=True)
class SharedGroup:
    """A group that is in more than one part.

    Attributes
    ----------
    group : str
        Its name.
    parts : tuple of str
        Where it is.
    """

    group: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AuditReport:
    """The findings of an audit.

    Attributes
    ----------
    threshold : float
        Correlation above which images are near duplicates.
    images : tuple of (str, str, int)
        Part, set, and the number of its images.
    sets : tuple of Copies
        Within each set and across each two; those without copies left out.
    parts : tuple of Copies
        Across each two parts; those without copies left out.
    crossings : tuple of Crossing
        The pairs behind `parts`, the highest correlation first.
    shared_groups : tuple of SharedGroup
        Empty for a split by group.
    """

    threshold: float
    images: tuple[tuple[str, str, int], ...]
    sets: tuple[Copies, ...]
    parts: tuple[Copies, ...]
    crossings: tuple[Crossing, ...]
    shared_groups: tuple[SharedGroup, ...]

    def text(self) -> str:
        """Return a page for a terminal, with the first crossing pairs."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield "Images"
        for part, source, count in self.images:
            yield f"  {part:12} {source:12} {count:6}"
        yield ""
        yield f"Pairs of copies within and across sets (correlation > {self.threshold})"
        yield from _table(self.sets)
        yield ""
        yield "Pairs of copies across parts"
        yield from _table(self.parts)
        yield ""
        yield f"Groups in more than one part: {len(self.shared_groups)}"
        for shared in self.shared_groups[:_SHOWN]:
            yield f"  {shared.group}: {', '.join(shared.parts)}"
        yield f"Crossing pairs: {len(self.crossings)}"
        for pair in self.crossings[:_SHOWN]:
            yield (
                f"  {pair.correlation:.4f} {pair.kind:9} "
                f"{pair.parts[0]}: {pair.first} | {pair.parts[1]}: {pair.second}"
            )
        if (rest := max(len(self.crossings), len(self.shared_groups)) - _SHOWN) > 0:
            yield f"  Up to {rest} more of each are in the JSON file."

    def to_json(self) -> str:
        """Return everything as a JSON object, keys as the attributes."""
        return json.dumps(asdict(self), indent=2) + "\n"


def _table(rows: tuple[Copies, ...]) -> Iterator[str]:
    if not rows:
        yield "  none"
        return
    yield f"  {'':27} identical   near  mirrored  images"
    for row in rows:
        yield (
            f"  {row.first + ' - ' + row.second:27} {row.identical:9} {row.near:6} "
            f"{row.mirrored:9}  {row.images_first} and {row.images_second}"
        )
