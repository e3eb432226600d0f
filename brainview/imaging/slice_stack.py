"""Where the slices of a series lie, and how much of the depth each stands for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brainview.core import Series
from brainview.core.language import translatable
from brainview.core.orientation import SAME_DIRECTION
from brainview.core.series import ROUNDING_MM, SAME_PLACE_MM, UNEVEN_SHARE

NO_DISTANCE = translatable(
    "The distance between the slices is unknown, so there is no volume."
)
NOT_PARALLEL = translatable("The slices aren't parallel, so there is no volume.")
REPEATED = translatable("Several slices lie in the same place, so there is no volume.")

FARTHEST = 3.0
"""Between slices farther apart than this, in spacings, nothing is known of the head."""


@dataclass(frozen=True, slots=True, eq=False)
class SliceStack:
    """The slices of a series, one above the other.

    Attributes
    ----------
    order : tuple of int
        M indices of slices along the normal, without those astray; all slices in the
        series' own order where their places are unknown.
    depths_mm : (N,) float64 ndarray or None
        Where each slice of the series lies along the normal; None where unknown.
    lengths_mm : (N,) float64 ndarray or None
        How much of the depth each slice stands for: half of the distance to either
        neighbor, of which no more counts than the series' own spacing. 0 for a slice
        astray; None where there is no volume.
    gaps_mm : (M - 1,) float64 ndarray
        How much of the distance between neighbors is not counted.
    spacing_mm : float or None
        The series' own: the median distance between neighbors.
    astray : tuple of int
        Indices of slices far from all others, or between two that are one spacing
        apart.
    problem : str
        Why there is no volume, in English for `tr`; empty where there is one.
    """

    order: tuple[int, ...]
    depths_mm: NDArray[np.float64] | None
    lengths_mm: NDArray[np.float64] | None
    gaps_mm: NDArray[np.float64]
    spacing_mm: float | None
    astray: tuple[int, ...] = ()
    problem: str = ""

    @property
    def missing(self) -> int:
        """How many slices would fill the gaps."""
        if self.spacing_mm is None:
            return 0
        return int(np.rint(self.gaps_mm / self.spacing_mm).sum())


def stack_slices(series: Series) -> SliceStack:
    """Find the order, the places and the lengths of the slices of a series.

    Parameters
    ----------
    series : Series
        Of at least one slice.
    """
    count = len(series)
    places = _places_mm(series)
    if places is None or count < 2:
        gap = series.gap_mm
        return SliceStack(
            order=tuple(range(count)),
            depths_mm=places if gap is None else np.arange(count) * np.float64(gap),
            lengths_mm=None if gap is None else np.full(count, gap),
            gaps_mm=np.zeros(count - 1),
            spacing_mm=gap,
            problem=NO_DISTANCE if gap is None else "",
        )
    order = np.argsort(places, kind="stable")
    if problem := _problem(series, order, places):
        gaps = np.zeros(count - 1)
        return SliceStack(
            tuple(range(count)), None, None, gaps, series.gap_mm, problem=problem
        )
    is_counted = _counted(places[order])
    counted = order[is_counted]
    lengths, gaps, spacing = _lengths(places[counted])
    all_lengths = np.zeros(count)
    all_lengths[counted] = lengths
    return SliceStack(
        order=tuple(counted.tolist()),
        depths_mm=places,
        lengths_mm=all_lengths,
        gaps_mm=gaps,
        spacing_mm=spacing,
        astray=tuple(sorted(order[~is_counted].tolist())),
    )


def _places_mm(series: Series) -> NDArray[np.float64] | None:
    """Project the slices' centers on the normal of the first."""
    orientation = series.slices[0].orientation
    centers = [ref.center_mm for ref in series.slices]
    if orientation is None:
        return None
    known = [center for center in centers if center is not None]
    if len(known) < len(centers):
        return None
    return np.asarray(np.array(known) @ np.array(orientation.normal), np.float64)


def _problem(
    series: Series, order: NDArray[np.intp], places: NDArray[np.float64]
) -> str:
    if not _is_parallel(series, order):
        return NOT_PARALLEL
    return REPEATED if np.diff(places[order]).min() < SAME_PLACE_MM else ""


def _is_parallel(series: Series, order: NDArray[np.intp]) -> bool:
    """Whether slices with places point one way and, in their order, don't cross."""
    normals = [ref.orientation.normal for ref in series.slices if ref.orientation]
    if np.abs(np.array(normals) @ normals[0]).min() < SAME_DIRECTION:
        return False
    # Slices of different sizes have corners at different places.
    if len({(ref.shape, ref.spacing_mm) for ref in series.slices}) > 1:
        return True
    corners = np.array([series.slices[k].corners_mm for k in order])
    steps = np.diff(corners @ np.array(normals[0]), axis=0)
    return bool(steps.min() > -SAME_PLACE_MM)


def _counted(depths: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Mark the slices, in order, that aren't astray."""
    steps = np.diff(depths)
    usual = _usual(steps)
    limit = usual + _tolerance(usual)
    is_far = steps > FARTHEST * usual
    counted = ~(np.r_[True, is_far] & np.r_[is_far, True])
    for k in range(1, len(depths) - 1):
        before, after = steps[k - 1], steps[k]
        # Without it, its neighbors are as far apart as others are.
        is_between = before + after <= limit and max(before, after) < usual * 0.9
        counted[k] &= not (is_between and counted[k - 1])
    return np.asarray(counted, np.bool_)


def _lengths(
    depths: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Return the lengths of slices, what isn't counted between them, and the spacing.

    The trapezoidal rule; at the ends a slice counts as if the next were there.
    """
    steps = np.diff(depths)
    usual = _usual(steps)
    counted = np.where(steps <= usual + _tolerance(usual), steps, usual)
    ends = np.minimum(counted[[0, -1]], usual)
    lengths = np.r_[ends[0], counted] / 2 + np.r_[counted, ends[1]] / 2
    return lengths, steps - counted, usual


def _usual(steps: NDArray[np.float64]) -> float:
    return float(np.sort(steps)[(steps.size - 1) // 2])


def _tolerance(usual: float) -> float:
    return max(2 * ROUNDING_MM, UNEVEN_SHARE * usual)
