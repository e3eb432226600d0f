"""Writes what was found in a series: report, DICOM objects, masks, tables, record."""

from brainview.export.content import SeriesExport
from brainview.export.document import build_slice_document
from brainview.export.evidence import SeriesEvidence, SliceEvidence
from brainview.export.files import (
    KINDS,
    SLICE_KINDS,
    Written,
    free_stem,
    write_series,
    write_slice,
)
from brainview.export.offer import unavailable_kinds
from brainview.export.record import series_json, states_json, trace_json
from brainview.export.series_analyzer import SeriesAnalyzer

__all__ = [
    "KINDS",
    "SLICE_KINDS",
    "SeriesAnalyzer",
    "SeriesEvidence",
    "SeriesExport",
    "SliceEvidence",
    "Written",
    "build_slice_document",
    "free_stem",
    "series_json",
    "states_json",
    "trace_json",
    "unavailable_kinds",
    "write_series",
    "write_slice",
]
