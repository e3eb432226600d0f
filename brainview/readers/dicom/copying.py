"""Copies an image without the identity of the patient (DICOM PS3.15, annex E)."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.datadict import dictionary_has_tag, dictionary_VR, keyword_for_tag
from pydicom.dataelem import DataElement, RawDataElement, empty_value_for_VR
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from brainview import __version__
from brainview.core import ScanReadError
from brainview.core.language import tr, translatable
from brainview.core.replacing import replacing
from brainview.core.resources import resources_folder
from brainview.readers.boundary import Refusal, quiet, third_party
from brainview.readers.dicom.confidentiality import (
    EDITION,
    is_safe_private,
    profile_action,
)
from brainview.readers.dicom.copy_rules import CopyRules, Region
from brainview.readers.dicom.dataset import open_dataset
from brainview.readers.dicom.facts import class_name, shown_text
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.pixel_format import PIXEL_KEYWORDS, read_pixel_format
from brainview.readers.dicom.privacy import names_person
from brainview.readers.dicom.pseudonym import Pseudonym
from brainview.readers.dicom.signature import PREAMBLE_BYTES, is_dicom
from brainview.readers.limits import check_file

_PIXELS = 0x7FE0
_DATES = frozenset({"DA", "DT", "TM"})
_BIRTH = frozenset({"PatientBirthDate", "PatientBirthTime"})
# Table E.1-1, column “Retain Patient Characteristics”: what it keeps as it is.
_CHARACTERISTICS = frozenset({
    "EthnicGroup", "EthnicGroupCodeSequence", "PatientAge", "PatientSex",
    "PatientSexNeutered", "PatientSize", "PatientWeight", "PregnancyStatus",
    "SmokingStatus",
})  # fmt: skip
# What names series and studies, of the column “Clean Descriptors”.
_DESCRIPTORS = frozenset({
    "AcquisitionProtocolDescription", "ContrastBolusAgent", "DerivationDescription",
    "PerformedProcedureStepDescription", "ProtocolName",
    "RequestedProcedureDescription", "SeriesDescription", "StudyDescription",
})  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_SMALL_NUMBER = re.compile(r"\d{1,2}(mm)?")

_DUMMIES: dict[str, Any] = {
    **dict.fromkeys(("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT"), "REMOVED"),
    **dict.fromkeys(("FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"), 0),
    **dict.fromkeys(("DS", "IS"), "0"),
    **dict.fromkeys(("OB", "UN"), b"\0\0"),
    "AS": "000Y",
    "DA": "19000101",
    "DT": "19000101000000",
    "TM": "000000",
    "UR": "urn:removed",
}
_TEXTS = frozenset({"LO", "SH", "LT", "ST", "UC", "UT", "UR"})
_OLDEST_YEARS = 89  # people above are few, so that their age could identify them

# De-identification Methods (PS3.16, CID 7050).
_BASIC = ("113100", "Basic Application Confidentiality Profile")
_CLEAN_PIXELS = ("113101", "Clean Pixel Data Option")
_CLEAN_DESCRIPTORS = ("113105", "Clean Descriptors Option")
_MODIFIED_DATES = (
    "113107",
    "Retain Longitudinal Temporal Information Modified Dates Option",
)
_SAFE_PRIVATE_KEPT = ("113111", "Retain Safe Private Option")
_CHARACTERISTICS_KEPT = ("113108", "Retain Patient Characteristics Option")


def write_copy(path: Path, folder: Path, rules: CopyRules) -> str:
    """Write a de-identified copy of an image.

    Parameters
    ----------
    path : Path
        The DICOM file.
    folder : Path
        Where the copy goes, in folders of its patient, study and series.
    rules : CopyRules
        What is kept.

    Returns
    -------
    str
        The path of the copy below `folder`, with ``/`` between its parts. It says
        nothing about the patient. The coded pixels are the same, bit for bit, unless
        regions are blanked.

    Raises
    ------
    ScanReadError
        If it is damaged, holds no image, or shows text that may name the patient, or if
        the copy can't be written or exists already.
    """
    try:
        check_file(path.stat().st_size)
        with quiet():
            return _write(path, folder, rules)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ScanReadError(
            path,
            reason=tr("it can't be copied ({said})", said=reason.lower()),
            remedy=tr("check the file, and the space that is left"),
        ) from error
    except Refusal as refusal:
        raise ScanReadError(
            path, reason=refusal.reason, remedy=refusal.remedy
        ) from refusal


def _write(path: Path, folder: Path, rules: CopyRules) -> str:
    with path.open("rb") as file:
        if not is_dicom(file.read(PREAMBLE_BYTES)):
            raise Refusal(tr("it is no DICOM file"), tr("copy only DICOM files"))
    dataset = open_dataset(path)
    header = DatasetHeader(dataset)
    _check_kind(header)
    _check_shown_text(header, rules)
    syntax = _syntax(dataset)
    person = Pseudonym(header, rules.key)
    with third_party(
        translatable("its DICOM header is damaged"),
        translatable("export it again from its source"),
    ):
        _Cleaner(rules, person).clean(dataset)
        dataset.PatientName = dataset.PatientID = person.label
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = syntax
    if rules.blanked:
        _blank(dataset, header, rules.blanked)
    _declare(dataset, rules)
    name = person.file_name
    target = folder / name
    if target.exists():
        raise Refusal(
            tr("the same image has been copied already"),
            tr("choose another folder for copies"),
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        replacing(target) as part,
        third_party(
            translatable("its copy can't be written"),
            translatable("export it again from its source"),
        ),
    ):
        dataset.save_as(part, enforce_file_format=True)
    return name


def _check_kind(header: DatasetHeader) -> None:
    """Refuse what holds text in place of an image, or no name of its own."""
    if not any(keyword in header for keyword in PIXEL_KEYWORDS):
        kind = class_name(header.text("SOPClassUID")) or tr("unknown kind")
        raise Refusal(
            tr(
                "it holds no pixels ({kind}), and text may name the patient anywhere",
                kind=kind,
            ),
            tr("leave it out"),
        )
    if not (header.text("SOPClassUID") and header.text("SOPInstanceUID")):
        raise Refusal(
            tr("its header doesn't say what it is (SOP class and instance)"),
            tr("export it again from its source"),
        )


def _check_shown_text(header: DatasetHeader, rules: CopyRules) -> None:
    """Refuse an image that may show the patient's name, unless it will be blanked."""
    if (why := shown_text(header)) and not rules.blanked:
        raise Refusal(
            tr("{why}, so it may show the patient's name", why=tr(why)),
            tr("blank the region of the text, or leave the image out"),
        )
    # Before 2004, overlays could lie in the unused bits of the pixels.
    for group in range(0x6000, 0x6020, 2):
        if (group, 0x0010) in header.dataset and (
            (group, 0x3000) not in header.dataset
        ):
            raise Refusal(
                tr("an overlay lies in the bits of its pixels, where it would stay"),
                tr("export it without overlays"),
            )


