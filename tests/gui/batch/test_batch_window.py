import csv
import logging
import threading
import time
import zipfile
from pathlib import Path

import pytest
from batch_fakes import FakeFileDialogs, FakeRun, make_progress, make_row
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent

from brainview.core import RESEARCH_USE, ReportError
from brainview.gui.batch.row_order import Column
from brainview.gui.batch.run_state import RunPhase
from brainview.settings import NO_SEGMENTER


def batch_threads():
    return [t for t in threading.enumerate() if t.name.startswith("brainview-batch")]


def texts(window, column):
    model = window.results.model
    return [model.index(r, column).data() for r in range(model.rowCount())]


def read_table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_file_becomes_a_row(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    assert texts(window, Column.CLASS) == ["No tumor", "Pituitary", "Pituitary", ""]


def test_a_broken_file_is_a_row_with_its_reason(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    assert texts(window, Column.STATUS)[3] == "Failed"
    assert "empty" in texts(window, Column.NOTE)[3]


def test_the_table_is_written_beside_the_folder(make_batch, folder, finish):
    finish(make_batch(), folder)
    rows = read_table(folder.with_name("scans results.csv"))
    assert [row["status"] for row in rows] == ["ok", "ok", "ok", "error"]


def test_the_counts_are_drawn(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    counts = {bar.text: bar.count for bar in window.results.chart.bars}
    assert counts["Pituitary"] == 2
    assert counts["No tumor"] == 1
    assert counts["Failed"] == 1


def test_the_totals_are_shown_at_the_end(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    card = window.results.run
    assert card.headline.text() == "4 scans done"
    assert card.details.text() == "3 answered, 1 failed"
    assert card.means.full_text.startswith("ONNX Runtime")


def test_the_shown_rows_are_saved_in_their_order(
    make_batch, folder, finish, qtbot, tmp_path
):
    window = finish(make_batch(), folder)
    window.results.filters.statuses.setCurrentIndex(1)  # answered
    window.results.table.sortByColumn(Column.FILE, Qt.SortOrder.DescendingOrder)
    window.setup.dialogs = FakeFileDialogs(table=tmp_path / "shown.csv")
    with qtbot.waitSignal(window.saved):
        window.results.run.save.click()
    whole = read_table(folder.with_name("scans results.csv"))
    assert read_table(tmp_path / "shown.csv") == whole[2::-1]


def test_saving_in_a_missing_folder_fails_with_a_reason(
    make_batch, folder, finish, qtbot, tmp_path
):
    window = finish(make_batch(), folder)
    window.setup.dialogs = FakeFileDialogs(table=tmp_path / "no" / "a.csv")
    window.results.run.save.click()
    qtbot.waitUntil(lambda: "no folder" in window.banner.why.text())


def test_a_second_batch_resumes_the_first(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    assert window.setup.outputs.resume.isChecked()
    finish(window, folder)
    assert "3 of them from the last run" in window.results.run.details.text()


def test_a_first_batch_cannot_resume(make_batch, folder):
    window = make_batch()
    window.setup.choose([folder])
    assert not window.setup.outputs.resume.isEnabled()


def test_an_empty_folder_is_reported(make_batch, finish, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    window = finish(make_batch(), empty)
    assert window.banner.what.text() == "No scan was found."


def test_a_table_that_cannot_be_written_is_reported(
    make_batch, folder, qtbot, tmp_path
):
    window = make_batch()
    (tmp_path / "file").write_text("")
    window.setup.choose([folder])
    window.setup.dialogs = FakeFileDialogs(table=tmp_path / "file" / "a.csv")
    window.setup.outputs.change.click()
    with qtbot.waitSignal(window.run.ended):
        window.setup.start.click()
    assert "Can't make the folder" in window.banner.what.text()
    assert window.banner.isVisibleTo(window)


def test_the_scans_of_a_zip_archive_are_classified_and_opened(
    make_batch, folder, finish, session, qtbot, tmp_path
):
    archive = tmp_path / "more.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name in ("a", "b", "c"):
            packed.write(folder / "b-pituitary.png", f"in/{name}.png")
    window = finish(make_batch(), archive)
    assert texts(window, Column.CLASS) == ["Pituitary"] * 3
    with qtbot.waitSignals([window.opened, session.scan_changed]):
        window.results.table.doubleClicked.emit(window.results.model.index(2, 0))
    assert session.state.sources == (archive,)


def test_rows_appear_while_it_runs(make_batch, folder, begin, fake_run, qtbot):
    fake_run.progress = make_progress([make_row(0)], found=8, done=1)
    window = begin(make_batch(fake_run), folder)
    qtbot.waitUntil(lambda: window.results.model.rowCount() == 1)
    assert window.run.state.phase is RunPhase.RUNNING


def test_progress_is_shown_in_words(make_batch, folder, begin, fake_run):
    fake_run.progress = make_progress([make_row(0)], found=701, done=1)
    window = begin(make_batch(fake_run), folder)
    card = window.results.run
    assert card.headline.text() == "1 of 701 files"
    assert card.details.text() == "10 files a second · 1:10 left"


def test_the_search_for_files_is_shown(make_batch, folder, begin, fake_run):
    fake_run.progress = make_progress(found=50, done=2, is_all_found=False)
    window = begin(make_batch(fake_run), folder)
    assert window.results.run.headline.text() == "2 of 50 files found so far"


def test_the_reason_why_nothing_was_resumed_is_shown(
    make_batch, folder, begin, fake_run
):
    fake_run.progress = make_progress(note="Not as before: the model.")
    window = begin(make_batch(fake_run), folder)
    assert window.message.full_text == "Not as before: the model."


def test_pause_pauses_the_engine(make_batch, folder, begin, fake_run):
    window = begin(make_batch(fake_run), folder)
    window.results.run.pause.click()
    assert fake_run.pause.is_paused
    assert window.results.run.headline.text().startswith("Paused")


def test_the_go_on_button_resumes_the_engine(make_batch, folder, begin, fake_run):
    window = begin(make_batch(fake_run), folder)
    window.results.run.pause.click()
    window.results.run.pause.click()
    assert not fake_run.pause.is_paused
    assert window.run.state.phase is RunPhase.RUNNING


def test_a_late_report_does_not_end_the_pause(
    make_batch, folder, begin, fake_run, qtbot
):
    window = begin(make_batch(fake_run), folder)
    window.results.run.pause.click()
    fake_run.report(make_progress([make_row(1)]))
    qtbot.waitUntil(lambda: window.results.model.rowCount() == 1)
    assert window.run.state.phase is RunPhase.PAUSED


@pytest.mark.parametrize("is_paused", [False, True])
def test_cancel_ends_within_a_second(make_batch, many, begin, qtbot, is_paused):
    window = begin(make_batch(), many)
    if is_paused:
        window.results.run.pause.click()
    began = time.perf_counter()
    window.results.run.cancel.click()
    qtbot.waitUntil(lambda: not window.run.state.phase.is_running)
    assert time.perf_counter() - began < 1
    assert window.run.state.phase is RunPhase.STOPPED


def test_a_cancelled_batch_shows_every_row_of_its_table(make_batch, many, begin, qtbot):
    window = begin(make_batch(), many)
    with qtbot.waitSignal(window.run.ended):
        window.results.run.cancel.click()
    table = read_table(many.with_name("many results.csv"))
    assert window.results.model.rowCount() == len(table)


def test_escape_stops(make_batch, folder, begin, fake_run, qtbot):
    window = begin(make_batch(fake_run), folder)
    window.activateWindow()
    with qtbot.waitSignal(window.run.ended):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.run.state.phase is RunPhase.STOPPED


def test_closing_stops_within_a_second_and_writes_the_table(
    make_batch, many, begin, qtbot
):
    window = begin(make_batch(), many)
    began = time.perf_counter()
    window.close()
    qtbot.waitUntil(lambda: not window.run.state.phase.is_running)
    assert time.perf_counter() - began < 1
    assert many.with_name("many results.csv").is_file()


def test_shutdown_during_a_batch_takes_under_a_second(make_batch, many, begin):
    window = begin(make_batch(), many)
    began = time.perf_counter()
    window.shutdown()
    assert time.perf_counter() - began < 1
    assert batch_threads() == []


def test_the_choices_are_disabled_while_it_runs(make_batch, folder, begin, fake_run):
    window = begin(make_batch(fake_run), folder)
    assert not window.setup.start.isEnabled()
    assert not window.setup.sources.isEnabled()


def test_a_failure_keeps_the_rows(make_batch, folder, begin, qtbot, fake_run):
    fake_run.progress = make_progress([make_row(0)])
    fake_run.last_error = ReportError(
        "Can't write a.csv", reason="the disk is full", remedy="free space"
    )
    window = begin(make_batch(fake_run), folder)
    with qtbot.waitSignal(window.run.ended):
        fake_run.may_end.set()
    assert window.run.state.phase is RunPhase.FAILED
    assert window.results.model.rowCount() == 1
    assert window.banner.why.text() == "The disk is full."


def test_a_fault_is_logged_without_a_path(make_batch, folder, qtbot, caplog):
    caplog.set_level(logging.INFO)
    window = make_batch(FakeRun(error=ValueError(f"no wheel on {folder}")))
    window.setup.choose([folder])
    with qtbot.waitSignal(window.run.ended):
        window.setup.start.click()
    assert "ValueError" in caplog.text
    assert str(folder) not in caplog.text


def test_double_click_opens_the_scan(make_batch, folder, finish, session, qtbot):
    window = finish(make_batch(), folder)
    index = window.results.model.index(1, 0)
    with qtbot.waitSignals([window.opened, session.scan_changed]):
        window.results.table.doubleClicked.emit(index)
    assert session.state.scan.source.path == folder / "b-pituitary.png"


def test_double_click_keeps_what_is_open(make_batch, folder, finish, session, qtbot):
    window = finish(make_batch(), folder)
    session.open([Path("head.dcm")])
    qtbot.waitUntil(lambda: not session.state.is_busy)
    with qtbot.waitSignals([window.opened, session.scan_changed]):
        window.results.table.doubleClicked.emit(window.results.model.index(1, 0))
    qtbot.waitUntil(lambda: not session.state.is_busy)
    found = [series.slices[0].path.name for series in session.state.catalog.series]
    assert found == ["head.dcm", "b-pituitary.png"]
    assert session.state.scan.source.path == folder / "b-pituitary.png"


@pytest.fixture
def of_one_frame(make_batch, folder, begin, qtbot, fake_run):
    """A finished batch of one row, the fourth frame of ``series.dcm``."""
    path = folder / "series.dcm"
    path.write_bytes(b"")
    fake_run.progress = make_progress([make_row(0, str(path), frame=3, frames=5)])
    window = begin(make_batch(fake_run), folder)
    qtbot.waitUntil(lambda: window.results.model.rowCount() == 1)
    return window


def test_double_click_shows_a_slice_that_is_open_already(
    of_one_frame, folder, session, qtbot
):
    window, path = of_one_frame, folder / "series.dcm"
    session.open([Path("other.dcm"), path])
    qtbot.waitUntil(lambda: not session.state.is_busy)
    catalog = session.state.catalog
    window.results.table.doubleClicked.emit(window.results.model.index(0, 0))
    qtbot.waitUntil(lambda: session.state.scan.source.path == path)
    assert session.state.scan.source.frame == 3
    assert session.state.catalog is catalog


def test_double_click_asks_the_models_of_the_batch(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    asked = []
    window.opened.connect(asked.append)
    window.setup.models.turned.setChecked(True)  # for the next batch
    window.results.table.doubleClicked.emit(window.results.model.index(0, 0))
    assert asked == [window._job.choice]
    assert not asked[0].turned


def test_a_scan_that_failed_is_not_replaced_by_what_is_open(
    make_batch, folder, finish, session, qtbot
):
    window = finish(make_batch(), folder)
    session.open([Path("head.dcm")])
    qtbot.waitUntil(lambda: not session.state.is_busy)
    window.results.table.doubleClicked.emit(window.results.model.index(3, 0))
    assert "failed" in window.message.full_text
    assert session.state.sources == (Path("head.dcm"),)


def test_the_whole_reason_of_a_row_stands_below_the_table(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    window.results.table.selectRow(3)
    assert window.results.remark.text() == texts(window, Column.NOTE)[3]
    assert window.results.remark.wordWrap()
    window.results.table.selectRow(0)
    assert window.results.remark.text() == texts(window, Column.NOTE)[0]


def test_the_button_that_starts_is_in_sight_on_a_small_screen(make_batch):
    window = make_batch()
    window.resize(window.minimumSize())
    start = window.setup.start
    corner = start.mapTo(window, start.rect().bottomRight())
    assert window.rect().contains(corner)
    assert window.minimumHeight() <= 576 - 40 - 40  # 1280×720 at 125 %


def test_enter_opens_the_scan(make_batch, folder, finish, session, qtbot):
    window = finish(make_batch(), folder)
    window.activateWindow()
    window.results.table.setFocus()
    window.results.table.selectRow(2)
    with qtbot.waitSignal(session.scan_changed):
        qtbot.keyClick(window.results.table, Qt.Key.Key_Return)
    assert session.state.scan.source.path.name == "c-pituitary.png"


def test_the_viewer_shows_the_frame_of_the_row(of_one_frame, session, qtbot):
    window = of_one_frame
    window.results.table.doubleClicked.emit(window.results.model.index(0, 0))
    qtbot.waitUntil(lambda: session.state.scan and session.state.scan.source.frame == 3)


def test_a_file_that_is_gone_is_reported(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    (folder / "a-notumor.png").unlink()
    window.results.table.doubleClicked.emit(window.results.model.index(0, 0))
    assert window.message.full_text == "This file is no longer where it was."


def test_the_folder_of_the_table_is_shown(make_batch, folder, finish, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not shown.append(url))
    window = finish(make_batch(), folder)
    window.results.run.open_folder.click()
    assert shown == [QUrl.fromLocalFile(str(folder.parent))]


def test_a_system_without_a_file_manager_is_said(
    make_batch, folder, finish, monkeypatch
):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    window = finish(make_batch(), folder)
    window.results.run.open_folder.click()
    assert window.banner.what.text() == "Can't show the folder."


def test_a_folder_of_the_table_that_is_gone_is_said(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    folder.parent.rename(folder.parent.with_name("elsewhere"))
    window.results.run.open_folder.click()
    assert "no longer where it was" in window.banner.why.text()


def test_a_folder_is_chosen_by_dropping_it(make_batch, folder):
    window = make_batch()
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPointF(QPoint(9, 9)),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.setup.sources.paths == (folder,)


def test_the_research_notice_is_always_visible(make_batch):
    window = make_batch()
    labels = window.findChildren(type(window.setup.sources.name).__bases__[0])
    assert any(one.text() == RESEARCH_USE and one.isVisible() for one in labels)


def test_the_last_choices_are_restored(make_batch, folder, finish, remembered):
    window = make_batch()
    window.setup.outputs.boxes["page"].setChecked(True)
    finish(window, folder)
    again = make_batch()
    assert again.setup.sources.paths == (folder,)
    assert again.setup.outputs.boxes["page"].isChecked()
    assert remembered.text("batch/segmenter") == NO_SEGMENTER


def test_a_hidden_identity_hides_every_name(make_batch, folder, finish):
    window = finish(make_batch(), folder)
    window.set_identity_hidden(True)
    setup = window.setup
    shown = [
        *texts(window, Column.FILE),
        setup.sources.name.full_text,
        setup.sources.place.full_text,
        setup.outputs.name.full_text,
        setup.outputs.place.full_text,
        *(box.toolTip() for box in setup.outputs.boxes.values()),
    ]
    assert not [text for text in shown if "scans" in text or "png" in text]


@pytest.fixture
def many(tmp_path, folder):
    """Enough scans for a batch to take seconds."""
    made = tmp_path / "many"
    made.mkdir()
    content = (folder / "b-pituitary.png").read_bytes()
    for number in range(4000):
        # The files differ, because the engine analyzes equal ones only once.
        (made / f"{number:05}.png").write_bytes(content + b"%d" % number)
    return made
