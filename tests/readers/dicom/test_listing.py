"""Slices, series and problems that the header of a DICOM file tells."""

import numpy as np
import pytest
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import (
    BasicTextSRStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    generate_uid,
)
from scan_files import (
    dicom_dataset,
    enhanced_dataset,
    item,
    last_catalog,
    mosaic_dataset,
    write_dicom,
    write_series,
    write_slice,
)

from brainview.core import Plane
from brainview.readers import read_slice

AXIAL = [1, 0, 0, 0, 1, 0]


def test_a_file_without_preamble_is_found(tmp_path):
    path = write_slice(tmp_path / "one")
    path.write_bytes(path.read_bytes()[132:])
    assert len(last_catalog(tmp_path).series) == 1


def test_patients_are_kept_apart_even_under_one_series_uid(tmp_path):
    write_series(tmp_path / "a", PatientID="1")
    write_series(tmp_path / "b", PatientID="2")
    first, second = last_catalog(tmp_path).series
    assert first.patient_key != second.patient_key
    assert (len(first), len(second)) == (5, 5)


@pytest.mark.parametrize(
    "other", [{"PatientName": "Doe^John"}, {"IssuerOfPatientID": "elsewhere"}]
)
def test_the_same_number_may_be_another_patient(tmp_path, other):
    write_series(tmp_path / "a")
    write_series(tmp_path / "b", **other)
    assert len({series.patient_key for series in last_catalog(tmp_path).series}) == 2


def test_series_of_one_study_share_its_key(tmp_path):
    write_series(tmp_path / "a", series="1.2")
    write_series(tmp_path / "b", series="1.3")
    write_series(tmp_path / "c", series="1.4", StudyInstanceUID="9.9")
    one, two, three = sorted(
        last_catalog(tmp_path).series, key=lambda s: s.slices[0].path
    )
    assert one.study_key == two.study_key != three.study_key
    assert one.patient_key == three.patient_key


def test_no_key_reveals_the_patient(tmp_path):
    write_series(tmp_path, series="1.2.840.99", PatientID="ID-1234")
    (series,) = last_catalog(tmp_path).series
    for key in (series.key, series.study_key, series.patient_key):
        assert "1234" not in key
        assert "840" not in key


def test_a_series_keeps_its_key_wherever_it_lies(tmp_path):
    write_series(tmp_path / "a")
    write_series(tmp_path / "b", count=3)
    keys = [last_catalog(tmp_path / name).series[0].key for name in "ab"]
    assert keys[0] == keys[1]


def test_the_identity_is_read_in_the_file_s_character_set(tmp_path):
    write_slice(
        tmp_path / "one",
        SpecificCharacterSet="ISO_IR 192",
        PatientName="Müller^Åsa",
        StudyDescription="Kopf",
        SeriesDescription="T1 nativ",
        StudyDate="20240131",
    )
    identity = last_catalog(tmp_path).series[0].identity
    assert (identity.patient_name, identity.patient_id) == ("Müller^Åsa", "7")
    assert (identity.study, identity.series) == ("Kopf", "T1 nativ")
    assert identity.study_date == "2024-01-31"


