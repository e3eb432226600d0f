"""Keeps the series of all panes on corresponding slices."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import SignalInstance

from brainview.core import Series
from brainview.imaging.rigid import Rigid

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
        self, index: int, other: "SliceGeometry", motion: Rigid | None = None
    ) -> NDArray[np.float64] | None:
        """Measure the distances from a slice to the slices of another series.

        Parameters
        ----------
        index : int
            A slice of this series, from 0.
        other : SliceGeometry
            The other series, of N slices.
        motion : Rigid or None
            From this series' coordinates to the other's; None where it is unknown.

        Returns
        -------
        (N,) float64 ndarray or None
            Signed distances along the other series' normal, in mm. Where the motion is
            unknown, the middles of both series are taken for the same place. None if a
            geometry is unknown, or if the series aren't parallel.
        """
        if self.centers is None or other.centers is None:
            return None
        if self.normal is None or other.normal is None:
            return None
        if motion is None:
            motion = Rigid.shift(_middle(other.centers) - _middle(self.centers))
        if abs(motion.turned(self.normal) @ other.normal) < _PARALLEL:
            return None
        return np.asarray(
            (other.centers - motion.moved(self.centers[index])) @ other.normal
        )


def matching_slice(
    geometry: SliceGeometry,
    index: int,
    other: SliceGeometry,
    motion: Rigid | None = None,
) -> int:
    """Find the slice of another series that corresponds to a slice.

    Parameters
    ----------
    geometry : SliceGeometry
        The geometry of the series that is scrolled.
    index : int
        The slice of that series, from 0.
    other : SliceGeometry
        The geometry of the series that follows.
    motion : Rigid or None
        From the coordinates of the one to those of the other.

    Returns
    -------
    int
        The nearest slice in the patient if both series are parallel; otherwise, the
        slice at the same relative position in the series.
    """
    last, other_last = len(geometry.series) - 1, len(other.series) - 1
    fraction = index / last if last else 0.0
    relative = round(fraction * other_last)
    offsets = geometry.offsets_mm(index, other, motion)
    if offsets is None:
        return relative
    gaps = np.abs(offsets)
    nearest = np.flatnonzero(gaps <= gaps.min() + _SAME_MM)
    return int(nearest[np.argmin(np.abs(nearest - relative))])


class Alignments:
    """Knows how places of one study are found in another."""

    def __init__(self) -> None:
        self._motions: dict[tuple[str, str], Rigid] = {}

    def between(self, one: Series, other: Series) -> Rigid | None:
        """Return the motion from the coordinates of a series to those of another.

        None where neither the headers nor the user have said it.
        """
        if one.shares_frame_with(other):
            return Rigid.identity()
        return self._motions.get((_frame(one), _frame(other)))

    def set(self, one: Series, other: Series, motion: Rigid) -> None:
        """Note the motion from the coordinates of a series to those of another."""
        self._motions[_frame(one), _frame(other)] = motion
        self._motions[_frame(other), _frame(one)] = motion.inverse


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

    def reload(self) -> None:
        """Read the shown slice again."""


class LinkedPlayers:
    """Keeps some players on corresponding slices.

    Parameters
    ----------
    main : Player
        The player of the pane in use.
    alignments : Alignments
        How places of one study are found in another.

    Attributes
    ----------
    sides : sequence of Player
        The others. If the user scrolls any player, all others follow.
    alignments : Alignments
        As passed in.
    """

    def __init__(self, main: Player, alignments: Alignments) -> None:
        self._main = main
        self.sides: Sequence[Player] = ()
        self.alignments = alignments
        self._geometries: dict[str, SliceGeometry] = {}
        # Where the main player was sent by another one. Slices that it shows on the
        # way there mustn't move the others.
        self._main_target: int | None = None

    def first_slice(self, series: Series) -> int | None:
        """Return the slice at which another player should start a series.

        None if the main player is empty.
        """
        if self._main.series is None:
            return None
        return self._match(self._main.series, self._main.index, series)

    def follow_main(self) -> None:
        """Move the other players to the slices that match the main one.

        Does nothing if the main player was sent to its slice by `lead` or `keep`.
        """
        if self._main.index != self._main_target:
            self._main_target = None
            self._send(self._main, self._main.index, self.sides)

    def lead(self, side: Player, index: int) -> None:
        """Move all other players to match slice `index` of one of `sides`."""
        self._send(side, index, [each for each in self.sides if each is not side])
        if side.series is not None and self._main.series is not None:
            target = self._match(side.series, index, self._main.series)
            self._main_target = target
            self._main.seek(target)

    def keep(self, index: int) -> None:
        """Let the main player go to a slice without moving the others."""
        self._main_target = index

    def align_as_shown(self) -> None:
        """Take the shown slices of parallel series of two studies for the same place.

        Series in the same coordinates stay as they are.
        """
        one = self._main.series
        for side in self.sides:
            other = side.series
            if one is None or other is None or one.shares_frame_with(other):
                continue
            here, there = self._geometry(one), self._geometry(other)
            known = self.alignments.between(one, other) or Rigid.identity()
            gaps = here.offsets_mm(self._main.index, there, known)
            if gaps is not None and there.normal is not None:
                by = float(gaps[side.index]) * there.normal
                self.alignments.set(
                    one, other, Rigid(known.rotation, known.shift_mm + by)
                )

    def _send(self, leader: Player, index: int, others: Sequence[Player]) -> None:
        for other in others:
            if leader.series is None or other.series is None:
                continue
            target = self._match(leader.series, index, other.series)
            if target != other.index:
                other.seek(target)

    def _match(self, series: Series, index: int, other: Series) -> int:
        motion = self.alignments.between(series, other)
        here, there = self._geometry(series), self._geometry(other)
        return matching_slice(here, index, there, motion)

    def _geometry(self, series: Series) -> SliceGeometry:
        """Return the geometry of a series, which changes when the series grows."""
        kept = self._geometries.get(series.key)
        if kept is None or kept.series is not series:
            kept = self._geometries[series.key] = SliceGeometry.of(series)
        return kept


def _frame(series: Series) -> str:
    return series.frame_key or series.study_key or series.key


def _middle(centers: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray((centers.min(axis=0) + centers.max(axis=0)) / 2)


def _normal(series: Series) -> NDArray[np.float64] | None:
    """Return the normal of the slices; None if they aren't parallel."""
    normals = np.array([r.orientation.normal for r in series.slices if r.orientation])
    if np.abs(normals @ normals[0]).min() < _PARALLEL:
        return None
    return np.asarray(normals[0])
