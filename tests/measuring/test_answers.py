"""Answers beside the truth, compared with figures counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Status
from brainview.measuring.answer_tables import known_classes
from brainview.measuring.answers import (
    Answer,
    confusion,
    slice_dice,
    tumor_or_none,
    volume_dice,
)
from brainview.measuring.intervals import share_figure
from brainview.measuring.kinds import kinds, sequence_of

OK, OPEN, REFUSED = Status.OK, Status.UNDECIDED, Status.REFUSED


def answer(truth, said, tumor=None, *, status=OK, **facts):
    probabilities = {} if tumor is None else {"notumor": 1 - tumor, "glioma": tumor}
    facts = {"patient": "one", **facts}
    given_class = said if status is OK else ""
    return Answer(
        facts.pop("patient"), status, truth, given_class, probabilities, **facts
    )


FOUND = answer("glioma", "glioma", 0.9, patient="a")
MISSED = answer("glioma", "notumor", 0.2, patient="b")
OPEN_ONE = answer("glioma", "", 0.5, status=OPEN, patient="c")
REFUSED_ONE = answer("notumor", "", status=REFUSED, patient="d")
RIGHT = answer("notumor", "notumor", 0.05, patient="e")
ALARM = answer("notumor", "glioma", 0.95, patient="f")
EVERY = [FOUND, MISSED, OPEN_ONE, REFUSED_ONE, RIGHT, ALARM]


def test_sensitivity_is_of_the_slices_that_got_an_answer():
    found = tumor_or_none(EVERY)
    assert found.sensitivity.value == 1 / 2
    assert found.specificity.value == 1 / 2
    assert found.sensitivity.n == 2


def test_what_was_missed_is_of_all_slices():
    found = tumor_or_none(EVERY)
    assert (found.missed, found.alarms) == (pytest.approx(1 / 3), pytest.approx(1 / 3))


def test_refused_and_undecided_slices_are_counted_apart():
    found = tumor_or_none(EVERY)
    assert (found.refused, found.undecided) == (1 / 6, 1 / 6)


def test_an_undecided_slice_counts_for_the_calibration():
    assert tumor_or_none(EVERY).error.n == 5
    assert tumor_or_none([OPEN_ONE]).error.value == pytest.approx(0.5)


def test_sure_answers_are_those_of_nine_tenths_and_more():
    assert tumor_or_none(EVERY).sure.value == pytest.approx(2 / 3)


def test_the_confusion_has_a_column_for_no_answer():
    assert confusion(EVERY, ("glioma", "notumor")) == [[1, 1, 1], [1, 1, 1]]


def test_a_tumor_of_unknown_kind_is_no_class():
    unknown = answer("tumor", "glioma", 0.9)
    assert known_classes([unknown, RIGHT], ("glioma", "notumor")) == []


def test_a_refused_slice_counts_for_the_volume_and_not_for_the_slices():
    good = answer("glioma", "glioma", pixels=(10, 10, 10), is_marked=True)
    lost = answer("glioma", "", status=REFUSED, pixels=(0, 0, 10))
    assert volume_dice([good, lost]).value == pytest.approx(20 / 30)
    assert slice_dice([good, lost]).value == 1


def test_without_a_segmenter_there_is_no_dice():
    lost = answer("glioma", "glioma", pixels=(0, 0, 10))
    assert volume_dice([lost]) is None
    assert slice_dice([lost]) is None


def test_three_of_three_may_still_be_three_in_ten():
    found = share_figure([True] * 3, ["a", "b", "c"])
    assert (found.value, found.high) == (1, 1)
    assert found.low == pytest.approx(0.292, abs=0.001)


def test_one_patient_says_nothing_about_others():
    found = share_figure([True, True, False, True], ["a"] * 4)
    assert (found.value, found.low, found.high) == (0.75, 0, 1)


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_a_share_lies_in_its_interval(hits):
    found = share_figure(hits, [str(n // 2) for n in range(len(hits))])
    assert 0 <= found.low <= found.value <= found.high <= 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("T1", "T1"),
        ("t1-weighted", "T1"),
        ("T1 nativ", "T1"),
        ("T1 + C", "T1c"),
        ("T1 mit KM", "T1c"),
        ("ce-T1", "T1c"),
        ("T2w", "T2"),
        ("T2 FLAIR", "FLAIR"),
        ("flair", "FLAIR"),
        ("PD", "other"),
        ("T2*", "other"),
        ("Müller", None),
    ],
)
def test_a_sequence_is_known_by_its_usual_names(text, expected):
    assert sequence_of(text) == expected


def test_every_kind_of_slice_is_measured_once():
    answers = [
        answer("glioma", "glioma", 0.9, sequence="T2", plane="axial"),
        answer("glioma", "glioma", 0.9, sequence="T2", plane="coronal"),
        answer("notumor", "notumor", 0.1, sequence="T1", plane="axial"),
    ]
    found = [(kind.sequence, kind.plane) for kind in kinds(answers)]
    assert len(found) == len(set(found))
    assert {("", ""), ("T1", ""), ("T2", ""), ("T2", "axial")} <= set(found)
