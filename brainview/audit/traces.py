"""What the audit log says of analyses and models."""

from collections.abc import Iterable

from brainview.core import Analysis
from brainview.models import Manifest


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


def model_traces(manifests: Iterable[Manifest]) -> list[dict[str, str]]:
    """Return what the audit log says of models: id, version and digest of each."""
    return [
        {"id": each.id, "version": each.version, "sha256": each.weights.sha256}
        for each in manifests
    ]
