"""Painting on a mask, and what else is done to it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brainview.imaging.mask_edits import (
    Brush,
    brushed,
    interpolated,
    least_contrast,
    part_at,
    similar,
    smoothed,
    without_holes,
)

SHAPE = (50, 70)
places = st.tuples(st.floats(-5, 25), st.floats(-5, 21))
sizes = st.tuples(st.floats(0.3, 4), st.floats(0.3, 4))


def disk(radius, center=(25.0, 35.0), shape=SHAPE):
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    return np.hypot(rows + 0.5 - center[0], columns + 0.5 - center[1]) <= radius


@settings(max_examples=60)
@given(start=places, end=places, radius=st.floats(0.25, 6), size=sizes)
def test_a_stroke_covers_what_is_near_its_line_in_mm(start, end, radius, size):
    shape = 16, 20
    painted = np.zeros(shape, bool)
    bounds, inside = brushed(shape, Brush(radius, size), start, end)
    painted[bounds] = inside
    rows, columns = np.mgrid[: shape[0], : shape[1]] + 0.5
    # The distance from the nearest of many points on the line.
    x, y = np.linspace(start, end, 60).T[:, :, None, None]
    gaps = np.hypot((columns - x) * size[1], (rows - y) * size[0]).min(axis=0)
    step = np.hypot(*(np.subtract(end, start) * size[::-1])) / 59
    row, column = int(np.floor(start[1])), int(np.floor(start[0]))
    if 0 <= row < shape[0] and 0 <= column < shape[1]:
        assert painted[row, column]
        painted[row, column] = gaps[row, column] <= radius
    assert not (painted & (gaps > radius + step + 1e-9)).any()
    assert not (~painted & (gaps < radius - 1e-9)).any()


def test_a_smart_brush_stops_at_the_edge_of_the_tissue():
    rng = np.random.default_rng(0)
    halves = np.where(np.arange(70) < 40, 100.0, 300.0)
    pixels = np.float32(halves + rng.normal(0, 12, SHAPE))
    brush, at = Brush(8.0, (1.0, 1.0)), (36.0, 25.0)
    bounds, inside = brushed(SHAPE, brush, at, at)
    painted = np.zeros(SHAPE, bool)
    painted[bounds] = similar(pixels, bounds, inside, at, least_contrast(pixels))
    assert not painted[:, 40:].any()
    near = painted[bounds][:, : 40 - bounds[1].start]
    assert near.sum() > 0.9 * inside[:, : 40 - bounds[1].start].sum()


def test_holes_are_filled_but_no_bay_at_the_border():
    mask = disk(15) & ~disk(6)
    mask[:, 0:3] = [True, False, True]
    mask[0, 1] = False
    filled = without_holes(mask)
    assert filled[25, 35]
    assert not filled[:, 1].any()


def test_smoothing_removes_a_spur_and_keeps_the_size():
    spiky = disk(12)
    spiky[25, 40:60] = True
    smooth = smoothed(spiky, 1.5, (1.0, 1.0))
    assert not smooth[25, 50:].any()
    assert smooth.sum() == pytest.approx(disk(12).sum(), rel=0.03)


def test_the_part_nearest_to_the_pointer_is_found():
    small, large = disk(4, (10, 10)), disk(10)
    np.testing.assert_array_equal(part_at(small | large, (15.0, 12.0)), small)
    assert not part_at(np.zeros(SHAPE, bool), (3.0, 3.0)).any()


@pytest.mark.parametrize("size", [(1.0, 1.0), (2.0, 0.5)])
def test_between_two_disks_lies_one_of_the_radius_between(size):
    height, width = size
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    gaps = np.hypot((rows - 25) * height, (columns - 35) * width)
    between = interpolated(gaps <= 6, gaps <= 12, 0.5, size)
    assert np.count_nonzero(between ^ (gaps <= 9)) <= 0.04 * np.sum(gaps <= 9) + 8


def test_the_ends_of_an_interpolation_are_the_masks_themselves():
    one, other = disk(6), disk(12, (20.0, 30.0))
    np.testing.assert_array_equal(interpolated(one, other, 0.0, (1.0, 1.0)), one)
    np.testing.assert_array_equal(interpolated(one, other, 1.0, (1.0, 1.0)), other)
