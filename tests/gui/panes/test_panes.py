"""Several panes in the window: they change hands, scroll together and have answers."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gui_fakes import FRAMES, SIDE, make_loader, make_scan
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from brainview.core import Catalog, Identity, Orientation, Plane, Series, SliceRef
from brainview.gui.panes.pane_grid import Layout
from brainview.gui.panes.pane_head import ANOTHER_PATIENT
from brainview.gui.viewer import Tool

CORONAL = Orientation((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
T1, T2, COR = Path("doe", "t1.dcm"), Path("doe", "t2.dcm"), Path("doe", "coronal.dcm")
ROE = Path("roe", "t1.dcm")


def read_placed(path, frame=0):
    """Read an axial slice, or a coronal one of the same head."""
    if path.name == "coronal.dcm":
        place = {"orientation": CORONAL, "plane": Plane.CORONAL}
        return make_scan(path, frame, position_mm=(-96.0, 8.0 * frame, 100.0), **place)
    return make_scan(path, frame)


def find_placed(sources, token):
    """Find a series per file, with the folder's name as patient."""
    series = []
    for path in sources:
        scans = [read_placed(path, frame) for frame in range(FRAMES)]
        slices = tuple(
            SliceRef(
                path,
                frame=scan.source.frame,
                shape=(SIDE, SIDE),
                spacing_mm=(1.2, 1.2),
                orientation=scan.orientation,
                position_mm=scan.position_mm,
            )
            for scan in scans
        )
        who = path.parent.name
        series.append(
            Series(
                str(path),
                slices,
                study_key=who,
                patient_key=who,
                frame_key=who,
                identity=Identity(who.title(), series=path.stem),
                plane=scans[0].plane,
                modality="MR",
            )
        )
    yield Catalog((*series[:-1], replace(series[-1], slices=slices[:1])))
    yield Catalog(tuple(series), files=len(series))


@pytest.fixture
def loader(qtbot):
    made = make_loader(find_placed, read_placed)
    yield made
    made.shutdown()


@pytest.fixture
def opened(window, settle):
    window.open([T1, T2, COR])
    settle()
    return window


@pytest.fixture
def two(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_S)
    [side] = opened.panes.grid.sides
    qtbot.waitUntil(lambda: side.viewer.scan is not None)
    return opened, side


def press(qtbot, viewer):
    qtbot.mouseClick(viewer, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))


def test_keys_choose_the_layout(opened, qtbot):
    grid = opened.panes.grid
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(opened, Qt.Key.Key_S)
    assert grid.layout_shown is Layout.TWO
    qtbot.keyClick(opened, Qt.Key.Key_S, shift)
    assert grid.layout_shown is Layout.FOUR
    # New panes show the other series of the study.
    shown = [side.series and side.series.key for side in grid.sides]
    assert shown == [str(T2), str(COR), None]
    qtbot.keyClick(opened, Qt.Key.Key_P, shift)
    assert grid.layout_shown is Layout.ONE
    assert opened.viewer.isVisible()
    assert opened.main_pane.planes.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_P)
    assert not opened.viewer.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_P)
    assert not opened.main_pane.planes.isVisible()
    assert not opened.main_pane.head.isVisible()


def test_a_pressed_pane_changes_hands_with_the_main_one(two, qtbot, settle):
    window, side = two
    grid, viewer = window.panes.grid, window.viewer
    window.session.seek(0)
    settle()
    window.actions_by_name["link_scroll"].setChecked(False)
    side.viewer.frame_requested.emit(2)
    viewer.zoom_in()
    place, zoom = side.mapTo(grid, QPoint()), viewer.viewport.zoom
    below, index = side.viewer.scan, side.player.index
    press(qtbot, side.viewer)
    # No event was processed in between: this is what is painted next.
    assert viewer.scan is below
    assert window.main_pane.mapTo(grid, QPoint()) == place
    assert (window.session.state.series.key, window.session.player.index) == (
        str(T2),
        index,
    )
    assert (side.series.key, side.player.index) == (str(T1), 0)
    assert side.viewer.viewport.zoom == pytest.approx(zoom)
    assert viewer.viewport.fitted
    assert viewer.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.session.state.series.key == str(T1)


def test_a_drag_that_begins_in_another_pane_acts_on_its_series(two, qtbot):
    window, side = two
    right, start = Qt.MouseButton.RightButton, QPoint(80, 80)
    qtbot.mousePress(side.viewer, right, pos=start)
    before = window.viewer.gray_window
    # Until the release, Qt sends the mouse to the viewer that was pressed.
    end = side.viewer.mapFromGlobal(window.viewer.mapToGlobal(start + QPoint(60, 0)))
    qtbot.mouseMove(side.viewer, end)
    held = window.viewer.mapToGlobal(start + QPoint(60, 0))
    QApplication.sendEvent(side.viewer, moved(side.viewer, held, right))
    assert window.viewer.gray_window != before
    assert side.viewer.view.window is None
    qtbot.mouseRelease(side.viewer, right, pos=end)


