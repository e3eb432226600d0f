"""Writes lesions and classes as a DICOM structured report (PS3.16, TID 1500)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

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
    Measurement,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    QualitativeEvaluation,
    ReferencedSegment,
    RelationshipTypeValues,
    SourceImageForMeasurement,
    SourceImageForMeasurementGroup,
    SourceImageForRegion,
    SourceSeriesForSegmentation,
    TextContentItem,
    TrackingIdentifier,
    VolumetricROIMeasurementsAndQualitativeEvaluations,
)
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from brainview import __version__
from brainview.core import RESEARCH_USE, Lesion, ModelUse
from brainview.core.lesions import Ends
from brainview.core.wording import capitalized, class_words
from brainview.reports.dicom.instance import (
    NAME,
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
    | MeasurementsAndQualitativeEvaluations
)

_MILLILITER = CodedConcept("ml", "UCUM", "milliliter")
_SLICES = CodedConcept("{slices}", "UCUM", "slices")
# Manifests name classes as they like, and no scheme of the standard has them.
_OWN_SCHEME = "99BRAINVIEW"
_SLICE_COUNT = CodedConcept("slices", _OWN_SCHEME, "Number of slices")
_CLASS = CodedConcept("class", _OWN_SCHEME, "Predicted class")
_TUMOR_PROBABILITY = CodedConcept("tumor-probability", _OWN_SCHEME, "Tumor probability")


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

    Returns
    -------
    Comprehensive3DSR
        Of each lesion the volume, where it is known, and of its largest slice both
        diameters with their ends, and the area.
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
    content = MeasurementReport(
        observation_context=_observer(),
        procedure_reported=codes.LN.BrainMRI,
        imaging_measurements=groups,
        title=codes.DCM.ImagingMeasurementReport,
    )
    content[0].ContentSequence.append(
        TextContentItem(
            name=codes.DCM.Comment,
            value=RESEARCH_USE,
            relationship_type=RelationshipTypeValues.CONTAINS,
        )
    )
    dataset = Comprehensive3DSR(
        evidence=[*source.images, *([] if outlined is None else [outlined])],
        content=content,
        is_complete=True,
        device_serial_number=__version__,
        **general(source, "SR", "Measurements"),
    )
    finished(dataset, source)
    return dataset


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
    segmenter: ModelUse,
) -> Iterator[_Group]:
    """Report the sizes of a segment, then its diameters with their ends.

    The template of a segment has no room for ends (TID 1411); both groups have the
    tracking identifier of the lesion.
    """
    identifier, uid = tracking(source, lesion.id)
    common = {
        "finding_category": codes.SCT.MorphologicallyAbnormalStructure,
        "finding_type": codes.SCT.Neoplasm,
        "finding_sites": [FindingSite(anatomic_location=codes.SCT.Brain)],
        "algorithm_id": _algorithm(segmenter),
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
            f"Class {class_words(name)}",
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
        finding_sites=[FindingSite(anatomic_location=codes.SCT.Brain)],
        algorithm_id=_algorithm(answer.model),
        measurements=measurements,
        qualitative_evaluations=evaluations,
        source_images=images,
    )


def _class(name: str) -> CodedConcept:
    return CodedConcept(name[:16], _OWN_SCHEME, capitalized(class_words(name))[:64])


def _algorithm(model: ModelUse) -> AlgorithmIdentification:
    return AlgorithmIdentification(
        name=model.id, version=model.version, parameters=[f"sha256:{model.digest}"]
    )
