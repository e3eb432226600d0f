"""Reads scans from files; the content of a file decides its format, never its name."""

from brainview.readers.catalog.scan import read_catalog
from brainview.readers.formats import SUFFIXES
from brainview.readers.isolation.reader import IsolatedReader
from brainview.readers.masks import masked_series, read_mask, read_series_masks
from brainview.readers.member import opened
from brainview.readers.reading import (
    claims_scan,
    count_frames,
    describe,
    read_scan,
)
from brainview.readers.slice_cache import SliceCache
from brainview.readers.slices import read_slice, read_slice_tags
from brainview.readers.walk import Found, walk

__all__ = [
    "SUFFIXES",
    "Found",
    "IsolatedReader",
    "SliceCache",
    "claims_scan",
    "count_frames",
    "describe",
    "masked_series",
    "opened",
    "read_catalog",
    "read_mask",
    "read_scan",
    "read_series_masks",
    "read_slice",
    "read_slice_tags",
    "walk",
]
