"""The temperature that calibrates probabilities."""

import numpy as np
import pytest
from scipy.special import softmax

from brainview.measuring.calibration import calibration_error
from training.measuring.calibrate import fit_temperature


def drawn(temperature, n=20_000):
    """Logits, and labels drawn from softmax(logits / temperature)."""
    rng = np.random.default_rng(3)
    logits = rng.normal(0, 4, (n, 4)).astype(np.float32)
    sums = softmax(logits / temperature, axis=1).cumsum(axis=1)
    return logits, (rng.random((n, 1)) > sums).sum(axis=1)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
def test_the_temperature_that_generated_the_labels_is_found(temperature):
    assert fit_temperature(*drawn(temperature)) == pytest.approx(temperature, rel=0.05)


def test_tumor_or_none_is_fitted_whatever_the_classes_of_tumors_are():
    logits, labels = drawn(0.5)
    any_tumor = np.where(labels == 3, 3, np.arange(len(labels)) % 4 - 1)
    found = fit_temperature(logits, any_tumor, none=3)
    assert found == pytest.approx(0.5, rel=0.05)


def test_the_temperature_of_a_network_without_errors_stays_finite():
    assert fit_temperature(np.eye(3, dtype=np.float32), np.arange(3)) >= 0.05


def test_each_patient_counts_the_same():
    (sure, right), (unsure, other) = drawn(0.5, 2_000), drawn(3.0, 2_000)
    logits, labels = np.concatenate([sure, *[unsure] * 9]), [right, *[other] * 9]
    own = [f"{n}" for n in range(2_000)]
    patients = own + [f"slices of {n}" for _ in range(9) for n in range(2_000)]
    once = fit_temperature(
        np.concatenate([sure, unsure]), np.concatenate([right, other])
    )
    found = fit_temperature(logits, np.concatenate(labels), patients)
    assert found == pytest.approx(once, rel=1e-3)


def test_calibrated_probabilities_have_almost_no_error():
    logits, labels = drawn(3.0)
    error = calibration_error(softmax(logits / 3, axis=1), labels)
    assert error(np.ones((1, len(labels))))[0] < 0.01


def test_labels_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="don't fit"):
        fit_temperature(np.zeros((3, 2), np.float32), np.zeros(2, int))
    with pytest.raises(ValueError, match="don't fit"):
        fit_temperature(np.zeros((2, 2), np.float32), np.zeros(2, int), ["one"])
