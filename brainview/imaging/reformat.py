"""Cuts a volume in any plane: pictures with their own place in the patient."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from brainview.core import Orientation, Plane, Scan, ScanSource
from brainview.imaging.crosshair import Crosshair
from brainview.imaging.grid import Grid, Vector
from brainview.imaging.rigid import Rigid
from brainview.imaging.volume import Volume

_ALONG = np.cos(np.radians(0.06))
"""Of the angle between two directions that count as the same."""

_EXACT = 1e-3  # of a voxel; below that, pixels are voxels and nothing is interpolated
_MOST_SIDE = 1024  # pixels of an oblique picture's longer side
_SMALLEST_DIRECTION = 1e-9

MOST_PIXELS_MOVING = 60_000
"""Of an oblique picture while its crosshair moves; see `Cut.coarser`."""

MOST_PIXELS_AT_REST = 2_000_000
"""Of all layers of an oblique picture together, which takes a fraction of a second."""


class Projection(StrEnum):
    """What a picture shows of the layers in a slab."""

    MEAN = "mean"
    MAXIMUM = "maximum"
    MINIMUM = "minimum"


_REDUCERS: dict[Projection, Callable[..., Any]] = {
    Projection.MEAN: partial(np.mean, dtype=np.float32),
    Projection.MAXIMUM: np.max,
    Projection.MINIMUM: np.min,
}


@dataclass(frozen=True, slots=True)
class Slab:
    """How much of a volume a picture shows.

    Attributes
    ----------
    thickness_mm : float
        Across the picture; at most one layer's thickness for a single layer.
    projection : Projection
        How several layers become one picture.
    """

    thickness_mm: float = 0.0
    projection: Projection = Projection.MEAN

    def layers(self, gap_mm: float) -> int:
        """Return how many layers make up the slab, at least one."""
        return max(1, round(self.thickness_mm / gap_mm))


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """Where the pixels of a picture lie in the patient.

    Image points are x along a row, y along a column; pixel (0, 0) covers 0 to 1.

    Attributes
    ----------
    origin_mm : (3,) float64 ndarray
        Center of the top left pixel, LPS.
    right, down : (3,) float64 ndarray
        Unit vectors along a row and along a column.
    spacing_mm : tuple of float
        Between rows, then between columns.
    shape : tuple of int
        Rows and columns.
    plane : Plane
        The nearest one of the patient, or of the grid's own.
    gap_mm : float
        Between neighboring layers.
    index, count : int
        Which layer this is, from 0, and how many there are.
    axis : int or None
        The axis of the grid that the layers follow: 0 for a slice as it was acquired,
        1 or 2 across the slices; None for an oblique cut.
    """

    origin_mm: Vector
    right: Vector
    down: Vector
    spacing_mm: tuple[float, float]
    shape: tuple[int, int]
    plane: Plane
    gap_mm: float
    index: int = 0
    count: int = 1
    axis: int | None = None

    @property
    def orientation(self) -> Orientation:
        """Direction cosines."""
        return Orientation(_triple(self.right), _triple(self.down))

    @property
    def position_mm(self) -> tuple[float, float, float]:
        """`origin_mm` as a tuple."""
        return _triple(self.origin_mm)

    @property
    def normal(self) -> Vector:
        """Unit vector away from the reader: right × down."""
        return np.asarray(np.cross(self.right, self.down))

    def to_patient(self, x: float, y: float) -> Vector:
        """Return an image point's place in the patient, in mm."""
        down, right = self.spacing_mm
        return np.asarray(
            self.origin_mm
            + (x - 0.5) * right * self.right
            + (y - 0.5) * down * self.down
        )

    def to_image(self, point_mm: ArrayLike) -> tuple[float, float]:
        """Return the image point that is nearest to a point in the patient."""
        from_origin = np.asarray(point_mm) - self.origin_mm
        down, right = self.spacing_mm
        return (
            float(from_origin @ self.right) / right + 0.5,
            float(from_origin @ self.down) / down + 0.5,
        )

    def coarser(self, most_pixels: int) -> "Cut":
        """Return an oblique cut with larger pixels, so that few are interpolated.

        A cut along the grid stays as it is, since its pixels are voxels.

        Parameters
        ----------
        most_pixels : int
            How many pixels there may be.
        """
        rows, columns = self.shape
        if self.axis is not None or rows * columns <= most_pixels:
            return self
        factor = (rows * columns / most_pixels) ** 0.5
        shape = max(1, int(rows / factor)), max(1, int(columns / factor))
        down, right = self.spacing_mm
        spacing = down * rows / shape[0], right * columns / shape[1]
        # The outer edges stay where they are.
        shift = (spacing[0] - down) / 2 * self.down + (
            spacing[1] - right
        ) / 2 * self.right
        return replace(
            self, origin_mm=self.origin_mm + shift, spacing_mm=spacing, shape=shape
        )


