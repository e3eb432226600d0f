"""Which slice of one series belongs beside which slice of another; no Qt."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brainview.core import Series, SliceRef

# Cosine of the angle between two slices' normals, about 8 degrees: scanners tilt
# series of one plane against each other by a few.
_PARALLEL = 0.99
# Volumes of one series repeat a position to within rounding.
_SAME_MM = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    """A series as a stack of slices.

    Attributes
    ----------
    series : Series
        The series.
    centers : (N, 3) float64 ndarray or None
        Middle of each slice, LPS, mm; None where one of them is unknown.
    normal : (3,) float64 ndarray or None
        Unit vector out of the slices; None where unknown or where they differ.
    """

    series: Series
    centers: NDArray[np.float64] | None
    normal: NDArray[np.float64] | None

    @classmethod
    def of(cls, series: Series) -> "Stack":
        """Look up where a series' slices lie."""
        centers = [_center(ref) for ref in series.slices]
        if any(center is None for center in centers):
            return cls(series, None, None)
        return cls(series, np.array(centers), _normal(series))

    def offsets_mm(self, index: int, other: "Stack") -> NDArray[np.float64] | None:
        """Measure how far the slices of another series lie from one of this.

        Parameters
        ----------
        index : int
            A slice of this series, from 0.
        other : Stack
            The other series, of N slices.

        Returns
        -------
        (N,) float64 ndarray or None
            Along the normal; None where either's geometry is unknown, where they
            aren't parallel, or where they are of two studies: positions count from
            the scanner's origin, which is the same within a study alone.
        """
        if self.centers is None or other.centers is None:
            return None
        if self.normal is None or other.normal is None:
            return None
        is_one_study = self.series.study_key == other.series.study_key != ""
        if not is_one_study or abs(self.normal @ other.normal) < _PARALLEL:
            return None
        return np.asarray((other.centers - self.centers[index]) @ self.normal)


def matching_slice(stack: Stack, index: int, other: Stack) -> int:
    """Find the slice of another series that belongs beside a slice.

    Parameters
    ----------
    stack : Stack
        The series that is scrolled.
    index : int
        Its slice, from 0.
    other : Stack
        The series that follows.

    Returns
    -------
    int
        The slice nearest in the patient where both series are parallel and of one
        study; else the one as far through the series.
    """
    last, other_last = len(stack.series) - 1, len(other.series) - 1
    share = index / last if last else 0.0
    relative = round(share * other_last)
    offsets = stack.offsets_mm(index, other)
    if offsets is None:
        return relative
    gaps = np.abs(offsets)
    nearest = np.flatnonzero(gaps <= gaps.min() + _SAME_MM)
    return int(nearest[np.argmin(np.abs(nearest - relative))])


def _center(ref: SliceRef) -> NDArray[np.float64] | None:
    if ref.position_mm is None or ref.orientation is None:
        return None
    rows, columns = ref.shape
    down, across = ref.spacing_mm or (0.0, 0.0)
    along_row = np.array(ref.orientation.row) * across * max(columns - 1, 0) / 2
    along_column = np.array(ref.orientation.column) * down * max(rows - 1, 0) / 2
    return np.asarray(np.array(ref.position_mm) + along_row + along_column)


def _normal(series: Series) -> NDArray[np.float64] | None:
    """Return the normal that all slices share."""
    normals = np.array([r.orientation.normal for r in series.slices if r.orientation])
    if np.abs(normals @ normals[0]).min() < _PARALLEL:
        return None
    return np.asarray(normals[0])