def moved(viewer, at, button):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    here = QPointF(viewer.mapFromGlobal(at))
    none = Qt.KeyboardModifier.NoModifier
    kind = QEvent.Type.MouseMove
    return QMouseEvent(kind, here, QPointF(at), Qt.MouseButton.NoButton, button, none)


def test_a_click_in_an_empty_pane_makes_it_ready_for_a_series(opened, qtbot, settle):
    opened.actions_by_name["four"].trigger()
    empty = opened.panes.grid.sides[-1]
    press(qtbot, empty.viewer)
    assert empty.series.key == str(T1)
    opened.study.series_chosen.emit(opened.session.state.catalog.series[2])
    settle()
    assert opened.panes.grid.panes[-1] is opened.main_pane
    assert opened.viewer.scan.plane is Plane.CORONAL


def test_a_click_changes_no_mask_but_that_of_the_slice_under_it(two, qtbot, settle):
    window, side = two
    window.actions_by_name["tool_brush"].trigger()
    window.session.loader.cache.limit_bytes = 0  # the other slice must be read again
    source = window.viewer.scan.source
    press(qtbot, side.viewer)
    settle()
    assert window.session.state.series.key == str(T2)
    window.actions_by_name["four"].trigger()
    press(qtbot, window.panes.grid.sides[-1].viewer)  # an empty pane
    assert not window.notebook.study(source).masks
    press(qtbot, window.panes.grid.sides[0].viewer)
    press(qtbot, window.viewer)
    assert window.notebook.study(source).masks


def test_a_pane_that_is_shown_again_has_the_tool_that_was_chosen_meanwhile(two):
    window, side = two
    for name in ("compare", "tool_ruler", "compare"):
        window.actions_by_name[name].trigger()
    assert side.isVisible()
    assert side.viewer.tool is window.viewer.tool is Tool.RULER


def test_panes_scroll_zoom_and_set_windows_together(two, qtbot):
    window, side = two
    window.session.seek(4)
    qtbot.waitUntil(lambda: side.player.index == 4)
    side.viewer.frame_requested.emit(-3)
    assert window.session.player.index == 1
    window.viewer.zoom_in()
    assert side.viewer.viewport.fitted
    for name in ("link_view", "link_window"):
        window.actions_by_name[name].setChecked(True)
    window.viewer.zoom_in()
    window.viewer.apply_preset(4)
    assert side.viewer.viewport.zoom == window.viewer.viewport.zoom
    assert side.viewer.view.window == window.viewer.view.window
    side.viewer.rotate()
    assert window.viewer.viewport.turn == side.viewer.viewport.turn


def test_a_line_shows_where_the_slices_of_one_frame_of_reference_cross(
    two, qtbot, settle
):
    window, side = two
    assert side.viewer.lines == ()  # parallel
    window.panes.open_beside(window.session.state.catalog.series[2])
    qtbot.waitUntil(lambda: side.viewer.scan.plane is Plane.CORONAL)
    [line] = side.viewer.lines
    height = window.viewer.scan.position_mm[2]
    row = (100.0 - height) / 1.2 + 0.5
    np.testing.assert_allclose([y for _, y in line.ends], row)
    assert len(window.viewer.lines) == 1
    window.actions_by_name["lines"].setChecked(False)
    assert side.viewer.lines == window.viewer.lines == ()


def test_each_pane_has_its_own_answer(two, qtbot):
    window, side = two
    qtbot.waitUntil(lambda: side.head.answer.text() == "Glioma, 93 %")
    assert side.viewer.outlined_mask is not None
    assert window.main_pane.head.answer.text() == "Glioma, 93 %"
    window.actions_by_name["blind"].trigger()
    assert side.viewer.outlined_mask is None
    assert side.head.answer.text() == window.main_pane.head.answer.text() == ""


def test_a_run_goes_on_when_panes_change_hands(two, qtbot, analyzer):
    window, side = two
    analysis = window.session.series_analysis
    window.actions_by_name["analyze_series"].trigger()
    window.panes.use(side)
    qtbot.waitUntil(lambda: not analysis.has_runs)
    assert len(analysis.run_of(side.series).findings) == FRAMES
    assert len(side.slices.slider.answers) == FRAMES


def test_another_patient_is_marked(two, qtbot, settle):
    window, side = two
    window.session.add([ROE])
    settle()
    qtbot.waitUntil(lambda: side.series.patient_key == "roe")
    assert side.head.warning.text() == ANOTHER_PATIENT
    assert window.session.state.series.key == str(T1)
    assert side.player.index == window.session.player.index > 0
    window.panes.use(side)
    assert side.head.warning.text() == ANOTHER_PATIENT
    settle()
    window.panes.open_beside(window.session.state.series)
    assert side.head.warning.text() == ""


def test_what_replaces_the_open_study_empties_its_panes(two, settle):
    window, side = two
    side.close_asked.emit()
    assert window.panes.grid.layout_shown is Layout.ONE
    window.actions_by_name["compare"].trigger()
    assert side.series.key == str(T2)
    window.open([ROE])
    settle()
    assert side.series is None
    assert [series.key for series in window.session.state.catalog.series] == [str(ROE)]
