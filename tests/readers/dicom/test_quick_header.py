"""The quick reading of a header agrees with pydicom's."""

import warnings
from dataclasses import astuple
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.data import get_testdata_file
from scan_files import (
    dicom_dataset,
    enhanced_dataset,
    item,
    mosaic_dataset,
    nested_dicom,
    write_dicom,
)

from brainview.readers.dicom.facts import (
    frame_count,
    frame_rate,
    identity,
    is_mosaic,
    is_synthetic,
)
from brainview.readers.dicom.geometry import geometry
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.quick_header import (
    LAST_OF_FUNCTIONAL_GROUPS,
    DamagedHeaderError,
    read_quick_header,
)
from brainview.readers.dicom.tags import read_tags
from brainview.readers.listed import FIRST_BYTES

FOLDER = Path(get_testdata_file("CT_small.dcm", download=False)).parent
FILES = sorted(FOLDER.glob("*.dcm"))
NUMBERS = (
    "Rows", "Columns", "SamplesPerPixel", "BitsAllocated", "InstanceNumber",
    "SeriesNumber", "AcquisitionNumber", "EchoTime", "WindowCenter",
)  # fmt: skip
TEXTS = (
    "SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID",
    "Modality", "ImageType", "PhotometricInterpretation", "AcquisitionTime",
)  # fmt: skip


def quick(data, last=LAST_OF_FUNCTIONAL_GROUPS):
    return read_quick_header(lambda size: data[:size], last)


def thorough(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return DatasetHeader(dcmread(path, force=True, stop_before_pixels=True))


def written(dataset, path):
    dataset.save_as(path, enforce_file_format=True)
    return path


def facts(header):
    """Return all that is read through the protocol."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        count = frame_count(header)
        return {
            **{keyword: header.numbers(keyword) for keyword in NUMBERS},
            **{keyword: header.text(keyword) for keyword in TEXTS},
            "identity": astuple(identity(header)),
            "frames": (count, frame_rate(header)),
            "flags": (is_mosaic(header), is_synthetic(header)),
            "geometry": [geometry(header, frame) for frame in range(min(count, 20))],
        }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_bundled_header_says_the_same_to_both_readers(path):
    assert facts(quick(path.read_bytes())) == facts(thorough(path))


@pytest.mark.parametrize(
    "dataset",
    [
        enhanced_dataset(),
        mosaic_dataset(),
        dicom_dataset(PixelSpacing=[0, 1], ImageOrientationPatient=[1, 0, 0, 1, 0, 0]),
        dicom_dataset(ImagerPixelSpacing=[0.1, 0.2]),
        dicom_dataset(ImagePositionPatient=[0, 0, "1.7e308"]),
        dicom_dataset(StudyDescription=" a \\ b ", PatientID="1\\2"),
        dicom_dataset(SpecificCharacterSet="ISO_IR 192", PatientName="Müller^Åsa"),
        dicom_dataset(
            SpecificCharacterSet=["", "ISO 2022 IR 87"],
            PatientName="Yamada^Tarou=山田^太郎",
        ),
    ],
    ids=[
        "enhanced", "mosaic", "impossible geometry", "spacing at the detector",
        "too far", "several values", "UTF-8", "Japanese",
    ],
)  # fmt: skip
def test_a_made_header_says_the_same_to_both_readers(dataset, tmp_path):
    path = written(dataset, tmp_path / "one")
    assert facts(quick(path.read_bytes())) == facts(thorough(path))


def test_a_decimal_comma_is_a_decimal_point(tmp_path):
    """As fo-dicom reads it since https://github.com/fo-dicom/fo-dicom/pull/1915."""
    path = written(dicom_dataset(PixelSpacing=["0.45", "0.5"]), tmp_path / "one")
    data = path.read_bytes().replace(b"0.45\\0.5", b"0,45\\0,5")
    path.write_bytes(data)
    found = [each.numbers("PixelSpacing") for each in (quick(data), thorough(path))]
    assert found == [(0.45, 0.5)] * 2


def test_utf_8_without_a_character_set_is_read(tmp_path):
    path = written(dicom_dataset(PatientName="Aeneas^Ruediger"), tmp_path / "one")
    name = "Äneas^Rüdiger"
    data = path.read_bytes().replace(b"Aeneas^Ruediger", name.encode())
    path.write_bytes(data)
    found = [each.text("PatientName") for each in (quick(data), thorough(path))]
    values = {row.name: row.value for row in read_tags(path)}
    assert [*found, values["Patient's Name"]] == [name] * 3


def test_an_explicit_vr_counts_more_than_the_dictionary(tmp_path):
    dataset = dicom_dataset()
    dataset.add_new("NumberOfFrames", "US", 3)
    path = written(dataset, tmp_path / "one")
    assert frame_count(quick(path.read_bytes())) == frame_count(thorough(path)) == 3


def test_a_frame_s_own_group_counts_more_than_the_shared_one(tmp_path):
    def measures(spacing):
        return item(PixelMeasuresSequence=[item(PixelSpacing=spacing)])

    dataset = dicom_dataset(
        SharedFunctionalGroupsSequence=[measures([1, 2])],
        PerFrameFunctionalGroupsSequence=[measures([3, 4])],
    )
    header = quick(written(dataset, tmp_path / "one").read_bytes())
    spacings = [geometry(header, frame).spacing_mm for frame in (0, 1)]
    assert spacings == [(3, 4), (1, 2)]


def test_zeros_keep_their_sign():
    cosines = [[-0.0, 1, 0, 0, 0, -1], [0.0, 1, 0, 0, 0, -1]]
    rows = [
        geometry(DatasetHeader(item(ImageOrientationPatient=each)), 0).orientation.row
        for each in cosines
    ]
    assert [str(row[0]) for row in rows] == ["-0.0", "0.0"]


def test_a_header_longer_than_the_first_bytes_is_read_on(tmp_path):
    dataset = dicom_dataset(InstanceNumber=7)
    dataset.add_new(0x00090010, "LO", "BRAINVIEW")
    dataset.add_new(0x00091010, "UT", "x" * (3 * FIRST_BYTES))
    data = written(dataset, tmp_path / "one").read_bytes()
    asked = []

    def read_start(size):
        asked.append(size)
        return data[:size]

    assert read_quick_header(read_start).number("InstanceNumber") == 7
    assert asked == [FIRST_BYTES, 16 * FIRST_BYTES]


def test_no_more_than_the_first_bytes_are_asked_for(tmp_path):
    data = write_dicom(tmp_path / "one").read_bytes() + b"\0" * (10 * FIRST_BYTES)
    asked = []
    read_quick_header(lambda size: asked.append(size) or data[:size])
    assert asked == [FIRST_BYTES]


def test_sequences_nested_beyond_reason_are_damaged():
    with pytest.raises(DamagedHeaderError):
        quick(nested_dicom(5000))


def test_sequences_nested_a_little_are_passed_over():
    quick(nested_dicom(20))


@given(st.data())
def test_any_damage_ends_in_values_or_one_error(data):
    whole = bytearray(FILES[0].read_bytes()[:6000])
    for place in data.draw(st.lists(st.integers(128, len(whole) - 1), max_size=12)):
        whole[place] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(132, len(whole)))])
    try:
        facts(quick(cut))
    except DamagedHeaderError:
        return
