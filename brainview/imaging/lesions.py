"""Joins the masks of a series to lesions in three dimensions, and measures them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Lesion, LesionChange, Series, SeriesLesions, SliceRef
from brainview.core.language import plural, tr, translatable
from brainview.core.series import ROUNDING_MM
from brainview.core.wording import volume_words
from brainview.imaging.mask import measure
from brainview.imaging.rigid import Rigid
from brainview.imaging.slice_stack import FARTHEST, SliceStack, stack_slices

_MM3_PER_ML = 1000.0

NO_SPACING = translatable("The pixel spacing is unknown, so there is no volume.")

# What may lie in missing slices: at most this share of a volume that is given.
_MOST_HIDDEN = 0.03
# RANO measures from 10 mm on two slices (Wen et al., J Clin Oncol 28:1963, 2010), and
# on thin slices from 5 mm (RANO-BM: Lin et al., Lancet Oncol 16:e270, 2015).
_SMALLEST_MM = 5.0
_SMALLEST_ON_ONE_SLICE_MM = 10.0
# Where millimeters are unknown, of the area of a slice: the square of 10 mm in 240 mm.
_SMALLEST_SHARE = 1 / 576


@dataclass(frozen=True, slots=True, eq=False)
class MaskPatch:
    """A mask without the empty rows and columns around it.

    Attributes
    ----------
    top, left : int
        Row and column of its first pixel in the slice.
    pixels : (h, w) bool ndarray
        True inside; 0 × 0 for an empty mask.
    """

    top: int
    left: int
    pixels: NDArray[np.bool_]

    @classmethod
    def empty(cls) -> "MaskPatch":
        """Return a mask that marks nothing."""
        return cls(0, 0, np.zeros((0, 0), np.bool_))

    @classmethod
    def of(cls, mask: NDArray[np.bool_]) -> "MaskPatch":
        """Cut a (H, W) bool mask to what isn't empty; the pixels are copied."""
        rows = np.flatnonzero(mask.any(axis=1))
        if rows.size == 0:
            return cls.empty()
        columns = np.flatnonzero(mask.any(axis=0))
        top, left = int(rows[0]), int(columns[0])
        inside = mask[top : rows[-1] + 1, left : columns[-1] + 1]
        return cls(top, left, inside.copy())

    @property
    def within(self) -> tuple[slice, slice]:
        """The rows and columns of the slice that it covers."""
        rows, columns = self.pixels.shape
        return slice(self.top, self.top + rows), slice(self.left, self.left + columns)

    def full(self, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """Return the mask at the size of the slice, (H, W)."""
        mask = np.zeros(shape, np.bool_)
        mask[self.within] = self.pixels
        return mask

    def overlap(self, other: "MaskPatch") -> int:
        """Return how many pixels are in both masks."""
        low = np.maximum((self.top, self.left), (other.top, other.left))
        ends = [
            np.add((patch.top, patch.left), patch.pixels.shape)
            for patch in (self, other)
        ]
        height, width = np.minimum(*ends) - low
        if min(height, width) < 1:
            return 0
        parts = []
        for patch in (self, other):
            top, left = low - (patch.top, patch.left)
            parts.append(patch.pixels[top : top + height, left : left + width])
        return int(np.count_nonzero(parts[0] & parts[1]))


def series_dice(
    found: Mapping[int, MaskPatch], reference: Mapping[int, MaskPatch]
) -> float:
    """Return the Dice coefficient of the masks of a series; 1 if both are empty.

    Parameters
    ----------
    found, reference : mapping of int to MaskPatch
        By the index of the slice. Slices without a mask in both don't count.
    """
    shared = found.keys() & reference.keys()
    both = sum(found[index].overlap(reference[index]) for index in shared)
    each = sum(
        np.count_nonzero(masks[index].pixels)
        for masks in (found, reference)
        for index in shared
    )
    return 2 * both / int(each) if each else 1.0


def find_lesions(
    series: Series, masks: Mapping[int, MaskPatch], doubtful: Collection[int] = ()
) -> SeriesLesions:
    """Join the masks of a series to lesions, and measure each.

    Parameters
    ----------
    series : Series
        The slices.
    masks : mapping of int to MaskPatch
        By the index of the slice; slices without one weren't looked at.
    doubtful : collection of int
        The indices of the slices whose mask is doubtful.

    Returns
    -------
    SeriesLesions
        Pixels of one slice, or of neighboring slices that are looked at, that touch,
        also by a corner, are one lesion. Slices more than three spacings apart aren't
        neighbors. What lies on a slice astray is left out. Where slices aren't
        parallel, those are neighbors that follow each other.

    Notes
    -----
    A volume is the sum of the areas, each times what its slice stands for
    (`SliceStack`). It is given only where slices that are missing, or weren't looked
    at, can't hold more than 3 % of it, if the lesion is no larger there than on the
    slices before and after.
    """
    stack = stack_slices(series)
    found = _numbered(series, stack, masks)
    lesions = tuple(
        replace(each.lesion, is_doubtful=_is_doubtful(each.pieces, doubtful))
        for each in found
    )
    return _summed(series, stack, lesions, found, unseen=len(series) - len(masks))


def lesion_masks(
    series: Series, masks: Mapping[int, MaskPatch]
) -> dict[int, dict[int, MaskPatch]]:
    """Split the masks of a series by lesion.

    Parameters
    ----------
    series, masks
        As in `find_lesions`.

    Returns
    -------
    dict of int to dict
        The masks of each lesion, by its id and by the index of the slice. What lies on
        a slice astray is part of none.
    """
    return {
        each.lesion.id: {
            piece.sheet.index: MaskPatch(
                piece.sheet.top, piece.sheet.left, piece.pixels
            )
            for piece in each.pieces
        }
        for each in _numbered(series, stack_slices(series), masks)
    }


def compare_lesions(
    now: SeriesLesions, then: SeriesLesions
) -> tuple[LesionChange, ...]:
    """Find what became of the lesions of a prior study.

    Parameters
    ----------
    now, then : SeriesLesions
        Of the current and of the prior study, in the same coordinates; nothing is
        registered.

    Returns
    -------
    tuple of LesionChange
        The nearest lesions of both belong together if they are no farther apart than
        balls of their longest diameters that touch; where places are unknown, the only
        ones of both do. Then come new lesions, then those that are gone. Specks are
        left out.
    """
    changes, left = [], list(then.counted)
    partners = _partners(now.counted, then.counted)
    for lesion in now.counted:
        prior = partners.get(lesion.id)
        if prior is not None:
            left.remove(prior)
        changes.append(_change(lesion, prior))
    changes.sort(key=lambda change: change.prior_id is None)
    return (*changes, *(LesionChange(None, prior.id) for prior in left))


def compare_studies(
    now: SeriesLesions, then: SeriesLesions, motion: Rigid | None
) -> tuple[LesionChange, ...]:
    """Find what became of the lesions of a prior study in coordinates of its own.

    Parameters
    ----------
    now, then : SeriesLesions
        Of the current and of the prior study.
    motion : Rigid or None
        From the coordinates of `now` to those of `then`. None if it is unknown; then
        lesions are compared only if each study has one.

    Returns
    -------
    tuple of LesionChange
        As from `compare_lesions`.
    """
    if motion is None:
        return compare_lesions(_unplaced(now), _unplaced(then))
    return compare_lesions(now, moved_lesions(then, motion.inverse))


def _unplaced(found: SeriesLesions) -> SeriesLesions:
    """Return lesions without places, which mean nothing in other coordinates."""
    lesions = tuple(replace(lesion, center_mm=None) for lesion in found.lesions)
    return replace(found, lesions=lesions)


def moved_lesions(found: SeriesLesions, motion: Rigid) -> SeriesLesions:
    """Return lesions with their centers in the coordinates of another study.

    Parameters
    ----------
    found : SeriesLesions
        Of one study.
    motion : Rigid
        From its coordinates to those of the other.
    """
    return replace(
        found,
        lesions=tuple(_moved_lesion(lesion, motion) for lesion in found.lesions),
    )


def _moved_lesion(lesion: Lesion, motion: Rigid) -> Lesion:
    if lesion.center_mm is None:
        return lesion
    x, y, z = motion.moved(lesion.center_mm).tolist()
    return replace(lesion, center_mm=(x, y, z))


@dataclass(frozen=True, slots=True, eq=False)
class _Sheet:
    """The mask of one slice, with its parts numbered from 1."""

    ref: SliceRef
    index: int
    top: int
    left: int
    labels: NDArray[np.int32]
    count: int

    @classmethod
    def of(cls, ref: SliceRef, index: int, patch: MaskPatch) -> "_Sheet":
        if patch.pixels.size == 0:
            return cls(ref, index, 0, 0, np.zeros((0, 0), np.int32), 0)
        count, labels = cv2.connectedComponents(
            patch.pixels.astype(np.uint8), connectivity=8
        )
        return cls(ref, index, patch.top, patch.left, labels, count - 1)


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """What a lesion has on one slice: some parts of the sheet."""

    sheet: _Sheet
    pixels: NDArray[np.bool_]
    area: int

    @property
    def area_mm2(self) -> float | None:
        spacing = self.sheet.ref.spacing_mm
        return None if spacing is None else self.area * spacing[0] * spacing[1]


@dataclass(frozen=True, slots=True)
class _Border:
    """What isn't known between two neighbors that were looked at, or beyond one."""

    neighbors: tuple[int, ...]
    missing_mm: float = 0.0
    unseen_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class _Hidden:
    """What a lesion may have besides, in ml: at most as much as next to it."""

    missing_ml: float = 0.0
    unseen_ml: float = 0.0

    def __add__(self, other: "_Hidden") -> "_Hidden":
        return _Hidden(
            self.missing_ml + other.missing_ml, self.unseen_ml + other.unseen_ml
        )

    def is_much_of(self, volume_ml: float) -> bool:
        """Whether a volume can't be given for it."""
        return self.missing_ml + self.unseen_ml > _MOST_HIDDEN * volume_ml


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """A lesion that has no number yet, and where its sums come from."""

    lesion: Lesion
    pieces: Sequence[_Piece]
    hidden: "_Hidden"

    @property
    def rank(self) -> tuple[bool, float, int]:
        lesion = self.lesion
        return lesion.is_speck, -(lesion.least_ml or 0.0), -lesion.voxels


def _numbered(
    series: Series, stack: SliceStack, masks: Mapping[int, MaskPatch]
) -> list[_Found]:
    """Return the lesions of a series, numbered from the largest."""
    sheets = [
        _Sheet.of(series.slices[index], index, masks[index])
        for index in stack.order
        if index in masks
    ]
    borders = _borders(stack, masks)
    found = [
        _measured(pieces, series, stack, borders, len(sheets))
        for pieces in _connected(sheets, stack)
    ]
    found.sort(key=lambda each: each.rank)
    return [
        replace(each, lesion=replace(each.lesion, id=number))
        for number, each in enumerate(found, start=1)
    ]


def _borders(stack: SliceStack, masks: Mapping[int, MaskPatch]) -> list[_Border]:
    """Find where slices are missing, or weren't looked at."""
    if stack.lengths_mm is None:
        return []
    borders: list[_Border] = []
    before: tuple[int, ...] = ()
    missing = unseen = 0.0
    for index, gap in zip(stack.order, (*stack.gaps_mm, 0.0), strict=True):
        if index in masks:
            borders.append(_Border((*before, index), missing, unseen))
            before, missing, unseen = (index,), 0.0, 0.0
        else:
            unseen += float(stack.lengths_mm[index])
        missing += float(gap)
    borders.append(_Border(before, missing, unseen))
    return [border for border in borders if border.missing_mm + border.unseen_mm > 0]


def _connected(sheets: Sequence[_Sheet], stack: SliceStack) -> list[list[_Piece]]:
    """Group the parts of all sheets that touch, in order of the slices."""
    parents = {
        (place, label): (place, label)
        for place, sheet in enumerate(sheets)
        for label in range(1, sheet.count + 1)
    }

    def root(part: tuple[int, int]) -> tuple[int, int]:
        while parents[part] != part:
            parents[part] = part = parents[parents[part]]
        return part

    for place, (one, other) in enumerate(pairwise(sheets)):
        if one.count and other.count and _are_neighbors(one, other, stack):
            for label, next_label in _touching(one, other, stack):
                parents[root((place + 1, next_label))] = root((place, label))
    groups: dict[tuple[int, int], dict[int, list[int]]] = {}
    for place, label in parents:
        parts = groups.setdefault(root((place, label)), defaultdict(list))
        parts[place].append(label)
    return [
        [_piece(sheets[place], labels) for place, labels in parts.items()]
        for parts in groups.values()
    ]


def _are_neighbors(one: _Sheet, other: _Sheet, stack: SliceStack) -> bool:
    if stack.depths_mm is None or stack.spacing_mm is None:
        return True
    step = abs(stack.depths_mm[one.index] - stack.depths_mm[other.index])
    return bool(step <= FARTHEST * stack.spacing_mm)


def _touching(one: _Sheet, other: _Sheet, stack: SliceStack) -> list[tuple[int, int]]:
    """Return the labels of parts of two sheets, one of each, that touch."""
    rows, columns = np.nonzero(other.labels)
    labels = other.labels[rows, columns]
    places = np.stack((rows + other.top, columns + other.left), axis=1).astype(float)
    if not stack.problem:
        places = places * _scale(one.ref, other.ref) + _shift(one.ref, other.ref)
    rows, columns = (np.rint(places).astype(np.intp) - (one.top, one.left)).T
    height, width = one.labels.shape
    # A margin catches pixels that lie outside; those farther than one touch nothing.
    around = np.pad(one.labels, 3)
    rows, columns = np.clip(rows, -2, height + 1), np.clip(columns, -2, width + 1)
    do_touch = np.zeros((one.count + 1, other.count + 1), np.bool_)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            do_touch[around[rows + 3 + down, columns + 3 + right], labels] = True
    touching, touched = np.nonzero(do_touch[1:])
    return list(zip((touching + 1).tolist(), touched.tolist(), strict=True))


def _scale(one: SliceRef, other: SliceRef) -> NDArray[np.float64]:
    """Return the pixels of one slice per pixel of the other, down and to the right."""
    if one.spacing_mm is None or other.spacing_mm is None:
        return np.ones(2)
    return np.array(other.spacing_mm) / one.spacing_mm


def _shift(one: SliceRef, other: SliceRef) -> NDArray[np.float64]:
    """Return where the first pixel of the other slice lies in one slice, in pixels."""
    if one.position_mm is None or other.position_mm is None:
        return np.zeros(2)
    if one.orientation is None or one.spacing_mm is None:
        return np.zeros(2)
    step = np.array(other.position_mm) - one.position_mm
    axes = np.array((one.orientation.column, one.orientation.row))
    return np.asarray(axes @ step / one.spacing_mm, np.float64)


def _piece(sheet: _Sheet, labels: Iterable[int]) -> _Piece:
    pixels = np.isin(sheet.labels, list(labels))
    return _Piece(sheet, pixels, int(np.count_nonzero(pixels)))


def _measured(
    pieces: Sequence[_Piece],
    series: Series,
    stack: SliceStack,
    borders: Sequence[_Border],
    sheets: int,
) -> _Found:
    """Measure one lesion."""
    largest = max(pieces, key=lambda piece: piece.area_mm2 or piece.area)
    top, left = largest.sheet.top, largest.sheet.left
    sizes = measure(largest.pixels, largest.sheet.ref.spacing_mm)
    least, hidden = _volume(pieces, stack, borders)
    indices = [piece.sheet.index for piece in pieces]
    is_known = least is not None and not hidden.is_much_of(least)
    lesion = Lesion(
        id=0,
        voxels=sum(piece.area for piece in pieces),
        volume_ml=least if is_known else None,
        least_ml=least,
        slices=(min(indices), max(indices)),
        largest_slice=largest.sheet.index,
        longest_mm=sizes.longest_diameter_mm,
        perpendicular_mm=sizes.perpendicular_diameter_mm,
        longest_ends=_moved(sizes.diameter_ends, top, left),
        perpendicular_ends=_moved(sizes.perpendicular_ends, top, left),
        extent_mm=_extent(pieces, series, stack),
        center_mm=_center(pieces, stack),
        is_speck=_is_speck(largest, sizes.longest_diameter_mm, len(pieces), sheets),
    )
    return _Found(lesion, pieces, hidden)


def _is_speck(
    largest: _Piece, longest_mm: float | None, slices: int, looked_at: int
) -> bool:
    is_isolated = slices == 1 and looked_at > 1
    if longest_mm is None:
        rows, columns = largest.sheet.ref.shape
        return is_isolated and largest.area < rows * columns * _SMALLEST_SHARE
    smallest = _SMALLEST_ON_ONE_SLICE_MM if is_isolated else _SMALLEST_MM
    return longest_mm < smallest


def _is_doubtful(pieces: Iterable[_Piece], doubtful: Collection[int]) -> bool:
    """Whether most of a lesion's area lies on slices whose mask is doubtful."""
    areas = {piece.sheet.index: piece.area for piece in pieces}
    unsure = sum(area for index, area in areas.items() if index in doubtful)
    return 2 * unsure > sum(areas.values())


def _volume(
    pieces: Sequence[_Piece], stack: SliceStack, borders: Iterable[_Border]
) -> tuple[float | None, _Hidden]:
    """Return the volume in ml, and what may be hidden besides."""
    areas = {piece.sheet.index: piece.area_mm2 for piece in pieces}
    if stack.lengths_mm is None or None in areas.values():
        return None, _Hidden()
    known = {index: area or 0.0 for index, area in areas.items()}
    volume = sum(area * stack.lengths_mm[index] for index, area in known.items())
    hidden = _Hidden()
    for border in borders:
        area = max(known.get(index, 0.0) for index in border.neighbors or (-1,))
        hidden += _Hidden(
            border.missing_mm * area / _MM3_PER_ML,
            border.unseen_mm * area / _MM3_PER_ML,
        )
    return float(volume) / _MM3_PER_ML, hidden


def _extent(
    pieces: Sequence[_Piece], series: Series, stack: SliceStack
) -> tuple[float, float, float] | None:
    """Measure from edge to edge along rows, along columns and across the slices."""
    if stack.lengths_mm is None or stack.depths_mm is None:
        return None
    low, high = np.full(2, np.inf), np.full(2, -np.inf)
    for piece in pieces:
        ref = piece.sheet.ref
        if ref.spacing_mm is None:
            return None
        rows = np.flatnonzero(piece.pixels.any(axis=1)) + piece.sheet.top
        columns = np.flatnonzero(piece.pixels.any(axis=0)) + piece.sheet.left
        spacing, start = np.array(ref.spacing_mm), _shift_mm(series.slices[0], ref)
        low = np.minimum(low, start + (rows[0], columns[0]) * spacing)
        high = np.maximum(high, start + (rows[-1] + 1, columns[-1] + 1) * spacing)
    indices = [piece.sheet.index for piece in pieces]
    depths = stack.depths_mm[indices]
    ends = stack.lengths_mm[[indices[0], indices[-1]]]
    height, width = (high - low).tolist()
    return width, height, float(np.ptp(depths) + ends.sum() / 2)


def _shift_mm(first: SliceRef, ref: SliceRef) -> NDArray[np.float64]:
    """Return how far a slice's first pixel is from another's, down and right, in mm."""
    return _shift(first, ref) * (first.spacing_mm or (1.0, 1.0))


def _center(
    pieces: Sequence[_Piece], stack: SliceStack
) -> tuple[float, float, float] | None:
    """Return the center of mass in the patient; None where places are unknown."""
    total, weights = np.zeros(3), 0.0
    for piece in pieces:
        ref = piece.sheet.ref
        rows, columns = np.nonzero(piece.pixels)
        point = ref.point_mm(
            float(rows.mean()) + piece.sheet.top,
            float(columns.mean()) + piece.sheet.left,
        )
        if point is None:
            return None
        length = (
            1.0 if stack.lengths_mm is None else stack.lengths_mm[piece.sheet.index]
        )
        total += piece.area * length * np.array(point)
        weights += piece.area * length
    x, y, z = (total / weights).tolist()
    return x, y, z


def _moved(
    ends: tuple[tuple[float, float], tuple[float, float]] | None, top: int, left: int
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    if ends is None:
        return None
    (a, b), (c, d) = ends
    return (a + top, b + left), (c + top, d + left)


def _summed(
    series: Series,
    stack: SliceStack,
    lesions: tuple[Lesion, ...],
    found: Sequence[_Found],
    *,
    unseen: int,
) -> SeriesLesions:
    """Sum the lesions that aren't specks, and say what is left out."""
    areas: dict[int, float] = defaultdict(float)
    volumes: dict[int, float] = defaultdict(float)
    least, hidden = 0.0, _Hidden()
    is_spaced = True
    for each in found:
        if each.lesion.is_speck:
            continue
        least += each.lesion.least_ml or 0.0
        hidden += each.hidden
        for piece in each.pieces:
            index, area = piece.sheet.index, piece.area_mm2
            is_spaced &= area is not None
            areas[index] += piece.area if area is None else area
            if stack.lengths_mm is not None and area is not None:
                volumes[index] += area * stack.lengths_mm[index] / _MM3_PER_ML
    problem = stack.problem or ("" if is_spaced else NO_SPACING)
    reason = tr(problem)
    if not reason and hidden.is_much_of(least):
        reason = _hidden_words(stack, hidden, least)
    thickness = _thickness(series)
    return SeriesLesions(
        lesions=lesions,
        volume_ml=None if reason else least,
        least_ml=None if stack.problem or not is_spaced else least,
        volume_reason=reason,
        notes=_notes(stack, lesions, thickness, unseen),
        distance_mm=stack.spacing_mm,
        thickness_mm=thickness,
        missing=stack.missing,
        areas=dict(areas),
        volumes_ml={} if stack.problem or not is_spaced else dict(volumes),
    )


def _thickness(series: Series) -> float | None:
    """Return the thickness of the slices; None where they differ or it is unknown."""
    found = {ref.thickness_mm for ref in series.slices}
    return found.pop() if len(found) == 1 else None


def _hidden_words(stack: SliceStack, hidden: _Hidden, least: float) -> str:
    volume = volume_words(least)
    if hidden.unseen_ml > hidden.missing_ml:
        return tr(
            "Slices without an answer lie next to the mask, so the volume is unknown: "
            "at least {volume}.",
            volume=volume,
        )
    if stack.missing == 0:
        return tr(
            "Slices are unevenly far apart where the mask is, so the volume is "
            "unknown: at least {volume}.",
            volume=volume,
        )
    return plural(
        "{count} slice is missing in or next to the mask, so the volume is unknown: "
        "at least {volume}.",
        "{count} slices are missing, in or next to the mask, so the volume is unknown: "
        "at least {volume}.",
        stack.missing,
        volume=volume,
    )


def _notes(
    stack: SliceStack,
    lesions: Sequence[Lesion],
    thickness_mm: float | None,
    unseen: int,
) -> tuple[str, ...]:
    notes = []
    if stack.missing:
        notes.append(
            plural(
                "{count} slice is missing.",
                "{count:,} slices are missing.",
                stack.missing,
            )
        )
    if stack.astray:
        notes.append(
            plural(
                "Not counted: {count} slice that lies astray.",
                "Not counted: {count:,} slices that lie astray.",
                len(stack.astray),
            )
        )
    distance = stack.spacing_mm
    if distance and thickness_mm and abs(distance - thickness_mm) > ROUNDING_MM:
        notes.append(
            tr(
                "Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the "
                "distance counts.",
                thickness=thickness_mm,
                distance=distance,
            )
        )
    specks = sum(lesion.is_speck for lesion in lesions)
    if specks:
        notes.append(
            plural(
                "Not counted: {count} speck.", "Not counted: {count:,} specks.", specks
            )
        )
    if unseen:
        notes.append(
            plural(
                "Left out: {count} slice without an answer.",
                "Left out: {count:,} slices without an answer.",
                unseen,
            )
        )
    return tuple(notes)


def _partners(now: Sequence[Lesion], then: Sequence[Lesion]) -> dict[int, Lesion]:
    """Return the prior lesion of each lesion that has one, by its id."""
    is_placed = all(lesion.center_mm is not None for lesion in (*now, *then))
    if len(now) == len(then) == 1 and not is_placed:
        return {now[0].id: then[0]}
    pairs = sorted(
        (distance, lesion.id, prior.id)
        for lesion in now
        for prior in then
        if (distance := _distance(lesion, prior)) is not None
    )
    by_id = {prior.id: prior for prior in then}
    found: dict[int, Lesion] = {}
    for _, lesion_id, prior_id in pairs:
        if lesion_id not in found and prior_id in by_id:
            found[lesion_id] = by_id.pop(prior_id)
    return found


def _distance(lesion: Lesion, prior: Lesion) -> float | None:
    """Return how far two lesions are apart; None where too far, or unknown."""
    if lesion.center_mm is None or prior.center_mm is None:
        return None
    distance = float(np.linalg.norm(np.subtract(lesion.center_mm, prior.center_mm)))
    reach = ((lesion.longest_mm or 0.0) + (prior.longest_mm or 0.0)) / 2
    return distance if distance <= reach else None


def _change(lesion: Lesion, prior: Lesion | None) -> LesionChange:
    if prior is None:
        return LesionChange(lesion.id, None)
    volume = longest = None
    if lesion.volume_ml is not None and prior.volume_ml:
        volume = 100 * (lesion.volume_ml / prior.volume_ml - 1)
    if lesion.longest_mm is not None and prior.longest_mm is not None:
        longest = lesion.longest_mm - prior.longest_mm
    return LesionChange(lesion.id, prior.id, volume, longest)
