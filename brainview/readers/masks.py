"""Reads the masks that an expert, or another program, has drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan, ScanReadError, Series, SliceRef
from brainview.core.language import comma_list, plural, tr, translatable
from brainview.core.orientation import SAME_DIRECTION
from brainview.core.series import SAME_PLACE_MM
from brainview.imaging import MaskPatch
from brainview.imaging.contours import fill_contours
from brainview.readers.dicom.contour_set import ContourSet
from brainview.readers.reading import count_frames, read_scan
from brainview.readers.slices import read_slice

_MASK = "_mask"
_THIS_SCAN = translatable("give the mask of this scan")
_ROUNDING_MM = 0.1  # of the places of contours


def read_mask(
    path: Path,
    frame: int = 0,
    read: Callable[[Path, int], Scan] = read_scan,
    count: Callable[[Path], int] = count_frames,
) -> NDArray[np.bool_]:
    """Read a tumor mask: (H, W), True inside.

    Parameters
    ----------
    path : Path
        An image that is nonzero inside the tumor, or a MATLAB file with the image and
        its mask.
    frame : int
        The frame that is masked; a file of one frame has the same mask for all.
    read, count : callable
        Read a frame and count the frames, as `read_scan` and `count_frames` do.

    Raises
    ------
    ScanReadError
        If it can't be read, or a MATLAB file has no mask.
    """
    return _mask_of(read(path, frame if frame and count(path) > 1 else 0), path)


def read_series_masks(
    series: Series,
    masks: Sequence[Series],
    read: Callable[[SliceRef], Scan] = read_slice,
) -> dict[int, MaskPatch]:
    """Read the masks of the slices of a series.

    Parameters
    ----------
    series : Series
        What is masked.
    masks : sequence of Series
        What was found where the masks are, at least one: images that are nonzero inside
        the lesion.
    read : callable
        Reads a slice, as `read_slice` does.

    Returns
    -------
    dict of int to MaskPatch
        For every slice of the series, by its index. Where both have places in the
        patient, a pixel belongs to the lesion if the nearest one of the masks does,
        however these are turned or mirrored, and whatever their resolution; slices
        beyond the masks have none. Else masks belong to slices by the names of their
        files (``7.png`` or ``7_mask.png`` to ``7.dcm``), or one by one. Of images and
        files ``*_mask`` in one folder, the latter are the masks.

    Raises
    ------
    ScanReadError
        If a mask can't be read, lies beside the series, or can't be told which slice it
        belongs to.
    """
    refs = _mask_refs(masks)
    if all(map(_is_placed, (*refs, *series.slices))):
        return _by_place(series, refs, read)
    found = dict.fromkeys(range(len(series)), MaskPatch.empty())
    for index, ref in _pairs(series, refs).items():
        mask = _mask_of(read(ref), ref.path)
        _check_shape(mask, ref, series.slices[index])
        found[index] = MaskPatch.of(mask)
    return found


def read_contour_masks(
    series: Series, contours: ContourSet, path: Path
) -> dict[int, MaskPatch]:
    """Fill the contours of tumors on the slices of a series.

    Parameters
    ----------
    series : Series
        What is masked; its slices have places in the patient.
    contours : ContourSet
        Drawn in the planes of the slices.
    path : Path
        The file that holds them, for errors.

    Returns
    -------
    dict of int to MaskPatch
        For every slice, by its index. A contour belongs to the slice that it is drawn
        on, or to the nearest one within half the distance of slices. Of a structure, a
        contour inside another one is a hole.

    Raises
    ------
    ScanReadError
        If the slices have no places, the contours lie beside them or across them, or
        nothing tells which structure is the tumor.
    """
    if not all(map(_is_placed, series.slices)):
        raise _refused(
            path, tr("the scan has no places in the patient"), tr(_THIS_SCAN)
        )
    tumors = contours.tumors
    if not tumors:
        names = comma_list(contours.names)
        reason = tr("nothing tells which structure is the tumor ({names})", names=names)
        raise _refused(path, reason, tr("name it GTV, or export it alone"))
    found = dict.fromkeys(range(len(series)), MaskPatch.empty())
    half_mm = (series.gap_mm or series.slices[0].thickness_mm or 1.0) / 2
    for structure in tumors:
        drawn = contours.of(structure)
        for index, ref in enumerate(series.slices):
            inside = _filled(ref, drawn, half_mm, path)
            if inside is not None:
                before = found[index].full(ref.shape)
                found[index] = MaskPatch.of(before | inside)
    if not any(patch.pixels.any() for patch in found.values()):
        reason = tr("its contours lie where no slice of the scan is")
        raise _refused(path, reason, tr(_THIS_SCAN))
    return found


def _refused(path: Path, reason: str, remedy: str) -> ScanReadError:
    return ScanReadError(path, reason=reason, remedy=remedy)


def _filled(
    ref: SliceRef, contours: list[NDArray[np.float64]], half_mm: float, path: Path
) -> NDArray[np.bool_] | None:
    """Fill the contours that lie on a slice; None where none does."""
    assert ref.position_mm is not None
    assert ref.orientation is not None
    assert ref.spacing_mm is not None
    axes = np.array(
        (ref.orientation.normal, ref.orientation.column, ref.orientation.row)
    )
    scale = np.array((1.0, *ref.spacing_mm))
    near: list[tuple[float, NDArray[np.float64]]] = []
    for points in contours:
        placed = (points - ref.position_mm) @ axes.T / scale
        depth = placed[:, 0]
        if abs(depth.mean()) > half_mm + SAME_PLACE_MM:
            continue
        if np.ptp(depth) > half_mm + _ROUNDING_MM:
            reason = tr("its contours were drawn in another plane")
            raise _refused(path, reason, tr(_THIS_SCAN))
        near.append((abs(float(depth.mean())), placed[:, 1:]))
    if not near:
        return None
    nearest = min(distance for distance, _ in near) + _ROUNDING_MM
    return fill_contours([c for d, c in near if d <= nearest], ref.shape)


def masked_series(
    candidates: Sequence[Series], masks: Sequence[Series]
) -> list[Series]:
    """Return the series that masks are probably made for.

    Parameters
    ----------
    candidates : sequence of Series
        Such as all series of a folder.
    masks : sequence of Series
        As in `read_series_masks`.

    Returns
    -------
    list of Series
        Those whose slices lie where most masks do, on the same pixels; without places,
        those with as many slices as there are masks.
    """
    refs = _mask_refs(masks)
    counts = [_shared(series, refs) for series in candidates]
    most = max(counts, default=0)
    if most:
        return [c for c, n in zip(candidates, counts, strict=True) if n == most]
    if all(map(_is_placed, refs)):
        return list(candidates)
    return [series for series in candidates if len(series) == len(refs)]


def _mask_of(scan: Scan, path: Path) -> NDArray[np.bool_]:
    if scan.source.format != "MATLAB":
        return scan.pixels > 0
    if scan.truth is None or scan.truth.mask is None:
        raise ScanReadError(
            path,
            reason=tr("it holds no tumor mask of its image's size"),
            remedy=tr("take the file from its publisher again"),
        )
    return scan.truth.mask


def _mask_refs(masks: Sequence[Series]) -> list[SliceRef]:
    """Return all slices; only those whose names say so where masks lie by images."""
    refs = [ref for each in masks for ref in each.slices]
    named = [ref for ref in refs if PurePosixPath(ref.name).stem.endswith(_MASK)]
    return named or refs


def _is_placed(ref: SliceRef) -> bool:
    return None not in (ref.position_mm, ref.orientation, ref.spacing_mm)


def _shared(series: Series, refs: Sequence[SliceRef]) -> int:
    """Count the masks that lie on the very pixels of a slice."""
    grids = {_grid(ref) for ref in series.slices if _is_placed(ref)}
    return sum(_is_placed(ref) and _grid(ref) in grids for ref in refs)


def _grid(ref: SliceRef) -> tuple[object, ...]:
    numbers = (*(ref.position_mm or ()), *(ref.spacing_mm or ()))
    return ref.shape, *(round(number, 1) for number in numbers)


def _pairs(series: Series, refs: Sequence[SliceRef]) -> dict[int, SliceRef]:
    """Tell by names, or by their number, which slice each mask belongs to."""
    slices = {_stem(ref): index for index, ref in enumerate(series.slices)}
    named = {_stem(ref): ref for ref in refs}
    are_unique = len(slices) == len(series) and len(named) == len(refs)
    if are_unique and set(named) <= set(slices):
        return {slices[stem]: ref for stem, ref in named.items()}
    if len(refs) == len(series):
        return dict(enumerate(refs))
    raise ScanReadError(
        refs[0].path if len(refs) == 1 else refs[0].path.parent,
        reason=tr(
            "it holds {masks} without a place in the patient, and the scan {slices}",
            masks=plural("{count} mask", "{count:,} masks", len(refs)),
            slices=plural("{count} slice", "{count:,} slices", len(series)),
        ),
        remedy=tr("give one mask per slice, or name each mask like its slice"),
    )


def _stem(ref: SliceRef) -> str:
    """Return the name of a slice, without suffix and without what marks a mask."""
    stem = PurePosixPath(ref.name).stem.casefold().removesuffix(_MASK)
    return f"{stem}/{ref.frame}"


def _check_shape(mask: NDArray[np.bool_], ref: SliceRef, of: SliceRef) -> None:
    if min(of.shape) < 1 or mask.shape == of.shape:
        return
    (rows, columns), (height, width) = of.shape, mask.shape
    raise ScanReadError(
        Path(ref.name),
        reason=tr(
            "the mask has {width}×{height} pixels, and its slice {columns}×{rows}",
            width=width,
            height=height,
            columns=columns,
            rows=rows,
        ),
        remedy=tr("give the mask of this scan at the scan's own size"),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _MaskVolume:
    """Parallel masks, cut to what isn't empty.

    Attributes
    ----------
    first : SliceRef
        Gives the directions and the size of pixels.
    depths_mm : (D,) float64 ndarray
        Of the slices, along the normal, in order.
    corners_mm : (D, 2) float64 ndarray
        Of the first pixel of each slice, along a column and along a row.
    top, left : int
        Of the first row and column that are kept.
    voxels : (D, h, w) bool ndarray
        True inside.
    reach_mm : float
        How far beyond its middle a slice reaches.
    """

    first: SliceRef
    depths_mm: NDArray[np.float64]
    corners_mm: NDArray[np.float64]
    top: int
    left: int
    voxels: NDArray[np.bool_]
    reach_mm: float

    @property
    def axes(self) -> NDArray[np.float64]:
        """Directions across the slices, down and to the right: (3, 3), by row."""
        assert self.first.orientation is not None
        orientation = self.first.orientation
        return np.array((orientation.normal, orientation.column, orientation.row))

    def on(self, ref: SliceRef) -> MaskPatch:
        """Sample the masks at the centers of a slice's pixels."""
        assert ref.position_mm is not None
        assert ref.orientation is not None
        assert ref.spacing_mm is not None
        assert self.first.spacing_mm is not None
        steps = np.array((ref.orientation.column, ref.orientation.row))
        steps = steps * np.array(ref.spacing_mm)[:, None]
        # Of the first pixel, and from a row and from a column to the next.
        start, down, right = np.vstack((ref.position_mm, steps)) @ self.axes.T
        rows, columns = np.arange(ref.shape[0])[:, None], np.arange(ref.shape[1])
        depth = start[0] + rows * down[0] + columns * right[0]
        if depth.max() < self.depths_mm[0] - self.reach_mm:
            return MaskPatch.empty()
        if depth.min() > self.depths_mm[-1] + self.reach_mm:
            return MaskPatch.empty()
        nearest = _nearest(self.depths_mm, depth)
        is_inside = np.abs(self.depths_mm[nearest] - depth) <= self.reach_mm
        place = []
        for axis, (low, size) in enumerate(
            zip((self.top, self.left), self.voxels.shape[1:], strict=True), start=1
        ):
            along = start[axis] + rows * down[axis] + columns * right[axis]
            corner = self.corners_mm[nearest, axis - 1]
            pixel = (along - corner) / self.first.spacing_mm[axis - 1]
            index = np.rint(pixel).astype(np.intp) - low
            is_inside &= (index >= 0) & (index < size)
            place.append(index)
        mask = np.zeros(ref.shape, np.bool_)
        mask[is_inside] = self.voxels[
            nearest[is_inside], place[0][is_inside], place[1][is_inside]
        ]
        return MaskPatch.of(mask)


