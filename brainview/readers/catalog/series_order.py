"""Decides by geometry which slices form a series, and in which order."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from brainview.core import Orientation, Plane, ScanWarning, SliceRef
from brainview.core.language import comma_list, plural, tr, translatable
from brainview.core.orientation import SAME_DIRECTION
from brainview.core.series import SAME_PLACE_MM
from brainview.readers.catalog.slice_spacing import SliceOrder, order_slices
from brainview.readers.listed import ListedSlice

# A localizer shows each direction a few times, and none much more often than others.
_MOST_OF_LOCALIZER = 20
_MAIN_SHARE = 2 / 3
_FEW_DIRECTIONS = 3
# How far normals may lean out of the plane that they turn in: 3 degrees.
_LEANING = 0.05
# More echoes than this are a measurement of relaxation, which one scrolls through.
_MOST_ECHOES = 8
_SHARED_PLACES = 0.5
_DAY_S = 86_400.0
_WORDS = {
    "M": translatable("magnitude"),
    "P": translatable("phase"),
    "R": translatable("real part"),
    "I": translatable("imaginary part"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Slices that one scrolls through together.

    Attributes
    ----------
    slices : tuple of SliceRef
        In order.
    name : str
        Stays the same when more slices of the series are found.
    note : str
        How it differs from the largest part; for that one the echo time, where there
        are several, else empty.
    plane : Plane or None
        None where unknown or where the slices differ.
    gap_mm : float or None
        Median distance between neighbors along the normal.
    is_localizer : bool
        Whether it only serves to plan other series.
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
class _SliceGroup:
    """Slices of one kind, size, direction and echo."""

    kind: tuple[str, ...]
    shape: tuple[int, int]
    orientation: Orientation | None
    slices: list[ListedSlice] = field(default_factory=list)
    echo_ms: float | None = None  # where the same places were taken at several


def split_series(slices: Sequence[ListedSlice]) -> tuple[Part, ...]:
    """Split the slices of one acquisition by kind, size, direction and echo.

    Parameters
    ----------
    slices : sequence of ListedSlice
        At least one.

    Returns
    -------
    tuple of Part
        Each in order, the largest first. All localizer slices, in whatever direction,
        are the last part.
    """
    localizers = [listed for listed in slices if listed.is_localizer]
    groups = _groups(listed for listed in slices if not listed.is_localizer)
    if _is_localizer(groups):
        localizers, groups = list(slices), []
    groups = [echo for each in groups for echo in _by_echo(each)]
    groups = _join_rotated(groups)
    names = _names(groups)
    groups.sort(key=lambda each: -len(each.slices))
    parts = [_part(each, names[id(each)], _note(each, groups[0])) for each in groups]
    return (*parts, _localizer(localizers)) if localizers else tuple(parts)


def natural_key(name: str) -> tuple[tuple[int, str], ...]:
    """Return a key that sorts ``slice 9`` before ``slice 10``, as a person does."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple((int(p), "") if p.isdecimal() else (-1, p) for p in parts)


def _groups(slices: Iterable[ListedSlice]) -> list[_SliceGroup]:
    found: dict[tuple[object, ...], list[_SliceGroup]] = {}
    for listed in slices:
        ref = listed.ref
        same = found.setdefault((listed.kind, ref.shape, _has_place(ref)), [])
        direction = ref.orientation if _has_place(ref) else None
        for each in same:
            if _is_parallel(each.orientation, direction):
                each.slices.append(listed)
                break
        else:
            same.append(_SliceGroup(listed.kind, ref.shape, direction, [listed]))
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
        sum(a * b for a, b in zip(*pair, strict=True)) > SAME_DIRECTION
        for pair in pairs
    )


