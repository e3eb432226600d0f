import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import VoiFunction, VoiTable, Window
from brainview.imaging import apply_window

VALUES = np.arange(-300, 300, dtype=np.float32).reshape(20, 30)


def standard(values, center, width, function):
    """Do what DICOM PS3.3 C.11.2.1.2 and C.11.2.1.3 say, word by word."""
    if function is VoiFunction.SIGMOID:
        power = np.clip(-4 * (values - center) / width, None, 700)
        return 255 / (1 + np.exp(power))
    if function is VoiFunction.LINEAR:
        center, width = center - 0.5, width - 1
    return np.select(
        [values <= center - width / 2, values > center + width / 2],
        [0.0, 255.0],
        ((values - center) / max(width, 1e-9) + 0.5) * 255,
    )


@pytest.mark.parametrize("function", list(VoiFunction))
@given(center=st.integers(-250, 250), width=st.integers(1, 600))
def test_each_function_gives_what_the_standard_says(function, center, width):
    levels = apply_window(VALUES, Window(center, width, function))
    expected = standard(VALUES.astype(np.float64), center, width, function)
    np.testing.assert_allclose(levels, expected, atol=0.51)


def test_a_linear_window_of_width_1_is_a_step():
    levels = apply_window(
        np.array([[9, 10, 11]], np.float32), Window(10, 1, VoiFunction.LINEAR)
    )
    assert levels.tolist() == [[0, 255, 255]]


def test_a_linear_window_of_256_shows_8_bits_as_they_are():
    values = np.arange(256, dtype=np.float32)[np.newaxis]
    levels = apply_window(values, Window(128, 256, VoiFunction.LINEAR))
    np.testing.assert_array_equal(levels, values)


def test_a_narrow_sigmoid_of_far_values_does_not_overflow():
    values = np.array([[-1e30, 0, 1e30]], np.float32)
    levels = apply_window(values, Window(0, 1e-3, VoiFunction.SIGMOID))
    assert levels.tolist() == [[0, 128, 255]]


def test_a_table_takes_the_place_of_the_function():
    table = VoiTable(10, np.array([0, 1, 0.2], np.float32))
    values = np.array([[-5, 10, 11, 12, 99]], np.float32)
    levels = apply_window(values, Window(11.5, 3, table=table))
    assert levels.tolist() == [[0, 0, 255, 51, 51]]


def test_values_between_two_entries_take_the_nearer_one():
    table = VoiTable(0, np.array([0, 1], np.float32))
    levels = apply_window(np.array([[0.4, 0.6]], np.float32), Window(1, 2, table=table))
    assert levels.tolist() == [[0, 255]]


def test_the_values_themselves_stay_as_they_are():
    before = VALUES.copy()
    for function in VoiFunction:
        apply_window(VALUES, Window(3, 50, function))
    np.testing.assert_array_equal(VALUES, before)


def test_channels_are_shown_through_one_window():
    color = np.stack([VALUES, VALUES + 1, VALUES + 2], axis=-1)
    window = Window(0, 100, VoiFunction.SIGMOID)
    levels = apply_window(color, window)
    np.testing.assert_array_equal(levels[..., 2], apply_window(VALUES + 2, window))
