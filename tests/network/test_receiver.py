"""Strangers, floods and objects without end don't keep the next good one away."""

import io
import socket
import struct
import time
from contextlib import ExitStack, closing

import pytest
import unclosed
from pynetdicom.dimse_messages import C_STORE_RQ
from pynetdicom.dimse_primitives import C_STORE
from pynetdicom.presentation import build_context

from brainview.core import NetworkError
from brainview.network import Endpoint, Receiver, dicom_files, send
from brainview.network.association import associated
from brainview.settings import Caller, Node, Settings, TlsFiles

pytestmark = unclosed.ALLOWED
SCANNER = Caller(ae_title="SCANNER", addresses=("127.0.0.0/24",))
P_DATA = 4


@pytest.fixture
def log():
    return []


@pytest.fixture
def got():
    return []


def node(port):
    return Node(name="n", ae_title="BRAINVIEW", host="127.0.0.1", port=port)


@pytest.fixture
def receiver(log, got):
    elsewhere = Caller(ae_title="SCANNER", addresses=("10.1.2.3",))
    endpoint = Endpoint(
        "BRAINVIEW", "127.0.0.1", 0, [SCANNER, elsewhere], max_associations=2,
        max_object_bytes=40_000,
    )  # fmt: skip
    with Receiver(endpoint, lambda each: got.append(each) or 0, log.append) as found:
        yield found


def good(receiver, scan):
    """Send a series as the scanner does."""
    settings = Settings(ae_title="SCANNER")
    return list(send(node(receiver.port), settings, list(dicom_files(scan))))


def test_an_unknown_ae_title_is_refused_and_logged(receiver, scan, log, got):
    with pytest.raises(NetworkError, match="calling ae title not recognised"):
        list(send(node(receiver.port), Settings(), list(dicom_files(scan))))
    assert "Refused an association of 'BRAINVIEW' from 127.0.0.1" in log[0]
    assert not got


def test_an_unknown_address_is_dropped_before_anything_is_read(scan, log):
    caller = Caller(ae_title="SCANNER", addresses=("10.1.2.0/24",))
    endpoint = Endpoint("BRAINVIEW", "127.0.0.1", 0, [caller])
    with (
        Receiver(endpoint, lambda each: 0, log.append) as receiver,
        pytest.raises(NetworkError, match="ended the connection without an answer"),
    ):
        good(receiver, scan)
    assert "Dropped a connection from 127.0.0.1, which isn't configured." in log


def test_what_announces_gigabytes_is_dropped_and_the_next_is_taken(
    receiver, scan, log, got
):
    with closing(socket.create_connection(("127.0.0.1", receiver.port))) as stranger:
        stranger.sendall(struct.pack(">BBL", P_DATA, 0, 0xFFFFFFFF))
        stranger.settimeout(10)
        assert not stranger.recv(1)
    assert "it announced more than an object may have" in log[0]
    assert [each.refusal for each in good(receiver, scan)] == ["", "", ""]
    assert len(got) == 3


def test_an_object_above_the_limit_is_dropped_and_the_next_is_taken(
    receiver, scan, tmp_path, log, got
):
    large = bytes(100_000)
    content = (scan / "0.dcm").read_bytes()
    (tmp_path / "large.dcm").write_bytes(content + large)
    with pytest.raises(NetworkError, match="it stopped in the middle"):
        good(receiver, tmp_path)
    assert "it announced more than an object may have" in log[0]
    assert [each.refusal for each in good(receiver, scan)] == ["", "", ""]


