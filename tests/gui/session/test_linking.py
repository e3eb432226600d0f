"""Which slices belong side by side."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Orientation, Series, SliceRef
from brainview.gui.session.linking import Stack, matching_slice

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
CORONAL = Orientation((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))


def stack(heights, *, study="study", orientation=AXIAL):
    """Slices at heights in mm; None for one whose place is unknown."""
    refs = tuple(
        SliceRef(
            Path(f"{number}.dcm"),
            shape=(64, 64),
            spacing_mm=(1.0, 1.0),
            orientation=orientation,
            position_mm=None if height is None else (0.0, 0.0, height),
        )
        for number, height in enumerate(heights)
    )
    return Stack.of(Series("key", refs, study_key=study))


def test_parallel_series_of_a_study_are_matched_by_position():
    thick, thin = stack([0.0, 6.0, 12.0]), stack([float(z) for z in range(-4, 20)])
    assert matching_slice(thick, 1, thin) == 10


def test_a_series_that_runs_the_other_way_is_matched_by_position():
    assert matching_slice(stack([0.0, 5.0]), 0, stack([10.0, 5.0, 0.0])) == 2


def test_beyond_the_end_the_last_slice_stays():
    assert matching_slice(stack([90.0]), 0, stack([0.0, 5.0, 10.0])) == 2


@pytest.mark.parametrize(
    "other",
    [
        stack([0.0, 1.0, 2.0, 3.0, 4.0], study="another"),
        stack([0.0, 1.0, 2.0, 3.0, 4.0], study=""),
        stack([0.0, 1.0, 2.0, 3.0, 4.0], orientation=CORONAL),
        stack([0.0, None, 2.0, 3.0, 4.0]),
    ],
    ids=["another study", "no study", "another plane", "a place unknown"],
)
def test_other_series_are_matched_by_how_far_through_they_are(other):
    assert matching_slice(stack([100.0, 90.0, 80.0]), 1, other) == 2


def test_of_volumes_at_one_position_the_one_as_far_through_is_taken():
    volumes = stack([0.0, 5.0, 0.0, 5.0, 0.0, 5.0])
    assert matching_slice(volumes, 4, volumes) == 4


def test_a_single_slice_is_matched_with_the_first():
    assert matching_slice(stack([None]), 0, stack([None, None])) == 0


heights = st.lists(st.one_of(st.none(), st.floats(-300, 300)), min_size=1, max_size=40)


@given(one=heights, two=heights, data=st.data())
def test_there_is_a_slice_for_every_slice(one, two, data):
    index = data.draw(st.integers(0, len(one) - 1))
    found = matching_slice(stack(one), index, stack(two))
    assert 0 <= found < len(two)


@given(one=st.lists(st.integers(-100, 100), min_size=1, unique=True))
def test_a_series_beside_itself_shows_the_same_slice(one):
    same = stack([float(z) for z in one])
    assert all(matching_slice(same, i, same) == i for i in range(len(one)))
