"""Contours that become masks."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.path import Path as Outline

from brainview.imaging.contours import fill_contours

# Off the middles of rows and columns, where an edge is no part of either side.
PLACES = st.integers(-4, 20).map(lambda place: place / 2 + 0.25)
POLYGONS = st.lists(st.tuples(PLACES, PLACES), min_size=3, max_size=9, unique=True)


def square(low, high):
    return np.array([(low, low), (low, high), (high, high), (high, low)], float)


@settings(max_examples=40)
@given(POLYGONS)
def test_pixels_are_inside_by_the_even_odd_rule(points):
    mask = fill_contours([np.array(points)], (9, 8))
    for row, column in np.ndindex(mask.shape):
        crossings = 0
        for (a, b), (c, d) in zip(points, [*points[1:], points[0]], strict=True):
            if (a > row) != (c > row):
                crossings += b + (row - a) * (d - b) / (c - a) <= column
        assert mask[row, column] == crossings % 2


def test_a_contour_inside_another_is_a_hole():
    mask = fill_contours([square(0.5, 9.5), square(3.5, 6.5)], (12, 12))
    assert mask.sum() == 81 - 9
    assert not mask[5, 5]


def test_what_lies_beyond_the_slice_is_cut_off():
    mask = fill_contours([square(-1e4, 2.5)], (5, 5))
    assert np.argwhere(mask).max() == 2
    assert mask.sum() == 9


def test_a_circle_has_its_area():
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    circle = 50 + 40 * np.stack((np.sin(angle), np.cos(angle)), axis=1)
    mask = fill_contours([circle], (100, 100))
    inside = Outline(circle).contains_points(np.argwhere(np.ones((100, 100))))
    assert np.count_nonzero(mask.ravel() != inside) <= 4  # on the edge
