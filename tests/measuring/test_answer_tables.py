"""Tables of answers, compared with figures counted by hand."""

from dataclasses import replace

import pytest

from brainview.core import Status
from brainview.measuring.answer_tables import doubt_table, refused_table
from brainview.measuring.answers import POOR, Answer
from brainview.measuring.tables import markdown

FOUND = Answer("a", Status.OK, "glioma", "glioma", {"glioma": 0.9, "notumor": 0.1})
LOST = replace(FOUND, patient="b", status=Status.REFUSED, said="", probabilities={})
SKIN = replace(LOST, shows_brain=False)

GOOD = replace(FOUND, pixels=(8, 10, 10), confidence=0.95, is_marked=True)
POOR_ONE = replace(GOOD, patient="b", pixels=(2, 10, 10), confidence=0.6)
POOR_AND_SURE = replace(POOR_ONE, patient="c", confidence=0.99)
EMPTY = replace(GOOD, patient="d", pixels=(0, 0, 10), confidence=None, is_marked=False)

BY_VOLUME = "Dice by volume (all slices of a patient)"
TELLS_POOR = "Mean probability tells Dice below 0.5 (area under ROC)"
HATCHED = "Hatched, of the masks with Dice below 0.5"


def test_slices_without_a_brain_are_told_from_those_that_are_refused_wrongly():
    (row,) = refused_table([("T1", [FOUND, FOUND, LOST, SKIN]), ("T2", [])]).rows
    name, number, refused, empty, of_brains = row
    assert (name, number, refused, empty) == ("T1", 4, 0.5, 1)
    assert of_brains.value == pytest.approx(1 / 3)


def test_a_volume_is_measured_over_all_slices_of_a_patient():
    found = dict(doubt_table([GOOD, replace(POOR_ONE, patient="a")], [], None).rows)
    assert found[BY_VOLUME].value == 20 / 40


def test_poor_masks_are_told_by_their_mean_probability():
    answers = [GOOD, POOR_ONE, POOR_AND_SURE, EMPTY]
    found = dict(doubt_table([], answers, None).rows)
    assert (found[TELLS_POOR].value, found[TELLS_POOR].n) == (0.5, 3)
    assert TELLS_POOR not in dict(doubt_table([], [GOOD], None).rows)


def test_poor_masks_are_hatched_below_the_limit():
    answers = [GOOD, POOR_ONE, POOR_AND_SURE, EMPTY]
    found = dict(doubt_table([], answers, 0.91).rows)
    assert (found[HATCHED].value, found[HATCHED].n) == (0.5, 2)
    assert HATCHED not in dict(doubt_table([], answers, None).rows)


def test_the_rows_say_what_a_poor_mask_is():
    assert all(f"Dice below {POOR}" in words for words in (TELLS_POOR, HATCHED))


def test_without_masks_nothing_is_said_of_them():
    assert doubt_table([FOUND], [FOUND], 0.91).rows == ()


def test_the_words_of_stored_audits_stay():
    answers = [GOOD, POOR_ONE, LOST]
    tables = [
        refused_table([("all", answers)]),
        doubt_table(answers, answers, 0.91, "Dice by volume, LGG"),
    ]
    assert [line for line in markdown(tables).splitlines() if line] == [
        "## Known slices refused",
        "Slices through skin and skull are to be refused; they are counted under “Too "
        "little brain”.",
        "| Slices | Number | Refused | Too little brain | Refused, of those through a "
        "brain |",
        "| --- | --- | --- | --- | --- |",
        "| all | 3 | 0.333 | 0 | 0.333* (0.000 to 0.500; 3 of 2) |",
        "## The mask's doubt",
        "| Measure | Value |",
        "| --- | --- |",
        "| Dice by volume, LGG | 0.500* (0.200 to 0.800; 2 of 2) |",
        f"| {TELLS_POOR} | 1.000* (1.000 to 1.000; 2 of 2) |",
        f"| {HATCHED} | 1.000* (0.000 to 1.000; 1 of 1) |",
        "Figures marked with * are of fewer than 10 people: too few to say much, "
        "whatever their interval.",
    ]