def _syntax(dataset: Dataset) -> UID:
    """Return how the file is coded, as pydicom found it where it doesn't say."""
    stated = dataset.file_meta.get("TransferSyntaxUID")
    if stated:
        return UID(stated)
    is_implicit, is_little = dataset.original_encoding
    if is_implicit:
        return ImplicitVRLittleEndian
    return ExplicitVRLittleEndian if is_little else ExplicitVRBigEndian


class _Cleaner:
    """Cleans a data set and its sequences.

    Parameters
    ----------
    rules : CopyRules
        What is kept.
    person : Pseudonym
        Of the patient.
    """

    def __init__(self, rules: CopyRules, person: Pseudonym) -> None:
        self._rules = rules
        self._person = person

    def clean(self, dataset: Dataset) -> None:
        """Remove or replace what may identify the patient."""
        safe = self._safe_private(dataset) if self._rules.keep_safe_private else set()
        for tag in map(BaseTag, list(dataset.keys())):
            if tag in safe:
                continue
            # Neither commands, file meta and lengths of groups, nor what is unknown.
            is_known = tag.group > 0x0007 and tag.element and dictionary_has_tag(tag)
            if tag.group == _PIXELS and is_known:
                continue
            action = profile_action(tag) or ("" if is_known else "X")
            kept = self._kept(tag) if is_known else None
            if kept is not None:
                self._keep(dataset, tag, kept)
            elif action == "X":
                del dataset[tag]
            elif action:
                self._replace(dataset, tag, action)
            else:
                self._clean_unlisted(dataset, tag)

    def _safe_private(self, dataset: Dataset) -> set[BaseTag]:
        """Return the private elements to keep, with those that reserve their blocks."""
        safe = set()
        for tag in map(BaseTag, list(dataset.keys())):
            if not tag.is_private or tag.is_private_creator:
                continue
            reserves = BaseTag((tag.group << 16) | (tag.element >> 8))
            creators = _texts(_value(dataset, reserves)) if reserves in dataset else []
            if (
                len(creators) == 1
                and is_safe_private(creators[0], tag)
                and not self._is_named_in(_value(dataset, tag))
            ):
                safe |= {tag, reserves}
        return safe

    def _kept(self, tag: BaseTag) -> str | None:
        """Return what an option does to an attribute, in place of the profile."""
        keyword, vr = keyword_for_tag(tag), dictionary_VR(tag)
        if self._rules.keep_characteristics and keyword in _CHARACTERISTICS:
            return "age" if keyword == "PatientAge" else "keep"
        if self._rules.keep_descriptors and keyword in _DESCRIPTORS:
            return "words"
        if not self._rules.keep_dates or keyword in _BIRTH:
            return None
        if vr in _DATES:
            return "shift"
        return "keep" if keyword == "TimezoneOffsetFromUTC" else None

    def _keep(self, dataset: Dataset, tag: BaseTag, how: str) -> None:
        vr = _vr(dataset, tag)
        if how == "keep":
            if vr == "SQ":
                self._clean_items(dataset, tag)
            elif vr in _TEXTS and self._is_named_in(_value(dataset, tag)):
                _empty(dataset, tag, vr)
            return
        changes: dict[str, Callable[[str], str]] = {
            "age": _rounded_age,
            "words": _known_words,
            "shift": partial(self._shifted, vr=vr),
        }
        cleaned = [changes[how](each) for each in _texts(_value(dataset, tag))]
        _empty(dataset, tag, vr)
        if any(cleaned):
            dataset[tag].value = cleaned if len(cleaned) > 1 else cleaned[0]

    def _replace(self, dataset: Dataset, tag: BaseTag, action: str) -> None:
        vr = _vr(dataset, tag)
        if vr == "UI":
            self._replace_uids(dataset, tag)
        elif action == "X/Z/U*":
            self._clean_items(dataset, tag)
        elif "D" in action and vr in _DUMMIES:
            # A dummy suits the kinds of images that require a value, and all others.
            dataset[tag] = DataElement(tag, vr, _DUMMIES[vr])
        else:
            _empty(dataset, tag, vr)

    def _shifted(self, value: str, vr: str) -> str:
        """Return an earlier date; the time of day stays."""
        if vr == "TM":
            return value if value.replace(".", "").isdigit() else ""
        try:
            day = datetime.strptime(value[:8], "%Y%m%d")
            earlier = day - timedelta(days=self._person.days)
        except (ValueError, OverflowError):
            return ""
        rest = value[8:] if re.fullmatch(r"[\d.]*([+-]\d{4})?", value[8:]) else ""
        return f"{earlier:%Y%m%d}{rest if vr == 'DT' else ''}"

    def _clean_unlisted(self, dataset: Dataset, tag: BaseTag) -> None:
        """Clean an element that the profile would leave as it is."""
        vr = _vr(dataset, tag)
        if vr == "SQ" and not names_person(tag, vr, None):
            self._clean_items(dataset, tag)
            return
        value = _value(dataset, tag) if vr in _TEXTS or vr == "UI" else None
        if vr == "UI":
            # Classes say what a thing is, and not whose.
            is_class = keyword_for_tag(tag).endswith("ClassUID")
            if not is_class and names_person(tag, vr, value):
                self._replace_uids(dataset, tag)
        elif names_person(tag, vr, value):
            del dataset[tag]
        elif self._is_named_in(value):
            _empty(dataset, tag, vr)

    def _is_named_in(self, value: Any) -> bool:
        return any(map(self._person.is_named_in, _texts(value)))

    def _clean_items(self, dataset: Dataset, tag: BaseTag) -> None:
        items = _value(dataset, tag)
        if not isinstance(items, Sequence):
            del dataset[tag]
            return
        for item in items:
            self.clean(item)

    def _replace_uids(self, dataset: Dataset, tag: BaseTag) -> None:
        texts = _texts(_value(dataset, tag))
        uids = [self._person.uid(text) for text in texts if text]
        _empty(dataset, tag, "UI")
        if uids:
            dataset[tag].value = uids if len(uids) > 1 else uids[0]


