"""Tests which slices of two series correspond."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from series_fakes import AXIAL, slices_at

from brainview.core import Orientation, Series
from brainview.gui.session.linked_scrolling import (
    Alignments,
    LinkedPlayers,
    SliceGeometry,
    matching_slice,
)
from brainview.imaging.rigid import Rigid

CORONAL = Orientation((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))


def geometry(heights, *, study="study", orientation=AXIAL):
    slices = slices_at(heights, orientation)
    return SliceGeometry.of(Series("key", slices, study_key=study))


def match(one, index, other):
    motion = Alignments().between(one.series, other.series)
    return matching_slice(one, index, other, motion)


def test_parallel_series_of_a_study_are_matched_by_position():
    thick, thin = (
        geometry([0.0, 6.0, 12.0]),
        geometry([float(z) for z in range(-4, 20)]),
    )
    assert match(thick, 1, thin) == 10


def test_a_series_that_runs_the_other_way_is_matched_by_position():
    assert match(geometry([0.0, 5.0]), 0, geometry([10.0, 5.0, 0.0])) == 2


def test_a_position_beyond_the_end_matches_the_last_slice():
    assert match(geometry([90.0]), 0, geometry([0.0, 5.0, 10.0])) == 2


@pytest.mark.parametrize(
    "other",
    [
        geometry([0.0, 1.0, 2.0, 3.0, 4.0], orientation=CORONAL),
        geometry([0.0, None, 2.0, 3.0, 4.0]),
    ],
    ids=["another plane", "an unknown position"],
)
def test_other_series_are_matched_by_relative_position(other):
    assert match(geometry([100.0, 90.0, 80.0]), 1, other) == 2


@pytest.mark.parametrize("study", ["another", ""])
def test_parallel_series_of_two_studies_are_matched_in_mm_from_their_middles(study):
    here = geometry([float(z) for z in range(100, 121, 5)])
    there = geometry([float(z) for z in range(21)], study=study)
    assert [match(here, index, there) for index in range(5)] == [0, 5, 10, 15, 20]


def test_a_motion_between_studies_moves_the_place():
    here, there = geometry([0.0, 5.0, 10.0]), geometry([0.0, 5.0, 10.0], study="b")
    shift = Rigid.shift((0.0, 0.0, 5.0))
    assert [matching_slice(here, k, there, shift) for k in range(3)] == [1, 2, 2]


class Player:
    is_waiting = False

    def __init__(self, found, index=0):
        self.series, self.index = found.series, index

    def seek(self, index):
        self.index = index


@pytest.fixture
def three():
    main = Player(geometry([0.0, 10.0, 20.0]))
    links = LinkedPlayers(main, Alignments())
    links.sides = (
        Player(geometry([0.0, 5.0, 10.0, 15.0, 20.0])),
        Player(geometry([60.0, 65.0, 70.0, 75.0, 80.0], study="prior")),
    )
    return main, *links.sides, links


def test_all_players_follow_the_main_one(three):
    main, same, prior, links = three
    main.index = 2
    links.follow_main()
    assert (same.index, prior.index) == (4, 4)


def test_all_players_follow_a_side_and_do_not_send_it_back(three):
    main, same, prior, links = three
    same.index = 3  # 15 mm lies between two slices of the main series
    links.lead(same, 3)
    assert (main.index, prior.index) == (2, 3)
    links.follow_main()
    assert same.index == 3


def test_studies_keep_the_offset_that_the_user_set(three):
    main, same, prior, links = three
    main.index, prior.index = 1, 1
    links.align_as_shown()
    main.index = 2
    links.follow_main()
    assert (same.index, prior.index) == (4, 3)


def test_among_volumes_at_one_position_the_relative_position_decides():
    volumes = geometry([0.0, 5.0, 0.0, 5.0, 0.0, 5.0])
    assert match(volumes, 4, volumes) == 4


def test_a_single_slice_matches_the_first():
    assert match(geometry([None]), 0, geometry([None, None])) == 0


heights = st.lists(st.one_of(st.none(), st.floats(-300, 300)), min_size=1, max_size=40)


@given(one=heights, two=heights, data=st.data())
def test_every_slice_has_a_match(one, two, data):
    index = data.draw(st.integers(0, len(one) - 1))
    found = match(geometry(one), index, geometry(two))
    assert 0 <= found < len(two)


@given(one=st.lists(st.integers(-100, 100), min_size=1, unique=True))
def test_a_series_matches_itself(one):
    same = geometry([float(z) for z in one])
    assert all(match(same, i, same) == i for i in range(len(one)))
