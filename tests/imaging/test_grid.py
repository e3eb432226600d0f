"""Which series make a regular grid."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from brainview.core import GridError, Orientation, Series, SliceRef
from brainview.imaging.grid import repetitions, series_grid

TILTED = Orientation((1.0, 0.0, 0.0), (0.0, 0.8, -0.6))


def series_at(positions, orientation=TILTED, **changes):
    ref = SliceRef(
        Path("a.dcm"),
        shape=(20, 30),
        spacing_mm=(0.8, 0.5),
        orientation=orientation,
    )
    return Series(
        "key",
        tuple(
            replace(ref, position_mm=None if at is None else tuple(at), **changes)
            for at in positions
        ),
    )


def along_normal(*distances):
    return [
        np.array((3, 4, 5)) + np.multiply(TILTED.normal, distance)
        for distance in distances
    ]


def refusal(series, index=0):
    with pytest.raises(GridError) as caught:
        series_grid(series, index)
    return str(caught.value)


def test_a_voxel_lies_where_the_headers_put_it():
    grid = series_grid(series_at(along_normal(0, 3, 6, 9))).grid
    assert grid.shape == (4, 20, 30)
    expected = (
        np.array((3, 4, 5))
        + 2 * 3 * np.array(TILTED.normal)
        + 7 * 0.8 * np.array(TILTED.column)
        + 11 * 0.5 * np.array(TILTED.row)
    )
    np.testing.assert_allclose(grid.to_patient((2, 7, 11)), expected, atol=1e-12)
    np.testing.assert_allclose(grid.to_index(expected), (2, 7, 11), atol=1e-12)


def test_rounded_positions_are_a_grid():
    rounded = [np.round(at, 1) for at in along_normal(*np.arange(30) * 1.37)]
    assert series_grid(series_at(rounded)).grid.shape[0] == 30


def test_a_tilted_gantry_is_a_grid_of_slanted_axes():
    slanted = [(0.0, 0.0, 5.0 * k) for k in range(4)]
    grid = series_grid(series_at(slanted)).grid
    np.testing.assert_allclose(grid.to_patient((3, 0, 0)), (0, 0, 15))
    np.testing.assert_allclose(grid.directions[0], (0, 0, 1))


def test_a_later_repetition_is_a_grid_of_its_own():
    series = series_at(along_normal(0, 3, 6, 0, 3, 6, 0, 3, 6))
    assert series_grid(series, 4).slices == range(3, 6)


@pytest.mark.parametrize(
    ("series", "runs"),
    [
        (series_at(along_normal(0, 3, 0, 3)), (range(2), range(2, 4))),
        (series_at(along_normal(6, 3, 6, 3)), (range(2), range(2, 4))),
        (series_at(along_normal(0, 0)), (range(1), range(1, 2))),
        (series_at(along_normal(0, 3, 9)), (range(3),)),
        (series_at([None, None]), (range(2),)),
    ],
)
def test_volumes_at_the_same_places_stand_apart(series, runs):
    assert repetitions(series) == runs


def test_slices_against_their_normal_are_a_grid():
    grid = series_grid(series_at(along_normal(9, 6, 3, 0))).grid
    backward = np.multiply(TILTED.normal, -1)
    np.testing.assert_allclose(grid.directions[0], backward, atol=1e-12)


def test_a_missing_slice_is_refused():
    assert "3.0 to 6.0 mm apart" in refusal(series_at(along_normal(0, 3, 9, 12)))


def test_a_single_slice_is_refused():
    assert "a single slice" in refusal(series_at(along_normal(0)))


def test_slices_in_the_same_place_are_refused():
    assert "same place" in refusal(series_at(along_normal(0, 0, 3, 3, 6, 6)))


def test_a_fan_is_refused():
    fan = [
        series_at(
            [(0.0, 0.0, 0.0)],
            Orientation((np.cos(a), np.sin(a), 0.0), (0.0, 0.0, -1.0)),
        ).slices[0]
        for a in np.radians((0, 15, 30))
    ]
    assert "aren't parallel" in refusal(Series("key", tuple(fan)))


def test_slices_without_a_place_are_refused():
    assert "don't say where" in refusal(series_at([None, None]))


def test_slices_of_several_sizes_are_refused():
    one, other = series_at(along_normal(0, 3)).slices
    series = Series("key", (one, replace(other, shape=(20, 31))))
    assert "differ in size" in refusal(series)


def test_slices_turned_against_each_other_are_refused():
    turned = Orientation((0.8, 0.48, -0.36), (-0.6, 0.64, -0.48))
    one, other = series_at(along_normal(0, 3)).slices
    series = Series("key", (one, replace(other, orientation=turned)))
    assert "shifted against each other" in refusal(series)
