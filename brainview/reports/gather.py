"""Builds the content of a report from a scan, its analysis and the manifests."""

from collections.abc import Mapping
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    NO_TUMOR,
    RESEARCH_USE,
    Analysis,
    Classification,
    ModelUse,
    Plane,
    Scan,
    ScanSource,
    Window,
)
from brainview.core.foreign_text import in_one_line
from brainview.core.language import number, said_again, tr, translatable
from brainview.core.reader_notes import NO_NOTES, ReaderNotes, Verdict
from brainview.core.sentence import labeled
from brainview.core.units import LengthUnit
from brainview.core.wording import (
    capitalized,
    class_percent_words,
    class_words,
    doubt_sentence,
    headline,
    mask_note,
    mask_words,
    no_map_words,
    second_words,
    size_words,
    truth_words,
    warning_sentence,
)
from brainview.imaging import apply_window, measure, to_scan
from brainview.models import Manifest, reliability_sentences, weak_map_sentence
from brainview.reports.document import ClassRow, ModelLine, ReportDocument, ReportImage
from brainview.reports.reader_marks import marks_of

_DIGEST_LENGTH = 12
_NO_TUMOR_MAP = translatable("The map of “no tumor” is drawn only where it is chosen.")


def build_document(
    scan: Scan,
    analysis: Analysis,
    manifests: Mapping[str, Manifest],
    *,
    made_at: datetime | None,
    shown_class: str | None = None,
    window: Window | None = None,
    notes: ReaderNotes = NO_NOTES,
    unit: LengthUnit = LengthUnit.MM,
    names_file: bool = False,
    place: str = "",
) -> ReportDocument:
    """Build the content of a report.

    Parameters
    ----------
    scan : Scan
        The scan that was analyzed.
    analysis : Analysis
        The analysis of that scan.
    manifests : mapping of str to Manifest
        The manifests by model id; without its manifest, a model is listed without
        its test results.
    made_at : datetime or None
        The time to print on the report; None to print none.
    shown_class : str or None
        The class whose heat map is shown; None for the predicted class, and for no
        map where that is no tumor.
    window : Window or None
        The window with which to show the scan; None for `scan.window`.
    notes : ReaderNotes
        What the reader drew and decided.
    unit : LengthUnit
        Of lengths.
    names_file : bool
        Whether the file is named, whose name may be the patient's.
    place : str
        Where the slice is, which then is named in place of the file and its frame;
        empty for a scan of no series.

    Returns
    -------
    ReportDocument
        The content of the report.

    Raises
    ------
    ValueError
        If the model doesn't have the class `shown_class`.
    """
    segmentation = analysis.segmentation
    measured = segmentation.measurements if segmentation else None
    note = mask_note(analysis) if analysis.status.is_analyzed else ""
    subject, name = _subject(analysis.source, place, names_file=names_file)
    return ReportDocument(
        status=analysis.status,
        headline=headline(analysis),
        subline=_subline(analysis),
        reason=capitalized(said_again(analysis.reason)),
        subject=subject,
        file_name=name,
        facts=_facts(
            scan,
            analysis,
            names_frame=not place,
            names_digest=names_file or bool(place),  # else it names the scan
        ),
        made_at=made_at,
        image=_image(
            scan,
            window or scan.window,
            analysis,
            _heat(analysis.classification, shown_class, manifests),
            _heat_note(analysis.classification, shown_class, manifests),
            notes,
            unit,
        ),
        classes=_class_rows(analysis.classification),
        measurements=(
            *(mask_words(segmentation, unit) if segmentation else ()),
            *_reader_sizes(scan, notes, unit),
            *((name, capitalized(v)) for name, v in truth_words(analysis.truth)),
        ),
        measurement_note=note,
        models=_models(analysis, manifests),
        doubts=tuple(doubt_sentence(doubt) for doubt in analysis.doubts),
        warnings=tuple(
            warning_sentence(warning)
            for warning in dict.fromkeys((*scan.warnings, *analysis.warnings))
            # The measurement note already contains this warning.
            if measured is None or warning != measured.warning
        ),
        reader=verdict_rows(notes.verdict or Verdict(), analysis.predicted_class),
        engine=analysis.engine,
        software=", ".join(f"{name} {v}" for name, v in analysis.versions.items()),
        notice=tr(RESEARCH_USE),
        title=tr("Analysis report"),
    )


