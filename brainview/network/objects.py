"""Finds DICOM files, and reads what an association must know of them."""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydicom import dcmread
from pydicom.uid import UID

from brainview.core.language import tr
from brainview.readers import walk
from brainview.readers.boundary import Refusal, quiet, third_party
from brainview.readers.dicom.dataset import BoundedFile, check_header


@dataclass(frozen=True, slots=True)
class DicomFile:
    """A DICOM object on the disk.

    Attributes
    ----------
    path : Path
        The file.
    sop_class, sop_instance, syntax : UID
        From its file header: what it is, which one, and how it is coded.
    """

    path: Path
    sop_class: UID
    sop_instance: UID
    syntax: UID


@dataclass(frozen=True, slots=True)
class Unsendable:
    """A file that isn't sent.

    Attributes
    ----------
    name : str
        Of the file.
    reason : str
        Why, as a clause.
    """

    name: str
    reason: str


def dicom_files(source: Path) -> Iterator[DicomFile | Unsendable]:
    """Yield the DICOM files in a folder, or a file itself.

    Parameters
    ----------
    source : Path
        A file or a folder, however deep.

    Yields
    ------
    DicomFile or Unsendable
        In the order of their names.
    """
    for found in walk([source]):
        name = os.path.basename(found.name)  # noqa: PTH119 - names aren't always paths
        if found.member:
            yield Unsendable(
                name, tr("it is in an archive, which must be unpacked first")
            )
        elif found.problem is not None:
            yield Unsendable(name, found.problem.reason)
        else:
            try:
                yield read_dicom_file(found.path)
            except Refusal as refusal:
                yield Unsendable(name, refusal.reason)


def _no_dicom() -> tuple[str, str]:
    return (
        tr("it is no DICOM file with a file header"),
        tr("export it again from its source"),
    )


def read_dicom_file(path: Path) -> DicomFile:
    """Read the file header of a DICOM file.

    Raises
    ------
    Refusal
        If it has none, or can't be read.
    """
    with third_party(*_no_dicom()), quiet(), BoundedFile(path) as file:
        check_header(file)
        meta = dcmread(file, stop_before_pixels=True, specific_tags=[]).file_meta
        return DicomFile(
            path,
            UID(meta.MediaStorageSOPClassUID),
            UID(meta.MediaStorageSOPInstanceUID),
            UID(meta.TransferSyntaxUID),
        )


def read_series_uid(content: bytes) -> str:
    """Return the UID of the series of an object; empty if its header is damaged.

    Parameters
    ----------
    content : bytes
        A DICOM file.
    """
    file = io.BytesIO(content)
    try:
        with third_party(*_no_dicom()), quiet():
            check_header(file)
            found = dcmread(
                file, stop_before_pixels=True, specific_tags=["SeriesInstanceUID"]
            )
            return str(found.get("SeriesInstanceUID", ""))
    except Refusal:
        return ""
