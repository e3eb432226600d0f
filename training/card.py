"""A model's card: what its manifest says, as a page for people."""

from collections.abc import Iterable, Sequence

from brainview.core import RESEARCH_USE
from brainview.models import Manifest, Metric, PublishedFigure

_NAMES = {
    "auc_macro": "Area under the ROC curve, mean of the classes",
    "dice_slice": "Dice by slice",
    "dice_slice_lgg": "Dice by slice, LGG",
    "dice_volume": "Dice by patient volume",
    "ece": "Expected calibration error",
    "ece_uncalibrated": "Expected calibration error before calibration",
    "false_alarm_lgg": "Tumor marked on slices without one, LGG",
    "false_alarm_nickparvar": "Tumor marked on slices without one, other sequences",
    "iou_slice": "Intersection over union by slice",
    "pointing": "Heat map's peak lies in the tumor",
    "pointing_center": "The middle of the image lies in the tumor",
    "tversky_slice_lgg": "Tversky index by slice, LGG",
}


def card(manifest: Manifest) -> str:
    """Write the card.

    Parameters
    ----------
    manifest : Manifest
        All that the card says comes from here.

    Returns
    -------
    str
        Markdown.
    """
    sections = {
        "What it is": _what(manifest),
        "What it answers": _answers(manifest),
        "How it was trained": _training(manifest),
        "How good it is": _figures(manifest),
        "What others published": _published(manifest.published),
        "Calibration": _calibration(manifest),
        "Explanation": _explanation(manifest),
        "What it doesn't know": _typicality(manifest),
        "Limits": manifest.limits,
        "License": manifest.licence,
    }
    parts = [f"# {manifest.title} {manifest.version}", f"**{RESEARCH_USE}**"]
    parts += [f"## {name}\n\n{text}" for name, text in sections.items() if text]
    notice = "<!-- Generated from manifest.json by training/card.py; do not edit. -->"
    return "\n\n".join([notice, *parts]) + "\n"


def _what(manifest: Manifest) -> str:
    planes = _listed([plane.value for plane in manifest.planes])
    spec = manifest.input
    crop = "cut to the head, " if spec.crop == "head" else ""
    fit = "padded to keep its proportions" if spec.fit == "letterbox" else "stretched"
    channels = "gray" if spec.channels == 1 else "three channels"
    return (
        f"{manifest.intended_use}\n\n"
        f"A {manifest.task} network ({manifest.architecture}) for {planes} slices of "
        f"modality {manifest.modality}. A slice is {crop}{fit} to "
        f"{spec.width} × {spec.height} pixels, {channels}; its intensities become 0 to "
        f"1 by {_intensity(manifest)}. The weights take "
        f"{manifest.weights.bytes / 1e6:.1f} MB as {manifest.weights.dtype}."
    )


def _intensity(manifest: Manifest) -> str:
    intensity = manifest.input.intensity
    if intensity.kind == "percentile":
        return f"their {intensity.low:g} to {intensity.high:g} percentiles"
    return "their full range"


def _answers(manifest: Manifest) -> str:
    names = _listed(manifest.class_names)
    if manifest.task == "classification":
        return f"One probability for each of {names}; they add up to 1."
    return (
        f"A probability of {names} for every pixel; from {manifest.threshold:g} on a "
        "pixel is in the mask."
    )


def _training(manifest: Manifest) -> str:
    training = manifest.training
    if training is None:
        return "Not known."
    rows = [[d.name, d.train, d.validation, d.test] for d in training.data]
    return (
        f"Recipe `{training.recipe}`, {training.epochs} epochs, seed {training.seed}, "
        f"Keras on {training.backend}, {training.date}. It began with: "
        f"{training.initialization}.\n\n"
        + _table(["Images", "Training", "Validation", "Test"], rows)
        + f"\n\nSplit: {training.split.rstrip('.')}."
    )


def _figures(manifest: Manifest) -> str:
    if not manifest.metrics:
        return manifest.honest_sentence
    rows = [
        [_name(m.name), m.split, f"**{m.value:.3f}**", _interval(m), f"{m.n} {m.unit}"]
        for m in manifest.metrics
    ]
    heads = ["Figure", "Split", "Value", "95 % interval", "Measured on"]
    return f"{manifest.honest_sentence}\n\n{_table(heads, rows)}"


def _published(figures: Sequence[PublishedFigure]) -> str:
    if not figures:
        return ""
    rows = [[_name(f.name), f"{f.value:.3f}", f.split, f.source] for f in figures]
    return (
        "For comparison only. Figures from a split in which slices of one patient lie "
        "on both sides are too high.\n\n"
        + _table(["Figure", "Value", "Split", "Source"], rows)
    )


def _calibration(manifest: Manifest) -> str:
    if manifest.task != "classification":
        return ""
    error = manifest.honest("ece")
    measured = (
        f" The expected calibration error is {error.value:.3f} ({_interval(error)}, "
        f"{error.n} {error.unit})."
        if error is not None
        else ""
    )
    return (
        f"Logits are divided by the temperature {manifest.temperature:.3g}, which was "
        f"fitted on validation images.{measured}"
    )


def _explanation(manifest: Manifest) -> str:
    if manifest.task != "classification":
        return ""
    if manifest.explanation is None:
        return f"No heat map: {manifest.explanation_absent}"
    rows, columns = manifest.explanation.size
    return (
        f"Grad-CAM of every class's logit at the layer `{manifest.explanation.layer}`, "
        f"{rows} × {columns} cells. It shows where the network looked, not where a "
        f"tumor ends. {manifest.pointing_sentence}"
    ).rstrip()


def _typicality(manifest: Manifest) -> str:
    if manifest.typicality is None:
        return (
            "" if manifest.task == "segmentation" else "It can't tell strange images."
        )
    return (
        "An image whose features lie farther from every class than "
        f"{manifest.typicality.threshold:.4g} standard deviations "
        f"({manifest.typicality.statistic}) is refused."
    )


def _interval(metric: Metric) -> str:
    return f"{metric.low:.3f} to {metric.high:.3f}"


def _name(name: str) -> str:
    plain = name.replace("_", " ")
    return _NAMES.get(name, plain[0].upper() + plain[1:])


def _listed(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    # A bar inside a cell would end it.
    cells = [[str(cell).replace("|", "\\|") for cell in line] for line in lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)
