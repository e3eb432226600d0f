"""Writes lesions and classes as a DICOM structured report (PS3.16, TID 1500)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from highdicom.seg import Segmentation as SegmentationObject
from highdicom.sr import (
    AlgorithmIdentification,
    CodedConcept,
    Comprehensive3DSR,
    CoordinatesForMeasurement,
    DeviceObserverIdentifyingAttributes,
    FindingSite,
    GraphicTypeValues,
    ImageRegion,
    Measurement,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    PersonObserverIdentifyingAttributes,
    PlanarROIMeasurementsAndQualitativeEvaluations,
    QualitativeEvaluation,
    ReferencedSegment,
    RelationshipTypeValues,
    SourceImageForMeasurement,
    SourceImageForMeasurementGroup,
    SourceImageForRegion,
    SourceSeriesForSegmentation,
    TextContentItem,
    TimePointContext,
    TrackingIdentifier,
    VolumetricROIMeasurementsAndQualitativeEvaluations,
)
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from brainview import __version__
from brainview.core import RESEARCH_USE, Lesion, ModelUse, ReportError
from brainview.core.language import tr
from brainview.core.lesions import Ends
from brainview.core.reader_notes import Verdict
from brainview.core.wording import capitalized
from brainview.imaging.regions import MeasureValue, SliceMeasure
from brainview.reports.dicom.instance import (
    NAME,
    coded_words,
    derived_uid,
    device_uid,
    finished,
    general,
    tracking,
)
from brainview.reports.dicom.segmentation import Segment
from brainview.reports.dicom.source import SourceSeries

_Group: TypeAlias = (
    VolumetricROIMeasurementsAndQualitativeEvaluations
    | PlanarROIMeasurementsAndQualitativeEvaluations
    | MeasurementsAndQualitativeEvaluations
)

_MILLILITER = CodedConcept("ml", "UCUM", "milliliter")
_SLICES = CodedConcept("{slices}", "UCUM", "slices")
# Manifests name classes as they like, and no scheme of the standard has them.
_OWN_SCHEME = "99BRAINVIEW"
_SLICE_COUNT = CodedConcept("slices", _OWN_SCHEME, "Number of slices")
_CLASS = CodedConcept("class", _OWN_SCHEME, "Predicted class")
_TUMOR_PROBABILITY = CodedConcept("tumor-probability", _OWN_SCHEME, "Tumor probability")
_READER_CLASS = CodedConcept("reader-class", _OWN_SCHEME, "Reader's class")
_REVIEWED = CodedConcept("reviewed", _OWN_SCHEME, "Reviewed by the reader")
_BLIND = CodedConcept("blind", _OWN_SCHEME, "Class chosen before the model's was shown")
_FIRST_CLASS = CodedConcept(
    "first-class", _OWN_SCHEME, "Reader's class before the model's was shown"
)
# The standard wants a name of a person who observes (PS3.16, TID 1003).
_NOBODY = "Reader^Anonymous"
_VALUE = CodedConcept("pixel-value", _OWN_SCHEME, "Pixel value")
_CALIBRATED = CodedConcept("calibrated", _OWN_SCHEME, "Calibrated by a reader")
_PRODUCT = CodedConcept("axes-product", _OWN_SCHEME, "Product of both axes")
_MEASURED = {
    "length": (codes.SCT.Length, None),
    "angle": (codes.SCT.Angle, None),
    "area": (codes.SCT.Area, None),
    "mean": (_VALUE, codes.SCT.Mean),
    "sd": (_VALUE, codes.SCT.StandardDeviation),
    "min": (_VALUE, codes.SCT.Minimum),
    "max": (_VALUE, codes.SCT.Maximum),
    "long axis": (codes.SCT.LongAxis, None),
    "short axis": (codes.SCT.ShortAxis, None),
    "product": (_PRODUCT, None),
}
_UNITS = {
    "mm": codes.UCUM.Millimeter,
    "mm2": codes.UCUM.SquareMillimeter,
    "deg": codes.UCUM.Degree,
    "px": CodedConcept("{pixels}", "UCUM", "pixels"),
    "": codes.UCUM.NoUnits,
}


@dataclass(frozen=True, slots=True, eq=False)
class SeriesAnswer:
    """What the classifier says of a series.

    Attributes
    ----------
    model : ModelUse
        The classifier.
    slices_by_class : mapping of str to int
        How many slices each class of the manifest is answered for.
    suspicious : int or None
        The most suspicious slice, from 0; None without one.
    name : str
        The class that is answered for it; empty where it is undecided.
    tumor_probability : float or None
        In [0, 1]; None where the model has no class without a tumor.
    """

    model: ModelUse
    slices_by_class: Mapping[str, int]
    suspicious: int | None = None
    name: str = ""
    tumor_probability: float | None = None


def measurement_report(
    source: SourceSeries,
    segments: Sequence[Segment] = (),
    outlined: SegmentationObject | None = None,
    segmenter: ModelUse | None = None,
    answer: SeriesAnswer | None = None,
    comments: Sequence[str] = (),
) -> Comprehensive3DSR:
    """Make a report of the measurements of a series.

    Parameters
    ----------
    source : SourceSeries
        What was measured.
    segments : sequence of Segment
        Of lesions, those that aren't specks are reported.
    outlined : Segmentation or None
        The same segments, in the same order; None where no lesion is reported.
    segmenter : ModelUse or None
        What outlined them.
    answer : SeriesAnswer or None
        What the classifier says; None without one.
    comments : sequence of str
        What else is to be known, in English.

    Returns
    -------
    Comprehensive3DSR
        Of each lesion the volume, where it is known, and of its largest slice both
        diameters with their ends, and the area.

    Raises
    ------
    ReportError
        If there is nothing to report.
    """
    groups: list[_Group] = []
    if answer is not None:
        groups += _class_groups(source, answer)
    if outlined is not None and segmenter is not None:
        for number, segment in enumerate(segments, start=1):
            lesion = segment.lesion
            if lesion is not None and not lesion.is_speck:
                region = _region(source, outlined, number)
                groups += _lesion_groups(source, segment, lesion, region, segmenter)
    if not groups:
        raise ReportError(
            tr("Can't write a structured report"),
            reason=tr("no slice has an answer"),
            remedy=tr("leave sr away"),
        )
    names = general(source, "SR", "Measurements")
    return _report(source, groups, outlined, _observer(), names, comments)


def reader_report(
    source: SourceSeries,
    verdict: Verdict,
    measures: Sequence[SliceMeasure] = (),
    segments: Sequence[Segment] = (),
    outlined: SegmentationObject | None = None,
) -> Comprehensive3DSR:
    """Make a report of what a reader measured and decided about a series.

    Parameters
    ----------
    source : SourceSeries
        What was read.
    verdict : Verdict
        What the reader decided.
    measures : sequence of SliceMeasure
        What the reader drew. Arrows, which measure nothing, are left out; texts become
        comments.
    segments : sequence of Segment
        Lesions of the reader's masks; those that aren't specks are reported.
    outlined : Segmentation or None
        The same segments, in the same order; None where no lesion is reported.

    Returns
    -------
    Comprehensive3DSR
        Its observer is a person whom it doesn't name.
    """
    groups: list[_Group] = [_verdict_group(source, verdict)]
    for number, segment in enumerate(segments, start=1):
        lesion = segment.lesion
        if outlined is not None and lesion is not None and not lesion.is_speck:
            region = _region(source, outlined, number)
            groups += _lesion_groups(source, segment, lesion, region, None)
    groups += [_measure_group(source, each) for each in measures if each.values]
    texts = [verdict.comment] if verdict.comment else []
    texts += [
        f"Slice {each.index + 1}: {each.measure.text}"
        for each in measures
        if each.measure.text
    ]
    names = general(source, "READER SR", "Reader's sizes")
    return _report(source, groups, outlined, _reader(), names, texts)


def _report(
    source: SourceSeries,
    groups: Sequence[_Group],
    outlined: SegmentationObject | None,
    observer: ObservationContext,
    names: dict[str, Any],
    comments: Sequence[str] = (),
) -> Comprehensive3DSR:
    """Make a report of groups of measurements; its names are from `general`."""
    content = MeasurementReport(
        observation_context=observer,
        procedure_reported=codes.LN.BrainMRI,
        imaging_measurements=groups,
        title=codes.DCM.ImagingMeasurementReport,
    )
    content[0].ContentSequence.extend(
        TextContentItem(
            name=codes.DCM.Comment,
            value=text,
            relationship_type=RelationshipTypeValues.CONTAINS,
        )
        for text in (RESEARCH_USE, *comments)
    )
    dataset = Comprehensive3DSR(
        evidence=[*source.images, *([] if outlined is None else [outlined])],
        content=content,
        is_complete=True,
        device_serial_number=__version__,
        **names,
    )
    finished(dataset, source)
    return dataset


def _reader() -> ObservationContext:
    return ObservationContext(
        observer_person_context=ObserverContext(
            observer_type=codes.DCM.Person,
            observer_identifying_attributes=PersonObserverIdentifyingAttributes(
                name=_NOBODY
            ),
        )
    )


def _observer() -> ObservationContext:
    return ObservationContext(
        observer_device_context=ObserverContext(
            observer_type=codes.DCM.Device,
            observer_identifying_attributes=DeviceObserverIdentifyingAttributes(
                uid=device_uid(),
                name=NAME,
                manufacturer_name=NAME,
                model_name=f"{NAME} {__version__}",
            ),
        )
    )


def _region(
    source: SourceSeries, outlined: SegmentationObject, number: int
) -> ReferencedSegment:
    # `from_segmentation` fails where there is only one segment (highdicom 0.28).
    return ReferencedSegment(
        sop_class_uid=outlined.SOPClassUID,
        sop_instance_uid=outlined.SOPInstanceUID,
        segment_number=number,
        source_series=SourceSeriesForSegmentation(source.series_uid),
    )


def _lesion_groups(
    source: SourceSeries,
    segment: Segment,
    lesion: Lesion,
    region: ReferencedSegment,
    segmenter: ModelUse | None,
) -> Iterator[_Group]:
    """Report the sizes of a segment, then its diameters with their ends.

    The template of a segment has no room for ends (TID 1411); both groups have the
    tracking identifier of the lesion. Without a segmenter, it is the reader's.
    """
    identifier, uid = tracking(source, lesion.id, by_reader=segmenter is None)
    common = {
        "time_point_context": _time_point(source),
        "finding_category": codes.SCT.MorphologicallyAbnormalStructure,
        "finding_type": codes.SCT.Neoplasm,
        "finding_sites": [FindingSite(anatomic_location=codes.SCT.Brain)],
        "algorithm_id": None if segmenter is None else _algorithm(segmenter),
    }
    yield VolumetricROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(uid=uid, identifier=identifier),
        referenced_segment=region,
        measurements=list(_sizes(source, segment, lesion)),
        **common,
    )
    if diameters := list(_diameters(source, lesion)):
        yield MeasurementsAndQualitativeEvaluations(
            tracking_identifier=TrackingIdentifier(uid=uid, identifier=identifier),
            measurements=diameters,
            **common,
        )


def _sizes(
    source: SourceSeries, segment: Segment, lesion: Lesion
) -> Iterator[Measurement]:
    if lesion.volume_ml is not None:
        yield Measurement(codes.SCT.Volume, lesion.volume_ml, _MILLILITER)
    image = source.images[lesion.largest_slice]
    pixels = int(np.count_nonzero(segment.masks[lesion.largest_slice].pixels))
    height, width = map(float, image.PixelSpacing)
    yield Measurement(
        codes.SCT.Area,
        pixels * height * width,
        codes.UCUM.SquareMillimeter,
        referenced_images=[SourceImageForMeasurement.from_source_image(image)],
    )


def _diameters(source: SourceSeries, lesion: Lesion) -> Iterator[Measurement]:
    image = source.images[lesion.largest_slice]
    for name, length, ends in (
        (codes.SCT.LongAxis, lesion.longest_mm, lesion.longest_ends),
        (codes.SCT.ShortAxis, lesion.perpendicular_mm, lesion.perpendicular_ends),
    ):
        if length is not None and ends is not None:
            yield Measurement(
                name,
                length,
                codes.UCUM.Millimeter,
                referenced_coordinates=[_line(ends, image)],
            )


def _line(ends: Ends, image: Dataset) -> CoordinatesForMeasurement:
    """Draw a diameter; its ends count from the corner of the image, as DICOM's do."""
    return CoordinatesForMeasurement(
        graphic_type=GraphicTypeValues.POLYLINE,
        graphic_data=np.array([(column, row) for row, column in ends]),
        source_image=SourceImageForRegion.from_source_image(image),
    )


