"""Reading the figures of a measured run."""

import json

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
