"""De-identified copies say nothing about the patient, and show the same image."""

import csv
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.datadict import dictionary_has_tag, dictionary_VR
from pydicom.dataelem import DataElement
from pydicom.uid import (
    ComprehensiveSRStorage,
    MRImageStorage,
    MultiFrameGrayscaleByteSecondaryCaptureImageStorage,
    RLELossless,
    SecondaryCaptureImageStorage,
)
from scan_files import BUNDLED, RAMP, dicom_dataset, item, write_slice

from brainview.core import BrainviewError, ScanReadError
from brainview.core.resources import resources_folder
from brainview.readers.dicom.copy_rules import CopyRules, Region
from brainview.readers.dicom.copying import write_copy
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.pixel_format import PIXEL_KEYWORDS

KEY = b"a secret of some length"
RULES = CopyRules(KEY)
ALL_KEPT = CopyRules(KEY, True, True, True)


@pytest.fixture
def copied(tmp_path):
    """Write a slice with some elements, and return its copy as pydicom reads it."""

    def copy(rules=RULES, **elements):
        number = len(list(tmp_path.glob("in*")))
        path = write_slice(tmp_path / f"in{number}", number, **elements)
        out = tmp_path / f"out{number}"
        return dcmread(out / write_copy(path, out, rules))

    return copy


def listed_tags():
    folder = resources_folder() / "deidentification"
    path = next(folder.glob("*-basic-profile.csv"))
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row["tag"] for row in csv.DictReader(file)]
    return [int(tag, 16) for tag in rows if "X" not in tag]


def test_the_list_has_all_attributes_of_its_edition():
    assert len(set(listed_tags())) == 652


@pytest.mark.parametrize("rules", [RULES, ALL_KEPT])
def test_no_listed_attribute_keeps_what_it_said(tmp_path, rules):
    said = {"UI": "1.2.826.0.1.777", "DA": "19770907", "DT": "19770907112233"}
    said |= dict.fromkeys(("AE", "LO", "LT", "PN", "SH", "ST", "UC", "UT"), "Zebrafish")
    dataset = dicom_dataset(StudyInstanceUID="1.2.826.0.1.777")
    inner = item()
    for tag in listed_tags():
        if not dictionary_has_tag(tag) or tag < 0x00080000 or tag >> 16 == 0x7FE0:
            continue
        if tag in (0x00080018, 0x00102160):  # the file's own, and the ethnic group
            continue
        if (vr := dictionary_VR(tag)) in said:
            dataset[tag] = DataElement(tag, vr, said[vr])
            inner[tag] = DataElement(tag, vr, said[vr])
    dataset.ReferencedImageSequence = [inner]
    assert len(inner) > 400
    dataset.save_as(tmp_path / "in", enforce_file_format=True)
    data = (tmp_path / write_copy(tmp_path / "in", tmp_path, rules)).read_bytes()
    for value in ("Zebrafish", "19770907", "1.2.826.0.1.777"):
        assert value.encode() not in data, value


def test_what_no_list_names_is_removed(copied):
    def with_more(tag, vr, value):
        dataset = item()
        dataset.add_new(tag, vr, value)
        return dataset

    copy = copied(
        ConceptNameCodeSequence=[
            with_more(0x00091001, "LO", "private"),
            with_more(0x00080B0B, "LO", "unknown"),
            with_more(0x60000010, "US", 4),
        ]
    )
    assert [len(each) for each in copy.ConceptNameCodeSequence] == [0, 0, 0]


SAFE_PRIVATE = CopyRules(KEY, keep_safe_private=True)


@pytest.mark.parametrize(("rules", "kept"), [(RULES, False), (SAFE_PRIVATE, True)])
def test_private_values_that_the_standard_calls_safe_are_kept_if_asked_for(
    tmp_path, rules, kept
):
    path = write_slice(tmp_path / "in", 0, PatientName="Zebrafish")
    dataset = dcmread(path)
    block = dataset.private_block(0x0019, "SIEMENS MR HEADER", create=True)
    block.add_new(0x0C, "IS", "1000")
    block.add_new(0x0D, "CS", "ZEBRAFISH")
    block.add_new(0x08, "CS", "not listed")
    other = dataset.private_block(0x0029, "SIEMENS CSA HEADER", create=True)
    other.add_new(0x0C, "LO", "not of this creator")
    dataset.save_as(path)
    copy = dcmread(tmp_path / write_copy(path, tmp_path, rules))
    private = {e.tag: str(e.value) for e in copy if e.tag.is_private}
    expected = {0x00190010: "SIEMENS MR HEADER", 0x0019100C: "1000"}
    assert private == (expected if kept else {})
    codes = [code.CodeValue for code in copy.DeidentificationMethodCodeSequence]
    assert ("113111" in codes) is kept


