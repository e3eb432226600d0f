"""Tests what the viewer shows."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage

from brainview.core import Box, Detection, Lesion, ScanWarning, WarningCode, Window
from brainview.gui.viewer import Place, Viewer


def seen(viewer):
    """Return what the viewer paints as (height, width, 3) RGB."""
    image = viewer.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8)
    rows = rows.reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(-1, image.width(), 3).copy()


def middle(viewer):
    """Return the part of the image without text and letters."""
    return seen(viewer)[100:300, 60:340].astype(int)


@pytest.fixture
def heat():
    y, x = np.mgrid[:40, :60]
    blob = np.exp(-((x - 30) ** 2 + (y - 20) ** 2) / 60)
    return blob.astype(np.float32)


@pytest.fixture
def mask():
    mask = np.zeros((40, 60), bool)
    mask[15:25, 25:35] = True
    return mask


def test_without_a_scan_the_viewer_is_black_with_one_sentence(qtbot):
    viewer = Viewer()
    qtbot.addWidget(viewer)
    viewer.resize(400, 400)
    image = seen(viewer)
    assert image[:150].max() == 0
    assert image[150:250].max() > 100


def test_a_scan_is_shown_at_once(viewer):
    assert middle(viewer).max() > 100


def test_an_inverted_scan_is_its_negative(viewer):
    before = middle(viewer)
    viewer.invert()
    inside = slice(40, 160)
    np.testing.assert_allclose(middle(viewer)[inside], 255 - before[inside], atol=2)


def test_a_heat_map_colors_the_scan(viewer, heat):
    before = middle(viewer)
    viewer.show_heatmap(heat)
    assert np.ptp(middle(viewer), axis=2).max() > 50
    assert np.ptp(before, axis=2).max() == 0


@pytest.mark.parametrize(
    "hide",
    [
        lambda viewer: viewer.set_heatmap_visible(False),
        lambda viewer: viewer.set_heatmap_opacity(0.0),
        lambda viewer: viewer.set_overlays_held_off(True),
        lambda viewer: viewer.show_heatmap(None),
    ],
)
def test_a_heat_map_can_be_hidden(viewer, heat, hide):
    before = middle(viewer)
    viewer.show_heatmap(heat)
    hide(viewer)
    np.testing.assert_array_equal(middle(viewer), before)


@pytest.mark.parametrize(
    "hide",
    [
        lambda viewer: viewer.set_mask_visible(False),
        lambda viewer: viewer.set_mask_opacity(0.0),
        lambda viewer: viewer.set_overlays_held_off(True),
        lambda viewer: viewer.show_mask(None),
    ],
)
def test_a_mask_can_be_hidden(viewer, mask, hide):
    before = middle(viewer)
    viewer.show_mask(mask)
    assert (middle(viewer) != before).any()
    hide(viewer)
    np.testing.assert_array_equal(middle(viewer), before)


@pytest.mark.parametrize("zooms", [0, 4])
def test_the_outline_is_two_pixels_wide_at_any_zoom(viewer, mask, zooms):
    viewer.show_mask(mask)
    for _ in range(zooms):
        viewer.zoom_in()
    row = seen(viewer)[200, 40:360].astype(int)
    cyan = row[:, 2] - row[:, 0] > 150
    assert cyan[:160].sum() in (2, 3)
    assert cyan[160:].sum() in (2, 3)


def test_a_filled_mask_tints_its_inside(viewer, mask):
    viewer.show_mask(mask)
    viewer.set_mask_filled(True)
    red, _, blue = seen(viewer)[200, 200].astype(int)
    assert 20 < blue - red < 60


def test_a_doubtful_mask_is_hatched_inside(viewer, mask):
    viewer.show_mask(mask)
    plain = seen(viewer)[180:220, 180:220].astype(int)
    viewer.show_mask(mask, is_doubtful=True)
    hatched = seen(viewer)[180:220, 180:220].astype(int)
    changed = (hatched != plain).any(axis=2)
    assert 0.2 < changed.mean() < 0.7
    # The lines run from the lower left to the upper right.
    cyan = hatched[..., 2] - hatched[..., 0] > 60
    assert (cyan[1:, :-1] & cyan[:-1, 1:]).sum() > 2 * (
        cyan[:-1, :-1] & cyan[1:, 1:]
    ).sum()


def test_another_scan_does_not_inherit_overlays(viewer, make_scan, mask, heat):
    before = middle(viewer)
    viewer.show_mask(mask)
    viewer.show_heatmap(heat)
    viewer.show_scan(make_scan(name="other.dcm"))
    np.testing.assert_array_equal(middle(viewer), before)


@pytest.mark.parametrize("shape", [(40, 61), (20, 30)])
def test_an_overlay_of_another_size_is_refused(viewer, shape):
    with pytest.raises(ValueError, match="mask has shape"):
        viewer.show_mask(np.zeros(shape, bool))


def test_another_frame_keeps_view_and_chosen_window(viewer, make_scan, emitted):
    viewer.show_scan(make_scan(frame=0, frames=9))
    viewer.apply_preset(4)
    viewer.actual_size()
    for log in emitted.values():
        log.clear()
    viewer.show_scan(make_scan(frame=1, frames=9, window=Window(1.0, 2.0)))
    assert not any(emitted.values())


def test_another_frame_brings_its_own_window_unless_one_was_chosen(
    viewer, make_scan, emitted
):
    viewer.show_scan(make_scan(frame=0, frames=9))
    viewer.show_scan(make_scan(frame=1, frames=9, window=Window(1.0, 2.0)))
    assert emitted["window_changed"] == [Window(1.0, 2.0)]


def test_another_file_resets_view_and_window(viewer, make_scan, emitted):
    viewer.apply_preset(4)
    viewer.invert()
    viewer.rotate()
    viewer.show_scan(make_scan(name="other.dcm"))
    assert emitted["window_changed"][-1] == Window(2000.0, 4000.0)
    fresh = middle(viewer)
    viewer.reset()
    np.testing.assert_array_equal(middle(viewer), fresh)


def test_hiding_the_identity_changes_the_corner(viewer):
    shown = seen(viewer)[:100, :150]
    viewer.set_identity_hidden(True)
    assert (seen(viewer)[:100, :150] != shown).any()


def test_tall_pixels_are_painted_tall(viewer, make_scan):
    # Without letters, which are bright as well.
    tall = make_scan(spacing_mm=(3.0, 1.0), window=Window(-50.0, 1.0), orientation=None)
    viewer.show_scan(tall)
    bright = seen(viewer)[:, :, 0] > 250
    rows = np.flatnonzero(bright[:, 180:220].any(axis=1))
    columns = np.flatnonzero(bright[190:210].any(axis=0))
    assert np.ptp(rows) / np.ptp(columns) == pytest.approx(2.0, rel=0.02)


def test_high_zoom_shows_pixels_as_squares(viewer, make_scan):
    pixels = np.zeros((40, 60), np.float32)
    pixels[20:] = 1
    scan = replace(make_scan(window=Window(0.5, 1.0)), pixels=pixels)
    viewer.show_scan(scan)
    for _ in range(8):
        viewer.zoom_in()
    assert set(np.unique(middle(viewer))) == {0, 255}


def test_fine_lines_survive_a_small_zoom(viewer, make_scan):
    # One bright row in eight: at an eighth of the size, an even gray.
    pixels = np.zeros((2752, 2752), np.float32)
    pixels[::8] = 1
    scan = replace(make_scan(window=Window(0.5, 1.0)), pixels=pixels)
    viewer.show_scan(scan)
    part = middle(viewer)
    assert abs(part.mean() - 255 / 8) < 4
    assert np.ptp(part) < 40


def test_a_color_scan_is_shown_in_color(viewer, make_scan):
    channels = np.zeros((40, 60, 3), np.float32)
    channels[..., 0] = 1
    scan = replace(make_scan(window=Window(0.5, 1.0)), channels=channels)
    viewer.show_scan(scan)
    assert tuple(seen(viewer)[200, 200]) == (255, 0, 0)


def test_the_overlays_look_as_agreed(viewer, make_scan, heat, mask, golden):
    ramp = np.tile(np.linspace(0, 1, 60, dtype=np.float32), (40, 1))
    viewer.show_scan(replace(make_scan(window=Window(0.5, 1.0)), pixels=ramp))
    viewer.show_heatmap(heat)
    viewer.show_mask(cv2.dilate(mask.astype(np.uint8), None).astype(bool))
    viewer.set_mask_filled(True)
    golden("viewer_overlays", middle(viewer).astype(np.uint8))


@pytest.fixture
def boxes():
    return (Detection(Box(14, 24, 12, 12), 0.91, "glioma"),)


def test_boxes_and_the_experts_mask_look_as_agreed(
    viewer, make_scan, mask, boxes, golden
):
    ramp = np.tile(np.linspace(0, 1, 60, dtype=np.float32), (40, 1))
    viewer.show_scan(replace(make_scan(window=Window(0.5, 1.0)), pixels=ramp))
    viewer.show_mask(cv2.dilate(mask.astype(np.uint8), None).astype(bool), boxes)
    viewer.show_truth(np.roll(mask, 3, axis=1))
    below_the_score = middle(viewer)[60:]
    golden("viewer_boxes", below_the_score.astype(np.uint8))


def test_the_score_is_written_above_its_box(viewer, mask, boxes):
    viewer.show_mask(mask, boxes)
    before = seen(viewer).astype(int)
    viewer.show_mask(mask, (replace(boxes[0], score=0.48),))
    changed = np.argwhere((seen(viewer) != before).any(2))
    _, upper = viewer.viewport.to_widget((24, 14))
    assert upper - 30 < changed[:, 0].min() <= changed[:, 0].max() < upper


def test_the_diameters_of_a_lesion_lie_on_its_largest_slice(viewer, make_scan, mask):
    lesion = Lesion(
        1,
        100,
        None,
        None,
        (2, 4),
        largest_slice=3,
        longest_ends=((20.5, 15.0), (20.5, 45.0)),
        perpendicular_ends=((10.0, 30.5), (30.0, 30.5)),
    )
    viewer.show_scan(make_scan(), Place(3, 8))
    viewer.show_mask(mask)
    before = seen(viewer).astype(int)
    viewer.show_lesions((lesion,))
    rows, columns = np.nonzero((seen(viewer) != before).any(2))
    left, upper = viewer.viewport.to_widget((15.0, 10.0))
    right, lower = viewer.viewport.to_widget((45.0, 30.0))
    assert np.abs(np.array([left, right]) - [columns.min(), columns.max()]).max() < 3
    assert np.abs(np.array([upper, lower]) - [rows.min(), rows.max()]).max() < 3


def test_no_diameter_lies_on_another_slice(viewer, make_scan, mask):
    ends = ((20.5, 15.0), (20.5, 45.0))
    lesion = Lesion(1, 100, None, None, (2, 4), largest_slice=3, longest_ends=ends)
    viewer.show_scan(make_scan(), Place(2, 8))
    viewer.show_mask(mask)
    before = seen(viewer)
    viewer.show_lesions((lesion,))
    np.testing.assert_array_equal(seen(viewer), before)


def test_boxes_are_hidden_with_the_mask(viewer, mask, boxes):
    before = middle(viewer)
    viewer.show_mask(mask, boxes)
    assert (middle(viewer) != before).any()
    viewer.set_mask_visible(False)
    np.testing.assert_array_equal(middle(viewer), before)


def test_a_box_follows_the_image_when_it_is_flipped(viewer, make_scan):
    def middle_of_box():
        image = seen(viewer).astype(int)
        columns = np.flatnonzero((image[..., 2] - image[..., 0] > 100).any(0))
        return (columns[0] + columns[-1]) / 2

    viewer.show_scan(make_scan(window=Window(1e6, 1.0)))
    found = Detection(Box(14, 5, 12, 20), 0.91, "glioma")
    viewer.show_mask(np.zeros((40, 60), bool), (found,))
    before = middle_of_box()
    viewer.flip_horizontal()
    assert before < 190
    assert middle_of_box() == pytest.approx(400 - before, abs=2)


def test_the_experts_mask_is_not_hidden_with_ours(viewer, mask):
    viewer.show_truth(mask)
    with_truth = middle(viewer)
    viewer.set_mask_visible(False)
    np.testing.assert_array_equal(middle(viewer), with_truth)


@pytest.mark.parametrize(
    "hide",
    [
        lambda viewer: viewer.set_truth_visible(False),
        lambda viewer: viewer.set_overlays_held_off(True),
        lambda viewer: viewer.show_truth(None),
    ],
)
def test_the_experts_mask_can_be_hidden(viewer, mask, hide):
    before = seen(viewer)
    viewer.show_truth(mask)
    assert (seen(viewer) != before).any()
    hide(viewer)
    np.testing.assert_array_equal(seen(viewer), before)


def test_a_legend_says_which_outline_is_whose(viewer, make_scan, mask):
    viewer.show_scan(make_scan(window=Window(1e6, 1.0)))
    without = seen(viewer)[300:]
    viewer.show_truth(mask)
    only_truth = seen(viewer)[300:]
    viewer.show_mask(mask)
    both = seen(viewer)[300:]
    assert (only_truth != without).any()
    assert (both != only_truth).any()


def test_an_experts_mask_of_another_size_is_refused(viewer):
    with pytest.raises(ValueError, match="mask has shape"):
        viewer.show_truth(np.zeros((3, 3), bool))


def test_a_long_file_name_leaves_the_middle_free(viewer, make_scan):
    scan = make_scan(name="a" * 300 + ".dcm", orientation=None, window=Window(1e6, 1.0))
    viewer.show_scan(scan)
    top = seen(viewer)[:100]
    assert top[:, :180].max() > 200
    assert top[:, 190:210].max() == 0


def test_another_slice_of_a_series_keeps_view_and_chosen_window(
    viewer, make_scan, emitted
):
    viewer.show_scan(make_scan(name="1.dcm"), Place(0, 9, key="T1"))
    viewer.apply_preset(4)
    viewer.rotate()
    for log in emitted.values():
        log.clear()
    viewer.show_scan(make_scan(name="2.dcm"), Place(1, 9, key="T1"))
    assert not any(emitted.values())


def test_another_series_resets_view_and_window(viewer, make_scan, emitted):
    viewer.show_scan(make_scan(name="1.dcm"), Place(0, 9, key="T1"))
    viewer.apply_preset(4)
    viewer.show_scan(make_scan(name="1.dcm"), Place(0, 9, key="T2"))
    assert emitted["window_changed"][-1] == Window(2000.0, 4000.0)


def amber(image):
    """Count the pixels in the color of warnings and measurements."""
    return int((np.abs(image.astype(int) - (245, 184, 74)).max(axis=2) < 30).sum())


def warning(count):
    return ScanWarning.of(WarningCode.SLICES_MISSING, count=count)


def test_a_series_warning_is_in_the_lower_left_corner(viewer, make_scan):
    viewer.show_scan(make_scan(), Place(warnings=(warning(1),)))
    assert amber(seen(viewer)[250:, :180]) > 20


def test_the_third_warning_is_only_in_the_answer_panel(viewer, make_scan):
    two = make_scan(warnings=(warning(1), warning(2)))
    viewer.show_scan(two)
    shown = seen(viewer)
    viewer.show_scan(two, Place(key="head.dcm", warnings=(warning(3),)))
    np.testing.assert_array_equal(seen(viewer), shown)


def test_an_unknown_orientation_is_written_in_words(viewer, make_scan):
    viewer.resize(360, 360)  # as one of two panes
    viewer.show_scan(make_scan(spacing_mm=None))
    before = seen(viewer)
    viewer.show_scan(make_scan(orientation=None, spacing_mm=None))
    after = seen(viewer)
    assert np.any(after[-90:, :150] != before[-90:, :150])
    np.testing.assert_array_equal(after[-40:, 220:], before[-40:, 220:])


def test_a_small_pane_leaves_room_for_the_letters(viewer, make_scan):
    viewer.resize(240, 180)
    warned = make_scan(
        window=Window(1e6, 1.0), orientation=None, warnings=(warning(1),)
    )
    viewer.show_scan(warned, Place(2, 9, 5.0))
    assert seen(viewer)[70:110].max() == 0
