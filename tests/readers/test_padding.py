import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.readers.padding import without_padding


def tissue(low=0.0, high=1000.0):
    return np.linspace(low, high, 1600, dtype=np.float32).reshape(40, 40)


def padded(image, value, width=5):
    outer = np.full_like(image, value)
    outer[width:-width, width:-width] = image[width:-width, width:-width]
    return outer


@given(
    value=st.sampled_from((-32768.0, -9999.0, -2147483648.0, -3e38)),
    width=st.integers(1, 15),
)
def test_a_negative_value_far_from_all_others_is_absent(value, width):
    image = padded(tissue(), value, width)
    filled, found = without_padding(image)
    assert found == np.float32(value)
    inner = tissue()[width:-width, width:-width]
    assert (filled.min(), filled.max()) == (inner.min(), inner.max())
    np.testing.assert_array_equal(filled[width:-width, width:-width], inner)


@pytest.mark.parametrize(("value", "high"), [(-2000, 5000), (-1024, 5000), (-1, 4)])
def test_the_only_negative_value_around_a_picture_is_absent(value, high):
    assert without_padding(padded(tissue(0, high), value))[1] == value


def test_a_negative_value_near_the_others_is_not_absent():
    image = padded(tissue(0, 5000), -1)
    image[20, 20] = 0
    assert without_padding(image)[1] is None


def test_a_negative_value_inside_a_picture_is_not_absent():
    image = tissue(0, 5000)
    image[10:30, 10:30] = -2000
    assert without_padding(image)[1] is None


def test_a_single_pixel_can_be_absent():
    image = tissue()
    image[7, 7] = -32768
    assert without_padding(image)[1] == -32768


@pytest.mark.parametrize("value", [65535, 32767])
def test_the_largest_number_of_a_type_around_a_picture_is_absent(value):
    assert without_padding(padded(tissue(), value))[1] == value


def test_bright_text_is_not_absent():
    image = tissue()
    image[10:12, 5:30] = 65535
    assert without_padding(image)[1] is None


@given(st.floats(-1e4, 1e4), st.floats(1, 1e4))
def test_a_picture_without_a_gap_stays_as_it_is(low, span):
    image = tissue(low, low + span)
    filled, found = without_padding(image)
    assert found is None
    assert filled is image


@pytest.mark.parametrize("value", [0, 255])
def test_black_and_white_margins_stay(value):
    image = padded(tissue(100, 120), value)
    assert without_padding(image)[0] is image


def test_a_picture_of_two_values_stays():
    image = np.full((8, 8), -1, np.float32)
    image[2:5, 2:5] = 3
    assert without_padding(image)[0] is image


def test_an_absent_value_is_found_where_high_values_are_dark():
    mirror = 1000.0
    image = np.float32(mirror) - padded(tissue(), -32768)
    filled, found = without_padding(image, mirror)
    assert found == -32768
    assert filled.max() <= 1000
