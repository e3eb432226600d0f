"""What all DICOM objects have in common: names, UIDs, privacy, and the file."""

import uuid
from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import Any, TypeAlias

from highdicom import AlgorithmIdentificationSequence
from highdicom.sr import CodedConcept
from pydicom import config
from pydicom.datadict import dictionary_VR
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import UID, generate_uid

from brainview import __version__
from brainview.core import RESEARCH_USE, ModelUse
from brainview.core.language import ENGLISH, in_language
from brainview.core.wording import class_words
from brainview.reports.atomic import atomic_file
from brainview.reports.dicom.source import Frame, SourceSeries

NAME = "brainview"
_LO_CHARACTERS = 64

DicomObject: TypeAlias = Dataset
"""What is written to a file; highdicom's classes are all of this kind."""

_SERIES_NUMBERS = {
    "SEG": 1, "SR": 2, "SC": 3, "PDF": 4, "MAP": 5, "READER SEG": 6, "READER SR": 7,
}  # fmt: skip
# PS3.15 wants a value where an object can't be without a date; nobody was born then.
_NO_DATE, _NO_TIME = date(1900, 1, 1), time(0)
_DATES = ("InstanceCreationDate", "InstanceCreationTime", "DateOfSecondaryCapture",
          "TimeOfSecondaryCapture")  # fmt: skip
# PS3.16, CID 7050.
_METHODS = (
    CodedConcept("113100", "DCM", "Basic Application Confidentiality Profile"),
    CodedConcept(
        "113110", "DCM", "Retain UIDs Option"
    ),  # without them, an object would lie over nothing
)


def coded_words(name: str) -> str:
    """Return the words for a class, in English as all words of DICOM objects."""
    with in_language(ENGLISH):
        return class_words(name)


def general(source: SourceSeries, kind: str, title: str) -> dict[str, Any]:
    """Return the arguments that all constructors of highdicom take.

    Parameters
    ----------
    source : SourceSeries
        What the object refers to.
    kind : str
        ``"SEG"``, ``"SR"``, ``"SC"``, ``"PDF"``, ``"MAP"``, ``"READER SEG"`` or
        ``"READER SR"``.
    title : str
        Begins the description of the series; at most 18 characters.
    """
    arguments = {
        "series_instance_uid": generate_uid(prefix=None),
        "series_number": max(source.number, 0) * 100 + _SERIES_NUMBERS[kind],
        "series_description": _description(source, title),
        "sop_instance_uid": generate_uid(prefix=None),
        "instance_number": 1,
        "manufacturer": NAME,
        "manufacturer_model_name": NAME,
        "software_versions": __version__,
        "specific_character_set": "ISO_IR 192",
    }
    if source.identity is None:
        arguments |= {"content_date": _NO_DATE, "content_time": _NO_TIME}
    return arguments


def _description(source: SourceSeries, title: str) -> str:
    """Return a description of at most 64 characters (PS3.5, LO)."""
    volume = source.part.removeprefix("volume")  # " 2"
    return f"{title}{volume}. {RESEARCH_USE}"[:_LO_CHARACTERS]


def finished(dataset: Dataset, source: SourceSeries) -> Dataset:
    """Put the identity into an object, or take out what is left of dates.

    Parameters
    ----------
    dataset : Dataset
        Made with `general`, without identity; it is changed.
    source : SourceSeries
        What it refers to.

    Notes
    -----
    PS3.15, annex E: the Basic Profile, with the option to keep UIDs. An object can't
    refer to its series without them.
    """
    if source.frames:
        _point_at_frames(dataset, source.frames, is_list=False)
    if "Rows" in dataset:  # else images would need a laterality
        dataset.BodyPartExamined = "BRAIN"
    if source.identity is not None:
        for keyword, text in source.identity.items():
            vr = dictionary_VR(keyword)
            # Checks of the value print it, and it stays as it is anyway.
            dataset.add(DataElement(keyword, vr, text, validation_mode=config.IGNORE))
        return dataset
    _declare(dataset)
    return dataset


