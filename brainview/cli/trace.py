"""Writes the audit log for commands."""

from brainview.audit import AuditLog
from brainview.cli.console import complain
from brainview.core import Analysis, BrainviewError


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


def analysis_trace(analysis: Analysis) -> dict[str, object]:
    """Return what the audit log says of the analysis of a scan."""
    parts = {
        "classifier": analysis.classification,
        "segmenter": analysis.segmentation,
    }
    return {
        "input": analysis.source.sha256,
        "frame": analysis.source.frame,
        "status": analysis.status.value,
        "models": [
            {
                "role": role,
                "id": part.model.id,
                "version": part.model.version,
                "sha256": part.model.digest,
            }
            for role, part in parts.items()
            if part is not None
        ],
    }
