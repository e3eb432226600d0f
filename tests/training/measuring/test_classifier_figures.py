"""Figures of a classifier, compared with figures computed by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import softmax

from brainview.measuring.calibration import calibration_error
from brainview.measuring.classification import area_under_roc
from brainview.measuring.intervals import average_of, interval, mean_of, ratio_of
from training.data import Sample
from training.measuring.classifier_figures import (
    classification_figures,
    loss_figures,
)
from training.measuring.figures import figures_of
from training.measuring.predictions import Predictions

TRUE = (0, 0, 0, 1, 1, 1, 1, 2, 2, 2)
PREDICTED = (0, 0, 1, 1, 1, 1, 0, 2, 2, 0)


def predictions(true=TRUE, said=PREDICTED, classes=3):
    logits = np.eye(classes, dtype=np.float32)[list(said)] * 60
    samples = tuple(
        Sample(path=None, source="made", label="", fold=0, group=str(i), patient=str(i))
        for i in range(len(true))
    )
    features = np.zeros((len(true), 1), np.float32)
    return Predictions(samples, logits, np.array(true, np.intp), features)


def values(*arguments, names=("a", "b", "c"), **changes):
    found = predictions(*arguments, classes=len(names), **changes)
    return {f.name: f.value for f in classification_figures(found, names, "made", 1.0)}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("accuracy", 7 / 10),
        ("balanced_accuracy", (2 / 3 + 3 / 4 + 2 / 3) / 3),
        ("sensitivity_a", 2 / 3),
        ("specificity_a", 5 / 7),
        ("precision_a", 2 / 4),
        ("f1_a", 4 / 7),
        ("f1_b", 6 / 8),
        ("f1_c", 4 / 5),
        ("f1_macro", (4 / 7 + 6 / 8 + 4 / 5) / 3),
        # Of hard decisions: mean of sensitivity and specificity.
        ("auc_b", (3 / 4 + 5 / 6) / 2),
    ],
)
def test_figures_equal_those_counted_by_hand(name, value):
    assert values()[name] == pytest.approx(value)


def test_two_classes_have_one_area_under_the_curve():
    found = values((0, 0, 1, 1), (0, 1, 1, 1), names=("notumor", "tumor"))
    assert {name for name in found if "auc" in name} == {"auc", "auc_hard"}


def test_the_area_of_hard_decisions_is_the_balanced_accuracy():
    found = values((0, 0, 0, 1, 1), (0, 1, 0, 1, 0), names=("notumor", "tumor"))
    assert found["auc_hard"] == pytest.approx((2 / 3 + 1 / 2) / 2)


def test_a_class_that_is_never_predicted_has_no_precision_and_an_f1_of_zero():
    found = values((0, 0, 1), (0, 0, 0), names=("a", "b"))
    assert "precision_b" not in found
    assert found["f1_b"] == 0


def test_a_class_that_never_occurs_has_no_figures():
    found = values((0, 1), (0, 1), names=("a", "b", "c"))
    assert not {name for name in found if name.endswith("_c")}
    assert "auc_macro" not in found


def test_the_confusion_matrix_has_true_classes_in_rows():
    assert predictions().confusion() == ((2, 1, 0), (1, 3, 0), (1, 0, 2))


SCORED = st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=2, max_size=30)


@given(SCORED)
def test_the_area_is_the_share_of_pairs_in_the_right_order(scored):
    scores = np.array([score for score, _ in scored], np.float32)
    positive = np.array([is_positive for _, is_positive in scored])
    pairs = [
        1.0 if p > n else 0.5 if p == n else 0.0
        for p in scores[positive]
        for n in scores[~positive]
    ]
    area = area_under_roc(scores, positive)(np.ones((1, len(scores))))[0]
    assert area == pytest.approx(np.mean(pairs) if pairs else np.nan, nan_ok=True)


@given(st.data())
def test_a_weight_of_two_equals_a_repeated_sample(data):
    count = data.draw(st.integers(2, 12))
    times = np.array(
        data.draw(st.lists(st.integers(0, 3), min_size=count, max_size=count))
    )
    random = np.random.default_rng(data.draw(st.integers(0, 99)))
    probabilities = softmax(random.normal(size=(count, 3)).astype(np.float32), axis=1)
    labels = random.integers(0, 3, count)
    drawn = np.repeat(np.arange(count), times)

    def both(make):
        everything = make(np.arange(count))(times[None].astype(float))[0]
        repeated = make(drawn)(np.ones((1, len(drawn))))[0]
        assert everything == pytest.approx(repeated, nan_ok=True)

    if times.sum():
        both(lambda i: mean_of(labels[i] == 1))
        both(lambda i: ratio_of(labels[i] == 1, labels[i] > 0))
        both(lambda i: area_under_roc(probabilities[i, 0], labels[i] == 0))
        both(lambda i: calibration_error(probabilities[i], labels[i]))


def test_the_calibration_error_at_full_confidence_is_the_share_of_errors():
    sure = np.tile(np.float32([1, 0]), (10, 1))
    labels = np.array([0] * 7 + [1] * 3)
    error = calibration_error(sure, labels)(np.ones((1, 10)))[0]
    assert error == pytest.approx(0.3)


def test_bins_of_confidence_are_weighted_by_their_images():
    # Three slices at 0.9, two of them right, and one at 0.6, which is wrong.
    probabilities = np.float32([[0.9, 0.1], [0.9, 0.1], [0.9, 0.1], [0.6, 0.4]])
    labels = np.array([0, 0, 1, 1])
    error = calibration_error(probabilities, labels)(np.ones((1, 4)))[0]
    assert error == pytest.approx((3 * (0.9 - 2 / 3) + 0.6) / 4)


def test_an_average_is_resampled_on_the_same_samples():
    right = np.array([1.0, 0, 1, 0])
    both = average_of([mean_of(right), mean_of(1 - right)])
    weights = np.random.default_rng(0).integers(1, 4, (50, 4)).astype(float)
    assert interval(both, weights) == pytest.approx((0.5, 0.5, 0.5))


def test_without_samples_there_are_no_figures():
    assert figures_of({"accuracy": mean_of(np.zeros(0))}, "made", [], "slices") == []


def test_the_loss_is_the_mean_cross_entropy_of_the_probabilities_as_trained():
    found = predictions((0, 1, 1), (0, 1, 0), classes=2)
    logits = np.log([[0.9, 0.1], [0.2, 0.8], [0.6, 0.4]]).astype(np.float32)
    scored = Predictions(found.samples, logits, found.labels, found.features)
    (loss,) = loss_figures(scored, "made")
    assert loss.value == pytest.approx(-np.log([0.9, 0.8, 0.4]).mean(), rel=1e-5)
