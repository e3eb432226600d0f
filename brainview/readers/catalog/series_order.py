"""Which slices belong together, and in which order: by geometry, never by name."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from brainview.core import Orientation, Plane, ScanWarning, SliceRef
from brainview.core.wording import counted
from brainview.readers.catalog.slice_spacing import Stack, stack_slices

# Direction cosines are written with few digits and vary a little with motion
# correction: 2 degrees.
_SAME_DIRECTION = 0.9994
# A survey shows each direction a few times, and none much more than the others.
_MOST_OF_SURVEY = 20
_MAIN_SHARE = 2 / 3
_FEW_DIRECTIONS = 3
_DAY_S = 86_400.0
_WORDS = {"M": "magnitude", "P": "phase", "R": "real part", "I": "imaginary part"}


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A slice, and what decides where it belongs.

    Attributes
    ----------
    ref : SliceRef
        The slice.
    kind : tuple of str
        What sort of image it is; slices of different sorts are kept apart.
    is_localizer : bool
        Whether the file calls it one.
    moment : tuple of float
        Of which repetition it is: temporal position, acquisition, b value, trigger
        time, echo. The same number of them for all slices of a series.
    time_s : float
        When it was taken, in seconds since midnight; 0 where unknown.
    """

    ref: SliceRef
    kind: tuple[str, ...] = ()
    is_localizer: bool = False
    moment: tuple[float, ...] = ()
    time_s: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Slices that are scrolled through together.

    Attributes
    ----------
    slices : tuple of SliceRef
        In order.
    name : str
        The same for the same part whenever more of its series becomes known.
    note : str
        What tells it from the largest part; empty for that one.
    plane : Plane or None
        None where unknown or where the slices differ.
    gap_mm : float or None
        Median distance between neighbors along the normal.
    is_localizer : bool
        Whether it only shows where other series lie.
    warnings : tuple of ScanWarning
        About missing slices and uneven distances.
    """

    slices: tuple[SliceRef, ...]
    name: str = ""
    note: str = ""
    plane: Plane | None = None
    gap_mm: float | None = None
    is_localizer: bool = False
    warnings: tuple[ScanWarning, ...] = ()


@dataclass(slots=True, eq=False)
class _Bin:
    """Entries of one kind, size and direction."""

    kind: tuple[str, ...]
    shape: tuple[int, int]
    orientation: Orientation | None
    entries: list[Entry] = field(default_factory=list)


def part_series(entries: Sequence[Entry]) -> tuple[Part, ...]:
    """Part the slices of one acquisition by kind, size and direction; order each part.

    Parameters
    ----------
    entries : sequence of Entry
        At least one.

    Returns
    -------
    tuple of Part
        The largest first. Localizers are a part of their own, with all their
        directions.
    """
    surveys = [entry for entry in entries if entry.is_localizer]
    bins = _bins(entry for entry in entries if not entry.is_localizer)
    if _is_survey(bins):
        surveys, bins = list(entries), []
    bins = _turned_together(bins)
    names = _names(bins)
    bins.sort(key=lambda each: -len(each.entries))
    parts = [_part(each, names[id(each)], _note(each, bins[0])) for each in bins]
    return (*parts, _survey(surveys)) if surveys else tuple(parts)


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts names as a person does: ``slice 9`` before ``slice 10``."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple((int(p), "") if p.isdecimal() else (-1, p) for p in parts)


def _bins(entries: Iterable[Entry]) -> list[_Bin]:
    found: dict[tuple[object, ...], list[_Bin]] = {}
    for entry in entries:
        ref = entry.ref
        same = found.setdefault((entry.kind, ref.shape, _has_place(ref)), [])
        direction = ref.orientation if _has_place(ref) else None
        for each in same:
            if _is_parallel(each.orientation, direction):
                each.entries.append(entry)
                break
        else:
            same.append(_Bin(entry.kind, ref.shape, direction, [entry]))
    return [each for same in found.values() for each in same]


def _has_place(ref: SliceRef) -> bool:
    return ref.orientation is not None and ref.position_mm is not None


def _is_parallel(one: Orientation | None, other: Orientation | None) -> bool:
    if one is other:
        return True
    if one is None or other is None:
        return False
    pairs = (one.row, other.row), (one.column, other.column)
    return all(
        sum(a * b for a, b in zip(*pair, strict=True)) > _SAME_DIRECTION
        for pair in pairs
    )


def _is_survey(bins: Sequence[_Bin]) -> bool:
    """Tell a localizer that isn't called so: a few slices in each of several planes."""
    counts: Counter[str] = Counter()
    for each in bins:
        if each.orientation is not None:
            counts[each.orientation.plane_name] += len(each.entries)
    if len(counts) < 2:
        return False
    if any("PROJECTION IMAGE" in each.kind for each in bins):
        return False
    largest = max(counts.values())
    return largest <= min(_MOST_OF_SURVEY, _MAIN_SHARE * counts.total())