def _class_groups(
    source: SourceSeries, answer: SeriesAnswer
) -> Iterator[MeasurementsAndQualitativeEvaluations]:
    """Report how many slices have each class, and the most suspicious slice."""
    for name, count in answer.slices_by_class.items():
        yield _group(
            source,
            answer,
            f"Class {coded_words(name)}",
            evaluations=[QualitativeEvaluation(_CLASS, _class(name))],
            measurements=[Measurement(_SLICE_COUNT, count, _SLICES)],
        )
    if answer.suspicious is None:
        return
    sizes = []
    if answer.tumor_probability is not None:
        sizes.append(
            Measurement(
                _TUMOR_PROBABILITY, answer.tumor_probability, codes.UCUM.NoUnits
            )
        )
    yield _group(
        source,
        answer,
        "Most suspicious slice",
        evaluations=(
            [QualitativeEvaluation(_CLASS, _class(answer.name))] if answer.name else []
        ),
        measurements=sizes,
        image=source.images[answer.suspicious],
    )


def _group(
    source: SourceSeries,
    answer: SeriesAnswer,
    identifier: str,
    evaluations: Sequence[QualitativeEvaluation],
    measurements: Sequence[Measurement],
    image: Dataset | None = None,
) -> MeasurementsAndQualitativeEvaluations:
    uid = derived_uid(source, identifier)
    images = None
    if image is not None:
        images = [SourceImageForMeasurementGroup.from_source_image(image)]
    return MeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(uid=uid, identifier=identifier),
        time_point_context=_time_point(source),
        finding_sites=[FindingSite(anatomic_location=codes.SCT.Brain)],
        algorithm_id=_algorithm(answer.model),
        measurements=measurements,
        qualitative_evaluations=evaluations,
        source_images=images,
    )