def _by_echo(group: _SliceGroup) -> list[_SliceGroup]:
    """Split a group whose places were taken at several echo times.

    Times that vary from place to place, as some scanners write them, don't count.
    """
    echoes: dict[float, list[ListedSlice]] = {}
    for listed in group.slices:
        echoes.setdefault(round(listed.echo_ms, 2), []).append(listed)
    if not 1 < len(echoes) <= _MOST_ECHOES or group.orientation is None:
        return [group]
    taken = [
        set(np.rint(_along(slices, group.orientation) / SAME_PLACE_MM).tolist())
        for slices in echoes.values()
    ]
    first = taken[0]
    if any(len(each & first) < _SHARED_PLACES * len(each) for each in taken):
        return [group]
    return [
        replace(group, slices=slices, echo_ms=time) for time, slices in echoes.items()
    ]


def _is_fan(groups: Sequence[_SliceGroup]) -> bool:
    """Recognize slices in several directions around one axis."""
    normals: list[NDArray[np.float64]] = []
    for each in groups:
        if each.orientation is None:
            continue
        normal = np.array(each.orientation.normal)
        if all(abs(normal @ other) < SAME_DIRECTION for other in normals):
            normals.append(normal)
    if len(normals) < _FEW_DIRECTIONS:
        return False
    # The root mean square of what leads out of the plane that fits best.
    leaning = float(np.linalg.svd(np.array(normals), compute_uv=False)[-1])
    return leaning <= _LEANING * math.sqrt(len(normals))


def _is_localizer(groups: Sequence[_SliceGroup]) -> bool:
    """Recognize an unnamed localizer: a few slices in each of several planes."""
    if _is_fan(groups):
        return False
    counts: Counter[str] = Counter()
    for each in groups:
        if each.orientation is not None:
            counts[each.orientation.plane_name] += len(each.slices)
    if len(counts) < 2:
        return False
    if any("PROJECTION IMAGE" in each.kind for each in groups):
        return False
    largest = max(counts.values())
    return largest <= min(_MOST_OF_LOCALIZER, _MAIN_SHARE * counts.total())


def _join_rotated(groups: Sequence[_SliceGroup]) -> list[_SliceGroup]:
    """Join single slices of different directions, such as views around an axis."""
    single = [each for each in groups if each.orientation and len(each.slices) == 1]
    if len(single) <= _FEW_DIRECTIONS:
        return list(groups)
    joined: dict[tuple[object, ...], _SliceGroup] = {}
    for each in single:
        turning = _SliceGroup(each.kind, each.shape, None)
        same = joined.setdefault((each.kind, each.shape), turning)
        same.slices.extend(each.slices)
    return [each for each in groups if each not in single] + list(joined.values())


def _names(groups: Iterable[_SliceGroup]) -> dict[int, str]:
    """Give each part a unique name, by its identity."""
    counts: Counter[str] = Counter()
    names = {}
    for each in groups:
        orientation = each.orientation
        direction = orientation and (*orientation.row, *orientation.column)
        rounded = [round(value, 1) for value in direction or ()]
        name = f"{each.kind}{each.shape}{rounded}"
        counts[name] += 1
        # Groups that are tilted by a few degrees round to the same direction.
        names[id(each)] = name if counts[name] == 1 else f"{name} {counts[name]}"
    return names


def _part(group: _SliceGroup, name: str, note: str) -> Part:
    ordered = _ordered(group)
    orientation = group.orientation
    return Part(
        slices=tuple(group.slices[k].ref for k in ordered.order),
        name=name,
        note=note,
        plane=Plane(orientation.plane_name) if orientation else None,
        gap_mm=ordered.gap_mm,
        warnings=ordered.warnings,
    )


def _localizer(slices: Sequence[ListedSlice]) -> Part:
    groups = _groups(slices)
    groups.sort(key=lambda each: min(listed.ref.instance for listed in each.slices))
    refs = [each.slices[k].ref for each in groups for k in _ordered(each).order]
    planes = {each.orientation and each.orientation.plane_name for each in groups}
    plane = planes.pop() if len(planes) == 1 else None
    return Part(
        slices=tuple(refs),
        name="localizer",
        plane=Plane(plane) if plane else None,
        is_localizer=True,
    )