def cut_through(grid: Grid, crosshair: Crosshair, plane: Plane) -> Cut:
    """Return the picture of a plane through a crosshair.

    Parameters
    ----------
    grid : Grid
        Of the volume.
    crosshair : Crosshair
        Its point lies in the volume.
    plane : Plane
        Which of its three planes.

    Returns
    -------
    Cut
        Along the axes of the grid, its pixels are voxels, and it is the layer that is
        nearest to the point. Elsewhere, its pixels are as small as the smallest side
        of a voxel, it covers all of the volume, and the point is the center of a pixel.
    """
    right, down = crosshair.screen(plane)
    along_right = grid.directions @ right
    along_down = grid.directions @ down
    across, deep = np.abs(along_right).argmax(), np.abs(along_down).argmax()
    is_along = min(abs(along_right[across]), abs(along_down[deep])) > _ALONG
    if not is_along:
        return _oblique(grid, crosshair.point_mm, right, down, plane)
    axis = 3 - int(across) - int(deep)
    layer = int(
        np.clip(
            np.rint(grid.to_index(crosshair.point_mm)[axis]), 0, grid.shape[axis] - 1
        )
    )
    corner = np.zeros(3)
    corner[axis] = layer
    for side, along in ((across, along_right), (deep, along_down)):
        corner[side] = grid.shape[side] - 1 if along[side] < 0 else 0
    right = grid.directions[across] * np.sign(along_right[across])
    down = grid.directions[deep] * np.sign(along_down[deep])
    normal = np.cross(right, down)
    return Cut(
        grid.to_patient(corner),
        right,
        down,
        (float(grid.spacing_mm[deep]), float(grid.spacing_mm[across])),
        (grid.shape[deep], grid.shape[across]),
        plane,
        abs(float(grid.affine[:3, axis] @ normal)),
        layer,
        grid.shape[axis],
        axis,
    )


def cut_as(scan: Scan, motion: Rigid) -> Cut | None:
    """Return where the pixels of a slice lie in another study.

    Parameters
    ----------
    scan : Scan
        A slice of one study.
    motion : Rigid
        From its coordinates to those of the other study.

    Returns
    -------
    Cut or None
        In the coordinates of the other study, with the slice's own pixels; None where
        the slice's place, plane or spacing is unknown.
    """
    turn, position, spacing = scan.orientation, scan.position_mm, scan.spacing_mm
    if turn is None or position is None or spacing is None or scan.plane is None:
        return None
    return Cut(
        motion.moved(position),
        motion.turned(turn.row),
        motion.turned(turn.column),
        spacing,
        scan.shape,
        scan.plane,
        min(spacing),  # of no meaning: there is one layer
    )


def clicked(
    grid: Grid, crosshair: Crosshair, cut: Cut, x: float, y: float
) -> Crosshair:
    """Move a crosshair to an image point of one of its pictures.

    Parameters
    ----------
    grid : Grid
        Of the volume.
    crosshair : Crosshair
        Where it is.
    cut : Cut
        The picture.
    x, y : float
        In its pixels.

    Returns
    -------
    Crosshair
        At that point in the patient or, outside of the volume, at the nearest one
        inside. While all three planes follow the grid, it stands on the voxel there,
        so that each of the three pictures contains it.
    """
    if follows_grid(grid, crosshair):
        x, y = np.floor(x) + 0.5, np.floor(y) + 0.5
    return crosshair.moved(grid.inside(cut.to_patient(x, y)))


def stepped(grid: Grid, crosshair: Crosshair, cut: Cut, steps: int) -> Crosshair:
    """Move a crosshair across one of its pictures.

    Parameters
    ----------
    grid : Grid
        Of the volume.
    crosshair : Crosshair
        Where it is.
    cut : Cut
        The picture.
    steps : int
        How many layers; negative for backward. It stops at the last one.
    """
    index = min(max(cut.index + steps, 0), cut.count - 1)
    way = cut.normal * cut.gap_mm if cut.axis is None else grid.affine[:3, cut.axis]
    wanted = crosshair.point_mm + (index - cut.index) * way
    found = grid.inside(wanted)
    is_inside = np.allclose(found, wanted, atol=cut.gap_mm / 2)
    return crosshair.moved(found) if is_inside else crosshair


def follows_grid(grid: Grid, crosshair: Crosshair) -> bool:
    """Whether all three planes lie along the axes of a grid."""
    cosines = np.abs(crosshair.axes @ grid.directions.T)
    return bool(cosines.max(axis=1).min() > _ALONG)


