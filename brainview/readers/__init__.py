"""From files to scans; what a file is, its content decides, never its name."""

from brainview.readers.member import opened
from brainview.readers.reading import (
    SUFFIXES,
    claims_scan,
    count_frames,
    describe,
    read_scan,
)
from brainview.readers.walk import Found, walk

__all__ = [
    "SUFFIXES",
    "Found",
    "claims_scan",
    "count_frames",
    "describe",
    "opened",
    "read_scan",
    "walk",
]
