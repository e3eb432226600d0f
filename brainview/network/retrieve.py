"""Fetches a series over DICOM: with C-GET, or with C-MOVE to brainview's listener."""

import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.presentation import build_context, build_role

from brainview.core import CancelToken, NetworkError
from brainview.core.language import tr, translatable
from brainview.core.replacing import replace_bytes
from brainview.core.sentence import system_reason, without_full_stop
from brainview.network.association import SUCCESS, associated, status_of, stopped
from brainview.network.receiver import (
    NO_SPACE,
    NOT_UNDERSTOOD,
    Endpoint,
    Incoming,
    Receiver,
)
from brainview.network.services import GET, MOVE, STORAGE, storage_contexts
from brainview.settings import Caller, Node, Settings

_PENDING = 0xFF00
_WARNINGS = 0xB000  # some objects weren't sent
_UID = re.compile(r"[0-9.]{1,64}")


class Collected:
    """Writes the objects that arrive into a folder, each by its UID.

    Parameters
    ----------
    folder : Path
        It exists.
    arrived : callable
        Called with the number of objects so far.

    Attributes
    ----------
    paths : list of Path
        What has been written.
    problem : str
        Why an object wasn't written, as a clause; empty if all were.
    """

    def __init__(self, folder: Path, arrived: Callable[[int], None]) -> None:
        self._folder = folder
        self._arrived = arrived
        self.paths: list[Path] = []
        self.problem = ""

    def take(self, incoming: Incoming) -> int:
        """Write an object, and return the status for the sender."""
        if not _UID.fullmatch(incoming.sop_instance):
            self.problem = tr("the node sent an object with a damaged UID")
            return NOT_UNDERSTOOD
        path = self._folder / f"{incoming.sop_instance}.dcm"
        try:
            replace_bytes(path, incoming.content)
        except OSError as error:
            why = system_reason(error, tr("the disk refuses"))
            self.problem = tr("an object can't be written ({why})", why=why)
            return NO_SPACE
        self.paths.append(path)
        self._arrived(len(self.paths))
        return SUCCESS


def get_series(
    node: Node,
    own_title: str,
    uids: tuple[str, str],
    into: Collected,
    token: CancelToken,
) -> None:
    """Fetch a series with C-GET, by the UIDs of its study and itself.

    Raises
    ------
    NetworkError
        If the node can't be reached, refuses, stops, or leaves objects out.
    """
    contexts = [build_context(GET), *storage_contexts()]

    def take(event: Any) -> int:
        incoming = Incoming(
            str(event.request.AffectedSOPInstanceUID),
            event.encoded_dataset(),
            str(node.ae_title),
        )
        return into.take(incoming)

    with associated(
        node,
        own_title,
        contexts,
        roles=[build_role(kind, scp_role=True) for kind in STORAGE],
        handlers=[(evt.EVT_C_STORE, take)],
        token=token,
    ) as association:
        answers = association.send_c_get(_request(*uids), GET)
        _follow(node, answers)


def move_series(
    node: Node,
    settings: Settings,
    uids: tuple[str, str],
    into: Collected,
    token: CancelToken,
) -> None:
    """Fetch a series with C-MOVE to the address of the listener.

    Raises
    ------
    NetworkError
        As `get_series`, or if it can't listen there.
    """
    listener, own = settings.listener, settings.ae_title
    endpoint = Endpoint(
        own,
        listener.host,
        listener.port,
        [Caller(ae_title=str(node.ae_title), addresses=_addresses(node))],
        listener.tls,
        max_object_bytes=listener.max_object_mib << 20,
    )
    refused: list[str] = []
    with (
        Receiver(endpoint, into.take, refused.append),
        associated(node, own, [build_context(MOVE)], token=token) as association,
    ):
        answers = association.send_c_move(_request(*uids), own, MOVE)
        _follow(node, answers)
    if refused:
        into.problem = into.problem or without_full_stop(refused[0])


def _request(study_uid: str, series_uid: str) -> Dataset:
    request = Dataset()
    request.QueryRetrieveLevel = "SERIES"
    request.StudyInstanceUID = study_uid
    request.SeriesInstanceUID = series_uid
    return request


def _follow(node: Node, answers: Any) -> None:
    """Wait for the last answer, and check it."""
    status: int | None = None
    for answer, _ in answers:
        status = status_of(answer)
    if status is None or status == _PENDING:
        raise stopped(node, translatable("Can't fetch from the node {name} at {place}"))
    if status & 0xF000 == _WARNINGS:
        reason = tr("it left objects out")
        remedy = tr("look into its log, and fetch again")
    elif status != SUCCESS:
        reason = tr("it refused (status {status:04X})", status=status)
        remedy = tr("check that it knows brainview's AE title, address and port")
    else:
        return
    raise NetworkError(
        tr(
            "Can't fetch all of the series from the node {name} at {place}",
            name=node.name,
            place=node.place,
        ),
        reason=reason,
        remedy=remedy,
    )


def _addresses(node: Node) -> tuple[str, ...]:
    """Return the addresses of the node, which is the only one to be let in."""
    try:
        found = socket.getaddrinfo(node.host, node.port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise NetworkError(
            tr(
                "Can't reach the node {name} at {place}",
                name=node.name,
                place=node.place,
            ),
            reason=tr("no computer named {host} is known", host=node.host),
            remedy=tr("check the host in the settings"),
        ) from error
    return tuple({str(each[4][0]) for each in found})
