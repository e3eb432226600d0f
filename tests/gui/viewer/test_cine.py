"""Playing a series."""

import pytest
from PySide6.QtWidgets import QPushButton

from brainview.gui.viewer import Place
from brainview.gui.viewer.cine import DEFAULT_RATE, RATES, Cine


@pytest.fixture
def cine(qtbot):
    made = Cine()
    yield made
    made.stop()


@pytest.fixture
def steps(cine):
    """The requested steps; each slice counts as shown immediately."""
    log = []

    def show(step):
        log.append(step)
        cine.show_place(Place(sum(log) % 3, 3, key="T1"))

    cine.show_place(Place(0, 3, key="T1"), 60.0)
    cine.stepped.connect(show)
    return log


def test_it_steps_slice_by_slice_and_starts_again(cine, steps, qtbot):
    cine.toggle()
    qtbot.waitUntil(lambda: len(steps) >= 4)
    assert steps[:4] == [1, 1, -2, 1]


def test_it_waits_for_a_slice_that_is_late(cine, qtbot):
    asked = []
    cine.stepped.connect(asked.append)
    cine.show_place(Place(0, 3, key="T1"), 60.0)
    cine.toggle()
    qtbot.waitUntil(lambda: len(asked) > 0)
    qtbot.wait(100)
    assert asked == [1]


def test_one_slice_cannot_be_played(cine):
    cine.show_place(Place(0, 1, key="T1"))
    cine.toggle()
    assert not cine.is_playing


def test_another_series_stops_the_cine(cine, steps):
    cine.toggle()
    cine.show_place(Place(0, 3, key="T2"))
    assert not cine.is_playing


def test_the_file_sets_the_speed(cine):
    cine.show_place(Place(0, 3, key="T1"), 4.0)
    assert cine.rate == 4.0


def test_the_speed_is_limited(cine):
    cine.show_place(Place(0, 3, key="T1"), 1e6)
    assert cine.rate == RATES[-1]


def test_faster_and_slower_go_to_the_next_speed(cine):
    cine.faster()
    assert cine.rate > DEFAULT_RATE
    cine.slower()
    cine.slower()
    assert cine.rate < DEFAULT_RATE


@pytest.mark.parametrize("change", [Cine.faster, Cine.slower])
def test_the_speed_stays_in_its_range(cine, change):
    for _ in range(2 * len(RATES)):
        change(cine)
    assert cine.rate in (RATES[0], RATES[-1])


def test_the_viewer_requests_the_next_slice_while_it_plays(
    viewer, make_scan, emitted, qtbot
):
    viewer.show_scan(make_scan(), Place(0, 3, key="T1"))
    viewer.play()
    qtbot.waitUntil(lambda: len(emitted["frame_requested"]) > 0)
    viewer.play()
    assert emitted["frame_requested"][0] == 1


def test_the_cine_bar_is_visible_while_a_series_plays(viewer, make_scan):
    viewer.show_scan(make_scan(), Place(0, 3, key="T1"))
    viewer.play()
    button = next(b for b in viewer.findChildren(QPushButton) if b.text() == "Stop")
    assert button.isVisible()
    button.click()
    assert not button.isVisible()


def test_the_wheel_stops_the_cine(viewer, user, make_scan):
    viewer.show_scan(make_scan(), Place(0, 3, key="T1"))
    viewer.play()
    user.wheel(1)
    assert not viewer.cine.is_playing


def test_a_hidden_viewer_stops_playing(viewer, make_scan):
    viewer.show_scan(make_scan(), Place(0, 3, key="T1"))
    viewer.play()
    viewer.hide()
    assert not viewer.cine.is_playing
