"""Areas and diameters of masks."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from skimage.measure import label, regionprops

from brainview.imaging import measure

SPACINGS = st.tuples(st.floats(0.1, 10), st.floats(0.1, 10))
MASKS = hnp.arrays(
    np.bool_, st.tuples(st.integers(1, 24), st.integers(1, 24)), elements=st.booleans()
)


def block(height, width, shape=(40, 40), at=(3, 5)):
    mask = np.zeros(shape, bool)
    mask[at[0] : at[0] + height, at[1] : at[1] + width] = True
    return mask


def blob(seed=0, side=48):
    rows, columns = np.mgrid[:side, :side] - side / 2
    rng = np.random.default_rng(seed)
    return (rows * rng.uniform(0.7, 1.4)) ** 2 + (
        columns + rows / 3
    ) ** 2 < side**2 / 12


def test_an_empty_mask_has_no_size():
    sizes = measure(np.zeros((4, 4), bool), (1, 1))
    assert (sizes.area_px, sizes.area_mm2, sizes.longest_diameter_mm) == (0, 0, 0)
    assert sizes.diameter_ends is None


def test_without_spacing_there_are_no_millimeters():
    sizes = measure(block(3, 4), None)
    assert sizes.area_mm2 is None
    assert sizes.longest_diameter_mm is None
    assert sizes.longest_diameter_px == pytest.approx(np.hypot(2, 4))


def test_an_empty_mask_without_spacing_has_no_millimeters_either():
    assert measure(np.zeros((4, 4), bool), None).area_mm2 is None


@given(st.integers(1, 30), st.integers(1, 30), SPACINGS)
def test_the_diameter_of_a_rectangle_joins_middles_of_edges(height, width, spacing):
    found = measure(block(height, width), spacing).longest_diameter_mm
    ways = np.array([(height, width - 1), (height - 1, width)]) * spacing
    assert found == pytest.approx(np.linalg.norm(ways, axis=1).max())


def test_the_ends_are_middles_of_edges_of_pixels():
    ends = measure(block(3, 4, at=(10, 20)), None).diameter_ends
    assert ends in (((10.5, 20), (12.5, 24)), ((10.5, 24), (12.5, 20)))


def test_a_disk_of_27_mm_is_measured_within_3_percent():
    rows, columns = np.mgrid[:64, :64]
    disk = np.hypot(rows - 31.3, columns - 32.2) <= 13.5
    sizes = measure(disk, (1.0, 1.0))
    assert sizes.longest_diameter_mm == pytest.approx(27, rel=0.03)
    assert sizes.perpendicular_diameter_mm == pytest.approx(27, rel=0.03)


@given(MASKS, SPACINGS)
def test_the_area_grows_with_the_product_of_the_spacings(mask, spacing):
    sizes = measure(mask, spacing)
    assert sizes.area_px == mask.sum()
    assert sizes.area_mm2 == pytest.approx(mask.sum() * spacing[0] * spacing[1])


@given(MASKS, SPACINGS)
def test_mirroring_or_transposing_changes_no_area(mask, spacing):
    area = measure(mask, spacing).area_mm2
    assert measure(mask[::-1], spacing).area_mm2 == area
    assert measure(mask.T, spacing[::-1]).area_mm2 == pytest.approx(area)


@given(st.integers(0, 200), SPACINGS)
def test_mirroring_or_transposing_a_blob_changes_no_diameter(seed, spacing):
    mask = blob(seed)
    length = measure(mask, spacing).longest_diameter_mm
    for mirrored in (mask[::-1], mask[:, ::-1]):
        found = measure(mirrored, spacing).longest_diameter_mm
        assert found == pytest.approx(length)
    turned = measure(mask.T, spacing[::-1]).longest_diameter_mm
    assert turned == pytest.approx(length)


@given(st.integers(0, 10), st.integers(0, 10))
def test_moving_a_blob_changes_no_diameter(down, right):
    here = measure(blob(), (0.7, 1.3)).longest_diameter_mm
    moved = np.pad(blob(), ((down, 0), (right, 0)))
    assert measure(moved, (0.7, 1.3)).longest_diameter_mm == pytest.approx(here)


@given(st.integers(0, 200), st.floats(0.1, 10), SPACINGS)
def test_the_diameter_grows_with_the_spacing(seed, factor, spacing):
    one = measure(blob(seed), spacing).longest_diameter_mm
    scaled = measure(blob(seed), (spacing[0] * factor, spacing[1] * factor))
    assert scaled.longest_diameter_mm == pytest.approx(one * factor)


@given(st.integers(0, 200), SPACINGS)
def test_no_two_pixels_of_a_blob_lie_farther_apart_than_its_diameter(seed, spacing):
    mask = blob(seed, side=14)
    rows, columns = np.nonzero(mask)
    sides = ((0, 0.5), (1, 0.5), (0.5, 0), (0.5, 1))
    middles = np.concatenate([np.stack([rows + i, columns + j], 1) for i, j in sides])
    scaled = middles * np.array(spacing)
    all_pairs = np.linalg.norm(scaled[:, None] - scaled, axis=-1).max()
    assert measure(mask, spacing).longest_diameter_mm == pytest.approx(all_pairs)


@given(st.integers(0, 200), SPACINGS)
def test_scikit_image_finds_the_same_largest_part_and_nearly_its_diameter(
    seed, spacing
):
    mask = blob(seed, side=60)
    mask[:3, :3] = True
    parts = regionprops(label(mask, connectivity=2), spacing=spacing)
    largest = max(parts, key=lambda part: part.area)
    # It measures a hull of whole pixels, so between other middles of edges.
    assert measure(mask, spacing).longest_diameter_mm == pytest.approx(
        largest.feret_diameter_max, abs=max(spacing)
    )


def test_the_longest_diameter_is_chosen_in_millimeters():
    mask = block(10, 1, at=(0, 0)) | block(1, 12, at=(0, 0))
    tall = measure(mask, (3.0, 0.1))
    assert tall.longest_diameter_mm == pytest.approx(np.hypot(30, 0.1), abs=1.2)
    assert abs(tall.diameter_ends[0][0] - tall.diameter_ends[1][0]) == 10


def test_only_the_largest_part_has_a_diameter():
    mask = block(6, 8) | block(1, 1, at=(39, 39))
    sizes = measure(mask, None)
    assert sizes.area_px == 49
    assert sizes.longest_diameter_px == pytest.approx(np.hypot(5, 8))


def test_pixels_that_touch_by_a_corner_are_one_part():
    sizes = measure(np.eye(5, dtype=bool), None)
    assert sizes.longest_diameter_px == pytest.approx(np.hypot(5, 4))


def test_a_mask_of_a_large_scan_is_measured_quickly():
    rows, columns = np.mgrid[:2048, :2048] - 1024
    disc = rows**2 + columns**2 <= 1000**2
    assert measure(disc, None).longest_diameter_px == pytest.approx(2000, abs=3)


@pytest.mark.parametrize("spacing", [(0, 1), (1, -1), (float("nan"), 1)])
def test_an_impossible_spacing_is_refused(spacing):
    with pytest.raises(ValueError, match="spacing must be positive"):
        measure(block(2, 2), spacing)


def test_a_mask_of_three_dimensions_is_refused():
    with pytest.raises(ValueError, match="a mask must be"):
        measure(np.ones((2, 2, 1), bool), None)


@settings(max_examples=30)
@given(st.integers(0, 200), SPACINGS)
def test_the_other_diameter_is_perpendicular_to_the_longest(seed, spacing):
    sizes = measure(blob(seed), spacing)
    longest, across = (
        np.subtract(*ends) * spacing
        for ends in (sizes.diameter_ends, sizes.perpendicular_ends)
    )
    assert longest @ across == pytest.approx(0, abs=1e-6 * (longest @ longest))
    assert np.linalg.norm(across) == pytest.approx(sizes.perpendicular_diameter_mm)


@settings(max_examples=15)
@given(st.integers(1, 20))
def test_the_diameters_of_a_rhombus_are_its_diagonals(half):
    rows, columns = np.mgrid[-half : half + 1, -2 * half : 2 * half + 1]
    sizes = measure(2 * abs(rows) + abs(columns) <= 2 * half, None)
    assert sizes.longest_diameter_px == pytest.approx(4 * half + 1, abs=0.2)
    assert sizes.perpendicular_diameter_px == pytest.approx(2 * half + 1, abs=1.1)


def test_the_other_diameter_of_a_square_is_as_long():
    sizes = measure(block(5, 5), (1.0, 1.0))
    assert sizes.perpendicular_diameter_mm == pytest.approx(np.hypot(5, 4))
