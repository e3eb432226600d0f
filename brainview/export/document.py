"""Builds the report on a series."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from brainview.core import (
    NO_TUMOR,
    Analysis,
    Identity,
    Lesion,
    Scan,
    Series,
    Window,
)
from brainview.core.foreign_text import in_one_line
from brainview.core.reader_notes import (
    NO_NOTES,
    NO_STUDY_NOTES,
    ReaderNotes,
    StudyNotes,
)
from brainview.core.units import LengthUnit
from brainview.core.wording import (
    capitalized,
    class_words,
    counted,
    diameter_words,
    extent_words,
    point_words,
    suspicion_words,
    text_caution,
    volume_words,
    warning_sentence,
)
from brainview.export.evidence import SeriesEvidence, SliceEvidence
from brainview.export.reader import ReaderResult
from brainview.export.record import input_digest
from brainview.inference import Outcome, SeriesSummary
from brainview.models import Manifest
from brainview.reports import (
    KeyPicture,
    LesionLine,
    ReportDocument,
    SeriesDocument,
    SliceMark,
    build_document,
)
from brainview.reports.series_document import NOT_ANALYZED

NOT_NAMED = "De-identified: no name, ID or date of patient and study"
_DIGITS = 12  # of a digest
_MARKED = "Slice with the reader's measures"
_CORRECTED = "Slice with the reader's mask"
_MOST_MARKED = 6  # pages
_NO_CLASS = (Outcome.UNDECIDED, Outcome.REFUSED, Outcome.FAILED)
_LAST = (*(outcome.value for outcome in _NO_CLASS), NOT_ANALYZED)  # in the legend


def identity_words(identity: Identity | None) -> str:
    """Return patient and study in a line; None where they aren't to be named."""
    if identity is None:
        return NOT_NAMED
    name = in_one_line(identity.shown_name)
    parts = (
        # A line that began with Arabic or Hebrew letters would run right to left.
        name and f"Patient {name}",
        identity.patient_id and f"ID {in_one_line(identity.patient_id)}",
        identity.study_date and f"study of {in_one_line(identity.study_date)}",
        in_one_line(identity.study),
        in_one_line(identity.series),
    )
    return " · ".join(filter(None, parts)) or "The files name no patient"


@dataclass(frozen=True, slots=True, eq=False)
class _KeySlice:
    """A slice with a page of its own.

    Attributes
    ----------
    title : str
        Why it has one.
    index : int
        From 0.
    scan, analysis
        What is shown.
    """

    title: str
    index: int
    scan: Scan
    analysis: Analysis


def build_series_document(
    series: Series,
    summary: SeriesSummary,
    evidence: SeriesEvidence,
    analyze: Callable[[int], tuple[Scan, Analysis]],
    manifests: Mapping[str, Manifest],
    *,
    keep_identity: bool,
    made_at: datetime | None,
    notes: StudyNotes = NO_STUDY_NOTES,
    unit: LengthUnit = LengthUnit.MM,
) -> SeriesDocument:
    """Build the content of a report on a series.

    Parameters
    ----------
    series, summary, evidence
        What was analyzed, and what was found.
    analyze : callable
        Reads and analyzes a slice again, by its index.
    manifests : mapping of str to Manifest
        By model id.
    keep_identity : bool
        Whether patient and study are named.
    made_at : datetime or None
        The time to print; None to print none.
    notes : StudyNotes
        What a reader drew and decided.
    unit : LengthUnit
        Of lengths.

    Raises
    ------
    BrainviewError
        If a key slice can't be read or analyzed again.
    """
    who = identity_words(series.identity if keep_identity else None)
    chosen = _key_slices(summary)
    known = {index for _, index in chosen}
    noted = [
        (each.finding.index, notes.on(each.source))
        for each in evidence.in_order
        if each.source is not None
    ]
    marked = [(index, drawn) for index, drawn in noted if drawn.is_drawn]
    with_marks = [
        (_MARKED if drawn.measures else _CORRECTED, index)
        for index, drawn in marked
        if index not in known
    ]
    with_marks = with_marks[:_MOST_MARKED]
    keys = [
        _KeySlice(title, index, *analyze(index))
        for title, index in (*chosen, *with_marks)
    ]
    pages = 1 + len(keys)
    documents = [
        _page(
            key,
            series,
            manifests,
            who,
            f"Page {number} of {pages}",
            replace(notes.on(key.scan.source), verdict=None),
            unit,
        )
        for number, key in enumerate(keys, start=2)
    ]
    lesions, sizes = summary.lesions, [e.finding.area_mm2 for e in _answered(evidence)]
    per_unit = 100.0 if unit is LengthUnit.CM and None not in sizes else 1.0
    marks = tuple(
        _mark(index, summary, evidence, per_unit) for index in range(len(series))
    )
    first = documents[0] if documents else None
    return SeriesDocument(
        headline=_headline(summary),
        subline=_subline(summary),
        facts=_facts(series, summary, evidence),
        identity=who,
        made_at=made_at,
        marks=marks,
        legend=_legend(marks),
        area_unit="px" if None in sizes else f"{unit.value}²",
        volume=_volume(summary),
        lesions=tuple(_line(lesion, unit) for lesion in lesions.counted),
        specks=_specks(summary),
        pictures=tuple(map(_key_picture, keys[: len(chosen)], documents)),
        models=first.models if first else (),
        notes=_notes(series, summary, keys),
        engine=evidence.engine,
        software=first.software if first else "",
        pages=tuple(documents),
        synthetic=any(key.scan.synthetic for key in keys),
        reader=ReaderResult.of(series, evidence, notes).rows(summary),
        may_show_name=any(text_caution(key.scan.warnings) for key in keys),
    )


