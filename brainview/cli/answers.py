"""Formats an analysis as lines of text."""

from collections.abc import Mapping

from brainview.cli.columns import aligned
from brainview.core import Analysis, BatchItem, ModelUse, Status, WarningCode
from brainview.core.language import tr
from brainview.core.sentence import semicolon_list
from brainview.core.wording import (
    capitalized,
    doubt_sentence,
    headline,
    mask_note,
    mask_words,
    ranked_class_words,
    second_words,
    truth_words,
    warning_sentence,
)
from brainview.models import Manifest, reliability_sentences

_INDENT = "  "


def answer_lines(item: BatchItem, manifests: Mapping[str, Manifest]) -> list[str]:
    """Return the lines for one file.

    Parameters
    ----------
    item : BatchItem
        The result for the file.
    manifests : mapping of str to Manifest
        The manifests by model id, for the models' test results.

    Returns
    -------
    list of str
        The file name, then indented lines.
    """
    analysis = item.analysis
    if analysis is None:
        return [item.source_name, _INDENT + str(item.error)]
    if analysis.status is Status.REFUSED:
        reason = capitalized(analysis.reason)
        lines = [tr("Not analyzed. {reason}", reason=reason)]
        rows = []
    else:
        lines = [headline(analysis)] if analysis.classification else []
        rows = _class_rows(analysis)
        rows += [(tr("Doubt"), doubt_sentence(each)) for each in analysis.doubts]
        rows += _mask_rows(analysis)
        rows += truth_words(analysis.truth)
        rows += _model_rows(analysis, manifests)
    rows += [
        (tr("Note"), warning_sentence(warning))
        for warning in analysis.warnings
        # With a mask, it is printed after the sizes.
        if warning.code is not WarningCode.SPACING_UNKNOWN
        or analysis.segmentation is None
    ]
    lines += aligned(rows)
    return [item.source_name, *(_INDENT + line for line in lines)]


def _class_rows(analysis: Analysis) -> list[tuple[str, str]]:
    found = analysis.classification
    if found is None:
        return []
    rows = [words] if (words := second_words(analysis)) else []
    if analysis.status is Status.UNDECIDED:
        ranks = range(len(found.class_names))
        classes = (ranked_class_words(found, rank) for rank in ranks)
        rows.append((tr("Classes"), semicolon_list(classes)))
    return rows


def _mask_rows(analysis: Analysis) -> list[tuple[str, str]]:
    note = mask_note(analysis)
    if analysis.segmentation is None:
        return [(tr("Tumor mask"), note)] if analysis.skipped_segmenter else []
    measured = analysis.segmentation.measurements
    if measured.area_px == 0:
        return [(tr("Tumor mask"), note)]
    return [*mask_words(analysis.segmentation), *([("", note)] if note else [])]


def _model_rows(
    analysis: Analysis, manifests: Mapping[str, Manifest]
) -> list[tuple[str, str]]:
    rows = []
    if found := analysis.classification:
        manifest = manifests.get(found.model.id)
        sentences = reliability_sentences(manifest, analysis) if manifest else ()
        rows.append((tr("Model"), _model_words(found.model, *sentences)))
    if marked := analysis.segmentation:
        manifest = manifests.get(marked.model.id)
        sentences = (manifest.sentence_for("segmentation"),) if manifest else ()
        rows.append((tr("Segmenter"), _model_words(marked.model, *sentences)))
    return rows


def _model_words(model: ModelUse, *sentences: str) -> str:
    words = f"{model.title} {model.version}"
    return f"{words} · {' '.join(sentences)}" if sentences else words
