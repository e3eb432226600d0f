"""Formats an analysis as lines of text."""

from collections.abc import Mapping

from brainview.core import Analysis, BatchItem, ModelUse, Status, WarningCode
from brainview.core.wording import (
    capitalized,
    mask_note,
    ranked_class_words,
    size_words,
    truth_words,
    warning_sentence,
)
from brainview.models import Manifest

_INDENT = "  "
_WIDTH = len("Longest diameter")


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
        lines = [f"Not analyzed. {capitalized(analysis.reason)}"]
    else:
        lines = [*_class_lines(analysis), *_mask_lines(analysis)]
        lines += [_row(*words) for words in truth_words(analysis.truth)]
        lines += _model_lines(analysis, manifests)
    lines += [
        _row("Note", warning_sentence(warning))
        for warning in analysis.warnings
        # With a mask, it is printed after the sizes.
        if warning.code is not WarningCode.SPACING_UNKNOWN
        or analysis.segmentation is None
    ]
    return [item.source_name, *(_INDENT + line for line in lines)]


def headline(analysis: Analysis) -> str:
    """Return the class and its probability: ``"Glioma, 93 %"``."""
    found = analysis.classification
    if found is None:
        return "Not analyzed"
    return capitalized(ranked_class_words(found, 0))


def _class_lines(analysis: Analysis) -> list[str]:
    found = analysis.classification
    if found is None:
        return []
    lines = [headline(analysis)]
    if len(found.class_names) > 1:
        lines.append(_row("Second", ranked_class_words(found, 1)))
    return lines


def _mask_lines(analysis: Analysis) -> list[str]:
    note = mask_note(analysis)
    if analysis.segmentation is None:
        return [_row("Tumor mask", note)] if analysis.skipped_segmenter else []
    measured = analysis.segmentation.measurements
    if measured.area_px == 0:
        return [_row("Tumor mask", note)]
    rows = [_row(label, value) for label, value in size_words(measured)]
    return [*rows, *([_row("", note)] if note else [])]


def _model_lines(analysis: Analysis, manifests: Mapping[str, Manifest]) -> list[str]:
    parts = (
        ("Model", "classification", analysis.classification),
        ("Segmenter", "segmentation", analysis.segmentation),
    )
    return [
        _row(role, _model_words(part.model, task, manifests))
        for role, task, part in parts
        if part is not None
    ]


def _model_words(model: ModelUse, task: str, manifests: Mapping[str, Manifest]) -> str:
    words = f"{model.title} {model.version}"
    manifest = manifests.get(model.id)
    return f"{words}. {manifest.sentence_for(task)}" if manifest else words


def _row(label: str, value: str) -> str:
    return f"{label:{_WIDTH}}  {value}"
