import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Box
from brainview.imaging import picture_box

MARGINS = st.tuples(*[st.integers(0, 40)] * 4)


def head(rows=100, columns=90):
    """Make a textured head in noisy air."""
    random = np.random.default_rng(0)
    image = random.uniform(0, 3, (rows, columns)).astype(np.float32)
    center, axes = (columns // 2, rows // 2), (columns // 3, rows // 3)
    tissue = np.zeros_like(image)
    cv2.ellipse(tissue, center, axes, 0, 0, 360, 180.0, -1)
    return image + tissue * random.uniform(0.5, 1, image.shape).astype(np.float32)


def framed(image, margins, level):
    return cv2.copyMakeBorder(image, *margins, cv2.BORDER_CONSTANT, value=level)


def inside(margins, image):
    top, _, left, _ = margins
    return Box(top, left, *image.shape)


@given(margins=MARGINS, level=st.integers(20, 255))
def test_a_frame_is_cut_away_to_the_pixel(margins, level):
    picture = head()
    found = picture_box(framed(picture, margins, level))
    assert found == inside(margins, picture)


@given(margins=MARGINS, gain=st.floats(1e-3, 1e3), offset=st.floats(-1e3, 1e3))
def test_gain_and_offset_do_not_matter(margins, gain, offset):
    image = framed(head(), margins, 255) * np.float32(gain) + np.float32(offset)
    assert picture_box(image.astype(np.float32)) == inside(margins, head())


def test_a_head_without_a_frame_is_kept_whole():
    assert picture_box(head()) == Box(0, 0, 100, 90)


@given(margins=MARGINS)
def test_dark_margins_are_air_and_stay(margins):
    image = framed(head(), margins, 0)
    assert picture_box(image) == Box(0, 0, *image.shape)


@pytest.mark.parametrize("level", [30, 60, 120])
def test_gray_air_around_a_head_is_no_frame(level):
    image = np.maximum(cv2.GaussianBlur(head(), (5, 5), 0), level)
    assert picture_box(image) == Box(0, 0, 100, 90)


def test_a_frame_inside_dark_bars_is_cut_away_with_them():
    image = framed(framed(head(), (9, 9, 9, 9), 255), (30, 30, 0, 0), 0)
    assert picture_box(image) == Box(39, 9, 100, 90)


def test_a_line_between_frame_and_picture_is_cut_away():
    image = framed(framed(head(), (1, 1, 1, 1), 128), (20, 20, 20, 20), 255)
    assert picture_box(image) == Box(21, 21, 100, 90)


def test_a_frame_that_jpeg_has_spilled_is_cut_away_to_a_few_pixels():
    _, coded = cv2.imencode(
        ".jpg", framed(head(), (20, 20, 20, 20), 255), [cv2.IMWRITE_JPEG_QUALITY, 80]
    )
    box = picture_box(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE).astype(np.float32))
    assert abs(box.top - 20) <= 1
    assert abs(box.left - 20) <= 1
    assert abs(box.height - 100) <= 2
    assert abs(box.width - 90) <= 2


def test_margins_with_text_are_not_even_and_stay():
    image = framed(head(), (20, 0, 0, 0), 255)
    image[2:18, ::4] = 0
    assert picture_box(image) == Box(0, 0, 120, 90)


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (60, 60)])
def test_an_even_image_is_kept_whole(shape):
    assert picture_box(np.full(shape, 7, np.float32)) == Box(0, 0, *shape)


def test_a_picture_too_small_to_show_anything_is_no_picture():
    image = framed(head(20, 20), (40, 40, 40, 40), 255)
    assert picture_box(image) == Box(0, 0, 100, 100)


def test_the_largest_numbers_do_not_overflow():
    image = framed(head(), (20, 20, 20, 20), 255) / np.float32(255)
    huge = (image.astype(np.float64) - 0.5) * 6e38
    assert picture_box(huge.astype(np.float32)) == Box(20, 20, 100, 90)
