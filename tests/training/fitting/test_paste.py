"""Tumors pasted into slices without one."""

import numpy as np
import pytest

from training.fitting.paste import paste_tumor


def slice_of(level):
    """Draw a head of one gray value."""
    y, x = np.mgrid[-1:1:96j, -1:1:96j]
    return np.where(np.hypot(y, x) < 0.8, np.float32(level), np.float32(0))


def outline():
    mask = np.zeros((96, 96), np.uint8)
    mask[40:56, 30:44] = 1
    return mask


@pytest.fixture(params=range(8))
def pasted(request):
    found = paste_tumor(
        slice_of(0.4), slice_of(0.6), outline(), np.random.default_rng(request.param)
    )
    assert found is not None
    return found


def test_a_pasted_tumor_lies_in_the_head(pasted):
    _, mask = pasted
    assert (slice_of(1)[mask > 0] > 0).all()


def test_a_pasted_tumor_differs_from_its_surroundings(pasted):
    image, mask = pasted
    inside = image[mask > 0].mean()
    assert abs(inside - 0.4) > 0.03


def test_air_stays_black(pasted):
    image, _ = pasted
    assert image[:4].max() == 0


def test_a_slice_without_a_head_gets_no_tumor():
    empty = np.zeros((96, 96), np.float32)
    random = np.random.default_rng(0)
    assert paste_tumor(empty, slice_of(0.6), outline(), random) is None


def test_a_tumor_too_small_to_be_seen_is_not_pasted():
    mask = np.zeros((96, 96), np.uint8)
    mask[40:42, 40:42] = 1
    random = np.random.default_rng(0)
    assert paste_tumor(slice_of(0.4), slice_of(0.6), mask, random) is None
