"""Tests what is shown while the opened files are searched for series."""

import threading
from pathlib import Path

import pytest
from gui_fakes import find_fake, make_loader, read_fake

from brainview.core import Catalog, Series, SliceRef, Unshown
from brainview.gui.session.open_request import OpenRequest
from brainview.gui.session.session import REST_MS, Session
from brainview.gui.session.state import Activity

FOLDER = Path("folder")


def refs(count, first=0, name="ok"):
    return tuple(
        SliceRef(Path(f"{name}{i:03}.png"), position_mm=(0.0, 0.0, float(i)))
        for i in range(first, first + count)
    )


class Finding:
    """Yields the catalogs that a test provides, one by one."""

    def __init__(self):
        self.steps = []
        self.may_go_on = threading.Semaphore(0)

    def __call__(self, sources, token):
        for catalog in self.steps:
            while not self.may_go_on.acquire(timeout=0.005):
                token.check()
            yield catalog


@pytest.fixture
def finding():
    made = Finding()
    yield made
    made.may_go_on.release(99)


@pytest.fixture
def loader(finding, qtbot):
    made = make_loader(find=finding)
    yield made
    finding.may_go_on.release(99)
    made.shutdown()


def go_on(qtbot, session, finding, catalog):
    finding.may_go_on.release()
    qtbot.waitUntil(lambda: session.state.catalog is catalog)


def test_the_first_image_is_shown_during_the_search(qtbot, session, finding):
    small = Catalog((Series("a", refs(1)),), files=1)
    finding.steps = [small, small]
    session.open([FOLDER])
    with qtbot.waitSignal(session.scan_changed):
        finding.may_go_on.release()
    assert session.state.is_finding


def test_a_growing_series_keeps_the_chosen_slice(qtbot, session, finding, settle):
    small = Catalog((Series("a", refs(10, first=10)),))
    large = Catalog((Series("a", refs(40)),))
    finding.steps = [small, large, large]
    session.open([FOLDER])
    go_on(qtbot, session, finding, small)
    session.seek(3)
    go_on(qtbot, session, finding, large)
    finding.may_go_on.release()
    state = settle()
    assert state.index == 13
    assert state.scan.source.path.name == "ok013.png"


def test_an_untouched_series_ends_at_its_middle_slice(qtbot, session, finding, settle):
    small = Catalog((Series("a", refs(1)),))
    large = Catalog((Series("a", refs(40)),))
    finding.steps = [small, large]
    session.open([FOLDER])
    finding.may_go_on.release(2)
    assert settle().index == 20


@pytest.mark.parametrize(("seconds", "may_move"), [(0.5, True), (2.0, False)])
def test_the_view_moves_automatically_only_at_first(seconds, may_move):
    now = 100.0
    request = OpenRequest((FOLDER,), clock=lambda: now)
    request.note_shown()
    now += seconds
    assert request.may_move is may_move


def test_a_series_begins_with_the_requested_file():
    series = Series("a", refs(40))
    request = OpenRequest((FOLDER,), first=series.slices[4].path)
    assert request.first_slice(series) == 4


def test_a_series_without_the_requested_file_begins_with_its_middle_slice():
    request = OpenRequest((FOLDER,), first=Path("elsewhere.dcm"))
    assert request.first_slice(Series("a", refs(10))) == 5


def test_a_file_in_an_archive_is_found_like_one_in_a_folder():
    slices = tuple(SliceRef(Path("a.zip"), f"in/{n}.dcm") for n in range(3))
    request = OpenRequest((Path("a.zip"),), first=Path("a.zip/in/2.dcm"))
    catalog = Catalog((Series("other", refs(5)), Series("a", slices)))
    series = request.preferred(catalog)
    assert (series.key, request.first_slice(series)) == ("a", 2)


def test_another_series_is_shown_instead_of_a_localizer(
    qtbot, session, finding, settle
):
    scout = Series("scout", refs(1, name="scout"), is_localizer=True)
    main = Series("main", refs(3))
    finding.steps = [Catalog((scout,)), Catalog((scout, main))]
    session.open([FOLDER])
    finding.may_go_on.release(2)
    assert settle().series.key == "main"


def test_the_shown_slice_stays_when_a_series_turns_out_to_be_two(
    qtbot, session, finding, settle
):
    mixed = Catalog((Series("a", refs(6)),))
    parts = Catalog((Series("b", refs(3)), Series("c", refs(3, first=3))))
    finding.steps = [mixed, parts, parts]
    session.open([FOLDER])
    go_on(qtbot, session, finding, mixed)
    session.seek(5)
    go_on(qtbot, session, finding, parts)
    finding.may_go_on.release()
    state = settle()
    assert (state.series.key, state.index) == ("c", 2)


def test_a_stopped_search_keeps_what_was_found(qtbot, session, finding):
    small = Catalog((Series("a", refs(3)),))
    finding.steps = [small, small]
    session.open([FOLDER])
    go_on(qtbot, session, finding, small)
    session.cancel()
    assert not session.state.is_busy
    assert session.state.catalog is small


def test_a_second_request_replaces_the_first(qtbot, session, finding, settle):
    finding.steps = [Catalog((Series("a", refs(3)),))]
    session.open([FOLDER])
    finding.steps = [Catalog((Series("b", refs(2)),))]
    session.open([Path("other")])
    finding.may_go_on.release(2)
    state = settle()
    assert (state.series.key, state.sources) == ("b", (Path("other"),))