def _turned_together(bins: Sequence[_Bin]) -> list[_Bin]:
    """Join single slices that each look in another direction, as around an axis."""
    lone = [each for each in bins if each.orientation and len(each.entries) == 1]
    if len(lone) <= _FEW_DIRECTIONS:
        return list(bins)
    joined: dict[tuple[object, ...], _Bin] = {}
    for each in lone:
        turning = _Bin(each.kind, each.shape, None)
        same = joined.setdefault((each.kind, each.shape), turning)
        same.entries.extend(each.entries)
    return [each for each in bins if each not in lone] + list(joined.values())


def _names(bins: Iterable[_Bin]) -> dict[int, str]:
    """Give each part a name of its own, by its identity."""
    counts: Counter[str] = Counter()
    names = {}
    for each in bins:
        orientation = each.orientation
        direction = orientation and (*orientation.row, *orientation.column)
        rounded = [round(value, 1) for value in direction or ()]
        name = f"{each.kind}{each.shape}{rounded}"
        counts[name] += 1
        # Stacks that are tilted a few degrees against each other round to the same.
        names[id(each)] = name if counts[name] == 1 else f"{name} {counts[name]}"
    return names


def _part(one: _Bin, name: str, note: str) -> Part:
    stack = _stack(one)
    orientation = one.orientation
    return Part(
        slices=tuple(one.entries[k].ref for k in stack.order),
        name=name,
        note=note,
        plane=Plane(orientation.plane_name) if orientation else None,
        gap_mm=stack.gap_mm,
        warnings=stack.warnings,
    )


def _survey(entries: Sequence[Entry]) -> Part:
    bins = _bins(entries)
    bins.sort(key=lambda each: min(entry.ref.instance for entry in each.entries))
    slices = [each.entries[k].ref for each in bins for k in _stack(each).order]
    planes = {each.orientation and each.orientation.plane_name for each in bins}
    plane = planes.pop() if len(planes) == 1 else None
    return Part(
        slices=tuple(slices),
        name="localizer",
        plane=Plane(plane) if plane else None,
        is_localizer=True,
    )


def _stack(one: _Bin) -> Stack:
    along = None if one.orientation is None else _along(one.entries, one.orientation)
    latest = max(entry.time_s for entry in one.entries)
    moments = [
        (*entry.moment, _continued(entry.time_s, latest)) for entry in one.entries
    ]
    refs = [entry.ref for entry in one.entries]
    is_numbered = len({(ref.instance, ref.frame) for ref in refs}) > 1
    return stack_slices(along, moments, _ranks(refs), is_numbered=is_numbered)


def _continued(time_s: float, latest: float) -> float:
    """Count on past midnight what was taken long before the latest of a series."""
    return time_s + _DAY_S if latest - time_s > _DAY_S / 2 else time_s


def _ranks(refs: Sequence[SliceRef]) -> NDArray[np.int64]:
    """Count slices from 0 as the scanner did, and by name where it didn't."""
    numbers = [(ref.instance, ref.frame) for ref in refs]
    if len(set(numbers)) == len(numbers):
        order = sorted(range(len(refs)), key=numbers.__getitem__)
    else:
        keys = [
            (ref.instance, natural(ref.member or ref.path.name), ref.frame)
            for ref in refs
        ]
        order = sorted(range(len(refs)), key=keys.__getitem__)
    ranks = np.empty(len(refs), dtype=np.int64)
    ranks[order] = np.arange(len(refs))
    return ranks


def _along(entries: Sequence[Entry], orientation: Orientation) -> NDArray[np.float64]:
    positions = np.array([entry.ref.position_mm for entry in entries], dtype=np.float64)
    along: NDArray[np.float64] = positions @ np.array(orientation.normal)
    return along


def _note(one: _Bin, main: _Bin) -> str:
    """Say what tells a part from the largest one."""
    if one is main:
        return ""
    count = len(one.entries)
    slices = counted(count, "slice")
    if one.kind != main.kind:
        own = [word for word in one.kind if word not in main.kind]
        words = ", ".join(
            _WORDS.get(word, word) for word in own if word and "." not in word
        )
        return f"{slices} of another kind" + (f" ({words})" if words else "")
    if one.shape != main.shape:
        rows, columns = one.shape
        return f"{slices} of another size ({columns}×{rows})"
    if one.orientation is None and not _has_place(one.entries[0].ref):
        return f"{slices} without a position"
    if one.orientation is None:
        return f"{slices} in several directions"
    if main.orientation is None:
        return f"{slices} with a position"
    return f"{slices} in another direction ({one.orientation.plane_name})"
