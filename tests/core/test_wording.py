import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Measurements, ScanWarning, WarningCode
from brainview.core.wording import (
    NOTHING_OUTLINED,
    class_words,
    clock,
    megabytes,
    no_map_words,
    number_words,
    percent_words,
    size_note,
    size_words,
    warning_sentence,
)


@pytest.mark.parametrize(("seconds", "words"), [(7.4, "0:07"), (3723, "1:02:03")])
def test_a_duration_is_said(seconds, words):
    assert clock(seconds) == words


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


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("it has none", "This model has no Grad-CAM map: it has none."),
        ("It has none.", "This model has no Grad-CAM map. It has none."),
        ("", "This model has no Grad-CAM map."),
    ],
)
def test_why_there_is_no_map_may_be_a_clause_or_a_sentence(reason, words):
    assert no_map_words(reason) == words


@pytest.mark.parametrize(
    ("size", "words"), [(48_123_000, "48 MB"), (4_506_595, "4.5 MB"), (1, "0.0 MB")]
)
def test_sizes_of_files_are_in_megabytes(size, words):
    assert megabytes(size) == words


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
    assert size_note(measured) == (
        "The pixel spacing is unknown, so sizes are in pixels."
    )


def test_an_empty_mask_is_said_to_be_empty():
    assert size_note(Measurements(0, 0.0, 0.0, 0.0)) == NOTHING_OUTLINED


@pytest.mark.parametrize("code", WarningCode)
def test_every_warning_has_a_sentence(code):
    names = "classifier count farthest_mm fewest formula how model most nearest_mm"
    names += " plane percent tone value why"
    facts = dict.fromkeys((*names.split(), "reason", "segmenter"), 2)
    facts["planes"] = "axial, coronal"
    assert warning_sentence(ScanWarning.of(code, **facts))


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (1, "1 slice seems to be missing between the others."),
        (3, "3 slices seem to be missing between the others."),
    ],
)
def test_a_warning_counts_in_singular_and_plural(count, sentence):
    warning = ScanWarning.of(WarningCode.SLICES_MISSING, count=count)
    assert warning_sentence(warning) == sentence


def test_a_name_in_a_warning_is_not_a_template():
    warning = ScanWarning.of(WarningCode.PLANE_UNKNOWN, model="{odd}", planes="{0}")
    assert warning_sentence(warning).startswith("{odd} was trained on {0} slices")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (45007.0, "45007"),
        (45008.0, "45008"),
        (16777215.0, "16777215"),
        (-3.0, "-3"),
        (1000000.437, "1000000.437"),
        (float(np.float32(123456.78)), "123456.7812"),
        (float("inf"), "inf"),
        (float(np.float32(0.00043)), "0.00043"),
        (float(np.float32(0.000431)), "0.000431"),
        (float(np.float32(0.1)), "0.1"),
        (float(np.float32(1.031e-09)), "1.031e-09"),
    ],
)
def test_a_number_keeps_the_digits_that_tell_values_apart(value, words):
    assert number_words(value) == words