def _subject(source: ScanSource, place: str, *, names_file: bool) -> tuple[str, str]:
    """Return what the report is about, as label and value."""
    if place:
        return tr("Slice"), place
    if names_file:
        return tr("File"), source.path.name
    return tr("Scan"), _digest(source)


def _digest(source: ScanSource) -> str:
    """Name a scan by what its file holds."""
    if not source.sha256:  # of a scan that was made in memory
        return source.format
    return f"SHA-256 {source.sha256[:_DIGEST_LENGTH]}"


def _subline(analysis: Analysis) -> str:
    if not analysis.status.is_analyzed:
        return tr("No answer is given; the reason stands beside the scan.")
    if analysis.classification is None:
        return tr("No classifier was asked.")
    second = second_words(analysis)
    if second is None:
        return ""
    label, value = second
    return labeled(label, value)


def _class_rows(classification: Classification | None) -> tuple[ClassRow, ...]:
    if classification is None:
        return ()
    rows, percents = [], class_percent_words(classification)
    for k in classification.ranking:
        name = classification.class_names[k]
        probability = float(classification.probabilities[k])
        label = capitalized(class_words(name))
        rows.append(ClassRow(name, label, percents[k], probability))
    return tuple(rows)


def _facts(
    scan: Scan, analysis: Analysis, *, names_frame: bool, names_digest: bool
) -> tuple[tuple[str, str], ...]:
    source, (rows, columns) = scan.source, scan.shape
    kind = " ".join(part for part in (source.format, scan.modality) if part)
    facts = [(tr("Format"), kind)]
    if names_frame and source.frames > 1:
        frame = tr("{number} of {count}", number=source.frame + 1, count=source.frames)
        facts.append((tr("Frame"), frame))
    facts.append((tr("Size"), f"{columns} × {rows} px"))
    facts.append((tr("Pixel spacing"), spacing_words(scan.spacing_mm)))
    facts.append(_plane_fact(scan.plane, analysis.plane))
    if scan.sequence is not None:
        facts.append((tr("Sequence"), tr(scan.sequence.value)))
    elif analysis.sequence is not None:
        facts.append((tr("Sequence (model)"), tr(analysis.sequence.value)))
    if names_digest and source.sha256:  # a reformat is of no single file
        facts.append((tr("File SHA-256"), source.sha256[:_DIGEST_LENGTH]))
    return tuple(facts)


def spacing_words(spacing_mm: tuple[float, float] | None) -> str:
    """Return the distance between columns, then between rows."""
    if spacing_mm is None:
        return tr("unknown")
    down, across = (number(mm, ".3g") for mm in spacing_mm)
    return f"{across} × {down} mm"


def _plane_fact(stated: Plane | None, known: Plane | None) -> tuple[str, str]:
    """Return the plane, and whether only the model says so."""
    if stated is not None:
        return tr("Plane"), tr(stated.value)
    if known is not None:
        return tr("Plane (model)"), tr(known.value)
    return tr("Plane"), tr("unknown")


def _image(
    scan: Scan,
    window: Window,
    analysis: Analysis,
    heat: tuple[NDArray[np.float32] | None, str],
    heat_note: str,
    notes: ReaderNotes,
    unit: LengthUnit,
) -> ReportImage:
    pixels = scan.pixels if scan.channels is None else scan.channels
    return ReportImage(
        levels=apply_window(pixels, window),
        heat=heat[0],
        heat_class=heat[1],
        heat_note=heat_note,
        mask=analysis.segmentation.mask if analysis.segmentation else None,
        mask_doubtful=bool(analysis.segmentation and analysis.segmentation.is_doubtful),
        spacing_mm=scan.spacing_mm,
        edges=scan.orientation.edges if scan.orientation else None,
        synthetic=scan.synthetic,
        detections=analysis.segmentation.detections if analysis.segmentation else (),
        truth=scan.truth.mask if scan.truth else None,
        reader_mask=_reader_mask(scan, notes),
        marks=marks_of(scan, notes.measures, unit),
        pixel_size=scan.pixel_size,
    )


def _reader_mask(scan: Scan, notes: ReaderNotes) -> NDArray[np.bool_] | None:
    """Return the reader's mask, unless it is of another slice under the same UID."""
    is_fitting = notes.mask is not None and notes.mask.shape == scan.shape
    return notes.mask.unpacked() if notes.mask is not None and is_fitting else None


