"""What can be done with a node, over DICOM or DICOMweb as the settings say."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from pynetdicom.presentation import build_context

from brainview.core import CancelToken, NetworkError
from brainview.core.language import tr, translatable
from brainview.core.remote_series import FoundSeries, Query
from brainview.network.association import SUCCESS, associated, status_of, stopped
from brainview.network.objects import DicomFile
from brainview.network.query import find_series
from brainview.network.retrieve import Collected, get_series, move_series
from brainview.network.services import VERIFICATION
from brainview.network.store import Delivery, store
from brainview.network.web import echo_web, fetch_web, find_web, store_web
from brainview.settings import Node, Settings

_NO_ANSWER = translatable("Can't get an answer from the node {name} at {place}")


def echo(node: Node, settings: Settings) -> None:
    """Check that a node answers.

    Raises
    ------
    NetworkError
        If it doesn't.
    """
    if node.url:
        echo_web(node)
        return
    with associated(node, settings.ae_title, [build_context(VERIFICATION)]) as opened:
        status = status_of(opened.send_c_echo())
    if status is None:
        raise stopped(node, _NO_ANSWER)
    if status != SUCCESS:
        raise NetworkError(
            tr(_NO_ANSWER, name=node.name, place=node.place),
            reason=tr("it refused (status {status:04X})", status=status),
            remedy=tr("look into its log"),
        )


def send(
    node: Node, settings: Settings, files: Sequence[DicomFile]
) -> Iterator[Delivery]:
    """Send files to a node.

    Yields
    ------
    Delivery
        One per file, as soon as the node has answered.

    Raises
    ------
    NetworkError
        If the node can't be reached, refuses, or stops in the middle.
    """
    if node.url:
        return store_web(node, files)
    return store(node, settings.ae_title, files)


def find(
    node: Node, settings: Settings, query: Query, token: CancelToken
) -> list[FoundSeries]:
    """Ask a node for series.

    Raises
    ------
    NetworkError
        If the node can't be reached, refuses, or stops in the middle.
    Cancelled
        If the token says so; a DICOMweb service has to answer first.
    """
    if not node.url:
        return find_series(node, settings.ae_title, query, token)
    found = find_web(node, query)
    token.check()
    return found


def _ignore(_count: int) -> None:
    """Report nowhere."""


def fetch(
    node: Node,
    settings: Settings,
    study_uid: str,
    series_uid: str,
    folder: Path,
    token: CancelToken,
    arrived: Callable[[int], None] = _ignore,
) -> list[Path]:
    """Fetch a series into a folder.

    Parameters
    ----------
    node : Node
        Where it is.
    settings : Settings
        Of this side.
    study_uid, series_uid : str
        Which one.
    folder : Path
        It exists; each object becomes a file named by its UID.
    token : CancelToken
        Ends it; what has been written stays.
    arrived : callable
        Called with the number of objects so far, in any thread.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    NetworkError
        If the node can't be reached, refuses, stops, or leaves objects out, or if an
        object can't be written. What has been written stays.
    Cancelled
        If the token says so.
    """
    collected = Collected(folder, arrived)
    uids = study_uid, series_uid
    try:
        if node.url:
            for content in fetch_web(node, *uids):
                collected.take(content)
                token.check()
        elif node.retrieve == "get":
            get_series(node, settings.ae_title, uids, collected, token)
        else:
            move_series(node, settings, uids, collected, token)
    except NetworkError:
        if not collected.problem:
            raise
    if collected.problem or not collected.paths:
        raise NetworkError(
            tr(
                "Can't fetch all of the series from the node {name} at {place}",
                name=node.name,
                place=node.place,
            ),
            reason=collected.problem or tr("it has no such series"),
            remedy=tr("check the disk of the folder and the UIDs, and fetch again"),
        )
    return collected.paths
