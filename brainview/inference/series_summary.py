"""Sums up the answers for all slices of a series."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from brainview.core import (
    Analysis,
    DoubtCode,
    ScanRecord,
    Series,
    SeriesLesions,
    Status,
)
from brainview.core.language import tr, translatable
from brainview.core.packed_mask import PackedMask
from brainview.imaging.lesions import MaskPatch, find_lesions
from brainview.inference.slices import SliceAnswer

NO_MASKS = translatable("No segmenter ran, so there is no volume.")


class Outcome(Enum):
    """How the analysis of a slice ended."""

    ANSWERED = "answered"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    FAILED = "failed"

    @property
    def is_analyzed(self) -> bool:
        """Whether the slice counts in the sums of its series."""
        return self in (Outcome.ANSWERED, Outcome.UNDECIDED)

    @property
    def status(self) -> Status:
        """The same in the words of a single scan's result."""
        return _STATUSES[self]


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
    mask : MaskPatch or None
        The mask; None without one, and in a table's row. Empty where there is next to
        no brain.
    instance : str
        ``ScanSource.slice_key``; empty where it is unknown.
    doubts : tuple of DoubtCode
        What makes the answer uncertain, or why it is undecided; empty where it is
        refused or failed.
    """

    index: int
    outcome: Outcome
    name: str = ""
    tumor_probability: float | None = None
    area_px: int | None = None
    area_mm2: float | None = None
    mask: MaskPatch | None = None
    instance: str = ""
    doubts: tuple[DoubtCode, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """Whether an answer is given with a stated doubt."""
        return self.outcome is Outcome.ANSWERED and bool(self.doubts)

    @property
    def has_doubtful_mask(self) -> bool:
        """Whether the outline is doubtful."""
        return DoubtCode.MASK_DOUBTFUL in self.doubts

    @property
    def is_unusual(self) -> bool:
        """Whether it would have been refused, and is answered on request."""
        return DoubtCode.UNUSUAL in self.doubts

    @classmethod
    def of(cls, answer: SliceAnswer) -> "SliceFinding":
        """Keep the numbers of an answer.

        A slice with next to no brain counts as refused, whatever a model says of it,
        and holds no lesion.
        """
        analysis = answer.analysis
        if analysis is None:
            return cls(answer.index, Outcome.FAILED)
        found, slice_ = analysis.classification, analysis.source.slice_key
        if not answer.shows_brain:
            nothing = MaskPatch.empty()
            return cls(answer.index, Outcome.REFUSED, mask=nothing, instance=slice_)
        if not analysis.status.is_analyzed or found is None:
            return cls(answer.index, Outcome.REFUSED, instance=slice_)
        return cls(
            answer.index,
            _OUTCOMES[analysis.status],
            analysis.predicted_class or "",
            found.tumor_probability,
            *_mask(analysis),
            instance=slice_,
            doubts=tuple(doubt.code for doubt in analysis.doubts),
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
            doubts=record.doubts,
        )


_OUTCOMES = {
    Status.OK: Outcome.ANSWERED,
    Status.UNDECIDED: Outcome.UNDECIDED,
    Status.REFUSED: Outcome.REFUSED,
    Status.ERROR: Outcome.FAILED,
}
_STATUSES = {outcome: status for status, outcome in _OUTCOMES.items()}


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
    unusual : int
        How many of those that are answered or undecided would have been refused.
    counts : mapping of str to int
        Answered slices by class, the most frequent first.
    doubtful : int
        How many slices have an answer with a stated doubt.
    doubts : mapping of DoubtCode to int
        These slices by doubt, the most frequent first; a slice may have several.
    lesions : SeriesLesions
        The masks as lesions.
    volume_ml : float or None
        Of all lesions together, without specks; None where unknown.
    volume_note : str
        Why there is no volume, or what is left out of it; may be empty.
    masked : int
        Slices whose mask isn't empty.
    undecided_volume_ml : float or None
        The part of the volume that lies in undecided slices.
    largest : SliceFinding or None
        With the largest area of lesions; None without one.
    most_suspicious : SliceFinding or None
        See `most_suspicious`.
    """

    slices: int
    answered: int = 0
    undecided: int = 0
    refused: int = 0
    failed: int = 0
    unusual: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    doubtful: int = 0
    doubts: Mapping[DoubtCode, int] = field(default_factory=dict)
    lesions: SeriesLesions = field(default_factory=SeriesLesions)
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
        analyzed = [f for f in ordered if f.outcome.is_analyzed]
        masked = [f for f in analyzed if f.area_px]
        has_masks = any(f.mask is not None for f in analyzed)
        masks = {f.index: f.mask for f in ordered if f.mask is not None}
        doubtful = {f.index for f in ordered if f.has_doubtful_mask}
        lesions = find_lesions(series, masks, doubtful)
        if not has_masks:
            lesions = replace(lesions, volume_ml=None)  # nothing looked for one
        areas = lesions.areas
        no_masks = tr(NO_MASKS) if analyzed else ""
        in_lesions = [f for f in masked if f.index in areas]
        return cls(
            slices=len(series),
            answered=len(answered),
            undecided=len(undecided),
            refused=outcomes[Outcome.REFUSED],
            failed=outcomes[Outcome.FAILED],
            unusual=sum(f.is_unusual for f in analyzed),
            counts=dict(Counter(f.name for f in answered).most_common()),
            doubtful=sum(f.is_doubtful for f in answered),
            doubts=dict(
                Counter(code for f in answered for code in f.doubts).most_common()
            ),
            lesions=lesions,
            volume_ml=lesions.volume_ml,
            volume_note=_volume_note(lesions) if has_masks else no_masks,
            masked=len(masked),
            undecided_volume_ml=(
                None
                if lesions.volume_ml is None
                else sum(lesions.volumes_ml.get(f.index, 0.0) for f in undecided)
            ),
            largest=max(in_lesions, key=lambda f: areas[f.index], default=None),
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
    analyzed = [f for f in findings if f.outcome.is_analyzed]
    rated = [f for f in analyzed if f.tumor_probability is not None]
    if rated:
        return max(rated, key=_suspicion)
    masked = [finding for finding in analyzed if finding.area_px]
    return max(masked, key=_size, default=None)


def with_reader_masks(
    findings: Iterable[SliceFinding], masks: Mapping[str, PackedMask]
) -> dict[int, MaskPatch]:
    """Put the masks that a reader drew in place of the model's.

    Parameters
    ----------
    findings : iterable of SliceFinding
        Of one series.
    masks : mapping of str to PackedMask
        The reader's masks, by the slice's ``ScanSource.slice_key``.

    Returns
    -------
    dict of int to MaskPatch
        The masks of all slices that have one, by index; empty if none is the reader's.
    """
    found = sorted(findings, key=lambda finding: finding.index)
    own = {f.index: masks[f.instance] for f in found if f.instance in masks}
    if not own:
        return {}
    patches = {f.index: f.mask for f in found if f.mask is not None}
    drawn = {index: MaskPatch.of(mask.unpacked()) for index, mask in own.items()}
    return {**patches, **drawn}


def _volume_note(lesions: SeriesLesions) -> str:
    """Say why there is no volume, or what is left out of it; may be empty."""
    return lesions.volume_reason or " ".join(lesions.notes)


def _suspicion(finding: SliceFinding) -> tuple[float, float]:
    # The model is nearly certain of many slices of a large tumor; differences below one
    # percent then mean nothing.
    return round(finding.tumor_probability or 0.0, 2), _size(finding)


def _size(finding: SliceFinding) -> float:
    return float(finding.area_mm2 or finding.area_px or 0)


def _mask(
    analysis: Analysis,
) -> tuple[int | None, float | None, MaskPatch | None]:
    """Return area and mask; an empty mask where the segmenter wasn't asked."""
    if analysis.segmentation is not None:
        found = analysis.segmentation.measurements
        mask = MaskPatch.of(analysis.segmentation.mask)
        return found.area_px, found.area_mm2, mask
    if analysis.skipped_segmenter is None:
        return None, None, None
    return 0, 0.0, MaskPatch.empty()
