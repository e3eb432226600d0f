"""Receives objects with C-STORE, from known callers only and within limits."""

import socket
import threading
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from socketserver import TCPServer
from types import TracebackType
from typing import Any, Self

from pynetdicom import AE, evt
from pynetdicom.association import Association
from pynetdicom.transport import (
    RequestHandler,
    ThreadedAssociationServer,
)

from brainview.core import NetworkError
from brainview.core.language import tr
from brainview.core.sentence import system_reason
from brainview.network.objects import read_series_uid
from brainview.network.services import VERIFICATION, accepted_syntaxes
from brainview.network.tls import server_context
from brainview.settings import Caller, TlsFiles

NO_SPACE = 0xA700
"""Status: the disk is full (PS3.4, table B.2-1)."""

NOT_UNDERSTOOD = 0xC000
"""Status: the object can't be used (PS3.4, table B.2-1)."""

_NOT_AUTHORIZED = 0x0124  # PS3.7, annex C
_POLL_S = 0.25  # at every sixtieth, pynetdicom collects garbage
_END_S = 1.0  # for an association to end, when the receiver does
_REQUEST_S = 10.0  # within which a caller must say what it wants
_IDLE_S = 30.0  # after which a silent connection is closed
_PDU_BYTES = 1 << 17  # that callers are asked to send at most at once
_LONGEST_PDU = 1 << 20  # that is read from those who don't care
_WAITING = 4  # connections that may wait for each association that is let in


@dataclass(frozen=True, slots=True)
class Incoming:
    """An object that has arrived.

    Attributes
    ----------
    sop_instance : str
        Its UID, as the caller says; not checked.
    content : bytes
        As a DICOM file.
    caller : str
        The AE title of who sent it.
    """

    sop_instance: str
    content: bytes
    caller: str

    def series_uid(self) -> str:
        """Return the UID of its series; empty where its header is damaged."""
        return read_series_uid(self.content)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where objects are received, and from whom.

    Attributes
    ----------
    ae_title, host, port
        Where; port 0 for any that is free.
    callers : tuple of Caller
        Who is let in.
    tls : TlsFiles or None
        None for connections that aren't encrypted.
    max_associations : int
        At the same time.
    max_object_bytes : int
        The largest object.
    """

    ae_title: str
    host: str
    port: int
    callers: Collection[Caller]
    tls: TlsFiles | None = None
    max_associations: int = 8
    max_object_bytes: int = 1 << 28


class Receiver:
    """A storage service; as a context, it runs in threads of its own.

    Parameters
    ----------
    endpoint : Endpoint
        Where it listens, and whom it lets in.
    take : callable
        Keeps an object, and returns the status for the caller. Called from several
        threads.
    log : callable
        Is given a sentence about each caller that is refused, and each object that
        doesn't arrive whole. Called from several threads.

    Raises
    ------
    NetworkError
        If an address of a caller is none, or it can't listen there.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        take: Callable[[Incoming], int],
        log: Callable[[str], None],
    ) -> None:
        self._endpoint = endpoint
        self._take = take
        self._log = log
        self._networks: dict[str, list[IPv4Network | IPv6Network]] = {}
        for caller in endpoint.callers:
            networks = [_network(address) for address in caller.addresses]
            self._networks.setdefault(caller.ae_title, []).extend(networks)
        self._server: Any = None

    @property
    def port(self) -> int:
        """The port that is listened on."""
        return int(self._server.server_address[1])

    def __enter__(self) -> Self:
        endpoint = self._endpoint
        entity = AE(endpoint.ae_title)
        entity.maximum_associations = endpoint.max_associations
        entity.maximum_pdu_size = _PDU_BYTES
        entity.require_called_aet = True
        entity.require_calling_aet = list(self._networks)
        entity.acse_timeout = _REQUEST_S
        entity.dimse_timeout = entity.network_timeout = _IDLE_S
        entity.add_supported_context(VERIFICATION)
        for kind, codings in accepted_syntaxes().items():
            entity.add_supported_context(kind, codings)
        secured = None if endpoint.tls is None else server_context(endpoint.tls)
        try:
            self._server = entity.make_server(
                (endpoint.host, endpoint.port),
                ssl_context=secured,
                evt_handlers=[
                    (evt.EVT_C_STORE, self._store),
                    (evt.EVT_REJECTED, self._rejected),
                    (evt.EVT_CONN_CLOSE, _close),
                ],
                server_class=_Server,
                receiver=self,
            )
        except OSError as error:
            raise NetworkError(
                tr(
                    "Can't listen on {host}:{port}",
                    host=endpoint.host,
                    port=endpoint.port,
                ),
                reason=system_reason(error, str(error)),
                remedy=tr("choose another address or port, or stop what listens there"),
            ) from error
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            args=(_POLL_S,),
            name="brainview receiver",
            daemon=True,
        )
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        for association in self._server.active_associations:
            association.abort(block=False)
            _wake(association)
            association.join(_END_S)

    @property
    def max_object_bytes(self) -> int:
        """The largest object, as a file."""
        return self._endpoint.max_object_bytes

    @property
    def waiting(self) -> int:
        """How many connections are open."""
        return len(self._server.active_associations)

    def admits(self, address: str) -> bool:
        """Return whether a connection is taken; if not, it is logged.

        Parameters
        ----------
        address : str
            Of the caller.
        """
        networks = [each for found in self._networks.values() for each in found]
        if not _is_in(address, networks):
            self._log(
                tr(
                    "Dropped a connection from {address}, which isn't configured.",
                    address=address,
                )
            )
            return False
        if self.waiting >= _WAITING * self._endpoint.max_associations:
            self._log(
                tr(
                    "Dropped a connection from {address}: {waiting} are open.",
                    address=address,
                    waiting=self.waiting,
                )
            )
            return False
        return True

    def cut_short(self, address: str, reason: str) -> None:
        """Log that an object or a connection ended early."""
        self._log(
            tr(
                "Dropped a connection from {address}: {reason}.",
                address=address,
                reason=reason,
            )
        )

    def _store(self, event: Any) -> int:
        association = event.assoc
        caller = str(association.requestor.ae_title).strip()
        address = str(association.requestor.address)
        if not _is_in(address, self._networks.get(caller, ())):
            self._log(
                tr(
                    "Refused an object of {caller} from {address}, not its address.",
                    caller=caller,
                    address=address,
                )
            )
            return _NOT_AUTHORIZED
        association.dul.socket.begin()
        incoming = Incoming(
            str(event.request.AffectedSOPInstanceUID), event.encoded_dataset(), caller
        )
        try:
            return self._take(incoming)
        finally:
            # The caller wasn't silent while a slow disk kept us from answering.
            association.dul._idle_timer.restart()

    def _rejected(self, event: Any) -> None:
        requestor = event.assoc.requestor
        self._log(
            tr(
                "Refused an association of {ae_title!r} from {address}: it "
                "isn't configured, calls another AE title, or too many are "
                "open.",
                ae_title=requestor.ae_title,
                address=requestor.address,
            )
        )


