"""Series are found in folders, archives and single files."""

import zipfile

import numpy as np
import pydicom
import pytest
from pydicom.uid import RLELossless
from scan_files import (
    instances,
    last_catalog,
    write_series,
    write_slice,
)

from brainview.core import Cancelled, CancelToken, Plane, ScanWarning, WarningCode
from brainview.readers import read_catalog, read_slice


def test_a_folder_s_slices_are_ordered_by_place_not_by_name(tmp_path):
    (series,) = last_catalog(write_series(tmp_path)).series
    assert instances(series) == [0, 1, 2, 3, 4]


def test_a_series_knows_its_geometry(tmp_path):
    (series,) = last_catalog(write_series(tmp_path)).series
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
    (series,) = last_catalog(tmp_path).series
    assert len(series) == 2


def test_single_files_make_one_series(tmp_path):
    paths = [write_slice(tmp_path / f"{k}", k) for k in (3, 1, 2)]
    (series,) = last_catalog(*paths).series
    assert instances(series) == [1, 2, 3]


def test_a_file_given_twice_is_one_slice(tmp_path):
    path = write_slice(tmp_path / "one")
    (series,) = last_catalog(tmp_path, path).series
    assert len(series) == 1


def test_a_copied_file_is_shown_once_and_reported(tmp_path):
    path = write_slice(tmp_path / "one")
    (tmp_path / "two").write_bytes(path.read_bytes())
    (series,) = last_catalog(tmp_path).series
    warning = ScanWarning.of(WarningCode.COPIES_NOT_SHOWN, count=1)
    assert (len(series), series.warnings) == (1, (warning,))


def test_a_compressed_copy_is_counted_once(tmp_path):
    write_series(tmp_path / "plain", 3)
    for path in sorted((tmp_path / "plain").iterdir()):
        dataset = pydicom.dcmread(path)
        dataset.compress(RLELossless, generate_instance_uid=False)
        (tmp_path / "packed").mkdir(exist_ok=True)
        dataset.save_as(tmp_path / "packed" / path.name)
    (series,) = last_catalog(tmp_path).series
    assert instances(series) == [0, 1, 2]
    warning = ScanWarning.of(WarningCode.COPIES_NOT_SHOWN, count=3)
    assert series.warnings == (warning,)


def test_slices_that_wrongly_share_a_uid_are_all_kept(tmp_path):
    for number in range(3):
        write_slice(tmp_path / f"{number}", number, SOPInstanceUID="1.2")
    (series,) = last_catalog(tmp_path).series
    assert len(series) == 3


def test_two_series_are_ordered_by_number(tmp_path):
    write_series(tmp_path / "a", series="1.2", SeriesNumber=12)
    write_series(tmp_path / "b", series="1.3", SeriesNumber=3)
    assert [series.number for series in last_catalog(tmp_path).series] == [3, 12]


def test_patients_come_one_after_the_other(tmp_path):
    write_series(tmp_path / "a", series="1.2", PatientID="1", SeriesNumber=5)
    write_series(tmp_path / "b", series="1.3", PatientID="2", SeriesNumber=1)
    write_series(tmp_path / "c", series="1.4", PatientID="1", SeriesNumber=2)
    owners = [series.identity.patient_id for series in last_catalog(tmp_path).series]
    assert owners == ["1", "1", "2"]


def test_odd_slices_become_a_series_with_a_note(tmp_path):
    write_series(tmp_path)
    odd = np.zeros((4, 4), np.uint16)
    write_slice(tmp_path / "odd", 9, PixelData=odd.tobytes(), Rows=4, Columns=4)
    main, rest = last_catalog(tmp_path).series
    assert (main.note, rest.note) == ("", "1 slice of another size (4×4)")
    assert main.key != rest.key


def test_an_archive_is_opened(tmp_path):
    write_series(tmp_path / "in")
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((tmp_path / "in").iterdir()):
            archive.write(path, f"deep/{path.name}")
    (series,) = last_catalog(tmp_path / "all.zip").series
    assert instances(series) == [0, 1, 2, 3, 4]
    assert series.slices[0].member.startswith("deep/")
    assert read_slice(series.slices[2]).position_mm == (0, 0, 4)


def test_several_folders_are_distinguished_by_name(tmp_path):
    for name in "ab":
        write_slice(tmp_path / name / "cut.dcm")
        path = tmp_path / name / "cut.dcm"
        path.write_bytes(path.read_bytes()[:300])
    found = last_catalog(tmp_path / "a", tmp_path / "b")
    assert [each.name for each in found.unshown] == ["a/cut.dcm", "b/cut.dcm"]


def test_an_empty_folder_gives_an_empty_catalog(tmp_path):
    (found,) = read_catalog([tmp_path])
    assert (found.series, found.unshown, found.files) == ((), (), 0)


def test_the_first_catalog_comes_with_the_first_image(tmp_path):
    write_series(tmp_path, count=30)
    first = next(iter(read_catalog([tmp_path])))
    assert (first.files, len(first.series[0])) == (1, 1)


def test_a_growing_series_does_not_warn_of_missing_slices(tmp_path):
    for number in (0, 1, 2, 4, 5):
        write_slice(tmp_path / f"{number}", number)
    found = list(read_catalog([tmp_path]))
    assert found[0].series[0].warnings == ()
    assert found[-1].series[0].warnings[0].code is WarningCode.SLICES_MISSING


def test_reading_can_be_cancelled(tmp_path):
    write_series(tmp_path)
    token = CancelToken()
    reading = read_catalog([tmp_path], token)
    next(reading)
    token.cancel()
    with pytest.raises(Cancelled):
        next(reading)


def test_nothing_is_written_beside_the_files(tmp_path):
    write_series(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    (series,) = last_catalog(tmp_path).series
    read_slice(series.slices[0])
    assert sorted(tmp_path.rglob("*")) == before
