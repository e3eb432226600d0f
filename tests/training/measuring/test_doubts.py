"""When an answer is undecided and an outline doubtful, fitted on known answers."""

from pathlib import Path

import numpy as np
import pytest

from brainview.core import Box, Placement
from training.data import Sample
from training.measuring.doubts import (
    RIGHT,
    RIGHT_CLASS,
    MaskFacts,
    fit_limit,
    fit_mask_doubts,
)
from training.measuring.overlaps import SegmentedSlice

SIDE = 48
WHOLE = Box(0, 0, SIDE, SIDE)


def test_answers_are_given_from_the_probability_at_which_two_of_three_are_right():
    probability = np.repeat([0.55, 0.65, 0.75, 0.95], 100)
    wrong = np.concatenate([np.arange(100) < n for n in (45, 40, 30, 1)])
    assert fit_limit(probability, ~wrong, RIGHT, 0.5) == 0.75


def test_a_class_is_certain_from_where_four_of_five_are_right():
    share = np.repeat([0.4, 0.5, 0.7, 0.9], 100)
    wrong = np.concatenate([np.arange(100) < n for n in (45, 25, 15, 1)])
    assert fit_limit(share, ~wrong, RIGHT_CLASS, 1 / 3) == 0.7


def test_where_every_answer_is_right_none_is_undecided():
    probability = np.linspace(0.5, 1, 50)
    assert fit_limit(probability, np.ones(50, bool), RIGHT, 0.5) == 0.5


def test_where_answers_are_no_better_than_chance_only_the_surest_are_given():
    probability = np.linspace(0.5, 1, 50)
    assert fit_limit(probability, np.zeros(50, bool), RIGHT, 0.5) == 0.95


def test_without_answers_nothing_can_be_fitted():
    with pytest.raises(ValueError, match="0 answers"):
        fit_limit(np.empty(0), np.empty(0, bool), RIGHT, 0.5)


def disk(radius, column=24):
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return np.hypot(rows - 24, columns - column) - radius


def slice_of(height, *, column=24, radius=10):
    """A blurred disk that rises to `height`; the true one may lie beside it."""
    probability = height / (1 + np.exp(disk(10) / 2))
    sample = Sample(Path("a.png"), "glioma", "set", group="g", patient="p", fold=1)
    place = Placement((SIDE, SIDE), WHOLE, (SIDE, SIDE), WHOLE)
    truth = disk(radius, column) < 0
    return SegmentedSlice(sample, probability.astype(np.float32), place, truth)


@pytest.fixture
def facts():
    good = [slice_of(0.98, radius=r) for r in (9, 10, 10, 11)]
    wrong = [slice_of(0.7, column=40), slice_of(0.72, column=38)]
    return MaskFacts.of([*good, *wrong], 0.5)


def test_the_limit_tells_wrong_outlines_from_good_ones(facts):
    doubts = fit_mask_doubts(facts, 0.5, "disks")
    assert facts.hatched(doubts.doubtful_below) == (1.0, 0.0)
    assert "6 outlines of disks" in doubts.statistic


def test_the_range_covers_the_true_area_of_most_slices(facts):
    low, high = fit_mask_doubts(facts, 0.5, "disks").area_thresholds
    assert low <= 0.5 <= high
    assert facts.covered((low, high)) >= 0.8


def test_good_outlines_alone_fit_nothing():
    facts = MaskFacts.of([slice_of(0.98)], 0.5)
    with pytest.raises(ValueError, match="both kinds"):
        fit_mask_doubts(facts, 0.5, "disks")


def test_empty_masks_are_left_out():
    assert len(MaskFacts.of([slice_of(0.2)], 0.5).dice) == 0
