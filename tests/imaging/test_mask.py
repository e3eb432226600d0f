import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Box
from brainview.imaging import place, tumor_mask


def placement(side=256):
    return place((side, side), Box(0, 0, side, side), (128, 128), "letterbox")


def probability(*parts, side=256):
    values = np.zeros((side, side), np.float32)
    for rows, columns, value in parts:
        values[rows, columns] = value
    return values


def test_pixels_from_the_threshold_on_are_marked():
    values = probability((slice(10, 30), slice(10, 30), 0.5))
    assert tumor_mask(values, 0.5, placement()).sum() == 400


def test_a_speck_is_not_a_tumor():
    values = probability((slice(10, 12), slice(10, 12), 0.9))
    assert not tumor_mask(values, 0.5, placement()).any()


def test_a_speck_beside_a_tumor_is_left_out():
    tumor = (slice(100, 140), slice(100, 140), 0.9)
    values = probability(tumor, (slice(10, 12), slice(10, 12), 0.9))
    assert tumor_mask(values, 0.5, placement()).sum() == 1600


def test_two_parts_of_a_tumor_are_both_kept():
    values = probability(
        (slice(20, 40), slice(20, 40), 0.9), (slice(90, 110), slice(90, 110), 0.9)
    )
    assert tumor_mask(values, 0.5, placement()).sum() == 800


def test_an_empty_answer_is_an_empty_mask():
    assert not tumor_mask(probability(), 0.5, placement()).any()


@given(threshold=st.floats(0.05, 0.95))
def test_a_mask_never_marks_what_lies_below_the_threshold(threshold):
    values = np.random.default_rng(0).random((64, 64)).astype(np.float32)
    mask = tumor_mask(values, threshold, placement(64))
    assert not mask[values < threshold].any()
