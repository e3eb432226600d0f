from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from series_fakes import make_series

from brainview.core import ScanReadError
from brainview.gui.keys.actions import Actions
from brainview.gui.session.state import State
from brainview.gui.window.tag_presenter import TagPresenter
from brainview.readers.dicom.tag_row import TagRow


class TagReader:
    """Reads one row that names the file; "2.dcm" has none."""

    def __init__(self):
        self.names = []

    def __call__(self, ref):
        self.names.append(ref.name)
        if ref.name == "2.dcm":
            raise ScanReadError(
                ref.path, reason="it is no DICOM file", remedy="find one"
            )
        return (TagRow(0, "(0008,0060)", "CS", ref.name, "MR"),)


@pytest.fixture
def read():
    return TagReader()


@pytest.fixture
def home(qtbot, theme):
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    widget.close()


@pytest.fixture
def actions(home):
    return Actions(home)


@pytest.fixture
def presenter(home, actions, runner, read):
    return TagPresenter(home, runner, actions, read)


@pytest.fixture
def browser(presenter):
    return presenter.browser


@pytest.fixture
def wait_for_tags_of(qtbot, browser):
    def wait(name):
        model = browser.model
        qtbot.waitUntil(
            lambda: model.shown and model.cells(model.index(0, 0))[1] == name
        )

    return wait


def state(index, series=None):
    return State(series=series or make_series(5), index=index)


def test_t_shows_the_tags_of_the_shown_slice(
    presenter, actions, browser, wait_for_tags_of
):
    presenter.follow(state(1))
    actions["tags"].trigger()
    wait_for_tags_of("1.dcm")
    assert browser.source.full_text == "1.dcm"


def test_the_browser_follows_the_slices(presenter, actions, wait_for_tags_of):
    presenter.follow(state(1))
    actions["tags"].trigger()
    presenter.follow(state(4))
    wait_for_tags_of("4.dcm")


def test_nothing_is_read_while_the_browser_is_closed(presenter, read):
    presenter.follow(state(1))
    assert read.names == []


def test_without_a_series_the_browser_says_so(presenter, actions, browser):
    actions["tags"].trigger()
    assert browser.empty.text() == "Nothing is open."


def test_a_file_without_tags_is_explained_without_its_name(
    presenter, actions, browser, qtbot
):
    presenter.follow(state(2))
    actions["tags"].trigger()
    words = "It is no DICOM file. Find one."
    qtbot.waitUntil(lambda: browser.empty.text() == words)


def test_frames_of_one_file_are_read_once(
    presenter, actions, read, wait_for_tags_of, qtbot
):
    series = make_series(1)
    ref = series.slices[0]
    series = replace(series, slices=(ref, replace(ref, frame=1)))
    presenter.follow(state(0, series))
    actions["tags"].trigger()
    wait_for_tags_of("0.dcm")
    presenter.follow(state(1, series))
    qtbot.wait(30)
    assert read.names == ["0.dcm"]


def test_a_hidden_identity_is_hidden_here_too(
    presenter, actions, browser, wait_for_tags_of
):
    actions["identity"].setChecked(True)
    presenter.follow(state(1))
    actions["tags"].trigger()
    wait_for_tags_of("1.dcm")
    assert browser.source.full_text == ""