def build_slice_document(
    series: Series,
    index: int,
    scan: Scan,
    analysis: Analysis,
    manifests: Mapping[str, Manifest],
    *,
    keep_identity: bool,
    made_at: datetime | None,
    shown_class: str | None = None,
    window: Window | None = None,
    notes: ReaderNotes = NO_NOTES,
    unit: LengthUnit = LengthUnit.MM,
) -> ReportDocument:
    """Build the content of a report on one slice.

    Parameters
    ----------
    series, index
        Where the slice is; the index counts from 0.
    scan, analysis
        The slice, or a reformat of the series, and what was found.
    manifests : mapping of str to Manifest
        By model id.
    keep_identity : bool
        Whether patient, study and file are named.
    made_at : datetime or None
        The time to print; None to print none.
    shown_class, window, notes, unit
        As in `brainview.reports.build_document`.

    Returns
    -------
    ReportDocument
        Without identity, it names the place of the slice in its series instead of the
        file, whose name may be the patient's.
    """
    document = build_document(
        scan,
        analysis,
        manifests,
        made_at=made_at,
        shown_class=shown_class,
        window=window,
        notes=notes,
        unit=unit,
        names_file=True,  # which the place of the slice replaces below
    )
    identity = identity_words(series.identity if keep_identity else None)
    if keep_identity:
        return replace(document, identity=identity)
    place = "Reformat" if scan.is_reformat else _place(series, index)
    return _without_file(document, place, identity)


def _answered(evidence: SeriesEvidence) -> list[SliceEvidence]:
    return [e for e in evidence.slices.values() if e.finding.outcome.is_analyzed]


def _key_slices(summary: SeriesSummary) -> list[tuple[str, int]]:
    """Return titles and indices of the most suspicious slice and the largest one."""
    first, largest = summary.most_suspicious, summary.largest
    if first is None:
        return []
    if largest is None:
        return [("Most suspicious slice", first.index)]
    if largest.index == first.index:
        return [("Most suspicious and largest slice", first.index)]
    return [
        ("Most suspicious slice", first.index),
        ("Slice with the largest outline", largest.index),
    ]


def _page(
    key: _KeySlice,
    series: Series,
    manifests: Mapping[str, Manifest],
    identity: str,
    number: str,
    notes: ReaderNotes,
    unit: LengthUnit,
) -> ReportDocument:
    """Return the page of a key slice, without date and name of a file."""
    document = build_document(
        key.scan,
        key.analysis,
        manifests,
        made_at=None,
        notes=notes,
        unit=unit,
        names_file=True,  # which the place of the slice replaces
    )
    page = _without_file(document, _place(series, key.index), identity)
    return replace(page, title=f"Series report · {key.title}", page=number)


def _without_file(
    document: ReportDocument, place: str, identity: str
) -> ReportDocument:
    """Name the place of a slice instead of its file and frame."""
    known = [fact for fact in document.facts if fact[0] != "Frame"]
    return replace(
        document,
        subject="Slice",
        file_name=place,
        facts=tuple(known),
        identity=identity,
    )


def _place(series: Series, index: int) -> str:
    """Say where a slice is: in its series, and in the patient."""
    words = f"Slice {index + 1} of {len(series)}"
    if series.number:
        words = f"Series {series.number}, {words[0].lower()}{words[1:]}"
    center = series.slices[index].center_mm
    if center is None:
        return words
    return f"{words}, center {point_words(center)} mm (LPS)"


def _key_picture(key: _KeySlice, document: ReportDocument) -> KeyPicture:
    short = key.title.removesuffix(" slice").removeprefix("Slice with the ")
    caption = f"{capitalized(short)}: slice {key.index + 1}"
    bare = replace(document.image, heat=None, heat_class="", detections=(), marks=())
    return KeyPicture(caption, document.headline, bare)


