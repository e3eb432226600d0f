"""The record of a series, with everything that is needed to repeat its result."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict

from brainview import __version__
from brainview.core import RESEARCH_USE, Identity, Series
from brainview.export.evidence import SeriesEvidence, SliceEvidence
from brainview.inference import SeriesSummary
from brainview.reports.lesion_values import lesions_json, rounded

_FORMAT, _VERSION = "brainview series result", 1


def series_json(series: Series, summary: SeriesSummary) -> dict[str, object]:
    """Return the sums of a series as values that JSON can hold.

    Slices count from 1; what is unknown is None.
    """
    suspicious = summary.most_suspicious
    found = lesions_json(summary.lesions)
    if summary.volume_ml is None:
        found |= {"volume_ml": None, "volume_reason": summary.volume_note or None}
    return {
        "series": series.key,
        "number": series.number or None,
        "plane": str(series.plane) if series.plane else None,
        "note": series.note,
        "slices": summary.slices,
        "answered": summary.answered,
        "undecided": summary.undecided,
        "refused": summary.refused,
        "failed": summary.failed,
        "unusual": summary.unusual,
        "classes": dict(summary.counts),
        "doubtful": summary.doubtful,
        "doubts": dict(summary.doubts),
        "most_suspicious": None if suspicious is None else suspicious.index + 1,
        "tumor_probability": (
            None if suspicious is None else rounded(suspicious.tumor_probability, 6)
        ),
        **found,
    }


def states_json(evidence: SeriesEvidence) -> list[dict[str, object]]:
    """Return how the analysis of each slice ended as values that JSON can hold.

    Slices count from 1; what is unknown is None.
    """
    findings = [each.finding for each in evidence.in_order]
    return [
        {
            "slice": finding.index + 1,
            "status": finding.outcome.status,
            "class": finding.name or None,
            "doubts": list(finding.doubts),
        }
        for finding in findings
    ]


def record_json(
    series: Series,
    summary: SeriesSummary,
    evidence: SeriesEvidence,
    options: Mapping[str, object],
    identity: Identity | None,
) -> dict[str, object]:
    """Return the record of a series as values that JSON can hold.

    Parameters
    ----------
    series, summary, evidence
        What was analyzed, and what was found.
    options : mapping of str to object
        How it was analyzed: the models asked for and the settings.
    identity : Identity or None
        Of patient and study; None where they aren't to be named.

    Returns
    -------
    dict of str to object
        No path, and no name of a file, since it may be the patient's.
    """
    slices = evidence.in_order
    return {
        "format": _FORMAT,
        "format_version": _VERSION,
        "notice": RESEARCH_USE,
        "identity": None if identity is None else asdict(identity),
        "input": {"sha256": input_digest(slices), "slices": len(series)},
        "options": dict(options),
        "models": _models(evidence),
        "software": {"brainview": __version__, **evidence.versions},
        "engine": evidence.engine or None,
        "result": series_json(series, summary),
        "slices": [_slice_json(series, each) for each in slices],
    }


def trace_json(summary: SeriesSummary, evidence: SeriesEvidence) -> dict[str, object]:
    """Return what the audit log says of the analysis of a series.

    Parameters
    ----------
    summary, evidence
        What was found.

    Returns
    -------
    dict of str to object
        Digests and counts only; ``input`` is ``input.sha256`` of `record_json`.
    """
    return {
        "input": input_digest(evidence.in_order),
        "slices": summary.slices,
        "answered": summary.answered,
        "models": _models(evidence),
    }


def _models(evidence: SeriesEvidence) -> list[dict[str, str]]:
    return [
        {"role": role, "id": use.id, "version": use.version, "sha256": use.digest}
        for role, use in evidence.models
    ]


def input_digest(slices: list[SliceEvidence]) -> str:
    r"""Return the SHA-256 of a line ``DIGEST FRAME\n`` for each slice that was read.

    Parameters
    ----------
    slices : list of SliceEvidence
        In the order of the series.
    """
    lines = (
        f"{each.source.sha256} {each.source.frame}\n" for each in slices if each.source
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _slice_json(series: Series, each: SliceEvidence) -> dict[str, object]:
    finding, source = each.finding, each.source
    place = series.slices[finding.index].position_mm
    return {
        "slice": finding.index + 1,
        "sha256": source.sha256 if source else None,
        "frame": source.frame if source else None,
        "position_mm": None if place is None else [round(value, 4) for value in place],
        "outcome": finding.outcome.value,
        "class": finding.name or None,
        "tumor_probability": rounded(finding.tumor_probability, 6),
        "probabilities": {
            name: round(value, 6) for name, value in each.probabilities.items()
        },
        "area_px": finding.area_px,
        "area_mm2": rounded(finding.area_mm2, 2),
        "reason": each.reason or None,
        "remarks": list(each.remarks),
        "status": finding.outcome.status,
        "doubts": list(finding.doubts),
    }
