"""A regular grid of voxels in the patient."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from brainview.core import GridError, Series
from brainview.core.language import tr, translatable
from brainview.core.orientation import SAME_DIRECTION
from brainview.core.series import ROUNDING_MM, SAME_PLACE_MM, UNEVEN_SHARE

Vector = NDArray[np.float64]
"""(3,): a point or a direction in the patient (LPS), or an index into a volume."""

_FLAT = 1e-3  # volume of the box that three directions span, of which 1 is a cube
_WHOLE = translatable("open the whole series")
_PLACES = translatable("export the series again with the position of each slice")
_EVEN = translatable("open a series with evenly spaced slices")


# Its cached properties need a dictionary, so it has no slots.
@dataclass(frozen=True, eq=False)
class Grid:
    """Where the voxels of a volume lie.

    Attributes
    ----------
    shape : tuple of int
        Slices, rows and columns.
    affine : (4, 4) float64 ndarray
        From (slice, row, column, 1) to the voxel's center in mm, in the patient's
        coordinates (LPS; DICOM PS3.3 C.7.6.2.1.1).
    """

    shape: tuple[int, int, int]
    affine: NDArray[np.float64]

    def __post_init__(self) -> None:
        if self.affine.shape != (4, 4) or min(self.shape) < 1:
            raise ValueError(f"no grid: {self.shape}, affine {self.affine.shape}")
        if abs(np.linalg.det(self.directions)) < _FLAT:
            raise ValueError("the axes of a grid lie in a plane")
        self.affine.flags.writeable = False

    @cached_property
    def spacing_mm(self) -> Vector:
        """Between slices, rows and columns, along each axis."""
        return np.asarray(np.linalg.norm(self.affine[:3, :3], axis=0))

    @cached_property
    def directions(self) -> NDArray[np.float64]:
        """(3, 3): a row for each axis, its unit vector in the patient."""
        return np.asarray((self.affine[:3, :3] / self.spacing_mm).T)

    @cached_property
    def corners_mm(self) -> NDArray[np.float64]:
        """(8, 3): the corners of the box that the voxels fill, with their halves."""
        ends = np.array(np.meshgrid(*([0, 1],) * 3, indexing="ij")).reshape(3, -1).T
        return self.to_patient(ends * self.shape - 0.5)

    @cached_property
    def _inverse(self) -> NDArray[np.float64]:
        return np.asarray(np.linalg.inv(self.affine))

    def to_patient(self, index: ArrayLike) -> NDArray[np.float64]:
        """Return where voxels are, in mm.

        Parameters
        ----------
        index : (..., 3) array_like
            Slice, row and column; whole numbers are centers of voxels.
        """
        turned = np.asarray(index) @ self.affine[:3, :3].T
        return np.asarray(turned + self.affine[:3, 3])

    def to_index(self, point_mm: ArrayLike) -> NDArray[np.float64]:
        """Return slice, row and column at points, (..., 3); undoes `to_patient`."""
        turned = np.asarray(point_mm) @ self._inverse[:3, :3].T
        return np.asarray(turned + self._inverse[:3, 3])

    def inside(self, point_mm: ArrayLike) -> Vector:
        """Return the center nearest to a point that still lies among the voxels."""
        index = np.clip(self.to_index(point_mm), 0, np.subtract(self.shape, 1))
        return self.to_patient(index)


@dataclass(frozen=True, slots=True, eq=False)
class SeriesGrid:
    """The grid that some slices of a series make.

    Attributes
    ----------
    grid : Grid
        Its first axis runs along the series.
    first : int
        Index in the series of the grid's first slice. It is not 0 for a later one of
        several repetitions, such as those of a perfusion series.
    """

    grid: Grid
    first: int = 0

    @property
    def slices(self) -> range:
        """The indices of the slices in the series."""
        return range(self.first, self.first + self.grid.shape[0])


def series_grid(series: Series, index: int = 0) -> SeriesGrid:
    """Find the regular grid that the slices of a series make.

    Parameters
    ----------
    series : Series
        Its slices in order, one repetition after the other.
    index : int
        A slice, from 0; the grid is that of its repetition.

    Returns
    -------
    SeriesGrid
        The slices lie on it up to what rounding of positions explains.

    Raises
    ------
    GridError
        If the slices are no regular grid.
    """
    places = _places(series)
    normals = np.cross(places.rights, places.downs)
    normal = normals[index]
    if (normals @ normal).min() < SAME_DIRECTION:
        raise GridError(reason=tr("its slices aren't parallel"), remedy=tr(_EVEN))
    run = _repetition(places.origins @ normal, index)
    if len(run) < 2:
        raise GridError(
            reason=tr("it has a single slice")
            if len(series) == 1
            else tr("several of its slices lie in the same place"),
            remedy=tr(_WHOLE) if len(series) == 1 else tr(_EVEN),
        )
    _check_sizes(series, run)
    return SeriesGrid(_fitted(series, places, run), run.start)


def repetitions(series: Series) -> tuple[range, ...]:
    """Find the volumes of a series that were taken at the same places.

    Parameters
    ----------
    series : Series
        Its slices in order, one repetition after the other.

    Returns
    -------
    tuple of range
        The indices of the slices of each; of a series without repetitions, all
        slices together, as of one without known places and one that turns.
    """
    whole = range(len(series))
    try:
        places = _places(series)
    except GridError:
        return (whole,)
    normals = np.cross(places.rights, places.downs)
    if (normals @ normals[0]).min() < SAME_DIRECTION:
        return (whole,)
    return tuple(_repetitions(places.origins @ normals[0]))


@dataclass(frozen=True, slots=True, eq=False)
class _Places:
    """(N, 3) each: the first pixel of each slice, and its axes as unit vectors."""

    origins: NDArray[np.float64]
    rights: NDArray[np.float64]
    downs: NDArray[np.float64]


def _places(series: Series) -> _Places:
    origins, rights, downs = [], [], []
    for ref in series.slices:
        known = ref.orientation, ref.position_mm, ref.spacing_mm
        if any(part is None for part in known) or min(ref.shape) < 1:
            raise GridError(
                reason=tr("its files don't say where each slice lies in the patient"),
                remedy=tr(_PLACES),
            )
        assert ref.orientation is not None  # for the type checker
        origins.append(ref.position_mm)
        rights.append(ref.orientation.row)
        downs.append(ref.orientation.column)
    return _Places(np.array(origins, np.float64), np.array(rights), np.array(downs))


def _repetition(along: NDArray[np.float64], index: int) -> range:
    """Return the slices around one that follow each other along the normal."""
    return next(run for run in _repetitions(along) if index in run)


def _repetitions(along: NDArray[np.float64]) -> list[range]:
    """Return the slices that follow each other along the normal."""
    steps = np.diff(along)
    if steps.size == 0:
        return [range(1)]
    forward = np.sign(np.median(steps)) or 1.0
    is_new = steps * forward < SAME_PLACE_MM
    starts = [0, *(np.flatnonzero(is_new) + 1), along.size]
    return [range(int(start), int(stop)) for start, stop in pairwise(starts)]


def _check_sizes(series: Series, run: range) -> None:
    sizes = {(series.slices[k].shape, series.slices[k].spacing_mm) for k in run}
    if len(sizes) > 1:
        raise GridError(
            reason=tr("its slices differ in size"),
            remedy=tr("open one with equal slices"),
        )


def _fitted(series: Series, places: _Places, run: range) -> Grid:
    """Return the grid through some slices, and check that they lie on it."""
    origins, rights, downs = (
        rows[run.start : run.stop]
        for rows in (places.origins, places.rights, places.downs)
    )
    ref, last = series.slices[run.start], len(run) - 1
    assert ref.spacing_mm is not None  # for the type checker
    numbers = np.arange(last + 1)
    # Positions are rounded, so the line that fits all of them best is nearer the truth.
    step, origin = np.polyfit(numbers, origins, 1)
    axes = step, downs[0] * ref.spacing_mm[0], rights[0] * ref.spacing_mm[1]
    affine = np.eye(4)
    affine[:3, :3], affine[:3, 3] = np.transpose(axes), origin
    _check_distances(origins @ np.cross(rights[0], downs[0]))
    ideal = origin + numbers[:, None] * step
    downs_off, rights_off = downs - downs[0], rights - rights[0]
    height, width = (
        (n - 1) * mm for n, mm in zip(ref.shape, ref.spacing_mm, strict=True)
    )
    farthest = max(
        float(np.abs(origins - ideal + down * downs_off + right * rights_off).max())
        for down, right in ((0, 0), (height, 0), (0, width))
    )
    if farthest > _tolerance(float(np.linalg.norm(step))):
        raise GridError(
            reason=tr(
                "its slices are shifted against each other by {farthest:.1f} mm",
                farthest=farthest,
            ),
            remedy=tr(_EVEN),
        )
    return Grid((last + 1, *ref.shape), affine)


def _tolerance(gap_mm: float) -> float:
    return max(ROUNDING_MM, UNEVEN_SHARE * gap_mm)


def _check_distances(along: NDArray[np.float64]) -> None:
    """Refuse slices that are unevenly spaced or have others missing between them."""
    steps = np.abs(np.diff(along))
    numbers = np.arange(along.size)
    slope, start = np.polyfit(numbers, along, 1)
    if np.abs(along - start - slope * numbers).max() <= _tolerance(float(steps.mean())):
        return
    raise GridError(
        reason=tr(
            "its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some "
            "are missing",
            nearest=float(steps.min()),
            farthest=float(steps.max()),
        ),
        remedy=tr(_EVEN),
    )
