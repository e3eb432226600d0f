"""Writes masks as a DICOM segmentation."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from highdicom.seg import (
    SegmentAlgorithmTypeValues,
    SegmentationTypeValues,
    SegmentDescription,
)
from highdicom.seg import Segmentation as SegmentationObject
from pydicom.sr.codedict import codes

from brainview import __version__
from brainview.core import (
    RESEARCH_USE,
    Lesion,
    ModelUse,
    ReportError,
    SeriesLesions,
)
from brainview.core.language import tr
from brainview.imaging import MaskPatch
from brainview.reports.dicom.instance import algorithm, finished, general, tracking
from brainview.reports.dicom.source import SourceSeries


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """A part of the masks of a series.

    Attributes
    ----------
    label : str
        For people, at most 64 characters.
    masks : mapping of int to MaskPatch
        By the index of the slice; no pixel is in two segments.
    lesion : Lesion or None
        None where it is no lesion of its own.
    """

    label: str
    masks: Mapping[int, MaskPatch]
    lesion: Lesion | None = None


def split_masks(
    masks: Mapping[int, MaskPatch],
    parts: Mapping[int, Mapping[int, MaskPatch]],
    lesions: SeriesLesions,
) -> tuple[Segment, ...]:
    """Split the masks of a series to a segment per lesion, and one for the rest.

    Parameters
    ----------
    masks : mapping of int to MaskPatch
        By the index of the slice.
    parts : mapping of int to mapping
        What `brainview.imaging.lesion_masks` makes of them.
    lesions : SeriesLesions
        What `brainview.imaging.find_lesions` says of them.

    Returns
    -------
    tuple of Segment
        Together, all pixels of the masks. The last one holds what lies on slices that
        are astray, if anything does.
    """
    found = [
        Segment(
            f"{'Speck' if lesion.is_speck else 'Lesion'} {lesion.id}",
            parts[lesion.id],
            lesion,
        )
        for lesion in lesions.lesions
    ]
    seen = {index for part in parts.values() for index in part}
    rest = {
        index: patch
        for index, patch in masks.items()
        if index not in seen and patch.pixels.any()
    }
    return (*found, Segment("Not measured", rest)) if rest else tuple(found)


def segmentation(
    source: SourceSeries,
    segments: Sequence[Segment],
    model: ModelUse | None,
    *,
    by_reader: bool = False,
) -> SegmentationObject:
    """Make a binary segmentation.

    Parameters
    ----------
    source : SourceSeries
        What is masked.
    segments : sequence of Segment
        Each is coded as a neoplasm.
    model : ModelUse or None
        The segmenter; None where a reader drew without one.
    by_reader : bool
        Whether a reader drew or corrected the masks. They are then coded as
        semiautomatic if there is a segmenter, else as manual.

    Returns
    -------
    Segmentation
        On the pixels of the series, without empty frames; its segments count from 1,
        in order.

    Raises
    ------
    ReportError
        If no pixel is marked, since the standard knows no empty segmentation.
    """
    indices = sorted(
        {index for segment in segments for index in _marked_slices(segment)}
    )
    if not indices:
        raise ReportError(
            tr("Can't write a segmentation"),
            reason=(
                tr("the reader left no tumor outlined on any slice")
                if by_reader
                else tr("no tumor is outlined on any slice")
            ),
            remedy=tr("leave seg away"),
        )
    labels = np.zeros((len(indices), *source.shape), np.uint16)
    for number, segment in enumerate(segments, start=1):
        for place, index in enumerate(indices):
            if index in segment.masks:
                labels[place][segment.masks[index].full(source.shape)] = number
    dataset = SegmentationObject(
        source_images=[source.images[index] for index in indices],
        pixel_array=labels,
        segmentation_type=SegmentationTypeValues.BINARY,
        segment_descriptions=[
            _description(number, segment, source, model, by_reader=by_reader)
            for number, segment in enumerate(segments, start=1)
        ],
        device_serial_number=__version__,
        content_label="TUMOR_READER" if by_reader else "TUMOR",
        content_description=RESEARCH_USE,
        **(
            general(source, "READER SEG", "Reader's masks")
            if by_reader
            else general(source, "SEG", "Segmentation")
        ),
    )
    finished(dataset, source)
    return dataset


def _marked_slices(segment: Segment) -> Iterator[int]:
    return (index for index, patch in segment.masks.items() if patch.pixels.any())


def _description(
    number: int,
    segment: Segment,
    source: SourceSeries,
    model: ModelUse | None,
    *,
    by_reader: bool,
) -> SegmentDescription:
    identifier = uid = None
    if segment.lesion is not None:
        identifier, uid = tracking(source, segment.lesion.id, by_reader=by_reader)
    kind = SegmentAlgorithmTypeValues.AUTOMATIC
    if by_reader:
        kind = SegmentAlgorithmTypeValues.SEMIAUTOMATIC
    if model is None:
        kind = SegmentAlgorithmTypeValues.MANUAL
    return SegmentDescription(
        segment_number=number,
        segment_label=f"{segment.label}, reader" if by_reader else segment.label,
        segmented_property_category=codes.SCT.MorphologicallyAbnormalStructure,
        segmented_property_type=codes.SCT.Neoplasm,
        algorithm_type=kind,
        algorithm_identification=None if model is None else algorithm(model),
        tracking_id=identifier,
        tracking_uid=uid,
        anatomic_regions=[codes.SCT.Brain],
    )
