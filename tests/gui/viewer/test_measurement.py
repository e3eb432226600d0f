"""Where the pointer grabs a measure."""

from brainview.gui.viewer.measurement import clamped, line_gap, nearest_point


def test_a_point_beyond_the_image_is_brought_to_its_edge():
    assert clamped((-3.0, 70.0), (60.0, 40.0)) == (0.0, 40.0)


def test_the_nearest_point_is_found_within_reach():
    assert nearest_point(((0, 0), (10, 0)), (8, 1), 5) == 1


def test_no_point_is_found_beyond_reach():
    assert nearest_point(((0, 0), (10, 0)), (5, 5), 5) is None


def test_the_gap_to_a_line_ends_at_its_ends():
    assert line_gap(((0, 0), (10, 0)), (13, 4)) == 5


def test_the_gap_to_a_line_without_length_is_that_to_its_point():
    assert line_gap(((1, 1), (1, 1)), (4, 5)) == 5
