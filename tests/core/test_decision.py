"""Tumor or none is decided first, on the sum of the tumor classes."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import (
    Analysis,
    Box,
    Classification,
    ModelUse,
    Placement,
    ScanSource,
    Status,
)
from brainview.core.wording import class_percent_words, headline, second_words

WHOLE = Box(0, 0, 4, 4)
PLACEMENT = Placement((4, 4), WHOLE, (4, 4), WHOLE)
NAMES = ("glioma", "meningioma", "notumor", "pituitary")
SOURCE = ScanSource(Path("a.png"), "PNG", "0" * 64)


def classified(*probabilities, names=NAMES):
    use = ModelUse("m", "1", "M", "0" * 64)
    values = np.array(probabilities, np.float32)
    return Classification(use, names, values, None, PLACEMENT)


def analysis(*probabilities, status=Status.OK):
    return Analysis(SOURCE, status, classification=classified(*probabilities))


def test_no_tumor_is_never_the_answer_where_the_tumors_sum_to_more():
    found = classified(0.3, 0.2, 0.45, 0.05)
    assert found.tumor_probability == pytest.approx(0.55)
    assert found.predicted_class == "glioma"
    assert found.ranking == (0, 2, 1, 3)


@given(st.lists(st.floats(0.01, 1), min_size=4, max_size=4))
def test_the_answer_lies_on_the_more_probable_side(weights):
    found = classified(*(np.array(weights) / sum(weights)))
    says_tumor = found.predicted_class != "notumor"
    assert says_tumor == (found.tumor_probability >= 0.5)
    assert sorted(found.ranking) == [0, 1, 2, 3]


def test_a_class_with_more_than_half_is_the_headline():
    assert headline(analysis(0.93, 0.05, 0.01, 0.01)) == "Glioma, 93 %"
    assert second_words(analysis(0.93, 0.05, 0.01, 0.01)) == (
        "Second",
        "meningioma, 5 %",
    )


def test_a_tumor_without_a_probable_class_is_only_a_tumor():
    found = analysis(0.3, 0.2, 0.45, 0.05)
    assert headline(found) == "Tumor, 55 %"
    assert second_words(found) == ("Most likely", "glioma, 30 %")


def test_an_undecided_slice_has_no_class_in_its_headline():
    found = analysis(0.3, 0.2, 0.45, 0.05, status=Status.UNDECIDED)
    assert headline(found) == "Undecided, tumor 55 %"
    assert found.predicted_class is None
    assert second_words(found) == ("No tumor", "45 %")


@given(st.lists(st.floats(0.0001, 1), min_size=4, max_size=4))
def test_the_percents_of_the_classes_add_up_to_a_hundred(weights):
    found = classified(*(np.array(weights) / sum(weights)))
    words = class_percent_words(found)
    whole = [int(each.split()[0]) for each in words if each[0].isdigit()]
    small = words.count("under 1 %")
    if "over 99 %" in words:
        assert small == 3
    else:
        assert sum(whole) <= 100 <= sum(whole) + small


def test_the_tumor_classes_add_up_to_the_tumor():
    found = classified(0.183, 0.183, 0.452, 0.182)
    assert class_percent_words(found) == ("19 %", "18 %", "45 %", "18 %")
    assert headline(analysis(0.183, 0.183, 0.452, 0.182)) == "Tumor, 55 %"


def test_classes_of_tumors_alone_are_ranked_by_probability():
    found = classified(0.2, 0.8, names=("glioma", "meningioma"))
    assert found.tumor_probability is None
    assert found.ranking == (1, 0)
