"""Tests the words about the change of lesions."""

from brainview.core import Lesion, SeriesLesions
from brainview.core.units import LengthUnit
from brainview.gui.panels.change_card import ChangeRow, change_rows
from brainview.imaging.lesions import compare_lesions


def lesion(number, volume_ml, longest_mm, x=0.0):
    place = {"longest_mm": longest_mm, "center_mm": (x, 0.0, 0.0)}
    return Lesion(number, 900, volume_ml, volume_ml, (3, 5), 4, **place)


def rows(now, then):
    found = [
        SeriesLesions(tuple(each), sum(lesion.volume_ml for lesion in each))
        for each in (now, then)
    ]
    return change_rows(*found, compare_lesions(*found), LengthUnit.MM)


def test_a_lesion_has_its_change_in_ml_percent_and_mm():
    assert rows([lesion(1, 12.0, 31.0)], [lesion(1, 10.0, 28.5)]) == (
        ChangeRow("Lesion 1", "12.0 ml", "10.0 ml", "+2.0 ml"),
        ChangeRow("", "", "", "+20 %"),
        ChangeRow("", "31.0 mm", "28.5 mm", "+2.5 mm"),
        ChangeRow("All", "12.0 ml", "10.0 ml", "+2.0 ml"),
        ChangeRow("", "", "", "+20 %"),
    )


def test_new_lesions_and_those_that_are_gone_are_named():
    found = rows([lesion(1, 4.0, 20.0)], [lesion(1, 5.0, 20.0, x=90.0)])
    assert [(row.name, row.change) for row in found] == [
        ("Lesion 1", "new"),
        ("Prior 1", "gone"),
        ("All", "−1.0 ml"),
        ("", "−20 %"),
    ]


def test_without_lesions_the_table_says_so():
    [row] = rows([], [])
    assert row.name == "No lesions"
