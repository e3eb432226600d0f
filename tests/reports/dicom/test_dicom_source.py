"""Which series objects can refer to."""

import zipfile
from dataclasses import replace

import numpy as np
import pytest
from dicom_series import write_series
from pydicom import dcmread
from spheres import slices_at

from brainview.core import ReportError, ScanReadError
from brainview.readers import read_catalog
from brainview.reports.dicom import read_source

REFS = slices_at(np.arange(3) * 3.0, side_mm=8)


def test_a_series_in_an_archive_is_read(tmp_path):
    series = write_series(tmp_path / "scan", REFS)
    with zipfile.ZipFile(tmp_path / "scan.zip", "w") as archive:
        for ref in series.slices:
            archive.write(ref.path, ref.name)
    *_, catalog = read_catalog([tmp_path / "scan.zip"])
    source = read_source(catalog.series[0])
    uids = [dcmread(ref.path).SOPInstanceUID for ref in series.slices]
    assert [image.SOPInstanceUID for image in source.images] == uids


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ({"FrameOfReferenceUID": ""}, "its headers lack UIDs"),
        ({"SOPInstanceUID": "1.2.3"}, "several slices have the same SOP Instance UID"),
    ],
)
def test_a_header_that_nothing_can_refer_to_is_refused(tmp_path, elements, reason):
    series = write_series(tmp_path / "scan", REFS)
    for ref in series.slices:
        dataset = dcmread(ref.path)
        for keyword, value in elements.items():
            setattr(dataset, keyword, value)
        dataset.save_as(ref.path)
    with pytest.raises(ReportError, match=reason):
        read_source(series)


@pytest.mark.parametrize(
    ("keyword", "value", "reason"),
    [
        ("FrameOfReferenceUID", "1.2.3.4", "several frames of reference"),
        ("StudyInstanceUID", "1.2.3.4", "several studies"),
        ("PixelSpacing", [1, 1.5], "the pixel spacing of its slices differs"),
        ("ImagePositionPatient", None, "several of its slices lie at the same place"),
        ("ImageOrientationPatient", [1, 0, 0, 0, 0, -1], "its slices aren't parallel"),
    ],
)
def test_slices_that_differ_are_refused(tmp_path, keyword, value, reason):
    series = write_series(tmp_path / "scan", REFS)
    last = dcmread(series.slices[2].path)
    first = dcmread(series.slices[0].path)
    setattr(last, keyword, first[keyword].value if value is None else value)
    last.save_as(series.slices[2].path)
    with pytest.raises(ReportError, match=reason):
        read_source(series)


def test_a_damaged_uid_is_refused(tmp_path):
    series = write_series(tmp_path / "scan", REFS, StudyInstanceUID="1.2.3.4")
    for ref in series.slices:
        content = ref.path.read_bytes()
        ref.path.write_bytes(content.replace(b"1.2.3.4\0", b"Wang^Wu\0"))
    with pytest.raises(ReportError, match="a UID of its header is damaged"):
        read_source(series)


def test_tiles_of_a_mosaic_are_refused(tmp_path):
    series = write_series(tmp_path / "scan", REFS)
    first = series.slices[0]
    for tile in (replace(first, frame=1), replace(first, shape=(1, 1))):
        with pytest.raises(ReportError, match="tiles of a mosaic"):
            read_source(replace(series, slices=(tile,)))


def test_a_picture_is_no_source(tmp_path):
    series = write_series(tmp_path / "scan", REFS)
    series.slices[1].path.write_bytes(b"\x89PNG\r\n" + bytes(200))
    with pytest.raises((ScanReadError, ReportError)):
        read_source(series)
