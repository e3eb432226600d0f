"""The second pane, with its links to the main one."""

from pathlib import Path

import pytest
from gui_fakes import make_scan
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget
from series_fakes import slices_at

from brainview.core import Identity, Plane, ScanReadError, Series
from brainview.gui.panes.second_pane import SecondPane
from brainview.gui.session.dragged import SERIES_MIME
from brainview.gui.viewer import Viewer


def make_series(name, heights):
    return Series(
        name,
        slices_at(heights),
        study_key="study",
        identity=Identity(series=name),
        plane=Plane.AXIAL,
        gap_mm=5.0,
    )


class FakePlayer(QObject):
    """Shows a slice at once, or when `arrive` is called."""

    series_changed = Signal(object)
    slice_changed = Signal(object, int)
    failed = Signal(object, int)

    def __init__(self, parent):
        super().__init__(parent)
        self.series, self.index, self.requested, self.is_slow = None, 0, [], False

    is_waiting = False

    def extend(self, series):
        self.series = series
        self.series_changed.emit(series)

    def close(self):
        self.series = None

    def open(self, series, index=None):
        self.series, self.index = series, index or 0
        self.series_changed.emit(series)
        self.arrive()

    def seek(self, index):
        self.requested.append(index)
        self.index = index
        if not self.is_slow:
            self.arrive()

    def arrive(self):
        ref = self.series.slices[self.index]
        self.slice_changed.emit(make_scan(ref.path), self.index)


@pytest.fixture
def main(qapp):
    player = FakePlayer(qapp)
    player.open(make_series("T1", [0.0, 10.0, 20.0]))
    return player


@pytest.fixture
def player(qapp):
    return FakePlayer(qapp)