def test_a_folder_without_images_says_what_is_there(session, finding, settle):
    report = Unshown("a", "Basic Text SR")
    finding.steps = [Catalog((), (report, report), files=2)]
    finding.may_go_on.release()
    session.open([FOLDER])
    failure = settle().failure
    assert failure.what == "Can't open folder."
    assert "Basic Text SR (2)" in failure.reason


def test_a_file_that_is_missing_in_the_catalog_can_still_be_read(
    session, finding, settle
):
    finding.steps = [Catalog((), files=1)]
    finding.may_go_on.release()
    session.open([Path("odd.dcm")])
    state = settle()
    assert state.scan.source.path == Path("odd.dcm")
    assert len(state.series) == 5


@pytest.fixture
def damaged(session, finding, settle):
    """A series with an unreadable third slice."""
    slices = (*refs(2), *refs(1, name="bad"), *refs(3, first=3))
    finding.steps = [Catalog((Series("a", slices),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    settle()
    session.seek(1)
    settle()
    return session


def test_a_slice_that_cannot_be_read_is_reported_in_its_place(damaged, settle):
    damaged.step(1)
    state = settle()
    assert (state.index, state.scan, state.analysis) == (2, None, None)
    assert state.failure.what == "Can't open bad000.png."


def test_scrolling_continues_past_an_unreadable_slice(damaged, settle):
    damaged.step(1)
    settle()
    damaged.step(1)
    state = settle()
    assert state.scan.source.path.name == "ok003.png"
    assert state.failure is None
    assert state.analysis is not None


def test_a_slice_that_cannot_be_read_is_tried_again_on_request(damaged, settle, qtbot):
    damaged.step(1)
    settle()
    damaged.dismiss_failure()
    damaged.analyze()
    qtbot.waitUntil(lambda: damaged.state.failure is not None)


def test_slices_that_are_scrolled_past_are_not_analyzed(
    session, finding, analyzer, settle, qtbot
):
    finding.steps = [Catalog((Series("a", refs(9)),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    settle()
    analyzer.calls.clear()
    for _ in range(5):
        session.step(1)
    settle()
    # The shown slice, and the three that follow it.
    qtbot.waitUntil(lambda: len(analyzer.calls) >= 4)
    settle()
    assert len(analyzer.calls) == 4


def test_the_analysis_is_stale_as_soon_as_another_slice_is_shown(
    qtbot, session, finding, settle
):
    finding.steps = [Catalog((Series("a", refs(9)),))]
    finding.may_go_on.release()
    session.open([FOLDER])
    settle()
    with qtbot.waitSignal(session.scan_changed):
        session.step(1)
    assert session.state.is_stale
    assert session.state.activity is Activity.ANALYZING


def test_scrolling_back_before_a_slice_is_read_analyzes_the_old_one(
    session, finding, settle
):
    finding.steps = [Catalog((Series("a", refs(99)),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    settle()
    session.loader.cache.clear()
    session.seek(70)
    session.seek(0)
    state = settle()
    assert state.analysis.source.path == state.scan.source.path == Path("ok000.png")
    assert not state.is_stale


def test_a_first_slice_that_arrives_after_a_stop_is_shown_but_not_analyzed(
    qtbot, session, finding, analyzer
):
    finding.steps = [Catalog((Series("a", refs(99)),))]
    finding.may_go_on.release()
    session.player.series_changed.connect(lambda _series: session.cancel())
    with qtbot.waitSignal(session.scan_changed):
        session.open([FOLDER], frame=0)
    qtbot.wait(2 * REST_MS)
    assert session.state.activity is Activity.IDLE
    assert analyzer.calls == []


def test_a_slice_that_arrives_after_a_stop_is_shown_but_not_analyzed(
    qtbot, session, finding, analyzer, settle
):
    finding.steps = [Catalog((Series("a", refs(99)),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    settle()
    session.loader.cache.clear()
    asked = len(analyzer.calls)
    session.seek(70)
    session.cancel()
    qtbot.waitUntil(lambda: session.state.index == 70)
    qtbot.wait(2 * REST_MS)
    assert session.state.activity is Activity.IDLE
    assert len(analyzer.calls) == asked


def test_after_a_stop_the_next_slice_is_analyzed_again(session, finding, settle, qtbot):
    finding.steps = [Catalog((Series("a", refs(99)),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    settle()
    session.loader.cache.clear()
    session.seek(70)
    session.cancel()
    qtbot.waitUntil(lambda: not session.player.is_waiting)
    session.seek(71)
    assert settle().analysis.source.path == Path("ok071.png")


def test_another_series_drops_the_analysis(qtbot, session, finding, analyzer, settle):
    one, other = Series("a", refs(2)), Series("b", refs(2, name="b"))
    finding.steps = [Catalog((one, other))]
    finding.may_go_on.release()
    session.open([FOLDER])
    settle()
    analyzer.may_answer.clear()
    with qtbot.waitSignal(session.scan_changed):
        session.open_series(other)
    assert session.state.analysis is None


def test_a_frame_can_be_requested(analyzer, runner, qtbot):
    loader = make_loader(find_fake, read_fake)
    session = Session(analyzer, runner, loader)
    session.open([Path("head.dcm")], frame=3)
    qtbot.waitUntil(lambda: not session.state.is_busy)
    assert session.state.scan.source.frame == 3
    loader.shutdown()
