"""Series of several volumes."""

from pathlib import Path

import pytest

from brainview.core import Series, SliceRef


def series_at(heights):
    places = (None if z is None else (0.0, 0.0, z) for z in heights)
    slices = (
        SliceRef(Path(f"{number}"), position_mm=place)
        for number, place in enumerate(places)
    )
    return Series("key", tuple(slices))


@pytest.mark.parametrize(
    ("heights", "count"),
    [
        ([0.0, 5.0, 10.0, 0.0, 5.001, 10.0], 2),
        ([0.0, 5.0, 10.0], 1),
        ([0.0, 5.0, 0.0, 5.0, 0.0], 1),  # the last volume isn't whole
        ([0.0, 5.0, 0.0, 6.0], 1),
        ([0.0, 0.0, 0.0], 1),  # one place again and again
        ([None, None], 1),
    ],
)
def test_volumes_are_counted_where_all_places_come_again(heights, count):
    assert series_at(heights).volumes == count
