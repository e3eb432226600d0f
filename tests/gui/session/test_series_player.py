import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from gui_fakes import read_fake

from brainview.core import ScanReadError, Series, SliceRef
from brainview.gui.session.series_player import SeriesPlayer
from brainview.gui.workers.jobs import JobRunner
from brainview.readers import SliceCache

COUNT = 40
ROOM = 1 << 30


def make_series(count=COUNT, key="a", bad=()):
    names = [f"{'bad' if i in bad else 'ok'}{i:03}.png" for i in range(count)]
    return Series(key, tuple(SliceRef(Path(name)) for name in names))


class Reader:
    """Reads when it may, and notes what."""

    def __init__(self):
        self.names = []
        self.may_read = threading.Event()
        self.may_read.set()

    def __call__(self, ref):
        self.may_read.wait(5)
        self.names.append(ref.path.name)
        return read_fake(ref.path, ref.frame)


class Shown:
    """What a player told."""

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
def reading(qtbot):
    runner = JobRunner(ThreadPoolExecutor(1, "brainview-reading"))
    yield runner
    runner.shutdown()


@pytest.fixture
def cache():
    return SliceCache(ROOM)


@pytest.fixture
def player(reader, reading, cache):
    player = SeriesPlayer(reader, reading, cache)
    yield player
    reader.may_read.set()


@pytest.fixture
def shown(player):
    return Shown(player)


@pytest.fixture
def rest(qtbot, player, reading):
    """Wait until nothing is being read."""

    def wait():
        qtbot.waitUntil(lambda: not reading.is_busy and not player.is_waiting)

    return wait


def test_a_series_opens_in_its_middle(player, shown, rest):
    player.open(make_series())
    rest()
    assert shown.indexes == [20]
    assert player.index == 20


def test_a_kept_slice_is_shown_before_seek_returns(player, shown, rest):
    player.open(make_series(), 0)
    rest()
    player.step(1)
    assert shown.names[-1] == "ok001.png"


def test_neighbors_are_read_ahead_in_the_direction_of_travel(player, reader, rest):
    player.open(make_series(), 30)
    rest()
    reader.names.clear()
    player.step(-4)
    rest()
    assert reader.names[:3] == ["ok025.png", "ok024.png", "ok023.png"]


def test_a_slice_asked_for_is_read_before_its_neighbors(player, reader, shown, rest):
    reader.may_read.clear()
    player.open(make_series(), 0)
    player.seek(39)
    reader.may_read.set()
    rest()
    assert reader.names[:2] == ["ok000.png", "ok039.png"]
    assert shown.indexes[-1] == 39


def test_the_latest_wish_wins(player, reader, shown, rest):
    player.open(make_series(), 0)
    rest()
    reader.may_read.clear()
    for index in (25, 30, 35, 2):
        player.seek(index)
    reader.may_read.set()
    rest()
    assert shown.indexes == [0, 2]


def test_steps_add_up_while_slices_are_on_the_way(player, reader, rest):
    reader.may_read.clear()
    player.open(make_series(), 0)
    for _ in range(5):
        player.step(1)
    assert player.index == 5
    reader.may_read.set()
    rest()
    assert player.index == 5


def test_the_ends_stop_the_way(player, rest):
    player.open(make_series(), 0)
    player.step(-9)
    assert player.index == 0
    player.seek(999)
    rest()
    assert player.index == COUNT - 1


def test_a_slice_of_another_series_is_not_shown(player, reader, shown, rest):
    reader.may_read.clear()
    player.open(make_series())
    other = Series("b", (SliceRef(Path("other.png")),))
    player.open(other)
    reader.may_read.set()
    rest()
    assert shown.names == ["other.png"]


def test_a_slice_that_cannot_be_read_is_told_on_its_place(player, shown, rest):
    player.open(make_series(bad=[3]), 2)
    rest()
    player.step(1)
    rest()
    error, index = shown.failed[0]
    assert isinstance(error, ScanReadError)
    assert index == 3


def test_scrolling_goes_on_after_a_failure(player, shown, rest):
    player.open(make_series(bad=[3]), 3)
    rest()
    player.step(1)
    rest()
    assert shown.names == ["ok004.png"]


def test_a_failed_slice_is_tried_again(player, shown, rest):
    player.open(make_series(bad=[3]), 3)
    rest()
    player.reload()
    rest()
    assert len(shown.failed) == 2


def test_failures_ahead_are_not_told(player, shown, rest):
    player.open(make_series(bad=[3, 4]), 2)
    rest()
    assert shown.failed == []


def test_a_small_cache_is_not_filled_again_and_again(reader, reading, qtbot):
    player = SeriesPlayer(reader, reading, SliceCache(0))
    player.open(make_series())
    qtbot.waitUntil(lambda: not reading.is_busy)
    assert len(reader.names) < COUNT


def test_a_growing_series_stays_on_its_slice(player, shown, rest):
    whole = make_series()
    player.open(Series("a", whole.slices[10:20]), 4)
    rest()
    player.extend(whole)
    rest()
    assert player.index == 14
    assert set(shown.names) == {"ok014.png"}


def test_two_players_share_what_was_read(reader, reading, cache, qtbot, player, rest):
    player.open(make_series(), 0)
    rest()
    other = SeriesPlayer(reader, reading, cache)
    told = Shown(other)
    other.open(make_series(), 3)
    assert told.indexes == [3]
    qtbot.waitUntil(lambda: not reading.is_busy)
