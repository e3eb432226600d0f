"""What a measure says, and where the pointer grabs it."""

import pytest

from brainview.core.measures import Measure, MeasureKind
from brainview.gui.viewer.measurement import (
    clamped,
    line_gap,
    measure_lines,
    nearest_point,
)


@pytest.mark.parametrize(
    ("kind", "shape", "spacing", "text"),
    [
        (MeasureKind.DISTANCE, ((0, 0), (3, 4)), (1.0, 1.0), "5.0 mm"),
        (MeasureKind.DISTANCE, ((0, 0), (3, 4)), None, "5.0 px, spacing unknown"),
        (MeasureKind.ANGLE, ((0, 9), (0, 0), (9, 0)), (1.0, 1.0), "90.0°"),
        (MeasureKind.ANGLE, ((0, 9), (0, 0), (9, 0)), None, "90.0°, spacing unknown"),
    ],
)
def test_a_measure_says_its_value_and_what_is_unknown(
    make_scan, kind, shape, spacing, text
):
    scan = make_scan(spacing_mm=spacing)
    assert measure_lines(scan, Measure(kind, shape)) == (text,)


def test_a_region_says_its_area_and_its_values_in_the_units_of_the_file(make_scan):
    # Rows 10 and 11, columns 20 to 22: 1020, 1021, 1022, 1120, 1121, 1122.
    region = Measure(MeasureKind.POLYGON, ((20, 10), (23, 10), (23, 12), (20, 12)))
    scan = make_scan(spacing_mm=(2.0, 0.5), base=-2000.0)
    assert measure_lines(scan, region) == (
        "6.0 mm²",
        "mean −929.0  SD 50.01",
        "min −980  max −878",
    )


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
