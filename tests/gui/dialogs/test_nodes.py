"""The dialog with the computers that brainview may talk with."""

import json

import pytest
import unclosed
from orthanc import free_ports
from PySide6.QtWidgets import QDialogButtonBox, QTableWidgetItem, QWidget

from brainview.gui.dialogs.nodes import NodesDialog
from brainview.network import Endpoint, Receiver
from brainview.settings import Caller, load_settings

pytestmark = unclosed.ALLOWED

PACS = {"name": "pacs", "ae_title": "PACS", "host": "10.0.0.1", "port": 11112}
SECURE = PACS | {"tls": {"authority": "own.pem"}}


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "settings.json"
    found.write_text(json.dumps({"nodes": [SECURE], "listener": {"quiet_s": 3}}))
    return found


@pytest.fixture
def dialog(qtbot, path, runner):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = NodesDialog(parent, load_settings(path), runner)
    made.show()
    yield made
    parent.close()


def write(dialog, row, *texts):
    for column, text in enumerate(texts):
        dialog.table.setItem(row, column, QTableWidgetItem(text))


def save(dialog):
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def test_a_node_is_added_and_all_others_stay_as_they_were(dialog, path):
    dialog.add.click()
    write(dialog, 1, "web", "", "", "", "https://pacs/dicom-web")
    save(dialog)
    assert dialog.result() == dialog.DialogCode.Accepted
    settings = load_settings(path).settings
    assert settings.nodes[1].url == "https://pacs/dicom-web"
    assert settings.nodes[0].tls.authority == "own.pem"
    assert settings.nodes[0].port == 11112
    assert settings.listener.quiet_s == 3


def test_a_wrong_value_is_said_and_nothing_is_saved(dialog, path):
    before = path.read_text()
    dialog.table.item(0, 3).setText("99999")
    save(dialog)
    assert dialog.isVisible()
    assert "in row 1, port is 99999, but must be" in dialog.message.text()
    assert path.read_text() == before


def test_a_node_is_removed(dialog, path):
    dialog.table.setCurrentCell(0, 0)
    dialog.remove.click()
    save(dialog)
    assert load_settings(path).settings.nodes == ()


def test_a_node_is_asked_before_it_is_saved(dialog, path, qtbot):
    before = path.read_text()
    (port,) = free_ports(1)
    write(dialog, 0, "pacs", "PACS", "127.0.0.1", str(port))  # and without TLS
    dialog.check.click()
    qtbot.waitUntil(dialog.check.isEnabled)
    assert "nothing listens there" in dialog.message.text()
    own = Caller(ae_title="BRAINVIEW", addresses=("127.0.0.1",))
    endpoint = Endpoint("PACS", "127.0.0.1", 0, [own])
    with Receiver(endpoint, lambda each: 0, print) as receiver:
        write(dialog, 0, "pacs", "PACS", "127.0.0.1", str(receiver.port))
        dialog.check.click()
        qtbot.waitUntil(dialog.check.isEnabled)
    words = f"The node pacs at 127.0.0.1:{receiver.port} answers."
    assert dialog.message.text() == words
    assert path.read_text() == before


def test_a_damaged_file_is_said(qtbot, path, runner):
    path.write_text("{")
    parent = QWidget()
    qtbot.addWidget(parent)
    made = NodesDialog(parent, load_settings(path), runner)
    assert "a copy is kept as settings.damaged-1.json" in made.message.text()
