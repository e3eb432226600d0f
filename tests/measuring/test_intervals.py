import numpy as np
import pytest

from brainview.measuring.intervals import bootstrap_weights, interval, mean_of


def bootstrap(statistic, patients, seed=0):
    return interval(statistic, bootstrap_weights(patients, seed=seed))


def test_the_figure_itself_is_over_all_samples():
    values = np.array([1.0, 0, 1, 1])
    assert bootstrap(mean_of(values), ["a", "a", "b", "c"])[0] == 0.75


def test_the_interval_contains_the_figure():
    values = np.random.default_rng(0).random(60)
    value, low, high = bootstrap(mean_of(values), [str(i // 3) for i in range(60)])
    assert low < value < high


def test_more_slices_of_one_patient_do_not_shorten_the_interval():
    values = np.repeat(np.random.default_rng(1).integers(0, 2, 20), 10).astype(float)
    by_patient = bootstrap(mean_of(values), [str(i // 10) for i in range(200)])
    by_slice = bootstrap(mean_of(values), [str(i) for i in range(200)])
    assert by_patient[2] - by_patient[1] > 2 * (by_slice[2] - by_slice[1])


def test_the_same_seed_gives_the_same_interval():
    values = np.random.default_rng(2).random(30)
    patients = [str(i % 7) for i in range(30)]
    one = bootstrap(mean_of(values), patients, seed=3)
    assert one == pytest.approx(bootstrap(mean_of(values), patients, seed=3))
