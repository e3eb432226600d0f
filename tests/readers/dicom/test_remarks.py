import numpy as np
import pytest
from pydicom.encaps import encapsulate
from pydicom.uid import (
    JPEG2000,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    SecondaryCaptureImageStorage,
)
from scan_files import RAMP, dicom_dataset, write_dicom

from brainview.core import ScanWarning, WarningCode
from brainview.core.wording import warning_sentence
from brainview.readers import read_scan
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.remarks import loss_warning


def said(path, **elements):
    scan = read_scan(write_dicom(path / "a.dcm", **elements))
    return " ".join(map(warning_sentence, scan.warnings))


def test_an_ordinary_image_gets_no_warning(tmp_path):
    assert said(tmp_path) == ""


def test_a_loss_is_reported_with_method_and_ratio(tmp_path):
    sentence = said(
        tmp_path,
        LossyImageCompression="01",
        LossyImageCompressionMethod="ISO_15444_1",
        LossyImageCompressionRatio="12.4",
    )
    assert "compressed with loss (JPEG 2000, 12:1);" in sentence


@pytest.mark.parametrize(
    ("method", "ratio", "told"),
    [
        (None, "12", "loss (12:1);"),
        ("ISO_10918_1", None, "loss (JPEG);"),
        (None, None, "loss; fine"),
        ("UNHEARD", None, "loss; fine"),
        ("ISO_14495_1", "3.25", "loss (JPEG-LS, 3.2:1);"),
        ("ISO_10918_1", "0.08", "loss (JPEG);"),
        (
            ["ISO_10918_1", "ISO_15444_1"],
            ["10", "5.5"],
            "loss (JPEG, 10:1; JPEG 2000, 5.5:1);",
        ),
    ],
)
def test_a_loss_is_reported_as_far_as_it_is_known(method, ratio, told):
    dataset = dicom_dataset(LossyImageCompression="01")
    if method:
        dataset.LossyImageCompressionMethod = method
    if ratio:
        dataset.LossyImageCompressionRatio = ratio
    warning = loss_warning(DatasetHeader(dataset), ExplicitVRLittleEndian)
    assert told in warning_sentence(warning)


def test_a_file_that_says_it_lost_nothing_gets_no_warning():
    dataset = dicom_dataset(LossyImageCompression="00")
    assert loss_warning(DatasetHeader(dataset), ExplicitVRLittleEndian) is None


def test_baseline_jpeg_has_lost_something_whatever_the_header_says():
    warning = loss_warning(DatasetHeader(dicom_dataset()), JPEGBaseline8Bit)
    assert "(JPEG)" in warning_sentence(warning)


@pytest.mark.parametrize(("wavelet", "is_told"), [(0, True), (1, False)])
def test_the_wavelet_of_jpeg_2000_tells_whether_it_lost_something(wavelet, is_told):
    size = b"\xff\x4f\xff\x51\x00\x29" + bytes(39)
    coding = b"\xff\x52\x00\x0c\x00\x00\x00\x01\x00\x05\x04\x04\x00" + bytes([wavelet])
    dataset = dicom_dataset(PixelData=encapsulate([size + coding]))
    told = ScanWarning.of(WarningCode.COMPRESSED_WITH_LOSS, how=" (JPEG 2000)")
    warning = loss_warning(DatasetHeader(dataset), JPEG2000)
    assert warning == (told if is_told else None)


@pytest.mark.parametrize(
    "elements",
    [
        {"BurnedInAnnotation": "YES"},
        {"SOPClassUID": SecondaryCaptureImageStorage},
        {"ImageType": ["DERIVED", "SECONDARY", "SCREEN_SAVE"]},
    ],
)
def test_a_picture_that_may_show_a_name_gets_a_warning(tmp_path, elements):
    path = write_dicom(tmp_path / "a.dcm", **elements)
    (warning,) = read_scan(path).warnings
    assert warning.code is WarningCode.TEXT_SUSPECTED
    assert "may show the patient's name, since it" in warning_sentence(warning)


def test_an_overlay_that_is_not_shown_is_reported(tmp_path):
    dataset = dicom_dataset()
    dataset.add_new(0x60000010, "US", RAMP.shape[0])
    dataset.add_new(0x60000011, "US", RAMP.shape[1])
    dataset.add_new(0x60003000, "OW", np.zeros(6, np.uint8).tobytes())
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    warnings = read_scan(tmp_path / "a.dcm").warnings
    assert warnings == (ScanWarning(WarningCode.OVERLAY_NOT_SHOWN),)
