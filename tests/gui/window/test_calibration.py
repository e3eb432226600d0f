"""Calibration of pixels whose size is unknown."""

from dataclasses import replace
from pathlib import Path

import pytest
from gui_fakes import make_scan
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from brainview.core.calibration import Calibration
from brainview.core.measures import Measure, MeasureKind
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.calibration import CalibrationPresenter
from brainview.imaging.regions import measure_lines
from brainview.store import StudyStore

LINE = Measure(MeasureKind.DISTANCE, ((0.0, 0.0), (0.0, 20.0)))


def test_a_line_of_known_length_gives_the_size_of_oblong_pixels():
    scan = replace(make_scan(Path("a.png")), spacing_mm=None, aspect_ratio=2.0)
    sized = Calibration.of(scan, *LINE.points, 30.0).applied(scan)
    assert sized.spacing_mm == pytest.approx((1.5, 0.75))
    assert measure_lines(sized, LINE) == ("30.0 mm, calibrated",)


def test_the_spacing_of_a_file_stays():
    scan = make_scan(Path("a.dcm"))
    assert Calibration(9.0).applied(scan) is scan


def test_a_calibration_is_there_at_the_next_opening(qtbot, tmp_path):
    scan = make_scan(Path("a.png"), spacing_mm=None)
    scan = replace(scan, source=replace(scan.source, study="5" * 64))
    first = Notebook(StudyStore(tmp_path / "studies"))
    first.calibrate(scan.source, Calibration(0.3))
    again = Notebook(StudyStore(tmp_path / "studies"))
    assert again.with_calibration(scan).spacing_mm == (0.3, 0.3)


def test_a_calibration_holds_in_all_panes(window, qtbot, settle):
    window.open([Path("unspaced.png")])
    scan = settle().scan
    window.panes.open_beside(window.session.state.series)
    [side] = window.panes.grid.sides
    qtbot.waitUntil(lambda: side.viewer.scan is not None)
    assert side.viewer.scan.spacing_mm is None
    window.notebook.calibrate(scan.source, Calibration(0.3))
    qtbot.waitUntil(lambda: side.viewer.scan.spacing_mm == (0.3, 0.3))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_typed_length_calibrates_the_series_until_it_is_undone(
    qtbot, session, settle
):
    home = QWidget()
    qtbot.addWidget(home)
    viewer, book = Viewer(home), Notebook()
    viewer.use_notebook(book)
    session.scan_changed.connect(viewer.show_scan)
    book.calibrated.connect(session.read_again)
    made = CalibrationPresenter(home, session, [viewer], book)
    session.open([Path("unspaced.png")])
    settle()
    assert viewer.scan.spacing_mm is None
    viewer.length_asked.emit(LINE)
    dialog = made.parent().findChild(QInputDialog)
    # As in German, where Qt would read 305.
    dialog.setLocale(QLocale("de"))
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "30.5")
    dialog.accept()
    qtbot.waitUntil(lambda: viewer.scan.spacing_mm is not None)
    assert measure_lines(viewer.scan, LINE) == ("30.5 mm, calibrated",)
    viewer.undo()
    qtbot.waitUntil(lambda: viewer.scan.spacing_mm is None)
