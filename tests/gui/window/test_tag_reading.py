from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from series_fakes import make_series

from brainview.core import ScanReadError
from brainview.gui.keys.actions import Actions
from brainview.gui.window.tag_reading import TagReading
from brainview.readers.dicom.tag_row import TagRow


class Host(QObject):
    changed = Signal(object)

    def __init__(self):
        super().__init__()
        self.state = SimpleNamespace(series=None, index=0)

    def show(self, series, index=0):
        self.state = SimpleNamespace(series=series, index=index)
        self.changed.emit(self.state)


def read(ref):
    """One line that names the file; the third has none."""
    if ref.name == "2.dcm":
        raise ScanReadError(ref.path, reason="it is no DICOM file", remedy="find one")
    return (TagRow(0, "(0008,0060)", "CS", ref.name, "MR"),)


class Desk:
    def __init__(self, window, jobs):
        self.host = Host()
        self.actions = Actions(window)
        self.reads = []
        self.reading = TagReading(window, self.host, jobs, self.actions, self._read)
        self.browser = self.reading.browser

    def _read(self, ref):
        self.reads.append(ref.name)
        return read(ref)

    @property
    def shown(self):
        model = self.browser.model
        return model.cells(model.index(0, 0))[1] if model.shown else ""


@pytest.fixture
def desk(qtbot, jobs, theme):
    window = QWidget()
    qtbot.addWidget(window)
    yield Desk(window, jobs)
    window.close()


def test_t_shows_the_tags_of_the_shown_slice(qtbot, desk):
    desk.host.show(make_series(5), 1)
    desk.actions["tags"].trigger()
    qtbot.waitUntil(lambda: desk.shown == "1.dcm")
    assert desk.browser.source.full_text == "1.dcm"


def test_the_browser_follows_the_slices(qtbot, desk):
    desk.host.show(make_series(5), 1)
    desk.actions["tags"].trigger()
    desk.host.show(make_series(5), 4)
    qtbot.waitUntil(lambda: desk.shown == "4.dcm")


def test_nothing_is_read_while_the_browser_is_closed(desk):
    desk.host.show(make_series(5), 1)
    assert desk.reads == []


def test_without_a_series_it_says_so(desk):
    desk.actions["tags"].trigger()
    assert desk.browser.empty.text() == "Nothing is open."


def test_a_file_without_tags_says_why_and_names_no_file(qtbot, desk):
    desk.host.show(make_series(5), 2)
    desk.actions["tags"].trigger()
    words = "It is no DICOM file. Find one."
    qtbot.waitUntil(lambda: desk.browser.empty.text() == words)


def test_frames_of_one_file_are_read_once(qtbot, desk):
    series = make_series(1)
    ref = series.slices[0]
    series = replace(series, slices=(ref, replace(ref, frame=1)))
    desk.host.show(series, 0)
    desk.actions["tags"].trigger()
    qtbot.waitUntil(lambda: desk.shown == "0.dcm")
    desk.host.show(series, 1)
    qtbot.wait(30)
    assert desk.reads == ["0.dcm"]


def test_a_hidden_identity_is_hidden_here_too(qtbot, desk):
    desk.actions["identity"].setChecked(True)
    desk.host.show(make_series(5), 1)
    desk.actions["tags"].trigger()
    qtbot.waitUntil(lambda: desk.shown == "1.dcm")
    assert desk.browser.source.full_text == ""
