"""Whether a slice shows enough of a brain."""

import numpy as np
import pytest

from brainview.imaging.brain import shows_brain


def ellipse(image, tall, wide, value, center=(128, 128)):
    y, x = np.mgrid[0:256, 0:256]
    inside = ((y - center[0]) / tall) ** 2 + ((x - center[1]) / wide) ** 2 <= 1
    image[inside] = value
    return image


def head(size, *, fat=200, brain=120, thickness=10):
    """Draw a head of a half height in pixels: fat, bone, brain."""
    image = np.zeros((256, 256), np.float32)
    ellipse(image, size, 0.8 * size, fat)
    ellipse(image, size - thickness, 0.8 * size - thickness, 30)
    inner = size - thickness - 4
    return ellipse(image, inner, 0.8 * inner, brain)


@pytest.mark.parametrize("size", [120, 100, 80, 65])
def test_a_slice_through_the_brain_is_kept(size):
    assert shows_brain(head(size))


def test_a_bright_tumor_in_a_dark_brain_changes_nothing():
    image = head(100, brain=40)
    assert shows_brain(ellipse(image, 25, 25, 255, (120, 100)))


def test_a_small_stripped_brain_is_kept():
    image = np.zeros((256, 256), np.float32)
    assert shows_brain(ellipse(image, 50, 42, 150))


def test_a_ring_of_skin_over_the_vertex_is_no_brain():
    image = ellipse(np.zeros((256, 256), np.float32), 52, 44, 220)
    ellipse(image, 24, 16, 40)
    assert not shows_brain(image)


def test_a_spot_of_skin_is_no_brain():
    assert not shows_brain(ellipse(np.zeros((256, 256), np.float32), 30, 25, 200))


def test_an_empty_slice_is_no_brain():
    assert not shows_brain(np.zeros((256, 256), np.float32))


@pytest.mark.parametrize("shape", [(1, 1), (3, 200), (40, 40)])
def test_any_size_has_an_answer(shape):
    assert shows_brain(np.zeros(shape, np.float32)) is False


@pytest.mark.parametrize("bright", [255, 65535])
def test_a_bright_strip_beside_a_head_changes_nothing(bright):
    image = head(80) * 0.25
    image[:30] = bright
    assert shows_brain(image)


def test_a_framed_spot_is_no_brain():
    image = np.pad(ellipse(np.zeros((256, 256), np.float32), 15, 15, 200), 20)
    image[:20] = image[-20:] = 255
    image[:, :20] = image[:, -20:] = 255
    assert not shows_brain(image)