def _mark(
    index: int, summary: SeriesSummary, evidence: SeriesEvidence, per_unit: float
) -> SliceMark:
    found = evidence.slices.get(index)
    if found is None:
        return SliceMark(NOT_ANALYZED)
    outcome = found.finding.outcome
    name = outcome.value if outcome in _NO_CLASS else found.finding.name
    return SliceMark(name, summary.lesions.areas.get(index, 0.0) / per_unit)


def _legend(marks: tuple[SliceMark, ...]) -> tuple[tuple[str, str, int], ...]:
    names = [mark.name for mark in marks]
    first = sorted(set(names), key=lambda name: (name in _LAST, -names.count(name)))
    return tuple(
        (name, capitalized(class_words(name)) or "Not analyzed", names.count(name))
        for name in first
    )


def _headline(summary: SeriesSummary) -> str:
    tumors = {name: n for name, n in summary.counts.items() if name != NO_TUMOR}
    of_all = f"of {counted(summary.slices, 'slice')}"
    if len(tumors) == 1:
        (name,) = tumors
        return f"{capitalized(class_words(name))} on {tumors[name]} {of_all}"
    if tumors:
        return f"Tumor on {sum(tumors.values())} {of_all}"
    if healthy := summary.counts.get(NO_TUMOR):
        return f"No tumor on {healthy} {of_all}"
    return "No slice has an answer"


def _subline(summary: SeriesSummary) -> str:
    first = summary.most_suspicious
    words = []
    if first is not None:
        place = suspicion_words(first.index, first.tumor_probability)
        words.append(f"Most suspicious: {place}")
    others = (
        (summary.undecided, "undecided"),
        (summary.refused, "refused"),
        (summary.failed, "failed"),
    )
    words += [f"{counted(n, 'slice')} {what}" for n, what in others if n]
    return "; ".join(words)


def _facts(
    series: Series, summary: SeriesSummary, evidence: SeriesEvidence
) -> tuple[tuple[str, str], ...]:
    found, spacing = summary.lesions, series.slices[0].spacing_mm
    lengths = {
        "Slice distance": found.distance_mm,
        "Thickness": found.thickness_mm,
    }
    pixels = f"{spacing[1]:.3g} × {spacing[0]:.3g} mm" if spacing else "unknown"
    return (
        ("Series", str(series.number or "–")),
        ("Plane", str(series.plane or "unknown")),
        ("Slices", f"{len(series):,}"),
        ("Pixel spacing", pixels),
        *((name, f"{mm:.3g} mm") for name, mm in lengths.items() if mm is not None),
        ("Input SHA-256", input_digest(evidence.in_order)[:_DIGITS]),
    )


def _volume(summary: SeriesSummary) -> str:
    found = summary.lesions
    if not found.counted and (summary.volume_ml is not None or not summary.masked):
        return "None is outlined."
    if summary.volume_ml is not None:
        return f"{volume_words(summary.volume_ml)} together."
    known = f"At least {volume_words(found.least_ml)}. " if found.least_ml else ""
    return f"{known}{found.volume_reason or summary.volume_note}".strip()


def _specks(summary: SeriesSummary) -> str:
    count = len(summary.lesions.specks)
    if not count:
        return ""
    verb = "is" if count == 1 else "are"
    return f"{counted(count, 'isolated speck')} {verb} in no sum."


def _line(lesion: Lesion, unit: LengthUnit) -> LesionLine:
    volume = ""
    if lesion.volume_ml is not None:
        volume = volume_words(lesion.volume_ml)
    elif lesion.least_ml is not None:
        volume = f"≥ {volume_words(lesion.least_ml)}"
    first, last = (number + 1 for number in lesion.slices)
    return LesionLine(
        name=f"Lesion {lesion.id}",
        volume=volume,
        diameters=diameter_words(lesion, unit),
        extent=extent_words(lesion.extent_mm, unit) if lesion.extent_mm else "",
        slices=str(first) if first == last else f"{first} to {last}",
        largest=f"slice {lesion.largest_slice + 1}",
        center=point_words(lesion.center_mm) if lesion.center_mm else "",
    )


def _notes(
    series: Series, summary: SeriesSummary, keys: list[_KeySlice]
) -> tuple[str, ...]:
    """Return what a reader should know about the series and the slices shown."""
    warnings = (*series.warnings, *(w for key in keys for w in key.scan.warnings))
    missing = summary.slices - sum(
        (summary.answered, summary.undecided, summary.refused, summary.failed)
    )
    left = f"{counted(missing, 'slice')} of the series not analyzed." if missing else ""
    notes = (left, *summary.lesions.notes, *map(warning_sentence, warnings))
    return tuple(dict.fromkeys(filter(None, notes)))
