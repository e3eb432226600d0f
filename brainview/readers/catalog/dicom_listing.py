"""The slices of a DICOM file, from its header."""

from brainview.readers.catalog.dicom_elements import DamagedHeaderError
from brainview.readers.catalog.dicom_entries import (
    check_header,
    class_name,
    has_image,
    read_entry,
    read_header,
)
from brainview.readers.catalog.dicom_frames import frame_entries, mosaic_entries
from brainview.readers.catalog.dicom_index import Prefix, read_index
from brainview.readers.catalog.listed import (
    Header,
    Listed,
    bare_entries,
    digest,
    folder_of,
)
from brainview.readers.member import opened
from brainview.readers.reading import count_frames
from brainview.readers.walk import Found


def list_dicom(found: Found, prefix: Prefix) -> Listed:
    """Say what a DICOM file holds.

    Parameters
    ----------
    found : Found
        The file.
    prefix : callable
        Gives its first bytes.

    Returns
    -------
    Listed
        Its slices, or what it is instead.

    Raises
    ------
    Refusal
        If it is cut short or above the limits.
    ScanReadError
        If its header can't be read.
    """
    try:
        listed = _indexed(found, prefix)
    except DamagedHeaderError:
        listed = None
    return listed or _unindexed(found)


def _indexed(found: Found, prefix: Prefix) -> Listed | None:
    """List a file by its first bytes; None where they don't tell what it is."""
    index = read_index(prefix)
    if not has_image(index):
        name = class_name(index)
        return Listed(problem=name) if name and "Image" not in name else None
    check_header(index, found.size)
    first = read_entry(index, found.path, found.member)
    entries = mosaic_entries(prefix, index, first)
    entries = entries or frame_entries(prefix, index, first)
    return Listed(read_header(index, folder_of(found)), entries, found.size)


def _unindexed(found: Found) -> Listed:
    """List a file whose header only the general reader understands, or nobody."""
    with opened(found) as path:
        frames = count_frames(path)
    header = Header(series_key=digest("unindexed", folder_of(found)))
    return Listed(header, bare_entries(found, frames), found.size)
