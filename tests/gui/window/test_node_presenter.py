"""Asking, fetching and sending in the window; with an Orthanc where there is one."""

import io
import socket
from contextlib import closing

import cv2
import numpy as np
import pytest
import unclosed
from dicom_series import IDENTITY, write_series
from gui_fakes import make_loader
from orthanc import free_ports, running_orthanc
from pydicom import dcmread
from PySide6.QtCore import QDate, Qt
from spheres import slices_at

from brainview.core import CancelToken
from brainview.gui.session.series_analysis import SeriesPhase
from brainview.gui.session.session import Session
from brainview.inference import Analyzer, EngineOptions
from brainview.models import ModelRegistry
from brainview.network import Endpoint, Outbox, Receiver, dicom_files, send
from brainview.node import AnswerWriter
from brainview.readers import read_catalog, read_scan
from brainview.settings import Caller, Node, Settings, save_settings

pytestmark = unclosed.ALLOWED


@pytest.fixture
def loader(qtbot):
    made = make_loader(read_catalog, read_scan)
    yield made
    made.shutdown()


@pytest.fixture
def configure(settings):
    """Write the nodes into the window's settings, at a port of this computer."""

    def write(port, **fields):
        node = {"name": "pacs", "ae_title": "ORTHANC", "host": "127.0.0.1"}
        data = {"version": 1, "nodes": [node | {"port": port}], **fields}
        save_settings(data, settings.path)

    return write


@pytest.fixture
def nodes(window):
    made = window.commands.nodes
    made.lines = []
    made.recorded.connect(lambda event, fields: made.lines.append((event, fields)))
    yield made
    made.runner.shutdown()


@pytest.mark.names_patient  # what was fetched is as it was sent
def test_what_is_found_by_name_date_and_modality_is_fetched_and_opened(
    window, nodes, analyzer, configure, qtbot, tmp_path
):
    analyzer.may_answer.clear()  # its masks have another size
    write_series(tmp_path / "scan", slices_at((0, 3)), PatientName="Smith^Anna")
    with running_orthanc(tmp_path) as (port, _):
        pacs = Node(name="pacs", ae_title="ORTHANC", host="127.0.0.1", port=port)
        list(send(pacs, Settings(), list(dicom_files(tmp_path / "scan"))))
        configure(port)
        nodes.show_query()
        dialog = nodes.query
        dialog._folder = tmp_path / "fetched"
        dialog.name.setText("smi*")
        dialog.date.setCurrentIndex(dialog.date.count() - 1)
        day = QDate.fromString(IDENTITY["StudyDate"], "yyyyMMdd")
        dialog.since.setDate(day.addDays(1))
        ask(dialog, qtbot)
        assert dialog.found.topLevelItemCount() == 0
        dialog.since.setDate(day)
        ask(dialog, qtbot)
        (study,) = [dialog.found.topLevelItem(0)]
        assert study.text(1) == IDENTITY["PatientID"]
        study.setSelected(True)
        with qtbot.waitSignal(window.session.scan_changed, timeout=20_000):
            qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert len(window.session.state.series) == 2
    assert [event for event, _ in nodes.lines] == ["query", "query", "fetch"]
    assert nodes.lines[-1][1]["objects"] == 2
    files = sorted((tmp_path / "fetched").rglob("*.dcm"))
    sent = {dcmread(path).PixelData for path in (tmp_path / "scan").iterdir()}
    assert {dcmread(path).PixelData for path in files} == sent


def ask(dialog, qtbot):
    qtbot.mouseClick(dialog.search, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=20_000)


def test_a_node_that_never_answers_keeps_nobody_waiting(
    nodes, configure, qtbot, window
):
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        configure(silent.getsockname()[1])
        nodes.show_query()
        qtbot.mouseClick(nodes.query.search, Qt.MouseButton.LeftButton)
        assert nodes.query.is_running
        qtbot.keyClick(nodes.query, Qt.Key.Key_Escape)
        assert not nodes.query.is_running
        assert nodes.query.isVisible()


def test_a_wrong_port_is_said_in_the_dialog(nodes, configure, qtbot, window):
    configure(*free_ports(1))
    nodes.show_query()
    ask(nodes.query, qtbot)
    assert "nothing listens there" in nodes.query.problems.text().lower()


def test_patients_are_not_named_while_the_identity_is_hidden(nodes, configure, window):
    configure(1)
    window.actions_by_name["identity"].setChecked(True)
    nodes.show_query()
    hidden = [nodes.query.found.isColumnHidden(column) for column in range(7)]
    assert hidden == [True] * 4 + [False] * 3


HEAD = np.zeros((64, 64), np.uint16)
cv2.ellipse(HEAD, (32, 32), (26, 29), 0, 0, 360, 40, -1)
HEAD[24:40, 30:44] = 200


@pytest.fixture
def analyzed(make_window, qtbot, runner, loader, tiny_models, tmp_path):
    """A window with a series that real models have analyzed, and its folder."""
    folder = tmp_path / "scan"
    write_series(folder, slices_at((0, 3)), lambda _: {"PixelData": HEAD.tobytes()})
    registry = ModelRegistry([tiny_models])
    session = Session(Analyzer(registry, EngineOptions()), runner, loader)
    window = make_window(registry, session)
    window.open([folder])
    qtbot.waitUntil(lambda: session.state.scan is not None)
    qtbot.waitUntil(lambda: not session.state.is_busy, timeout=20_000)
    window.actions_by_name["analyze_series"].trigger()
    analysis = session.series_analysis
    qtbot.waitUntil(lambda: analysis.phase is SeriesPhase.DONE, timeout=20_000)
    yield window, registry, folder
    session.cancel()
    window.commands.nodes.runner.shutdown()


def test_results_wait_for_the_node_and_are_those_of_the_listener(
    analyzed, configure, qtbot, tmp_path
):
    window, registry, folder = analyzed
    dialog = window.commands.nodes.send
    configure(*free_ports(1))
    window.commands.nodes.show_send()
    for kind, box in dialog.kinds.items():
        box.setChecked(kind in ("seg", "sr"))
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=30_000)
    assert "nothing listens there" in dialog.problems.text()
    assert "2 files in the outbox" in dialog.outcome.text()
    got = []
    own = Caller(ae_title="BRAINVIEW", addresses=("127.0.0.1",))
    endpoint = Endpoint("ORTHANC", "127.0.0.1", 0, [own])
    with Receiver(endpoint, lambda each: got.append(each) or 0, print) as receiver:
        configure(receiver.port)
        window.commands.nodes.show_send()
        qtbot.waitUntil(dialog.again.isVisible)
        qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not dialog.is_running, timeout=30_000)
    assert not Outbox().requests()
    assert not list(Outbox().folder.rglob("*.dcm"))
    into = tmp_path / "answer"
    into.mkdir()
    choice = window.session.choice
    kinds = ("seg", "sr")
    answers = AnswerWriter(
        registry, Analyzer(registry, EngineOptions()), choice, "auto", kinds, False
    )
    answers.answer(folder, into, CancelToken())
    theirs = [dcmread(path) for path in into.glob("*.dcm")]
    ours = [dcmread(io.BytesIO(each.content)) for each in got]
    assert sorted(map(content, ours)) == sorted(map(content, theirs))


def content(dataset):
    """An object without what is made anew each time: its UIDs, dates and times."""

    def drop(parent, element):
        if element.VR in ("UI", "DA", "TM", "DT"):
            del parent[element.tag]

    dataset.walk(drop)
    return dataset.to_json()
