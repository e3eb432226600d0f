"""What a reader drew and decided about a series, beside the models' answers."""

from dataclasses import dataclass

from brainview.core import Series, SeriesLesions
from brainview.core.reader_notes import StudyNotes, Verdict
from brainview.core.wording import counted, volume_words
from brainview.export.evidence import SeriesEvidence
from brainview.imaging.lesions import MaskPatch, find_lesions
from brainview.inference import SeriesSummary, with_reader_masks
from brainview.reports import verdict_rows
from brainview.reports.lesion_values import lesions_json


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
    """

    verdict: Verdict
    corrected: tuple[int, ...]
    masks: dict[int, MaskPatch]
    lesions: SeriesLesions

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
        masks = with_reader_masks(findings, notes.masks)
        subjects = {each.source.subject for each in evidence.in_order if each.source}
        verdicts = (notes.verdicts[name] for name in subjects & notes.verdicts.keys())
        return cls(
            next(verdicts, Verdict()),
            tuple(f.index for f in findings if f.instance in notes.masks),
            masks,
            find_lesions(series, masks) if masks else SeriesLesions(),
        )

    def rows(self, summary: SeriesSummary) -> tuple[tuple[str, str], ...]:
        """Say it beside the models' answer, as labels and values."""
        first = summary.most_suspicious
        predicted = first.name if first is not None else None
        rows = verdict_rows(self.verdict, predicted)
        if not self.masks:
            return rows
        where = f"corrected on {counted(len(self.corrected), 'slice')}"
        words = f"{_volume(self.lesions)} (the model: {_volume(summary.lesions)})"
        return (*rows, ("Volume", f"{words}, {where}"))

    @property
    def json(self) -> dict[str, object] | None:
        """The same as values that JSON can hold; None if there is nothing."""
        if self.verdict == Verdict() and not self.masks:
            return None
        return {
            "class": self.verdict.class_name or None,
            "chosen_blind": self.verdict.was_blind,
            "first_chosen_blind": self.verdict.blind_class_name or None,
            "comment": self.verdict.comment or None,
            "reviewed": self.verdict.is_reviewed,
            "corrected_slices": [index + 1 for index in self.corrected],
            **(lesions_json(self.lesions) if self.masks else {}),
        }


def _volume(lesions: SeriesLesions) -> str:
    if lesions.volume_ml is not None:
        return volume_words(lesions.volume_ml)
    least = lesions.least_ml
    return f"at least {volume_words(least)}" if least else "unknown"
