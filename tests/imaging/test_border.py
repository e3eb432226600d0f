import numpy as np
import pytest

from brainview.imaging import dark_border_share


def image(border, middle, side=80):
    pixels = np.full((side, side), border, np.float32)
    pixels[20:60, 20:60] = middle
    return pixels


def test_a_bright_object_in_air_has_a_dark_border():
    assert dark_border_share(image(0, 100)) == 1


def test_a_dark_object_on_a_bright_ground_has_none():
    assert dark_border_share(image(100, 0)) == 0


def test_the_share_is_that_of_the_border():
    pixels = image(0, 100)
    pixels[:, :40] = 100
    assert dark_border_share(pixels) == pytest.approx(0.5, abs=0.02)


def test_the_scanners_gain_and_offset_do_not_matter():
    pixels = image(0, 100)
    assert dark_border_share(pixels * 7 + 1000) == dark_border_share(pixels)


def test_a_row_of_pixels_is_all_border():
    assert 0 <= dark_border_share(np.arange(50, dtype=np.float32)[None]) <= 1
