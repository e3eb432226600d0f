"""What goes wrong on the way to a node is said, and nothing is lost."""

import socket
import threading
from contextlib import closing, contextmanager, suppress

import pytest
import unclosed
from orthanc import free_ports
from pynetdicom import AE, evt

from brainview.__main__ import main
from brainview.network import Outbox
from brainview.network.receiver import Endpoint, Receiver
from brainview.network.services import accepted_syntaxes
from brainview.settings import Caller, TlsFiles

pytestmark = unclosed.ALLOWED
CALLER = Caller(ae_title="BRAINVIEW", addresses=("127.0.0.1",))


@pytest.fixture
def outbox():
    found = Outbox()
    yield found
    for path in found.requests():
        path.unlink()


@contextmanager
def receiver(take=lambda incoming: 0, tls=None, callers=(CALLER,)):
    endpoint = Endpoint("PACS", "127.0.0.1", 0, callers, tls)
    with Receiver(endpoint, take, lambda sentence: None) as found:
        yield found.port


def node(port, **fields):
    fields = {"ae_title": "PACS", "host": "127.0.0.1", "port": port} | fields
    return {"name": "pacs", **fields}


def test_a_wrong_port_is_said_and_the_files_are_sent_later(
    scan, configure, outbox, capsys
):
    (free,) = free_ports(1)
    configure(nodes=[node(free)])
    assert main(["send", str(scan), "pacs"]) == 1
    said = capsys.readouterr().err
    assert "nothing listens there; check host and port" in said
    assert "3 files in the outbox" in said
    got = []
    with receiver(lambda incoming: got.append(incoming) or 0) as port:
        configure(nodes=[node(port)])
        assert main(["send", "--again"]) == 0
    assert len(got) == 3
    assert not outbox.requests()


def test_a_refused_association_names_both_ae_titles(scan, configure, outbox, capsys):
    with receiver() as port:
        configure(nodes=[node(port)], ae_title="STRANGER")
        assert main(["send", str(scan), "pacs"]) == 1
    said = capsys.readouterr().err
    assert "it refused the association (calling ae title not recognised)" in said
    assert "AE title STRANGER, and check its own one, PACS." in said
    assert len(outbox.requests()) == 1


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"tls": {}, "host": "localhost"}, "certificate can't be trusted (self-signed"),
        (
            {"tls": {"authority": "none.pem"}},
            "no such file or directory; name files in",
        ),
    ],
)
def test_broken_tls_is_said(scan, configure, outbox, capsys, certificate, fields, why):
    own, key = certificate
    with receiver(tls=TlsFiles(certificate=own, key=key)) as port:
        configure(nodes=[node(port, **fields)])
        assert main(["send", str(scan), "pacs"]) == 1
        assert why in capsys.readouterr().err
        trusted = node(port, tls={"authority": own}, host="localhost")
        configure(nodes=[trusted])
        assert main(["send", "--again"]) == 0
    assert not outbox.requests()


def test_a_node_that_stops_in_the_middle_gets_only_the_rest_later(
    scan, configure, outbox, capsys
):
    got = []

    def take(event):
        got.append(event.request.AffectedSOPInstanceUID)
        if len(got) == 2:
            event.assoc.abort()
        return 0

    entity = AE("PACS")
    for kind, codings in accepted_syntaxes().items():
        entity.add_supported_context(kind, codings)
    handlers = [(evt.EVT_C_STORE, take)]
    server = entity.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    try:
        configure(nodes=[node(server.server_address[1])])
        assert main(["send", str(scan), "pacs"]) == 1
        said = capsys.readouterr().err
        assert "it stopped in the middle; try again when it runs" in said
        assert "2 files in the outbox" in said
        assert main(["send", "--again"]) == 0
    finally:
        server.shutdown()
    assert len(set(got)) == 3
    assert got.count(got[0]) == 1


def test_a_full_node_is_said_for_each_file(scan, configure, outbox, capsys):
    with receiver(lambda incoming: 0xA700) as port:
        configure(nodes=[node(port)])
        assert main(["send", str(scan), "pacs"]) == 1
    said = capsys.readouterr().err
    assert said.count("the node has no space left; it waits in the outbox.") == 3


def test_what_is_no_dicom_file_is_named_and_the_rest_is_sent(
    scan, configure, outbox, capsys, tmp_path
):
    (tmp_path / "note.txt").write_text("hello")
    (tmp_path / "0.dcm").write_bytes((scan / "0.dcm").read_bytes())
    with receiver() as port:
        configure(nodes=[node(port)])
        assert main(["send", str(tmp_path), "pacs"]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("Can't send note.txt: it is no DICOM file")
    assert said.out == "pacs: 1 file sent.\n"


def test_an_unknown_node_and_wrong_arguments_are_refused(scan, configure, capsys):
    configure()
    assert main(["send", str(scan), "pacs"]) == 2
    assert "the settings know none; add it in" in capsys.readouterr().err
    assert main(["send", str(scan)]) == 2
    assert main(["send", str(scan), "pacs", "--again"]) == 2


def hang_up(server):
    """Accept connections, and end each after its first bytes."""
    with suppress(OSError):  # at the end
        while True:
            client, _ = server.accept()
            client.recv(100)
            client.close()


def test_a_web_service_that_is_not_there_or_stops_is_said(
    scan, configure, outbox, capsys, certificate
):
    (free,) = free_ports(1)
    own, key = certificate
    with (
        receiver(tls=TlsFiles(certificate=own, key=key)) as secure,
        closing(socket.create_server(("127.0.0.1", 0))) as server,
    ):
        thread = threading.Thread(target=hang_up, args=(server,))
        thread.start()
        cases = {
            f"http://127.0.0.1:{free}": "nothing listens there",
            f"https://localhost:{secure}": "its certificate can't be trusted",
            f"http://127.0.0.1:{server.getsockname()[1]}": "stopped in the middle",
        }
        for url, why in cases.items():
            configure(nodes=[{"name": "pacs", "url": url}])
            assert main(["send", str(scan), "pacs"]) == 1
            said = capsys.readouterr().err
            assert why in said
            assert "3 files in the outbox" in said
        server.shutdown(socket.SHUT_RDWR)
        thread.join()
    assert len(outbox.requests()) == 3
