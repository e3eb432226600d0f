"""How reliable a model is on slices of one kind, as its manifest says."""

from collections.abc import Iterator

from brainview.core import Analysis, Doubt, DoubtCode, Plane, Status
from brainview.core.wording import doubt_sentence
from brainview.models.manifest import Manifest, Rate, Reliability, of_hundred

_SAID_BY_DOUBT = {DoubtCode.SEQUENCE_WEAK, DoubtCode.SEQUENCE_UNMEASURED}


def measured_sensitivity(
    manifest: Manifest, sequence: str, plane: Plane | None
) -> tuple[Reliability, Rate] | None:
    """Find how often a model finds a tumor on slices of a kind.

    Parameters
    ----------
    manifest : Manifest
        Of a classifier.
    sequence : str
        Of the slice; empty where unknown.
    plane : Plane or None
        Of the slice; None where unknown.

    Returns
    -------
    tuple of Reliability and Rate, or None
        Measured on slices of the same sequence, and of the same plane where that was
        measured apart. Where the sequence is unknown, on all sequences together. None
        where nobody measured it.
    """
    for entry in _entries(manifest, sequence, plane):
        if entry.sensitivity is not None:
            return entry, entry.sensitivity
    return None


def measured_specificity(
    manifest: Manifest, sequence: str, plane: Plane | None
) -> tuple[Reliability, Rate] | None:
    """Find how often a model sees that none is there; see `measured_sensitivity`."""
    for entry in _entries(manifest, sequence, plane):
        if entry.specificity is not None:
            return entry, entry.specificity
    return None


def sensitivity(manifest: Manifest, sequence: str, plane: Plane | None) -> Doubt | None:
    """Say how many tumors a model finds on slices of a kind; None if unmeasured."""
    found = measured_sensitivity(manifest, sequence, plane)
    if found is None:
        return None
    entry, rate = found
    parts = [of_hundred(part) for part in (rate.value, rate.low, rate.high)]
    return _measured("misses", manifest, entry, rate.n, parts)


def specificity(manifest: Manifest, sequence: str, plane: Plane | None) -> Doubt | None:
    """Say how often a model sees a tumor where there is none; None if unmeasured."""
    found = measured_specificity(manifest, sequence, plane)
    if found is None:
        return None
    entry, rate = found
    parts = [100 - of_hundred(part) for part in (rate.value, rate.high, rate.low)]
    return _measured("false alarms", manifest, entry, rate.n, parts)


def _measured(
    case: str, manifest: Manifest, entry: Reliability, count: int, parts: list[int]
) -> Doubt:
    value, low, high = parts
    return Doubt.of(
        DoubtCode.SEQUENCE_WEAK,
        case=case,
        model=manifest.title,
        sequence=entry.sequence,
        plane=entry.plane,
        value=value,
        low=low,
        high=high,
        count=count,
        unit=entry.unit,
    )


def reliability_sentences(manifest: Manifest, analysis: Analysis) -> tuple[str, ...]:
    """Say how reliable a classifier's answer is on slices of this kind.

    Parameters
    ----------
    manifest : Manifest
        Of the classifier.
    analysis : Analysis
        Not refused.

    Returns
    -------
    tuple of str
        For an answer of no tumor, how many tumors the model finds; for one of a tumor,
        how often it sees one where there is none; both where it is undecided. Empty
        where a doubt says the same.
    """
    codes = {doubt.code for doubt in analysis.doubts}
    found = analysis.classification
    if found is None or codes & _SAID_BY_DOUBT:
        return ()
    if found.tumor_probability is None:
        return (manifest.sentence_for("classification"),)
    kind = analysis.sequence or "", analysis.plane
    is_open = analysis.status is Status.UNDECIDED
    measured = []
    if is_open or not found.sees_tumor:
        measured.append(sensitivity(manifest, *kind))
    if is_open or found.sees_tumor:
        measured.append(specificity(manifest, *kind))
    known = [each for each in measured if each is not None]
    return tuple(map(doubt_sentence, known or [unmeasured(manifest, kind[0])]))


def unmeasured(manifest: Manifest, sequence: str) -> Doubt:
    """Say that nobody has measured a model on slices of a kind."""
    case = "" if sequence else "unknown sequence"
    code = DoubtCode.SEQUENCE_UNMEASURED
    return Doubt.of(code, case=case, model=manifest.title, sequence=sequence)


def _entries(
    manifest: Manifest, sequence: str, plane: Plane | None
) -> Iterator[Reliability]:
    """Yield the entries that hold for a slice, the most particular first."""
    for named in dict.fromkeys((plane.value if plane else "", "")):
        for entry in manifest.reliability:
            if entry.sequence == sequence and entry.plane == named:
                yield entry
