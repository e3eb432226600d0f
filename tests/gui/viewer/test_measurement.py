"""Distances and angles on a slice."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from brainview.gui.viewer.measurement import (
    Measurement,
    angle_deg,
    clamped,
    distance,
    line_gap,
    nearest_point,
)

points = st.tuples(st.floats(0, 2000), st.floats(0, 2000))
spacings = st.tuples(st.floats(0.05, 20), st.floats(0.05, 20))


def test_a_distance_takes_each_direction_by_its_own_spacing():
    # 3 columns at 2 mm and 4 rows at 0.5 mm.
    assert distance((0, 0), (3, 4), (0.5, 2.0)) == pytest.approx(math.hypot(6, 2))


def test_a_distance_without_spacing_counts_pixels():
    assert distance((10, 10), (13, 14), None) == 5


@given(a=points, b=points, spacing=spacings)
def test_a_distance_is_the_same_both_ways(a, b, spacing):
    assert distance(a, b, spacing) == distance(b, a, spacing)


@given(a=points, b=points, c=points, spacing=spacings)
def test_distances_satisfy_the_triangle_inequality(a, b, c, spacing):
    direct = distance(a, c, spacing)
    assert direct <= distance(a, b, spacing) + distance(b, c, spacing) + 1e-6


@given(a=points, b=points, factor=st.floats(0.1, 10), spacing=spacings)
def test_a_distance_grows_with_the_spacing(a, b, factor, spacing):
    wider = (spacing[0] * factor, spacing[1] * factor)
    assert distance(a, b, wider) == pytest.approx(factor * distance(a, b, spacing))


def test_the_corner_of_a_pixel_grid_is_a_right_angle():
    assert angle_deg(((0, 10), (0, 0), (10, 0)), (3.0, 0.7)) == pytest.approx(90)


def test_a_pixel_diagonal_is_steeper_where_rows_are_farther_apart():
    tall = angle_deg(((1, 0), (0, 0), (1, 1)), (math.sqrt(3), 1.0))
    assert tall == pytest.approx(60)


@given(a=points, b=points, c=points, spacing=spacings)
def test_the_angles_of_a_triangle_sum_to_180_degrees(a, b, c, spacing):
    pairs = ((a, b), (b, c), (c, a))
    assume(min(distance(p, q, spacing) for p, q in pairs) > 1e-3)
    corners = ((c, a, b), (a, b, c), (b, c, a))
    assert sum(angle_deg(at, spacing) for at in corners) == pytest.approx(180)


@given(a=points, b=points, c=points, spacing=spacings)
def test_an_angle_is_the_same_from_either_arm(a, b, c, spacing):
    assert angle_deg((a, b, c), spacing) == angle_deg((c, b, a), spacing)


def test_an_arm_without_length_makes_no_angle():
    assert angle_deg(((5, 5), (5, 5), (9, 9)), None) == 0


@given(a=points, b=points, dx=st.floats(-3000, 3000), dy=st.floats(-3000, 3000))
def test_a_shift_keeps_the_length_and_stays_in_the_image(a, b, dx, dy):
    ruler = Measurement((a, b))
    moved = ruler.shifted(dx, dy, (2000.0, 2000.0))
    assert distance(*moved.points, None) == pytest.approx(
        distance(a, b, None), abs=1e-6
    )
    assert all(-1e-6 <= v <= 2000 + 1e-6 for point in moved.points for v in point)


@pytest.mark.parametrize(
    ("shape", "spacing", "text"),
    [
        (((0, 0), (3, 4)), (1.0, 1.0), "5.0 mm"),
        (((0, 0), (3, 4)), None, "5.0 px, spacing unknown"),
        (((0, 9), (0, 0), (9, 0)), (1.0, 1.0), "90.0°"),
        (((0, 9), (0, 0), (9, 0)), None, "90.0°, spacing unknown"),
    ],
)
def test_a_measurement_says_its_value_and_what_is_unknown(shape, spacing, text):
    assert Measurement(shape).text(spacing) == text


@pytest.mark.parametrize("count", [0, 1, 4])
def test_a_measurement_has_two_or_three_points(count):
    with pytest.raises(ValueError, match="2 or 3 points"):
        Measurement(((0.0, 0.0),) * count)


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
