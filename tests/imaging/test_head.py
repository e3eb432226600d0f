import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Box
from brainview.imaging import clipped_shares, dark_border_share, head_box


def head(rows, columns, center, axes):
    image = np.zeros((rows, columns), np.float32)
    cv2.ellipse(image, center, axes, 0, 0, 360, 500.0, -1)
    return image


@given(
    row=st.integers(90, 160),
    column=st.integers(90, 160),
    height=st.integers(50, 80),
    width=st.integers(50, 80),
)
def test_the_box_holds_the_whole_head(row, column, height, width):
    image = head(256, 256, (column, row), (width, height))
    box = head_box(image)
    rows, columns = np.nonzero(image)
    assert box.top <= rows.min()
    assert box.left <= columns.min()
    assert box.top + box.height > rows.max()
    assert box.left + box.width > columns.max()


def test_the_box_is_tight():
    box = head_box(head(256, 256, (128, 128), (60, 80)))
    assert box.height <= 161 + 16
    assert box.width <= 121 + 16


def test_an_even_image_is_kept_whole():
    assert head_box(np.zeros((30, 40), np.float32)) == Box(0, 0, 30, 40)


def test_a_bright_spot_is_not_a_head():
    image = np.zeros((200, 200), np.float32)
    image[100:104, 100:104] = 1
    assert head_box(image) == Box(0, 0, 200, 200)


def test_one_pixel_is_an_image_too():
    assert head_box(np.ones((1, 1), np.float32)) == Box(0, 0, 1, 1)


def test_a_caption_beside_the_head_is_left_out():
    image = head(256, 256, (128, 140), (70, 90))
    image[5:12, 5:60] = 500
    assert head_box(image).top > 12


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


@given(top=st.floats(0.3, 0.9))
def test_the_brightest_part_of_a_head_is_what_a_window_clipped(top):
    random = np.random.default_rng(0)
    image = head(128, 128, (64, 64), (40, 50)) / 500
    clipped = np.minimum(image * random.uniform(0.2, 1, image.shape), 0.2 + 0.8 * top)
    _, brightest = clipped_shares(clipped.astype(np.float32))
    assert brightest == pytest.approx(1 - top, abs=0.05)


def test_the_darkest_part_of_a_head_is_what_a_window_clipped():
    image = head(128, 128, (64, 64), (40, 50))
    cv2.circle(image, (64, 64), 20, 0.0, -1)
    darkest, _ = clipped_shares(image)
    assert darkest == pytest.approx(400 / 2000, abs=0.03)


def test_air_is_no_part_of_a_head_that_was_clipped():
    ramp = head(128, 128, (64, 64), (30, 30)) * np.linspace(0.5, 1, 128)[:, None]
    assert max(clipped_shares(ramp.astype(np.float32))) < 0.02


def test_nothing_is_clipped_where_nothing_stands_out():
    assert clipped_shares(np.zeros((64, 64), np.float32)) == (0, 0)
