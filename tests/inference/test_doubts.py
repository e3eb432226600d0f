"""Doubts: which answers are left undecided, and which are given with a doubt."""

import numpy as np
import pytest
from bundles import manifest_data

from brainview.core import (
    Box,
    Classification,
    DoubtCode,
    Measurements,
    ModelUse,
    Placement,
    Segmentation,
)
from brainview.core.wording import doubt_sentence
from brainview.inference.doubts import (
    class_doubts,
    decision_doubts,
    disagreement,
    kind_doubts,
    variants,
)
from brainview.models import manifest_from_dict

WHOLE = Box(0, 0, 4, 4)
NAMES = ("glioma", "meningioma", "notumor")
T2_FINDS_17 = {
    "sequence": "T2",
    "plane": "",
    "sensitivity": {"value": 0.17, "low": 0.06, "high": 0.3, "n": 35},
    "specificity": {"value": 0.97, "low": 0.93, "high": 0.99, "n": 163},
}


def use(title):
    return ModelUse(title.lower(), "1.0.0", title, "0" * 64)


def classified(*probabilities, names=NAMES):
    placement = Placement((4, 4), WHOLE, (4, 4), WHOLE)
    values = np.array(probabilities, np.float32)
    return Classification(use("Namer"), names, values, None, placement)


def marked(pixels):
    mask = np.zeros((4, 4), bool)
    mask.flat[:pixels] = True
    sizes = Measurements(pixels, None, float(pixels), None)
    return Segmentation(use("Outliner"), mask.astype(np.float32), mask, sizes)


def namer(**changes):
    data = manifest_data("namer", "classification", NAMES)
    return manifest_from_dict(data | {"title": "Namer"} | changes)


TUMOR = classified(0.6, 0.3, 0.1)
NONE = classified(0.05, 0.05, 0.9)


@pytest.mark.parametrize(("found", "pixels"), [(TUMOR, 3), (NONE, 0)])
def test_class_and_mask_that_agree_leave_no_doubt(found, pixels):
    assert disagreement(found, marked(pixels)) == ()


def test_a_mask_on_a_slice_without_a_tumor_is_a_doubt():
    (doubt,) = disagreement(NONE, marked(3))
    assert doubt.code is DoubtCode.CLASS_AND_MASK_DISAGREE
    assert doubt_sentence(doubt) == (
        "Namer sees no tumor, but Outliner marks one; look at both."
    )


def test_a_tumor_without_a_mask_is_a_doubt():
    (doubt,) = disagreement(TUMOR, marked(0))
    assert "sees a tumor, but Outliner marks none" in doubt_sentence(doubt)


def test_tumor_classes_that_sum_to_more_than_none_agree_with_a_mask():
    split = classified(0.3, 0.25, 0.45)
    assert disagreement(split, marked(3)) == ()


def test_without_a_segmenter_there_is_no_disagreement():
    assert disagreement(TUMOR, None) == ()


def test_a_classifier_that_knows_no_healthy_slice_can_not_disagree():
    found = classified(0.9, 0.1, names=("glioma", "meningioma"))
    assert disagreement(found, marked(0)) == ()


def test_the_sum_of_the_tumor_classes_is_compared_with_the_limit():
    manifest = namer(decision={"undecided_below": 0.7})
    assert decision_doubts(classified(0.4, 0.35, 0.25), manifest) == ()
    (doubt,) = decision_doubts(classified(0.35, 0.3, 0.35), manifest)
    assert doubt.code is DoubtCode.LOW_PROBABILITY
    assert doubt_sentence(doubt) == (
        "Namer gives a tumor 65 %; below 70 % no answer is given."
    )


def three(*probabilities):
    names = ("glioma", "meningioma", "pituitary", "notumor")
    return classified(*probabilities, names=names)


def test_a_class_that_another_one_comes_near_is_a_doubt():
    manifest = namer(decision={"class_uncertain_below": 0.7})
    (doubt,) = class_doubts(three(0.01, 0.6, 0.34, 0.05), manifest)
    assert doubt.code is DoubtCode.CLASS_UNCERTAIN
    assert doubt_sentence(doubt) == (
        "Which tumor it is isn't certain: meningioma or pituitary."
    )


def test_an_uncertain_class_is_answered_all_the_same():
    assert not DoubtCode.CLASS_UNCERTAIN.leaves_undecided


@pytest.mark.parametrize(
    "probabilities", [(0.01, 0.8, 0.14, 0.05), (0.1, 0.15, 0.15, 0.6)]
)
def test_a_clear_class_or_none_is_no_doubt(probabilities):
    manifest = namer(decision={"class_uncertain_below": 0.7})
    assert class_doubts(three(*probabilities), manifest) == ()


def test_the_only_class_of_tumor_is_certain():
    manifest = namer(decision={"class_uncertain_below": 1.0})
    assert (
        class_doubts(classified(0.7, 0.3, names=("tumor", "notumor")), manifest) == ()
    )


def test_without_a_limit_every_answer_is_given():
    assert decision_doubts(classified(0.3, 0.2, 0.5), namer()) == ()


def test_an_answer_that_the_turned_slice_contradicts_is_a_doubt():
    others = [(8.0, TUMOR), (None, NONE)]
    (doubt,) = decision_doubts(TUMOR, namer(), others)
    assert doubt.code is DoubtCode.UNSTABLE
    assert "otherwise about the same slice mirrored:" in doubt_sentence(doubt)


def test_all_ways_in_which_the_answer_is_another_one_are_named():
    (doubt,) = decision_doubts(
        TUMOR, namer(), [(8.0, NONE), (-8.0, NONE), (None, NONE)]
    )
    assert "same slice turned by ±8° or mirrored:" in doubt_sentence(doubt)


def test_another_class_of_tumor_for_the_turned_slice_is_no_doubt():
    others = [(None, classified(0.2, 0.7, 0.1))]
    assert decision_doubts(TUMOR, namer(), others) == ()


def test_a_model_that_mirrors_itself_is_not_asked_about_the_mirror_image():
    image = np.random.default_rng(0).random((8, 8, 1), np.float32)
    ways = [how for how, _ in variants(image, namer(mirrored=True))]
    assert ways == [8, -8]
    assert [how for how, _ in variants(image, namer())] == [*ways, None]


def test_no_tumor_on_a_sequence_where_tumors_are_missed_is_doubtful():
    manifest = namer(reliability=[T2_FINDS_17])
    (doubt,) = kind_doubts(NONE, manifest, "T2", None)
    assert doubt.code is DoubtCode.SEQUENCE_WEAK
    assert doubt_sentence(doubt) == (
        "On T2, Namer finds 17 of 100 tumors (6 to 30, 35 slices)."
    )


def test_a_tumor_on_a_sequence_with_few_false_alarms_is_not_doubtful():
    assert kind_doubts(TUMOR, namer(reliability=[T2_FINDS_17]), "T2", None) == ()


def test_a_sequence_that_nobody_measured_is_a_doubt():
    manifest = namer(reliability=[T2_FINDS_17])
    (doubt,) = kind_doubts(NONE, manifest, "FLAIR", None)
    assert doubt_sentence(doubt) == (
        "Nobody has measured how often Namer is right on FLAIR."
    )


def test_an_unknown_sequence_is_no_doubt_of_its_own():
    assert kind_doubts(NONE, namer(), "", None) == ()
