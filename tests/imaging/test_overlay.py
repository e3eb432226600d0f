"""Heat map and mask as colors."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from brainview.imaging.overlay import (
    MASK_COLOR,
    OverlayStyle,
    compose,
    heatmap_rgba,
    magma_table,
    mask_contours,
    mask_fill_rgba,
    mask_hatch_rgba,
    mask_outline_rgba,
)

masks = arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12)))


@pytest.fixture
def disk():
    y, x = np.mgrid[:64, :96]
    return (x - 48) ** 2 + (y - 32) ** 2 < 18**2


@pytest.fixture
def blob():
    y, x = np.mgrid[:64, :96]
    return np.exp(-((x - 60) ** 2 + (y - 28) ** 2) / 300).astype(np.float32)


@pytest.fixture
def gradient():
    return np.tile(np.linspace(0, 255, 96).astype(np.uint8), (64, 1))


def area(lines):
    return sum(cv2.contourArea(line) for line in lines)


def test_the_colors_run_from_black_to_pale_yellow_and_only_brighten():
    table = magma_table().astype(int)
    assert table[0].max() < 10
    assert table[-1].min() > 180
    luminance = table @ (299, 587, 114)
    assert (np.diff(luminance) > -1500).all()


def test_no_heat_is_clear_and_the_highest_as_opaque_as_asked():
    rgba = heatmap_rgba(np.array([[0, 0.5, 1]], np.float32), 0.5)
    assert rgba[0, :, 3].tolist() == [0, 64, 128]


@given(
    heat=arrays(np.float32, (3, 5), elements=st.floats(width=32, allow_infinity=True))
)
def test_any_heat_can_be_shown(heat):
    assert heatmap_rgba(heat).shape == (3, 5, 4)


def test_unknown_heat_is_clear():
    assert heatmap_rgba(np.array([[np.nan, np.inf]], np.float32))[..., 3].max() == 0


@given(mask=masks)
def test_every_part_of_a_mask_has_an_outline(mask):
    parts, _ = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    lines = mask_contours(mask)
    assert len(lines) >= parts - 1
    assert all(len(line) >= 3 for line in lines)


@given(mask=masks)
def test_the_outline_stays_within_a_pixel_of_the_edge(mask):
    room = np.pad(mask, 3)
    for x, y in np.concatenate((*mask_contours(room), np.empty((0, 2)))):
        column, row = int(x), int(y)
        near = room[row - 1 : row + 2, column - 1 : column + 2]
        assert near.any()
        assert not near.all()


@pytest.mark.parametrize("side", [1, 5, 40])
def test_the_outline_of_a_square_runs_along_its_edges(side):
    mask = np.zeros((60, 60), bool)
    mask[10 : 10 + side, 7 : 7 + side] = True
    (line,) = mask_contours(mask)
    low, high = line.min(axis=0), line.max(axis=0)
    np.testing.assert_allclose(low, (7, 10), atol=0.2)
    np.testing.assert_allclose(high, (7 + side, 10 + side), atol=0.2)


def test_the_outline_holds_the_area_of_the_mask(disk):
    assert area(mask_contours(disk)) == pytest.approx(disk.sum(), rel=0.03)


def test_a_mask_at_the_border_is_closed_there():
    (line,) = mask_contours(np.ones((20, 30), bool))
    assert area([line]) == pytest.approx(600, rel=0.03)


def test_a_hole_has_an_outline_of_its_own(disk):
    disk[28:36, 44:52] = False
    assert len(mask_contours(disk)) == 2


def test_separate_parts_have_separate_outlines():
    mask = np.zeros((20, 20), bool)
    mask[2:6, 2:6] = mask[10:15, 10:15] = True
    assert len(mask_contours(mask)) == 2


def test_the_outline_has_the_agreed_color_with_a_dark_line_around(disk):
    rgba = mask_outline_rgba(disk, 2.0)
    opaque = rgba[rgba[..., 3] == 255][:, :3].astype(int)
    assert np.abs(opaque - MASK_COLOR).sum(axis=1).min() < 30
    assert opaque.sum(axis=1).min() < 150


def test_the_outline_stays_thin_on_an_enlarged_scan(disk):
    small = np.count_nonzero(mask_outline_rgba(disk)[..., 3])
    large = np.count_nonzero(mask_outline_rgba(disk, scale=4)[..., 3])
    assert large < 6 * small


def test_an_empty_mask_draws_nothing():
    empty = np.zeros((8, 9), bool)
    assert mask_outline_rgba(empty)[..., 3].max() == 0
    assert mask_fill_rgba(empty).max() == 0


def test_the_fill_covers_exactly_the_mask(disk):
    rgba = mask_fill_rgba(disk)
    np.testing.assert_array_equal(rgba[..., 3] == 46, disk)


def test_the_hatch_stays_inside_the_mask(disk):
    alpha = mask_hatch_rgba(disk)[..., 3]
    assert not alpha[~disk].any()
    assert 0 < (alpha[disk] > 0).mean() < 0.6


def test_a_scan_without_overlays_stays_gray(gradient):
    image = compose(gradient)
    np.testing.assert_array_equal(image, np.dstack([gradient] * 3))


def test_overlays_do_not_change_the_scan_outside_of_them(gradient, disk):
    image = compose(gradient, mask=disk)
    np.testing.assert_array_equal(image[:4, :, 0], gradient[:4])


def test_the_lines_across_a_mask_lie_below_its_outline(disk):
    plain = mask_outline_rgba(disk)
    hatched = mask_outline_rgba(disk, hatched=True)
    edge = plain[..., 3] == 255
    np.testing.assert_array_equal(hatched[edge], plain[edge])


def test_the_lines_across_a_mask_end_at_its_outline(disk):
    plain = mask_outline_rgba(disk)
    hatched = mask_outline_rgba(disk, hatched=True)
    np.testing.assert_array_equal(hatched[~disk, 3], plain[~disk, 3])


def test_an_overlay_of_another_size_is_refused(gradient):
    with pytest.raises(ValueError, match="heat map has shape"):
        compose(gradient, heat=np.zeros((64, 95), np.float32))


@pytest.mark.parametrize(
    ("name", "style", "scale"),
    [
        ("overlay_outline", OverlayStyle(), 1),
        ("overlay_filled", OverlayStyle(heatmap_opacity=0.3, mask_filled=True), 1),
        ("overlay_enlarged", OverlayStyle(), 3),
        ("overlay_hatched", OverlayStyle(heatmap_opacity=0.0, mask_hatched=True), 3),
    ],
)
def test_overlays_look_as_agreed(gradient, blob, disk, golden, name, style, scale):
    golden(name, compose(gradient, blob, disk, style=style, scale=scale))
