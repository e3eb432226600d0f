"""Series found in folders, archives and disks that the tests make."""

import os
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest
from pydicom import dcmread
from pydicom.data import get_testdata_file
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import (
    BasicTextSRStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MediaStorageDirectoryStorage,
    generate_uid,
)
from scan_files import dicom_dataset, item, write_dicom

from brainview.core import Cancelled, CancelToken, Plane, ScanWarning, WarningCode
from brainview.readers import SliceCache, count_frames, read_catalog, read_slice
from brainview.readers.catalog.dicomdir import listed_files

AXIAL = [1, 0, 0, 0, 1, 0]
STUDY = generate_uid()


def write_slice(path, number=1, series="1.2.3", **elements):
    """Write slice `number`, 2 mm from the next, of a series."""
    values = {
        "PatientID": "7",
        "PatientName": "Doe^Jane",
        "StudyInstanceUID": STUDY,
        "SeriesInstanceUID": series,
        "SeriesNumber": 1,
        "InstanceNumber": number,
        "ImageOrientationPatient": AXIAL,
        "ImagePositionPatient": [0, 0, 2 * number],
        "PixelSpacing": [0.5, 0.75],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_dicom(path, **{**values, **elements})


def write_stack(folder, count=5, series="1.2.3", **elements):
    """Write a series whose names tell nothing about its order."""
    for number in range(count):
        name = f"{number * 37 % 101:03d}"
        write_slice(folder / name, number, series, **elements)
    return folder


def catalog(*sources):
    """Return the last, complete catalog."""
    return list(read_catalog(sources))[-1]


def numbers(series):
    return [ref.instance for ref in series.slices]


def write_png(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.zeros((4, 5), np.uint8))
    return path


def test_a_folder_s_slices_are_ordered_by_place_not_by_name(tmp_path):
    (series,) = catalog(write_stack(tmp_path)).series
    assert numbers(series) == [0, 1, 2, 3, 4]


def test_a_series_knows_its_geometry(tmp_path):
    (series,) = catalog(write_stack(tmp_path)).series
    assert (series.plane, series.gap_mm, series.modality) == (Plane.AXIAL, 2, "MR")
    first = series.slices[0]
    assert (first.shape, first.spacing_mm, first.position_mm) == (
        (6, 8),
        (0.5, 0.75),
        (0, 0, 0),
    )


def test_a_series_is_found_however_deep_and_whatever_its_name(tmp_path):
    write_slice(tmp_path / "a/b/c/IM1", 1)
    write_slice(tmp_path / "a/x.txt", 2)
    (series,) = catalog(tmp_path).series
    assert len(series) == 2


def test_a_file_without_preamble_is_found(tmp_path):
    path = write_slice(tmp_path / "one")
    path.write_bytes(path.read_bytes()[132:])
    assert len(catalog(tmp_path).series) == 1


def test_single_files_make_one_series(tmp_path):
    paths = [write_slice(tmp_path / f"{k}", k) for k in (3, 1, 2)]
    (series,) = catalog(*paths).series
    assert numbers(series) == [1, 2, 3]


def test_a_file_given_twice_is_one_slice(tmp_path):
    path = write_slice(tmp_path / "one")
    (series,) = catalog(tmp_path, path).series
    assert len(series) == 1


def test_a_copied_file_is_shown_once_and_told(tmp_path):
    path = write_slice(tmp_path / "one")
    (tmp_path / "two").write_bytes(path.read_bytes())
    (series,) = catalog(tmp_path).series
    warning = ScanWarning.of(WarningCode.COPIES_NOT_SHOWN, count=1)
    assert (len(series), series.warnings) == (1, (warning,))


def test_slices_that_wrongly_share_a_uid_are_all_kept(tmp_path):
    for number in range(3):
        write_slice(tmp_path / f"{number}", number, SOPInstanceUID="1.2")
    (series,) = catalog(tmp_path).series
    assert len(series) == 3


def test_two_series_are_ordered_by_number(tmp_path):
    write_stack(tmp_path / "a", series="1.2", SeriesNumber=12)
    write_stack(tmp_path / "b", series="1.3", SeriesNumber=3)
    assert [series.number for series in catalog(tmp_path).series] == [3, 12]


def test_patients_are_kept_apart_even_under_one_series_uid(tmp_path):
    write_stack(tmp_path / "a", PatientID="1")
    write_stack(tmp_path / "b", PatientID="2")
    first, second = catalog(tmp_path).series
    assert first.patient_key != second.patient_key
    assert (len(first), len(second)) == (5, 5)


@pytest.mark.parametrize(
    "other", [{"PatientName": "Doe^John"}, {"IssuerOfPatientID": "elsewhere"}]
)
def test_the_same_number_may_be_another_patient(tmp_path, other):
    write_stack(tmp_path / "a")
    write_stack(tmp_path / "b", **other)
    assert len({series.patient_key for series in catalog(tmp_path).series}) == 2


def test_series_of_one_study_share_its_key(tmp_path):
    write_stack(tmp_path / "a", series="1.2")
    write_stack(tmp_path / "b", series="1.3")
    write_stack(tmp_path / "c", series="1.4", StudyInstanceUID="9.9")
    one, two, three = sorted(catalog(tmp_path).series, key=lambda s: s.slices[0].path)
    assert one.study_key == two.study_key != three.study_key
    assert one.patient_key == three.patient_key


def test_patients_come_one_after_the_other(tmp_path):
    write_stack(tmp_path / "a", series="1.2", PatientID="1", SeriesNumber=5)
    write_stack(tmp_path / "b", series="1.3", PatientID="2", SeriesNumber=1)
    write_stack(tmp_path / "c", series="1.4", PatientID="1", SeriesNumber=2)
    owners = [series.identity.patient_id for series in catalog(tmp_path).series]
    assert owners == ["1", "1", "2"]


def test_no_key_tells_the_patient(tmp_path):
    write_stack(tmp_path, series="1.2.840.99", PatientID="ID-1234")
    (series,) = catalog(tmp_path).series
    for key in (series.key, series.study_key, series.patient_key):
        assert "1234" not in key
        assert "840" not in key


def test_a_series_keeps_its_key_wherever_it_lies(tmp_path):
    write_stack(tmp_path / "a")
    write_stack(tmp_path / "b", count=3)
    keys = [catalog(tmp_path / name).series[0].key for name in "ab"]
    assert keys[0] == keys[1]


def test_the_identity_is_read_in_the_file_s_letters(tmp_path):
    write_slice(
        tmp_path / "one",
        SpecificCharacterSet="ISO_IR 192",
        PatientName="Müller^Åsa",
        StudyDescription="Kopf",
        SeriesDescription="T1 nativ",
        StudyDate="20240131",
    )
    identity = catalog(tmp_path).series[0].identity
    assert (identity.patient_name, identity.patient_id) == ("Müller^Åsa", "7")
    assert (identity.study, identity.series) == ("Kopf", "T1 nativ")
    assert identity.study_date == "2024-01-31"


def test_the_identity_is_that_of_the_scan(tmp_path):
    write_slice(tmp_path / "one", SpecificCharacterSet="ISO_IR 100")
    (series,) = catalog(tmp_path).series
    read = read_slice(series.slices[0]).identity
    for name in ("patient_name", "patient_id", "study", "series", "study_date"):
        assert getattr(series.identity, name) == getattr(read, name)


def test_a_localizer_is_told(tmp_path):
    write_slice(tmp_path / "one", ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"])
    write_stack(tmp_path / "more", series="1.9")
    flags = {len(series): series.is_localizer for series in catalog(tmp_path).series}
    assert flags == {1: True, 5: False}


def test_odd_slices_become_a_series_with_a_note(tmp_path):
    write_stack(tmp_path)
    odd = np.zeros((4, 4), np.uint16)
    write_slice(tmp_path / "odd", 9, PixelData=odd.tobytes(), Rows=4, Columns=4)
    main, rest = catalog(tmp_path).series
    assert (main.note, rest.note) == ("", "1 slice of another size (4×4)")
    assert main.key != rest.key


def test_an_archive_is_looked_into(tmp_path):
    write_stack(tmp_path / "in")
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((tmp_path / "in").iterdir()):
            archive.write(path, f"deep/{path.name}")
    (series,) = catalog(tmp_path / "all.zip").series
    assert numbers(series) == [0, 1, 2, 3, 4]
    assert series.slices[0].member.startswith("deep/")
    assert read_slice(series.slices[2]).position_mm == (0, 0, 4)


def make_disk(folder, more="IM0"):
    """Make a folder with a DICOMDIR, as on a disk, of a series of four slices."""
    records = [item(DirectoryRecordType=kind) for kind in ("PATIENT", "STUDY")]
    for number in range(4):
        write_slice(folder / "IMAGES" / f"IM{number}", number)
        place = ["IMAGES", f"IM{number}"]
        records.append(item(DirectoryRecordType="IMAGE", ReferencedFileID=place))
    place = ["IMAGES", more]
    records.append(item(DirectoryRecordType="IMAGE", ReferencedFileID=place))
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    meta.MediaStorageSOPInstanceUID = generate_uid()
    index = FileDataset("x", {}, file_meta=meta, preamble=b"\0" * 128)
    index.DirectoryRecordSequence = records
    index.save_as(folder / "DICOMDIR", enforce_file_format=True)
    return folder


def test_the_files_that_a_dicomdir_names_are_found(tmp_path):
    disk = make_disk(tmp_path / "disk")
    (series,) = catalog(disk / "DICOMDIR").series
    assert numbers(series) == [0, 1, 2, 3]


def test_a_file_that_the_dicomdir_forgot_is_found_in_its_folder(tmp_path):
    disk = make_disk(tmp_path / "disk")
    write_slice(disk / "forgotten", series="1.9")
    assert len(catalog(disk).series) == 2


def test_a_file_that_is_missing_on_the_disk_is_told(tmp_path):
    disk = make_disk(tmp_path / "disk")
    (disk / "IMAGES" / "IM2").unlink()
    (told,) = catalog(disk / "DICOMDIR").unshown
    assert (told.name, told.is_damaged) == ("IMAGES/IM2", True)


def test_a_dicomdir_leads_nowhere_else(tmp_path):
    disk = make_disk(tmp_path / "disk")
    write_slice(tmp_path / "IMAGES" / "IM0", series="1.9")
    data = (disk / "DICOMDIR").read_bytes()
    (disk / "DICOMDIR").write_bytes(data.replace(b"IMAGES\\IM0", b"..\\IMA\\IM0"))
    assert len(catalog(disk / "DICOMDIR").series[0]) == 3


def test_a_name_too_long_for_the_system_spoils_no_disk(tmp_path):
    disk = make_disk(tmp_path / "disk", more="A" * 300)
    found = catalog(disk / "DICOMDIR")
    assert (len(found.series[0]), len(found.unshown)) == (4, 1)


def test_a_disk_in_small_letters_is_found(tmp_path):
    disk = make_disk(tmp_path / "disk")
    for path in sorted(disk.rglob("*"), reverse=True):
        path.rename(path.with_name(path.name.lower()))
    (series,) = catalog(disk / "dicomdir").series
    assert len(series) == 4


def test_a_damaged_dicomdir_gives_way_to_its_folder(tmp_path):
    write_slice(tmp_path / "one")
    (tmp_path / "DICOMDIR").write_bytes(b"\0" * 128 + b"DICM and no more of it")
    found = catalog(tmp_path / "DICOMDIR")
    assert len(found.series) == 1


@pytest.mark.parametrize("name", ["DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit"])
def test_a_dicomdir_of_any_coding_names_its_files(name):
    path = Path(get_testdata_file(name, download=False))
    records = dcmread(path).DirectoryRecordSequence
    named = [r.ReferencedFileID for r in records if "ReferencedFileID" in r]
    assert len(listed_files(path)) == len(named) == 31


def test_an_object_without_pixels_is_told_by_what_it_is(tmp_path):
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    report = FileDataset("x", {}, file_meta=meta, preamble=b"\0" * 128)
    report.SOPClassUID = meta.MediaStorageSOPClassUID = BasicTextSRStorage
    report.SOPInstanceUID = meta.MediaStorageSOPInstanceUID = generate_uid()
    report.save_as(tmp_path / "report.dcm", enforce_file_format=True)
    (told,) = catalog(tmp_path).unshown
    assert (told.name, told.what, told.is_damaged) == (
        "report.dcm",
        "Basic Text SR",
        False,
    )


def test_a_truncated_image_is_damaged(tmp_path):
    path = write_slice(tmp_path / "one.dcm")
    path.write_bytes(path.read_bytes()[:-40])
    (told,) = catalog(tmp_path).unshown
    assert (told.what, told.is_damaged) == ("its pixels are cut short", True)


@pytest.mark.parametrize("kept", [140, 200, 300, 400, 500])
def test_a_cut_header_is_damaged(tmp_path, kept):
    path = write_slice(tmp_path / "one.dcm")
    path.write_bytes(path.read_bytes()[:kept])
    found = catalog(tmp_path)
    assert (len(found.series), [u.is_damaged for u in found.unshown]) == (0, [True])


def test_an_image_above_the_limits_is_damaged(tmp_path):
    write_slice(tmp_path / "one", Rows=65535, Columns=65535)
    assert "above the limit" in catalog(tmp_path).unshown[0].what


def test_other_files_are_passed_over_in_silence(tmp_path):
    write_slice(tmp_path / "one")
    (tmp_path / "README.txt").write_text("words")
    (tmp_path / "viewer.exe").write_bytes(b"MZ\0\1")
    found = catalog(tmp_path)
    assert (found.unshown, found.files) == ((), 3)


def test_a_damaged_packed_volume_is_told(tmp_path):
    (tmp_path / "a.nii.gz").write_bytes(b"\x1f\x8b" + bytes(99))
    (told,) = catalog(tmp_path).unshown
    assert (told.name, told.is_damaged) == ("a.nii.gz", True)


def test_an_analyze_pair_is_told_once(tmp_path):
    (tmp_path / "a.hdr").write_bytes(b"\x5c\1\0\0" + bytes(344))
    (tmp_path / "a.img").write_bytes(bytes(999))
    (told,) = catalog(tmp_path).unshown
    assert "Analyze" in told.what


def test_an_archive_in_an_archive_is_told(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.zip", b"PK\3\4")
    (told,) = catalog(tmp_path).unshown
    assert (told.name, told.what) == ("a.zip/b.zip", "it is a ZIP archive")


def test_a_name_too_long_for_the_system_is_told(tmp_path):
    assert catalog(tmp_path / ("a" * 300)).unshown[0].is_damaged


def test_a_chosen_file_that_is_no_scan_is_told(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.4 and so on")
    (told,) = catalog(path).unshown
    assert (told.name, told.what) == ("report.pdf", "it is a PDF document")


def test_a_damaged_archive_is_told(tmp_path):
    (tmp_path / "all.zip").write_bytes(b"PK\x03\x04 and no more")
    (told,) = catalog(tmp_path / "all.zip").unshown
    assert (told.name, told.is_damaged) == ("all.zip", True)


def test_a_damaged_member_is_told_by_its_way(tmp_path):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/one.dcm", bytes(range(256)) * 40)
    data = bytearray(path.read_bytes())
    data[45:80] = b"\xff" * 35
    path.write_bytes(data)
    (told,) = catalog(path).unshown
    assert (told.name, told.what) == ("all.zip/in/one.dcm", "its archive is damaged")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_is_not_waited_for(tmp_path):
    write_slice(tmp_path / "one")
    os.mkfifo(tmp_path / "pipe")
    assert len(catalog(tmp_path).series) == 1


def test_several_folders_are_told_apart_by_name(tmp_path):
    for name in "ab":
        write_slice(tmp_path / name / "cut.dcm")
        path = tmp_path / name / "cut.dcm"
        path.write_bytes(path.read_bytes()[:300])
    found = catalog(tmp_path / "a", tmp_path / "b")
    assert [told.name for told in found.unshown] == ["a/cut.dcm", "b/cut.dcm"]


def test_a_chosen_file_that_is_gone_is_told(tmp_path):
    (told,) = catalog(tmp_path / "gone.dcm").unshown
    assert told.is_damaged


def test_an_empty_folder_gives_an_empty_catalog(tmp_path):
    (found,) = read_catalog([tmp_path])
    assert (found.series, found.unshown, found.files) == ((), (), 0)


def test_a_folder_s_pictures_are_one_series_in_natural_order(tmp_path):
    for number in (10, 9, 1):
        write_png(tmp_path / "in" / f"slice{number}.png")
    (series,) = catalog(tmp_path).series
    names = [ref.name for ref in series.slices]
    assert names == ["slice1.png", "slice9.png", "slice10.png"]
    assert series.identity.series == "in"


def test_pictures_of_two_folders_are_two_series(tmp_path):
    write_png(tmp_path / "a" / "1.png")
    write_png(tmp_path / "b" / "1.png")
    assert len(catalog(tmp_path).series) == 2


def test_masks_beside_pictures_are_parted(tmp_path):
    for name in ("1.png", "1_mask.png", "2.png", "2_mask.png", "3.png"):
        write_png(tmp_path / name)
    main, masks = catalog(tmp_path).series
    assert [ref.name for ref in main.slices] == ["1.png", "2.png", "3.png"]
    assert masks.note == "2 slices of another kind (mask)"


def test_another_picture_in_the_place_of_one_is_read_anew(tmp_path):
    cache, path = SliceCache(1 << 20), tmp_path / "a.png"
    seen = []
    for value in (1, 2):
        cv2.imwrite(str(path), np.full((4, 4), value, np.uint8))
        os.utime(path, (value, value))
        seen.append(cache.read(catalog(path).series[0].slices[0]).pixels[0, 0])
    assert seen == [1, 2]


def test_pages_of_a_tiff_are_slices(tmp_path):
    pages = [np.full((4, 5), k, np.uint8) for k in range(3)]
    cv2.imwritemulti(str(tmp_path / "pages.tif"), pages)
    (series,) = catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == [0, 1, 2]


def test_slices_of_a_nifti_volume_are_a_series(tmp_path):
    nibabel = pytest.importorskip("nibabel")
    volume = np.zeros((4, 5, 6), np.int16)
    image = nibabel.Nifti1Image(volume, np.diag([1, 1, 3, 1]))
    nibabel.save(image, tmp_path / "brain.nii.gz")
    (series,) = catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == list(range(6))
    assert (series.gap_mm, series.plane) == (3, Plane.AXIAL)


@pytest.mark.parametrize(
    "syntax",
    [ImplicitVRLittleEndian, ExplicitVRLittleEndian, DeflatedExplicitVRLittleEndian],
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
    (ref,) = catalog(tmp_path).series[0].slices
    assert (ref.shape, ref.position_mm, ref.instance) == ((6, 8), (1, 2, 3), 4)


def test_big_endian_is_understood(tmp_path):
    dataset = dicom_dataset(ImagePositionPatient=[1, 2, 3], SeriesInstanceUID="1.2")
    dataset.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    dataset.save_as(tmp_path / "one", enforce_file_format=True)
    (ref,) = catalog(tmp_path).series[0].slices
    assert ref.shape == (6, 8)


def enhanced(path, volumes=2, places=3, **elements):
    """Write a multi-frame object whose frames are stored place by place."""
    frames = [
        item(
            PlanePositionSequence=[item(ImagePositionPatient=[0, 0, 5 * place])],
            FrameContentSequence=[item(TemporalPositionIndex=volume + 1)],
        )
        for place in range(places)
        for volume in range(volumes)
    ]
    shared = item(
        PlaneOrientationSequence=[item(ImageOrientationPatient=AXIAL)],
        PixelMeasuresSequence=[item(PixelSpacing=[0.5, 0.5])],
    )
    return write_dicom(
        path,
        np.zeros((len(frames), 4, 4), np.uint16),
        SeriesInstanceUID="1.2",
        SharedFunctionalGroupsSequence=[shared],
        PerFrameFunctionalGroupsSequence=frames,
        **elements,
    )


def test_frames_of_an_enhanced_object_lie_volume_after_volume(tmp_path):
    enhanced(tmp_path / "one")
    (series,) = catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == [0, 2, 4, 1, 3, 5]
    assert (series.gap_mm, series.plane) == (5, Plane.AXIAL)
    assert series.slices[0].spacing_mm == (0.5, 0.5)


def test_places_of_frames_are_those_of_the_scans(tmp_path):
    enhanced(tmp_path / "one")
    for ref in catalog(tmp_path).series[0].slices:
        assert read_slice(ref).position_mm == ref.position_mm


def write_mosaic(path, volume):
    """Write a Siemens mosaic of three tiles, 4 by 4 pixels each."""
    dataset = dicom_dataset(
        np.zeros((8, 8), np.uint16),
        ImageType=["ORIGINAL", "PRIMARY", "M", "MOSAIC"],
        SeriesInstanceUID="1.2",
        InstanceNumber=volume,
        AcquisitionNumber=volume,
        ImageOrientationPatient=AXIAL,
        ImagePositionPatient=[0, 0, 0],
        PixelSpacing=[1, 1],
        SpacingBetweenSlices=3,
    )
    block = dataset.private_block(0x0019, "SIEMENS MR HEADER", create=True)
    block.add_new(0x0A, "US", 3)
    dataset.save_as(path, enforce_file_format=True)


def test_tiles_of_mosaics_are_slices_volume_after_volume(tmp_path):
    for name, volume in (("a", 2), ("b", 3), ("c", 1)):
        write_mosaic(tmp_path / name, volume)
    (series,) = catalog(tmp_path).series
    assert [(ref.path.name, ref.frame) for ref in series.slices] == [
        (name, tile) for name in "cab" for tile in range(3)
    ]
    assert (series.gap_mm, series.slices[0].shape) == (3, (4, 4))


def test_tiles_are_read_where_they_lie(tmp_path):
    write_mosaic(tmp_path / "a", 1)
    for ref in catalog(tmp_path).series[0].slices:
        scan = read_slice(ref)
        assert (scan.shape, scan.position_mm) == (ref.shape, ref.position_mm)


def test_frames_without_places_keep_their_order(tmp_path):
    write_dicom(
        tmp_path / "one",
        np.zeros((3, 4, 4), np.uint16),
        ImageOrientationPatient=AXIAL,
        ImagePositionPatient=[0, 0, 0],
    )
    (series,) = catalog(tmp_path).series
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
    (series,) = catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == [0, 1, 2]


def test_a_position_out_of_this_world_is_none(tmp_path):
    for number, z in enumerate((0, 1, "1.7e308", "-1.7e308")):
        write_slice(tmp_path / str(number), number, ImagePositionPatient=[0, 0, z])
    main, lost = catalog(tmp_path).series
    assert (len(main), main.gap_mm, lost.note) == (2, 1, "2 slices without a position")


def test_a_series_without_uid_is_that_of_its_folder(tmp_path):
    (tmp_path / "a").mkdir()
    write_dicom(tmp_path / "a" / "1")
    write_dicom(tmp_path / "a" / "2")
    write_dicom(tmp_path / "3")
    assert sorted(len(series) for series in catalog(tmp_path).series) == [1, 2]


def test_the_first_catalog_comes_with_the_first_image(tmp_path):
    write_stack(tmp_path, count=30)
    first = next(iter(read_catalog([tmp_path])))
    assert (first.files, len(first.series[0])) == (1, 1)


def test_a_growing_series_says_nothing_of_missing_slices(tmp_path):
    for number in (0, 1, 2, 4, 5):
        write_slice(tmp_path / f"{number}", number)
    found = list(read_catalog([tmp_path]))
    assert found[0].series[0].warnings == ()
    assert found[-1].series[0].warnings[0].code is WarningCode.SLICES_MISSING


def test_a_series_that_did_not_change_is_the_same_object(tmp_path, monkeypatch):
    monkeypatch.setattr("brainview.readers.catalog.scan.INTERVAL_S", 0)
    monkeypatch.setattr("brainview.readers.catalog.scan._SHARE", 0)
    write_slice(tmp_path / "1", 1, "1.2")
    write_slice(tmp_path / "2", 1, "1.3")
    *_, second, last = read_catalog([tmp_path])
    assert second.series == last.series


def test_reading_can_be_cancelled(tmp_path):
    write_stack(tmp_path)
    token = CancelToken()
    reading = read_catalog([tmp_path], token)
    next(reading)
    token.cancel()
    with pytest.raises(Cancelled):
        next(reading)


def test_nothing_is_written_beside_the_files(tmp_path):
    write_stack(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    (series,) = catalog(tmp_path).series
    read_slice(series.slices[0])
    assert sorted(tmp_path.rglob("*")) == before


def test_a_count_of_frames_agrees_with_the_catalog(tmp_path):
    path: Path = enhanced(tmp_path / "one")
    assert count_frames(path) == len(catalog(path).series[0])