def _oblique(
    grid: Grid, point_mm: Vector, right: Vector, down: Vector, plane: Plane
) -> Cut:
    normal = np.cross(right, down)
    outline = _outline(grid, point_mm, normal) - point_mm
    lengths = np.ptp(grid.corners_mm @ np.array([right, down]).T, axis=0)
    side = max(float(grid.spacing_mm.min()), float(lengths.max()) / _MOST_SIDE)
    low = [int(np.floor((outline @ way).min() / side)) for way in (right, down)]
    high = [int(np.ceil((outline @ way).max() / side)) for way in (right, down)]
    depth = grid.corners_mm @ normal
    count = max(1, int(np.ptp(depth) / side))
    index = int((float(point_mm @ normal) - depth.min()) / side)
    return Cut(
        point_mm + side * (low[0] * right + low[1] * down),
        right,
        down,
        (side, side),
        (high[1] - low[1] + 1, high[0] - low[0] + 1),
        plane,
        side,
        min(max(index, 0), count - 1),
        count,
    )


def _outline(grid: Grid, point_mm: Vector, normal: Vector) -> NDArray[np.float64]:
    """Return the corners, (N, 3), of a plane's polygon in the box of the voxels."""
    corners = grid.corners_mm.reshape(2, 2, 2, 3)
    found = [point_mm]
    for axis in range(3):
        starts, ends = (np.take(corners, end, axis).reshape(-1, 3) for end in (0, 1))
        slopes = (ends - starts) @ normal
        is_crossing = np.abs(slopes) > _SMALLEST_DIRECTION
        shares = np.zeros(4)
        np.divide((point_mm - starts) @ normal, slopes, out=shares, where=is_crossing)
        is_crossing &= (shares >= 0) & (shares <= 1)
        found.extend((starts + shares[:, None] * (ends - starts))[is_crossing])
    return np.array(found)


def reformat(volume: Volume, cut: Cut, slab: Slab = Slab()) -> NDArray[np.float32]:
    """Cut a volume.

    Parameters
    ----------
    volume : Volume
        Any.
    cut : Cut
        From `cut_through` with the volume's grid, or coarser.
    slab : Slab
        How much is shown.

    Returns
    -------
    (H, W) float32 ndarray
        Voxels where `cut` follows the grid; elsewhere interpolated linearly along the
        three axes, and the volume's background outside of it.
    """
    reduce = _REDUCERS[slab.projection]
    if cut.axis is not None:
        layers = _layers(volume.voxels, volume.grid, cut, slab)
        if layers.shape[0] == 1:
            return np.asarray(layers[0], np.float32)
        return np.asarray(reduce(layers, axis=0), np.float32)
    pictures = [
        _interpolated(volume.voxels, index, volume.background)
        for index in _indices(volume.grid, cut, slab)
    ]
    return pictures[0] if len(pictures) == 1 else np.asarray(reduce(pictures, axis=0))


def reformat_mask(
    mask: NDArray[np.bool_], grid: Grid, cut: Cut, slab: Slab = Slab()
) -> NDArray[np.bool_]:
    """Cut a mask.

    Parameters
    ----------
    mask : (K, H, W) bool ndarray
        On the grid.
    grid : Grid
        Of the volume.
    cut, slab
        As in `reformat`.

    Returns
    -------
    (H, W) bool ndarray
        True where the nearest voxel is inside, of any layer of the slab.
    """
    if cut.axis is not None:
        return np.asarray(_layers(mask, grid, cut, slab).any(axis=0))
    found = np.zeros(cut.shape, np.bool_)
    for index in _indices(grid, cut, slab):
        found |= _nearest(mask, index)
    return found


def is_mostly_on(
    slices: NDArray[np.bool_],
    mask: NDArray[np.bool_],
    grid: Grid,
    cut: Cut,
    slab: Slab = Slab(),
) -> bool:
    """Whether most of a mask that was cut lies on some of the slices.

    Parameters
    ----------
    slices : (K,) bool ndarray
        True for these slices of the grid.
    mask : (H, W) bool ndarray
        What `reformat_mask` returned.
    grid, cut, slab
        As in `reformat_mask`.

    Returns
    -------
    bool
        False for an empty mask. In a slab, a pixel lies on each of its slices.
    """
    if not (slices.any() and mask.any()):
        return False
    whole = np.broadcast_to(slices[:, None, None], grid.shape)
    there = reformat_mask(whole, grid, cut, slab) & mask
    return bool(2 * np.count_nonzero(there) > np.count_nonzero(mask))


