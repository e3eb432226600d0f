"""No file that the window writes by itself or by default says who was scanned."""

import logging

import pytest
from identity import IDENTITY, leaks
from pydicom import dcmread
from PySide6.QtCore import QSettings

from brainview.core import resources_folder
from brainview.core.measures import Measure, MeasureKind
from brainview.gui.panels.answer_pages import PanelState
from brainview.gui.window.app import build_window

KINDS = ("csv", "json")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """All folders that the program can write to."""
    folder = tmp_path / "all"
    (folder / "tmp").mkdir(parents=True)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder / "home"))
    monkeypatch.setenv("TMPDIR", str(folder / "tmp"))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


@pytest.fixture
def scan(tmp_path):
    dataset = dcmread(resources_folder() / "samples" / "glioma" / "IM0005.dcm")
    for keyword, value in IDENTITY.items():
        setattr(dataset, keyword, value)
    dataset.save_as(tmp_path / "scan.dcm")
    return tmp_path / "scan.dcm"


def export_all(qtbot, window, folder):
    window.commands.files.ask_export_folder = lambda _folder: folder
    window.actions_by_name["export"].trigger()
    dialog = window.commands.export.dialog
    dialog.change.click()
    for kind in KINDS:
        dialog.boxes[kind].setChecked(True)
    dialog.boxes["pdf"].setChecked(False)  # the command line's test searches the others
    with qtbot.waitSignal(window.session.exported, timeout=30_000):
        dialog.write.click()
    dialog.reject()


def copy_all(qtbot, window, folder):
    window.commands.files.ask_export_folder = lambda _folder: folder
    window.actions_by_name["deidentify"].trigger()
    dialog = window.commands.copies.dialog
    dialog.change.click()
    dialog.write.click()
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=30_000)
    dialog.reject()


def test_nothing_that_the_window_writes_names_the_patient(
    qapp, qtbot, home, scan, tiny_models, caplog
):
    caplog.set_level(logging.DEBUG)
    store = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    window = build_window(qapp, store, [tiny_models])
    qtbot.addWidget(window)
    window.open([scan])
    refused = PanelState.ANSWER, PanelState.REFUSED
    qtbot.waitUntil(lambda: window.answer.state in refused, timeout=30_000)
    if window.answer.state is PanelState.REFUSED:
        window.session.analyze(force=True)
        qtbot.waitUntil(
            lambda: window.answer.state is PanelState.ANSWER, timeout=30_000
        )
    source = window.session.state.scan.source
    line = Measure(MeasureKind.DISTANCE, ((1.0, 1.0), (9.0, 9.0)))
    window.notebook.draw(source, (line,), "a line")
    export_all(qtbot, window, home / "out")
    copy_all(qtbot, window, home / "copies")
    window.close()
    qapp.aboutToQuit.emit()
    store.sync()
    written = {path.suffix for path in home.rglob("*") if path.is_file()}
    assert written >= {".ini", ".csv", ".json", ".dcm"}
    assert leaks(home, caplog.text.encode()) == []