def _ordered(group: _SliceGroup) -> SliceOrder:
    along = (
        None if group.orientation is None else _along(group.slices, group.orientation)
    )
    latest = max(listed.time_s for listed in group.slices)
    moments = [
        (*listed.moment, _continued(listed.time_s, latest)) for listed in group.slices
    ]
    refs = [listed.ref for listed in group.slices]
    is_numbered = len({(ref.instance, ref.frame) for ref in refs}) > 1
    return order_slices(along, moments, _ranks(refs), is_numbered=is_numbered)


def _continued(time_s: float, latest: float) -> float:
    """Add a day to a time after midnight in a series that began before midnight."""
    return time_s + _DAY_S if latest - time_s > _DAY_S / 2 else time_s


def _ranks(refs: Sequence[SliceRef]) -> NDArray[np.int64]:
    """Return each slice's rank in the scanner's order, or by name without one."""
    numbers = [(ref.instance, ref.frame) for ref in refs]
    if len(set(numbers)) == len(numbers):
        order = sorted(range(len(refs)), key=numbers.__getitem__)
    else:
        keys = [
            (ref.instance, natural_key(ref.member or ref.path.name), ref.frame)
            for ref in refs
        ]
        order = sorted(range(len(refs)), key=keys.__getitem__)
    ranks = np.empty(len(refs), dtype=np.int64)
    ranks[order] = np.arange(len(refs))
    return ranks


def _along(
    slices: Sequence[ListedSlice], orientation: Orientation
) -> NDArray[np.float64]:
    """Project centers on the normal: a slice turned by 1° has its corner elsewhere."""
    centers = np.array([listed.ref.center_mm for listed in slices], dtype=np.float64)
    along: NDArray[np.float64] = centers @ np.array(orientation.normal)
    return along


def _note(group: _SliceGroup, main: _SliceGroup) -> str:
    """Say what tells a part from the largest group."""
    if group is main:
        if main.echo_ms is None:
            return ""
        return tr("echo time {echo:g} ms", echo=main.echo_ms)
    count = len(group.slices)
    if group.kind != main.kind:
        return _kind_note(count, [w for w in group.kind if w not in main.kind])
    if group.shape != main.shape:
        rows, columns = group.shape
        return plural(
            "{count} slice of another size ({columns}×{rows})",
            "{count:,} slices of another size ({columns}×{rows})",
            count,
            columns=columns,
            rows=rows,
        )
    if group.echo_ms != main.echo_ms and _is_parallel(
        group.orientation, main.orientation
    ):
        return plural(
            "{count} slice of another echo (echo time {echo:g} ms)",
            "{count:,} slices of another echo (echo time {echo:g} ms)",
            count,
            echo=group.echo_ms or 0,
        )
    return _direction_note(group, main)


def _kind_note(count: int, kind: Sequence[str]) -> str:
    words = [
        tr(_WORDS[word]) if word in _WORDS else word
        for word in kind
        if word and "." not in word
    ]
    if not words:
        return plural(
            "{count} slice of another kind", "{count:,} slices of another kind", count
        )
    return plural(
        "{count} slice of another kind ({words})",
        "{count:,} slices of another kind ({words})",
        count,
        words=comma_list(words),
    )


def _direction_note(group: _SliceGroup, main: _SliceGroup) -> str:
    count = len(group.slices)
    if group.orientation is None and not _has_place(group.slices[0].ref):
        return plural(
            "{count} slice without a position",
            "{count:,} slices without a position",
            count,
        )
    if group.orientation is None:
        return plural(
            "{count} slice in several directions",
            "{count:,} slices in several directions",
            count,
        )
    if main.orientation is None:
        return plural(
            "{count} slice with a position", "{count:,} slices with a position", count
        )
    return plural(
        "{count} slice in another direction ({plane})",
        "{count:,} slices in another direction ({plane})",
        count,
        plane=tr(group.orientation.plane_name),
    )
