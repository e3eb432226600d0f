"""Tests which slices of two series correspond."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from series_fakes import AXIAL, slices_at

from brainview.core import Orientation, Series
from brainview.gui.session.linked_scrolling import SliceGeometry, matching_slice

CORONAL = Orientation((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))


def geometry(heights, *, study="study", orientation=AXIAL):
    slices = slices_at(heights, orientation)
    return SliceGeometry.of(Series("key", slices, study_key=study))


def test_parallel_series_of_a_study_are_matched_by_position():
    thick, thin = (
        geometry([0.0, 6.0, 12.0]),
        geometry([float(z) for z in range(-4, 20)]),
    )
    assert matching_slice(thick, 1, thin) == 10


def test_a_series_that_runs_the_other_way_is_matched_by_position():
    assert matching_slice(geometry([0.0, 5.0]), 0, geometry([10.0, 5.0, 0.0])) == 2


def test_a_position_beyond_the_end_matches_the_last_slice():
    assert matching_slice(geometry([90.0]), 0, geometry([0.0, 5.0, 10.0])) == 2


@pytest.mark.parametrize(
    "other",
    [
        geometry([0.0, 1.0, 2.0, 3.0, 4.0], study="another"),
        geometry([0.0, 1.0, 2.0, 3.0, 4.0], study=""),
        geometry([0.0, 1.0, 2.0, 3.0, 4.0], orientation=CORONAL),
        geometry([0.0, None, 2.0, 3.0, 4.0]),
    ],
    ids=["another study", "no study", "another plane", "an unknown position"],
)
def test_other_series_are_matched_by_relative_position(other):
    assert matching_slice(geometry([100.0, 90.0, 80.0]), 1, other) == 2


def test_among_volumes_at_one_position_the_relative_position_decides():
    volumes = geometry([0.0, 5.0, 0.0, 5.0, 0.0, 5.0])
    assert matching_slice(volumes, 4, volumes) == 4


def test_a_single_slice_matches_the_first():
    assert matching_slice(geometry([None]), 0, geometry([None, None])) == 0


heights = st.lists(st.one_of(st.none(), st.floats(-300, 300)), min_size=1, max_size=40)


@given(one=heights, two=heights, data=st.data())
def test_every_slice_has_a_matching_slice(one, two, data):
    index = data.draw(st.integers(0, len(one) - 1))
    found = matching_slice(geometry(one), index, geometry(two))
    assert 0 <= found < len(two)


@given(one=st.lists(st.integers(-100, 100), min_size=1, unique=True))
def test_a_series_matches_itself(one):
    same = geometry([float(z) for z in one])
    assert all(matching_slice(same, i, same) == i for i in range(len(one)))
