"""What a class map is worth, on maps drawn by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from brainview.measuring.maps import (
    area_under,
    center_spot,
    inside_mask,
    likeness,
    uncovered,
)

heats = arrays.arrays(np.float32, (6, 5), elements=st.floats(0, 1, width=16))


@pytest.mark.parametrize(
    ("heat", "expected"),
    [
        ([[0, 4], [0, 0]], (True, 1.0)),
        ([[3, 1], [0, 0]], (False, 0.25)),
        ([[0, 0], [0, 0]], (False, 0.0)),
    ],
)
def test_a_map_is_measured_by_its_peak_and_its_sum(heat, expected):
    mask = np.array([[False, True], [False, False]])
    assert inside_mask(np.array(heat, np.float32), mask) == expected


def test_the_spot_is_highest_in_the_middle():
    spot = center_spot((9, 7))
    assert np.unravel_index(spot.argmax(), spot.shape) == (4, 3)
    assert spot.max() == 1


@given(heats)
def test_a_map_is_like_itself_and_unlike_its_reverse(heat):
    expected = 1 if np.ptp(heat) > 0 else 0
    assert likeness(heat, heat) == pytest.approx(expected, abs=1e-6)
    assert likeness(heat, 1 - heat) == pytest.approx(-expected, abs=1e-3)


def test_a_map_without_a_shape_is_like_none():
    assert likeness(np.ones((3, 3), np.float32), np.eye(3, dtype=np.float32)) == 0


@given(heats, st.integers(1, 12))
def test_an_image_is_uncovered_from_nothing_to_all(heat, steps):
    image = np.ones((6, 5, 1), np.float32)
    shown = uncovered(image, 0 * image, heat, steps)
    counts = shown.sum(axis=(1, 2, 3))
    assert counts[0] == 0
    assert counts[-1] == heat.size
    assert np.all(np.diff(counts) >= 0)


def test_the_hottest_part_is_uncovered_first():
    heat = np.array([[0.1, 0.9], [0.5, 0.2]], np.float32)
    image = np.ones((2, 2, 1), np.float32)
    first = uncovered(image, 0 * image, heat, 4)[1, ..., 0]
    assert first.tolist() == [[0, 1], [0, 0]]


@pytest.mark.parametrize(
    ("scores", "area"), [([1, 1, 1], 1), ([0, 1], 0.5), ([0, 0.5, 1], 0.5)]
)
def test_the_area_under_scores_is_that_of_trapezoids(scores, area):
    assert area_under(scores) == pytest.approx(area)
