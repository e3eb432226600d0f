"""What the audit log says of an analysis."""

from brainview.core import Analysis


def analysis_trace(analysis: Analysis) -> dict[str, object]:
    """Return what the audit log says of the analysis of a scan.

    Parameters
    ----------
    analysis : Analysis
        Of any status.

    Returns
    -------
    dict of str to object
        Digests of the input and of the models, and the status.
    """
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