def _declare(dataset: Dataset) -> None:
    """Take out what is left of dates, and say how the object was de-identified."""
    for keyword in _DATES:
        if keyword in dataset:
            delattr(dataset, keyword)
    for equipment in dataset.get("ContributingEquipmentSequence", ()):
        equipment.ContributionDateTime = None
    dataset.LongitudinalTemporalInformationModified = "REMOVED"
    if dataset.get("BurnedInAnnotation") == "YES":
        dataset.PatientIdentityRemoved = "NO"
        return
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = "Only what is needed was taken from the source"
    dataset.DeidentificationMethodCodeSequence = list(_METHODS)


def _point_at_frames(
    dataset: Dataset, frames: Mapping[str, Frame], *, is_list: bool
) -> None:
    """Let references to slices that are frames of a file refer to the file.

    Parameters
    ----------
    dataset : Dataset
        It is changed, with the items of its sequences.
    frames : mapping of str to Frame
        As in `SourceSeries`.
    is_list : bool
        Whether it lists the files of a series, which names each once and no frames.
    """
    for element in dataset:
        if element.VR != "SQ":
            continue
        kept: dict[int, Dataset] = {}
        by_file: dict[str, Dataset] = {}
        for item in element.value:
            frame = frames.get(str(item.get("ReferencedSOPInstanceUID", "")))
            _point_at_frames(item, frames, is_list="SeriesInstanceUID" in item)
            if frame is None or frame.uid not in by_file:
                kept[id(item)] = item
            if frame is None:
                continue
            first = by_file.setdefault(frame.uid, item)
            first.ReferencedSOPClassUID = frame.class_uid
            first.ReferencedSOPInstanceUID = frame.uid
            if not is_list:
                numbers = first.get("ReferencedFrameNumber", [])
                known = [numbers] if isinstance(numbers, int) else list(numbers)
                first.ReferencedFrameNumber = [*known, frame.number]
        if len(kept) < len(element.value):
            element.value = list(kept.values())


def tracking(
    source: SourceSeries, lesion: int, *, by_reader: bool = False
) -> tuple[str, UID]:
    """Return the identifier and the UID of a lesion.

    Parameters
    ----------
    source : SourceSeries
        Where it is.
    lesion : int
        Its id.
    by_reader : bool
        Whether it is part of the reader's masks, whose lesions have ids of their own.

    Returns
    -------
    str, UID
        The same in every object of the same lesion of the same series, whenever it is
        written.
    """
    if by_reader:
        return (
            f"Reader's lesion {lesion}",
            derived_uid(source, f"reader/lesion/{lesion}"),
        )
    return f"Lesion {lesion}", derived_uid(source, f"lesion/{lesion}")


def derived_uid(source: SourceSeries, what: str) -> UID:
    """Return the UID of something in a series, which is always the same."""
    part = f"{source.part}/" if source.part else ""
    return _named_uid(f"{source.series_uid}/{part}{what}")


def device_uid() -> UID:
    """Return the UID of this version of the program as an observer."""
    return _named_uid(f"{NAME}/{__version__}")


def _named_uid(name: str) -> UID:
    return UID(f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, name).int}")


def algorithm(model: ModelUse) -> AlgorithmIdentificationSequence:
    """Identify a model by id, version and digest."""
    return AlgorithmIdentificationSequence(
        name=model.id,
        family=codes.DCM.ArtificialIntelligence,
        version=model.version,
        source=NAME,
        parameters={"sha256": model.digest},
    )


def referenced_series(source: SourceSeries) -> list[Dataset]:
    """Refer to all slices of the series (PS3.3 C.12.4, Common Instance Reference)."""
    series = Dataset()
    series.SeriesInstanceUID = source.series_uid
    series.ReferencedInstanceSequence = referenced_instances(source)
    return [series]


def referenced_instances(source: SourceSeries) -> list[Dataset]:
    """Refer to each slice."""
    items = []
    for image in source.images:
        item = Dataset()
        item.ReferencedSOPClassUID = image.SOPClassUID
        item.ReferencedSOPInstanceUID = image.SOPInstanceUID
        items.append(item)
    return items


def save(dataset: Dataset, path: Path) -> None:
    """Write an object to a file.

    Parameters
    ----------
    dataset : Dataset
        The object.
    path : Path
        The file; an existing one is replaced.

    Raises
    ------
    ReportError
        If the file can't be written; an existing file is then unchanged.
    """
    with atomic_file(path) as part:
        dataset.save_as(part, enforce_file_format=True)
