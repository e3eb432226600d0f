"""Slices on coarser grids, and how far answers move with them."""

import numpy as np
import pytest
from bundles import make_scan

from brainview.imaging import InputSpec, prepare
from training.auditing.oblong import oblong


@pytest.fixture
def scan():
    """A bright ball, blurred, so that a coarse grid loses little of it."""
    y, x = np.mgrid[:192, :192]
    near = np.hypot(y - 90, x - 100)
    return make_scan(1000 / (1 + np.exp((near - 60) / 8)), spacing_mm=(0.8, 0.8))


def test_a_coarser_grid_covers_the_same_millimeters(scan):
    coarse = oblong(scan, 0.25, 0.5)
    assert coarse.shape == (48, 96)
    assert coarse.spacing_mm == pytest.approx((3.2, 1.6))


def test_without_a_spacing_the_shape_of_a_pixel_is_kept(scan):
    coarse = oblong(make_scan(scan.pixels), 0.5 / 3, 0.5)
    assert coarse.spacing_mm is None
    assert coarse.aspect == pytest.approx(3.0)


@pytest.mark.parametrize("grid", [(0.25, 0.5), (0.5, 0.25), (0.5 / 3, 0.5)])
def test_a_model_sees_the_same_head_on_every_grid(scan, grid):
    spec = InputSpec(96, 96, channels=1)
    square, _ = prepare(oblong(scan, 0.5, 0.5), spec)
    other, _ = prepare(oblong(scan, *grid), spec)
    assert np.abs(other - square).mean() < 0.01
