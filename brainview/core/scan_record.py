"""The row of a scan or of a series in tables, journals and JSON lines."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Self

from brainview.core.doubt import DoubtCode
from brainview.core.errors import BrainviewError
from brainview.core.placement import Box
from brainview.core.results import BatchItem, Detection, Status, TruthComparison
from brainview.core.scan import Plane
from brainview.core.scan import Sequence as MrSequence
from brainview.core.wording import warning_sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRecord:
    """What results say of one scan.

    The names of the attributes and their order are those of the JSON objects that
    ``brainview analyze --json`` prints, and of the columns of tables.

    Attributes
    ----------
    path : str
        The file, as the person gave it.
    frame : int
        From 0.
    status : Status
        ``ok``, ``undecided``, ``refused`` or ``error``.
    reason : str or None
        Why the scan was refused or failed.
    model : str or None
        Id of the classifier.
    predicted_class : str or None
        As in the manifest; None where none is answered.
    probabilities : mapping of str to float or None
        By class, in [0, 1]; also where it is undecided.
    tumor_probability : float or None
        The sum of the tumor classes, in [0, 1].
    doubts : tuple of DoubtCode
        What makes the answer uncertain, or why it is undecided.
    sequence : Sequence or None
        Of the slice, as its file says or else as the classifier sees it; None where
        neither does.
    plane : Plane or None
        The same of the plane.
    segmenter : str or None
        Id of the segmenter.
    tumor_area_px : int or None
        Pixels in the mask; None without a mask, as where the segmenter was not asked.
    tumor_area_mm2, longest_diameter_mm : float or None
        None without a mask or where the pixel spacing is unknown.
    tumor_area_low_px, tumor_area_high_px : int or None
        Between which sizes the area lies for most slices; None where the segmenter
        can't say.
    tumor_area_low_mm2, tumor_area_high_mm2 : float or None
        The same; None also where the pixel spacing is unknown.
    mask_confidence : float or None
        Mean probability of the mask's pixels, in [0, 1]; None without a mask.
    boxes : tuple of Detection or None
        Around the parts of the mask, the highest score first; None without a mask.
    truth : TruthComparison or None
        None for a scan that came without label and mask.
    warnings : tuple of str
        Sentences.
    unwritten : tuple of str
        The files that were requested and couldn't be written: ``mask``, ``heatmap``,
        ``thumbnail``, ``report``, and of the page's pictures ``slice``, ``outline``,
        ``map``. The warnings say why.
    seconds : float or None
        How long the analysis took.
    two_stage : bool
        Whether the classifier decided if the segmenter was asked.
    engine : str or None
        Engine and device.
    series : str or None
        The same for all slices of one DICOM series.
    """

    path: str
    frame: int
    status: Status
    reason: str | None
    model: str | None
    predicted_class: str | None
    probabilities: Mapping[str, float | None] | None
    tumor_probability: float | None
    doubts: tuple[DoubtCode, ...]
    sequence: MrSequence | None
    plane: Plane | None
    segmenter: str | None
    tumor_area_px: int | None
    tumor_area_mm2: float | None
    tumor_area_low_px: int | None
    tumor_area_high_px: int | None
    tumor_area_low_mm2: float | None
    tumor_area_high_mm2: float | None
    mask_confidence: float | None
    longest_diameter_mm: float | None
    boxes: tuple[Detection, ...] | None
    truth: TruthComparison | None
    warnings: tuple[str, ...]
    unwritten: tuple[str, ...]
    seconds: float | None
    two_stage: bool
    engine: str | None
    series: str | None

    @classmethod
    def of(
        cls,
        item: BatchItem,
        *,
        model: str | None = None,
        segmenter: str | None = None,
        two_stage: bool = False,
    ) -> "ScanRecord":
        """Make the row of an analysis or an error.

        Parameters
        ----------
        item : BatchItem
            One file's analysis or error.
        model, segmenter : str or None
            Ids of the models that were chosen, for items without their answer.
        two_stage : bool
            Whether the classifier decided if the segmenter was asked.
        """
        analysis = item.analysis
        classified = analysis.classification if analysis else None
        segmented = analysis.segmentation if analysis else None
        measured = segmented.measurements if segmented else None
        probabilities = None
        if classified:
            pairs = zip(classified.class_names, classified.probabilities, strict=True)
            probabilities = {name: _rounded(value, 6) for name, value in pairs}
        warnings = analysis.warnings if analysis else ()
        area = segmented.area_range if segmented else None
        return ScanRecord(
            path=item.source_name,
            frame=item.frame,
            status=analysis.status if analysis else Status.ERROR,
            reason=str(item.error) if not analysis else str(analysis.reason) or None,
            model=classified.model.id if classified else model,
            predicted_class=analysis.predicted_class if analysis else None,
            probabilities=probabilities,
            tumor_probability=(
                _rounded(classified.tumor_probability, 6) if classified else None
            ),
            doubts=tuple(doubt.code for doubt in analysis.doubts) if analysis else (),
            sequence=analysis.sequence if analysis else None,
            plane=analysis.plane if analysis else None,
            segmenter=segmented.model.id if segmented else segmenter,
            tumor_area_px=int(measured.area_px) if measured else None,
            tumor_area_mm2=_rounded(measured.area_mm2, 3) if measured else None,
            tumor_area_low_px=area.low_px if area else None,
            tumor_area_high_px=area.high_px if area else None,
            tumor_area_low_mm2=_rounded(area.low_mm2, 3) if area else None,
            tumor_area_high_mm2=_rounded(area.high_mm2, 3) if area else None,
            mask_confidence=_rounded(segmented.confidence, 4) if segmented else None,
            longest_diameter_mm=(
                _rounded(measured.longest_diameter_mm, 3) if measured else None
            ),
            boxes=tuple(map(_shown, segmented.detections)) if segmented else None,
            truth=_rounded_truth(analysis.truth if analysis else None),
            warnings=tuple(warning_sentence(warning) for warning in warnings),
            unwritten=(),
            seconds=_rounded(analysis.timings_s.get("total"), 4) if analysis else None,
            two_stage=two_stage,
            engine=(analysis.engine or None) if analysis else None,
            series=(analysis.source.series or None) if analysis else None,
        )

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """Make a row again of what `to_json` returned."""
        known = {
            **values,
            "status": Status(values["status"]),
            "doubts": tuple(map(DoubtCode, values["doubts"])),
            "sequence": values["sequence"] and MrSequence(values["sequence"]),
            "plane": values["plane"] and Plane(values["plane"]),
            "boxes": boxes_from_json(values["boxes"]),
            "truth": values["truth"] and TruthComparison(**values["truth"]),
            "warnings": tuple(values["warnings"]),
            "unwritten": tuple(values["unwritten"]),
        }
        return cls(**known)

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Return the names of the values, in the order in which they are written."""
        return tuple(field.name for field in fields(cls))

    def to_json(self) -> dict[str, Any]:
        """Return plain values that JSON can hold, always in the same order."""
        values = {name: getattr(self, name) for name in self.names()}
        return {
            **values,
            "doubts": list(self.doubts),
            "boxes": boxes_to_json(self.boxes),
            "truth": self.truth and asdict(self.truth),
            "warnings": list(self.warnings),
            "unwritten": list(self.unwritten),
        }

    def with_failures(self, failures: Mapping[str, BrainviewError]) -> Self:
        """Return the row of a scan of which files couldn't be written.

        Parameters
        ----------
        failures : mapping of str to BrainviewError
            Why a file couldn't be written, by its name in `unwritten`.
        """
        warnings = (*self.warnings, *map(str, failures.values()))
        return replace(self, warnings=warnings, unwritten=tuple(failures))


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRecord(ScanRecord):
    """What results say of a series: the row of its most suspicious slice, and counts.

    Attributes
    ----------
    slices : int
        How many slices were found.
    tumor_slices : int
        In how many of them the classifier sees a tumor.
    undecided_slices : int
        How many of them are undecided.
    """

    slices: int
    tumor_slices: int
    undecided_slices: int


def boxes_to_json(boxes: Sequence[Detection] | None) -> list[dict[str, Any]] | None:
    """Return boxes as plain values that JSON can hold; None stays None."""
    if boxes is None:
        return None
    return [
        {**asdict(found.box), "score": found.score, "class": found.class_name}
        for found in boxes
    ]


def boxes_from_json(
    values: Sequence[Mapping[str, Any]] | None,
) -> tuple[Detection, ...] | None:
    """Make boxes again of what `boxes_to_json` returned."""
    if values is None:
        return None
    return tuple(
        Detection(
            Box(value["top"], value["left"], value["height"], value["width"]),
            value["score"],
            value["class"],
        )
        for value in values
    )


def _shown(found: Detection) -> Detection:
    return replace(found, score=round(found.score, 4))


def _rounded_truth(truth: TruthComparison | None) -> TruthComparison | None:
    return truth and replace(truth, dice=_rounded(truth.dice, 4))


def _rounded(value: float | None, digits: int) -> float | None:
    """Round, and turn what JSON has no word for into None."""
    if value is None or not math.isfinite(value):
        return None
    return round(float(value), digits)
