"""Learning from labels that say only that there is a tumor."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from training.data import Sample
from training.recipes import RECIPES

pytestmark = pytest.mark.tensorflow

RECIPE = RECIPES["mobilenetv2"]  # glioma, meningioma, notumor, pituitary
LOGITS = np.array([[2, 1, 0, -1], [0, 3, -2, 1], [1, 1, 1, 1]], np.float32)


@pytest.fixture(scope="module", autouse=True)
def _tensorflow():
    pytest.importorskip("tensorflow")


def targets(*labels):
    from training.fitting.partial import class_targets

    every = [Sample(Path("x"), "s", label, 2, "g", "p") for label in labels]
    return class_targets(RECIPE, every)


def loss(truth, smoothing=0.0):
    from training.fitting.partial import cross_entropy

    return np.asarray(cross_entropy(RECIPE, smoothing)(truth, LOGITS[: len(truth)]))


def log_probabilities():
    return LOGITS - np.log(np.exp(LOGITS).sum(axis=1, keepdims=True))


def test_known_classes_are_one_hot():
    assert targets("meningioma", "notumor").tolist() == [[0, 1, 0, 0], [0, 0, 1, 0]]


def test_a_label_that_says_nothing_is_refused():
    with pytest.raises(ValueError, match="says nothing"):
        targets("glioma", "")


@pytest.mark.parametrize("smoothing", [0.0, 0.05])
def test_with_known_classes_the_loss_is_that_of_keras(smoothing):
    import keras

    truth = targets("glioma", "notumor", "pituitary")
    usual = keras.losses.CategoricalCrossentropy(
        from_logits=True, label_smoothing=smoothing, reduction=None
    )
    np.testing.assert_array_equal(
        loss(truth, smoothing), np.asarray(usual(truth, LOGITS))
    )


@pytest.mark.parametrize("smoothing", [0.0, 0.05])
def test_a_known_class_costs_the_same_beside_an_unknown_one(smoothing):
    alone = loss(targets("glioma", "notumor"), smoothing)
    beside = loss(targets("glioma", "notumor", "tumor"), smoothing)
    np.testing.assert_allclose(beside[:2], alone, rtol=1e-5)


def test_a_tumor_of_unknown_kind_costs_the_log_of_the_summed_probability():
    probability = np.exp(log_probabilities()[0])
    expected = -np.log(1 - probability[2])
    assert loss(targets("tumor"))[0] == pytest.approx(expected, rel=1e-5)


def test_mixed_samples_cost_their_shares():
    one, other = targets("tumor", "notumor")
    mixed = loss(np.array([0.3 * one + 0.7 * other]))[0]
    parts = loss(np.array([one]))[0], loss(np.array([other]))[0]
    assert mixed == pytest.approx(0.3 * parts[0] + 0.7 * parts[1], rel=1e-5)


@pytest.mark.parametrize(("label", "share"), [("tumor", 1), ("notumor", 0)])
def test_any_tumor_is_right_where_the_kind_is_unknown(label, share):
    from training.fitting.partial import accuracy

    metric = accuracy(RECIPE)
    metric.update_state(targets(label, "tumor")[:1], LOGITS[:1])
    assert float(metric.result()) == share


def test_without_a_class_for_none_every_class_is_a_tumor():
    only = replace(RECIPE, class_names=("glioma", "pituitary"))
    assert only.possible_classes("tumor") == (0, 1)