def test_a_localizer_is_recognized(tmp_path):
    write_slice(tmp_path / "one", ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"])
    write_series(tmp_path / "more", series="1.9")
    flags = {
        len(series): series.is_localizer for series in last_catalog(tmp_path).series
    }
    assert flags == {1: True, 5: False}


def test_an_object_without_pixels_is_reported_by_its_class(tmp_path):
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    report = FileDataset("x", {}, file_meta=meta, preamble=b"\0" * 128)
    report.SOPClassUID = meta.MediaStorageSOPClassUID = BasicTextSRStorage
    report.SOPInstanceUID = meta.MediaStorageSOPInstanceUID = generate_uid()
    report.save_as(tmp_path / "report.dcm", enforce_file_format=True)
    (unshown,) = last_catalog(tmp_path).unshown
    assert (unshown.name, unshown.what, unshown.is_damaged) == (
        "report.dcm",
        "Basic Text SR",
        False,
    )


def test_a_truncated_image_is_damaged(tmp_path):
    path = write_slice(tmp_path / "one.dcm")
    path.write_bytes(path.read_bytes()[:-40])
    (unshown,) = last_catalog(tmp_path).unshown
    assert (unshown.what, unshown.is_damaged) == ("its pixels are cut short", True)


@pytest.mark.parametrize("kept", [140, 200, 300, 400, 500])
def test_a_cut_header_is_damaged(tmp_path, kept):
    path = write_slice(tmp_path / "one.dcm")
    path.write_bytes(path.read_bytes()[:kept])
    found = last_catalog(tmp_path)
    assert (len(found.series), [u.is_damaged for u in found.unshown]) == (0, [True])


def test_an_image_above_the_limits_is_damaged(tmp_path):
    write_slice(tmp_path / "one", Rows=65535, Columns=65535)
    assert "above the limit" in last_catalog(tmp_path).unshown[0].what


@pytest.mark.parametrize(
    "syntax",
    [
        ImplicitVRLittleEndian,
        ExplicitVRLittleEndian,
        ExplicitVRBigEndian,
        DeflatedExplicitVRLittleEndian,
    ],
)
def test_every_plain_coding_is_understood(tmp_path, syntax):
    dataset = dicom_dataset(
        ImageOrientationPatient=AXIAL,
        ImagePositionPatient=[1, 2, 3],
        SeriesInstanceUID="1.2",
        InstanceNumber=4,
    )
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.save_as(tmp_path / "one", enforce_file_format=True)
    (ref,) = last_catalog(tmp_path).series[0].slices
    assert (ref.shape, ref.position_mm, ref.instance) == ((6, 8), (1, 2, 3), 4)


def enhanced(path):
    enhanced_dataset().save_as(path, enforce_file_format=True)
    return path


def test_frames_of_an_enhanced_object_lie_volume_after_volume(tmp_path):
    enhanced(tmp_path / "one")
    (series,) = last_catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == [0, 2, 4, 1, 3, 5]
    assert (series.gap_mm, series.plane) == (5, Plane.AXIAL)
    assert series.slices[0].spacing_mm == (0.5, 0.5)


def test_places_of_frames_are_those_of_the_scans(tmp_path):
    enhanced(tmp_path / "one")
    for ref in last_catalog(tmp_path).series[0].slices:
        assert read_slice(ref).position_mm == ref.position_mm


def write_mosaic(path, volume):
    dataset = mosaic_dataset(InstanceNumber=volume, AcquisitionNumber=volume)
    dataset.save_as(path, enforce_file_format=True)


def test_tiles_of_mosaics_are_slices_volume_after_volume(tmp_path):
    for name, volume in (("a", 2), ("b", 3), ("c", 1)):
        write_mosaic(tmp_path / name, volume)
    (series,) = last_catalog(tmp_path).series
    assert [(ref.path.name, ref.frame) for ref in series.slices] == [
        (name, tile) for name in "cab" for tile in range(3)
    ]
    assert (series.gap_mm, series.slices[0].shape) == (3, (4, 4))


def test_tiles_are_read_where_they_lie(tmp_path):
    write_mosaic(tmp_path / "a", 1)
    for ref in last_catalog(tmp_path).series[0].slices:
        scan = read_slice(ref)
        assert (scan.shape, scan.position_mm) == (ref.shape, ref.position_mm)


def test_frames_without_places_keep_their_order(tmp_path):
    write_dicom(
        tmp_path / "one",
        np.zeros((3, 4, 4), np.uint16),
        ImageOrientationPatient=AXIAL,
        ImagePositionPatient=[0, 0, 0],
    )
    (series,) = last_catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == [0, 1, 2]


def test_frames_that_share_all_groups_but_a_place_stay_together(tmp_path):
    write_dicom(
        tmp_path / "one",
        np.zeros((3, 4, 4), np.uint16),
        ImageOrientationPatient=AXIAL,
        ImagePositionPatient=[0, 0, 0],
        SharedFunctionalGroupsSequence=[
            item(PixelMeasuresSequence=[item(PixelSpacing=[2, 2])])
        ],
    )
    (series,) = last_catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == [0, 1, 2]


def test_an_impossible_position_is_left_out(tmp_path):
    for number, z in enumerate((0, 1, "1.7e308", "-1.7e308")):
        write_slice(tmp_path / str(number), number, ImagePositionPatient=[0, 0, z])
    main, lost = last_catalog(tmp_path).series
    assert (len(main), main.gap_mm, lost.note) == (2, 1, "2 slices without a position")


def test_a_series_without_uid_is_that_of_its_folder(tmp_path):
    (tmp_path / "a").mkdir()
    write_dicom(tmp_path / "a" / "1")
    write_dicom(tmp_path / "a" / "2")
    write_dicom(tmp_path / "3")
    assert sorted(len(series) for series in last_catalog(tmp_path).series) == [1, 2]
