"""Reads what DICOM objects say of the series that they refer to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import MRImageStorage, generate_uid
from pydicom.valuerep import DS, DSdecimal, DSfloat

from brainview.core import ReportError, Series, SliceRef
from brainview.core.language import tr, translatable
from brainview.core.series import SAME_PLACE_MM
from brainview.readers import read_elements

_UIDS = (
    "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID", "SOPClassUID",
    "SOPInstanceUID",
)  # fmt: skip
_PLACES = ("PixelSpacing", "ImageOrientationPatient", "ImagePositionPatient")
_SIZES = ("Rows", "Columns")
_OTHERS = ("NumberOfFrames", "SliceThickness")
# What an object must have of patient and study, which may be empty.
_IDENTITY = (
    "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "AccessionNumber",
    "StudyID", "StudyDate", "StudyTime", "ReferringPhysicianName",
)  # fmt: skip
# How values of few forms look; others are left empty, since no viewer can read them.
_FORMS = {
    "PatientBirthDate": r"\d{8}",
    "PatientSex": "[MFO]",
    "StudyDate": r"\d{8}",
    "StudyTime": r"\d{2,6}(\.\d{1,6})?",
}
_UID = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*))*")
_UID_CHARACTERS = 64
_DS_CHARACTERS = 16  # PS3.5, table 6.2-1
_SAME_COSINE = 1e-4  # 0.03 mm at the end of a row of 256 mm
_SAME_SPACING = 1e-4  # of the spacing
# What all slices must have in common, and what is said where they don't.
_SHARED = {
    "StudyInstanceUID": translatable("its slices belong to several studies"),
    "SeriesInstanceUID": translatable("its slices belong to several series"),
    "FrameOfReferenceUID": translatable(
        "its slices lie in several frames of reference"
    ),
    "Rows": translatable("its slices differ in size"),
    "Columns": translatable("its slices differ in size"),
}


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame of a file.

    Attributes
    ----------
    class_uid, uid : str
        SOP Class and SOP Instance UID of the file.
    number : int
        From 1.
    """

    class_uid: str
    uid: str
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class SourceSeries:
    """The series that DICOM objects refer to.

    Attributes
    ----------
    images : tuple of Dataset
        One per slice, in the order of the series: UIDs, place and size. No pixels, and
        nothing else of the header. Each has its own SOP Instance UID.
    frames : mapping of str to Frame
        What the images are that are frames of a file, by their SOP Instance UIDs, which
        no file has.
    number : int
        Series number, from the scanner; 0 where unknown.
    identity : mapping of str to str or None
        What names patient and study, by keyword; None where objects are de-identified.
    part : str
        Which volume it is of a series that has several, such as ``"volume 2"``; empty
        for a whole series.
    """

    images: tuple[Dataset, ...]
    frames: Mapping[str, Frame] = field(default_factory=dict)
    number: int = 0
    identity: Mapping[str, str] | None = None
    part: str = ""

    @property
    def series_uid(self) -> str:
        """The Series Instance UID."""
        return str(self.images[0].SeriesInstanceUID)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of each slice."""
        return self.images[0].Rows, self.images[0].Columns


def read_source(
    series: Series,
    *,
    keep_identity: bool = False,
    part: str = "",
    is_covered: bool = True,
) -> SourceSeries:
    """Read the headers of a series.

    Parameters
    ----------
    series : Series
        DICOM files, also in a ZIP archive.
    keep_identity : bool
        Whether patient and study are named in the objects. They aren't read otherwise.
    part : str
        As in `SourceSeries`.
    is_covered : bool
        Whether objects lie over its slices, which must then be parallel, at places of
        their own.

    Raises
    ------
    ReportError
        If no object can lie over the series, for example since its slices are tiles of
        a mosaic, or lie in several frames of reference.
    ScanReadError
        If a file can't be read.
    """
    keywords = (*_UIDS, *_PLACES, *_SIZES, *_OTHERS)
    files: dict[tuple[Path, str], dict[str, str]] = {}
    headers, frames = [], {}
    for ref in series.slices:
        file = ref.path, ref.member
        if file not in files:
            files[file] = read_elements(ref, keywords)
        header, frame = _slice_header(ref, files[file])
        headers.append(header)
        if frame is not None:
            frames[header["SOPInstanceUID"]] = frame
    _check(headers)
    if is_covered:
        _check_places(headers)
    images = tuple(_image(header, series.gap_mm) for header in headers)
    identity = _identity(series.slices[0]) if keep_identity else None
    return SourceSeries(images, frames, series.number, identity, part)


def _slice_header(
    ref: SliceRef, header: dict[str, str]
) -> tuple[dict[str, str], Frame | None]:
    """Return the header of a slice, and which frame of its file it is, if it is one.

    A frame gets a header as if it were a file of its own, with a UID of its own: what
    refers to it is put right when an object is finished.

    Raises
    ------
    ReportError
        If it is a tile of a mosaic.
    """
    if header["NumberOfFrames"] in ("", "1"):
        if ref.frame or not _has_size(ref, header):
            raise _refusal(
                tr("its slices are tiles of a mosaic"), tr("export one file per slice")
            )
        return header, None
    frame = Frame(header["SOPClassUID"], header["SOPInstanceUID"], ref.frame + 1)
    direction = ref.orientation
    axes = () if direction is None else (*direction.row, *direction.column)
    places = {
        "PixelSpacing": ref.spacing_mm or (),
        "ImageOrientationPatient": axes,
        "ImagePositionPatient": ref.position_mm or (),
    }
    own = {keyword: "\\".join(map(str, found)) for keyword, found in places.items()}
    if ref.thickness_mm is not None:
        own["SliceThickness"] = str(ref.thickness_mm)
    own["SOPClassUID"] = MRImageStorage
    own["SOPInstanceUID"] = str(generate_uid(prefix=None)) if frame.uid else ""
    return header | own, frame


def _has_size(ref: SliceRef, header: Mapping[str, str]) -> bool:
    """Whether a slice is as large as its file says, if the file does."""
    sizes = [header[keyword] for keyword in _SIZES]
    return "" in sizes or ref.shape == tuple(map(int, sizes))


def _identity(ref: SliceRef) -> dict[str, str]:
    found = read_elements(ref, _IDENTITY)
    return {
        keyword: text if re.fullmatch(_FORMS.get(keyword, ".*"), text) else ""
        for keyword, text in found.items()
    }


def _check(headers: list[dict[str, str]]) -> None:
    for header in headers:
        if not all(_is_uid(header[keyword]) for keyword in _UIDS if header[keyword]):
            raise _refusal(tr("a UID of its header is damaged"), tr("export it again"))
        if not all(header[keyword] for keyword in (*_UIDS, *_PLACES, *_SIZES)):
            raise _refusal(
                tr("its headers lack UIDs or the place of the slices"),
                tr("give the DICOM files as the scanner or the archive exports them"),
            )
    for keyword, what in _SHARED.items():
        if len({header[keyword] for header in headers}) > 1:
            raise _refusal(tr(what), tr("export each part as a series of its own"))
    if len({header["SOPInstanceUID"] for header in headers}) < len(headers):
        raise _refusal(
            tr("several slices have the same SOP Instance UID"),
            tr("export it again without changing UIDs"),
        )


def _check_places(headers: list[dict[str, str]]) -> None:
    spacings = _numbers(headers, "PixelSpacing", 2)
    directions = _numbers(headers, "ImageOrientationPatient", 6)
    places = _numbers(headers, "ImagePositionPatient", 3)
    if not np.allclose(spacings, spacings[0], rtol=_SAME_SPACING, atol=0):
        raise _refusal(
            tr("the pixel spacing of its slices differs"),
            tr("export each part as a series of its own"),
        )
    if not np.allclose(directions, directions[0], rtol=0, atol=_SAME_COSINE):
        raise _refusal(
            tr("its slices aren't parallel"),
            tr("export each part as a series of its own"),
        )
    normal = np.cross(directions[0, :3], directions[0, 3:])
    steps = np.diff(np.sort(places @ normal))
    if steps.size and steps.min() < SAME_PLACE_MM:
        raise _refusal(
            tr("several of its slices lie at the same place"),
            tr("export each volume as a series of its own"),
        )


def _numbers(
    headers: list[dict[str, str]], keyword: str, count: int
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    try:
        rows = [list(map(float, header[keyword].split("\\"))) for header in headers]
        return np.array(rows, np.float64).reshape(len(headers), count)
    except ValueError as error:
        raise _refusal(
            tr("the place of a slice is damaged"),
            tr("export it again from its source"),
        ) from error


def _is_uid(text: str) -> bool:
    # pydicom's own check prints what it finds, which may be a name.
    return len(text) <= _UID_CHARACTERS and _UID.fullmatch(text) is not None


def _image(header: Mapping[str, str], gap_mm: float | None) -> Dataset:
    """Make a data set of a header, with an empty identity."""
    image = Dataset()
    for keyword in _UIDS:
        setattr(image, keyword, header[keyword])
    for keyword in _PLACES:
        setattr(image, keyword, list(map(_decimal, header[keyword].split("\\"))))
    thickness = header["SliceThickness"]
    if re.fullmatch(r"\d+(\.\d*)?", thickness):
        image.SliceThickness = _decimal(thickness)
    else:  # the standard demands one of a segmentation
        image.SliceThickness = None if gap_mm is None else _decimal(str(gap_mm))
    for keyword in _SIZES:
        setattr(image, keyword, int(header[keyword]))
    # Constructors want these; an object gets its identity when it is finished.
    image.Modality = "OT"
    for keyword in _IDENTITY:
        setattr(image, keyword, "")
    return image


def _decimal(text: str) -> DSfloat | DSdecimal | str | None:
    """Keep a decimal string as it is written, unless it is longer than allowed."""
    text = text.strip()
    return DS(text if len(text) <= _DS_CHARACTERS else float(text), auto_format=True)


def _refusal(reason: str, remedy: str) -> ReportError:
    return ReportError(
        tr("Can't write DICOM objects of the series"), reason=reason, remedy=remedy
    )
