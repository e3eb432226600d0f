from dataclasses import replace

import numpy as np
import pytest

from training.fitting.augment import augment
from training.recipes.augmentation import STRONG, USUAL, Augmentation, Lighting


def image(channels=1):
    values = np.zeros((64, 64, channels), np.uint8)
    values[16:48, 16:48] = 120
    values[24:32, 24:32] = 250
    return values


def mask():
    return (image()[..., 0] == 250).astype(np.uint8)


@pytest.mark.parametrize("seed", range(20))
def test_a_changed_image_stays_in_range(seed):
    changed, _ = augment(image(), None, USUAL, np.random.default_rng(seed))
    assert changed.dtype == np.float32
    assert changed.min() >= 0
    assert changed.max() <= 1


@pytest.mark.parametrize("seed", range(20))
def test_the_mask_moves_with_the_tumor(seed):
    quiet = replace(USUAL, gamma=1, brightness=0, contrast=0, blur=0)
    changed, moved = augment(image(), mask(), quiet, np.random.default_rng(seed))
    bright = changed[..., 0] > 0.75
    assert np.count_nonzero(bright & (moved > 0)) > 0.85 * np.count_nonzero(bright)


@pytest.mark.parametrize("seed", range(20))
def test_the_mask_deforms_with_the_tumor(seed):
    bent = replace(USUAL, gamma=1, brightness=0, contrast=0, blur=0, elastic=0.03)
    changed, moved = augment(image(), mask(), bent, np.random.default_rng(seed))
    bright = changed[..., 0] > 0.75
    assert np.count_nonzero(bright & (moved > 0)) > 0.8 * np.count_nonzero(bright)


def test_an_elastic_deformation_moves_points_differently():
    bent = Augmentation(elastic=0.03)
    ramp = np.repeat(np.arange(64, dtype=np.uint8)[None, :, None] * 4, 64, axis=0)
    changed, _ = augment(ramp, None, bent, np.random.default_rng(3))
    moves = (changed[8:56, 8:56] - ramp[8:56, 8:56] / 255) * 255 / 4
    assert moves.max() - moves.min() > 1


def test_a_bias_field_is_smooth_and_keeps_the_air_black():
    uneven = Augmentation(bias_field=0.2)
    flat = image()
    flat[16:48, 16:48] = 120
    changed, _ = augment(flat, None, uneven, np.random.default_rng(4))
    inside = changed[16:48, 16:48, 0]
    assert changed[:16].max() == 0
    assert inside.std() > 0.01
    assert np.abs(np.diff(inside, axis=0)).max() < 0.05


def test_the_same_seed_gives_the_same_change():
    one = augment(image(), None, USUAL, np.random.default_rng(7))[0]
    other = augment(image(), None, USUAL, np.random.default_rng(7))[0]
    assert np.array_equal(one, other)


def test_air_stays_black():
    quiet = replace(USUAL, blur=0)
    changed, _ = augment(image(), None, quiet, np.random.default_rng(1))
    assert changed[0, 0, 0] == 0


def test_channels_can_be_reduced_to_one():
    colors = image(3)
    colors[..., 1] = 0
    always = replace(USUAL, mix_channels=1)
    changed, _ = augment(colors, None, always, np.random.default_rng(2))
    np.testing.assert_allclose(changed[..., 0], changed[..., 2], atol=0.2)


def test_an_augmentation_of_zero_changes_nothing():
    changed, _ = augment(image(), None, Augmentation(), np.random.default_rng(0))
    np.testing.assert_allclose(changed, image() / 255, atol=1e-6)


def test_clahe_raises_the_contrast_of_a_dim_region():
    dim = np.zeros((64, 64, 1), np.uint8)
    dim[16:48, 16:48] = 20 + np.indices((32, 32)).sum(axis=0)[..., None] % 8
    without = Augmentation()
    before = augment(dim, None, without, np.random.default_rng(0))[0]
    after = augment(dim, None, replace(without, clahe=1), np.random.default_rng(0))[0]
    inside = np.s_[20:44, 20:44]
    assert np.ptp(after[inside]) > 1.5 * np.ptp(before[inside])


