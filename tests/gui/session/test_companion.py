"""Tests which series is shown beside the main one."""

from pathlib import Path

import pytest

from brainview.core import Catalog, Identity, Plane, Series, SliceRef
from brainview.gui.session.companion import companion, counterpart


def series(key, study="a", plane=Plane.AXIAL, **facts):
    slices = (SliceRef(Path(key)),)
    return Series(key, slices, study_key=study, plane=plane, **facts)


def chosen(shown, *found):
    beside = companion(Catalog(found), shown)
    return beside and beside.key


def test_the_next_series_of_the_study_is_shown():
    first, second, third = series("1"), series("2"), series("3")
    assert chosen(second, first, second, third) == "3"


def test_after_the_last_comes_the_first():
    first, second = series("1"), series("2")
    assert chosen(second, first, second) == "1"


def test_a_series_of_the_same_plane_comes_before_others():
    shown = series("1")
    other = series("2", plane=Plane.SAGITTAL)
    assert chosen(shown, shown, other, series("3")) == "3"


def test_a_series_of_another_plane_is_better_than_none():
    shown = series("1")
    assert chosen(shown, shown, series("2", plane=Plane.SAGITTAL)) == "2"


@pytest.mark.parametrize(
    "other", [series("2", study="b"), series("2", is_localizer=True), series("1")]
)
def test_no_other_study_localizer_or_the_series_itself_is_shown(other):
    shown = series("1")
    assert chosen(shown, shown, other) is None


def test_image_files_without_a_study_have_no_companion():
    shown = series("1", study="")
    assert chosen(shown, shown, series("2", study="")) is None


def test_a_series_that_is_shown_already_is_left_out():
    first, second, third = series("1"), series("2"), series("3")
    beside = companion(Catalog((first, second, third)), first, {"2"})
    assert beside is third


def test_of_another_study_the_series_most_like_the_shown_one_is_taken():
    shown = series("1", identity=Identity(series="T2"))
    found = [
        series("2", study="b", plane=Plane.SAGITTAL, identity=Identity(series="T2")),
        series("3", study="b", identity=Identity(series="T1")),
        series("4", study="b", identity=Identity(series="T2")),
        series("5", study="b", identity=Identity(series="T2"), is_localizer=True),
    ]
    catalog = Catalog((shown, *found))
    assert counterpart(catalog, shown, "b") is found[2]
    assert counterpart(catalog, shown, "c") is None
