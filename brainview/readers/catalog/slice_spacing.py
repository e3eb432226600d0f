"""Orders parallel slices along their normal, and checks their spacing."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brainview.core import ScanWarning, WarningCode
from brainview.core.series import ROUNDING_MM, SAME_PLACE_MM, UNEVEN_SHARE


@dataclass(frozen=True, slots=True, eq=False)
class SliceOrder:
    """The order of some slices, and their spacing.

    Attributes
    ----------
    order : tuple of int
        Indices of the slices, one repetition after the other.
    gap_mm : float or None
        Median distance between neighbors; None where unknown.
    warnings : tuple of ScanWarning
        About missing slices and uneven distances.
    """

    order: tuple[int, ...]
    gap_mm: float | None = None
    warnings: tuple[ScanWarning, ...] = ()


def order_slices(
    along: NDArray[np.float64] | None,
    moments: Sequence[tuple[float, ...]],
    ranks: NDArray[np.int64],
    *,
    is_numbered: bool = True,
) -> SliceOrder:
    """Order slices by place, one repetition of the same places after the other.

    Parameters
    ----------
    along : (N,) float64 ndarray or None
        Where each slice lies along the common normal, in mm; None where unknown.
    moments : sequence of tuple of float
        N; what tells repetitions apart, the most important number first.
    ranks : (N,) int64 ndarray
        N; 0 to N - 1 in the order in which the scanner numbered the slices.
    is_numbered : bool
        Whether the scanner did; else `ranks` come from names, which don't tell the
        direction.

    Returns
    -------
    SliceOrder
        It begins at the end where the scanner began; without numbers it follows the
        normal. Without places it is the order of `ranks`.
    """
    if along is None:
        return SliceOrder(tuple(int(k) for k in np.argsort(ranks)))
    places, centers = _places(along)
    repetitions = _repetitions(places, moments, ranks)
    if is_numbered and _is_backward(along, ranks, repetitions):
        places = places.max() - places
    order = np.lexsort((places, repetitions))
    return SliceOrder(
        tuple(int(k) for k in order),
        _gap(centers),
        tuple(_warnings(centers, np.bincount(places))),
    )


def _gap(centers: NDArray[np.float64]) -> float | None:
    if centers.size < 2:
        return None
    if _is_even(centers):
        return float(centers[-1] - centers[0]) / (centers.size - 1)
    return float(np.median(np.diff(centers)))


def _is_even(centers: NDArray[np.float64]) -> bool:
    """Whether the centers lie where the spacing that fits best puts them."""
    numbers = np.arange(centers.size)
    step, first = np.polyfit(numbers, centers, 1)
    farthest = float(np.abs(first + step * numbers - centers).max())
    return farthest <= max(ROUNDING_MM, UNEVEN_SHARE * float(step))


def _places(
    along: NDArray[np.float64],
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the number of each slice's place, from 0, and each place's position."""
    order = np.argsort(along, kind="stable")
    is_new = np.diff(along[order], prepend=-np.inf) > SAME_PLACE_MM
    places = np.empty(len(along), dtype=np.int64)
    places[order] = np.cumsum(is_new) - 1
    return places, along[order][is_new]


def _repetitions(
    places: NDArray[np.int64],
    moments: Sequence[tuple[float, ...]],
    ranks: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Return the number, from 0, of the repetition that each slice belongs to."""
    most = int(np.bincount(places).max())
    if most == 1:
        return np.zeros(len(places), dtype=np.int64)
    named = _named_repetitions(places, moments, most)
    if named is not None:
        return named
    # Each slice has its own time; the earliest at a place belongs to repetition 0.
    order = sorted(range(len(places)), key=lambda k: (places[k], moments[k], ranks[k]))
    repetitions = np.empty(len(places), dtype=np.int64)
    taken = np.zeros(len(places), dtype=np.int64)
    for k in order:
        repetitions[k] = taken[places[k]]
        taken[places[k]] += 1
    return repetitions


def _named_repetitions(
    places: NDArray[np.int64], moments: Sequence[tuple[float, ...]], most: int
) -> NDArray[np.int64] | None:
    """Return the repetitions that the scanner numbered, None where it did not.

    Unlike counting at each place, this stays right where a slice is missing.
    """
    names = [moment[:-1] for moment in moments]  # all but the time
    numbers = {name: k for k, name in enumerate(sorted(set(names)))}
    if len(numbers) != most:
        return None
    found = np.array([numbers[name] for name in names], dtype=np.int64)
    is_once = len(set(zip(found.tolist(), places.tolist(), strict=True))) == len(names)
    return found if is_once else None


def _is_backward(
    along: NDArray[np.float64],
    ranks: NDArray[np.int64],
    repetitions: NDArray[np.int64],
) -> bool:
    """Whether the scanner numbered the first repetition against the normal."""
    first = repetitions == 0
    places, numbers = along[first], ranks[first]
    return float((places - places.mean()) @ (numbers - numbers.mean())) < 0


def _warnings(
    centers: NDArray[np.float64], counts: NDArray[np.int64]
) -> list[ScanWarning]:
    warnings = []
    fewest, most = int(counts.min()), int(counts.max())
    if fewest != most:
        code = WarningCode.UNEVEN_REPETITIONS
        warnings.append(ScanWarning.of(code, fewest=fewest, most=most))
    if centers.size < 3 or _is_even(centers):
        return warnings
    gaps = np.diff(centers)
    missing = _missing(gaps)
    if missing:
        warnings.append(ScanWarning.of(WarningCode.SLICES_MISSING, count=missing))
    else:
        warnings.append(
            ScanWarning.of(
                WarningCode.SLICES_UNEVEN,
                nearest_mm=float(gaps.min()),
                farthest_mm=float(gaps.max()),
            )
        )
    return warnings


def _missing(gaps: NDArray[np.float64]) -> int:
    """Return how many slices would make the spacing even; 0 where none would."""
    usual = float(np.median(gaps))
    steps = np.maximum(1, np.rint(gaps / usual))
    missing = int(steps.sum()) - gaps.size
    tolerance = max(2 * ROUNDING_MM, UNEVEN_SHARE * usual)
    is_whole = bool(np.all(np.abs(gaps - steps * usual) <= tolerance * steps))
    # If more slices are missing than present, the gaps have another cause.
    return missing if is_whole and missing <= gaps.size else 0