# Mean and spread that our schedules' augmentations gave before the documented ones
# joined them: from the same seed, the same image has to come.
@pytest.mark.parametrize(
    ("amount", "mean", "spread"),
    [
        (USUAL, 0.11153125884349271, 0.213860326439974),
        (STRONG, 0.09289104547517013, 0.1937275051149948),
    ],
)
def test_our_augmentation_draws_what_it_always_drew(amount, mean, spread):
    changed, _ = augment(image(), mask(), amount, np.random.default_rng(17))
    assert changed.mean(dtype=np.float64) == pytest.approx(mean, rel=1e-6)
    assert changed.std(dtype=np.float64) == pytest.approx(spread, rel=1e-6)


def drawn(amount, of=None, seeds=40):
    """The image as it is changed with each of many seeds."""
    whole = image() if of is None else of
    return [
        augment(whole, None, amount, np.random.default_rng(seed))[0][..., 0]
        for seed in range(seeds)
    ]


def gray(value):
    return np.full((64, 64, 1), value, np.uint8)


def test_a_vertical_flip_swaps_top_and_bottom_of_half_of_the_images():
    upper = np.zeros((64, 64, 1), np.uint8)
    upper[4:20, 10:30] = 200
    flipped = [
        d[:32].sum() < d[32:].sum()
        for d in drawn(Augmentation(flip_vertical=True), upper)
    ]
    assert 10 < sum(flipped) < 30
    turned = drawn(Augmentation(flip_vertical=True), upper)[flipped.index(True)]
    np.testing.assert_allclose(turned[::-1], upper[..., 0] / 255, atol=1e-6)


@pytest.mark.parametrize(("field", "axis"), [("shift_width", 1), ("shift_height", 0)])
def test_a_shift_along_one_axis_keeps_the_other(field, axis):
    for changed in drawn(Augmentation(**{field: 0.1})):
        center = np.argwhere(changed > 0.4).mean(axis=0) - 31.5
        assert abs(center[1 - axis]) < 0.6
        assert abs(center[axis]) <= 6.4 + 0.6


def test_a_zoom_changes_the_sides_apart():
    sizes = [
        np.ptp(np.argwhere(d > 0.2), axis=0) for d in drawn(Augmentation(zoom=0.3))
    ]
    assert max(abs(int(height) - int(width)) for height, width in sizes) > 5


def test_a_shear_inclines_rows_and_keeps_columns_upright():
    tall = np.zeros((64, 64, 1), np.uint8)
    tall[:, 31:33] = 255
    wide = np.ascontiguousarray(tall.transpose(1, 0, 2))
    amount = Augmentation(shear_deg=20, border="nearest")
    assert all(np.ptp(np.argwhere(d > 0.3)[:, 1]) <= 3 for d in drawn(amount, tall))
    assert max(np.ptp(np.argwhere(d > 0.3)[:, 0]) for d in drawn(amount, wide)) > 10


def test_an_exposure_multiplies_and_cuts_at_white():
    values = [
        float(d.mean()) for d in drawn(Augmentation(exposure=(0.3, 1.5)), gray(200))
    ]
    assert min(values) == pytest.approx(0.3 * 200 / 255, abs=0.05)
    assert max(values) == 1


def test_an_exposure_leaves_black_black():
    assert not any(d.any() for d in drawn(Augmentation(exposure=(0.3, 1.5)), gray(0)))


def test_a_lighting_adds_in_shares_of_white_also_to_black():
    lit = Augmentation(lightings=(Lighting(1, 0.2),))
    assert max(float(d.max()) for d in drawn(lit, gray(0))) == pytest.approx(
        0.2, abs=0.02
    )


def test_a_lighting_leaves_the_other_images_as_they_are():
    lit = Augmentation(lightings=(Lighting(0.5, 0.2),))
    same = [np.allclose(d, 100 / 255) for d in drawn(lit, gray(100))]
    assert 10 < sum(same) < 30


def test_the_nearest_border_repeats_the_outermost_pixels():
    moved = drawn(Augmentation(shift_width=0.3, border="nearest"), gray(100))
    assert min(float(d.min()) for d in moved) == pytest.approx(100 / 255, abs=0.01)
    dark = drawn(Augmentation(shift_width=0.3), gray(100))
    assert min(float(d.min()) for d in dark) == 0
