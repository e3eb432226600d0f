"""The losses of a segmenter."""

import numpy as np
import pytest

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
