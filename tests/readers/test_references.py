"""Masks of a scan, found in files."""

import pytest
from mask_files import drawn, write_ball, write_seg, write_structures
from scan_files import last_catalog
from spheres import OBLIQUE, Ball, heights, slices_at

from brainview.core import CancelToken, ScanReadError
from brainview.readers import IsolatedReader, find_masks, read_slice

OBLONG = slices_at(heights(6.0), OBLIQUE, spacing=(2.0, 1.3), side_mm=40)
AXIAL = slices_at(heights(6.0), side_mm=40)


@pytest.fixture(scope="module")
def reader():
    with IsolatedReader() as made:
        yield made


@pytest.fixture(scope="module")
def scan(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scan")
    write_ball(folder, OBLONG, FrameOfReferenceUID="1.2.5")
    (series,) = last_catalog(folder).series
    return series


def masks_of(scan, path, reader):
    return find_masks([path], reader, CancelToken()).on(scan, read_slice)


def test_contours_cover_the_pixels_that_they_are_drawn_around(scan, tmp_path, reader):
    path = write_structures(tmp_path / "s.dcm", [("GTV", drawn(OBLONG))])
    found = masks_of(scan, path, reader)
    for index, ref in enumerate(scan.slices):
        assert (found[index].full(ref.shape) == Ball().on(ref)).all()


@pytest.mark.parametrize(
    ("contours", "reason"),
    [
        ([("GTV", drawn(AXIAL))], "another plane"),
        ([("GTV", [points + 300 for points in drawn(OBLONG)])], "no slice of the scan"),
        ([(name, drawn(OBLONG)) for name in ("Brain", "Skull")], "which structure"),
    ],
)
def test_contours_of_another_scan_are_refused(scan, tmp_path, reader, contours, reason):
    path = write_structures(tmp_path / "s.dcm", contours)
    with pytest.raises(ScanReadError, match=reason):
        masks_of(scan, path, reader)


def test_a_mask_in_another_frame_of_reference_is_refused(scan, tmp_path, reader):
    path = write_seg(tmp_path / "m.dcm", OBLONG, 6.0, FrameOfReferenceUID="1.2.6")
    with pytest.raises(ScanReadError, match="another frame of reference"):
        masks_of(scan, path, reader)
