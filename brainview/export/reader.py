"""What a reader drew and decided about a series, beside the models' answers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from brainview.core import Scan, Series, SeriesLesions, SliceRef
from brainview.core.language import plural, tr
from brainview.core.measures import Measure
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import StudyNotes, Verdict
from brainview.core.wording import volume_words
from brainview.export.evidence import SeriesEvidence
from brainview.imaging.lesions import MaskPatch, find_lesions
from brainview.imaging.regions import SliceMeasure, measure_values
from brainview.inference import SeriesSummary, with_reader_masks
from brainview.reports import verdict_rows
from brainview.reports.lesion_values import lesions_json, rounded


@dataclass(frozen=True, slots=True, eq=False)
class ReaderResult:
    """What a reader drew and decided about a series.

    Attributes
    ----------
    verdict : Verdict
        About the series.
    corrected : tuple of int
        The slices that have a mask of the reader, from 0.
    masks : dict of int to MaskPatch
        The masks of all slices, the reader's in place of the model's; empty if the
        reader has drawn none.
    lesions : SeriesLesions
        Those masks as lesions.
    measures : mapping of int to tuple of Measure
        What was drawn on slices, by their index.
    """

    verdict: Verdict
    corrected: tuple[int, ...]
    masks: dict[int, MaskPatch]
    lesions: SeriesLesions
    measures: Mapping[int, tuple[Measure, ...]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, series: Series, evidence: SeriesEvidence, notes: StudyNotes
    ) -> "ReaderResult":
        """Gather what a reader drew and decided.

        Parameters
        ----------
        series : Series
            What was analyzed.
        evidence : SeriesEvidence
            What was found.
        notes : StudyNotes
            Of the study.
        """
        findings = [each.finding for each in evidence.in_order]
        fitting = {
            f.instance: notes.masks[f.instance]
            for f in findings
            if f.instance in notes.masks
            and _fits(notes.masks[f.instance], series.slices[f.index])
        }
        masks = with_reader_masks(findings, fitting)
        subjects = {each.source.subject for each in evidence.in_order if each.source}
        verdicts = (notes.verdicts[name] for name in subjects & notes.verdicts.keys())
        return cls(
            next(verdicts, Verdict()),
            tuple(f.index for f in findings if f.instance in fitting),
            masks,
            find_lesions(series, masks) if masks else SeriesLesions(),
            {
                each.finding.index: notes.measures[each.source.slice_key]
                for each in evidence.in_order
                if each.source and each.source.slice_key in notes.measures
            },
        )

    @property
    def is_empty(self) -> bool:
        """Whether the reader neither drew nor decided anything."""
        return self.verdict == Verdict() and not self.masks and not self.measures

    def measured(self, read: Callable[[int], Scan]) -> tuple[SliceMeasure, ...]:
        """Measure what was drawn.

        Parameters
        ----------
        read : callable
            Reads a slice, by its index.

        Raises
        ------
        BrainviewError
            If a slice can't be read.
        """
        return tuple(
            SliceMeasure(
                index,
                number,
                measure,
                measure_values(scan, measure),
                scan.is_calibrated,
            )
            for index, measures in self.measures.items()
            for scan in [read(index)]
            for number, measure in enumerate(measures, start=1)
        )

    def rows(self, summary: SeriesSummary) -> tuple[tuple[str, str], ...]:
        """Say it beside the models' answer, as labels and values."""
        first = summary.most_suspicious
        predicted = first.name if first is not None else None
        rows = verdict_rows(self.verdict, predicted)
        if not self.masks:
            return rows
        words = plural(
            "{volume} (the model: {other}), corrected on {count} slice",
            "{volume} (the model: {other}), corrected on {count:,} slices",
            len(self.corrected),
            volume=_volume(self.lesions),
            other=_volume(summary.lesions),
        )
        return (*rows, (tr("Volume"), words))

    def json(self, measured: Iterable[SliceMeasure] = ()) -> dict[str, object] | None:
        """Return it as values that JSON can hold; None if there is nothing.

        Parameters
        ----------
        measured : iterable of SliceMeasure
            From `measured`.
        """
        if self.is_empty:
            return None
        return {
            "class": self.verdict.class_name or None,
            "chosen_blind": self.verdict.was_blind,
            "first_chosen_blind": self.verdict.blind_class_name or None,
            "comment": self.verdict.comment or None,
            "reviewed": self.verdict.is_reviewed,
            "corrected_slices": [index + 1 for index in self.corrected],
            "measures": [_measure_json(each) for each in measured],
            **(lesions_json(self.lesions) if self.masks else {}),
        }


def _fits(mask: PackedMask, ref: SliceRef) -> bool:
    """Whether a mask isn't of another slice under the same UID."""
    return min(ref.shape) < 1 or mask.shape == ref.shape


def _measure_json(drawn: SliceMeasure) -> dict[str, object]:
    return {
        "slice": drawn.index + 1,
        "kind": drawn.measure.kind.value,
        "points_px": [[round(x, 3), round(y, 3)] for x, y in drawn.measure.points],
        "text": drawn.measure.text or None,
        "calibrated": drawn.is_calibrated,
        "values": [
            {"name": v.name, "value": rounded(v.value, 4), "unit": v.unit or None}
            for v in drawn.values
        ],
    }


def _volume(lesions: SeriesLesions) -> str:
    if lesions.volume_ml is not None:
        return volume_words(lesions.volume_ml)
    least = lesions.least_ml
    if not least:
        return tr("unknown")
    return tr("at least {volume}", volume=volume_words(least))
