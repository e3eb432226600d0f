"""Sums up the answers for all slices of a series."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from brainview.core import Analysis, ScanRecord, Series, Status
from brainview.core.orientation import SAME_DIRECTION
from brainview.core.series import SAME_PLACE_MM
from brainview.core.wording import counted
from brainview.inference.slices import SliceAnswer

# Between slices farther apart than this, in spacings, nothing is known of the tumor.
_FARTHEST = 3.0
_MM3_PER_ML = 1000.0

NO_MASKS = "No segmenter ran, so there is no volume."
NO_SPACING = "The pixel spacing is unknown, so there is no volume."
NO_DISTANCE = "The distance between the slices is unknown, so there is no volume."
NOT_PARALLEL = "The slices aren't parallel, so there is no volume."
REPEATED = "Several slices lie in the same place, so there is no volume."


class Outcome(Enum):
    """How the analysis of a slice ended."""

    ANSWERED = "answered"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    FAILED = "failed"


_ANALYZED = (Outcome.ANSWERED, Outcome.UNDECIDED)


@dataclass(frozen=True, slots=True)
class SliceFinding:
    """The numbers that are kept of a slice's answer.

    Attributes
    ----------
    index : int
        Of the slice in its series, from 0.
    outcome : Outcome
        How the analysis ended.
    name : str
        The class that is answered; empty without an answer.
    tumor_probability : float or None
        The sum of the tumor classes; None if no model was run, or if it has no class
        without a tumor.
    area_px : int or None
        Pixels in the mask; None without a mask, but 0 where the segmenter wasn't run
        since the classifier sees no tumor.
    area_mm2 : float or None
        The same in square millimeters; None also where the spacing is unknown.
    """

    index: int
    outcome: Outcome
    name: str = ""
    tumor_probability: float | None = None
    area_px: int | None = None
    area_mm2: float | None = None

    @classmethod
    def of(cls, answer: SliceAnswer) -> "SliceFinding":
        """Keep the numbers of an answer."""
        analysis = answer.analysis
        if analysis is None:
            return cls(answer.index, Outcome.FAILED)
        found = analysis.classification
        if not analysis.status.is_analyzed or found is None:
            return cls(answer.index, Outcome.REFUSED)
        return cls(
            answer.index,
            _OUTCOMES[analysis.status],
            analysis.predicted_class or "",
            found.tumor_probability,
            *_areas(analysis),
        )

    @classmethod
    def of_record(cls, index: int, record: ScanRecord) -> "SliceFinding":
        """Keep the numbers of a table's row."""
        if not record.status.is_analyzed or record.probabilities is None:
            failed = record.status is Status.ERROR
            return cls(index, Outcome.FAILED if failed else Outcome.REFUSED)
        return cls(
            index,
            _OUTCOMES[record.status],
            record.predicted_class or "",
            record.tumor_probability,
            record.tumor_area_px,
            record.tumor_area_mm2,
        )


_OUTCOMES = {Status.OK: Outcome.ANSWERED, Status.UNDECIDED: Outcome.UNDECIDED}


@dataclass(frozen=True, slots=True)
class SeriesSummary:
    """The answers for a series in a few numbers; indices count from 0.

    Attributes
    ----------
    slices : int
        In the series.
    answered, undecided, refused, failed : int
        How many slices have an answer, were left undecided, were refused since the
        model wasn't trained on such images, and couldn't be read or analyzed. The
        others weren't analyzed.
    counts : mapping of str to int
        Answered slices by class, the most frequent first.
    volume_ml : float or None
        Of all masks together; None where unknown.
    volume_note : str
        Why there is no volume, or what is left out of it; may be empty.
    masked : int
        Slices whose mask isn't empty.
    undecided_volume_ml : float or None
        The part of the volume that lies in undecided slices.
    largest : SliceFinding or None
        With the largest mask; None where all are empty or none was made.
    most_suspicious : SliceFinding or None
        See `most_suspicious`.
    """

    slices: int
    answered: int = 0
    undecided: int = 0
    refused: int = 0
    failed: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    volume_ml: float | None = None
    volume_note: str = ""
    masked: int = 0
    undecided_volume_ml: float | None = None
    largest: SliceFinding | None = None
    most_suspicious: SliceFinding | None = None

    @classmethod
    def of(cls, series: Series, findings: Iterable[SliceFinding]) -> "SeriesSummary":
        """Sum up the findings of a series.

        Parameters
        ----------
        series : Series
            What was analyzed.
        findings : iterable of SliceFinding
            At most one per slice.
        """
        ordered = sorted(findings, key=lambda finding: finding.index)
        outcomes = Counter(finding.outcome for finding in ordered)
        answered = [f for f in ordered if f.outcome is Outcome.ANSWERED]
        undecided = [f for f in ordered if f.outcome is Outcome.UNDECIDED]
        analyzed = [f for f in ordered if f.outcome in _ANALYZED]
        masked = [f for f in analyzed if f.area_px]
        lengths = thicknesses_mm(series)
        volume, note = _volume(series, analyzed, lengths)
        return cls(
            slices=len(series),
            answered=len(answered),
            undecided=len(undecided),
            refused=outcomes[Outcome.REFUSED],
            failed=outcomes[Outcome.FAILED],
            counts=dict(Counter(f.name for f in answered).most_common()),
            volume_ml=volume,
            volume_note=note,
            masked=len(masked),
            undecided_volume_ml=(
                None
                if volume is None or lengths is None
                else _sum_ml(undecided, lengths)
            ),
            largest=max(masked, key=_size, default=None),
            most_suspicious=most_suspicious(analyzed),
        )


