"""Masks of a series, whatever the files that hold them."""

import numpy as np
import pytest
from mask_files import write_ball, write_nifti, write_pictures, write_seg
from scan_files import last_catalog
from spheres import OBLIQUE, Ball, fan, heights, slices_at

from brainview.core import ScanReadError, Series
from brainview.readers import read_series_masks
from brainview.readers.masks import masked_series

SLICES = slices_at(heights(6.0), spacing=(2.0, 1.3), side_mm=40)


def masks_of(series, *sources):
    return read_series_masks(series, last_catalog(*sources).series)


def is_ball(series, masks):
    """Whether the masks are those of the ball, to the pixel."""
    for index, ref in enumerate(series.slices):
        patch, mask = masks[index], np.zeros(ref.shape, bool)
        rows, columns = patch.pixels.shape
        inside = mask[patch.top : patch.top + rows, patch.left : patch.left + columns]
        inside[:] = patch.pixels
        if not np.array_equal(mask, Ball().on(ref)):
            return False
    return True


@pytest.fixture(scope="module")
def scan(tmp_path_factory):
    folder = write_ball(tmp_path_factory.mktemp("scan"), SLICES)
    (series,) = last_catalog(folder).series
    return series


@pytest.mark.parametrize("axes", ["ijk", "Ijk", "iJK", "jik", "kij", "JKi", "KJI"])
def test_a_volume_fits_a_dicom_series_however_it_is_turned(scan, tmp_path, axes):
    path = write_nifti(tmp_path / "mask.nii.gz", SLICES, axes)
    assert is_ball(scan, masks_of(scan, path))


def test_a_volume_fits_an_oblique_series(tmp_path):
    refs = slices_at(heights(6.0), OBLIQUE, side_mm=40)
    path = write_nifti(tmp_path / "mask.nii", refs, "kJi")
    assert is_ball(Series("s", refs), masks_of(Series("s", refs), path))


def test_a_finer_volume_fits_a_series(scan, tmp_path):
    fine = slices_at(heights(0.5), spacing=(0.5, 0.5), side_mm=40)
    masks = masks_of(scan, write_nifti(tmp_path / "mask.nii", fine))
    for index, ref in enumerate(SLICES):
        expected = np.count_nonzero(Ball().on(ref))
        found = np.count_nonzero(masks[index].pixels)
        assert found == pytest.approx(expected, rel=0.06, abs=6)


def test_a_segmentation_without_empty_frames_fits(scan, tmp_path):
    path = write_seg(tmp_path / "seg.dcm", SLICES, 6.0)
    assert is_ball(scan, masks_of(scan, path))


def test_a_segmentation_of_a_fan_fits(tmp_path):
    series = fan(count=8, side=33)
    path = write_seg(tmp_path / "seg.dcm", series.slices, 1.0)
    assert is_ball(series, masks_of(series, path))


@pytest.mark.parametrize("names", ["", "_mask"])
def test_pictures_fit_by_their_names(scan, tmp_path, names):
    folder = write_pictures(tmp_path / "masks", SLICES, names)
    (folder / f"001{names}.png").unlink()  # nothing is in it
    assert is_ball(scan, masks_of(scan, folder))


def test_as_many_pictures_as_slices_fit_by_their_order(scan, tmp_path):
    folder = write_pictures(tmp_path / "masks", SLICES, "-of-ball")
    assert is_ball(scan, masks_of(scan, folder))


def test_pictures_of_another_number_or_size_are_refused(scan, tmp_path):
    few = write_pictures(tmp_path / "few", SLICES[:3], "-of-ball")
    with pytest.raises(ScanReadError, match="3 masks without a place"):
        masks_of(scan, few)
    small = slices_at(heights(6.0), side_mm=20)
    with pytest.raises(ScanReadError, match="20×20 pixels, and its slice 31×20"):
        masks_of(scan, write_pictures(tmp_path / "small", small))


def test_a_mask_that_lies_elsewhere_is_refused(tmp_path):
    path = write_nifti(tmp_path / "mask.nii", SLICES)
    away = Series("s", slices_at([500.0, 506.0]))
    with pytest.raises(ScanReadError, match="lies where no slice of the scan is"):
        masks_of(away, path)


def test_the_masked_one_of_several_series_is_found(scan, tmp_path):
    masks = last_catalog(write_nifti(tmp_path / "mask.nii", SLICES)).series
    other = Series("other", slices_at(heights(5.0)))
    assert masked_series([other, scan], masks) == [scan]
