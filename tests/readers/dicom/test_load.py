import json

import numpy as np
import pytest
from pydicom import dcmread
from scan_files import RAMP, item, write_dicom

from brainview.core import Plane, ScanReadError, VoiFunction, Window
from brainview.readers import count_frames, describe, read_scan

SAGITTAL = [0.0, 1.0, 0.0, 0.0, 0.0, -1.0]
AXIAL = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]


def enhanced(path):
    """Write three frames that share a spacing and differ in all else."""
    per_frame = [
        item(
            PlanePositionSequence=[item(ImagePositionPatient=[0, 0, 5 * k])],
            FrameVOILUTSequence=[item(WindowCenter=100 + k, WindowWidth=200)],
            PixelValueTransformationSequence=[
                item(RescaleSlope=k + 1, RescaleIntercept=0, RescaleType="US")
            ],
        )
        for k in range(3)
    ]
    shared = item(
        PixelMeasuresSequence=[item(PixelSpacing=[0.5, 0.75])],
        PlaneOrientationSequence=[item(ImageOrientationPatient=AXIAL)],
    )
    return write_dicom(
        path,
        np.stack([RAMP] * 3),
        PerFrameFunctionalGroupsSequence=per_frame,
        SharedFunctionalGroupsSequence=[shared],
    )


def test_spacing_is_rows_then_columns(tmp_path):
    scan = read_scan(write_dicom(tmp_path / "a.dcm", PixelSpacing=[0.5, 0.25]))
    assert scan.spacing_mm == (0.5, 0.25)


def test_spacing_at_the_detector_serves_with_a_warning(tmp_path):
    scan = read_scan(write_dicom(tmp_path / "a.dcm", ImagerPixelSpacing=[0.1, 0.2]))
    assert scan.spacing_mm == (0.1, 0.2)
    assert len(scan.warnings) == 1


@pytest.mark.parametrize("spacing", [[0, 0], [-1, 1], [1]])
def test_an_impossible_spacing_is_left_out(tmp_path, spacing):
    scan = read_scan(write_dicom(tmp_path / "a.dcm", PixelSpacing=spacing))
    assert scan.spacing_mm is None
    assert len(scan.warnings) == 1


def test_a_pixel_aspect_ratio_counts_where_there_is_no_spacing(tmp_path):
    ratio = read_scan(write_dicom(tmp_path / "a.dcm", PixelAspectRatio=[3, 2]))
    assert ratio.spacing_mm is None
    assert ratio.aspect == 1.5
    elements = {"PixelAspectRatio": [3, 2], "PixelSpacing": [0.5, 0.25]}
    assert read_scan(write_dicom(tmp_path / "b.dcm", **elements)).aspect == 2


@pytest.mark.parametrize("ratio", [[0, 1], [-1, 2], [1]])
def test_an_impossible_aspect_ratio_is_left_out(tmp_path, ratio):
    assert (
        read_scan(write_dicom(tmp_path / "a.dcm", PixelAspectRatio=ratio)).aspect == 1
    )


def test_without_geometry_nothing_is_made_up(tmp_path):
    scan = read_scan(write_dicom(tmp_path / "a.dcm"))
    assert scan.spacing_mm is scan.orientation is scan.plane is scan.position_mm is None


def test_the_plane_follows_from_the_orientation(tmp_path):
    scan = read_scan(
        write_dicom(
            tmp_path / "a.dcm",
            ImageOrientationPatient=SAGITTAL,
            ImagePositionPatient=[1, 2, 3],
        )
    )
    assert scan.plane is Plane.SAGITTAL
    assert scan.orientation.edges == ("A", "P", "S", "I")
    assert scan.position_mm == (1, 2, 3)


@pytest.mark.parametrize("cosines", [[0] * 6, [1, 0, 0, 1, 0, 0], [1, 0, 0]])
def test_an_impossible_orientation_is_left_out(tmp_path, cosines):
    scan = read_scan(write_dicom(tmp_path / "a.dcm", ImageOrientationPatient=cosines))
    assert scan.orientation is None
    assert len(scan.warnings) == 1