def _nearest(
    depths: NDArray[np.float64], wanted: NDArray[np.float64]
) -> NDArray[np.intp]:
    """Return the indices of the nearest depths."""
    middles = (depths[:-1] + depths[1:]) / 2
    return np.searchsorted(middles, wanted)


def _by_place(
    series: Series, refs: Sequence[SliceRef], read: Callable[[SliceRef], Scan]
) -> dict[int, MaskPatch]:
    """Sample the masks at the pixels of a series."""
    usual = series.gap_mm or 1.0
    volumes = [_volume(group, read, usual) for group in _parallel_groups(refs)]
    found = {}
    for index, ref in enumerate(series.slices):
        facing = [volume for volume in volumes if _is_parallel(volume.first, ref)]
        if not facing and len(volumes) > 1:
            found[index] = MaskPatch.empty()
        else:
            found[index] = (facing or volumes)[0].on(ref)
    is_empty = not any(patch.pixels.any() for patch in found.values())
    if is_empty and any(volume.voxels.any() for volume in volumes):
        raise ScanReadError(
            refs[0].path,
            reason=tr("its mask lies where no slice of the scan is"),
            remedy=tr("give the mask of this scan"),
        )
    return found


def _parallel_groups(refs: Sequence[SliceRef]) -> list[list[SliceRef]]:
    groups: list[list[SliceRef]] = []
    for ref in refs:
        for group in groups:
            if _is_parallel(group[0], ref) and _is_alike(group[0], ref):
                group.append(ref)
                break
        else:
            groups.append([ref])
    return groups


