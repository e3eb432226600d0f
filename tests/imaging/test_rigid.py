"""Tests rigid motions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brainview.imaging.rigid import Rigid


def about_z(radians, shift=(0.0, 0.0, 0.0)):
    c, s = np.cos(radians), np.sin(radians)
    return Rigid(np.array([[c, -s, 0], [s, c, 0], [0, 0, 1.0]]), np.array(shift))


motions = st.builds(
    about_z,
    st.floats(-3, 3),
    st.tuples(*[st.floats(-50, 50)] * 3),
)


@settings(max_examples=30)
@given(one=motions, other=motions, point=st.tuples(*[st.floats(-90, 90)] * 3))
def test_motions_are_undone_and_follow_each_other(one, other, point):
    np.testing.assert_allclose(one.inverse.moved(one.moved(point)), point, atol=1e-9)
    both = other.after(one)
    np.testing.assert_allclose(
        both.moved(point), other.moved(one.moved(point)), atol=1e-9
    )


def test_a_quarter_turn_moves_left_to_the_back():
    np.testing.assert_allclose(
        about_z(np.pi / 2).turned((1.0, 0.0, 0.0)), (0, 1, 0), atol=1e-12
    )


@pytest.mark.parametrize("matrix", [np.diag([1.0, 1.0, -1.0]), np.eye(3) * 1.1])
def test_what_stretches_or_reflects_is_refused(matrix):
    with pytest.raises(ValueError, match="neither stretches nor reflects"):
        Rigid(matrix, np.zeros(3))
