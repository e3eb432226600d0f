"""Writes a model's card, a page for people, from its manifest."""

from collections.abc import Iterable, Sequence

from brainview.core import RESEARCH_USE, SOME_TUMOR
from brainview.models import HUMAN_READERS, Manifest, Metric, Reproduction
from brainview.models.manifest import of_hundred
from training.data import set_named
from training.splitting.protocols import DOCUMENTED_SPLIT, LEAKING_SPLIT

_NAMES = {
    "ap50": "Average precision of boxes at IoU 0.5",
    "auc": "Area under the ROC curve",
    "auc_hard": "Area under the ROC curve of hard answers",
    "auc_macro": "Area under the ROC curve, mean of the classes",
    "dice_slice": "Dice by slice",
    "dice_volume": "Dice by patient volume",
    "ece": "Expected calibration error",
    "ece_uncalibrated": "Expected calibration error before calibration",
    "f1_macro": "F1, mean of the classes",
    "false_alarm": "Tumor marked on slices without one",
    "iou_slice": "Intersection over union by slice",
    "iou_volume": "Intersection over union by patient volume",
    "pixel_accuracy": "Share of right pixels",
    "pointing": "Heat map's peak lies in the tumor",
    "pointing_center": "The middle of the image lies in the tumor",
    "tversky_batch": "Tversky index of probabilities, batches of 16 tumor slices",
    "tversky_slice": "Tversky index by slice",
}
# Figures that name their set.
_OF_SETS = (
    "ap50",
    "dice_slice",
    "iou_slice",
    "tversky_slice",
    "tversky_batch",
    "pixel_accuracy",
    "false_alarm",
)
# In this order, with their alternative texts.
PICTURES = {
    "curves.png": "Learning curves: loss and score by epoch",
    "confusion.png": "Confusion matrix: true classes by answered classes",
    "roc.png": "ROC curves: sensitivity by share of false alarms",
    "reliability.png": "Reliability diagram: share of right answers by confidence",
    "dice.png": "Histograms of Dice",
}
# Figures of single classes, which have a separate table.
_BY_CLASS = {
    "sensitivity": "Sensitivity",
    "specificity": "Specificity",
    "precision": "Precision",
    "f1": "F1",
    "auc": "AUC",
}
_ONE_PERSON = (
    "A figure marked with * is of one person, which is too few to say much. Resampling "
    "people tells nothing about it, so its interval is the whole range."
)
_UNKNOWN = "unknown"
_NO_SPREAD = (
    f"An interval is {_UNKNOWN} where the figure is 0 or 1 however the people are "
    "resampled."
)
SHORT_TRAINING = (
    "The table shows what each part brings to a short training of a small network, not "
    "what it brought to the shipped one. A network that answers every slice alike "
    "learned nothing in that time, so its row says nothing about its part."
)
_DOCUMENTED = (
    "Trained once as the documents say, by their schedule and on their kind of split, "
    "to see whether their figures come out again. Slices of one patient lie on both "
    "sides, so these figures are too high, like the published ones. This isn't the "
    "network of this bundle."
)
_COMPARED = (DOCUMENTED_SPLIT, f"{DOCUMENTED_SPLIT}, validation")
_NO_DIFFERENCES = "None without a reason."
_FLATTERS = (
    "The authors dealt single images out at random, so slices of one patient, and "
    "copies of one image, lie on both sides: a network that remembers patients looks "
    "better than it is. These figures come from the same network, trained anew under "
    "that protocol; they serve for a comparison like with like and say nothing about "
    "unseen patients."
)


