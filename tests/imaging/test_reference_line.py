"""Tests where one slice cuts another."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from brainview.core import Orientation, SliceRef
from brainview.imaging.reference_line import reference_line

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
SAGITTAL = Orientation((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


def picture(orientation, position, shape=(100, 80), spacing=(2.0, 1.0)):
    place = {"orientation": orientation, "position_mm": position}
    return SliceRef(Path("a"), shape=shape, spacing_mm=spacing, **place)


@st.composite
def pictures(draw):
    turn = np.array([draw(st.floats(-1, 1)) for _ in range(4)])
    assume(np.linalg.norm(turn) > 0.1)
    w, x, y, z = turn / np.linalg.norm(turn)
    row = (1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w))
    column = (2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w))
    position = tuple(draw(st.floats(-60, 60)) for _ in range(3))
    shape = draw(st.integers(20, 200)), draw(st.integers(20, 200))
    spacing = draw(st.floats(0.4, 3)), draw(st.floats(0.4, 3))
    return picture(Orientation(row, column), position, shape, spacing)


def patient_point(ref, x, y):
    return np.array(ref.point_mm(y - 0.5, x - 0.5))


def pixel(ref, point):
    offset = np.asarray(point) - ref.position_mm
    x = offset @ np.array(ref.orientation.row) / ref.spacing_mm[1] + 0.5
    y = offset @ np.array(ref.orientation.column) / ref.spacing_mm[0] + 0.5
    return x, y


@settings(max_examples=30)
@given(one=pictures(), other=pictures())
def test_a_line_lies_in_both_pictures(one, other):
    for x, y in reference_line(one, other) or ():
        point = patient_point(one, x, y)
        depth = (point - other.position_mm) @ np.array(other.orientation.normal)
        assert abs(depth) < 1e-6
        for ref, (column, row) in ((one, (x, y)), (other, pixel(other, point))):
            rows, columns = ref.shape
            assert -1e-6 <= column <= columns + 1e-6
            assert -1e-6 <= row <= rows + 1e-6


@settings(max_examples=30)
@given(one=pictures(), other=pictures())
def test_both_pictures_show_the_same_line(one, other):
    line, back = reference_line(one, other), reference_line(other, one)
    assert (line is None) == (back is None)
    if line is None:
        return
    ends = sorted(tuple(patient_point(one, *end).round(5)) for end in line)
    ends_back = sorted(tuple(patient_point(other, *end).round(5)) for end in back)
    np.testing.assert_allclose(ends, ends_back, atol=1e-4)


def test_a_sagittal_slice_is_a_vertical_line_across_an_axial_one():
    axial = picture(AXIAL, (0.0, 0.0, 0.0))
    sagittal = picture(SAGITTAL, (20.0, -50.0, 60.0), spacing=(1.0, 10.0))
    (x1, y1), (x2, y2) = sorted(reference_line(axial, sagittal))
    assert (x1, x2) == pytest.approx((20.5, 20.5))
    assert sorted((y1, y2)) == pytest.approx([0.0, 100.0])


def test_a_line_ends_where_the_other_picture_does():
    axial = picture(AXIAL, (0.0, 0.0, 0.0))
    sagittal = picture(SAGITTAL, (20.0, 50.0, 60.0), spacing=(1.0, 1.0))
    ends = sorted(y for _, y in reference_line(axial, sagittal))
    # 80 pixels of 1 mm from 49.5 mm on, in rows of 2 mm that begin at -1 mm.
    assert ends == pytest.approx([25.25, 65.25])


@pytest.mark.parametrize(
    "other",
    [
        picture(AXIAL, (0.0, 0.0, 5.0)),
        picture(SAGITTAL, (500.0, 0.0, 60.0)),
        picture(SAGITTAL, (20.0, 0.0, -60.0)),
        picture(None, (20.0, 0.0, 60.0)),
        picture(SAGITTAL, None),
    ],
    ids=["parallel", "beside", "below", "no direction", "no place"],
)
def test_there_is_no_line_where_pictures_do_not_cross(other):
    assert reference_line(picture(AXIAL, (0.0, 0.0, 0.0)), other) is None
