"""Finds patients and copies that parts of a split share, and refuses such a split."""

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from brainview.core import BrainviewError
from training.data import THRESHOLD, Sample, Slice, fingerprints, near_duplicates
from training.splitting.report import (
    AuditReport,
    Copies,
    CopyKind,
    Crossing,
    SharedGroup,
)

_WORDS = {
    CopyKind.IDENTICAL: "the same file",
    CopyKind.NEAR: "near duplicates",
    CopyKind.MIRRORED: "mirror images",
}


class LeakingSplitError(BrainviewError, ValueError):
    """A split has the same patient or the same image in two parts."""


@dataclass(frozen=True, slots=True)
class _Image:
    """One file in one part, even if several samples come from it."""

    part: str
    sample: Sample


@dataclass(frozen=True, slots=True)
class _Pair:
    one: _Image
    other: _Image
    kind: CopyKind
    correlation: float


def audit(
    samples_by_part: Mapping[str, Sequence[Sample]], *, cache: Path | None = None
) -> AuditReport:
    """Find copies within sets, across sets and across parts.

    Parameters
    ----------
    samples_by_part : mapping of str to sequence of Sample
        For example ``train``, ``validation`` and ``test``; a single part for sets
        that aren't split.
    cache : Path or None
        A cache folder for fingerprints.

    Returns
    -------
    AuditReport
        An image of a single value, such as an empty slice, never counts as a copy.

    Raises
    ------
    ScanReadError
        If a file isn't an image.
    """
    images = _images(samples_by_part)
    pairs = _pairs(images, cache)
    crossing = [pair for pair in pairs if pair.one.part != pair.other.part]
    return AuditReport(
        threshold=THRESHOLD,
        images=tuple(
            (part, source, count)
            for (part, source), count in Counter(
                (image.part, image.sample.source) for image in images
            ).items()
        ),
        sets=_copies(pairs, lambda image: image.sample.source),
        parts=_copies(crossing, lambda image: image.part),
        crossings=_crossings(crossing, images),
        shared_groups=_shared_groups(samples_by_part),
    )


def _images(samples_by_part: Mapping[str, Sequence[Sample]]) -> list[_Image]:
    """Take each file once per part: a color file may be three samples."""
    found: dict[tuple[str, Path, int], _Image] = {}
    for part, samples in samples_by_part.items():
        for sample in samples:
            found.setdefault((part, *sample.slice), _Image(part, sample))
    return list(found.values())


def _pairs(images: Sequence[_Image], cache: Path | None) -> list[_Pair]:
    prints = fingerprints([image.sample.slice for image in images], cache)
    digests = prints.digests.tolist()
    found = near_duplicates(prints.thumbnails)
    columns = (found.first, found.second, found.correlation, found.mirrored)
    return [
        _Pair(
            images[one],
            images[other],
            _kind(digests[one] == digests[other], mirrored),
            correlation,
        )
        for one, other, correlation, mirrored in zip(
            *(column.tolist() for column in columns), strict=True
        )
    ]


def _kind(same_bytes: bool, mirrored: bool) -> CopyKind:
    if same_bytes:
        return CopyKind.IDENTICAL
    return CopyKind.MIRRORED if mirrored else CopyKind.NEAR


def _copies(
    pairs: Sequence[_Pair], name: Callable[[_Image], str]
) -> tuple[Copies, ...]:
    """Count pairs by the sets or the parts that the two images belong to."""
    kinds: defaultdict[tuple[str, str], Counter[CopyKind]] = defaultdict(Counter)
    files: defaultdict[tuple[str, str, str], set[Slice]] = defaultdict(set)
    for pair in pairs:
        first, second = sorted((name(pair.one), name(pair.other)))
        kinds[first, second][pair.kind] += 1
        for image in (pair.one, pair.other):
            files[first, second, name(image)].add(image.sample.slice)
    return tuple(
        Copies(
            first=first,
            second=second,
            identical=count[CopyKind.IDENTICAL],
            near=count[CopyKind.NEAR],
            mirrored=count[CopyKind.MIRRORED],
            images_first=len(files[first, second, first]),
            images_second=len(files[first, second, second]),
        )
        for (first, second), count in sorted(kinds.items())
    )


def _crossings(
    pairs: Sequence[_Pair], images: Sequence[_Image]
) -> tuple[Crossing, ...]:
    if not pairs:
        return ()
    folder = os.path.commonpath([image.sample.path.parent for image in images])
    crossings = [
        Crossing(
            first=pair.one.sample.path.relative_to(folder).as_posix(),
            second=pair.other.sample.path.relative_to(folder).as_posix(),
            parts=(pair.one.part, pair.other.part),
            groups=(pair.one.sample.group, pair.other.sample.group),
            kind=pair.kind,
            correlation=round(pair.correlation, 6),
        )
        for pair in pairs
    ]
    return tuple(sorted(crossings, key=lambda c: (-c.correlation, c.first, c.second)))


def _shared_groups(
    samples_by_part: Mapping[str, Sequence[Sample]],
) -> tuple[SharedGroup, ...]:
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for part, samples in samples_by_part.items():
        for group in {sample.group for sample in samples}:
            parts[group].append(part)
    return tuple(
        SharedGroup(group, tuple(names))
        for group, names in sorted(parts.items())
        if len(names) > 1
    )


def refuse_leaks(report: AuditReport, *, documented_leak: bool = False) -> None:
    """Raise an error if two parts of a split share a patient or an image.

    Parameters
    ----------
    report : AuditReport
        Of the parts of the split.
    documented_leak : bool
        Accept a leak: the split is that of a documented model's authors, repeated to
        compare with their published figures.

    Raises
    ------
    LeakingSplitError
        With a group, or a pair of images, that is in two parts.
    """
    if documented_leak:
        return
    what = "Can't use this split"
    if report.shared_groups:
        shared = report.shared_groups[0]
        raise LeakingSplitError(
            what,
            reason=f"group {shared.group} is in {' and '.join(shared.parts)}"
            + _more(len(report.shared_groups), "groups"),
            remedy="split by patient or group",
        )
    if report.crossings:
        # A leak into the test is worse than one from training to validation.
        pair = min(report.crossings, key=lambda crossing: "test" not in crossing.parts)
        raise LeakingSplitError(
            what,
            reason=f"{pair.first} ({pair.groups[0]}, in {pair.parts[0]}) and "
            f"{pair.second} ({pair.groups[1]}, in {pair.parts[1]}) are "
            f"{_WORDS[pair.kind]}" + _more(len(report.crossings), "pairs"),
            remedy="join their groups with training.data.unite before splitting",
        )


def _more(count: int, noun: str) -> str:
    return f", one of {count} such {noun}" if count > 1 else ""