def card(
    manifest: Manifest,
    pictures: Sequence[str] = (),
    audited: str = "",
    ablated: str = "",
) -> str:
    """Write the card.

    Parameters
    ----------
    manifest : Manifest
        The source of everything on the card.
    pictures : sequence of str
        Names of those in the bundle's folder ``figures``.
    audited : str
        What an audit has measured, as Markdown.
    ablated : str
        What each part of the recipe brings, as Markdown.

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
        "What a person gets": audited,
        "What each part of the training brings": ablated
        and f"{SHORT_TRAINING}\n\n{ablated}",
        "Pictures": _pictures(pictures),
        "Under the authors' own protocol": _documented(manifest),
        "By the document's schedule and split": _reproductions(manifest, pictures),
        "Differences from the documents": _differences(manifest),
        "What others published": _published(manifest),
        "Calibration": _calibration(manifest),
        "Explanation": _explanation(manifest),
        "What it doesn't know": _typicality(manifest),
        "Limits": manifest.limits,
        "License": manifest.licence,
    }
    parts = [f"# {manifest.title} {manifest.version}", f"**{RESEARCH_USE}**"]
    parts += [f"## {name}\n\n{text}" for name, text in sections.items() if text]
    notice = (
        "<!-- Generated from manifest.json by python -m training "
        f"{'import' if manifest.training is None else 'export'}; do not edit. -->"
    )
    return "\n\n".join([notice, *parts]) + "\n"


def _what(manifest: Manifest) -> str:
    planes = _listed([plane.value for plane in manifest.planes])
    spec = manifest.input
    crop = "cut to the head, " if spec.crop == "head" else ""
    fit = "padded to keep its proportions" if spec.fit == "letterbox" else "stretched"
    channels = "gray" if spec.channels == 1 else "three channels"
    return (
        f"{manifest.intended_use}\n\n"
        f"A {' and '.join(manifest.tasks)} network ({manifest.architecture}) for "
        f"{planes} slices of modality {manifest.modality}. A slice is {crop}{fit} to "
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
    names, marked = _listed(manifest.class_names), _listed(manifest.class_names)
    answers = []
    if "classification" in manifest.tasks:
        answers.append(f"One probability for each of {names}; they add up to 1.")
        marked = SOME_TUMOR
    if "segmentation" in manifest.tasks:
        answers.append(
            f"A probability of {marked} for every pixel; from {manifest.threshold:g} "
            "on a pixel is in the mask."
        )
    if len(answers) > 1:
        answers.append("Both come from one run.")
    if manifest.mirrored:
        answers.append(
            "Each is the mean of the answers to the slice and to its mirror image."
        )
    if manifest.channels_apart:
        answers.append(
            "Of a color scan each channel is answered, and the answers are averaged; "
            "each counts by how probably it is FLAIR."
        )
    return " ".join(answers) + _mask_doubts(manifest)


def _mask_doubts(manifest: Manifest) -> str:
    """Say when an outline is hatched, and where the range of its area comes from."""
    rules = manifest.segmentation
    if rules is None:
        return ""
    words = ""
    if rules.doubtful_below is not None:
        words += (
            " An outline whose mean probability inside is below "
            f"{rules.doubtful_below:g} is hatched as doubtful."
        )
    if rules.area_thresholds is not None:
        low, high = rules.area_thresholds
        words += (
            f" The area lies between those from a probability of {high:g} and from one "
            f"of {low:g} on."
        )
    return words + _sentence(rules.statistic)


def _sentence(words: str) -> str:
    return f" {words}" if words else ""


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
    ours = [m for m in manifest.metrics if not m.split.startswith(LEAKING_SPLIT)]
    if not ours:
        return manifest.honest_sentence
    rows = [
        [
            _name(m.name, manifest),
            m.split,
            *_value_and_interval(m, manifest),
            f"{m.n} {m.unit}",
        ]
        for m in ours
        if _class_of(m, manifest) is None
    ]
    heads = ["Figure", "Split", "Value", "95 % interval", "Measured on"]
    parts = [manifest.honest_sentence, _table(heads, rows)]
    splits = dict.fromkeys(m.split for m in ours if _class_of(m, manifest) is not None)
    parts += [_by_class(manifest, split) for split in splits]
    return "\n\n".join([*parts, *_notes(ours, manifest)])


def _class_of(metric: Metric, manifest: Manifest) -> str | None:
    """Return the class that a figure is about, or None if it is about all."""
    kind, _, name = metric.name.partition("_")
    is_of_class = kind in _BY_CLASS and name in manifest.class_names
    return name if is_of_class else None


def _by_class(manifest: Manifest, split: str) -> str:
    known = {m.name: m for m in manifest.metrics if m.split == split}
    kinds = [
        kind
        for kind in _BY_CLASS
        if any(f"{kind}_{name}" in known for name in manifest.class_names)
    ]
    rows = [
        [name, *(_cell(known.get(f"{kind}_{name}"), manifest) for kind in kinds)]
        for name in manifest.class_names
        if f"sensitivity_{name}" in known
    ]
    return f"By class, {split}:\n\n" + _table(
        ["Class", *(_BY_CLASS[kind] for kind in kinds)], rows
    )


def _cell(metric: Metric | None, manifest: Manifest) -> str:
    if metric is None:
        return "–"
    mark = _mark(metric, manifest)
    return f"{metric.value:.3f}{mark} ({_interval(metric, manifest)})"


def _pictures(names: Sequence[str]) -> str:
    return "\n\n".join(
        f"![{text}](figures/{name})" for name, text in PICTURES.items() if name in names
    )


def documented_curves(recipe_id: str) -> str:
    """Return the name of the picture with the curves of a documented schedule."""
    return f"documented-{recipe_id}.png"


def _documented(manifest: Manifest) -> str:
    measured = [m for m in manifest.metrics if m.split == LEAKING_SPLIT]
    if not measured:
        return ""
    published = _printed(manifest)
    shown = [
        m for m in measured if _class_of(m, manifest) is None or m.name in published
    ]
    rows = [
        [
            _name(m.name, manifest),
            ", ".join(published.get(m.name, ["–"])),
            *_value_and_interval(m, manifest),
            f"{m.n} {m.unit}",
        ]
        for m in shown
    ]
    heads = ["Figure", "Published", "Ours", "95 % interval", "Measured on"]
    return "\n\n".join([_FLATTERS, _table(heads, rows), *_notes(shown, manifest)])


def _printed(manifest: Manifest, like: str = "") -> dict[str, list[str]]:
    """Return what the authors printed for a model, by the figure's name.

    Only figures of the kind of split that `like` is, validation or test; all if empty.
    """
    published: dict[str, list[str]] = {}
    for figure in manifest.published:
        is_validation = figure.split.startswith("validation")
        is_other = bool(like) and is_validation != like.endswith("validation")
        if figure.split != HUMAN_READERS and not is_other:
            published.setdefault(figure.name, []).append(f"{figure.value:.3f}")
    if manifest.published_losses:
        published["loss"] = [f"{loss.value:.3f}" for loss in manifest.published_losses]
    return published


def _reproductions(manifest: Manifest, pictures: Sequence[str]) -> str:
    parts = [_reproduction(each, manifest, pictures) for each in manifest.reproductions]
    return "\n\n".join([_DOCUMENTED, *parts]) if parts else ""


def _reproduction(
    made: Reproduction, manifest: Manifest, pictures: Sequence[str]
) -> str:
    published = {split: _printed(manifest, split) for split in _COMPARED}
    smaller = f" Smaller than documented: {made.smaller}." if made.smaller else ""
    measured = [
        m
        for m in made.figures
        if m.split in _COMPARED
        if m.name in published[m.split]
        or not (_class_of(m, manifest) or "ece" in m.name)
    ]
    rows = [
        [
            _name(m.name, manifest),
            m.split,
            ", ".join(published[m.split].get(m.name, ["–"])),
            *_value_and_interval(m, manifest),
            f"{m.n} {m.unit}",
        ]
        for m in measured
    ]
    if (loss := made.loss) is not None:
        rows.append(
            [
                "Loss",
                DOCUMENTED_SPLIT,
                ", ".join(published[DOCUMENTED_SPLIT].get("loss", ["–"])),
                f"**{loss.value:.3f}**",
                f"{loss.low:.3f} to {loss.high:.3f}",
                f"{loss.n} {loss.unit}",
            ]
        )
    heads = ["Figure", "Split", "Published", "Ours", "95 % interval", "Measured on"]
    curves = documented_curves(made.recipe)
    shown = f"![{made.title}, loss and score by epoch](figures/{curves})"
    return "\n\n".join(
        [
            f"{made.title}: {made.schedule}.{smaller}",
            _table(heads, rows),
            *_notes(measured, manifest),
            *([shown] if curves in pictures else []),
        ]
    )


def _differences(manifest: Manifest) -> str:
    if not manifest.differences:
        return _NO_DIFFERENCES if manifest.reproductions else ""
    rows = [[d.what, d.documented, d.ours, d.reason] for d in manifest.differences]
    return (
        f"Between the documents and our run of their schedule. {_NO_DIFFERENCES}\n\n"
        + _table(["What", "Documented", "Ours", "Reason"], rows)
    )


def _published(manifest: Manifest) -> str:
    figures = manifest.published
    rows = [
        [_name(f.name, manifest), f"{f.value:.3f}", f.split, f.source] for f in figures
    ]
    rows += [
        ["Loss", f"{loss.value:.3f}", loss.split, loss.source]
        for loss in manifest.published_losses
    ]
    if not rows:
        return ""
    return (
        "For comparison only. Figures from a split in which slices of one patient lie "
        "on both sides are too high.\n\n"
        + _table(["Figure", "Value", "Split", "Source"], rows)
    )


def _calibration(manifest: Manifest) -> str:
    if manifest.task != "classification":
        return ""
    if manifest.calibration is None:
        return "The probabilities weren't calibrated."
    decided = ""
    if manifest.undecided_below > 0.5:
        decided = (
            " An answer whose probability of tumor or none is below "
            f"{manifest.undecided_below:g} is left undecided."
        )
    if manifest.class_uncertain_below > 0:
        decided += (
            " A tumor's class that has less than "
            f"{manifest.class_uncertain_below:g} of the sum of the tumor classes is "
            "said to be uncertain."
        )
    if decided and manifest.decision is not None:
        decided += _sentence(manifest.decision.statistic)
    error = manifest.honest("ece")
    measured = (
        f" The expected calibration error is {error.value:.3f} "
        f"({_interval(error, manifest)}, {error.n} {error.unit})."
        if error is not None
        else ""
    )
    return (
        f"Logits are divided by the temperature {manifest.temperature:.3g}, which was "
        f"fitted on validation images.{measured}{decided}"
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
        f"tumor ends. {manifest.pointing_sentence}{_audited_pointing(manifest)}"
    ).rstrip()


def _audited_pointing(manifest: Manifest) -> str:
    """Say why an audit's figure of the map isn't that of the run's test part."""
    evidence = manifest.explanation and manifest.explanation.evidence
    if not evidence or manifest.honest("pointing") is None:
        return ""
    planes = "" if manifest.knows_every_plane else ", and are of its own planes only"
    return (
        f" The audit's figure, {of_hundred(evidence.pointing.value)} of 100, is of "
        "other slices: those of figshare, in every plane, whose tumor covers at least "
        "0.4 % of the slice, unless the program refuses them. The test slices also "
        f"show smaller tumors{planes}."
    )


