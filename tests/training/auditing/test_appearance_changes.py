"""The fixed changes of a slice's look."""

import numpy as np
import pytest
from bundles import make_scan

from training.auditing.appearance import CHANGES, changed


@pytest.fixture
def scan():
    """A bright disk with a brighter spot, in the dark."""
    y, x = np.mgrid[:96, :80]
    pixels = (80.0 + x) * ((y - 48) ** 2 + (x - 40) ** 2 < 30**2)
    pixels[40:50, 35:45] += 80
    return make_scan(pixels.astype(np.float32))


def look(scan, name, seed=0):
    return changed(scan, CHANGES[name], seed).pixels


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_gives_eight_bits_and_the_same_each_time(scan, name):
    pixels = look(scan, name)
    assert pixels.dtype == np.float32
    assert np.array_equal(pixels, np.rint(pixels))
    assert 0 <= pixels.min() <= pixels.max() <= 255
    assert np.array_equal(pixels, look(scan, name))


@pytest.mark.parametrize("name", ["normal noise, σ 25/255", "Rician noise, σ 25/255"])
def test_noise_depends_on_its_seed(scan, name):
    assert not np.array_equal(look(scan, name), look(scan, name, seed=1))


def test_a_frame_is_white_and_leaves_the_slice(scan):
    framed = look(scan, "framed in white")
    assert framed.shape == (114, 98)
    assert np.all(framed[:9] == 255)
    assert np.array_equal(framed[9:-9, 9:-9], look(scan, "unchanged"))


def test_the_outside_of_the_head_is_black_and_the_middle_stays(scan):
    stripped, before = look(scan, "outer 15 mm black"), look(scan, "unchanged")
    assert stripped[48, 12] == 0 < before[48, 12]
    assert stripped[45, 40] == before[45, 40]


def test_a_saturated_window_shows_half_of_the_tissue_white(scan):
    assert (look(scan, "saturated window") == 255).sum() > (scan.pixels > 0).sum() / 2
