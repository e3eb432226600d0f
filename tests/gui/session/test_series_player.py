import threading
from pathlib import Path

import pytest
from gui_fakes import read_fake

from brainview.core import ScanReadError, Series, SliceRef
from brainview.gui.session.series_player import SeriesPlayer
from brainview.readers import SliceCache

COUNT = 40
ROOM = 1 << 30


def make_series(count=COUNT, key="a", bad=()):
    names = [f"{'bad' if i in bad else 'ok'}{i:03}.png" for i in range(count)]
    return Series(key, tuple(SliceRef(Path(name)) for name in names))


class Reader:
    """Reads when it is allowed to, and records the names."""

    def __init__(self):
        self.names = []
        self.may_read = threading.Event()
        self.may_read.set()

    def __call__(self, ref):
        self.may_read.wait(5)
        self.names.append(ref.path.name)
        return read_fake(ref.path, ref.frame)


class Shown:
    """Records what a player shows."""

    def __init__(self, player):
        self.indexes, self.names, self.failed = [], [], []
        player.slice_changed.connect(self._note)
        player.failed.connect(lambda error, index: self.failed.append((error, index)))

    def _note(self, scan, index):
        self.indexes.append(index)
        self.names.append(scan.source.path.name)


@pytest.fixture
def reader():
    reader = Reader()
    yield reader
    reader.may_read.set()


@pytest.fixture
def cache():
    return SliceCache(ROOM)


@pytest.fixture
def player(reader, runner, cache):
    player = SeriesPlayer(reader, runner, cache)
    yield player
    reader.may_read.set()


@pytest.fixture
def shown(player):
    return Shown(player)


@pytest.fixture
def wait_until_read(qtbot, player, runner):
    """Wait until nothing is being read."""

    def wait():
        qtbot.waitUntil(lambda: not runner.is_busy and not player.is_waiting)

    return wait


def test_a_series_opens_at_its_middle_slice(player, shown, wait_until_read):
    player.open(make_series())
    wait_until_read()
    assert shown.indexes == [20]
    assert player.index == 20


def test_a_cached_slice_is_shown_before_seek_returns(player, shown, wait_until_read):
    player.open(make_series(), 0)
    wait_until_read()
    player.step(1)
    assert shown.names[-1] == "ok001.png"


def test_neighbors_are_read_ahead_in_the_direction_of_travel(
    player, reader, wait_until_read
):
    player.open(make_series(), 30)
    wait_until_read()
    reader.names.clear()
    player.step(-4)
    wait_until_read()
    assert reader.names[:3] == ["ok025.png", "ok024.png", "ok023.png"]


def test_a_requested_slice_is_read_before_its_neighbors(
    player, reader, shown, wait_until_read
):
    reader.may_read.clear()
    player.open(make_series(), 0)
    player.seek(39)
    reader.may_read.set()
    wait_until_read()
    assert reader.names[:2] == ["ok000.png", "ok039.png"]
    assert shown.indexes[-1] == 39


def test_the_latest_request_wins(player, reader, shown, wait_until_read):
    player.open(make_series(), 0)
    wait_until_read()
    reader.may_read.clear()
    for index in (25, 30, 35, 2):
        player.seek(index)
    reader.may_read.set()
    wait_until_read()
    assert shown.indexes == [0, 2]


def test_steps_add_up_while_slices_are_being_read(player, reader, wait_until_read):
    reader.may_read.clear()
    player.open(make_series(), 0)
    for _ in range(5):
        player.step(1)
    assert player.index == 5
    reader.may_read.set()
    wait_until_read()
    assert player.index == 5


def test_scrolling_stops_at_both_ends(player, wait_until_read):
    player.open(make_series(), 0)
    player.step(-9)
    assert player.index == 0
    player.seek(999)
    wait_until_read()
    assert player.index == COUNT - 1


def test_a_slice_of_another_series_is_not_shown(player, reader, shown, wait_until_read):
    reader.may_read.clear()
    player.open(make_series())
    other = Series("b", (SliceRef(Path("other.png")),))
    player.open(other)
    reader.may_read.set()
    wait_until_read()
    assert shown.names == ["other.png"]


def test_a_slice_that_cannot_be_read_is_reported_with_its_index(
    player, shown, wait_until_read
):
    player.open(make_series(bad=[3]), 2)
    wait_until_read()
    player.step(1)
    wait_until_read()
    error, index = shown.failed[0]
    assert isinstance(error, ScanReadError)
    assert index == 3


def test_scrolling_continues_after_a_failure(player, shown, wait_until_read):
    player.open(make_series(bad=[3]), 3)
    wait_until_read()
    player.step(1)
    wait_until_read()
    assert shown.names == ["ok004.png"]


def test_a_failed_slice_can_be_read_again(player, shown, wait_until_read):
    player.open(make_series(bad=[3]), 3)
    wait_until_read()
    player.reload()
    wait_until_read()
    assert len(shown.failed) == 2


def test_failures_of_slices_read_ahead_are_not_reported(player, shown, wait_until_read):
    player.open(make_series(bad=[3, 4]), 2)
    wait_until_read()
    assert shown.failed == []


def test_a_small_cache_is_not_filled_again_and_again(reader, runner, qtbot):
    player = SeriesPlayer(reader, runner, SliceCache(0))
    player.open(make_series())
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert len(reader.names) < COUNT


def test_a_growing_series_stays_on_its_slice(player, shown, wait_until_read):
    whole = make_series()
    player.open(Series("a", whole.slices[10:20]), 4)
    wait_until_read()
    player.extend(whole)
    wait_until_read()
    assert player.index == 14
    assert set(shown.names) == {"ok014.png"}


def test_two_players_share_the_cache(
    reader, runner, cache, qtbot, player, wait_until_read
):
    player.open(make_series(), 0)
    wait_until_read()
    other = SeriesPlayer(reader, runner, cache)
    told = Shown(other)
    other.open(make_series(), 3)
    assert told.indexes == [3]
    qtbot.waitUntil(lambda: not runner.is_busy)
