"""The losses of a segmenter."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from training.recipes import RECIPES, Phase, Schedule

pytestmark = pytest.mark.tensorflow


@pytest.fixture(scope="module", autouse=True)
def _tensorflow():
    pytest.importorskip("tensorflow")


def halves():
    """A mask of the upper half; the same less one row; the same and one row more."""
    truth = np.zeros((1, 10, 10, 1), np.float32)
    truth[0, :5] = 1
    missed, extra = truth.copy(), truth.copy()
    missed[0, 0] = 0
    extra[0, 5] = 1
    return truth, missed, extra


def test_a_perfect_mask_has_dice_one():
    from training.fitting.objective import soft_dice

    mask = np.zeros((2, 8, 8, 1), np.float32)
    mask[0, 2:5, 2:5] = 1
    assert float(soft_dice(mask, mask)) == pytest.approx(1)


def test_the_tversky_index_weighs_missed_pixels_more():
    from training.fitting.objective import tversky

    truth, missed, extra = halves()
    assert float(tversky(truth, missed)) == pytest.approx(40 / (40 + 0.7 * 10))
    assert float(tversky(truth, extra)) == pytest.approx(50 / (50 + 0.3 * 10))


def test_the_focal_tversky_loss_is_the_documented_power_of_one_minus_the_index():
    from training.fitting.objective import focal_tversky

    truth, missed, _ = halves()
    expected = (1 - 40 / (40 + 0.7 * 10)) ** 0.75
    assert float(focal_tversky(truth, missed)) == pytest.approx(expected, rel=1e-5)


def test_an_empty_slice_with_an_empty_mask_costs_almost_nothing():
    from training.fitting.objective import dice_and_cross_entropy

    empty = np.zeros((1, 8, 8, 1), np.float32)
    assert float(dice_and_cross_entropy(empty, empty)) < 1e-3


def optimizer_of(name, **changes):
    """The optimizer of a recipe's documented schedule, with some changes."""
    import keras

    from training.fitting.objective import compile_phase
    from training.run import Run

    schedule = replace(RECIPES[name].documented, **changes)
    recipe = replace(RECIPES[name], documented=schedule)
    run = Run(recipe, Path(), Path(), Path(), documented=True)
    image = keras.Input((4, 4, 1))
    model = keras.Model(image, keras.layers.Dense(recipe.outputs)(image))
    compile_phase(model, run, schedule.phases[0], steps=10)
    return model.optimizer


def test_a_documented_learning_rate_stays():
    optimizer = optimizer_of("alexnet")
    first = float(optimizer.learning_rate)
    optimizer.iterations.assign(500)
    assert float(optimizer.learning_rate) == first == pytest.approx(1e-3)


def test_a_cosine_falls():
    optimizer = optimizer_of("alexnet", rate="cosine")
    optimizer.iterations.assign(500)
    middle = float(optimizer.learning_rate)
    optimizer.iterations.assign(999)
    assert float(optimizer.learning_rate) < middle < 1e-3


def test_the_documented_epsilon_reaches_the_optimizer():
    assert optimizer_of("resunet").epsilon == 0.1
    assert optimizer_of("alexnet").epsilon == 1e-7


@pytest.mark.parametrize(("epochs", "memory"), [(2, 0.7), (1000, 0.99)])
def test_a_mean_of_weights_forgets_the_first_ones_in_a_short_run(epochs, memory):
    phase = Phase(32, epochs, 1e-3, averaging=0.99)
    optimizer = optimizer_of("alexnet", phases=(phase,))
    assert optimizer.ema_momentum == pytest.approx(memory)


def test_documented_gradients_are_neither_clipped_nor_decayed():
    optimizer = optimizer_of("alexnet")
    assert (optimizer.clipnorm, optimizer.weight_decay) == (None, None)


@pytest.mark.parametrize(
    ("changes", "share"),
    [
        ({}, 0.05),
        ({"label_smoothing": 0.02}, 0.02),
        ({"label_smoothing": 0.0}, 0.0),
        ({"teacher": "mobilenetv2"}, 0.0),
    ],
)
def test_labels_are_smoothed_as_the_phase_or_else_the_schedule_says(changes, share):
    from training.fitting.objective import label_smoothing

    phase = Phase(32, 1, 1e-3, **changes)
    schedule = Schedule((phase,), label_smoothing=0.05)
    assert label_smoothing(schedule, phase) == share


# ---- joint networks


def test_pixels_of_an_unknown_mask_cost_nothing():
    from training.fitting.objective import known_dice_and_cross_entropy

    truth, missed, _ = halves()
    alone = known_dice_and_cross_entropy(truth, missed)
    unknown = np.full_like(truth, -1)
    both = known_dice_and_cross_entropy(
        np.concatenate([truth, unknown]), np.concatenate([missed, truth])
    )
    assert float(both) == pytest.approx(float(alone), rel=1e-6)


def test_a_known_mask_costs_what_it_costs_a_segmenter():
    from training.fitting.objective import (
        dice_and_cross_entropy,
        known_dice_and_cross_entropy,
    )

    truth, missed, _ = halves()
    soft = missed * np.float32(0.9) + np.float32(0.05)
    expected = float(dice_and_cross_entropy(truth, soft))
    assert float(known_dice_and_cross_entropy(truth, soft)) == pytest.approx(
        expected, rel=1e-5
    )


def test_an_unknown_sequence_costs_nothing():
    from training.fitting.objective import known_cross_entropy

    truth = np.array([[0, 0, 0], [1, 0, 0]], np.float32)
    logits = np.array([[1, 2, 3], [0, 0, 0]], np.float32)
    loss = np.asarray(known_cross_entropy(truth, logits))
    np.testing.assert_allclose(loss, [0, np.log(3)], rtol=1e-6)
