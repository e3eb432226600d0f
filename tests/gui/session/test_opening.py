"""From files and folders to series: what is shown while the rest is being found."""

import threading
from pathlib import Path

import pytest
from gui_fakes import find_fake, make_library, read_fake

from brainview.core import Catalog, Series, SliceRef, Unshown
from brainview.gui.session import opening
from brainview.gui.session.session import REST_MS, Session
from brainview.gui.session.state import Activity

FOLDER = Path("folder")


def refs(count, first=0, name="ok"):
    return tuple(
        SliceRef(Path(f"{name}{i:03}.png"), position_mm=(0.0, 0.0, float(i)))
        for i in range(first, first + count)
    )


class Finding:
    """Yields the catalogs that a test hands over, one by one."""

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
def library(finding, qtbot):
    made = make_library(find=finding)
    yield made
    finding.may_go_on.release(99)
    made.shutdown()


@pytest.fixture
def rest(qtbot, session):
    def wait():
        qtbot.waitUntil(lambda: not session.state.is_busy)
        return session.state

    return wait


def go_on(qtbot, session, finding, catalog):
    finding.may_go_on.release()
    qtbot.waitUntil(lambda: session.state.catalog is catalog)


def test_the_first_image_is_there_while_the_rest_is_being_found(
    qtbot, session, finding
):
    small = Catalog((Series("a", refs(1)),), files=1)
    finding.steps = [small, small]
    session.open([FOLDER])
    with qtbot.waitSignal(session.scan_changed):
        finding.may_go_on.release()
    assert session.state.is_finding


def test_a_growing_series_keeps_the_slice_that_somebody_chose(
    qtbot, session, finding, rest
):
    small = Catalog((Series("a", refs(10, first=10)),))
    large = Catalog((Series("a", refs(40)),))
    finding.steps = [small, large, large]
    session.open([FOLDER])
    go_on(qtbot, session, finding, small)
    session.seek(3)
    go_on(qtbot, session, finding, large)
    finding.may_go_on.release()
    state = rest()
    assert state.index == 13
    assert state.scan.source.path.name == "ok013.png"


def test_an_untouched_stack_ends_in_its_middle(qtbot, session, finding, rest):
    small = Catalog((Series("a", refs(1)),))
    large = Catalog((Series("a", refs(40)),))
    finding.steps = [small, large]
    session.open([FOLDER])
    finding.may_go_on.release(2)
    assert rest().index == 20


@pytest.mark.parametrize(("seconds", "may_move"), [(0.5, True), (2.0, False)])
def test_the_view_moves_by_itself_only_at_first(seconds, may_move):
    now = 100.0
    asked = opening.Opening((FOLDER,), clock=lambda: now)
    asked.begin()
    now += seconds
    assert asked.may_move is may_move


def test_a_stack_begins_with_the_file_that_was_asked_for():
    series = Series("a", refs(40))
    asked = opening.Opening((FOLDER,), first=series.slices[4].path)
    assert asked.first_slice(series) == 4


def test_another_series_than_the_one_asked_for_begins_in_its_middle():
    asked = opening.Opening((FOLDER,), first=Path("elsewhere.dcm"))
    assert asked.first_slice(Series("a", refs(10))) == 5


def test_a_file_in_an_archive_is_found_as_if_it_lay_in_a_folder():
    slices = tuple(SliceRef(Path("a.zip"), f"in/{n}.dcm") for n in range(3))
    asked = opening.Opening((Path("a.zip"),), first=Path("a.zip/in/2.dcm"))
    catalog = Catalog((Series("other", refs(5)), Series("a", slices)))
    series = asked.preferred(catalog)
    assert (series.key, asked.first_slice(series)) == ("a", 2)


def test_a_localizer_gives_way_to_what_it_localizes(qtbot, session, finding, rest):
    scout = Series("scout", refs(1, name="scout"), is_localizer=True)
    main = Series("main", refs(3))
    finding.steps = [Catalog((scout,)), Catalog((scout, main))]
    session.open([FOLDER])
    finding.may_go_on.release(2)
    assert rest().series.key == "main"


def test_what_seemed_one_series_and_is_two_stays_on_its_slice(
    qtbot, session, finding, rest
):
    mixed = Catalog((Series("a", refs(6)),))
    parts = Catalog((Series("b", refs(3)), Series("c", refs(3, first=3))))
    finding.steps = [mixed, parts, parts]
    session.open([FOLDER])
    go_on(qtbot, session, finding, mixed)
    session.seek(5)
    go_on(qtbot, session, finding, parts)
    finding.may_go_on.release()
    state = rest()
    assert (state.series.key, state.index) == ("c", 2)


def test_finding_can_be_stopped_and_keeps_what_was_found(qtbot, session, finding):
    small = Catalog((Series("a", refs(3)),))
    finding.steps = [small, small]
    session.open([FOLDER])
    go_on(qtbot, session, finding, small)
    session.cancel()
    assert not session.state.is_busy
    assert session.state.catalog is small


