"""Reads scans from files; the content of a file decides its format, never its name."""

from brainview.readers.alignment import align_series
from brainview.readers.catalog.scan import read_catalog
from brainview.readers.copies import (
    CopyStep,
    check_copy_folder,
    copy_studies,
    new_key,
    read_key,
)
from brainview.readers.dicom.copy_rules import CopyRules, Region
from brainview.readers.formats import SUFFIXES
from brainview.readers.isolation.reader import IsolatedReader
from brainview.readers.masks import read_mask, read_series_masks
from brainview.readers.member import opened
from brainview.readers.reading import (
    claims_scan,
    count_frames,
    describe,
    read_scan,
)
from brainview.readers.references import MaskFiles, find_masks, find_series
from brainview.readers.slice_cache import SliceCache
from brainview.readers.slices import read_elements, read_slice, read_slice_tags
from brainview.readers.walk import Found, walk

__all__ = [
    "SUFFIXES",
    "CopyRules",
    "CopyStep",
    "Found",
    "IsolatedReader",
    "MaskFiles",
    "Region",
    "SliceCache",
    "align_series",
    "check_copy_folder",
    "claims_scan",
    "copy_studies",
    "count_frames",
    "describe",
    "find_masks",
    "find_series",
    "new_key",
    "opened",
    "read_catalog",
    "read_elements",
    "read_key",
    "read_mask",
    "read_scan",
    "read_series_masks",
    "read_slice",
    "read_slice_tags",
    "walk",
]
