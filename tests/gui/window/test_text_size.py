"""Text and controls are enlarged before Qt starts."""

import os

import pytest

from brainview.gui.window.app import _scale


@pytest.mark.parametrize(
    ("percent", "given", "factor"),
    [(150, None, "1.5"), (200, "1.25", "1.25"), (100, None, None)],
)
def test_the_size_is_given_to_qt_unless_the_user_gave_one(
    monkeypatch, percent, given, factor
):
    # Set first, so that it is taken away again after the test.
    monkeypatch.setenv("QT_SCALE_FACTOR", given or "")
    if given is None:
        del os.environ["QT_SCALE_FACTOR"]
    _scale(percent)
    assert os.environ.get("QT_SCALE_FACTOR") == factor
