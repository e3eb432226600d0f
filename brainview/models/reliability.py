"""How reliable a model is on slices of one kind, as its manifest says."""

from collections.abc import Iterator

from brainview.core import Analysis, DoubtCode, Plane, Status
from brainview.models.manifest import Manifest, Rate, Reliability, of_hundred

_SEQUENCES = {"T1c": "T1 with contrast", "other": "other sequences"}
_SAID_BY_DOUBT = {DoubtCode.SEQUENCE_WEAK, DoubtCode.SEQUENCE_UNMEASURED}
_UNKNOWN = "slices of unknown sequence"


def kind_words(sequence: str, plane: str = "") -> str:
    """Return a kind of slices in words: ``"axial T2"``.

    Parameters
    ----------
    sequence : str
        As in `Reliability`; empty for all.
    plane : str
        Empty for all.
    """
    if not sequence:
        return f"{plane} slices of all sequences" if plane else "all sequences together"
    return f"{plane} {_SEQUENCES.get(sequence, sequence)}".strip()


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


def sensitivity_sentence(manifest: Manifest, sequence: str, plane: Plane | None) -> str:
    """Say how many tumors a model finds on slices of a kind; empty if unmeasured."""
    found = measured_sensitivity(manifest, sequence, plane)
    if found is None:
        return ""
    entry, rate = found
    value, low, high = (of_hundred(part) for part in (rate.value, rate.low, rate.high))
    return (
        f"On {kind_words(entry.sequence, entry.plane)}, {manifest.title} finds {value} "
        f"of 100 tumors ({low} to {high}, {rate.n:,} {entry.unit})."
    )


def specificity_sentence(manifest: Manifest, sequence: str, plane: Plane | None) -> str:
    """Say how often a model sees a tumor where there is none; empty if unmeasured."""
    found = measured_specificity(manifest, sequence, plane)
    if found is None:
        return ""
    entry, rate = found
    value, low, high = (
        100 - of_hundred(part) for part in (rate.value, rate.high, rate.low)
    )
    return (
        f"On {kind_words(entry.sequence, entry.plane)}, {manifest.title} sees a tumor "
        f"in {value} of 100 slices without one ({low} to {high}, {rate.n:,} "
        f"{entry.unit})."
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
    sentences = []
    if is_open or not found.sees_tumor:
        sentences.append(sensitivity_sentence(manifest, *kind))
    if is_open or found.sees_tumor:
        sentences.append(specificity_sentence(manifest, *kind))
    known = tuple(filter(None, sentences))
    return known or (unmeasured_sentence(manifest, kind[0]),)


def unmeasured_sentence(manifest: Manifest, sequence: str) -> str:
    """Say that nobody has measured a model on slices of a kind."""
    kind = kind_words(sequence) if sequence else _UNKNOWN
    return f"Nobody has measured how often {manifest.title} is right on {kind}."


def _entries(
    manifest: Manifest, sequence: str, plane: Plane | None
) -> Iterator[Reliability]:
    """Yield the entries that hold for a slice, the most particular first."""
    for named in dict.fromkeys((plane.value if plane else "", "")):
        for entry in manifest.reliability:
            if entry.sequence == sequence and entry.plane == named:
                yield entry
