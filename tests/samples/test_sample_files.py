"""Tests that the shipped samples are complete, marked and without a patient."""

import json
from pathlib import Path

import h5py
import numpy as np
import pydicom
import pytest
from PIL import Image

from brainview.core import Plane
from brainview.readers import read_scan

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
LISTING = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))
SERIES = sorted((SAMPLES / "glioma").glob("*.dcm"))
DICOM = [*SERIES, SAMPLES / "healthy.dcm"]
PNG = [SAMPLES / "pituitary.png", *sorted((SAMPLES / "truth").rglob("*.png"))]
ENTRY = pytest.mark.parametrize("entry", LISTING, ids=lambda e: e["title"])


def pixels_of(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.array(image)


@pytest.fixture(scope="module")
def headers() -> list[pydicom.Dataset]:
    return [pydicom.dcmread(path, stop_before_pixels=True) for path in SERIES]


def test_listing_covers_the_four_classes_once():
    expected = {"glioma", "meningioma", "pituitary", "notumor"}
    assert {entry["expected_class"] for entry in LISTING} == expected
    assert len(LISTING) == len(expected)


@ENTRY
def test_listed_file_exists(entry):
    assert (SAMPLES / entry["file"]).is_file()


@ENTRY
def test_listed_sample_has_words_for_its_card(entry):
    assert entry["title"]
    assert entry["description"].endswith(".")


@ENTRY
def test_truth_is_there_exactly_where_a_tumor_is(entry):
    has_tumor = entry["expected_class"] != "notumor"
    assert ("mask" in entry) == has_tumor
    if has_tumor:
        mask = pixels_of(SAMPLES / entry["mask"])
        assert mask.shape == (512, 512)
        assert mask.any()


@ENTRY
def test_program_reads_the_sample_and_knows_that_it_is_synthetic(entry):
    scan = read_scan(SAMPLES / entry["file"])
    assert scan.shape == (512, 512)
    assert scan.synthetic


def test_program_knows_spacing_and_plane_of_the_series():
    scan = read_scan(SERIES[6])
    assert scan.spacing_mm == (0.46875, 0.46875)
    assert scan.plane is Plane.AXIAL


def test_program_finds_the_truth_in_the_matlab_file():
    truth = read_scan(SAMPLES / "meningioma.mat").truth
    assert truth is not None
    assert truth.label == "meningioma"
    expected = pixels_of(SAMPLES / "truth" / "meningioma.png")
    assert np.array_equal(truth.mask, expected)


def test_samples_stay_small_enough_for_the_repository():
    total = sum(path.stat().st_size for path in SAMPLES.rglob("*") if path.is_file())
    assert total < 4 * 2**20


@pytest.mark.parametrize("path", DICOM, ids=lambda p: p.name)
def test_dicom_is_marked_synthetic_and_has_no_patient(path):
    header = pydicom.dcmread(path, stop_before_pixels=True)
    assert header.ImageComments.startswith("SYNTHETIC")
    assert header.PatientIdentityRemoved == "YES"
    assert header.BurnedInAnnotation == "NO"
    assert header.PatientName == "Synthetic^A"
    assert header.PatientID == "SYNTHETIC"
    assert not header.PatientBirthDate
    assert not header.StudyDate


@pytest.mark.parametrize("path", PNG, ids=lambda p: str(p.relative_to(SAMPLES)))
def test_png_says_that_it_is_synthetic(path):
    with Image.open(path) as image:
        assert image.info["Comment"].startswith("SYNTHETIC")


def test_matlab_file_says_that_it_is_synthetic():
    with h5py.File(SAMPLES / "meningioma.mat") as file:
        text = bytes(file["synthetic"][()].astype(np.uint8).ravel()).decode()
    assert text.startswith("SYNTHETIC")


def test_matlab_file_begins_with_a_matlab_header():
    header = (SAMPLES / "meningioma.mat").read_bytes()[:128]
    assert header.startswith(b"MATLAB 7.3 MAT-file")
    assert header.endswith(b"\x00\x02IM")


def test_matlab_file_is_laid_out_as_figshare_published():
    with h5py.File(SAMPLES / "meningioma.mat") as file:
        data = file["cjdata"]
        assert data["label"][()].item() == 1.0
        assert data["image"].dtype == np.int16
        assert data["tumorMask"].dtype == np.uint8
        assert data["image"].shape == data["tumorMask"].shape == (512, 512)
        assert data["PID"].attrs["MATLAB_empty"] == 1


def test_matlab_file_is_transposed():
    truth = pixels_of(SAMPLES / "truth" / "meningioma.png")
    with h5py.File(SAMPLES / "meningioma.mat") as file:
        assert np.array_equal(file["cjdata/tumorMask"][()].T.astype(bool), truth)


def test_matlab_border_runs_around_the_mask():
    truth = pixels_of(SAMPLES / "truth" / "meningioma.png")
    with h5py.File(SAMPLES / "meningioma.mat") as file:
        x, y = file["cjdata/tumorBorder"][()].reshape(-1, 2).T - 1
    rows, columns = np.nonzero(truth)
    assert abs(y.min() - rows.min()) <= 1.5
    assert abs(y.max() - rows.max()) <= 1.5
    assert abs(x.min() - columns.min()) <= 1.5
    assert abs(x.max() - columns.max()) <= 1.5


def test_series_is_one_series_with_distinct_images(headers):
    assert len(headers) == 14
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID"):
        assert len({header[keyword].value for header in headers}) == 1
    assert len({header.SOPInstanceUID for header in headers}) == 14
    assert [header.InstanceNumber for header in headers] == list(range(1, 15))


def test_series_geometry_is_uniform(headers):
    positions = np.array([header.ImagePositionPatient for header in headers], float)
    steps = np.diff(positions, axis=0)
    expected = [0.0, 0.0, float(headers[0].SpacingBetweenSlices)]
    np.testing.assert_allclose(steps, np.tile(expected, (13, 1)), atol=1e-6)
    for header in headers:
        assert list(header.ImageOrientationPatient) == [1, 0, 0, 0, 1, 0]
        assert list(header.PixelSpacing) == [0.46875, 0.46875]
        assert (header.Rows, header.Columns) == (512, 512)


def test_glioma_lies_on_the_side_that_the_listing_names(headers):
    entry = next(e for e in LISTING if e["expected_class"] == "glioma")
    mask = pixels_of(SAMPLES / entry["mask"])
    first = float(headers[0].ImagePositionPatient[0])
    x_lps = first + np.nonzero(mask)[1].mean() * float(headers[0].PixelSpacing[1])
    assert "right hemisphere" in entry["description"]
    assert x_lps < 0


def test_uids_are_valid(headers):
    for header in headers:
        assert header.SOPInstanceUID.is_valid
        assert header.SeriesInstanceUID.is_valid


@pytest.mark.parametrize("path", DICOM, ids=lambda p: p.name)
def test_dicom_pixels_decode_and_use_twelve_bits(path):
    pixels = pydicom.dcmread(path).pixel_array
    assert pixels.dtype == np.uint16
    assert 400 < pixels.max() < 4096


def test_notice_keeps_the_atlas_copyright():
    notice = (SAMPLES / "NOTICE.md").read_text(encoding="utf-8")
    assert "Louis Collins, McConnell Brain Imaging Centre" in notice
    assert "provided that the above copyright notice appear" in " ".join(
        notice.replace(">", "").split()
    )
