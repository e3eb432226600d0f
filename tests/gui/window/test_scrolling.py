"""Tests that slices are moved from everywhere, and that nothing else moves."""

from functools import partial
from pathlib import Path

import pytest
from gui_fakes import FRAMES, FakeAnalyzer, make_loader, make_scan
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from brainview.core import Catalog, Doubt, DoubtCode, Plane, Series, SliceRef
from brainview.gui.panels.answer_pages import PanelState
from brainview.imaging.overlay import MASK_COLOR

DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up
HEAD = Path("head.dcm")
LONG = "Of 100 such slices it is wrong in 40. " * 8


@pytest.fixture
def opened(window, settle):
    window.activateWindow()
    window.open([HEAD])
    settle()
    return window


@pytest.fixture
def analyzed(qtbot, opened):
    analysis = opened.session.series_analysis
    analysis.start()
    qtbot.waitUntil(lambda: not analysis.is_running)
    return opened


def focusable(window):
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
    ]


def turn_wheel(window, widget, notches):
    # As from the window system: only such an event goes on to the parents.
    at = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, 120 * notches))


def test_arrow_keys_and_wheel_move_slices_from_every_widget(qtbot, opened):
    player, widgets = opened.session.player, focusable(opened)
    opened.session.seek(2)
    moves = {
        "down": (lambda w: qtbot.keyClick(w, Qt.Key.Key_Down), 1),
        "left": (lambda w: qtbot.keyClick(w, Qt.Key.Key_Left), -1),
        "right": (lambda w: qtbot.keyClick(w, Qt.Key.Key_Right), 1),
        "up": (lambda w: qtbot.keyClick(w, Qt.Key.Key_Up), -1),
        "wheel down": (lambda w: turn_wheel(opened, w, -1), 1),
        "wheel up": (lambda w: turn_wheel(opened, w, 1), -1),
    }
    still = []
    for widget in widgets:
        opened.answer.scroll_area.ensureWidgetVisible(widget)
        widget.setFocus()
        for name, (move, steps) in moves.items():
            if isinstance(widget, QLineEdit) and name in ("left", "right"):
                continue  # they move its cursor
            before = player.index
            move(widget)
            if player.index != before + steps:
                still.append((type(widget).__name__, widget.accessibleName(), name))
    assert len(widgets) > 20
    assert still == []


def find_placed(sources, token):
    """Find a series per file, whose slices lie 5 mm apart."""
    series = []
    for path in sources:
        scans = [make_scan(path, frame) for frame in range(FRAMES)]
        slices = tuple(
            SliceRef(path, "", k, each.shape, (1.2, 1.2), each.orientation, at)
            for k, each in enumerate(scans)
            for at in [each.position_mm]
        )
        series.append(Series(path.name, slices, plane=Plane.AXIAL, modality="MR"))
    yield Catalog(tuple(series), (), len(series))


class TestLayouts:
    @pytest.fixture
    def loader(self, qtbot):
        made = make_loader(find_placed)
        yield made
        made.shutdown()

    @pytest.mark.parametrize("layout", ["four", "planes", "planes_beside"])
    def test_arrow_keys_and_wheel_move_pictures_in_every_layout(
        self, qtbot, window, settle, layout
    ):
        window.activateWindow()
        window.open([HEAD, Path("other.dcm")])
        settle()
        planes, panes = window.main_pane.planes, window.panes.grid
        window.actions_by_name[layout].trigger()
        if layout.startswith("planes"):
            qtbot.waitUntil(lambda: planes.volume is not None)

        def shown():
            crosshair = planes.crosshair
            place = () if crosshair is None else tuple(crosshair.point_mm)
            return (*(pane.player.index for pane in panes.panes), *place)

        window.session.seek(2)
        still, widgets = [], focusable(window)
        assert len(widgets) > 20
        for widget in widgets:
            window.answer.scroll_area.ensureWidgetVisible(widget)
            widget.setFocus()
            moves = [partial(qtbot.keyClick, widget, key) for key in (DOWN, UP)]
            moves += [partial(turn_wheel, window, widget, n) for n in (-1, 1)]
            for move in moves:
                before = shown()
                move()
                if shown() == before:
                    still.append((type(widget).__name__, widget.accessibleName(), move))
        assert still == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_list_keeps_its_arrow_keys(qtbot, opened):
    box = opened.answer.models.segmenter
    before, row = opened.session.player.index, box.currentIndex()
    box.showPopup()
    qtbot.keyClick(box.view(), Qt.Key.Key_Up)
    assert opened.session.player.index == before
    assert box.view().currentIndex().row() == row - 1
    box.hidePopup()


class VariedAnalyzer(FakeAnalyzer):
    """Answers, refuses and doubts in turn, at length."""

    def analyze(self, scan, choice, token, report):
        frame = scan.source.frame
        long = Doubt.of(DoubtCode.UNUSUAL, reason=LONG)
        self.doubts = (long,) if frame in (2, 4) else ()
        self.refuses = frame == 1
        self.probabilities = (0.02, 0.02, 0.95, 0.01) if frame == 3 else None
        return super().analyze(scan, choice, token, report)


class TestStillness:
    @pytest.fixture
    def analyzer(self):
        return VariedAnalyzer()

    def test_no_card_moves_while_slices_are_scrolled(self, opened, settle):
        answer = opened.answer
        parts = (answer.overlays, answer.series, answer.models, opened.slices.slider)
        states, places = set(), set()
        for index in (2, 0, 1, 3, 4):
            opened.session.seek(index)
            settle()
            QApplication.processEvents()
            states.add(answer.state)
            places.add(tuple(part.mapTo(opened, QPoint()).toTuple() for part in parts))
        assert states == {PanelState.ANSWER, PanelState.REFUSED}
        assert len(places) == 1


def has_mask(viewer):
    picture = viewer.grab().toImage()
    wanted = 0xFF000000 | int.from_bytes(bytes(MASK_COLOR[:3]), "big")
    columns, rows = range(picture.width()), range(0, picture.height(), 4)
    return any(picture.pixel(x, y) == wanted for y in rows for x in columns)


def test_an_analyzed_slice_is_painted_with_its_mask_in_the_same_frame(analyzed, settle):
    settle()
    analyzed.session.seek((analyzed.session.state.index + 2) % 5)
    # No event was processed in between, so this is the first picture of the slice.
    assert analyzed.session.state.index == analyzed.session.player.index
    assert has_mask(analyzed.viewer)
    assert analyzed.answer.findings.headline.text() == "Glioma, 93 %"
    assert analyzed.answer.findings.headline.isEnabled()