def test_shared_groups_serve_every_frame(tmp_path):
    scan = read_scan(enhanced(tmp_path / "a.dcm"), 1)
    assert scan.spacing_mm == (0.5, 0.75)
    assert scan.plane is Plane.AXIAL


def test_a_frame_has_a_place_a_window_and_a_scale_of_its_own(tmp_path):
    scan = read_scan(enhanced(tmp_path / "a.dcm"), 2)
    assert scan.position_mm == (0, 0, 10)
    assert scan.window == Window(102, 200, VoiFunction.LINEAR)
    np.testing.assert_array_equal(scan.pixels, RAMP * 3.0)


def test_frames_are_counted(tmp_path):
    assert count_frames(enhanced(tmp_path / "a.dcm")) == 3


def test_the_position_of_a_plain_file_is_that_of_its_first_frame(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm", np.stack([RAMP] * 2), ImagePositionPatient=[1, 2, 3]
    )
    assert read_scan(path, 0).position_mm == (1, 2, 3)
    assert read_scan(path, 1).position_mm is None


@pytest.mark.parametrize(
    "keyword", ["ImageComments", "DerivationDescription", "SeriesDescription"]
)
def test_a_file_can_say_that_it_is_synthetic(tmp_path, keyword):
    path = write_dicom(tmp_path / "a.dcm", **{keyword: "SYNTHETIC, no patient"})
    assert read_scan(path).synthetic


def test_a_file_is_real_unless_it_says_otherwise(tmp_path):
    assert not read_scan(write_dicom(tmp_path / "a.dcm")).synthetic


def test_identity_is_kept_apart(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm",
        PatientName="Doe^Jane",
        PatientID="4711",
        StudyDescription="Head",
        SeriesDescription="T1",
        StudyDate="20240131",
    )
    identity = read_scan(path).identity
    assert identity.patient_name == "Doe^Jane"
    assert identity.patient_id == "4711"
    assert (identity.study, identity.series) == ("Head", "T1")
    assert identity.study_date == "2024-01-31"


def test_describe_never_names_the_patient(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm",
        PatientName="Doe^Jane",
        PatientID="4711",
        StudyDescription="Doe",
        SeriesDescription="Doe",
        PatientBirthDate="19700101",
    )
    told = json.dumps(describe(path))
    assert "Doe" not in told
    assert "4711" not in told
    assert "1970" not in told


def test_a_blanked_date_is_not_a_date(tmp_path):
    path = tmp_path / "a.dcm"
    write_dicom(path, StudyDate="20240131")
    path.write_bytes(path.read_bytes().replace(b"20240131", b"********"))
    assert read_scan(path).identity.study_date == ""


def test_one_damaged_element_does_not_hide_the_image(tmp_path):
    path = tmp_path / "a.dcm"
    write_dicom(path, PixelSpacing=["0.5", "0.5"])
    path.write_bytes(path.read_bytes().replace(b"0.5\\0.5", b"0.x\\0.y"))
    scan = read_scan(path)
    assert scan.spacing_mm is None
    np.testing.assert_array_equal(scan.pixels, RAMP)


def test_pydicom_logs_nothing_of_a_file(tmp_path, caplog):
    data = RAMP.tobytes() * 2
    read_scan(write_dicom(tmp_path / "a.dcm", PixelData=data))
    assert not caplog.records


def test_describe_holds_only_what_json_can(tmp_path):
    facts = describe(enhanced(tmp_path / "a.dcm"))
    assert json.loads(json.dumps(facts)) == facts


def test_a_count_of_frames_of_a_wrong_kind_is_read_all_the_same(tmp_path):
    path = write_dicom(tmp_path / "a.dcm")
    dataset = dcmread(path)
    dataset.add_new("NumberOfFrames", "UI", "1")
    dataset.save_as(path)
    assert read_scan(path).source.frames == 1


def test_pixels_that_are_called_a_number_are_refused(tmp_path):
    path = write_dicom(tmp_path / "a.dcm")
    dataset = dcmread(path)
    dataset.add_new("PixelData", "IS", "5")
    dataset.save_as(path)
    with pytest.raises(ScanReadError, match="cut short"):
        read_scan(path)