def _verdict_group(
    source: SourceSeries, verdict: Verdict
) -> MeasurementsAndQualitativeEvaluations:
    """Report the class in the reader's opinion, and whether the reader signed it."""
    answers = {True: codes.SCT.Yes, False: codes.SCT.No}
    evaluations = [QualitativeEvaluation(_REVIEWED, answers[verdict.is_reviewed])]
    if verdict.class_name:
        evaluations += [
            QualitativeEvaluation(_READER_CLASS, _class(verdict.class_name)),
            QualitativeEvaluation(_BLIND, answers[verdict.was_blind]),
        ]
    if verdict.blind_class_name:
        first = _class(verdict.blind_class_name)
        evaluations.append(QualitativeEvaluation(_FIRST_CLASS, first))
    identifier = "Reader's decision"
    uid = derived_uid(source, identifier)
    return MeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(uid=uid, identifier=identifier),
        time_point_context=_time_point(source),
        finding_sites=[FindingSite(anatomic_location=codes.SCT.Brain)],
        qualitative_evaluations=evaluations,
    )


def _measure_group(source: SourceSeries, drawn: SliceMeasure) -> _Group:
    """Report what the reader drew on a slice: a region, or lines."""
    identifier = f"Slice {drawn.index + 1}, {drawn.measure.kind} {drawn.number}"
    uid = derived_uid(source, f"reader/{identifier}")
    tracked = TrackingIdentifier(uid=uid, identifier=identifier)
    image = SourceImageForRegion.from_source_image(source.images[drawn.index])
    if drawn.measure.kind.is_region:
        region = ImageRegion(
            graphic_type=GraphicTypeValues.POLYLINE,
            graphic_data=np.array(drawn.measure.outline),
            source_image=image,
        )
        return PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking_identifier=tracked,
            referenced_region=region,
            time_point_context=_time_point(source),
            measurements=[
                _measurement(value, is_calibrated=drawn.is_calibrated)
                for value in drawn.values
            ],
        )
    lines = [
        CoordinatesForMeasurement(
            graphic_type=GraphicTypeValues.POLYLINE,
            graphic_data=np.array(value.line or drawn.measure.outline),
            source_image=image,
        )
        for value in drawn.values
    ]
    return MeasurementsAndQualitativeEvaluations(
        tracking_identifier=tracked,
        time_point_context=_time_point(source),
        measurements=[
            _measurement(value, [line], is_calibrated=drawn.is_calibrated)
            for value, line in zip(drawn.values, lines, strict=True)
        ],
    )


def _time_point(source: SourceSeries) -> TimePointContext | None:
    """Name the volume of a series that has several."""
    return TimePointContext(time_point=source.part) if source.part else None


def _measurement(
    value: MeasureValue,
    lines: Sequence[CoordinatesForMeasurement] | None = None,
    *,
    is_calibrated: bool,
) -> Measurement:
    name, derivation = _MEASURED[value.name]
    return Measurement(
        name,
        value.value,
        _UNITS[value.unit],
        derivation=derivation,
        method=_CALIBRATED if is_calibrated else None,
        referenced_coordinates=lines,
    )


def _class(name: str) -> CodedConcept:
    return CodedConcept(name[:16], _OWN_SCHEME, capitalized(coded_words(name))[:64])


def _algorithm(model: ModelUse) -> AlgorithmIdentification:
    return AlgorithmIdentification(
        name=model.id, version=model.version, parameters=[f"sha256:{model.digest}"]
    )