def _typicality(manifest: Manifest) -> str:
    if manifest.typicality is None:
        return (
            "" if manifest.task == "segmentation" else "It can't tell strange images."
        )
    measured = "the input of the last layer"
    if manifest.typicality.output == "statistics":
        measured = "mean and deviation of each channel of middle blocks"
    pictures = ""
    if manifest.typicality.picture_limit is not None:
        pictures = (
            " So is one that a logistic regression on the same values, fitted on "
            "pictures without a brain and on these slices, calls such a picture (score "
            f"above {manifest.typicality.picture_limit:.4g})."
        )
    empty = (
        " A slice through skin and skull, or one with nearly nothing on it, is refused "
        "before."
    )
    return (
        f"An image is refused if its Mahalanobis distance ({measured}) from every "
        f"group of known slices is above {manifest.typicality.threshold:.4g} "
        f"({manifest.typicality.statistic}).{pictures}"
        f"{empty if manifest.input.crop == 'head' else ''}"
    )


def gate_words(manifest: Manifest) -> str:
    """Return which classifier decides, in two stages, whether a tumor is outlined."""
    if "classification" in manifest.tasks:
        return "where it sees a tumor itself"
    return "behind DenseNet121"


def has_one_person(manifest: Manifest, name: str) -> bool:
    """Whether the test part of a set is one person, so that figures have no interval.

    Parameters
    ----------
    manifest : Manifest
        With the figures.
    name : str
        Of the set.
    """
    return any(
        _has_no_spread(m) and 0 < m.value < 1
        for m in manifest.metrics
        if m.name.endswith(f"_{name}")
    )


