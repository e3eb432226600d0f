"""Reading the figures of a measured run."""

import json

import numpy as np
import pytest

pytestmark = pytest.mark.tensorflow


def test_what_was_measured_is_read_back(tmp_path):
    from brainview.models import Metric
    from training.measuring.measure import Measurement, read_measurement

    figure = {"name": "accuracy", "split": "grouped hold-out", "value": 0.9}
    figure |= {"low": 0.8, "high": 0.95, "n": 10, "unit": "slices"}
    stored = {"figures": [figure], "temperature": 1.5, "threshold": 0.5}
    stored |= {"confusion": [[3, 1], [0, 2]]}
    (tmp_path / "metrics.json").write_text(json.dumps(stored))
    metric = Metric("accuracy", "grouped hold-out", 0.9, 0.8, 0.95, 10, "slices")
    expected = Measurement((metric,), 1.5, 0.5, ((3, 1), (0, 2)))
    assert read_measurement(tmp_path) == expected


def test_a_run_that_was_not_measured_is_refused(tmp_path):
    from training.measuring.measure import read_measurement

    with pytest.raises(FileNotFoundError, match="measure the run first"):
        read_measurement(tmp_path)


def test_where_the_kind_of_tumors_is_unknown_tumor_or_none_is_measured():
    from joint_network import joint_recipe

    from training.data import Sample
    from training.measuring.measure import external_figures
    from training.measuring.predictions import Predictions

    odds = np.array([[0.3, 0.3, 0.4, 0], [0.1, 0, 0.9, 0], [0, 0, 1, 0]])
    said = np.log(odds + 1e-9)
    samples = tuple(
        Sample(None, "made", "tumor", 0, group=str(n), patient=str(n)) for n in range(3)
    )
    found = Predictions(samples, said, np.array([-1, -1, 2]), np.zeros((3, 1)))
    recipe = joint_recipe(external_test="navoneel")
    figures = external_figures(found, recipe, 1.0)
    values = {f.name: f.value for f in figures if f.split == "navoneel, external"}
    assert values["accuracy"] == pytest.approx(2 / 3)
    assert values["sensitivity_tumor"] == 0.5
    assert "ece_uncalibrated" not in values
