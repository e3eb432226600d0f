from dataclasses import replace

import numpy as np
import pytest

from training.fitting.augment import augment
from training.recipes.augmentation import Augmentation


def image(channels=1):
    values = np.zeros((64, 64, channels), np.uint8)
    values[16:48, 16:48] = 120
    values[24:32, 24:32] = 250
    return values


def mask():
    return (image()[..., 0] == 250).astype(np.uint8)


@pytest.mark.parametrize("seed", range(20))
def test_a_changed_image_stays_in_range(seed):
    changed, _ = augment(image(), None, Augmentation(), np.random.default_rng(seed))
    assert changed.dtype == np.float32
    assert changed.min() >= 0
    assert changed.max() <= 1


@pytest.mark.parametrize("seed", range(20))
def test_the_mask_moves_with_the_tumor(seed):
    quiet = Augmentation(gamma=1, brightness=0, contrast=0, blur=0)
    changed, moved = augment(image(), mask(), quiet, np.random.default_rng(seed))
    bright = changed[..., 0] > 0.75
    assert np.count_nonzero(bright & (moved > 0)) > 0.85 * np.count_nonzero(bright)


@pytest.mark.parametrize("seed", range(20))
def test_the_mask_deforms_with_the_tumor(seed):
    bent = Augmentation(gamma=1, brightness=0, contrast=0, blur=0, elastic=0.03)
    changed, moved = augment(image(), mask(), bent, np.random.default_rng(seed))
    bright = changed[..., 0] > 0.75
    assert np.count_nonzero(bright & (moved > 0)) > 0.8 * np.count_nonzero(bright)


def test_an_elastic_deformation_moves_points_differently():
    bent = Augmentation(0, 0, 0, False, 1, 0, 0, 0, elastic=0.03)
    ramp = np.repeat(np.arange(64, dtype=np.uint8)[None, :, None] * 4, 64, axis=0)
    changed, _ = augment(ramp, None, bent, np.random.default_rng(3))
    moves = (changed[8:56, 8:56] - ramp[8:56, 8:56] / 255) * 255 / 4
    assert moves.max() - moves.min() > 1


def test_a_bias_field_is_smooth_and_keeps_the_air_black():
    uneven = Augmentation(0, 0, 0, False, 1, 0, 0, 0, bias_field=0.2)
    flat = image()
    flat[16:48, 16:48] = 120
    changed, _ = augment(flat, None, uneven, np.random.default_rng(4))
    inside = changed[16:48, 16:48, 0]
    assert changed[:16].max() == 0
    assert inside.std() > 0.01
    assert np.abs(np.diff(inside, axis=0)).max() < 0.05


def test_the_same_seed_gives_the_same_change():
    one = augment(image(), None, Augmentation(), np.random.default_rng(7))[0]
    other = augment(image(), None, Augmentation(), np.random.default_rng(7))[0]
    assert np.array_equal(one, other)


def test_air_stays_black():
    quiet = Augmentation(blur=0)
    changed, _ = augment(image(), None, quiet, np.random.default_rng(1))
    assert changed[0, 0, 0] == 0


def test_channels_can_be_reduced_to_one():
    colors = image(3)
    colors[..., 1] = 0
    always = Augmentation(mix_channels=1)
    changed, _ = augment(colors, None, always, np.random.default_rng(2))
    np.testing.assert_allclose(changed[..., 0], changed[..., 2], atol=0.2)


def test_an_augmentation_of_zero_changes_nothing():
    none = Augmentation(0, 0, 0, False, 1, 0, 0, 0)
    changed, _ = augment(image(), None, none, np.random.default_rng(0))
    np.testing.assert_allclose(changed, image() / 255, atol=1e-6)


def test_clahe_raises_the_contrast_of_a_dim_region():
    dim = np.zeros((64, 64, 1), np.uint8)
    dim[16:48, 16:48] = 20 + np.indices((32, 32)).sum(axis=0)[..., None] % 8
    without = Augmentation(
        rotation_deg=0, shift=0, scale=0, gamma=1, brightness=0, contrast=0, blur=0
    )
    before = augment(dim, None, without, np.random.default_rng(0))[0]
    after = augment(dim, None, replace(without, clahe=1), np.random.default_rng(0))[0]
    inside = np.s_[20:44, 20:44]
    assert np.ptp(after[inside]) > 1.5 * np.ptp(before[inside])
