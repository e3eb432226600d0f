"""Builds the report on a series."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from brainview.core import (
    NO_TUMOR,
    RESEARCH_USE,
    Analysis,
    Identity,
    Lesion,
    Scan,
    Series,
    Window,
)
from brainview.core.foreign_text import in_one_line
from brainview.core.language import date_words, number, plural, tr, translatable
from brainview.core.reader_notes import (
    NO_NOTES,
    NO_STUDY_NOTES,
    ReaderNotes,
    StudyNotes,
)
from brainview.core.sentence import semicolon_list
from brainview.core.units import LengthUnit
from brainview.core.wording import (
    capitalized,
    class_words,
    diameter_words,
    doubt_count_words,
    extent_words,
    lesion_note,
    lesion_words,
    point_words,
    suspicion_words,
    text_caution,
    unusual_words,
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
from brainview.reports.gather import spacing_words
from brainview.reports.series_document import DOUBTFUL, NOT_ANALYZED
from brainview.reports.series_page import MOST_LESIONS

NOT_NAMED = translatable("De-identified: no name, ID or date of patient and study")
_DIGITS = 12  # of a digest
_MOST_MARKED = 6  # pages
_NO_CLASS = (Outcome.UNDECIDED, Outcome.REFUSED, Outcome.FAILED)
# They are last in the legend.
_OUTCOMES = {
    Outcome.UNDECIDED.value: translatable("Undecided"),
    Outcome.REFUSED.value: translatable("Refused"),
    Outcome.FAILED.value: translatable("Failed"),
    NOT_ANALYZED: translatable("Not analyzed"),
}


def identity_words(identity: Identity | None) -> str:
    """Return patient and study in a line; None where they aren't to be named."""
    if identity is None:
        return tr(NOT_NAMED)
    name = in_one_line(identity.shown_name)
    patient, date = in_one_line(identity.patient_id), _day_words(identity.study_date)
    parts = (
        # A line that began with Arabic or Hebrew letters would run right to left.
        name and tr("Patient {name}", name=name),
        patient and tr("ID {patient}", patient=patient),
        date and tr("study of {date}", date=date),
        in_one_line(identity.study),
        in_one_line(identity.series),
    )
    return " · ".join(filter(None, parts)) or tr("The files name no patient")


def _day_words(text: str) -> str:
    """Return a day as people write it; what isn't one, as it is."""
    try:
        return date_words(date.fromisoformat(text))
    except ValueError:  # as headers may hold any digits
        return in_one_line(text)


@dataclass(frozen=True, slots=True)
class _Reason:
    """Why a slice has a page of its own.

    Attributes
    ----------
    title : str
        Of the page, in English.
    caption : str
        Of its picture on the summary, in English; empty where it has none.
    """

    title: str
    caption: str = ""


_SUSPICIOUS = _Reason(
    translatable("Most suspicious slice"),
    translatable("Most suspicious: slice {number}"),
)
_LARGEST = _Reason(
    translatable("Slice with the largest outline"),
    translatable("Largest outline: slice {number}"),
)
_BOTH = _Reason(
    translatable("Most suspicious and largest slice"),
    translatable("Most suspicious and largest: slice {number}"),
)
_MARKED = _Reason(translatable("Slice with the reader's measures"))
_CORRECTED = _Reason(translatable("Slice with the reader's mask"))


