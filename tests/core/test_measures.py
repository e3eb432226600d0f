"""Distances, angles and areas on a slice."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from brainview.core.measures import (
    Measure,
    MeasureKind,
    angle_deg,
    area,
    distance,
    perpendicular_end,
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
    ruler = Measure(MeasureKind.DISTANCE, (a, b))
    moved = ruler.shifted(dx, dy, (2000.0, 2000.0))
    assert distance(*moved.points, None) == pytest.approx(
        distance(a, b, None), abs=1e-6
    )
    assert all(-1e-6 <= v <= 2000 + 1e-6 for point in moved.points for v in point)


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        (MeasureKind.DISTANCE, 3),
        (MeasureKind.ANGLE, 2),
        (MeasureKind.POLYGON, 2),
        (MeasureKind.TEXT, 2),
    ],
)
def test_a_measure_has_as_many_points_as_its_kind_needs(kind, count):
    with pytest.raises(ValueError, match="points"):
        Measure(kind, ((0.0, 0.0),) * count, "words" * (kind is MeasureKind.TEXT))


def test_only_a_text_has_words():
    with pytest.raises(ValueError, match="text"):
        Measure(MeasureKind.ARROW, ((0, 0), (1, 1)), "here")
    with pytest.raises(ValueError, match="text"):
        Measure(MeasureKind.TEXT, ((0, 0),), " ")


def test_a_coordinate_that_is_no_number_is_refused():
    with pytest.raises(ValueError, match="finite"):
        Measure(MeasureKind.DISTANCE, ((0, 0), (math.nan, 1)))


@given(corner=points, size=st.tuples(st.floats(1, 500), st.floats(1, 500)), mm=spacings)
def test_a_rectangle_and_the_ellipse_in_it_have_their_areas(corner, size, mm):
    (left, top), (width, height) = corner, size
    far = left + width, top + height
    corners = (corner, (far[0], top), far, (left, far[1]))
    whole = width * height * mm[0] * mm[1]
    rectangle = Measure(MeasureKind.POLYGON, corners)
    assert area(rectangle, mm) == pytest.approx(whole)
    ellipse = Measure(MeasureKind.ELLIPSE, (corner, far))
    assert area(ellipse, mm) == pytest.approx(whole * math.pi / 4)


@given(
    ends=st.tuples(points, points),
    at=points,
    to=points,
    mm=spacings,
    number=st.integers(0, 3),
)
def test_the_axes_of_a_pair_stay_perpendicular_in_mm(ends, at, to, mm, number):
    aspect = mm[1], mm[0]
    assume(distance(*ends, mm) > 1)
    other = perpendicular_end((*ends, at), to, aspect)
    assume(distance(at, other, mm) > 1)
    pair = Measure(MeasureKind.PAIR, (*ends, at, other))
    moved = pair.with_point(number, to, aspect)
    for a, b, c, d in (pair.points, moved.points):
        long = (b[0] - a[0]) * mm[1], (b[1] - a[1]) * mm[0]
        short = (d[0] - c[0]) * mm[1], (d[1] - c[1]) * mm[0]
        across = long[0] * short[0] + long[1] * short[1]
        assert across == pytest.approx(
            0, abs=1e-6 * math.hypot(*long) * math.hypot(*short) + 1e-6
        )
    if number < 2:  # the short axis goes along, and keeps its length
        lengths = (distance(*each.points[2:], mm) for each in (pair, moved))
        assert next(lengths) == pytest.approx(next(lengths))


@pytest.mark.parametrize("number", range(4))
def test_a_corner_of_an_ellipse_moves_its_two_sides(number):
    ellipse = Measure(MeasureKind.ELLIPSE, ((10, 20), (30, 60)))
    x, y = ellipse.handles[number]
    moved = ellipse.with_point(number, (x + 1, y + 2))
    assert moved.handles[number] == (x + 1, y + 2)
    opposite = ellipse.handles[number ^ 1]
    assert opposite in moved.handles