def test_a_caller_that_never_shakes_hands_keeps_nobody_waiting(scan, certificate, got):
    own, key = certificate
    endpoint = Endpoint(
        "BRAINVIEW", "127.0.0.1", 0, [SCANNER], TlsFiles(certificate=own, key=key)
    )
    with Receiver(endpoint, lambda each: got.append(each) or 0, print) as receiver:
        address = ("127.0.0.1", receiver.port)
        with closing(socket.create_connection(address)):
            secure = Node(
                name="n", ae_title="BRAINVIEW", host="localhost", port=receiver.port,
                tls=TlsFiles(authority=own),
            )  # fmt: skip
            settings = Settings(ae_title="SCANNER")
            list(send(secure, settings, list(dicom_files(scan))))
    assert len(got) == 3


def test_an_object_that_stops_half_way_is_dropped_and_the_next_is_taken(
    receiver, scan, log, got
):
    scanner, (file, *_) = node(receiver.port), list(dicom_files(scan))
    contexts = [build_context(file.sop_class, file.syntax)]
    with associated(scanner, "SCANNER", contexts) as association:
        (context,) = association.accepted_contexts
        primitive = C_STORE()
        primitive.MessageID, primitive.Priority = 1, 2
        primitive.AffectedSOPClassUID = file.sop_class
        primitive.AffectedSOPInstanceUID = file.sop_instance
        primitive.DataSet = io.BytesIO(file.path.read_bytes())
        message = C_STORE_RQ()
        message.primitive_to_message(primitive)
        first, second, *_ = message.encode_msg(context.context_id, 1024)
        for part in (first, second):
            association.dul.send_pdu(part)
        wait_for(lambda: any(each.dimse.message for each in open_at(receiver)))
        association.dul.socket.socket.shutdown(socket.SHUT_RDWR)
    wait_for(lambda: log)
    assert "it ended in the middle of an object" in log[0]
    assert [each.refusal for each in good(receiver, scan)] == ["", "", ""]
    assert len(got) == 3


def test_a_slow_disk_ends_no_connection(scan, log, monkeypatch):
    monkeypatch.setattr("brainview.network.receiver._IDLE_S", 0.5)

    def take(incoming):
        time.sleep(0.8)
        return 0

    endpoint = Endpoint("BRAINVIEW", "127.0.0.1", 0, [SCANNER])
    with Receiver(endpoint, take, log.append) as receiver:
        assert [each.refusal for each in good(receiver, scan)] == ["", "", ""]


def open_at(receiver):
    return receiver._server.active_associations


def test_only_a_caller_with_a_trusted_certificate_is_let_in(
    scan, certificate, got, log
):
    own, key = certificate
    both = TlsFiles(authority=own, certificate=own, key=key)
    endpoint = Endpoint("BRAINVIEW", "127.0.0.1", 0, [SCANNER], both)
    with Receiver(endpoint, lambda each: got.append(each) or 0, log.append) as receiver:
        for files in (TlsFiles(authority=own), both):
            secure = Node(
                name="n", ae_title="BRAINVIEW", host="localhost", port=receiver.port,
                tls=files,
            )  # fmt: skip
            sending = send(
                secure, Settings(ae_title="SCANNER"), list(dicom_files(scan))
            )
            if files is both:
                assert [each.refusal for each in sending] == ["", "", ""]
            else:
                with pytest.raises(NetworkError, match=r"Can't reach the node n"):
                    list(sending)
    assert len(got) == 3
    assert any("TLS failed (PEER_DID_NOT_RETURN_A_CERTIFICATE)" in line for line in log)


def test_a_flood_of_connections_is_limited_and_the_next_good_one_is_taken(
    receiver, scan, log
):
    with ExitStack() as stack:
        for _ in range(50):
            address = ("127.0.0.1", receiver.port)
            stack.enter_context(closing(socket.create_connection(address)))
        wait_for(lambda: len(log) > 25)
    assert all(" are open." in line for line in log)
    wait_for(lambda: not receiver.waiting)
    assert [each.refusal for each in good(receiver, scan)] == ["", "", ""]


def wait_for(is_so):
    end = time.monotonic() + 20
    while not is_so() and time.monotonic() < end:
        time.sleep(0.01)
    assert is_so()