@dataclass(frozen=True, slots=True, eq=False)
class _KeySlice:
    """A slice with a page of its own.

    Attributes
    ----------
    reason : _Reason
        Why it has one.
    index : int
        From 0.
    scan, analysis
        What is shown.
    """

    reason: _Reason
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
        _KeySlice(reason, index, *analyze(index))
        for reason, index in (*chosen, *with_marks)
    ]
    pages = 1 + len(keys)
    documents = [
        _page(
            key,
            series,
            manifests,
            who,
            tr("Page {number} of {count}", number=place, count=pages),
            replace(notes.on(key.scan.source), verdict=None),
            unit,
        )
        for place, key in enumerate(keys, start=2)
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
        lesion_note=lesion_note(lesions.counted[:MOST_LESIONS]),
        pictures=tuple(map(_key_picture, keys[: len(chosen)], documents)),
        models=first.models if first else (),
        notes=_notes(series, summary, keys),
        engine=evidence.engine,
        software=first.software if first else "",
        pages=tuple(documents),
        synthetic=any(key.scan.synthetic for key in keys),
        reader=ReaderResult.of(series, evidence, notes).rows(summary),
        may_show_name=any(text_caution(key.scan.warnings) for key in keys),
        notice=tr(RESEARCH_USE),
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
    place = tr("Reformat") if scan.is_reformat else _place(series, index)
    document = build_document(
        scan,
        analysis,
        manifests,
        made_at=made_at,
        shown_class=shown_class,
        window=window,
        notes=notes,
        unit=unit,
        names_file=keep_identity,
        place="" if keep_identity else place,
    )
    identity = identity_words(series.identity if keep_identity else None)
    return replace(document, identity=identity)


def _answered(evidence: SeriesEvidence) -> list[SliceEvidence]:
    return [e for e in evidence.slices.values() if e.finding.outcome.is_analyzed]


def _key_slices(summary: SeriesSummary) -> list[tuple[_Reason, int]]:
    """Return reasons and indices of the most suspicious slice and the largest one."""
    first, largest = summary.most_suspicious, summary.largest
    if first is None:
        return []
    if largest is None:
        return [(_SUSPICIOUS, first.index)]
    if largest.index == first.index:
        return [(_BOTH, first.index)]
    return [(_SUSPICIOUS, first.index), (_LARGEST, largest.index)]


def _page(
    key: _KeySlice,
    series: Series,
    manifests: Mapping[str, Manifest],
    identity: str,
    page: str,
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
        place=_place(series, key.index),
    )
    title = f"{tr('Series report')} · {tr(key.reason.title)}"
    return replace(document, title=title, page=page, identity=identity)


def _place(series: Series, index: int) -> str:
    """Say where a slice is: in its series, and in the patient."""
    count, center = len(series), series.slices[index].center_mm
    if series.number:
        words = tr(
            "Series {series}, slice {number} of {count}",
            series=str(series.number),
            number=index + 1,
            count=count,
        )
    else:
        words = tr("Slice {number} of {count}", number=index + 1, count=count)
    if center is None:
        return words
    return tr(
        "{slice}, center {center} mm (LPS)", slice=words, center=point_words(center)
    )


def _key_picture(key: _KeySlice, document: ReportDocument) -> KeyPicture:
    caption = tr(key.reason.caption, number=key.index + 1)
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
    area = summary.lesions.areas.get(index, 0.0) / per_unit
    return SliceMark(name, area, found.finding.is_doubtful)


def _legend(marks: tuple[SliceMark, ...]) -> tuple[tuple[str, str, int], ...]:
    names = [mark.name for mark in marks]
    first = sorted(set(names), key=lambda name: (name in _OUTCOMES, -names.count(name)))
    classes = [(name, _mark_words(name), names.count(name)) for name in first]
    doubtful = sum(mark.is_doubtful for mark in marks)
    doubts = [(DOUBTFUL, tr("Answered with a doubt"), doubtful)] if doubtful else []
    return (*classes, *doubts)


def _mark_words(name: str) -> str:
    return tr(_OUTCOMES[name]) if name in _OUTCOMES else capitalized(class_words(name))


def _headline(summary: SeriesSummary) -> str:
    tumors = {name: n for name, n in summary.counts.items() if name != NO_TUMOR}
    if len(tumors) == 1:
        (name,) = tumors
        return _on_slices(class_words(name), tumors[name], summary.slices)
    if tumors:
        return _on_slices(tr("tumor"), sum(tumors.values()), summary.slices)
    if healthy := summary.counts.get(NO_TUMOR):
        return _on_slices(class_words(NO_TUMOR), healthy, summary.slices)
    return tr("No slice has an answer")


def _on_slices(found: str, places: int, slices: int) -> str:
    return plural(
        "{found} on {places} of {count} slice",
        "{found} on {places} of {count:,} slices",
        slices,
        found=capitalized(found),
        places=places,
    )


def _subline(summary: SeriesSummary) -> str:
    first = summary.most_suspicious
    words = []
    if first is not None:
        place = suspicion_words(first.index, first.tumor_probability)
        words.append(tr("Most suspicious: {slice}", slice=place))
    if count := summary.undecided:
        words.append(
            plural("{count} slice undecided", "{count:,} slices undecided", count)
        )
    if count := summary.refused:
        words.append(plural("{count} slice refused", "{count:,} slices refused", count))
    if count := summary.failed:
        words.append(plural("{count} slice failed", "{count:,} slices failed", count))
    if summary.unusual:
        words.append(unusual_words(summary.unusual))
    return semicolon_list(words)


def _facts(
    series: Series, summary: SeriesSummary, evidence: SeriesEvidence
) -> tuple[tuple[str, str], ...]:
    found = summary.lesions
    lengths = (
        (tr("Slice distance"), found.distance_mm),
        (tr("Thickness"), found.thickness_mm),
    )
    plane = tr(series.plane.value) if series.plane else tr("unknown")
    return (
        (tr("Series"), str(series.number or "–")),
        (tr("Plane"), plane),
        (tr("Slices"), number(len(series), ",")),
        (tr("Pixel spacing"), spacing_words(series.slices[0].spacing_mm)),
        *((name, f"{number(mm, '.3g')} mm") for name, mm in lengths if mm is not None),
        (tr("Input SHA-256"), input_digest(evidence.in_order)[:_DIGITS]),
    )


def _volume(summary: SeriesSummary) -> str:
    found = summary.lesions
    if not found.counted and (summary.volume_ml is not None or not summary.masked):
        return tr("None is outlined.")
    if summary.volume_ml is not None:
        return tr("{volume} together.", volume=volume_words(summary.volume_ml))
    known = ""
    if found.least_ml:
        known = tr("At least {volume}.", volume=volume_words(found.least_ml))
    return f"{known} {found.volume_reason or summary.volume_note}".strip()


def _specks(summary: SeriesSummary) -> str:
    count = len(summary.lesions.specks)
    if not count:
        return ""
    return plural(
        "{count} isolated speck is in no sum.",
        "{count:,} isolated specks are in no sum.",
        count,
    )


def _line(lesion: Lesion, unit: LengthUnit) -> LesionLine:
    volume = ""
    if lesion.volume_ml is not None:
        volume = volume_words(lesion.volume_ml)
    elif lesion.least_ml is not None:
        volume = f"≥ {volume_words(lesion.least_ml)}"
    first, last = (number + 1 for number in lesion.slices)
    return LesionLine(
        name=lesion_words(lesion),
        volume=volume,
        diameters=diameter_words(lesion, unit),
        extent=extent_words(lesion.extent_mm, unit) if lesion.extent_mm else "",
        slices=(
            str(first) if first == last else tr("{low} to {high}", low=first, high=last)
        ),
        largest=tr("slice {number}", number=lesion.largest_slice + 1),
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
    left = ""
    if missing:
        left = plural(
            "{count} slice of the series not analyzed.",
            "{count:,} slices of the series not analyzed.",
            missing,
        )
    notes = (
        left,
        *doubt_count_words(summary.doubts),
        *summary.lesions.notes,
        *map(warning_sentence, warnings),
    )
    return tuple(dict.fromkeys(filter(None, notes)))