def test_other_text_that_quotes_the_patient_is_emptied(copied):
    copy = copied(
        PatientName="Müller^Zoë",
        SpecificCharacterSet="ISO_IR 192",
        ManufacturerModelName="Scanner of ZOË",
        SoftwareVersions="12",
    )
    assert copy.ManufacturerModelName == ""
    assert copy.SoftwareVersions == "12"


def test_nothing_identifies_the_patients_of_other_test_files(tmp_path):
    keywords = (
        "PatientName", "PatientID", "PatientBirthDate", "AccessionNumber",
        "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "StudyDate",
        "ReferringPhysicianName",
    )  # fmt: skip
    copies = 0
    for path in sorted(BUNDLED.rglob("*")):
        try:
            copy = tmp_path / write_copy(path, tmp_path, RULES)
        except BrainviewError:
            continue
        copies += 1
        before, after = dcmread(path, force=True), dcmread(copy)
        said = copy.read_bytes()
        for keyword in PIXEL_KEYWORDS:
            assert before.get(keyword) == after.get(keyword), path.name
            said = said.replace(after.get(keyword) or b"-", b"")
        header = DatasetHeader(before)
        for keyword in keywords:
            value = header.text(keyword)
            assert len(value) < 4 or value.encode() not in said, (path.name, keyword)
    assert copies > 30


def test_the_name_of_the_copy_and_its_meta_tell_nothing(tmp_path):
    path = write_slice(tmp_path / "Doe^Jane", StudyDate="20240131")
    name = write_copy(path, tmp_path / "out", RULES)
    assert not {"Doe", "Jane", "1.2.4", "2024"} & set(name.replace("/", " ").split())
    meta = dcmread(tmp_path / "out" / name).file_meta
    assert meta.MediaStorageSOPInstanceUID != dcmread(path).SOPInstanceUID
    assert meta.MediaStorageSOPClassUID == MRImageStorage


def test_uids_are_mapped_alike_in_all_images_of_a_key(copied):
    first = copied(SOPInstanceUID="1.2.7", FrameOfReferenceUID="1.2.8")
    reference = item(
        ReferencedSOPClassUID=MRImageStorage, ReferencedSOPInstanceUID="1.2.7"
    )
    second = copied(SOPInstanceUID="1.2.9", ReferencedImageSequence=[reference])
    found = second.ReferencedImageSequence[0]
    assert found.ReferencedSOPInstanceUID == first.SOPInstanceUID
    assert found.ReferencedSOPClassUID == MRImageStorage
    assert second.StudyInstanceUID == first.StudyInstanceUID
    assert first.FrameOfReferenceUID.startswith("2.25.")


def test_another_key_gives_other_uids_and_pseudonyms(copied):
    first, second = copied(), copied(CopyRules(b"another secret of length"))
    assert first.StudyInstanceUID != second.StudyInstanceUID
    assert first.PatientID != second.PatientID


def test_patients_stay_apart(copied):
    one, other = copied(PatientID="7"), copied(PatientID="8")
    assert one.PatientID != other.PatientID
    assert one.PatientID == copied(PatientID="7").PatientID


@settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.dates(date(1950, 1, 1)), st.integers(0, 5000))
def test_shifted_dates_keep_their_distance(copied, day, apart):
    before = day - timedelta(apart)
    rules = CopyRules(KEY, keep_dates=True)
    copy = copied(
        rules,
        StudyDate=f"{day:%Y%m%d}",
        AcquisitionDateTime=f"{before:%Y%m%d}101112.5+0100",
        StudyTime="091500",
        PatientBirthDate="19500505",
    )
    shifted = date.fromisoformat(copy.StudyDate)
    acquired = date.fromisoformat(copy.AcquisitionDateTime[:8])
    assert 1 <= (day - shifted).days <= 3650
    assert acquired == shifted - timedelta(apart)
    assert copy.AcquisitionDateTime[8:] == "101112.5+0100"
    assert copy.StudyTime == "091500"
    assert copy.PatientBirthDate == ""


def test_dates_are_removed_by_default(copied):
    copy = copied(StudyDate="20240131", ContentDate="20240131", StudyTime="091500")
    assert copy.StudyDate == copy.StudyTime == ""
    assert copy.ContentDate == "19000101"
    assert copy.LongitudinalTemporalInformationModified == "REMOVED"


