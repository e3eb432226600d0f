"""Reads one slice of a series, from an ordinary file or from an archive."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from brainview.core import Scan, SliceRef
from brainview.readers.dicom.tag_row import TagRow
from brainview.readers.member import unpacked
from brainview.readers.reading import read_scan


def read_slice(ref: SliceRef, read: Callable[[Path, int], Scan] = read_scan) -> Scan:
    """Read a slice; a member of an archive is unpacked to a temporary file first.

    Parameters
    ----------
    ref : SliceRef
        Where the slice is.
    read : callable
        Reads a frame of an ordinary file, as `read_scan` does.

    Returns
    -------
    Scan
        For a member of an archive, ``source.path`` is the archive's path followed by
        the member's name.

    Raises
    ------
    ScanReadError
        If it can't be read, with the reason and what to do.
    """
    if not ref.member:
        return read(ref.path, ref.frame)
    with unpacked(ref.path, ref.member) as path:
        scan = read(path, ref.frame)
    return replace(scan, source=replace(scan.source, path=ref.path / ref.member))


def read_slice_tags(
    ref: SliceRef, read: Callable[[Path], Sequence[TagRow]]
) -> Sequence[TagRow]:
    """Read the DICOM header of a slice's file, which may be in an archive.

    Parameters
    ----------
    ref : SliceRef
        Where it is.
    read : callable
        Reads the header of an ordinary file, as `IsolatedReader.read_tags` does.

    Raises
    ------
    ScanReadError
        If it can't be read, with the reason and what to do.
    """
    if not ref.member:
        return read(ref.path)
    with unpacked(ref.path, ref.member) as path:
        return read(path)
