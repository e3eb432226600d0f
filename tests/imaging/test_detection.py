"""Boxes around the parts of a mask, and the agreement of two masks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from skimage.measure import label, regionprops

from brainview.core import Box, Detection
from brainview.imaging import detect, dice

MASKS = hnp.arrays(
    np.bool_, st.tuples(st.integers(1, 24), st.integers(1, 24)), elements=st.booleans()
)


def two_parts():
    """A part of 2×3 pixels with 0.6, and one of 4×2 with 0.9."""
    probability = np.zeros((12, 16), np.float32)
    probability[1:3, 2:5] = 0.6
    probability[6:10, 9:11] = 0.9
    return probability, probability > 0.5


def test_each_part_has_a_box_with_its_mean_probability_the_surest_first():
    found = detect(*two_parts(), "glioma")
    assert [part.box for part in found] == [Box(6, 9, 4, 2), Box(1, 2, 2, 3)]
    assert [part.score for part in found] == pytest.approx([0.9, 0.6])


def test_pixels_outside_the_mask_do_not_change_a_score():
    probability, mask = two_parts()
    found = detect(np.where(mask, probability, 0.4).astype(np.float32), mask)
    assert [part.score for part in found] == pytest.approx([0.9, 0.6])


def test_parts_that_touch_at_a_corner_are_one():
    mask = np.eye(2, dtype=bool)
    (found,) = detect(mask.astype(np.float32), mask)
    assert found.box == Box(0, 0, 2, 2)


def test_an_empty_mask_has_no_box():
    assert detect(np.zeros((4, 5), np.float32), np.zeros((4, 5), bool)) == ()


def test_a_box_has_the_class_that_was_given_and_else_is_some_tumor():
    assert {part.class_name for part in detect(*two_parts(), "glioma")} == {"glioma"}
    assert {part.class_name for part in detect(*two_parts())} == {"tumor"}


@given(mask=MASKS)
def test_boxes_are_those_of_scikit_image(mask):
    found = detect(mask.astype(np.float32), mask)
    expected = {region.bbox for region in regionprops(label(mask, connectivity=2))}
    boxes = (part.box for part in found)
    assert {(b.top, b.left, b.top + b.height, b.left + b.width) for b in boxes} == (
        expected
    )


def test_a_score_is_a_probability():
    with pytest.raises(ValueError, match="score"):
        Detection(Box(0, 0, 1, 1), 1.5)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([1, 1, 0, 0], [1, 1, 0, 0], 1),
        ([1, 1, 0, 0], [0, 0, 1, 1], 0),
        ([1, 1, 0, 0], [1, 0, 0, 0], 2 / 3),
        ([1, 1, 0, 0], [0, 0, 0, 0], 0),
        ([0, 0, 0, 0], [0, 0, 0, 0], 1),
    ],
)
def test_dice_is_twice_the_common_part_of_both(first, second, expected):
    masks = np.array([first], bool), np.array([second], bool)
    assert dice(*masks) == pytest.approx(expected)