class _LimitedSocket:
    """Reads no more than one object of the largest size at a time.

    Parameters
    ----------
    association : Association
        Its socket is the one that reads.
    most : int
        Bytes between two calls of `begin`.
    cut_short : callable
        Is told why a connection is closed.
    """

    def __init__(
        self, association: Association, most: int, cut_short: Callable[[str], None]
    ) -> None:
        self._association = association
        dul: Any = association.dul
        self._inner = dul.socket
        self._client = self._inner.socket
        self._most = most
        self._cut_short = cut_short
        self._received = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def begin(self) -> None:
        """Count anew, since an object has arrived."""
        self._received = 0

    def release(self) -> None:
        """Close the socket, which pynetdicom leaves to Python if it isn't connected."""
        self._client.close()

    def recv(self, nr_bytes: int) -> bytearray:
        """Read from the socket.

        Raises
        ------
        OSError
            If a limit is exceeded; pynetdicom then closes the connection.
        """
        self._received += nr_bytes
        if nr_bytes > _LONGEST_PDU or self._received > self._most:
            self._cut_short(tr("it announced more than an object may have"))
            raise OSError
        found: bytearray = self._inner.recv(nr_bytes)
        if len(found) < nr_bytes and self._association.dimse.message is not None:
            self._cut_short(tr("it ended in the middle of an object"))
        return found


class _Handler(RequestHandler):
    """Makes an association with a limited socket."""

    server: "_Server"

    def _create_association(self) -> Association:
        association = super()._create_association()
        receiver, address = self.server.receiver, str(self.client_address[0])
        dul: Any = association.dul
        dul.socket = _LimitedSocket(
            association,
            receiver.max_object_bytes,
            partial(receiver.cut_short, address),
        )
        return association


class _Server(ThreadedAssociationServer):
    """Drops strangers before anything is read, and waits for nobody's handshake."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, *arguments: Any, receiver: Receiver, **named: Any) -> None:
        self.receiver = receiver
        named["request_handler"] = _Handler
        super().__init__(*arguments, **named)

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection; its handshake follows in its own thread."""
        assert self.socket is not None
        client, address = self.socket.accept()
        client.settimeout(_IDLE_S)
        return client, address

    def verify_request(self, request: Any, client_address: Any) -> bool:
        """Return whether a connection is taken."""
        return self.receiver.admits(str(client_address[0]))

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Encrypt a connection where that is set, and start its association."""
        if self.ssl_context is not None:
            try:
                request = self.ssl_context.wrap_socket(request, server_side=True)
            except OSError as error:
                reason = getattr(error, "reason", None) or tr("no handshake")
                why = tr("TLS failed ({reason})", reason=reason)
                self.receiver.cut_short(client_address[0], why)
                request.close()
                return
        super().finish_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log a connection that failed, in place of a traceback on stderr."""
        self.receiver.cut_short(str(client_address[0]), tr("it failed"))

    def shutdown(self) -> None:
        """End the loop and close the port."""
        TCPServer.shutdown(self)
        self.server_close()


def _close(event: Any) -> None:
    event.assoc.dul.socket.release()
    _wake(event.assoc)


def _wake(association: Association) -> None:
    """End a thread that still waits for what its caller wants."""
    if association.requestor.primitive is None:
        queue: Any = association.dul.to_user_queue
        queue.put(None)  # as if the time for it were over


def _network(address: str) -> IPv4Network | IPv6Network:
    try:
        return ip_network(address, strict=False)
    except ValueError as error:
        raise NetworkError(
            tr("Can't listen"),
            reason=tr(
                "the settings let in {address!r}, which is no IP address",
                address=address,
            ),
            remedy=tr("write it like 10.1.2.3 or 10.1.2.0/24"),
        ) from error


def _is_in(address: str, networks: Iterable[IPv4Network | IPv6Network]) -> bool:
    found = ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None)  # as a socket of both versions has it
    return any((mapped or found) in network for network in networks)
