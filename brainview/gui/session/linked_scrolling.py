"""Keeps two series on corresponding slices."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import SignalInstance

from brainview.core import Series

# Slices are parallel if the cosine of the angle between their normals is at least this
# (about 8 degrees): scanners tilt series of one plane by a few degrees.
_PARALLEL = 0.99
# Positions that differ by less are the same; the volumes of a series repeat them.
_SAME_MM = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class SliceGeometry:
    """The positions of a series' slices in the patient.

    Attributes
    ----------
    series : Series
        The series.
    centers : (N, 3) float64 ndarray or None
        The center of each slice in LPS, in mm; None if one of them is unknown.
    normal : (3,) float64 ndarray or None
        Unit vector perpendicular to the slices; None if it is unknown or if the slices
        aren't parallel.
    """

    series: Series
    centers: NDArray[np.float64] | None
    normal: NDArray[np.float64] | None

    @classmethod
    def of(cls, series: Series) -> "SliceGeometry":
        """Collect the positions and the orientation of a series' slices."""
        centers = [ref.center_mm for ref in series.slices]
        if any(center is None for center in centers):
            return cls(series, None, None)
        return cls(series, np.array(centers), _normal(series))

    def offsets_mm(
        self, index: int, other: "SliceGeometry"
    ) -> NDArray[np.float64] | None:
        """Measure the distances from a slice to the slices of another series.

        Parameters
        ----------
        index : int
            A slice of this series, from 0.
        other : SliceGeometry
            The other series, of N slices.

        Returns
        -------
        (N,) float64 ndarray or None
            Signed distances along this series' normal, in mm. None if a geometry is
            unknown, if the series aren't parallel, or if they are from two studies,
            since positions are comparable only within a study.
        """
        if self.centers is None or other.centers is None:
            return None
        if self.normal is None or other.normal is None:
            return None
        is_one_study = self.series.study_key == other.series.study_key != ""
        if not is_one_study or abs(self.normal @ other.normal) < _PARALLEL:
            return None
        return np.asarray((other.centers - self.centers[index]) @ self.normal)


def matching_slice(geometry: SliceGeometry, index: int, other: SliceGeometry) -> int:
    """Find the slice of another series that corresponds to a slice.

    Parameters
    ----------
    geometry : SliceGeometry
        The geometry of the series that is scrolled.
    index : int
        The slice of that series, from 0.
    other : SliceGeometry
        The geometry of the series that follows.

    Returns
    -------
    int
        The nearest slice in the patient if both series are parallel and from one study;
        otherwise, the slice at the same relative position in the series.
    """
    last, other_last = len(geometry.series) - 1, len(other.series) - 1
    fraction = index / last if last else 0.0
    relative = round(fraction * other_last)
    offsets = geometry.offsets_mm(index, other)
    if offsets is None:
        return relative
    gaps = np.abs(offsets)
    nearest = np.flatnonzero(gaps <= gaps.min() + _SAME_MM)
    return int(nearest[np.argmin(np.abs(nearest - relative))])


class Player(Protocol):
    """The part of a `SeriesPlayer` that linked scrolling and the panes need."""

    series_changed: SignalInstance
    slice_changed: SignalInstance
    failed: SignalInstance

    @property
    def series(self) -> Series | None:
        """The open series."""

    @property
    def index(self) -> int:
        """The slice requested last, from 0."""

    @property
    def is_waiting(self) -> bool:
        """Whether the requested slice is still being read."""

    def open(self, series: Series, index: int | None = None) -> None:
        """Show another series, starting at a slice; None for the middle one."""

    def extend(self, series: Series, /) -> None:
        """Add slices to the open series."""

    def close(self) -> None:
        """Close the series."""

    def seek(self, index: int, /) -> None:
        """Show a slice."""


class LinkedPlayers:
    """Keeps two players on corresponding slices.

    Parameters
    ----------
    main, second : Player
        The players; when the user scrolls one, the other follows.
    """

    def __init__(self, main: Player, second: Player) -> None:
        self._main = main
        self._second = second
        self._geometries: dict[str, SliceGeometry] = {}
        # The target of `move_main`. Slices that the main player shows on the way there
        # mustn't move the second player.
        self._main_target: int | None = None

    def first_slice(self, series: Series) -> int | None:
        """Return the slice at which the second player should start a series.

        None if the main player is empty.
        """
        if self._main.series is None:
            return None
        return matching_slice(
            self._geometry(self._main.series),
            self._main.index,
            SliceGeometry.of(series),
        )

    def move_second(self) -> None:
        """Move the second player to the slice that matches the main one.

        Does nothing if `move_main` moved the main player to its current slice.
        """
        if self._main.index == self._main_target:
            return
        self._main_target = None
        target = self._match(self._main, self._main.index, self._second)
        if target is not None and target != self._second.index:
            self._second.seek(target)

    def move_main(self, index: int) -> None:
        """Move the main player to match slice `index` of the second."""
        target = self._match(self._second, index, self._main)
        if target is not None:
            self._main_target = target
            self._main.seek(target)

    def reset(self) -> None:
        """Clear the stored geometries after one of the series has changed."""
        self._main_target = None
        self._geometries.clear()

    def _match(self, moved: Player, index: int, other: Player) -> int | None:
        if moved.series is None or other.series is None:
            return None
        return matching_slice(
            self._geometry(moved.series), index, self._geometry(other.series)
        )

    def _geometry(self, series: Series) -> SliceGeometry:
        if series.key not in self._geometries:
            self._geometries[series.key] = SliceGeometry.of(series)
        return self._geometries[series.key]


def _normal(series: Series) -> NDArray[np.float64] | None:
    """Return the normal of the slices; None if they aren't parallel."""
    normals = np.array([r.orientation.normal for r in series.slices if r.orientation])
    if np.abs(normals @ normals[0]).min() < _PARALLEL:
        return None
    return np.asarray(normals[0])