def _vr(dataset: Dataset, tag: BaseTag) -> str:
    """Return the VR of an element, from the dictionary where the file hasn't one."""
    vr = dataset.get_item(tag).VR
    if vr in (None, "UN") and dictionary_has_tag(tag):
        vr = dictionary_VR(tag)
    return vr or "UN"


def _value(dataset: Dataset, tag: BaseTag) -> Any:
    """Return a value; the element stays as it is in the file, unless it has items."""
    stored: object = dataset.get_item(tag)
    value = dataset[tag].value
    if isinstance(stored, RawDataElement) and not isinstance(value, Sequence):
        dataset[tag] = stored
    return value


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    values = [value] if isinstance(value, str | bytes) else value
    try:
        return [str(each).strip(" \0") for each in values]
    except TypeError:
        return [str(value).strip(" \0")]


def _empty(dataset: Dataset, tag: BaseTag, vr: str) -> None:
    value = [] if vr == "SQ" else empty_value_for_VR(vr)
    dataset[tag] = DataElement(tag, vr, value)


def _rounded_age(age: str) -> str:
    is_old = age[:3].isdigit() and age.endswith("Y") and int(age[:3]) > _OLDEST_YEARS
    return f"{_OLDEST_YEARS + 1:03d}Y" if is_old else age


