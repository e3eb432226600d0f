import zipfile
from pathlib import Path

import numpy as np
import pydicom
import pytest
from scan_files import dicom_dataset, item, nested_dicom, write_dicom

from brainview.core import ScanReadError, SliceRef
from brainview.readers import read_slice_tags
from brainview.readers.dicom.tags import read_tags

BUNDLED = Path(pydicom.__file__).parent / "data" / "test_files"


def rows_of(tmp_path, **elements):
    return read_tags(write_dicom(tmp_path / "a.dcm", **elements))


def named(rows, name):
    return next(row for row in rows if row.name == name)


def test_an_element_has_number_type_name_and_value(tmp_path):
    row = named(rows_of(tmp_path, PatientName="Doe^Jane"), "Patient's Name")
    assert (row.tag, row.vr, row.value) == ("(0010,0010)", "PN", "Doe^Jane")
    assert row.depth == 0


def test_meta_information_comes_first(tmp_path):
    assert rows_of(tmp_path)[0].tag.startswith("(0002,")


def test_several_values_stand_side_by_side(tmp_path):
    row = named(rows_of(tmp_path, PixelSpacing=[0.5, 0.75]), "Pixel Spacing")
    assert row.value == "0.5\\0.75"


def test_pixels_are_a_number_of_bytes(tmp_path):
    assert named(rows_of(tmp_path), "Pixel Data").value == "96 bytes"


def test_pixels_of_a_large_file_are_not_read(tmp_path):
    stored = np.zeros((1024, 1024), np.uint16)
    rows = read_tags(write_dicom(tmp_path / "a.dcm", stored))
    assert named(rows, "Pixel Data").value == "2,097,152 bytes"


def test_compressed_pixels_are_a_number_of_bytes():
    rows = read_tags(BUNDLED / "MR_small_jp2klossless.dcm")
    assert named(rows, "Pixel Data").value.endswith("bytes")


def test_a_known_identifier_is_named(tmp_path):
    value = named(rows_of(tmp_path), "SOP Class UID").value
    assert value == "1.2.840.10008.5.1.4.1.1.4 (MR Image Storage)"


def test_a_sequence_is_followed_by_its_items(tmp_path):
    code = item(CodeValue="T-A0100", CodeMeaning="Brain")
    rows = rows_of(tmp_path, AnatomicRegionSequence=[code])
    start = rows.index(named(rows, "Anatomic Region Sequence"))
    found = [(row.depth, row.name) for row in rows[start : start + 3]]
    assert rows[start].value == "1 item"
    assert found == [
        (0, "Anatomic Region Sequence"),
        (1, "Item 1"),
        (2, "Code Value"),
    ]


def test_a_private_element_is_named_as_such(tmp_path):
    dataset = dicom_dataset()
    block = dataset.private_block(0x0019, "SIEMENS MR HEADER", create=True)
    block.add_new(0x0A, "US", 25)
    block.add_new(0xFE, "LO", "whatever")
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    names = [row.name for row in read_tags(tmp_path / "a.dcm") if row.is_private]
    assert names == [
        "Private creator",
        "Private: NumberOfImagesInMosaic (SIEMENS MR HEADER)",
        "Private: unknown element (SIEMENS MR HEADER)",
    ]


def test_long_text_is_shortened(tmp_path):
    value = named(rows_of(tmp_path, ImageComments="x" * 1000), "Image Comments").value
    assert len(value) == 240
    assert value.endswith("…")


def test_text_stays_in_one_line(tmp_path):
    row = named(rows_of(tmp_path, ImageComments="one\r\ntwo\x07"), "Image Comments")
    assert row.value == "one two·"


@pytest.mark.parametrize(
    "elements",
    [
        {"PatientName": "Doe"},
        {"PatientID": "1"},
        {"StudyDate": "20261121"},
        {"InstitutionName": "Hospital"},
        {"AccessionNumber": "7"},
        {"PerformedStationName": "MR2, ward 7"},
        {"PatientInstitutionResidence": "Room 4"},
        {"PersonTelephoneNumbers": "555"},
        {"ReasonForTheRequestedProcedure": "Jane fell"},
        {"StudyInstanceUID": "1.2.3.4"},
        {"ImageComments": "Jane"},
    ],
    ids=lambda elements: next(iter(elements)),
)
def test_what_names_a_person_is_known(tmp_path, elements):
    plain = {row.tag for row in rows_of(tmp_path) if not row.is_identity}
    with_it = {row.tag for row in rows_of(tmp_path, **elements) if not row.is_identity}
    assert with_it <= plain


@pytest.mark.parametrize(
    "name", ["SOP Class UID", "Modality", "Rows", "Transfer Syntax UID", "Pixel Data"]
)
def test_elements_that_identify_no_one_are_known(tmp_path, name):
    assert not named(rows_of(tmp_path), name).is_identity


def test_what_lies_in_a_sequence_about_a_person_names_a_person(tmp_path):
    other = item(PatientID="2", TypeOfPatientID="TEXT")
    rows = rows_of(tmp_path, OtherPatientIDsSequence=[other])
    assert all(row.is_identity for row in rows if row.depth)


def test_a_file_without_pixels_has_tags():
    assert read_tags(BUNDLED / "rtplan.dcm")


@pytest.mark.parametrize(
    "name",
    [
        "MR_small.dcm",
        "MR_small_implicit.dcm",
        "image_dfl.dcm",
        "MR_small_bigendian.dcm",
    ],
)
def test_every_coding_of_a_header_is_read(name):
    assert named(read_tags(BUNDLED / name), "Rows").value.isdigit()


def test_another_kind_of_file_is_refused(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    with pytest.raises(ScanReadError, match="no DICOM file"):
        read_tags(path)


def test_a_file_that_is_gone_is_reported(tmp_path):
    with pytest.raises(ScanReadError, match="still there"):
        read_tags(tmp_path / "a.dcm")


def test_deep_nesting_is_cut(tmp_path):
    path = tmp_path / "deep.dcm"
    path.write_bytes(nested_dicom(60))
    assert max(row.depth for row in read_tags(path)) < 60


def test_more_elements_than_anybody_reads_are_cut(tmp_path):
    rows = read_tags(write_dicom(tmp_path / "a.dcm"), limit=10)
    assert len(rows) == 11
    assert rows[-1].name == "Only the first 10 lines are shown"


def test_ten_thousand_elements_are_read(tmp_path):
    dataset = dicom_dataset()
    for group in range(0x0021, 0x0021 + 2 * 50, 2):
        block = dataset.private_block(group, "US", create=True)
        for number in range(200):
            block.add_new(number, "LO", "value")
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    assert len(read_tags(tmp_path / "a.dcm")) > 10_000


@pytest.mark.parametrize(
    "path", sorted(BUNDLED.glob("*.dcm")), ids=lambda path: path.name
)
def test_bundled_files_are_read_or_refused(path):
    try:
        rows = read_tags(path)
    except ScanReadError:
        return
    assert all(isinstance(row.value, str) for row in rows)


def test_an_empty_sequence_has_no_items(tmp_path):
    rows = rows_of(tmp_path, AnatomicRegionSequence=[])
    assert named(rows, "Anatomic Region Sequence").value == "0 items"


def test_a_slice_in_an_archive_has_tags(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", PatientID="7")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "inner/a.dcm")
    rows = read_slice_tags(SliceRef(tmp_path / "a.zip", "inner/a.dcm"), read_tags)
    assert named(rows, "Patient ID").value == "7"
    assert rows == read_slice_tags(SliceRef(path), read_tags)
