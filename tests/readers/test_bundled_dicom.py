"""Every image that pydicom carries is read, or refused in one sentence."""

from pathlib import Path

import numpy as np
import pydicom
import pytest

from brainview.core import ScanReadError
from brainview.readers import read_scan

FOLDER = Path(pydicom.__file__).parent / "data" / "test_files"
FILES = sorted(path for path in FOLDER.rglob("*") if path.is_file())


def test_at_least_85_of_them_open_and_the_rest_is_refused():
    scans, refusals = [], []
    for path in FILES:
        try:
            scans.append(read_scan(path))
        except ScanReadError as error:
            refusals.append(str(error))
    assert len(scans) >= 85
    assert all(np.isfinite(scan.pixels).all() for scan in scans)
    assert max(map(len, refusals)) <= 200


@pytest.mark.parametrize(
    ("name", "row", "column", "value"),
    [
        ("MR_small.dcm", 0, 31, 422),  # values from pydicom's own reference table
        ("MR_small.dcm", 31, 0, 366),
        ("MR_small_RLE.dcm", 0, 31, 422),
        ("MR_small_jp2klossless.dcm", 0, 31, 422),
        ("MR_small_jpeg_ls_lossless.dcm", 0, 31, 422),
        ("MR_small_bigendian.dcm", 0, 31, 422),
        ("MR_small_implicit.dcm", 0, 31, 422),
    ],
)
def test_known_pixels_of_known_files(name, row, column, value):
    assert read_scan(FOLDER / name).pixels[row, column] == value