def test_only_known_words_of_descriptions_are_kept(copied):
    rules = CopyRules(KEY, keep_descriptors=True)
    said = "AX T2_FLAIR 5mm Hannah Doe 12345 fat-sat"
    assert copied(rules, SeriesDescription=said).SeriesDescription == (
        "AX T2 FLAIR 5mm fat sat"
    )
    assert "SeriesDescription" not in copied(SeriesDescription=said)


@pytest.mark.parametrize(("age", "kept"), [("089Y", "089Y"), ("101Y", "090Y")])
def test_characteristics_are_kept_if_asked_for(copied, age, kept):
    elements = {"PatientAge": age, "PatientSex": "F", "PatientWeight": 70}
    assert "PatientAge" not in copied(**elements)
    copy = copied(CopyRules(KEY, keep_characteristics=True), **elements)
    assert (copy.PatientAge, copy.PatientSex, copy.PatientWeight) == (kept, "F", 70)


def test_the_copy_says_how_it_was_made(copied):
    copy = copied(ALL_KEPT)
    assert copy.PatientIdentityRemoved == "YES"
    codes = [code.CodeValue for code in copy.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113105", "113107", "113108"]


@pytest.mark.parametrize(
    "elements",
    [
        {"BurnedInAnnotation": "YES"},
        {"SOPClassUID": SecondaryCaptureImageStorage},
        {"SOPClassUID": MultiFrameGrayscaleByteSecondaryCaptureImageStorage},
        {"ImageType": ["DERIVED", "SECONDARY", "SCREEN SAVE"]},
        {"SOPClassUID": ComprehensiveSRStorage, "PixelData": None},
        {"SOPInstanceUID": ""},
    ],
    ids=lambda elements: next(iter(elements)),
)
def test_what_may_name_the_patient_elsewhere_is_refused(tmp_path, elements):
    dataset = dicom_dataset(**elements)
    dataset.save_as(tmp_path / "in", implicit_vr=False, little_endian=True)
    with pytest.raises(ScanReadError):
        write_copy(tmp_path / "in", tmp_path / "out", RULES)
    assert not (tmp_path / "out").exists()


def test_an_overlay_in_the_bits_of_the_pixels_is_refused(tmp_path):
    dataset = dicom_dataset()
    dataset.add_new(0x60000010, "US", 6)
    dataset.save_as(tmp_path / "in", enforce_file_format=True)
    with pytest.raises(ScanReadError, match="overlay"):
        write_copy(tmp_path / "in", tmp_path / "out", RULES)


def test_a_blanked_region_is_black_and_the_rest_the_same(copied):
    rules = CopyRules(KEY, blanked=(Region(1, 2, 3, 4), Region(5, 7, 99, 99)))
    copy = copied(rules, BurnedInAnnotation="YES")
    expected = RAMP.copy()
    expected[1:4, 2:6] = expected[5, 7] = 0
    np.testing.assert_array_equal(copy.pixel_array, expected)
    assert copy.BurnedInAnnotation == "NO"


def test_a_region_of_compressed_color_planes_is_blanked(tmp_path):
    path = BUNDLED / "SC_rgb_jpeg_gdcm.dcm"
    assert dcmread(path).file_meta.TransferSyntaxUID.is_compressed
    rules = CopyRules(KEY, blanked=(Region(0, 0, 50, 100),))
    pixels = dcmread(tmp_path / write_copy(path, tmp_path, rules)).pixel_array
    assert not pixels[:50, :100].any()
    assert pixels[50:].any()


def test_a_region_outside_of_the_image_is_refused(copied):
    with pytest.raises(ScanReadError, match="outside of its 8×6 pixels"):
        copied(CopyRules(KEY, blanked=(Region(6, 0, 1, 1),)))


def test_no_file_is_replaced(tmp_path):
    path = write_slice(tmp_path / "in")
    first = tmp_path / write_copy(path, tmp_path, RULES)
    before = first.stat()
    with pytest.raises(ScanReadError, match="copied already"):
        write_copy(path, tmp_path, RULES)
    assert first.stat() == before


def test_a_compressed_image_stays_compressed(tmp_path):
    path = BUNDLED / "MR_small_RLE.dcm"
    copy = dcmread(tmp_path / write_copy(path, tmp_path, RULES))
    assert copy.file_meta.TransferSyntaxUID == RLELossless
    assert copy.PixelData == dcmread(path).PixelData