@pytest.fixture
def home(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(480, 480)
    widget.show()
    return widget


@pytest.fixture
def main_viewer(qtbot):
    viewer = Viewer()
    qtbot.addWidget(viewer)
    viewer.resize(300, 300)
    viewer.show_scan(make_scan(Path("main.png")))
    return viewer


@pytest.fixture
def pane(home, main, main_viewer, player):
    made = SecondPane(player, main, main_viewer, home)
    made.resize(home.size())
    made.show()
    return made


@pytest.fixture
def opened(pane):
    pane.open(make_series("T2", [0.0, 5.0, 10.0, 15.0, 20.0]))
    return pane


def drag(kind, mime, actions=Qt.DropAction.CopyAction):
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    if kind is QDragEnterEvent:
        return kind(QPoint(9, 9), actions, mime, button, none)
    return kind(QPointF(9, 9), actions, mime, button, none)


def test_an_empty_pane_says_how_to_fill_it(pane):
    assert "Drop a second series here" in pane.viewer.accessibleDescription()


def test_the_title_names_the_series_its_plane_and_its_slices(opened):
    assert opened.head.title.full_text == "T2, axial · 5 slices"


def test_a_series_opens_at_the_position_of_the_main_one(pane, player, main):
    main.seek(2)
    pane.open(make_series("T2", [0.0, 5.0, 10.0, 15.0, 20.0]))
    assert player.index == 4


def test_the_pane_follows_the_main_series_by_position(opened, player, main):
    main.seek(1)
    assert player.index == 2


def test_the_main_series_follows_the_pane(opened, player, main):
    opened.viewer.frame_requested.emit(4)
    assert (player.index, main.index) == (4, 2)


def test_the_pane_does_not_follow_a_move_that_it_caused(opened, player, main):
    # 15 mm lies between two slices of the main series.
    opened.slices.slice_chosen.emit(3)
    assert player.index == 3


def test_the_pane_does_not_follow_a_late_move_that_it_caused(opened, player, main):
    main.is_slow = True
    for index in (1, 2, 3, 4, 3):
        opened.slices.slice_chosen.emit(index)
    main.arrive()
    assert player.index == 3


def test_after_such_a_move_the_pane_follows_again(opened, player, main):
    opened.slices.slice_chosen.emit(3)
    main.seek(0)
    assert player.index == 0


def test_a_slice_of_the_main_series_that_cannot_be_read_is_followed(
    opened, player, main
):
    main.index = 2
    main.failed.emit(ValueError("torn"), 2)
    assert player.index == 4


def test_unlinked_series_scroll_independently(opened, player, main):
    opened.link.setChecked(False)
    opened.viewer.frame_requested.emit(1)
    main.seek(2)
    assert (player.index, main.index) == (1, 2)


def test_linking_again_brings_them_together(opened, player, main):
    opened.link.setChecked(False)
    main.seek(2)
    opened.link.setChecked(True)
    assert player.index == 4


@pytest.mark.parametrize("steps", [-9, 9])
def test_the_wheel_stops_at_the_ends(opened, player, steps):
    opened.viewer.frame_requested.emit(steps)
    assert player.index == (4 if steps > 0 else 0)


def test_a_slice_that_cannot_be_read_says_so_in_its_place(opened, player):
    path = Path("Doe^Jane.dcm")
    torn = ScanReadError(path, reason="it is torn", remedy="copy it again")
    player.failed.emit(torn, 3)
    assert opened.viewer.accessibleDescription() == (
        "Slice 4 can't be shown. It is torn. Copy it again."
    )


def test_after_a_bad_slice_the_view_is_as_before(opened, player, qtbot):
    opened.viewer.zoom_in()
    player.failed.emit(ValueError("It is torn."), 3)
    with qtbot.assertNotEmitted(opened.viewer.zoom_changed):
        player.seek(4)


def test_a_dropped_series_is_requested(pane, qtbot):
    mime = QMimeData()
    mime.setData(SERIES_MIME, b"T2")
    QApplication.sendEvent(pane, drag(QDragEnterEvent, mime))
    with qtbot.waitSignal(pane.series_dropped) as dropped:
        QApplication.sendEvent(pane, drag(QDropEvent, mime))
    assert dropped.args == ["T2"]


def test_the_pane_does_not_accept_files(pane):
    mime = QMimeData()
    mime.setText("something")
    event = drag(QDragEnterEvent, mime)
    event.ignore()
    QApplication.sendEvent(pane, event)
    assert not event.isAccepted()


def test_the_close_button_asks(pane, qtbot):
    close = next(b for b in pane.findChildren(QPushButton) if b.text() == "×")
    with qtbot.waitSignal(pane.close_asked):
        close.click()


def test_the_head_shows_which_viewer_has_the_keyboard(opened, home, qtbot):
    home.activateWindow()
    opened.viewer.setFocus()
    qtbot.waitUntil(opened.viewer.hasFocus)
    assert opened.findChild(QFrame, "paneHead").property("isActive")


def test_views_are_independent_at_first(opened, main_viewer):
    before = opened.viewer.viewport
    main_viewer.zoom_in()
    assert opened.viewer.viewport == before


def test_a_shared_view_follows_the_main_viewer(opened, main_viewer):
    opened.same_view.setChecked(True)
    main_viewer.zoom_in()
    main_viewer.rotate()
    shared, main_view = opened.viewer.viewport, main_viewer.viewport
    assert (shared.zoom, shared.turn) == (main_view.zoom, main_view.turn)


def test_a_shared_view_follows_the_pane(opened, main_viewer):
    opened.same_view.setChecked(True)
    opened.viewer.flip_horizontal()
    assert main_viewer.viewport.turn == opened.viewer.viewport.turn


def test_an_opened_series_gets_the_shared_view(opened, main_viewer):
    opened.same_view.setChecked(True)
    main_viewer.zoom_in()
    opened.open(make_series("T3", [0.0, 5.0]))
    assert opened.viewer.viewport.zoom == main_viewer.viewport.zoom


def test_a_long_title_does_not_widen_the_pane(pane):
    pane.open(make_series("T2 FLAIR " * 40, [0.0]))
    assert pane.minimumSizeHint().width() < 400


def test_more_slices_of_the_series_are_counted(opened):
    opened.extend(make_series("T2", [0.0, 5.0, 10.0, 15.0, 20.0, 25.0]))
    assert opened.slices.text.text() == "Slice 1 of 6"
    assert opened.viewer.place.count == 6


def test_a_cleared_pane_names_and_shows_no_series(opened):
    opened.clear()
    assert opened.viewer.scan is None
    assert opened.head.title.full_text == ""
    assert opened.slices.isHidden()


def test_a_hidden_pane_reads_no_slices(opened, player, main):
    opened.hide()
    player.requested.clear()
    main.seek(2)
    assert player.requested == []
