"""The real series: right order, right letters, right spacing."""

import random
import shutil

import numpy as np
import pytest

from brainview.core import Plane
from brainview.readers import read_catalog, read_slice

pytestmark = pytest.mark.data


@pytest.fixture
def sagittal(data_folder, tmp_path):
    """The T1 series under names that tell nothing."""
    paths = sorted((data_folder / "dicom/t1_sagittal").glob("*.dcm"))
    names = list(range(len(paths)))
    random.Random(5).shuffle(names)
    for path, name in zip(paths, names, strict=True):
        shutil.copyfile(path, tmp_path / f"IM{name}")
    *_, found = read_catalog([tmp_path])
    (series,) = found.series
    return series


@pytest.fixture
def perfusion(data_folder):
    """The four multi-frame objects, handed over backward."""
    paths = sorted((data_folder / "dicom/perfusion_multiframe").glob("*.img"))
    *_, found = read_catalog(paths[::-1])
    (series,) = found.series
    return series


def test_the_t1_series_is_in_the_order_of_the_scanner(sagittal):
    assert [ref.instance for ref in sagittal.slices] == list(range(33, 126, 4))


def test_the_t1_series_goes_from_right_to_left(sagittal):
    across = [ref.position_mm[0] for ref in sagittal.slices]
    assert across == sorted(across)


def test_every_fourth_slice_of_the_t1_series_lies_4_mm_from_the_next(sagittal):
    assert sagittal.gap_mm == pytest.approx(4.0, abs=1e-3)
    assert sagittal.warnings == ()


def test_the_t1_series_has_its_spacing_and_size(sagittal):
    assert {ref.spacing_mm for ref in sagittal.slices} == {(0.5, 0.5)}
    assert {ref.shape for ref in sagittal.slices} == {(512, 460)}


def test_the_t1_series_has_its_letters(sagittal):
    edges = {ref.orientation.edges for ref in sagittal.slices}
    assert edges == {("A", "P", "S", "I")}
    assert sagittal.plane is Plane.SAGITTAL


def test_the_header_gives_the_facts_of_the_scan(sagittal):
    ref = sagittal.slices[7]
    scan = read_slice(ref)
    assert (scan.shape, scan.spacing_mm) == (ref.shape, ref.spacing_mm)
    assert (scan.position_mm, scan.orientation) == (ref.position_mm, ref.orientation)


def test_perfusion_volumes_follow_one_another_in_time(perfusion):
    files = [int(ref.path.stem[-1]) for ref in perfusion.slices]
    assert files == [1] * 25 + [2] * 25 + [3] * 25 + [4] * 25


def test_each_perfusion_volume_goes_from_foot_to_head(perfusion):
    heights = np.array([ref.position_mm[2] for ref in perfusion.slices])
    expected = -79.6 + 3.3 * np.arange(25)
    np.testing.assert_allclose(heights.reshape(4, 25), [expected] * 4, atol=1e-3)


def test_the_perfusion_series_has_its_geometry(perfusion):
    assert perfusion.gap_mm == pytest.approx(3.3, abs=1e-3)
    assert {ref.spacing_mm for ref in perfusion.slices} == {(3.28125, 3.28125)}
    assert {ref.orientation.edges for ref in perfusion.slices} == {("R", "L", "A", "P")}
    assert (perfusion.plane, perfusion.warnings) == (Plane.AXIAL, ())
    assert perfusion.volumes == 4


def test_frames_of_the_perfusion_series_are_read_where_they_lie(perfusion):
    for ref in perfusion.slices[3::20]:
        assert read_slice(ref).position_mm == ref.position_mm
