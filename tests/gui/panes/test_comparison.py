"""Tests which series is shown beside the main one."""

from pathlib import Path

import pytest
from gui_fakes import make_loader

from brainview.core import Catalog, Identity, Plane, Series, SliceRef
from brainview.gui.panes.comparison import companion


def series(key, study="a", plane=Plane.AXIAL, **facts):
    slices = (SliceRef(Path(key)),)
    return Series(key, slices, study_key=study, plane=plane, **facts)


def chosen(shown, *found):
    beside = companion(Catalog(found), shown)
    return beside and beside.key


def test_the_next_series_of_the_study_is_shown():
    first, second, third = series("1"), series("2"), series("3")
    assert chosen(second, first, second, third) == "3"


def test_after_the_last_comes_the_first():
    first, second = series("1"), series("2")
    assert chosen(second, first, second) == "1"


def test_a_series_of_the_same_plane_comes_before_others():
    shown = series("1")
    other = series("2", plane=Plane.SAGITTAL)
    assert chosen(shown, shown, other, series("3")) == "3"


def test_a_series_of_another_plane_is_better_than_none():
    shown = series("1")
    assert chosen(shown, shown, series("2", plane=Plane.SAGITTAL)) == "2"


@pytest.mark.parametrize(
    "other", [series("2", study="b"), series("2", is_localizer=True), series("1")]
)
def test_no_other_study_localizer_or_the_series_itself_is_shown(other):
    shown = series("1")
    assert chosen(shown, shown, other) is None


def test_image_files_without_a_study_have_no_companion():
    shown = series("1", study="")
    assert chosen(shown, shown, series("2", study="")) is None


@pytest.fixture
def loader(qtbot):
    """Finds one series per file, with the folder's name as patient."""

    def find(sources, token):
        found = [
            Series(
                str(path),
                (SliceRef(path),),
                study_key=path.parent.name,
                patient_key=path.parent.name,
            )
            for path in sources
        ]
        yield Catalog(tuple(found[:1]), files=1)
        yield Catalog(tuple(found), files=len(found))

    made = make_loader(find=find)
    yield made
    made.shutdown()


@pytest.fixture
def beside(qtbot, window, session):
    def open_patient(name):
        window.open([Path(name, "t1.png"), Path(name, "t2.png")])
        first = str(Path(name, "t1.png"))
        qtbot.waitUntil(
            lambda: (
                session.state.series is not None
                and session.state.series.key == first
                and not session.state.is_busy
            )
        )

    open_patient("doe")
    window.actions_by_name["compare"].trigger()
    assert window.comparison.pane.series.patient_key == "doe"
    return window.comparison, open_patient


def test_another_patient_is_never_shown_beside_the_main_series(beside):
    comparison, open_patient = beside
    open_patient("roe")
    assert comparison.pane.series.patient_key == "roe"


def test_a_reopened_second_pane_shows_a_series_of_the_open_study(beside, window):
    comparison, open_patient = beside
    window.actions_by_name["compare"].trigger()
    open_patient("roe")
    window.actions_by_name["compare"].trigger()
    assert comparison.pane.series.patient_key == "roe"


def test_a_hidden_identity_hides_the_folder_name_of_image_files(window):
    window.actions_by_name["identity"].trigger()
    window.actions_by_name["compare"].setEnabled(True)
    window.actions_by_name["compare"].trigger()
    identity = Identity(series="Doe Jane")
    picture = Series("p", (SliceRef(Path("1.png")),), identity=identity)
    for pane in (window.main_pane, window.comparison.pane):
        pane.head.show_series(picture)
        assert pane.head.title.full_text == "Series · 1 slice"
