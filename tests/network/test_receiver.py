"""Strangers, floods and objects without end don't keep the next good one away."""

import socket
import struct
import time
from contextlib import ExitStack, closing

import pytest
import unclosed

from brainview.core import NetworkError
from brainview.network import Endpoint, Receiver, dicom_files, send
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
