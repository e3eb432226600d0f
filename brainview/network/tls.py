"""Makes the contexts of encrypted connections from the files in the settings."""

import ssl

from brainview.core import NetworkError
from brainview.core.language import tr
from brainview.core.sentence import system_reason
from brainview.settings import TlsFiles


def client_context(files: TlsFiles) -> ssl.SSLContext:
    """Return a context that checks the other side's certificate and its host name.

    Raises
    ------
    NetworkError
        If a file can't be used.
    """
    try:
        context = ssl.create_default_context(cafile=files.authority or None)
        if files.certificate:
            _load_own(context, files)
    except OSError as error:
        raise _unusable(error) from error
    return context


def server_context(files: TlsFiles) -> ssl.SSLContext:
    """Return a context with the certificate of brainview.

    Raises
    ------
    NetworkError
        If there is no certificate, or a file can't be used.
    """
    if not files.certificate:
        raise NetworkError(
            tr("Can't listen with TLS"),
            reason=tr("the settings name no certificate and key for the listener"),
            remedy=tr("add both, or remove tls from the listener"),
        )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        _load_own(context, files)
        if files.authority:
            context.load_verify_locations(files.authority)
            context.verify_mode = ssl.CERT_REQUIRED
    except OSError as error:
        raise _unusable(error) from error
    return context


def _load_own(context: ssl.SSLContext, files: TlsFiles) -> None:
    # Without a password, OpenSSL would ask for one on the terminal.
    context.load_cert_chain(files.certificate, files.key, password="")


def _unusable(error: OSError) -> NetworkError:
    # What OpenSSL says about a file names a line of its own code.
    if isinstance(error, ssl.SSLError):
        reason = tr("they don't fit or are damaged")
    else:
        reason = system_reason(error, tr("a file can't be read"))
    return NetworkError(
        tr("Can't use the certificates in the settings"),
        reason=reason,
        remedy=tr("name files in PEM format that belong together, the key unencrypted"),
    )
