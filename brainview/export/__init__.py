"""Writes what was found in a series: report, DICOM objects, masks, tables, record."""

from brainview.export.analyzed import SeriesAnalysis
from brainview.export.evidence import SeriesEvidence, SliceEvidence
from brainview.export.files import KINDS, SeriesExport, Written, write_series
from brainview.export.record import series_json

__all__ = [
    "KINDS",
    "SeriesAnalysis",
    "SeriesEvidence",
    "SeriesExport",
    "SliceEvidence",
    "Written",
    "series_json",
    "write_series",
]
