"""Three planes of a synthetic volume, moved and turned with the mouse."""

import math
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from brainview.core import Plane, Progress, Scan, ScanSource, Stage, Window
from brainview.gui.panes.three_planes import ThreePlanes
from brainview.gui.viewer import Tool
from brainview.gui.viewer.scene import Appearance
from brainview.imaging.grid import Grid
from brainview.imaging.reformat import Projection, Slab
from brainview.imaging.volume import Volume

SHAPE, CENTER = (12, 40, 48), (5, 20, 24)
AFFINE = np.array(
    ((0, 0, 1.0, -24), (0, 1.0, 0, -20), (3.0, 0, 0, -15), (0, 0, 0, 1.0))
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def volume():
    values = np.arange(np.prod(SHAPE), dtype=np.int16).reshape(SHAPE)
    scan = Scan(
        values[0].astype(np.float32),
        ScanSource(Path("head/a.dcm"), "DICOM", ""),
        Window(12000, 24000),
    )
    return Volume(values, Grid(SHAPE, AFFINE), scan, 0.0)


@pytest.fixture
def home(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    return widget


@pytest.fixture
def planes(home, volume):
    made = ThreePlanes(home)
    made.resize(home.size())
    made.set_tool(Tool.CROSSHAIR)
    made.show_volume(volume, "key", volume.grid.to_patient(CENTER))
    home.show()
    return made


def voxel(planes):
    at = planes.volume.grid.to_index(planes.crosshair.point_mm)
    return tuple(np.round(at, 6) + 0.0)


def widget_point(planes, plane, index):
    """Return where a voxel is shown in a plane's viewer."""
    viewer = planes.viewers[plane]
    shown = planes.cuts[plane]
    point = shown.to_image(planes.volume.grid.to_patient(index))
    return QPoint(*(round(v) for v in viewer.viewport.to_widget(point)))


def drag(qtbot, viewer, start, end):
    qtbot.mousePress(viewer, LEFT, pos=start)
    qtbot.mouseMove(viewer, end)
    qtbot.mouseRelease(viewer, LEFT, pos=end)


def drag_handle(qtbot, planes, plane, radians):
    viewer = planes.viewers[plane]
    cross = viewer.cross
    x, y = viewer.viewport.to_widget(cross.center)
    _, (handle_x, handle_y) = cross.handles(viewer.viewport)[1]
    far = math.hypot(handle_x - x, handle_y - y)
    angle = math.atan2(handle_y - y, handle_x - x) + radians
    end = QPoint(round(x + far * math.cos(angle)), round(y + far * math.sin(angle)))
    drag(qtbot, viewer, QPoint(round(handle_x), round(handle_y)), end)


def test_the_acquired_plane_is_large_and_no_reformat(planes):
    scans = {plane: viewer.scan for plane, viewer in planes.viewers.items()}
    assert {p: s.is_reformat for p, s in scans.items()} == {
        Plane.AXIAL: False,
        Plane.CORONAL: True,
        Plane.SAGITTAL: True,
    }
    widths = {plane: viewer.width() for plane, viewer in planes.viewers.items()}
    assert max(widths, key=widths.get) is Plane.AXIAL


def test_a_click_moves_the_crosshair_to_that_voxel(qtbot, planes):
    at = widget_point(planes, Plane.AXIAL, (5, 10, 31))
    qtbot.mouseClick(planes.viewers[Plane.AXIAL], LEFT, pos=at)
    assert voxel(planes) == (5, 10, 31)
    assert planes.viewers[Plane.CORONAL].place.index == 10
    assert planes.viewers[Plane.SAGITTAL].place.index == 31


def test_a_drag_in_a_small_plane_moves_the_large_one(qtbot, planes):
    start = widget_point(planes, Plane.CORONAL, CENTER)
    end = widget_point(planes, Plane.CORONAL, (9, 20, 24))
    drag(qtbot, planes.viewers[Plane.CORONAL], start, end)
    shown = planes.viewers[Plane.AXIAL]
    assert shown.place.index == 9
    np.testing.assert_array_equal(shown.scan.pixels, planes.volume.voxels[9])


def test_a_wheel_step_moves_to_the_next_layer(planes):
    planes.viewers[Plane.SAGITTAL].frame_requested.emit(2)
    assert voxel(planes) == (5, 20, 26)


def test_dragging_a_handle_turns_the_other_two_planes(qtbot, planes):
    before = planes.viewers[Plane.AXIAL].scan
    drag_handle(qtbot, planes, Plane.AXIAL, 0.4)
    assert planes.crosshair.is_turned
    assert planes.viewers[Plane.AXIAL].scan is before
    assert planes.viewers[Plane.CORONAL].scan.orientation.edges[0] in ("RP", "RA")
    assert planes.bar.straighten.isEnabled()


def test_straighten_brings_the_series_own_planes_back(qtbot, planes):
    drag_handle(qtbot, planes, Plane.AXIAL, 0.4)
    planes.bar.straighten.click()
    assert not planes.crosshair.is_turned
    assert planes.cuts[Plane.CORONAL].axis == 1


def test_turned_planes_get_their_full_detail_when_the_crosshair_rests(qtbot, planes):
    drag_handle(qtbot, planes, Plane.AXIAL, 0.4)
    assert planes.is_moving
    with qtbot.waitSignal(planes.rested):
        pass
    assert planes.viewers[Plane.CORONAL].scan.spacing_mm == (1.0, 1.0)


def test_a_turn_keeps_the_zoom_and_what_is_in_the_middle(qtbot, planes):
    viewer = planes.viewers[Plane.CORONAL]
    viewer.zoom_in()
    per_mm = viewer.viewport.zoom / min(viewer.scan.spacing_mm)
    drag_handle(qtbot, planes, Plane.AXIAL, 0.4)
    after = viewer.viewport.zoom / min(viewer.scan.spacing_mm)
    assert after == pytest.approx(per_mm)


def test_the_mask_is_outlined_in_every_plane(planes):
    mask = np.zeros(SHAPE, np.bool_)
    mask[4:8, 15:25, 20:30] = True
    planes.show_mask(mask)
    shown = {plane: viewer.outlined_mask for plane, viewer in planes.viewers.items()}
    np.testing.assert_array_equal(shown[Plane.AXIAL], mask[5])
    np.testing.assert_array_equal(shown[Plane.CORONAL], mask[::-1, 20])
    np.testing.assert_array_equal(shown[Plane.SAGITTAL], mask[::-1, :, 24])


def hatched(planes):
    return {p for p, viewer in planes.viewers.items() if viewer.has_doubtful_mask}


@pytest.mark.parametrize(
    ("doubtful", "expected"),
    [
        ([], set()),
        ([4], set()),
        ([5], {Plane.AXIAL}),
        ([4, 6, 7], {Plane.CORONAL, Plane.SAGITTAL}),
    ],
)
def test_a_plane_is_hatched_if_most_of_its_outline_is_doubtful(
    planes, doubtful, expected
):
    mask = np.zeros(SHAPE, np.bool_)
    mask[4:8, 15:25, 20:30] = True
    planes.show_mask(mask, np.isin(np.arange(SHAPE[0]), doubtful))
    assert hatched(planes) == expected


def test_the_next_slice_is_hatched_for_itself(planes):
    mask = np.ones(SHAPE, np.bool_)
    planes.show_mask(mask, np.arange(SHAPE[0]) == 6)
    assert hatched(planes) == set()
    planes.viewers[Plane.AXIAL].frame_requested.emit(1)
    assert hatched(planes) == {Plane.AXIAL}


def test_a_slab_is_chosen_for_all_planes(planes):
    planes.bar.slab_chosen.emit(Slab(9.0, Projection.MAXIMUM))
    shown = planes.viewers[Plane.AXIAL].scan
    np.testing.assert_array_equal(shown.pixels, planes.volume.voxels[4:7].max(axis=0))
    assert shown.is_reformat


def test_the_planes_share_a_window(planes):
    planes.viewers[Plane.SAGITTAL].choose_window(Window(7, 3))
    assert {viewer.gray_window for viewer in planes.viewers.values()} == {Window(7, 3)}


def test_a_double_click_enlarges_a_plane(qtbot, planes):
    viewer = planes.viewers[Plane.SAGITTAL]
    qtbot.mouseDClick(viewer, LEFT, pos=viewer.rect().center())
    qtbot.waitUntil(lambda: viewer.width() > planes.viewers[Plane.AXIAL].width())


def test_the_ruler_measures_a_reformat_in_mm(qtbot, planes):
    planes.set_tool(Tool.RULER)
    viewer = planes.viewers[Plane.CORONAL]
    start = widget_point(planes, Plane.CORONAL, (2, 20, 10))
    end = widget_point(planes, Plane.CORONAL, (10, 20, 10))
    drag(qtbot, viewer, start, end)
    (words,) = viewer.marks[0].lines
    assert float(words.split()[0]) == pytest.approx(24, abs=0.6)


def test_the_crosshair_is_told_in_patient_coordinates(planes):
    assert planes.bar.position.full_text == "L 0.0 P 0.0 S 0.0 mm"


def test_progress_is_shown_with_a_way_to_stop(qtbot, planes):
    planes.show_words("")
    planes.show_progress(Progress(Stage.READING, 120, 300))
    assert planes.words == "Reading 120 of 300 slices"
    with qtbot.waitSignal(planes.cancel_asked):
        planes.cancel.click()


def test_the_lesions_are_turned_in_three_dimensions_by_a_drag(qtbot, planes):
    planes.bar.solid.click()
    solid = planes.solid
    assert solid.isVisible()
    qtbot.waitUntil(lambda: solid.width() > 100)
    mask = np.zeros(SHAPE, bool)
    mask[4:8, 15:25, 10:20] = True
    bare = solid.picture(80)
    planes.show_mask(mask)
    outlined = solid.picture(80)
    assert (outlined != bare).any()
    middle = solid.rect().center()
    drag(qtbot, solid, middle, middle + QPoint(60, 20))
    assert (solid.picture(80) != outlined).any()
    qtbot.mouseDClick(solid, LEFT)
    assert (solid.picture(80) == outlined).all()
    planes.set_appearance(Appearance(mask_visible=False))
    assert (solid.picture(80) == bare).all()


def test_a_sentence_in_place_of_the_planes_is_not_cut(planes):
    planes.show_words("Its files don't say where each slice lies in the patient. " * 3)
    [words] = (
        label for label in planes.findChildren(QLabel) if label.text() == planes.words
    )
    planes.grab()
    assert words.height() >= words.heightForWidth(words.width())