def _has_no_spread(metric: Metric) -> bool:
    return metric.low == metric.high


def _is_of_one_person(metric: Metric, manifest: Manifest) -> bool:
    if not _has_no_spread(metric):
        return False
    if 0 < metric.value < 1:
        return True
    names = [each.name for each in manifest.training.data] if manifest.training else []
    return any(
        metric.name.endswith(f"_{name}") and has_one_person(manifest, name)
        for name in names
    )


def _mark(metric: Metric, manifest: Manifest) -> str:
    return "*" if _is_of_one_person(metric, manifest) else ""


def _interval(metric: Metric, manifest: Manifest) -> str:
    if _is_of_one_person(metric, manifest):
        return f"{0:.3f} to {1:.3f}"
    if _has_no_spread(metric):
        return _UNKNOWN
    return f"{metric.low:.3f} to {metric.high:.3f}"


def _value_and_interval(metric: Metric, manifest: Manifest) -> tuple[str, str]:
    mark = _mark(metric, manifest).replace("*", r"\*")  # else it were bold, too
    return f"**{metric.value:.3f}**{mark}", _interval(metric, manifest)


def _notes(shown: Sequence[Metric], manifest: Manifest) -> list[str]:
    """Say what is to be known of figures whose interval isn't measured."""
    single = [_is_of_one_person(m, manifest) for m in shown if _has_no_spread(m)]
    notes = [_ONE_PERSON] if any(single) else []
    return [*notes, _NO_SPREAD] if not all(single) else notes


def _name(name: str, manifest: Manifest) -> str:
    stem = name.removesuffix("_gated")
    behind = f", {gate_words(manifest)}" if stem != name else ""
    if stem in _NAMES:
        return f"{_NAMES[stem]}{behind}"
    for figure in _OF_SETS:
        if stem.startswith(f"{figure}_"):
            source = set_named(stem.removeprefix(f"{figure}_")).shown
            return f"{_NAMES[figure]}, {source}{behind}"
    kind, _, of = name.partition("_")
    if kind in _BY_CLASS and of:
        return f"{_BY_CLASS[kind]} of {of}"
    plain = name.replace("_", " ")
    return plain[0].upper() + plain[1:]


def _listed(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    # A vertical bar would end the cell.
    cells = [[str(cell).replace("|", "\\|") for cell in line] for line in lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)
