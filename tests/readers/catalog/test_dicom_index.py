"""The quick reading of headers agrees with the thorough one."""

import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.data import get_testdata_file
from scan_files import nested_dicom, write_dicom

from brainview.readers.catalog.dicom_elements import DamagedHeaderError
from brainview.readers.catalog.dicom_index import FIRST_BYTES, read_index

ROWS, CLASS, SERIES, POSITION = 0x00280010, 0x00080016, 0x0020000E, 0x00200032
INSTANCE = 0x00200013
FOLDER = Path(get_testdata_file("CT_small.dcm", download=False)).parent
FILES = sorted(path for path in FOLDER.glob("*.dcm"))


def index_of(data):
    return read_index(lambda size: data[:size])


def thorough(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return dcmread(path, force=True, stop_before_pixels=True)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_header_says_the_same_to_both_readers(path):
    quick, full = index_of(path.read_bytes()), thorough(path)
    assert quick.binary(ROWS, "H") == (full.get("Rows") or 0)
    assert quick.text(CLASS) == (full.get("SOPClassUID") or "")
    assert quick.text(SERIES) == (full.get("SeriesInstanceUID") or "")
    position = full.get("ImagePositionPatient") or ()
    assert quick.numbers(POSITION) == tuple(map(float, position))


def test_a_header_longer_than_the_first_bytes_is_read_on(tmp_path):
    long = "x" * (3 * FIRST_BYTES)
    path = write_dicom(tmp_path / "one", TextValue=long, InstanceNumber=7)
    dataset = dcmread(path)
    dataset.add_new(0x00091010, "UT", long)
    dataset.add_new(0x00090010, "LO", "BRAINVIEW")
    dataset.save_as(path)
    asked = []
    data = path.read_bytes()

    def prefix(size):
        asked.append(size)
        return data[:size]

    assert read_index(prefix).number(INSTANCE) == 7
    assert asked == [FIRST_BYTES, 16 * FIRST_BYTES]


def test_no_more_than_the_first_bytes_are_asked_for(tmp_path):
    data = write_dicom(tmp_path / "one").read_bytes() + b"\0" * (10 * FIRST_BYTES)
    asked = []
    read_index(lambda size: asked.append(size) or data[:size])
    assert asked == [FIRST_BYTES]


def test_sequences_nested_beyond_reason_are_damaged():
    with pytest.raises(DamagedHeaderError):
        index_of(nested_dicom(5000))


def test_sequences_nested_a_little_are_passed_over():
    index_of(nested_dicom(20))


@given(st.data())
def test_any_damage_ends_in_values_or_one_error(data):
    whole = bytearray(FILES[0].read_bytes()[:6000])
    for place in data.draw(st.lists(st.integers(128, len(whole) - 1), max_size=12)):
        whole[place] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(132, len(whole)))])
    try:
        index = index_of(cut)
    except DamagedHeaderError:
        return
    index.numbers(POSITION)
    index.binary(ROWS, "H")
