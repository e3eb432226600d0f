"""Opens DICOM associations with a node."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import AE
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext

from brainview.core import CancelToken, NetworkError
from brainview.core.language import tr
from brainview.network.reach import CONNECT_S, unreachable
from brainview.network.tls import client_context
from brainview.settings import Node

_ANSWER_S = 60.0
"""How long a node may take for an answer, such as to find studies."""

SUCCESS = 0x0000


@contextmanager
def associated(
    node: Node,
    own_title: str,
    contexts: Sequence[PresentationContext],
    *,
    roles: Sequence[Any] = (),
    handlers: Sequence[Any] = (),
    token: CancelToken | None = None,
) -> Iterator[Association]:
    """Let the block use an association.

    Parameters
    ----------
    node : Node
        With AE title, host and port.
    own_title : str
        The AE title to call with.
    contexts : sequence of PresentationContext
        What is wanted, at most 128.
    roles, handlers
        As pynetdicom's ``ext_neg`` and ``evt_handlers``.
    token : CancelToken or None
        Ends the association, also while the block waits for an answer.

    Yields
    ------
    Association
        Released at the end, also after an error.

    Raises
    ------
    NetworkError
        If the node can't be reached or refuses.
    Cancelled
        If the token says so.
    """
    token = token or CancelToken()
    entity = AE(own_title)
    entity.connection_timeout = entity.acse_timeout = CONNECT_S
    entity.dimse_timeout = entity.network_timeout = _ANSWER_S
    secured = None
    if node.tls is not None:
        secured = (client_context(node.tls), str(node.host))
    try:
        association = entity.associate(
            str(node.host),
            node.port,
            list(contexts),
            ae_title=str(node.ae_title),
            ext_neg=list(roles),
            tls_args=secured,
            evt_handlers=list(handlers),
        )
    except OSError as error:  # of the name of the host
        raise unreachable(node, _no_dicom()) from error
    try:
        token.check()
        if not association.is_established:
            raise _refused(node, own_title, association)
        with token.on_cancel(lambda: association.abort(block=False)):
            yield association
    except (NetworkError, RuntimeError):
        token.check()  # then the end was asked for
        raise
    finally:
        if association.is_established:
            association.release()
        if association.is_alive():
            association.join(CONNECT_S)


def status_of(answer: Dataset) -> int | None:
    """Return the status of a node's answer; None if there was no answer."""
    status = answer.get("Status")
    return None if status is None else int(status)


def stopped(node: Node, what: str) -> NetworkError:
    """Return the error of a node that stopped answering on an association.

    Parameters
    ----------
    node : Node
        The node.
    what : str
        What can't be done, with the name and the place of the node in braces; marked by
        `translatable`.
    """
    return NetworkError(
        tr(what, name=node.name, place=node.place),
        reason=tr("it stopped in the middle"),
        remedy=tr("try again when it runs"),
    )


def _no_dicom() -> tuple[str, str]:
    return (
        tr("it ended the connection without an answer"),
        tr("check whether the port is that of DICOM, and whether both sides use TLS"),
    )


def _refused(node: Node, own_title: str, association: Association) -> NetworkError:
    if association.is_rejected:
        primitive = association.acceptor.primitive
        reason = getattr(primitive, "reason_str", "") or tr("no reason given")
        return NetworkError(
            tr(
                "Can't talk with the node {name} at {place}",
                name=node.name,
                place=node.place,
            ),
            reason=tr("it refused the association ({reason})", reason=reason.lower()),
            remedy=tr(
                "let it know the AE title {own_title}, and check its own one, "
                "{ae_title}",
                own_title=own_title,
                ae_title=node.ae_title,
            ),
        )
    if association.rejected_contexts:
        return NetworkError(
            tr(
                "Can't talk with the node {name} at {place}",
                name=node.name,
                place=node.place,
            ),
            reason=tr("it takes none of the services and kinds of objects in question"),
            remedy=tr("allow them on the node, or choose another one"),
        )
    return unreachable(node, _no_dicom())