def _reader_sizes(
    scan: Scan, notes: ReaderNotes, unit: LengthUnit
) -> tuple[tuple[str, str], ...]:
    mask = _reader_mask(scan, notes)
    if mask is None:
        return ()
    sizes = size_words(measure(mask, scan.spacing_mm), unit)
    return tuple((tr("{name}, reader", name=name), value) for name, value in sizes)


def verdict_rows(
    verdict: Verdict, predicted: str | None
) -> tuple[tuple[str, str], ...]:
    """Say what a reader decided, as labels and values, beside the model's class."""
    rows = []
    if verdict.class_name:
        rows.append((tr("Class"), _verdict_words(verdict, predicted)))
    first = verdict.blind_class_name
    if first and first != verdict.class_name:
        name = capitalized(class_words(first))
        earlier = tr("{class_name}, and changed afterward", class_name=name)
        rows.append((tr("Class before the model's answer"), earlier))
    if verdict.comment:
        rows.append((tr("Comment"), in_one_line(verdict.comment)))
    if verdict.is_reviewed:
        rows.append((tr("Reviewed"), tr("yes")))
    return tuple(rows)


def _verdict_words(verdict: Verdict, predicted: str | None) -> str:
    """Return the reader's class beside the model's, and whether it was chosen blind."""
    chosen = capitalized(class_words(verdict.class_name))
    if verdict.class_name == predicted:
        if verdict.was_blind:
            return tr(
                "{class_name} (as the model), chosen before the model's answer was "
                "shown",
                class_name=chosen,
            )
        return tr("{class_name} (as the model)", class_name=chosen)
    model = class_words(predicted) if predicted else tr("no class")
    if verdict.was_blind:
        return tr(
            "{class_name} (the model: {model}), chosen before the model's answer was "
            "shown",
            class_name=chosen,
            model=model,
        )
    return tr("{class_name} (the model: {model})", class_name=chosen, model=model)


def _heat(
    classification: Classification | None,
    shown_class: str | None,
    manifests: Mapping[str, Manifest],
) -> tuple[NDArray[np.float32] | None, str]:
    """Return a class's map in the size of the scan, and the class in words."""
    if classification is None or classification.heatmaps is None:
        return None, ""
    if not _has_map(classification, shown_class):
        return None, ""
    name = shown_class or classification.predicted_class
    if name not in classification.class_names:
        known = ", ".join(classification.class_names)
        raise ValueError(f"the model knows {known}, not {name!r}")
    manifest = manifests.get(classification.model.id)
    if manifest is not None and weak_map_sentence(manifest):
        return None, ""
    grid = classification.heatmaps[..., classification.class_names.index(name)]
    return to_scan(grid, classification.placement), class_words(name)


def _has_map(classification: Classification, shown_class: str | None) -> bool:
    """Whether a map is drawn: that of no tumor only if it was asked for."""
    return shown_class is not None or classification.predicted_class != NO_TUMOR


def _heat_note(
    classification: Classification | None,
    shown_class: str | None,
    manifests: Mapping[str, Manifest],
) -> str:
    """Return how reliable the map is, or why there is no map."""
    manifest = manifests.get(classification.model.id) if classification else None
    if classification is None or manifest is None:
        return ""
    if classification.heatmaps is None:
        return no_map_words(manifest.explanation_absent)
    if not _has_map(classification, shown_class):
        return tr(_NO_TUMOR_MAP)
    return weak_map_sentence(manifest) or manifest.pointing_sentence


def _models(
    analysis: Analysis, manifests: Mapping[str, Manifest]
) -> tuple[ModelLine, ...]:
    lines = []
    classified, segmented = analysis.classification, analysis.segmentation
    if classified is not None:
        manifest = manifests.get(classified.model.id)
        sentences = reliability_sentences(manifest, analysis) if manifest else ()
        lines.append(_model_line(tr("Classifier"), classified.model, sentences))
    if segmented is not None:
        manifest = manifests.get(segmented.model.id)
        sentences = (manifest.sentence_for("segmentation"),) if manifest else ()
        lines.append(_model_line(tr("Segmenter"), segmented.model, sentences))
    return tuple(lines)


def _model_line(role: str, model: ModelUse, sentences: tuple[str, ...]) -> ModelLine:
    return ModelLine(
        role=role,
        title=model.title,
        id=model.id,
        version=model.version,
        digest=model.digest[:_DIGEST_LENGTH],
        sentences=sentences,
    )
