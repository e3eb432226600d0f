from pathlib import Path

import pytest
from gui_fakes import make_scan
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from brainview.core import Catalog, Identity, Plane, Series, SliceRef, Unshown
from brainview.gui.panels.study_panel import StudyPanel
from brainview.gui.session.dragged import SERIES_MIME, series_key
from brainview.gui.session.state import State
from brainview.gui.session.thumbnails import SIDE, thumbnail


def make_series(number, count=24, patient="p"):
    refs = tuple(SliceRef(Path(f"{number}-{i}")) for i in range(count))
    identity = Identity("Doe^Jane", "7", "Head", f"T{number}", "2026-11-21")
    return Series(
        f"key{number}",
        refs,
        study_key=f"study {patient}",
        patient_key=patient,
        identity=identity,
        number=number,
        plane=Plane.AXIAL,
    )


def state_of(*series, unshown=(), **changes):
    catalog = Catalog(series, tuple(unshown), files=99)
    return State(series=series[0], catalog=catalog, **changes)


@pytest.fixture
def host(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(232, 700)
    return made


@pytest.fixture
def panel(qtbot, theme, host):
    made = StudyPanel(())
    made.setParent(host)
    made.resize(host.size())
    with qtbot.waitExposed(host):
        host.show()
    return made


@pytest.fixture
def study_list(panel):
    panel.show_state(state_of(*map(make_series, range(1, 4))))
    return panel.list


def click(qtbot, study_list, row, modifiers=Qt.KeyboardModifier.NoModifier):
    place = study_list.visualRect(study_list.rows.index(row)).center()
    viewport, left = study_list.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, left, modifiers, place)


def test_the_list_has_the_series_of_the_catalog(panel):
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(panel.list.rows, fatal)
    several = [make_series(n, patient=f"p{n % 2}") for n in range(1, 7)]
    for count in (1, 3, 6, 2, 0):
        panel.list.show_catalog(Catalog(tuple(several[:count])), is_hidden=False)
        shown = [row for row in panel.list.rows.rows if row.series is not None]
        assert len(shown) == count
    del tester


def test_a_click_chooses_a_series(qtbot, panel, study_list):
    with qtbot.waitSignal(panel.series_chosen) as signal:
        click(qtbot, study_list, 3)
    assert signal.args[0].number == 2


def test_a_click_on_a_heading_chooses_nothing(qtbot, panel, study_list):
    with qtbot.assertNotEmitted(panel.series_chosen):
        click(qtbot, study_list, 0)


def test_a_click_with_shift_asks_for_it_beside(qtbot, panel, study_list):
    with qtbot.waitSignal(panel.beside_asked) as signal:
        click(qtbot, study_list, 4, Qt.KeyboardModifier.ShiftModifier)
    assert signal.args[0].number == 3


def test_arrows_and_return_choose_a_series(qtbot, panel, study_list):
    study_list.setFocus()
    qtbot.keyClick(study_list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.series_chosen) as signal:
        qtbot.keyClick(study_list, Qt.Key.Key_Return)
    assert signal.args[0].number == 2


def test_arrow_keys_skip_headings(qtbot, panel):
    panel.show_state(state_of(make_series(1, patient="p"), make_series(2, patient="q")))
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.rows.series_at(panel.list.currentIndex()).number == 2


def test_a_dragged_series_carries_its_key(study_list):
    data = study_list.rows.mimeData([study_list.rows.index(2)])
    assert data.hasFormat(SERIES_MIME)
    assert series_key(data) == "key1"


def test_headings_cannot_be_dragged(study_list):
    flags = study_list.rows.flags(study_list.rows.index(0))
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled


def test_a_growing_catalog_does_not_move_the_list(qtbot, panel):
    several = [make_series(number) for number in range(1, 60)]
    panel.show_state(state_of(*several[:40]))
    panel.list.verticalScrollBar().setValue(500)
    panel.show_state(state_of(*several))
    assert panel.list.verticalScrollBar().value() == 500


def test_many_series_leave_room_for_recent_files(panel):
    panel.show_recent((Path("a"), Path("b")))
    panel.show_state(state_of(*map(make_series, range(1, 201))))
    assert panel.list.height() < 600
    assert panel.recent.isVisible()


def test_the_number_of_files_is_shown_while_they_are_read(qtbot, panel):
    panel.show_state(state_of(make_series(1), is_finding=True))
    assert panel.reading.isVisible()
    assert panel.reading.words.text() == "Reading, 99 files"
    panel.show_state(state_of(make_series(1)))
    assert not panel.reading.isVisible()


def test_files_that_cannot_be_shown_are_listed_on_a_click(panel):
    report = Unshown("report.dcm", "Basic Text SR")
    panel.show_state(state_of(make_series(1), unshown=[report, report, report]))
    assert panel.unshown.button.text().endswith("3 files can't be shown")
    assert not panel.unshown.list.isVisible()
    panel.unshown.button.click()
    assert panel.unshown.list.isVisible()
    lines = panel.unshown.list.model().stringList()
    assert lines[0] == "report.dcm\nBasic Text SR"


def test_a_hidden_identity_hides_names_of_files(panel):
    panel.set_identity_hidden(True)
    state = state_of(make_series(1), unshown=[Unshown("Jane.dcm", "Basic Text SR")])
    panel.show_state(state)
    told = panel.unshown.list.model().stringList()
    assert told == ["Basic Text SR"]
    assert "Jane" not in " ".join(row.words for row in panel.list.rows.rows)


def test_an_empty_list_says_that_nothing_is_open(panel):
    assert panel.nothing.isVisible()
    assert not panel.list.isVisible()


def test_a_thumbnail_keeps_the_shape_of_the_anatomy():
    scan = make_scan(Path("a.png"), spacing_mm=(2.4, 1.2))
    image = thumbnail(scan)
    assert image.height() == 2 * SIDE
    assert image.width() == SIDE