def picture(volume: Volume, cut: Cut, slab: Slab, pixels: NDArray[np.float32]) -> Scan:
    """Return what `reformat` made as a scan with its own place.

    Parameters
    ----------
    volume, cut, slab
        As in `reformat`.
    pixels : (H, W) float32 ndarray
        What it returned.
    """
    source = volume.scan.source
    is_slice = cut.axis == 0 and slab.layers(cut.gap_mm) == 1
    how = cut.position_mm, cut.orientation, cut.spacing_mm, cut.shape, slab
    return replace(
        volume.scan,
        pixels=pixels,
        # No single file holds it.
        source=ScanSource(
            source.path if source.frames > 1 else source.path.parent,
            source.format,
            _digest(source.sha256, source.frame, *how),
            series=source.series,
            study=source.study,
            instance=_digest(source.instance, *how),
        ),
        spacing_mm=cut.spacing_mm,
        aspect_ratio=1.0,
        orientation=cut.orientation,
        position_mm=cut.position_mm,
        plane=cut.plane,
        truth=None,
        is_reformat=not is_slice,
    )


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _layers(voxels: NDArray[Any], grid: Grid, cut: Cut, slab: Slab) -> NDArray[Any]:
    """Return the layers, (N, H, W), of a cut along the grid; a view."""
    axis = cut.axis
    assert axis is not None  # for the type checker
    count = min(slab.layers(cut.gap_mm), cut.count)
    first = min(max(cut.index - (count - 1) // 2, 0), cut.count - count)
    to_right, to_down = (grid.directions @ way for way in (cut.right, cut.down))
    across, deep = int(np.abs(to_right).argmax()), int(np.abs(to_down).argmax())
    turned = voxels.transpose(axis, deep, across)[first : first + count]
    return turned[:, :: int(np.sign(to_down[deep])), :: int(np.sign(to_right[across]))]


_Index = tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]


def _indices(grid: Grid, cut: Cut, slab: Slab) -> list[_Index]:
    """Return slice, row and column, (H, W) each, of the pixels of each layer."""
    rows = np.arange(cut.shape[0], dtype=np.float32)[:, None]
    columns = np.arange(cut.shape[1], dtype=np.float32)[None]
    start = grid.to_index(cut.origin_mm)
    ways = np.array(
        [
            cut.down * cut.spacing_mm[0],
            cut.right * cut.spacing_mm[1],
            cut.normal * cut.gap_mm,
        ]
    )
    down, right, deep = grid.to_index(cut.origin_mm + ways) - start
    count = slab.layers(cut.gap_mm)
    layers = []
    for layer in np.arange(count) - (count - 1) / 2:
        at = start + layer * deep
        slices, *in_slice = (
            np.float32(at[axis])
            + np.float32(down[axis]) * rows
            + np.float32(right[axis]) * columns
            for axis in range(3)
        )
        layers.append((slices, in_slice[0], in_slice[1]))
    return layers


def _is_inside(index: _Index, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    found = np.ones(index[0].shape, np.bool_)
    for at, size in zip(index, shape, strict=True):
        found &= (at >= -0.5 - _EXACT) & (at <= size - 0.5 + _EXACT)
    return found


def _nearest(mask: NDArray[np.bool_], index: _Index) -> NDArray[np.bool_]:
    places = [
        np.clip(np.rint(at), 0, size - 1).astype(np.intp)
        for at, size in zip(index, mask.shape, strict=True)
    ]
    flat = np.ravel_multi_index(tuple(places), mask.shape)
    return np.asarray(mask.reshape(-1).take(flat) & _is_inside(index, mask.shape))


def _interpolated(
    voxels: NDArray[Any], index: _Index, background: float
) -> NDArray[np.float32]:
    """Interpolate linearly along all three axes.

    SciPy's `map_coordinates` takes as long, and would be needed for this alone.
    """
    flat = voxels.reshape(-1)
    strides = voxels.shape[1] * voxels.shape[2], voxels.shape[2], 1
    base = np.zeros(index[0].shape, np.intp)
    shares = []
    steps = []
    for at, size, stride in zip(index, voxels.shape, strides, strict=True):
        held = np.clip(at, 0, size - 1)
        before = np.minimum(held.astype(np.intp), max(size - 2, 0))
        shares.append(held - before.astype(np.float32))
        base += before * stride
        steps.append(stride if size > 1 else 0)

    def along(axis: int, start: int) -> NDArray[np.float32]:
        if axis == len(steps):
            # "clip" is faster than a check of each place, and all are inside.
            return flat.take(base + start, mode="clip").astype(np.float32)
        value = along(axis + 1, start)
        other = along(axis + 1, start + steps[axis])
        other -= value
        other *= shares[axis]
        value += other
        return value

    found = along(0, 0)
    found[~_is_inside(index, voxels.shape)] = background
    return found


def _triple(vector: Vector) -> tuple[float, float, float]:
    x, y, z = (float(value) + 0.0 for value in vector)  # turns -0.0 into 0.0
    return x, y, z
