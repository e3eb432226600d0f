"""From files to scans; what a file is, its content decides, never its name."""

from brainview.readers.reading import SUFFIXES, count_frames, describe, read_scan

__all__ = ["SUFFIXES", "count_frames", "describe", "read_scan"]
