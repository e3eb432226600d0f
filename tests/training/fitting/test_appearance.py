from dataclasses import replace

import numpy as np
import pytest

from training.fitting.appearance import (
    change_appearance,
    head_of,
    noise,
    strip_skull,
    tone_curve,
    window,
)
from training.recipes.appearance import Appearance

NEVER = Appearance(**dict.fromkeys(Appearance.__dataclass_fields__, 0.0))
ALWAYS = Appearance(**dict.fromkeys(Appearance.__dataclass_fields__, 1.0))


def head():
    """Draw a bright ring, the skull, around a gray disk, the brain."""
    y, x = np.mgrid[-1:1:96j, -1:1:96j]
    radius = np.hypot(y, x)
    image = np.zeros((96, 96), np.float32)
    image[radius < 0.8] = 0.9
    image[radius < 0.72] = 0.4
    return image


def tumor():
    """Draw a tumor that touches the skull."""
    mask = np.zeros((96, 96), np.uint8)
    mask[44:52, 14:24] = 1
    return mask


@pytest.mark.parametrize("seed", range(10))
def test_a_changed_slice_stays_in_range(seed):
    changed, mask = change_appearance(
        head(), tumor(), ALWAYS, np.random.default_rng(seed)
    )
    assert changed.dtype == np.float32
    assert changed.shape == mask.shape == (96, 96)
    assert 0 <= changed.min() <= changed.max() <= 1
    assert set(np.unique(mask)) <= {0, 1}


def test_nothing_changes_without_a_chance():
    changed, mask = change_appearance(head(), tumor(), NEVER, np.random.default_rng(0))
    assert np.array_equal(changed, head())
    assert np.array_equal(mask, tumor())


@pytest.mark.parametrize("seed", range(4))
def test_a_coarse_slice_loses_detail_in_one_direction_only(seed):
    fine = np.random.default_rng(0).random((96, 96)).astype(np.float32)
    only = replace(NEVER, coarse=1.0)
    coarse, _ = change_appearance(fine, None, only, np.random.default_rng(seed))
    left = [np.abs(np.diff(coarse, axis=k)).mean() for k in (0, 1)]
    was = [np.abs(np.diff(fine, axis=k)).mean() for k in (0, 1)]
    lost = sorted(1 - now / before for now, before in zip(left, was, strict=True))
    assert lost[1] > lost[0] + 0.1


def test_the_same_seed_makes_the_same_change():
    first, second = (
        change_appearance(head(), None, Appearance(), np.random.default_rng(3))[0]
        for _ in range(2)
    )
    assert np.array_equal(first, second)


def test_the_head_is_filled():
    hollow = head()
    hollow[40:56, 40:56] = 0
    assert head_of(hollow)[48, 48] == 1


def test_air_is_no_head():
    assert not head_of(np.zeros((96, 96), np.float32)).any()


@pytest.mark.parametrize("seed", range(10))
def test_the_outside_of_the_head_is_blacked_out(seed):
    stripped = strip_skull(head(), np.zeros_like(tumor()), np.random.default_rng(seed))
    assert stripped[48, 11] == 0
    assert stripped[48, 48] == pytest.approx(0.4)


@pytest.mark.parametrize("seed", range(10))
def test_a_tumor_is_never_blacked_out(seed):
    stripped = strip_skull(head(), tumor(), np.random.default_rng(seed))
    assert stripped[tumor() > 0].min() > 0.2


@pytest.mark.parametrize("seed", range(10))
def test_air_stays_black_under_another_tone_curve(seed):
    assert tone_curve(head(), np.random.default_rng(seed))[:4].max() == 0


@pytest.mark.parametrize("seed", range(10))
def test_a_window_uses_the_whole_range(seed):
    random = np.random.default_rng(seed)
    image = head() * random.uniform(0.5, 1, (96, 96)).astype(np.float32)
    spread = window(image, random)
    assert spread.min() == 0
    assert spread.max() == 1


def test_an_empty_slice_has_no_window():
    empty = np.zeros((96, 96), np.float32)
    assert np.array_equal(window(empty, np.random.default_rng(0)), empty)


@pytest.mark.parametrize("seed", range(10))
def test_noise_is_never_negative(seed):
    assert noise(head(), np.random.default_rng(seed)).min() >= 0


def test_a_slice_with_a_tumor_that_is_not_outlined_keeps_its_skull():
    only = replace(NEVER, strip_skull=1.0)
    changed, _ = change_appearance(head(), None, only, np.random.default_rng(0))
    np.testing.assert_array_equal(changed, head())
