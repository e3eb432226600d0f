"""Files of any format are listed, or reported with a reason."""

import os
import zipfile

import cv2
import numpy as np
import pytest
from scan_files import (
    last_catalog,
    write_slice,
)

from brainview.core import Plane
from brainview.readers import SliceCache


def write_png(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.zeros((4, 5), np.uint8))
    return path


def test_other_files_are_left_out_silently(tmp_path):
    write_slice(tmp_path / "one")
    (tmp_path / "README.txt").write_text("words")
    (tmp_path / "viewer.exe").write_bytes(b"MZ\0\1")
    found = last_catalog(tmp_path)
    assert (found.unshown, found.files) == ((), 3)


def test_a_damaged_packed_volume_is_reported(tmp_path):
    (tmp_path / "a.nii.gz").write_bytes(b"\x1f\x8b" + bytes(99))
    (unshown,) = last_catalog(tmp_path).unshown
    assert (unshown.name, unshown.is_damaged) == ("a.nii.gz", True)


def test_an_analyze_pair_is_reported_once(tmp_path):
    (tmp_path / "a.hdr").write_bytes(b"\x5c\1\0\0" + bytes(344))
    (tmp_path / "a.img").write_bytes(bytes(999))
    (unshown,) = last_catalog(tmp_path).unshown
    assert "Analyze" in unshown.what


def test_an_archive_in_an_archive_is_reported(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.zip", b"PK\3\4")
    (unshown,) = last_catalog(tmp_path).unshown
    assert (unshown.name, unshown.what) == ("a.zip/b.zip", "it is a ZIP archive")


def test_a_name_too_long_for_the_system_is_reported(tmp_path):
    assert last_catalog(tmp_path / ("a" * 300)).unshown[0].is_damaged


def test_a_chosen_file_that_is_not_a_scan_is_reported(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.4 and so on")
    (unshown,) = last_catalog(path).unshown
    assert (unshown.name, unshown.what) == ("report.pdf", "it is a PDF document")


def test_a_damaged_archive_is_reported(tmp_path):
    (tmp_path / "all.zip").write_bytes(b"PK\x03\x04 and no more")
    (unshown,) = last_catalog(tmp_path / "all.zip").unshown
    assert (unshown.name, unshown.is_damaged) == ("all.zip", True)


def test_a_damaged_member_is_reported_with_its_archive(tmp_path):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/one.dcm", bytes(range(256)) * 40)
    data = bytearray(path.read_bytes())
    data[45:80] = b"\xff" * 35
    path.write_bytes(data)
    (unshown,) = last_catalog(path).unshown
    assert (unshown.name, unshown.what) == (
        "all.zip/in/one.dcm",
        "its archive is damaged",
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_is_not_waited_for(tmp_path):
    write_slice(tmp_path / "one")
    os.mkfifo(tmp_path / "pipe")
    assert len(last_catalog(tmp_path).series) == 1


def test_a_chosen_file_that_is_gone_is_reported(tmp_path):
    (unshown,) = last_catalog(tmp_path / "gone.dcm").unshown
    assert unshown.is_damaged


def test_a_folder_s_pictures_are_one_series_in_natural_order(tmp_path):
    for number in (10, 9, 1):
        write_png(tmp_path / "in" / f"slice{number}.png")
    (series,) = last_catalog(tmp_path).series
    names = [ref.name for ref in series.slices]
    assert names == ["slice1.png", "slice9.png", "slice10.png"]
    assert series.identity.series == "in"


def test_pictures_of_two_folders_are_two_series(tmp_path):
    write_png(tmp_path / "a" / "1.png")
    write_png(tmp_path / "b" / "1.png")
    assert len(last_catalog(tmp_path).series) == 2


def test_masks_beside_pictures_are_kept_apart(tmp_path):
    for name in ("1.png", "1_mask.png", "2.png", "2_mask.png", "3.png"):
        write_png(tmp_path / name)
    main, masks = last_catalog(tmp_path).series
    assert [ref.name for ref in main.slices] == ["1.png", "2.png", "3.png"]
    assert masks.note == "2 slices of another kind (mask)"


def test_another_picture_in_the_place_of_one_is_read_anew(tmp_path):
    cache, path = SliceCache(1 << 20), tmp_path / "a.png"
    seen = []
    for value in (1, 2):
        cv2.imwrite(str(path), np.full((4, 4), value, np.uint8))
        os.utime(path, (value, value))
        seen.append(cache.read(last_catalog(path).series[0].slices[0]).pixels[0, 0])
    assert seen == [1, 2]


def test_pages_of_a_tiff_are_slices(tmp_path):
    pages = [np.full((4, 5), k, np.uint8) for k in range(3)]
    cv2.imwritemulti(str(tmp_path / "pages.tif"), pages)
    (series,) = last_catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == [0, 1, 2]


def test_slices_of_a_nifti_volume_are_a_series(tmp_path):
    nibabel = pytest.importorskip("nibabel")
    volume = np.zeros((4, 5, 6), np.int16)
    image = nibabel.Nifti1Image(volume, np.diag([1, 1, 3, 1]))
    nibabel.save(image, tmp_path / "brain.nii.gz")
    (series,) = last_catalog(tmp_path).series
    assert [ref.frame for ref in series.slices] == list(range(6))
    assert (series.gap_mm, series.plane) == (3, Plane.AXIAL)