def most_suspicious(findings: Iterable[SliceFinding]) -> SliceFinding | None:
    """Choose the slice that should be looked at first.

    Parameters
    ----------
    findings : iterable of SliceFinding
        Of one series.

    Returns
    -------
    SliceFinding or None
        With the highest probability of a tumor, in whole percent as a person reads it;
        of several, the one with the largest mask; of several, the first one. Where the
        model has no class without a tumor, the one with the largest mask. None where
        nothing is suspicious.
    """
    analyzed = [f for f in findings if f.outcome in _ANALYZED]
    rated = [f for f in analyzed if f.tumor_probability is not None]
    if rated:
        return max(rated, key=_suspicion)
    masked = [finding for finding in analyzed if finding.area_px]
    return max(masked, key=_size, default=None)


def thicknesses_mm(series: Series) -> tuple[float, ...] | None:
    """Return the thickness of each slice for the volume.

    Parameters
    ----------
    series : Series
        Of at least one slice.

    Returns
    -------
    tuple of float or None
        Half the distances to both neighbors along the normal of the first slice (the
        trapezoidal rule), at the ends the whole distance to the only one; so slices
        that overlap or lie unevenly count no place twice. The median distance is the
        most for a slice at an end, and twice what a slice reaches toward a neighbor
        that is more than three times as far, as where a slice lies astray. The
        series' own gap where positions are unknown; None where that is unknown, too,
        where slices aren't parallel, and where several lie in one place.
    """
    places = _places_mm(series)
    if places is None or len(series) < 2:
        return None if series.gap_mm is None else (series.gap_mm,) * len(series)
    order = np.argsort(places)
    steps = np.diff(places[order])
    if steps.min() < SAME_PLACE_MM or not _is_parallel(series, order):
        return None
    usual = np.sort(steps)[(steps.size - 1) // 2]
    reached = np.where(steps <= _FARTHEST * usual, steps, usual)
    ends = np.minimum(reached[[0, -1]], usual)
    lengths = np.empty(len(places))
    lengths[order] = np.r_[ends[0], (reached[:-1] + reached[1:]) / 2, ends[1]]
    return tuple(lengths.tolist())


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


def _volume(
    series: Series,
    analyzed: Sequence[SliceFinding],
    lengths: Sequence[float] | None,
) -> tuple[float | None, str]:
    """Return the volume and a sentence about what is missing; either may be empty."""
    asked = [finding for finding in analyzed if finding.area_px is not None]
    if not asked:
        return None, NO_MASKS if analyzed else ""
    if lengths is None:
        return None, _without_lengths(series)
    if any(finding.area_mm2 is None for finding in asked):
        return None, NO_SPACING
    missing = len(series) - len(asked)
    words = f"Left out: {counted(missing, 'slice')} without an answer."
    note = words if missing else ""
    return _sum_ml(asked, lengths), note


def _without_lengths(series: Series) -> str:
    """Say why the thicknesses of slices are unknown."""
    places = _places_mm(series)
    if places is None or len(series) < 2:
        return NO_DISTANCE
    return REPEATED if _is_parallel(series, np.argsort(places)) else NOT_PARALLEL


def _sum_ml(findings: Iterable[SliceFinding], lengths: Sequence[float]) -> float:
    """Sum the areas of some slices, each times its thickness."""
    volumes = ((f.area_mm2 or 0.0) * lengths[f.index] for f in findings)
    return sum(volumes, 0.0) / _MM3_PER_ML


def _suspicion(finding: SliceFinding) -> tuple[float, float]:
    # The model is nearly certain of many slices of a large tumor; differences below one
    # percent then mean nothing.
    return round(finding.tumor_probability or 0.0, 2), _size(finding)


def _size(finding: SliceFinding) -> float:
    return float(finding.area_mm2 or finding.area_px or 0)


def _areas(analysis: Analysis) -> tuple[int | None, float | None]:
    if analysis.segmentation is not None:
        found = analysis.segmentation.measurements
        return found.area_px, found.area_mm2
    return (None, None) if analysis.skipped_segmenter is None else (0, 0.0)
