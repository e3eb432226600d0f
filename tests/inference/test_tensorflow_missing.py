"""An installation without TensorFlow says so."""

import sys

import pytest

from brainview.core import InferenceError
from brainview.inference.tensorflow_engine import tensorflow


def test_without_tensorflow_a_keras_model_is_refused_in_one_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "tensorflow", None)  # an import then fails
    for name in ("KERAS_HOME", "KERAS_BACKEND", "TF_CPP_MIN_LOG_LEVEL"):
        monkeypatch.setenv(name, "")
    with pytest.raises(InferenceError, match="this installation has no TensorFlow"):
        tensorflow.__wrapped__()
