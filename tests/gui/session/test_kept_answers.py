from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gui_fakes import make_analysis, make_scan
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from brainview.gui.session.kept_answers import KeptAnswers, PackedAnalysis
from brainview.inference import Choice


@pytest.fixture(scope="module")
def analysis():
    return make_analysis(make_scan(Path("head.dcm")))


@given(mask=arrays(bool, (7, 5)), value=st.floats(0, 1, width=32))
def test_a_mask_is_kept_exactly(analysis, mask, value):
    probability = np.where(mask, np.float32(value), np.float32(0))
    found = replace(analysis.segmentation, mask=mask, probability=probability)
    packed = PackedAnalysis.of(replace(analysis, segmentation=found))
    kept = packed.unpacked().segmentation
    np.testing.assert_array_equal(kept.mask, mask)
    np.testing.assert_allclose(kept.probability, probability, atol=0.5 / 255 + 1e-6)


def test_everything_else_is_kept_as_it_is(analysis):
    kept = PackedAnalysis.of(analysis).unpacked()
    assert kept.classification is analysis.classification
    assert kept.segmentation.measurements == analysis.segmentation.measurements


def test_an_answer_belongs_to_its_models(analysis):
    answers = KeptAnswers()
    answers.put(analysis, Choice())
    assert answers.has(analysis.source, Choice())
    assert answers.get(analysis.source, Choice("other")) is None


def test_the_least_recently_used_answer_goes_first():
    made = [make_analysis(make_scan(Path("head.dcm"), frame)) for frame in range(3)]
    room = sum(PackedAnalysis.of(each).nbytes for each in made[:2]) + 100
    answers = KeptAnswers(room)
    for each in made[:2]:
        answers.put(each, Choice())
    answers.get(made[0].source, Choice())
    answers.put(made[2], Choice())
    has = [answers.has(each.source, Choice()) for each in made]
    assert has == [True, False, True]
    assert answers.held_bytes <= room
