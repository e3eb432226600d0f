"""Writes results as DICOM objects that refer to the series they were found in.

Imported only by what writes them, since highdicom takes a second to load.
"""

from highdicom.seg import Segmentation as SegmentationObject

from brainview.reports.dicom.heat_map import heat_map
from brainview.reports.dicom.instance import DicomObject, save
from brainview.reports.dicom.measurements import (
    SeriesAnswer,
    measurement_report,
    reader_report,
)
from brainview.reports.dicom.pages import encapsulated_pdf, secondary_captures
from brainview.reports.dicom.segmentation import (
    Segment,
    segmentation,
    split_masks,
)
from brainview.reports.dicom.source import SourceSeries, read_source

__all__ = [
    "DicomObject",
    "Segment",
    "SegmentationObject",
    "SeriesAnswer",
    "SourceSeries",
    "encapsulated_pdf",
    "heat_map",
    "measurement_report",
    "read_source",
    "reader_report",
    "save",
    "secondary_captures",
    "segmentation",
    "split_masks",
]
