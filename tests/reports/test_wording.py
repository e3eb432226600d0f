import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Measurements
from brainview.reports.wording import (
    NOTHING_OUTLINED,
    SPACING_UNKNOWN,
    class_words,
    percent_words,
    size_note,
    size_words,
)


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0.0, "under 1 %"),
        (0.0099, "under 1 %"),
        (0.01, "1 %"),
        (0.934, "93 %"),
        (0.99, "99 %"),
        (0.991, "over 99 %"),
        (1.0, "over 99 %"),
    ],
)
def test_probabilities_are_whole_percent_and_never_certain(probability, words):
    assert percent_words(probability) == words


@given(st.floats(0, 1))
def test_no_probability_is_said_to_be_0_or_100_percent(probability):
    assert percent_words(probability) not in ("0 %", "100 %")


def test_a_class_is_said_in_words():
    assert [class_words(name) for name in ("notumor", "no_tumor", "glioma")] == [
        "no tumor",
        "no tumor",
        "glioma",
    ]


def test_sizes_are_in_mm_where_the_spacing_is_known():
    measured = Measurements(4560, 1140.2, 82.8, 41.4)
    assert size_words(measured) == (
        ("Area", "1140 mm²"),
        ("Longest diameter", "41.4 mm"),
    )
    assert size_note(measured) == ""


def test_sizes_are_in_px_and_said_so_where_the_spacing_is_unknown():
    measured = Measurements(45, None, 12.34, None)
    assert size_words(measured) == (("Area", "45 px"), ("Longest diameter", "12.3 px"))
    assert size_note(measured) == SPACING_UNKNOWN


def test_an_empty_mask_is_said_to_be_empty():
    assert size_note(Measurements(0, 0.0, 0.0, 0.0)) == NOTHING_OUTLINED
