import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from brainview.imaging.turned import mirrored, turned


def image():
    return np.random.default_rng(0).random((12, 10, 3), np.float32)


def test_a_turn_of_nothing_changes_nothing():
    np.testing.assert_allclose(turned(image(), 0.0), image(), atol=1e-6)


def test_a_quarter_turn_goes_counterclockwise():
    square = image()[:10]
    np.testing.assert_allclose(turned(square, 90), np.rot90(square), atol=1e-4)


@given(st.floats(-45, 45), st.sampled_from([1, 3]))
def test_a_turned_image_has_the_same_shape_and_range(degrees, channels):
    found = turned(image()[..., :channels], degrees)
    assert found.shape == (12, 10, channels)
    assert 0 <= found.min() <= found.max() <= 1


def test_the_mirror_image_of_the_mirror_image_is_the_image():
    np.testing.assert_array_equal(mirrored(mirrored(image())), image())
