"""The open series in three planes, beside the session's slice."""

import threading
from pathlib import Path

import numpy as np
import pytest
from gui_fakes import FRAMES, SIDE, make_loader, make_scan, read_fake, spot
from PySide6.QtCore import Qt

from brainview.core import Catalog, Orientation, Plane, Series, SliceRef

HEAD = Path("head.dcm")
AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def find_placed(sources, token):
    """Find a series per file, whose slices lie 5 mm apart; "loose…" has no places."""
    series = []
    for path in sources:
        slices = [SliceRef(path, frame=frame) for frame in range(FRAMES)]
        if not path.name.startswith("loose"):
            slices = [
                SliceRef(path, "", frame, (SIDE, SIDE), (1.2, 1.2), AXIAL, at)
                for frame in range(FRAMES)
                for at in [make_scan(path, frame).position_mm]
            ]
        series.append(
            Series(path.name, tuple(slices), plane=Plane.AXIAL, modality="MR")
        )
    yield Catalog(tuple(series), (), len(series))


@pytest.fixture
def may_read():
    event = threading.Event()
    event.set()
    return event


@pytest.fixture
def loader(qtbot, may_read):
    def read(path, frame=0):
        may_read.wait()
        return read_fake(path, frame)

    made = make_loader(find_placed, read)
    yield made
    may_read.set()
    made.shutdown()


@pytest.fixture
def opened(window, settle):
    window.open([HEAD])
    settle()
    return window


@pytest.fixture
def shown(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: opened.main_pane.planes.volume is not None)
    return opened


@pytest.fixture
def planes(shown):
    return shown.main_pane.planes


def layer(planes):
    return round(planes.volume.grid.to_index(planes.crosshair.point_mm)[0])


def test_a_key_shows_the_shown_slice_in_three_planes(shown, planes, session):
    assert not shown.viewer.isVisible()
    assert planes.isVisible()
    assert layer(planes) == session.state.index
    axial = planes.viewers[Plane.AXIAL]
    np.testing.assert_array_equal(axial.scan.pixels, session.state.scan.pixels)


def test_the_slice_follows_when_the_crosshair_rests(qtbot, planes, session):
    planes.viewers[Plane.AXIAL].frame_requested.emit(1)
    wanted = layer(planes)
    qtbot.waitUntil(lambda: session.state.index == wanted)
    assert layer(planes) == wanted


def test_the_crosshair_follows_a_slice_that_is_chosen_elsewhere(qtbot, planes, session):
    session.seek(0)
    qtbot.waitUntil(lambda: layer(planes) == 0)


def test_masks_of_the_analyzed_series_are_in_every_plane(qtbot, shown, planes):
    shown.actions_by_name["analyze_series"].trigger()
    qtbot.waitUntil(lambda: not shown.session.series_analysis.is_running)
    masks = np.array([spot(frame) for frame in range(FRAMES)])
    planes.go_to(planes.volume.grid.to_patient((2, 60, 98)))
    found = planes.viewers[Plane.CORONAL].outlined_mask
    np.testing.assert_array_equal(found, masks[::-1, 60])


def test_the_reader_s_mask_stands_in_place_of_the_model_s(qtbot, shown, planes):
    axial = planes.viewers[Plane.AXIAL]
    qtbot.waitUntil(lambda: axial.outlined_mask is not None)
    model = axial.outlined_mask
    assert model.any()
    shown.actions_by_name["mask_reject"].trigger()
    assert not axial.outlined_mask.any()
    shown.actions_by_name["undo"].trigger()
    np.testing.assert_array_equal(axial.outlined_mask, model)


def test_a_doubtful_outline_of_the_shown_slice_is_hatched(
    qtbot, analyzer, window, settle
):
    analyzer.is_rough = True
    window.open([HEAD])
    settle()
    window.actions_by_name["planes"].trigger()
    axial = window.main_pane.planes.viewers[Plane.AXIAL]
    qtbot.waitUntil(lambda: axial.has_doubtful_mask)


def test_doubtful_outlines_of_the_series_are_hatched_in_every_plane(
    qtbot, analyzer, shown, planes
):
    analyzer.is_rough = True
    shown.actions_by_name["analyze_series"].trigger()
    qtbot.waitUntil(lambda: not shown.session.series_analysis.is_running)
    planes.go_to(planes.volume.grid.to_patient((2, 60, 98)))
    assert all(viewer.has_doubtful_mask for viewer in planes.viewers.values())


def test_the_reader_s_mask_is_not_doubtful(qtbot, analyzer, shown, planes):
    analyzer.is_rough = True
    shown.actions_by_name["analyze_series"].trigger()
    qtbot.waitUntil(lambda: not shown.session.series_analysis.is_running)
    axial = planes.viewers[Plane.AXIAL]
    assert axial.has_doubtful_mask
    shown.actions_by_name["mask_accept"].trigger()
    assert axial.outlined_mask.any()
    assert not axial.has_doubtful_mask


def test_blind_reading_hides_the_masks(qtbot, shown, planes, settle):
    settle()
    assert planes.viewers[Plane.AXIAL].outlined_mask.any()
    shown.actions_by_name["blind"].trigger()
    assert planes.viewers[Plane.AXIAL].outlined_mask is None


def test_a_series_without_places_says_why_it_is_not_shown(qtbot, window, settle):
    window.open([Path("loose.dcm")])
    settle()
    window.actions_by_name["planes"].trigger()
    words = window.main_pane.planes.words
    assert words.startswith("Can't show this series in three planes.")
    assert "where each slice lies" in words


def test_another_series_is_shown_in_planes_too(qtbot, shown, planes):
    before = planes.volume
    shown.open([Path("other.dcm")])
    qtbot.waitUntil(lambda: planes.volume not in (None, before))


def test_leaving_brings_back_the_slice_and_the_tool(qtbot, shown, session):
    actions = shown.actions_by_name
    assert actions["tool_crosshair"].isChecked()
    qtbot.keyClick(shown, Qt.Key.Key_P)
    assert shown.viewer.isVisible()
    assert actions["tool_window"].isChecked()
    assert not actions["tool_crosshair"].isEnabled()


def test_the_acquired_plane_has_its_answer_already(planes):
    assert not planes.bar.analyze.isEnabled()
    assert "whose answer is shown" in planes.bar.analyze.toolTip()


def test_a_reformat_can_be_analyzed_and_leaving_it_returns_to_the_slice(
    qtbot, shown, planes, session, analyzer, settle
):
    settle()
    analyzer.refuses = True  # the fake's masks fit its slices alone
    planes.viewers[Plane.CORONAL].setFocus()
    qtbot.waitUntil(planes.bar.analyze.isEnabled)
    planes.bar.analyze.click()
    settle()
    assert session.state.scan is planes.viewers[Plane.CORONAL].scan
    assert session.state.scan.is_reformat
    assert session.state.analysis.reason
    planes.viewers[Plane.CORONAL].frame_requested.emit(3)
    qtbot.waitUntil(lambda: not session.state.scan.is_reformat)


def test_reading_the_volume_can_be_stopped(qtbot, opened, loader, may_read):
    loader.cache.clear()
    may_read.clear()
    opened.actions_by_name["planes"].trigger()
    cancel = opened.actions_by_name["cancel"]
    assert cancel.isEnabled()
    cancel.trigger()
    may_read.set()
    assert "Stopped" in opened.main_pane.planes.words
    assert not opened.planes.loading.is_running
