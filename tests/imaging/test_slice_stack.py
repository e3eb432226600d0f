"""Where slices lie, and how much of the depth each stands for."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Orientation, Series, SliceRef
from brainview.imaging.slice_stack import NOT_PARALLEL, REPEATED, stack_slices

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def series_at(heights):
    refs = (
        SliceRef(Path(f"{z}.dcm"), orientation=AXIAL, position_mm=(0.0, 0.0, float(z)))
        for z in heights
    )
    return Series("key", tuple(refs))


def lengths_mm(series):
    return stack_slices(series).lengths_mm


def test_each_slice_of_an_even_series_is_as_thick_as_the_gap():
    assert lengths_mm(series_at([0, 5, 10, 15])) == pytest.approx([5, 5, 5, 5])


def test_a_gap_counts_no_more_than_the_spacing():
    stack = stack_slices(series_at([0, 2, 4, 10, 12]))
    assert stack.lengths_mm == pytest.approx([2, 2, 2, 2, 2])
    assert stack.gaps_mm == pytest.approx([0, 0, 4, 0])
    assert stack.missing == 2


def test_slices_nearer_than_the_spacing_reach_half_way_to_each_neighbor():
    assert lengths_mm(series_at([0, 2, 4, 4.7, 6.5, 8.5])) == pytest.approx(
        [2, 2, 1.35, 1.25, 1.9, 2]
    )


def test_the_order_of_slices_does_not_matter():
    assert lengths_mm(series_at([8, 2.5, 0, 6, 4])) == pytest.approx(
        [2, 1.75, 2, 2, 1.75]
    )


def test_a_slice_at_an_end_is_no_thicker_than_the_others():
    assert lengths_mm(series_at([0, 2, 4, 10])) == pytest.approx([2, 2, 2, 2])


@pytest.mark.parametrize("astray", [-90, 13.5, 300, 0.7])
def test_a_slice_astray_does_not_count(astray):
    stack = stack_slices(series_at([0, 0.5, 1, 1.5, 2, 2.5, astray]))
    assert stack.lengths_mm == pytest.approx([0.5] * 6 + [0])
    assert stack.astray == (6,)
    assert stack.missing == 0


def test_a_part_with_twice_as_many_slices_keeps_every_second_of_them():
    stack = stack_slices(series_at([0, 2, 4, 6, 7, 8, 9, 10, 12, 14, 16]))
    assert stack.lengths_mm.sum() == 18
    assert stack.astray == (4, 6)


@given(st.lists(st.integers(-500, 500), min_size=2, max_size=30, unique=True))
def test_slices_are_together_no_thicker_than_they_are_far_apart(heights):
    ordered = np.sort(heights)
    longest = float(ordered[-1] - ordered[0] + np.median(np.diff(ordered)))
    assert sum(lengths_mm(series_at(heights))) <= longest + 1e-6


def turned(degrees, shape=(101, 101), corner=(-50.0, -50.0, 0.0)):
    """Make a series of sagittal slices around the vertical axis, 1 mm a pixel."""
    refs = []
    for angle in np.radians(degrees):
        row = (float(np.sin(angle)), float(np.cos(angle)), 0.0)
        place = tuple(float(corner[0] * n) for n in row[:2])
        refs.append(
            SliceRef(
                Path(f"{angle}.dcm"),
                shape=shape,
                spacing_mm=(1.0, 1.0),
                orientation=Orientation(row, (0.0, 0.0, -1.0)),
                position_mm=(*place, 50.0),
            )
        )
    return Series("key", tuple(refs))


@pytest.mark.parametrize("degrees", [range(0, 180, 15), [0, 40], [0, 0.5, 1]])
def test_slices_that_are_not_parallel_have_no_lengths(degrees):
    stack = stack_slices(turned(degrees))
    assert (stack.lengths_mm, stack.problem) == (None, NOT_PARALLEL)


def test_parallel_slices_that_cross_each_other_have_no_volume():
    tilted = Orientation((1.0, 0.0, 0.0), (0.0, math.cos(0.03), math.sin(0.03)))
    refs = tuple(
        SliceRef(
            Path(f"{z}.dcm"),
            shape=(256, 256),
            spacing_mm=(1.0, 1.0),
            orientation=tilted if z == 2 else AXIAL,
            position_mm=(0.0, 0.0, float(z)),
        )
        for z in range(4)
    )
    assert lengths_mm(Series("key", refs)) is None


def test_slices_that_motion_correction_turned_a_little_keep_their_thickness():
    refs = []
    for k, angle in enumerate((0.0, 0.004, -0.004, 0.002, 0.0)):
        column = np.array((0.0, math.cos(angle), math.sin(angle)))
        center = np.array((0.0, 0.0, 3.0 * k))
        corner = center - 127.5 * column - (127.5, 0, 0)
        refs.append(
            SliceRef(
                Path(f"{k}.dcm"),
                shape=(256, 256),
                spacing_mm=(1.0, 1.0),
                orientation=Orientation((1.0, 0.0, 0.0), tuple(map(float, column))),
                position_mm=tuple(map(float, corner)),
            )
        )
    assert lengths_mm(Series("key", tuple(refs))) == pytest.approx([3] * 5)


def test_without_positions_the_gap_counts():
    refs = (SliceRef(Path("0.png")), SliceRef(Path("1.png")))
    assert lengths_mm(Series("key", refs, gap_mm=4.0)) == pytest.approx([4, 4])


def test_slices_in_the_same_place_have_no_lengths():
    stack = stack_slices(series_at([0, 5, 0, 5]))
    assert (stack.lengths_mm, stack.problem) == (None, REPEATED)
