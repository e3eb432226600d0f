"""Text and controls are enlarged before Qt starts."""

import pytest

from brainview.gui.window.app import _scale


@pytest.mark.parametrize(
    ("percent", "given", "factor"),
    [(150, None, "1.5"), (200, "1.25", "1.25"), (100, None, None)],
)
def test_the_size_is_given_to_qt_unless_the_user_gave_one(percent, given, factor):
    environment = {} if given is None else {"QT_SCALE_FACTOR": given}
    _scale(percent, environment)
    assert environment.get("QT_SCALE_FACTOR") == factor
