"""The pixels inside a region, and their values."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brainview.core import Scan, ScanSource, Window
from brainview.core.measures import Measure, MeasureKind, area
from brainview.imaging.regions import (
    measure_lines,
    measure_values,
    region_pixels,
    region_values,
)

SHAPE = (60, 80)
centers = st.tuples(st.floats(20, 60), st.floats(20, 40))
radii = st.tuples(st.floats(6, 18), st.floats(6, 18))


def scan_of(pixels, **facts):
    source = ScanSource(Path("a"), "PNG", "")
    return Scan(np.float32(pixels), source, Window(0, 1), **facts)


@given(center=centers, radius=radii)
def test_an_ellipse_holds_as_many_pixels_as_its_area_says(center, radius):
    (x, y), (right, down) = center, radius
    box = ((x - right, y - down), (x + right, y + down))
    ellipse = Measure(MeasureKind.ELLIPSE, box)
    rows, _ = region_pixels(ellipse, SHAPE)
    # Half a pixel around the edge.
    edge = np.pi * (right + down) / 2
    assert abs(len(rows) - area(ellipse, None)) <= edge


@settings(max_examples=40)
@given(center=centers, radius=radii)
def test_a_polygon_on_an_ellipse_holds_its_pixels(center, radius):
    (x, y), (right, down) = center, radius
    box = ((x - right, y - down), (x + right, y + down))
    ellipse = Measure(MeasureKind.ELLIPSE, box)
    polygon = Measure(MeasureKind.POLYGON, ellipse.corners)
    masks = []
    for region in (ellipse, polygon):
        mask = np.zeros(SHAPE, bool)
        mask[region_pixels(region, SHAPE)] = True
        masks.append(mask)
    rows, columns = np.nonzero(masks[0] ^ masks[1])
    # Only centers of pixels that lie on the edge itself.
    across, along = (columns + 0.5 - x) / right, (rows + 0.5 - y) / down
    np.testing.assert_allclose(np.hypot(across, along), 1, atol=1e-3)
    assert area(polygon, None) == pytest.approx(area(ellipse, None), rel=0.01)


def test_a_region_at_the_edge_of_the_slice_ends_there():
    polygon = Measure(MeasureKind.POLYGON, ((70, 50), (80, 50), (80, 60), (70, 60)))
    rows, columns = region_pixels(polygon, SHAPE)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (50, 59, 70, 79)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, (6, 3.5, 1.0, 6.0)),
        ({"base": 100.0}, (6, 103.5, 101.0, 106.0)),
        ({"mirror": 10.0}, (6, 6.5, 4.0, 9.0)),
    ],
)
def test_values_are_in_the_units_of_the_file(facts, expected):
    pixels = np.zeros((4, 5))
    pixels[1:3, 1:4] = [[1, 2, 3], [4, 5, 6]]
    region = Measure(MeasureKind.FREEHAND, ((1, 1), (4, 1), (4, 3), (1, 3)))
    found = region_values(scan_of(pixels, **facts), region)
    assert (found.count, found.mean, found.low, found.high) == expected
    assert found.sd == pytest.approx(np.std([1, 2, 3, 4, 5, 6]))


def test_a_region_between_the_centers_of_pixels_has_no_values():
    region = Measure(MeasureKind.ELLIPSE, ((1.6, 1.6), (2.4, 2.4)))
    assert region_values(scan_of(np.zeros((4, 5))), region) is None


@pytest.mark.parametrize(
    ("kind", "shape", "spacing", "text"),
    [
        (MeasureKind.DISTANCE, ((0, 0), (3, 4)), (1.0, 1.0), "5.0 mm"),
        (MeasureKind.DISTANCE, ((0, 0), (3, 4)), None, "5.0 px, spacing unknown"),
        (MeasureKind.ANGLE, ((0, 9), (0, 0), (9, 0)), (1.0, 1.0), "90.0°"),
        (MeasureKind.ANGLE, ((0, 9), (0, 0), (9, 0)), None, "90.0°, spacing unknown"),
    ],
)
def test_a_measure_says_its_value_and_what_is_unknown(kind, shape, spacing, text):
    scan = scan_of(np.zeros((9, 9)), spacing_mm=spacing)
    assert measure_lines(scan, Measure(kind, shape)) == (text,)


def test_a_perpendicular_pair_says_both_lengths_and_their_product():
    pair = Measure(MeasureKind.PAIR, ((0, 2), (8, 2), (4, 0), (4, 5)))
    scan = scan_of(np.zeros((9, 9)), spacing_mm=(2.0, 0.5))
    assert measure_lines(scan, pair) == ("10.0 × 4.0 mm", "product 40.0 mm²")
    long, short, product = measure_values(scan, pair)
    # The axis that was drawn second is the longer one in mm.
    assert (long.name, long.value, long.line) == ("long axis", 10, ((4, 0), (4, 5)))
    assert (short.value, short.unit) == (4, "mm")
    assert (product.value, product.unit) == (40, "mm2")


def test_a_region_says_its_area_and_its_values_in_the_units_of_the_file():
    # Rows 10 and 11, columns 20 to 22: 1020, 1021, 1022, 1120, 1121, 1122.
    region = Measure(MeasureKind.POLYGON, ((20, 10), (23, 10), (23, 12), (20, 12)))
    rows, columns = np.mgrid[:40, :60]
    scan = scan_of(100 * rows + columns, spacing_mm=(2.0, 0.5), base=-2000.0)
    assert measure_lines(scan, region) == (
        "6.0 mm²",
        "mean −929.0  SD 50.01",
        "min −980  max −878",
    )
