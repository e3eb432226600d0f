"""Reads one slice of a series, from an ordinary file or from an archive."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from brainview.core import Scan, ScanReadError, SliceRef
from brainview.core.language import tr
from brainview.readers.boundary import reading_of
from brainview.readers.dicom.tag_row import TagRow
from brainview.readers.member import unpacked
from brainview.readers.reading import read_scan

if TYPE_CHECKING:
    from brainview.readers.dicom.quick_header import QuickHeader


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


def read_elements(ref: SliceRef, keywords: Iterable[str]) -> dict[str, str]:
    """Read elements of a slice's DICOM header as text.

    Parameters
    ----------
    ref : SliceRef
        Where it is.
    keywords : iterable of str
        Of the DICOM dictionary (PS3.6); none above group 0028.

    Returns
    -------
    dict of str to str
        By keyword, decoded from the file's character set; several values are joined by
        a backslash. Numbers of binary elements are written out. Empty where the element
        is absent.

    Raises
    ------
    ScanReadError
        If the file can't be read, or isn't DICOM.
    """
    if ref.member:
        with unpacked(ref.path, ref.member) as path:
            header = _header(path)
    else:
        header = _header(ref.path)
    return {keyword: header.written(keyword) for keyword in keywords}


def _header(path: Path) -> "QuickHeader":
    from brainview.readers.dicom.quick_header import (  # noqa: PLC0415 - loads pydicom
        DamagedHeaderError,
        read_quick_header,
    )

    def read_start(size: int) -> bytes:
        with path.open("rb") as file:
            return file.read(size)

    try:
        with reading_of(path):
            return read_quick_header(read_start)
    except DamagedHeaderError as error:
        raise ScanReadError(
            path, reason=tr("it has no DICOM header"), remedy=tr("give a DICOM file")
        ) from error
