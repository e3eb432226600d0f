"""Builds the content of a report from a scan, its analysis and the manifests."""

from collections.abc import Mapping
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    Analysis,
    Classification,
    ModelUse,
    Scan,
    Segmentation,
    Status,
    Window,
)
from brainview.core.wording import (
    capitalized,
    class_words,
    mask_note,
    no_map_words,
    percent_words,
    ranked_class_words,
    size_words,
    truth_words,
    warning_sentence,
)
from brainview.imaging import apply_window, to_scan
from brainview.models import Manifest
from brainview.reports.document import ClassRow, ModelLine, ReportDocument, ReportImage

_DIGEST_LENGTH = 12


def build_document(
    scan: Scan,
    analysis: Analysis,
    manifests: Mapping[str, Manifest],
    *,
    made_at: datetime,
    shown_class: str | None = None,
    window: Window | None = None,
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
    made_at : datetime
        The time to print on the report.
    shown_class : str or None
        The class whose heat map is shown; None for the predicted class.
    window : Window or None
        The window with which to show the scan; None for `scan.window`.

    Returns
    -------
    ReportDocument
        The content of the report.

    Raises
    ------
    ValueError
        If the model doesn't have the class `shown_class`.
    """
    headline, subline = _headline(analysis)
    segmentation = analysis.segmentation
    measured = segmentation.measurements if segmentation else None
    note = mask_note(analysis) if analysis.status is Status.OK else ""
    return ReportDocument(
        status=analysis.status,
        headline=headline,
        subline=subline,
        reason=capitalized(analysis.reason),
        file_name=analysis.source.path.name,
        facts=_facts(scan),
        made_at=made_at,
        image=_image(
            scan,
            window or scan.window,
            analysis,
            _heat(analysis.classification, shown_class),
            _heat_note(analysis.classification, manifests),
        ),
        classes=_class_rows(analysis.classification),
        measurements=(
            *(size_words(measured) if measured else ()),
            *((name, capitalized(v)) for name, v in truth_words(analysis.truth)),
        ),
        measurement_note=note,
        models=_models(analysis, manifests),
        warnings=tuple(
            warning_sentence(warning)
            for warning in dict.fromkeys((*scan.warnings, *analysis.warnings))
            # The measurement note already contains this warning.
            if measured is None or warning != measured.warning
        ),
        engine=analysis.engine,
        software=", ".join(f"{name} {v}" for name, v in analysis.versions.items()),
    )


def _headline(analysis: Analysis) -> tuple[str, str]:
    found = analysis.classification
    if analysis.status is Status.REFUSED:
        return "Not analyzed", "No answer is given; the reason stands beside the scan."
    if found is None:
        return "Tumor mask only", "No classifier was asked."
    headline = capitalized(ranked_class_words(found, 0))
    if len(found.class_names) == 1:
        return headline, ""
    return headline, f"Second: {ranked_class_words(found, 1)}"


def _class_rows(classification: Classification | None) -> tuple[ClassRow, ...]:
    if classification is None:
        return ()
    rows = []
    for k in classification.ranking:
        name = classification.class_names[k]
        probability = float(classification.probabilities[k])
        label = capitalized(class_words(name))
        rows.append(ClassRow(name, label, percent_words(probability), probability))
    return tuple(rows)


def _facts(scan: Scan) -> tuple[tuple[str, str], ...]:
    source, (rows, columns) = scan.source, scan.shape
    kind = " ".join(part for part in (source.format, scan.modality) if part)
    frame = f"{source.frame + 1} of {source.frames}"
    spacing = "unknown"
    if scan.spacing_mm:
        spacing = f"{scan.spacing_mm[1]:.3g} × {scan.spacing_mm[0]:.3g} mm"
    return (
        ("Format", kind),
        *((("Frame", frame),) if source.frames > 1 else ()),
        ("Size", f"{columns} × {rows} px"),
        ("Pixel spacing", spacing),
        ("Plane", scan.plane.value if scan.plane else "unknown"),
        ("File SHA-256", source.sha256[:_DIGEST_LENGTH]),
    )


def _image(
    scan: Scan,
    window: Window,
    analysis: Analysis,
    heat: tuple[NDArray[np.float32] | None, str],
    heat_note: str,
) -> ReportImage:
    pixels = scan.pixels if scan.channels is None else scan.channels
    return ReportImage(
        levels=apply_window(pixels, window),
        heat=heat[0],
        heat_class=heat[1],
        heat_note=heat_note,
        mask=analysis.segmentation.mask if analysis.segmentation else None,
        spacing_mm=scan.spacing_mm,
        edges=scan.orientation.edges if scan.orientation else None,
        synthetic=scan.synthetic,
        detections=analysis.segmentation.detections if analysis.segmentation else (),
        truth=scan.truth.mask if scan.truth else None,
        pixel_size=scan.pixel_size,
    )


def _heat(
    classification: Classification | None, shown_class: str | None
) -> tuple[NDArray[np.float32] | None, str]:
    """Return a class's map in the size of the scan, and the class in words."""
    if classification is None or classification.heatmaps is None:
        return None, ""
    name = shown_class or classification.predicted_class
    if name not in classification.class_names:
        known = ", ".join(classification.class_names)
        raise ValueError(f"the model knows {known}, not {name!r}")
    grid = classification.heatmaps[..., classification.class_names.index(name)]
    return to_scan(grid, classification.placement), class_words(name)


def _heat_note(
    classification: Classification | None, manifests: Mapping[str, Manifest]
) -> str:
    """Return how reliable the map is, or why there is no map."""
    manifest = manifests.get(classification.model.id) if classification else None
    if classification is None or manifest is None:
        return ""
    if classification.heatmaps is None:
        return no_map_words(manifest.explanation_absent)
    return manifest.pointing_sentence


def _models(
    analysis: Analysis, manifests: Mapping[str, Manifest]
) -> tuple[ModelLine, ...]:
    lines = []
    parts: tuple[tuple[str, Classification | Segmentation | None], ...] = (
        ("Classifier", analysis.classification),
        ("Segmenter", analysis.segmentation),
    )
    for role, part in parts:
        if part is not None:
            lines.append(_model_line(role, part.model, manifests.get(part.model.id)))
    return tuple(lines)


def _model_line(role: str, model: ModelUse, manifest: Manifest | None) -> ModelLine:
    sentences = (manifest.honest_sentence,) if manifest else ()
    return ModelLine(
        role=role,
        title=model.title,
        id=model.id,
        version=model.version,
        digest=model.digest[:_DIGEST_LENGTH],
        sentences=tuple(sentence for sentence in sentences if sentence),
    )
