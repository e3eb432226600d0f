"""A pane beside the main one."""

from pathlib import Path

import pytest
from gui_fakes import make_scan
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from series_fakes import slices_at

from brainview.core import Identity, Plane, ScanReadError, Series
from brainview.gui.panes.side_pane import SidePane
from brainview.gui.session.dragged import SERIES_MIME


def make_series(name, heights):
    who = Identity("Doe^Jane", "77", series=name, study_date="2026-04-12")
    return Series(name, slices_at(heights), study_key="study", identity=who)


class FakePlayer(QObject):
    """Shows a slice at once."""

    series_changed = Signal(object)
    slice_changed = Signal(object, int)
    failed = Signal(object, int)
    is_waiting = False

    def __init__(self, parent):
        super().__init__(parent)
        self.series, self.index = None, 0

    def extend(self, series):
        self.series = series
        self.series_changed.emit(series)

    def close(self):
        self.series = None

    def open(self, series, index=None):
        self.series, self.index = series, index or 0
        self.series_changed.emit(series)
        self.seek(self.index)

    def seek(self, index):
        self.index = index
        ref = self.series.slices[index]
        self.slice_changed.emit(make_scan(ref.path), index)


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
def pane(home, player):
    made = SidePane(player, home)
    made.resize(360, 300)
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
    assert "Drop a series here" in pane.viewer.accessibleDescription()


def test_the_head_names_patient_date_and_series(opened):
    assert opened.head.patient.full_text == "Doe Jane · 2026-04-12"
    assert opened.head.title.full_text == "T2"


def test_a_hidden_identity_hides_patient_and_date(opened):
    opened.set_identity_hidden(True)
    assert opened.head.patient.full_text == "Identity hidden"


def test_a_long_name_does_not_widen_the_pane(pane):
    pane.open(make_series("T2 FLAIR " * 40, [0.0]))
    assert pane.minimumSizeHint().width() < 400


@pytest.mark.parametrize("steps", [-9, 9])
def test_the_wheel_stops_at_the_ends_and_tells_where(opened, player, qtbot, steps):
    with qtbot.waitSignal(opened.scrolled) as scrolled:
        opened.viewer.frame_requested.emit(steps)
    assert player.index == (4 if steps > 0 else 0)
    assert scrolled.args == [player.index]


def test_a_slice_that_cannot_be_read_says_so_in_its_place(opened, player):
    path = Path("Doe^Jane.dcm")
    torn = ScanReadError(path, reason="it is torn", remedy="copy it again")
    player.failed.emit(torn, 3)
    assert opened.viewer.accessibleDescription() == (
        "Slice 4 can't be shown. It is torn. Copy it again."
    )


def test_a_dropped_series_is_requested_and_files_are_not(pane, qtbot):
    mime = QMimeData()
    mime.setData(SERIES_MIME, b"T2")
    QApplication.sendEvent(pane, drag(QDragEnterEvent, mime))
    with qtbot.waitSignal(pane.series_dropped) as dropped:
        QApplication.sendEvent(pane, drag(QDropEvent, mime))
    assert dropped.args == ["T2"]
    other = QMimeData()
    other.setText("something")
    event = drag(QDragEnterEvent, other)
    event.ignore()
    QApplication.sendEvent(pane, event)
    assert not event.isAccepted()


def test_the_close_button_asks(pane, qtbot):
    close = next(b for b in pane.findChildren(QPushButton) if b.text() == "×")
    with qtbot.waitSignal(pane.close_asked):
        close.click()


def test_more_slices_of_the_series_are_counted(opened):
    opened.extend(make_series("T2", [0.0, 5.0, 10.0, 15.0, 20.0, 25.0]))
    assert opened.slices.text.text() == "Slice 1 of 6"
    assert opened.viewer.place.count == 6


def test_a_cleared_pane_names_and_shows_no_series(opened):
    opened.clear()
    assert opened.viewer.scan is None
    assert opened.head.title.full_text == ""
    assert opened.slices.isHidden()


def test_a_series_of_image_files_names_no_folder_while_identity_is_hidden(pane):
    pane.set_identity_hidden(True)
    picture = Series(
        "p", slices_at([0.0]), identity=Identity(series="Doe"), plane=Plane.AXIAL
    )
    pane.open(picture)
    assert pane.head.title.full_text == "Series, axial"