def test_another_opening_takes_the_place_of_the_first(qtbot, session, finding, rest):
    finding.steps = [Catalog((Series("a", refs(3)),))]
    session.open([FOLDER])
    finding.steps = [Catalog((Series("b", refs(2)),))]
    session.open([Path("other")])
    finding.may_go_on.release(2)
    state = rest()
    assert (state.series.key, state.sources) == ("b", (Path("other"),))


def test_a_folder_without_images_says_what_is_there(session, finding, rest):
    report = Unshown("a", "Basic Text SR")
    finding.steps = [Catalog((), (report, report), files=2)]
    finding.may_go_on.release()
    session.open([FOLDER])
    failure = rest().failure
    assert failure.what == "Can't open folder."
    assert "Basic Text SR (2)" in failure.reason


def test_what_the_catalog_misses_the_reader_may_still_read(session, finding, rest):
    finding.steps = [Catalog((), files=1)]
    finding.may_go_on.release()
    session.open([Path("odd.dcm")])
    state = rest()
    assert state.scan.source.path == Path("odd.dcm")
    assert len(state.series) == 5


@pytest.fixture
def spoilt(session, finding, rest):
    """A series whose third slice can't be read."""
    slices = (*refs(2), *refs(1, name="bad"), *refs(3, first=3))
    finding.steps = [Catalog((Series("a", slices),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    rest()
    session.seek(1)
    rest()
    return session


def test_a_slice_that_cannot_be_read_is_told_in_its_place(spoilt, rest):
    spoilt.step(1)
    state = rest()
    assert (state.index, state.scan, state.analysis) == (2, None, None)
    assert state.failure.what == "Can't open bad000.png."


def test_scrolling_goes_on_beyond_a_slice_that_cannot_be_read(spoilt, rest):
    spoilt.step(1)
    rest()
    spoilt.step(1)
    state = rest()
    assert state.scan.source.path.name == "ok003.png"
    assert state.failure is None
    assert state.analysis is not None


def test_a_slice_that_cannot_be_read_is_tried_again_on_request(spoilt, rest, qtbot):
    spoilt.step(1)
    rest()
    spoilt.dismiss_failure()
    spoilt.analyze()
    qtbot.waitUntil(lambda: spoilt.state.failure is not None)


def test_slices_that_are_scrolled_past_are_not_analyzed(
    session, finding, analyzer, rest
):
    finding.steps = [Catalog((Series("a", refs(9)),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    rest()
    analyzer.calls.clear()
    for _ in range(5):
        session.step(1)
    rest()
    assert len(analyzer.calls) == 1


def test_the_answer_is_stale_as_soon_as_another_slice_is_shown(
    qtbot, session, finding, rest
):
    finding.steps = [Catalog((Series("a", refs(9)),))]
    finding.may_go_on.release()
    session.open([FOLDER])
    rest()
    with qtbot.waitSignal(session.scan_changed):
        session.step(1)
    assert session.state.is_stale
    assert session.state.activity is Activity.ANALYZING


def test_who_turns_back_before_a_slice_was_read_gets_the_old_ones_answer(
    session, finding, rest
):
    finding.steps = [Catalog((Series("a", refs(99)),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    rest()
    session.library.cache.clear()
    session.seek(70)
    session.seek(0)
    state = rest()
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
    qtbot, session, finding, analyzer, rest
):
    finding.steps = [Catalog((Series("a", refs(99)),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    rest()
    session.library.cache.clear()
    asked = len(analyzer.calls)
    session.seek(70)
    session.cancel()
    qtbot.waitUntil(lambda: session.state.index == 70)
    qtbot.wait(2 * REST_MS)
    assert session.state.activity is Activity.IDLE
    assert len(analyzer.calls) == asked


def test_after_a_stop_the_next_slice_is_analyzed_again(session, finding, rest, qtbot):
    finding.steps = [Catalog((Series("a", refs(99)),))]
    finding.may_go_on.release()
    session.open([FOLDER], frame=0)
    rest()
    session.library.cache.clear()
    session.seek(70)
    session.cancel()
    qtbot.waitUntil(lambda: not session.player.is_waiting)
    session.seek(71)
    assert rest().analysis.source.path == Path("ok071.png")


def test_another_series_drops_the_answer(qtbot, session, finding, analyzer, rest):
    one, other = Series("a", refs(2)), Series("b", refs(2, name="b"))
    finding.steps = [Catalog((one, other))]
    finding.may_go_on.release()
    session.open([FOLDER])
    rest()
    analyzer.may_answer.clear()
    with qtbot.waitSignal(session.scan_changed):
        session.open_series(other)
    assert session.state.analysis is None


def test_a_frame_can_be_asked_for(analyzer, jobs, qtbot):
    library = make_library(find_fake, read_fake)
    session = Session(analyzer, jobs, library)
    session.open([Path("head.dcm")], frame=3)
    qtbot.waitUntil(lambda: not session.state.is_busy)
    assert session.state.scan.source.frame == 3
    library.shutdown()
