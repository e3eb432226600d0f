"""Formats an analysis as lines of text."""

from collections.abc import Mapping

from brainview.core import Analysis, BatchItem, ModelUse, Status, WarningCode
from brainview.core.language import tr, translatable
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
_WIDEST = translatable("Probability inside")


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
    else:
        lines = [*_class_lines(analysis)]
        lines += [_row(tr("Doubt"), doubt_sentence(each)) for each in analysis.doubts]
        lines += _mask_lines(analysis)
        lines += [_row(*words) for words in truth_words(analysis.truth)]
        lines += _model_lines(analysis, manifests)
    lines += [
        _row(tr("Note"), warning_sentence(warning))
        for warning in analysis.warnings
        # With a mask, it is printed after the sizes.
        if warning.code is not WarningCode.SPACING_UNKNOWN
        or analysis.segmentation is None
    ]
    return [item.source_name, *(_INDENT + line for line in lines)]


def _class_lines(analysis: Analysis) -> list[str]:
    if analysis.classification is None:
        return []
    lines = [headline(analysis)]
    if words := second_words(analysis):
        lines.append(_row(*words))
    if analysis.status is Status.UNDECIDED:
        found = analysis.classification
        ranks = range(len(found.class_names))
        classes = (ranked_class_words(found, rank) for rank in ranks)
        lines.append(_row(tr("Classes"), "; ".join(classes)))
    return lines


def _mask_lines(analysis: Analysis) -> list[str]:
    note = mask_note(analysis)
    if analysis.segmentation is None:
        return [_row(tr("Tumor mask"), note)] if analysis.skipped_segmenter else []
    measured = analysis.segmentation.measurements
    if measured.area_px == 0:
        return [_row(tr("Tumor mask"), note)]
    rows = [_row(label, value) for label, value in mask_words(analysis.segmentation)]
    return [*rows, *([_row("", note)] if note else [])]


def _model_lines(analysis: Analysis, manifests: Mapping[str, Manifest]) -> list[str]:
    lines = []
    if found := analysis.classification:
        manifest = manifests.get(found.model.id)
        sentences = reliability_sentences(manifest, analysis) if manifest else ()
        lines.append(_row(tr("Model"), _model_words(found.model, *sentences)))
    if marked := analysis.segmentation:
        manifest = manifests.get(marked.model.id)
        sentences = (manifest.sentence_for("segmentation"),) if manifest else ()
        lines.append(_row(tr("Segmenter"), _model_words(marked.model, *sentences)))
    return lines


def _model_words(model: ModelUse, *sentences: str) -> str:
    words = f"{model.title} {model.version}"
    return ". ".join((words, " ".join(sentences))) if sentences else words


def _row(label: str, value: str) -> str:
    return f"{label:{len(tr(_WIDEST))}}  {value}"
