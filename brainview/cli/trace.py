"""Writes the audit log for commands."""

from brainview.audit import AuditLog
from brainview.cli.console import complain
from brainview.core import BrainviewError


def record(event: str, **fields: object) -> None:
    """Append a line to the audit log, or say why that isn't possible.

    Parameters
    ----------
    event, **fields
        As in `AuditLog.record`.
    """
    try:
        AuditLog().record(event, **fields)
    except BrainviewError as error:
        complain(str(error))
