import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Window
from brainview.imaging import apply_window, auto_window, normalize
from brainview.imaging.intensity import percentiles


def gradient(rows=40, columns=50):
    ramp = np.linspace(0, 1000, rows * columns, dtype=np.float32)
    return ramp.reshape(rows, columns)


@given(
    gain=st.floats(0.01, 100),
    offset=st.floats(-1000, 1000),
)
def test_the_scanners_gain_and_offset_do_not_matter(gain, offset):
    image = gradient()
    changed = (image * np.float32(gain) + np.float32(offset)).astype(np.float32)
    np.testing.assert_allclose(normalize(changed), normalize(image), atol=0.02)


@given(
    values=st.lists(st.floats(-1e6, 1e6, width=32), min_size=1, max_size=300),
    low=st.floats(0, 100),
    high=st.floats(0, 100),
)
def test_a_band_is_what_numpy_calls_percentiles(values, low, high):
    pixels = np.array([values], np.float32)
    assert percentiles(pixels, low, high) == tuple(np.percentile(pixels, (low, high)))


def test_values_are_spread_over_zero_to_one():
    spread = normalize(gradient())
    assert (spread.min(), spread.max()) == (0, 1)


def test_an_even_image_becomes_black():
    assert not normalize(np.full((8, 8), 7, np.float32)).any()


def test_a_small_bright_object_on_an_even_ground_is_seen():
    image = np.zeros((100, 100), np.float32)
    image[50, 50] = 3
    assert normalize(image)[50, 50] == 1


def test_values_that_are_not_finite_become_black():
    image = gradient()
    image[0, 0] = np.nan
    assert normalize(image)[0, 0] == 0


def test_channels_are_spread_one_by_one():
    image = np.stack([gradient(), gradient() * 5, gradient() * 0.1], axis=-1)
    spread = normalize(image)
    np.testing.assert_allclose(spread[..., 1], spread[..., 0], atol=1e-5)


def test_huge_values_do_not_overflow():
    image = gradient() * np.float32(1e35)
    assert np.isfinite(normalize(image)).all()


def test_a_window_maps_its_ends_to_black_and_white():
    pixels = np.array([[0, 50, 100, 150, 200]], np.float32)
    levels = apply_window(pixels, Window(center=100, width=100))
    assert levels.tolist() == [[0, 0, 128, 255, 255]]


@given(center=st.floats(-500, 500), width=st.floats(1, 1000))
def test_windowing_keeps_the_order_of_gray_levels(center, width):
    levels = apply_window(gradient(), Window(center, width)).ravel()
    assert np.all(np.diff(levels.astype(int)) >= 0)


def test_the_automatic_window_of_an_even_image_has_a_width():
    assert auto_window(np.full((5, 5), 9, np.float32)) == Window(9, 1)


@given(
    side=st.integers(60, 90),
    seed=st.integers(0, 1000),
    kind=st.sampled_from(("noise", "steps", "mostly black")),
    ends=st.sampled_from(((0.5, 99.5), (1, 99.5), (0, 100), (40, 60), (0, 99.9))),
)
def test_ends_found_from_the_tails_are_those_of_all_values(side, seed, kind, ends):
    random = np.random.default_rng(seed)
    image = random.normal(size=(side, 3 * side)).astype(np.float32)
    if kind == "steps":
        image = np.round(image * 3)
    if kind == "mostly black":
        image = np.maximum(image, 1)
    low, high = percentiles(image, *ends)
    assert low == pytest.approx(np.percentile(image, ends[0]), abs=1e-5)
    assert high == pytest.approx(np.percentile(image, ends[1]), abs=1e-5)
