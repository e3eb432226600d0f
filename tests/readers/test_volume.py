"""Volumes of DICOM series and NIfTI files."""

from dataclasses import replace
from itertools import permutations, product
from pathlib import Path

import numpy as np
import pytest
from scan_files import last_catalog, write_slice

from brainview.core import (
    Cancelled,
    CancelToken,
    GridError,
    Orientation,
    Plane,
    Scan,
    ScanSource,
    Series,
    SliceRef,
    Window,
)
from brainview.imaging.crosshair import Crosshair
from brainview.imaging.grid import series_grid
from brainview.imaging.reformat import cut_through, reformat
from brainview.readers import read_slice
from brainview.readers.volume import read_volume

nibabel = pytest.importorskip("nibabel")


def volume_of(series, read=read_slice, token=None, report=lambda progress: None):
    return read_volume(
        series, series_grid(series), read, token or CancelToken(), report
    )


def test_a_nifti_file_is_cut_alike_however_its_axes_are_stored(tmp_path):
    voxels = np.random.default_rng(1).integers(-9, 999, (4, 5, 6)).astype(np.int16)
    # Right, anterior, superior: i, j, k of the usual file.
    affine = np.array(
        ((2.0, 0, 0, -10), (0, 3.0, 0, -20), (0, 0, 4.0, -30), (0, 0, 0, 1))
    )
    upright = nibabel.Nifti1Image(voxels, affine)
    # On the screen: the right on the left, and the nose or the head up.
    expected = {
        Plane.AXIAL: voxels[::-1, ::-1, 2].T,
        Plane.CORONAL: voxels[::-1, 1, ::-1].T,
        Plane.SAGITTAL: voxels[1, ::-1, ::-1].T,
    }
    point = np.array((-1, -1, 1)) * (affine @ (1, 1, 2, 1))[:3]
    for order, signs in product(permutations(range(3)), product((1, -1), repeat=3)):
        flips = np.column_stack((order, signs))
        path = tmp_path / "a.nii"
        upright.as_reoriented(flips).to_filename(path)
        volume = volume_of(last_catalog(path).series[0])
        crosshair = Crosshair.at(volume.grid, point)
        assert volume.voxels.dtype == np.int16
        for plane, wanted in expected.items():
            cut = cut_through(volume.grid, crosshair, plane)
            np.testing.assert_array_equal(reformat(volume, cut), wanted)
            np.testing.assert_allclose(cut.to_patient(*cut.to_image(point)), point)


def test_a_dicom_series_is_cut_where_its_headers_say(tmp_path):
    stored = np.random.default_rng(1).integers(0, 4000, (4, 6, 8)).astype(np.uint16)
    for number, pixels in enumerate(stored):
        write_slice(tmp_path / f"{number}", number, PixelData=pixels.tobytes())
    volume = volume_of(last_catalog(tmp_path).series[0])
    crosshair = Crosshair.at(volume.grid, (3.0, 1.0, 4.0))
    cut = cut_through(volume.grid, crosshair, Plane.SAGITTAL)
    np.testing.assert_array_equal(reformat(volume, cut), stored[::-1, :, 4])
    assert cut.spacing_mm == pytest.approx((2.0, 0.5))
    assert cut.position_mm == pytest.approx((3.0, 0.0, 6.0))


def series_of(*pictures, **changes):
    """Return a series whose slices are these arrays, and what reads them."""
    place = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    slices = tuple(
        SliceRef(
            Path("a"), "", k, pictures[0].shape, (1.0, 1.0), place, (0.0, 0.0, float(k))
        )
        for k in range(len(pictures))
    )
    scan = Scan(pictures[0], ScanSource(Path("a"), "DICOM", ""), Window(0, 1))
    return Series("key", slices), lambda ref: replace(
        scan, pixels=pictures[ref.frame], **changes
    )


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ((0, 255), np.uint8),
        ((0, 256), np.int16),
        ((-1, 200), np.int16),
        ((0, 65535), np.uint16),
        ((-1, 65535), np.float32),
        ((0.5, 1), np.float32),
    ],
)
def test_voxels_take_the_smallest_type_that_keeps_every_value(values, kind):
    pictures = [np.full((2, 3), value, np.float32) for value in (0, *values)]
    volume = volume_of(*series_of(*pictures))
    assert volume.voxels.dtype == kind
    np.testing.assert_array_equal(volume.voxels, pictures)
    assert volume.background == min(0, *values)


def test_slices_with_bases_of_their_own_share_one_scale():
    series, read = series_of(np.zeros((2, 3), np.float32), np.ones((2, 3), np.float32))
    volume = volume_of(series, lambda ref: replace(read(ref), base=10.0 * ref.frame))
    assert volume.voxels[:, 0, 0].tolist() == [0, 11]


def test_color_is_refused():
    series, read = series_of(
        *np.zeros((2, 2, 3), np.float32), channels=np.zeros((2, 3, 3))
    )
    with pytest.raises(GridError, match="in color"):
        volume_of(series, read)


def test_a_stop_ends_it_between_slices():
    series, read = series_of(*np.zeros((5, 2, 3), np.float32))
    token, seen = CancelToken(), []

    def report(progress):
        seen.append(progress.done)
        if progress.done == 2:
            token.cancel()

    with pytest.raises(Cancelled):
        volume_of(series, read, token, report)
    assert seen == [1, 2]


def test_what_the_memory_could_not_hold_is_refused_before_a_slice_is_read():
    series, _ = series_of(*[np.zeros((2, 2), np.float32)] * 3)
    large = tuple(replace(ref, shape=(20_000, 20_000)) for ref in series.slices)
    with pytest.raises(GridError, match=r"1,200 million voxels.* limited to 268"):
        volume_of(replace(series, slices=large), read=None)
