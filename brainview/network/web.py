"""Talks with DICOMweb services: STOW to send, QIDO to ask, WADO to fetch."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from io import BytesIO
from typing import Any

import requests
from dicomweb_client import DICOMwebClient
from pydicom import Dataset
from requests.adapters import HTTPAdapter
from requests.utils import get_netrc_auth

from brainview.core import NetworkError
from brainview.core.language import tr
from brainview.core.remote_series import FoundSeries, Query
from brainview.network.objects import DicomFile
from brainview.network.query import FIELDS, found_series
from brainview.network.reach import CONNECT_S, unreachable
from brainview.network.receiver import Incoming
from brainview.network.store import Delivery
from brainview.readers.boundary import Refusal, quiet, third_party
from brainview.readers.dicom.dataset import open_dataset
from brainview.settings import Node

_ANSWER_S = 120.0
_ANY_SYNTAX = (("application/dicom", "*"),)
_FORBIDDEN = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
# The service took the request, but not this object.
_REFUSED = (
    HTTPStatus.BAD_REQUEST, HTTPStatus.CONFLICT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
)  # fmt: skip


def echo_web(node: Node) -> None:
    """Ask a service for at most one series.

    Raises
    ------
    NetworkError
        If it can't be reached, or doesn't answer.
    """
    with _client(node) as client:
        client.search_for_series(limit=1)


def store_web(node: Node, files: Sequence[DicomFile]) -> Iterator[Delivery]:
    """Send files as `brainview.network.store.store` does."""
    for file in files:
        try:
            dataset = open_dataset(file.path)
        except (Refusal, OSError):
            yield Delivery(file, tr("the file can't be read any more"))
            continue
        refusal = ""
        with _client(node) as client:
            try:
                answer = client.store_instances([dataset])
            except requests.HTTPError as error:
                if _status(error) not in _REFUSED:
                    raise
                refusal = tr(
                    "the node refused it (HTTP {status})", status=_status(error)
                )
            else:
                failed = answer.get("FailedSOPSequence")
                if failed:
                    status = int(failed[0].get("FailureReason", 0))
                    refusal = tr(
                        "the node refused it (status {status:04X})", status=status
                    )
        yield Delivery(file, refusal)


def find_web(node: Node, query: Query) -> list[FoundSeries]:
    """Ask for series as `brainview.network.query.find_series` does."""
    asked = {
        "PatientID": query.patient_id,
        "PatientName": query.patient_name,
        "StudyDate": query.dates,
        "Modality": query.modality,
    }
    with _client(node) as client:
        found = client.search_for_series(
            fields=list(FIELDS),
            search_filters={name: value for name, value in asked.items() if value},
            limit=query.most,
        )
        datasets = [Dataset.from_json(each) for each in found[: query.most]]
        return [found_series(each) for each in datasets]


def fetch_web(node: Node, study_uid: str, series_uid: str) -> Iterator[Incoming]:
    """Yield the objects of a series, coded as the service keeps them."""
    with _client(node) as client:
        objects = client.iter_series(study_uid, series_uid, media_types=_ANY_SYNTAX)
        for each in objects:
            content = BytesIO()
            each.save_as(content, enforce_file_format=True)
            yield Incoming(str(each.SOPInstanceUID), content.getvalue(), node.name)


class _PlainWildcards(HTTPAdapter):
    """Leaves ``*`` and ``?`` in a query as they are, as RFC 3986 allows.

    Orthanc 1.10 doesn't understand them if they are written as ``%2A`` and ``%3F``.
    """

    def send(
        self, request: requests.PreparedRequest, *arguments: Any, **named: Any
    ) -> requests.Response:
        """Send a request as the base does."""
        place, mark, query = str(request.url).partition("?")
        query = query.replace("%2A", "*").replace("%3F", "?")
        request.url = f"{place}{mark}{query}"
        return super().send(request, *arguments, **named)


@contextmanager
def _client(node: Node) -> Iterator[Any]:
    """Let the block use a service, and turn what goes wrong into an error."""
    with requests.Session() as session:
        # No proxy that an environment variable names: only the node gets the data.
        session.trust_env = False
        for scheme in ("http://", "https://"):
            session.mount(scheme, _PlainWildcards())
        session.auth = get_netrc_auth(node.url)
        if node.tls is not None:
            session.verify = node.tls.authority or True
            if node.tls.certificate:
                session.cert = (node.tls.certificate, node.tls.key)
        with _answers(node):
            client = DICOMwebClient(
                node.url.rstrip("/"), session=session, timeout=(CONNECT_S, _ANSWER_S)
            )
            client.set_http_retry_params(retry=False)
            yield client


def _no_answer() -> tuple[str, str]:
    return tr("it gave no valid answer"), tr("check the url in the settings")


@contextmanager
def _answers(node: Node) -> Iterator[None]:
    try:
        with quiet(), third_party(*_no_answer()):
            yield
    except Refusal as refusal:
        raise _error(node, refusal) from refusal


def _error(node: Node, refusal: Refusal) -> NetworkError:
    cause = refusal.__cause__
    if not isinstance(cause, requests.RequestException):
        return _failed(node, refusal.reason, refusal.remedy)
    if not isinstance(cause, requests.HTTPError):
        return unreachable(
            node, (tr("it stopped in the middle"), tr("try again when it runs"))
        )
    status = _status(cause)
    if status in _FORBIDDEN:
        return _failed(
            node,
            tr("it doesn't let brainview in (HTTP {status})", status=status),
            tr("put name and password of the host into the file .netrc"),
        )
    return _failed(
        node,
        tr("it answered with HTTP {status}", status=status),
        tr("check the url, and its log"),
    )


def _status(error: requests.HTTPError) -> int:
    return 0 if error.response is None else int(error.response.status_code)


def _failed(node: Node, reason: str, remedy: str) -> NetworkError:
    return NetworkError(
        tr(
            "Can't talk with the node {name} at {place}",
            name=node.name,
            place=node.place,
        ),
        reason=reason,
        remedy=remedy,
    )
