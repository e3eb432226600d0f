"""Lesions of a series: their parts, sizes, sums, and their change."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spheres import AXIAL, OBLIQUE, Ball, fan, heights, slices_at

from brainview.core import Series
from brainview.imaging import MaskPatch, find_lesions
from brainview.imaging.lesions import compare_lesions
from brainview.imaging.slice_stack import NOT_PARALLEL


def found(series, *balls):
    masks = {}
    for index, ref in enumerate(series.slices):
        mask = np.zeros(ref.shape, bool)
        for ball in balls or (Ball(),):
            mask |= ball.on(ref)
        masks[index] = MaskPatch.of(mask)
    return find_lesions(series, masks)


def series_at(places, **geometry):
    return Series("s", slices_at(places, **geometry))


@pytest.mark.parametrize("step", [1.0, 3.0, 6.0])
@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.6, 1.7)])
@pytest.mark.parametrize("orientation", [AXIAL, OBLIQUE])
def test_a_ball_of_10_ml_is_found_within_3_percent(step, spacing, orientation):
    series = series_at(heights(step), spacing=spacing, orientation=orientation)
    lesions = found(series)
    assert lesions.volume_ml == pytest.approx(10, rel=0.03)
    assert lesions.notes == ()


@settings(max_examples=8, deadline=None)
@given(st.floats(0, 1), st.sampled_from([1.0, 3.0, 6.0]))
def test_a_ball_is_found_wherever_slices_cut_it(offset, step):
    lesions = found(series_at(heights(step, start=offset * step)))
    assert lesions.volume_ml == pytest.approx(10, rel=0.03)


def test_a_ball_has_its_diameters_extent_and_center():
    (lesion,) = found(series_at(heights(1.0))).lesions
    assert lesion.longest_mm == pytest.approx(2 * Ball().radius, abs=1.5)
    assert lesion.perpendicular_mm == pytest.approx(2 * Ball().radius, abs=1.5)
    assert lesion.extent_mm == pytest.approx([2 * Ball().radius] * 3, abs=1.5)
    assert lesion.center_mm == pytest.approx(Ball().center, abs=0.1)
    assert lesion.slices == (17, 42)
    assert lesion.largest_slice in (29, 30)


@pytest.mark.parametrize("step", [1.0, 3.0, 6.0])
def test_a_slice_missing_beyond_the_lesion_is_said(step):
    places = heights(step)
    del places[1]
    lesions = found(series_at(places))
    assert lesions.volume_ml == pytest.approx(10, rel=0.03)
    assert lesions.missing == 1
    assert lesions.notes == ("1 slice is missing.",)


@pytest.mark.parametrize("step", [1.0, 3.0, 6.0])
def test_a_slice_missing_in_the_lesion_leaves_its_volume_unknown(step):
    places = heights(step)
    del places[len(places) // 2]
    lesions = found(series_at(places))
    assert lesions.volume_ml is None
    assert lesions.lesions[0].volume_ml is None
    assert lesions.lesions[0].least_ml < 10
    assert lesions.volume_reason.startswith("1 slice is missing in or next to the mask")


@settings(max_examples=8, deadline=None)
@given(st.integers(1, 59), st.sampled_from([1.0, 3.0]), st.floats(0, 1))
def test_with_a_slice_missing_a_volume_is_right_or_none(gone, step, offset):
    places = heights(step, start=offset)
    del places[gone % len(places)]
    volume = found(series_at(places)).volume_ml
    assert volume is None or volume == pytest.approx(10, rel=0.03)


def test_slices_not_looked_at_matter_only_next_to_the_lesion():
    series = series_at(heights(3.0))
    masks = {k: MaskPatch.of(Ball().on(ref)) for k, ref in enumerate(series.slices)}
    beyond = find_lesions(series, {k: masks[k] for k in range(1, 19)})
    assert beyond.volume_ml == pytest.approx(10, rel=0.03)
    assert beyond.notes == ("Left out: 3 slices without an answer.",)
    within = find_lesions(series, {k: masks[k] for k in masks if k != 9})
    assert within.volume_ml is None
    assert within.volume_reason.startswith("Slices without an answer lie next to the")
    assert len(within.lesions) == 1


@pytest.mark.parametrize("step", [1.0, 3.0, 6.0])
@pytest.mark.parametrize("astray", [5.1 / 12, 200.0, -90.0])
def test_a_slice_astray_is_not_counted(step, astray):
    places = heights(step)
    place = places[len(places) // 2] + 0.4 * step if astray < 1 else astray
    series = series_at([*places, place])
    masks = {k: MaskPatch.of(Ball().on(ref)) for k, ref in enumerate(series.slices)}
    masks[len(places)] = MaskPatch.of(np.ones(series.slices[0].shape, bool))
    lesions = find_lesions(series, masks)
    assert lesions.volume_ml == pytest.approx(10, rel=0.03)
    assert lesions.notes == ("Not counted: 1 slice that lies astray.",)


def test_a_fan_of_slices_has_lesions_but_no_volume():
    lesions = found(fan())
    assert lesions.volume_ml is None
    assert lesions.volume_reason == NOT_PARALLEL
    (lesion,) = lesions.lesions
    assert (lesion.volume_ml, lesion.extent_mm) == (None, None)
    assert lesion.longest_mm == pytest.approx(2 * Ball().radius, abs=1.5)
    assert lesion.center_mm == pytest.approx(Ball().center, abs=0.6)


def test_a_gap_counts_no_more_than_the_spacing():
    series = series_at([0, 2, 4, 10, 12])
    block = np.ones((10, 10), bool)
    masks = {k: MaskPatch(0, 0, block) for k in range(5)}
    assert find_lesions(series, masks).volumes_ml == pytest.approx(
        dict.fromkeys(range(5), 0.2)
    )


def test_thickness_and_distance_are_both_said_where_they_differ():
    refs = slices_at(heights(6.0))
    series = Series("s", tuple(replace(ref, thickness_mm=5.0) for ref in refs))
    lesions = found(series)
    assert (lesions.thickness_mm, lesions.distance_mm) == (5.0, pytest.approx(6.0))
    assert lesions.notes == (
        "Slices are 5 mm thick and 6 mm apart; the distance counts.",
    )


def test_two_lesions_are_told_apart_the_larger_first():
    x, y, z = Ball().center
    small = Ball((x + 20, y, z), 4.0)
    first, second = found(series_at(heights(1.0)), small, Ball()).lesions
    assert (first.id, second.id) == (1, 2)
    assert first.volume_ml == pytest.approx(10, rel=0.03)
    assert second.center_mm == pytest.approx(small.center, abs=0.1)


def test_a_speck_is_named_and_not_counted():
    x, y, z = Ball().center
    speck = Ball((x + 22, y, z), 1.5)
    lesions = found(series_at(heights(1.0)), Ball(), speck)
    assert [lesion.is_speck for lesion in lesions.lesions] == [False, True]
    assert lesions.volume_ml == lesions.lesions[0].volume_ml
    assert lesions.notes == ("Not counted: 1 speck.",)


def test_parts_that_join_on_another_slice_are_one_lesion():
    low = np.zeros((20, 20), bool)
    low[2:6, 2:18] = True
    high = low & (np.abs(np.arange(20) - 9.5) > 4)
    masks = {0: MaskPatch.of(high), 1: MaskPatch.of(low)}
    assert len(find_lesions(series_at([0, 2]), masks).lesions) == 1


@pytest.mark.parametrize(("away", "lesions"), [(9, 1), (10, 1), (11, 2), (40, 2)])
def test_only_parts_that_touch_are_one_lesion(away, lesions):
    block = np.ones((10, 10), bool)
    for down, right in ((away, 0), (0, away), (-away, 0), (-away, away)):
        masks = {
            0: MaskPatch(20, 20, block),
            1: MaskPatch(20 + down, 20 + right, block),
        }
        assert len(find_lesions(series_at([0, 2]), masks).lesions) == lesions


def test_parts_that_lie_apart_in_the_patient_are_two_lesions():
    block = MaskPatch(20, 20, np.ones((12, 12), bool))
    first, second = slices_at([0, 2])
    x, y, z = second.position_mm
    series = Series("s", (first, replace(second, position_mm=(x + 20, y, z))))
    assert len(find_lesions(series, dict.fromkeys((0, 1), block)).lesions) == 2


def test_without_places_neither_volume_nor_center_is_known():
    placed = slices_at(heights(3.0))
    series = Series("s", tuple(replace(ref, position_mm=None) for ref in placed))
    masks = {k: MaskPatch.of(Ball().on(ref)) for k, ref in enumerate(placed)}
    (lesion,) = find_lesions(series, masks).lesions
    assert (lesion.volume_ml, lesion.center_mm, lesion.extent_mm) == (None, None, None)
    assert lesion.longest_mm == pytest.approx(2 * Ball().radius, abs=1.5)


def test_an_empty_mask_has_a_volume_of_nothing():
    lesions = found(series_at(heights(3.0)), Ball((900, 0, 0), 1.0))
    assert (lesions.volume_ml, lesions.lesions) == (0.0, ())


def test_a_lesion_that_grew_is_matched_by_its_place():
    x, y, z = Ball().center
    other = Ball((x + 22, y + 5, z), 4.0)
    then = found(series_at(heights(1.0)), Ball(), other)
    larger = Ball((x + 2, y - 3, z + 1), Ball().radius * 1.2 ** (1 / 3))
    now = found(series_at(heights(1.5)), larger, Ball((x, y + 25, z), 5.0))
    first, new, gone = compare_lesions(now, then)
    assert (first.id, first.prior_id) == (1, 1)
    assert first.volume_percent == pytest.approx(20, abs=3)
    assert first.longest_mm == pytest.approx(0.0627 * 2 * Ball().radius, abs=1.0)
    assert (new.id, new.prior_id, gone.id, gone.prior_id) == (2, None, None, 2)


@pytest.mark.parametrize(
    ("doubtful", "is_doubtful"), [((), False), ((0,), False), ((1,), True)]
)
def test_a_lesion_is_doubtful_if_most_of_its_area_is(doubtful, is_doubtful):
    masks = {
        index: MaskPatch(10, 10, np.ones((8, columns), bool))
        for index, columns in enumerate((8, 9))
    }
    (lesion,) = find_lesions(series_at([0, 2]), masks, doubtful).lesions
    assert lesion.is_doubtful is is_doubtful
