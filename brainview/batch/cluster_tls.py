"""The keys with which a Dask cluster and this computer prove who they are."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brainview.core import InferenceError
from brainview.core.language import tr

_SCHEME = "tls://"


@dataclass(frozen=True, slots=True)
class ClusterTls:
    """Files in PEM format, the same kind that Dask's own commands take.

    Attributes
    ----------
    authority : Path
        The certificate of whoever signed those of the cluster.
    certificate, key : Path
        The certificate of this computer, and its private key.
    """

    authority: Path
    certificate: Path
    key: Path

    def security(self, distributed: Any, address: str) -> Any:
        """Return Dask's `Security`, with which nothing is sent unencrypted.

        Parameters
        ----------
        distributed : module
            ``distributed``.
        address : str
            The scheduler's, such as ``"tls://host:8786"``.

        Raises
        ------
        InferenceError
            If the address isn't one for TLS, or a file is missing.
        """
        if not address.startswith(_SCHEME):
            raise InferenceError(
                tr("Can't use TLS with the cluster {address}", address=address),
                reason=tr("its address doesn't begin with {scheme}", scheme=_SCHEME),
                remedy=tr("start its scheduler with TLS, or leave the keys out"),
            )
        for path in (self.authority, self.certificate, self.key):
            if not path.is_file():
                raise InferenceError(
                    tr("Can't use TLS with the cluster {address}", address=address),
                    reason=tr("there is no file {name}", name=path.name),
                    remedy=tr("check its path"),
                )
        return distributed.Security(
            tls_ca_file=str(self.authority),
            tls_client_cert=str(self.certificate),
            tls_client_key=str(self.key),
            require_encryption=True,
        )
