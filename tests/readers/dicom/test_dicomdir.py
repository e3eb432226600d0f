"""Files that a DICOMDIR names are found."""

from pathlib import Path

import pytest
from pydicom import dcmread
from pydicom.data import get_testdata_file
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import (
    ExplicitVRLittleEndian,
    MediaStorageDirectoryStorage,
    generate_uid,
)
from scan_files import (
    instances,
    item,
    last_catalog,
    write_slice,
)

from brainview.readers.dicom.dicomdir import listed_files


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
    (series,) = last_catalog(disk / "DICOMDIR").series
    assert instances(series) == [0, 1, 2, 3]


def test_a_file_that_the_dicomdir_omits_is_found_in_its_folder(tmp_path):
    disk = make_disk(tmp_path / "disk")
    write_slice(disk / "forgotten", series="1.9")
    assert len(last_catalog(disk).series) == 2


def test_a_file_that_is_missing_on_the_disk_is_reported(tmp_path):
    disk = make_disk(tmp_path / "disk")
    (disk / "IMAGES" / "IM2").unlink()
    (unshown,) = last_catalog(disk / "DICOMDIR").unshown
    assert (unshown.name, unshown.is_damaged) == ("IMAGES/IM2", True)


def test_a_dicomdir_leads_out_of_no_folder(tmp_path):
    disk = make_disk(tmp_path / "disk")
    write_slice(tmp_path / "IMAGES" / "IM0", series="1.9")
    data = (disk / "DICOMDIR").read_bytes()
    (disk / "DICOMDIR").write_bytes(data.replace(b"IMAGES\\IM0", b"..\\IMA\\IM0"))
    assert len(last_catalog(disk / "DICOMDIR").series[0]) == 3


def test_a_name_too_long_for_the_system_does_not_spoil_the_disk(tmp_path):
    disk = make_disk(tmp_path / "disk", more="A" * 300)
    found = last_catalog(disk / "DICOMDIR")
    assert (len(found.series[0]), len(found.unshown)) == (4, 1)


def test_a_disk_in_small_letters_is_found(tmp_path):
    disk = make_disk(tmp_path / "disk")
    for path in sorted(disk.rglob("*"), reverse=True):
        path.rename(path.with_name(path.name.lower()))
    (series,) = last_catalog(disk / "dicomdir").series
    assert len(series) == 4


def test_a_damaged_dicomdir_is_replaced_by_its_folder(tmp_path):
    write_slice(tmp_path / "one")
    (tmp_path / "DICOMDIR").write_bytes(b"\0" * 128 + b"DICM and no more of it")
    found = last_catalog(tmp_path / "DICOMDIR")
    assert len(found.series) == 1


@pytest.mark.parametrize("name", ["DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit"])
def test_a_dicomdir_of_any_coding_names_its_files(name):
    path = Path(get_testdata_file(name, download=False))
    records = dcmread(path).DirectoryRecordSequence
    named = [r.ReferencedFileID for r in records if "ReferencedFileID" in r]
    assert len(listed_files(path)) == len(named) == 31
