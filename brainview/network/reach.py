"""Says why a node can't be reached."""

import socket
import ssl
from urllib.parse import urlsplit

from brainview.core import NetworkError
from brainview.core.language import tr, translatable
from brainview.core.sentence import system_reason
from brainview.network.tls import client_context
from brainview.settings import Node, TlsFiles

CONNECT_S = 10.0
"""How long a connection may take."""

_WRONG_PLACE = translatable(
    "check host and port in the settings, and whether the node runs"
)


def unreachable(node: Node, otherwise: tuple[str, str]) -> NetworkError:
    """Find out why a node can't be reached, and return that as an error.

    Parameters
    ----------
    node : Node
        An attempt to talk with it has just failed.
    otherwise : tuple of str
        Reason and remedy if it can be reached after all.
    """
    reason, remedy = _problem(node) or otherwise
    what = tr(
        "Can't reach the node {name} at {place}", name=node.name, place=node.place
    )
    return NetworkError(what, reason=reason, remedy=remedy)


def _problem(node: Node) -> tuple[str, str] | None:
    """Connect, and return what is wrong and what to do; None if nothing is."""
    host, port, is_encrypted = _address(node)
    try:
        with socket.create_connection((host, port), CONNECT_S) as plain:
            if not is_encrypted:
                return None
            context = client_context(node.tls or TlsFiles())
            with context.wrap_socket(plain, server_hostname=host):
                return None
    except ssl.SSLCertVerificationError as error:
        reason = tr(
            "its certificate can't be trusted ({why})", why=error.verify_message
        )
        return reason, tr("name the authority that signed it in the settings")
    except ssl.SSLError as error:
        reason = tr(
            "no encrypted connection came about ({why})", why=error.reason or error
        )
        remedy = tr("check whether both sides use TLS, and which certificates")
        return reason, remedy
    except socket.gaierror:
        return tr("no computer named {host} is known", host=host), tr(_WRONG_PLACE)
    except TimeoutError:
        reason = tr("it didn't answer within {seconds:.0f} seconds", seconds=CONNECT_S)
        return reason, tr(_WRONG_PLACE)
    except ConnectionRefusedError:
        return tr("nothing listens there"), tr(_WRONG_PLACE)
    except OSError as error:
        reason = system_reason(error, tr("the connection failed"))
        return reason, tr(_WRONG_PLACE)


def _address(node: Node) -> tuple[str, int, bool]:
    if not node.url:
        return str(node.host), node.port, node.tls is not None
    parts = urlsplit(node.url)
    is_encrypted = parts.scheme == "https"
    return (
        parts.hostname or "",
        parts.port or (443 if is_encrypted else 80),
        is_encrypted,
    )
