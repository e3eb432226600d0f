import zipfile
from pathlib import Path

import numpy as np
import pytest
from scan_files import RAMP, made_scan, write_dicom

from brainview.core import ScanReadError, SliceRef
from brainview.readers import read_slice


def packed(tmp_path):
    path = write_dicom(tmp_path / "one.dcm")
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(path, "in/one.dcm")
    path.unlink()
    return archive


def test_a_slice_of_an_ordinary_file_is_read(tmp_path):
    path = write_dicom(tmp_path / "one.dcm")
    np.testing.assert_array_equal(read_slice(SliceRef(path)).pixels, RAMP)


def test_a_slice_in_an_archive_is_read(tmp_path):
    found = read_slice(SliceRef(packed(tmp_path), "in/one.dcm"))
    np.testing.assert_array_equal(found.pixels, RAMP)


def test_a_slice_in_an_archive_is_shown_under_its_own_name(tmp_path):
    archive = packed(tmp_path)
    found = read_slice(SliceRef(archive, "in/one.dcm"))
    assert found.source.path == archive / "in/one.dcm"


def test_no_file_is_left_beside_an_archive(tmp_path):
    archive = packed(tmp_path)
    read_slice(SliceRef(archive, "in/one.dcm"))
    assert list(tmp_path.iterdir()) == [archive]


def test_the_frame_is_handed_to_the_reader():
    asked = []

    def read(path, frame):
        asked.append((path, frame))
        return made_scan()

    read_slice(SliceRef(Path("a.dcm"), frame=3), read)
    assert asked == [(Path("a.dcm"), 3)]


def test_a_missing_member_is_an_error(tmp_path):
    with pytest.raises(ScanReadError, match="archive is damaged"):
        read_slice(SliceRef(packed(tmp_path), "elsewhere.dcm"))


def test_a_missing_archive_is_an_error(tmp_path):
    with pytest.raises(ScanReadError, match=r"one\.dcm"):
        read_slice(SliceRef(tmp_path / "gone.zip", "one.dcm"))