def _is_parallel(one: SliceRef, other: SliceRef) -> bool:
    assert one.orientation is not None
    assert other.orientation is not None
    cosine = np.dot(one.orientation.normal, other.orientation.normal)
    return bool(abs(cosine) > SAME_DIRECTION)


def _is_alike(one: SliceRef, other: SliceRef) -> bool:
    """Whether the pixels of parallel slices have the same size and run the same way."""
    assert one.orientation is not None
    assert other.orientation is not None
    cosine = np.dot(one.orientation.row, other.orientation.row)
    same = one.shape == other.shape and one.spacing_mm == other.spacing_mm
    return bool(same and cosine > SAME_DIRECTION)


def _volume(
    refs: Sequence[SliceRef], read: Callable[[SliceRef], Scan], usual_mm: float
) -> _MaskVolume:
    """Read parallel masks; several in one place, as of several segments, are joined."""
    first = refs[0]
    assert first.orientation is not None
    axes = np.array(
        (first.orientation.normal, first.orientation.column, first.orientation.row)
    )
    corners = np.array([ref.position_mm for ref in refs]) @ axes.T
    order = np.argsort(corners[:, 0], kind="stable")
    is_new = np.diff(corners[order, 0], prepend=-np.inf) > SAME_PLACE_MM
    places: dict[int, int] = dict(
        zip(order.tolist(), (np.cumsum(is_new) - 1).tolist(), strict=True)
    )
    patches = [MaskPatch.of(_mask_of(read(ref), ref.path)) for ref in refs]
    top, left, height, width = _around(patches)
    corners = corners[order][is_new]
    voxels = np.zeros((len(corners), height, width), np.bool_)
    for number, patch in enumerate(patches):
        (rows, columns), down, right = patch.pixels.shape, patch.top, patch.left
        inside = voxels[places[number], down - top :, right - left :]
        inside[:rows, :columns] |= patch.pixels
    steps = np.diff(corners[:, 0])
    apart = float(steps.min()) if steps.size else usual_mm
    reach = min(apart, first.thickness_mm or apart) / 2 + SAME_PLACE_MM
    return _MaskVolume(first, corners[:, 0], corners[:, 1:], top, left, voxels, reach)


def _around(patches: Sequence[MaskPatch]) -> tuple[int, int, int, int]:
    """Return top, left, height and width of the rectangle around all patches."""
    full = [patch for patch in patches if patch.pixels.size]
    if not full:
        return 0, 0, 0, 0
    top, left = min(p.top for p in full), min(p.left for p in full)
    bottom = max(p.top + p.pixels.shape[0] for p in full)
    right = max(p.left + p.pixels.shape[1] for p in full)
    return top, left, bottom - top, right - left
