import pytest
from scan_files import RAMP, tiff, write_dicom

from brainview.core import ScanReadError
from brainview.readers import read_scan


def test_a_refusal_names_every_format(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("This is no scan.")
    with pytest.raises(ScanReadError) as caught:
        read_scan(path)
    remedy = "open a DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB file"
    assert caught.value.remedy == remedy


def test_a_dicom_file_that_is_also_a_tiff_file_is_dicom(tmp_path):
    path = write_dicom(tmp_path / "a.dcm")
    preamble = tiff(RAMP, photometric=1)[:8].ljust(128, b"\0")
    path.write_bytes(preamble + path.read_bytes()[128:])
    assert read_scan(path).source.format == "DICOM"