def _known_words(text: str) -> str:
    """Keep the words of a description that can't name anybody."""
    return " ".join(
        word
        for word in _WORD.findall(text)
        if word.casefold() in _vocabulary() or _SMALL_NUMBER.fullmatch(word.casefold())
    )


@cache
def _vocabulary() -> frozenset[str]:
    path = resources_folder() / "deidentification" / "known-words.txt"
    return frozenset(path.read_text(encoding="utf-8").split())


def _blank(
    dataset: Dataset, header: DatasetHeader, regions: tuple[Region, ...]
) -> None:
    """Set regions to 0 in every frame; compressed pixels are uncompressed first."""
    layout = read_pixel_format(header)
    if layout.syntax.is_compressed:
        with third_party(
            translatable("its pixels can't be decoded"),
            translatable("export it uncompressed"),
        ):
            dataset.decompress(generate_instance_uid=False)
    bits = dataset.BitsAllocated
    if "PixelData" not in dataset or bits not in (8, 16, 32) or _is_subsampled(dataset):
        raise Refusal(
            tr("regions of pixels coded like these can't be blanked"),
            tr("export it as an uncompressed gray image"),
        )
    samples = int(dataset.get("SamplesPerPixel", 1))
    shape = (layout.frames, layout.rows, layout.columns, samples)
    axes = (1, 2)
    if samples > 1 and dataset.get("PlanarConfiguration", 0) == 1:
        shape, axes = (layout.frames, samples, layout.rows, layout.columns), (2, 3)
    coded = bytearray(dataset.PixelData)
    count = int(np.prod(shape))
    if len(coded) < count * bits // 8:
        raise Refusal(
            tr("its pixels are cut off"), tr("export it again from its source")
        )
    pixels = np.frombuffer(coded, f"u{bits // 8}", count).reshape(shape)
    pixels = np.moveaxis(pixels, axes, (0, 1))
    for region in regions:
        rows = slice(region.row, region.row + region.height)
        columns = slice(region.column, region.column + region.width)
        if not pixels[rows, columns].size:
            raise Refusal(
                tr(
                    "a region to be blanked lies outside of its {columns}×{rows} "
                    "pixels",
                    columns=layout.columns,
                    rows=layout.rows,
                ),
                tr("check the numbers of --blank"),
            )
        pixels[rows, columns] = 0
    dataset.PixelData = bytes(coded)
    dataset.BurnedInAnnotation = "NO"


def _is_subsampled(dataset: Dataset) -> bool:
    return str(dataset.get("PhotometricInterpretation", "")).startswith("YBR")


def _declare(dataset: Dataset, rules: CopyRules) -> None:
    """Say in the header that it was de-identified, and how (PS3.15, E.1.1)."""
    methods = [_BASIC]
    if rules.blanked:
        methods.append(_CLEAN_PIXELS)
    if rules.keep_descriptors:
        methods.append(_CLEAN_DESCRIPTORS)
    if rules.keep_dates:
        methods.append(_MODIFIED_DATES)
    if rules.keep_characteristics:
        methods.append(_CHARACTERISTICS_KEPT)
    if rules.keep_safe_private:
        methods.append(_SAFE_PRIVATE_KEPT)
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = f"brainview {__version__}, PS3.15 {EDITION}"
    dataset.DeidentificationMethodCodeSequence = [
        _code(value, meaning) for value, meaning in methods
    ]
    changed = "MODIFIED" if rules.keep_dates else "REMOVED"
    dataset.LongitudinalTemporalInformationModified = changed


def _code(value: str, meaning: str) -> Dataset:
    code = Dataset()
    code.CodeValue = value
    code.CodingSchemeDesignator = "DCM"
    code.CodeMeaning = meaning
    return code
