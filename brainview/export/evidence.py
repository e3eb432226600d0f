"""What is kept of the answers for a series, to write files from."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from brainview.core import Analysis, Classification, ModelUse, ScanSource
from brainview.core.language import said_again
from brainview.core.wording import doubt_sentence, warning_sentence
from brainview.imaging import MaskPatch
from brainview.inference import SliceAnswer, SliceFinding


@dataclass(frozen=True, slots=True, eq=False)
class SliceEvidence:
    """What the record and the tables say of a slice.

    Attributes
    ----------
    finding : SliceFinding
        Its numbers, and its mask.
    source : ScanSource or None
        The file; None where it couldn't be read.
    probabilities : mapping of str to float
        By class; empty without an answer.
    reason : str
        Why it was refused or failed, without the name of a file; may be empty.
    remarks : tuple of str
        Doubts and warnings, as sentences.
    """

    finding: SliceFinding
    source: ScanSource | None = None
    probabilities: Mapping[str, float] = field(default_factory=dict)
    reason: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class SeriesEvidence:
    """What is kept of the answers for a series.

    Attributes
    ----------
    classifier, segmenter : ModelUse or None
        The models that answered.
    classified : dict of int to Classification
        By the index of the slice, of those that count in the sums.
    slices : dict of int to SliceEvidence
        The same, of all slices.
    engine : str
        Engine and device.
    versions : mapping of str to str
        Versions of the software, by name.
    """

    classifier: ModelUse | None = None
    segmenter: ModelUse | None = None
    classified: dict[int, Classification] = field(default_factory=dict)
    slices: dict[int, SliceEvidence] = field(default_factory=dict)
    engine: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)

    @property
    def models(self) -> tuple[tuple[str, ModelUse], ...]:
        """The models that answered, with what each of them did."""
        used = ("classifier", self.classifier), ("segmenter", self.segmenter)
        return tuple((role, model) for role, model in used if model is not None)

    @property
    def in_order(self) -> list[SliceEvidence]:
        """What is kept of all slices, in the order of the series."""
        return [self.slices[index] for index in sorted(self.slices)]

    @property
    def masks(self) -> dict[int, MaskPatch]:
        """The masks of the slices that count in the sums, by the slice's index."""
        findings = {index: each.finding for index, each in self.slices.items()}
        return {
            index: found.mask
            for index, found in findings.items()
            if found.outcome.is_analyzed and found.mask is not None
        }

    def of_slices(self, run: range) -> "SeriesEvidence":
        """Return what is kept of some slices, which then count from 0.

        Parameters
        ----------
        run : range
            Their indices.
        """
        return replace(
            self,
            classified={
                index - run.start: found
                for index, found in self.classified.items()
                if index in run
            },
            slices={
                index - run.start: replace(
                    each, finding=replace(each.finding, index=index - run.start)
                )
                for index, each in self.slices.items()
                if index in run
            },
        )

    def add(self, answer: SliceAnswer, finding: SliceFinding) -> None:
        """Keep what is needed of an answer."""
        analysis = answer.analysis
        if analysis is None:
            reason = "" if answer.error is None else answer.error.reason
            self.slices[answer.index] = SliceEvidence(finding, reason=reason)
            return
        self.slices[answer.index] = _slice(analysis, finding)
        if not finding.outcome.is_analyzed:
            return
        self.engine = self.engine or analysis.engine
        self.versions = self.versions or analysis.versions
        if analysis.classification is not None:
            self.classifier = analysis.classification.model
            self.classified[answer.index] = analysis.classification
        if analysis.segmentation is not None:
            self.segmenter = analysis.segmentation.model


def _slice(analysis: Analysis, finding: SliceFinding) -> SliceEvidence:
    found = analysis.classification
    probabilities = {}
    if found is not None and finding.outcome.is_analyzed:
        values = map(float, found.probabilities)
        probabilities = dict(zip(found.class_names, values, strict=True))
    doubts = tuple(map(doubt_sentence, analysis.doubts))
    warnings = tuple(map(warning_sentence, analysis.warnings))
    return SliceEvidence(
        finding,
        analysis.source,
        probabilities,
        said_again(analysis.reason),
        (*doubts, *warnings),
    )
