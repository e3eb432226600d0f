"""Measures a finished run on images held out, and writes figures and pictures."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from msgspec import to_builtins
from numpy.typing import NDArray

from brainview.core import NO_TUMOR
from brainview.core.replacing import replace_text
from brainview.models import Decision, Metric
from training.data import Sample, list_set, mark_copies
from training.explaining.explain import explained_model
from training.measuring.calibrate import fit_temperature
from training.measuring.channels_apart import answers_apart
from training.measuring.classifier_figures import (
    accuracy_figures,
    classification_figures,
    loss_figures,
    pointing_figures,
)
from training.measuring.curves import read_curves
from training.measuring.detection import BoxedSlice, boxing, detection_figures
from training.measuring.doubts import (
    RIGHT,
    RIGHT_CLASS,
    MaskDoubts,
    MaskFacts,
    fit_limit,
    fit_mask_doubts,
)
from training.measuring.networks import as_shipped, deciding_model, load_model
from training.measuring.overlaps import (
    THRESHOLDS,
    Overlaps,
    SegmentedSlice,
    count_overlaps,
    segmented,
)
from training.measuring.plots import (
    draw_confusion,
    draw_curves,
    draw_dice,
    draw_reliability,
    draw_roc,
)
from training.measuring.predictions import Predictions, predict_samples
from training.measuring.segmenter_figures import (
    best_threshold,
    documented_figures,
    gated_figures,
    of_set,
    segmentation_figures,
)
from training.recipes import RECIPES, Recipe
from training.recipes.recipe import TUMOR
from training.run import Run
from training.splitting.protocols import (
    SPLIT_NAMES,
    UNSEEN,
    external_split,
    split_name,
)

logger = logging.getLogger(__name__)

METRICS = "metrics.json"
_GATE = "densenet121"
_UNCALIBRATED = "ece_uncalibrated"


@dataclass(frozen=True, slots=True)
class Measurement:
    """The figures of a run, and what validation decided.

    Attributes
    ----------
    figures : tuple of Metric
        On images held out.
    temperature : float
        Chosen on validation; 1 for a segmenter.
    threshold : float
        Chosen on validation; 0.5 for a classifier.
    confusion : tuple of tuple of int
        Rows are true classes; empty for a segmenter.
    decision : Decision or None
        When a classifier's answer is undecided, fitted on validation; None for a
        segmenter, and where no class is that there is no tumor.
    mask_doubts : MaskDoubts or None
        When an outline is doubtful, fitted on validation; None for a classifier, and
        where validation has no wrong outline.
    crossfit_epochs : int
        How long the network of `Run.crossfit` learned, by which validation decided; 0
        where there was none.
    """

    figures: tuple[Metric, ...]
    temperature: float = 1.0
    threshold: float = 0.5
    confusion: tuple[tuple[int, ...], ...] = ()
    decision: Decision | None = None
    mask_doubts: MaskDoubts | None = None
    crossfit_epochs: int = 0


def measure(run: Run) -> Measurement:
    """Measure a finished run; write ``metrics.json`` and pictures into its folder.

    Raises
    ------
    FileNotFoundError
        If the run isn't finished.
    """
    model = load_model(run)
    measurement = Measurement(())
    if "classification" in run.recipe.tasks:
        measurement = _measure_classifier(model, run)
    if "segmentation" in run.recipe.tasks:
        masks = _measure_segmenter(model, run, measurement.temperature)
        figures = (*measurement.figures, *masks.figures)
        measurement = replace(
            measurement,
            figures=figures,
            threshold=masks.threshold,
            mask_doubts=masks.mask_doubts,
        )
    if (crossfit := run.crossfit) is not None:
        epochs = sum(int(phase["epochs"]) for phase in crossfit.finished_phases)
        measurement = replace(measurement, crossfit_epochs=epochs)
    text = json.dumps(to_builtins(measurement), indent=2)
    replace_text(run.folder / METRICS, text + "\n")
    curves = read_curves(run.folder, run.finished_phases)
    if curves:
        draw_curves(curves, run.folder / "curves.png")
    return measurement


def read_measurement(folder: Path) -> Measurement:
    """Read what `measure` wrote into a run's folder.

    Raises
    ------
    FileNotFoundError
        If the run wasn't measured.
    """
    file = folder / METRICS
    if not file.is_file():
        raise FileNotFoundError(f"{file} is missing; measure the run first")
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    found["figures"] = tuple(Metric(**figure) for figure in found["figures"])
    found["confusion"] = tuple(tuple(row) for row in found["confusion"])
    # A run that was measured earlier lacks both.
    if found.get("decision"):
        found["decision"] = Decision(**found["decision"])
    if doubts := found.get("mask_doubts"):
        pair = tuple(doubts["area_thresholds"])
        found["mask_doubts"] = MaskDoubts(**{**doubts, "area_thresholds": pair})
    return Measurement(**found)


def _measure_classifier(model: keras.Model, run: Run) -> Measurement:
    recipe = run.recipe
    name = split_name(run.protocol, documented=run.documented)
    whole, model = model, as_shipped(model, run)
    validation = _validation(model, run)
    temperature = _temperature(validation, recipe.class_names)
    test = predict_samples(model, run, run.split.test)
    # The other sets of a recipe only help it to learn.
    held_out = test.from_sets(recipe.main_sets) if run.protocol == "grouped" else test
    tumor_or_not = held_out
    held_out = held_out.of_known_class()
    figures = classification_figures(held_out, recipe.class_names, name, temperature)
    if len(tumor_or_not.samples) > len(held_out.samples):
        whether = tumor_or_not.as_tumor_or_not(recipe.class_names)
        figures += accuracy_figures(whether, f"{name}, tumor or none")
    figures += _by_plane(held_out, name)
    if run.documented:
        figures += loss_figures(held_out, name)
        figures += _published_of_validation(model, run, name)
    if whole is not model:
        before = predict_samples(whole, run, held_out.samples)
        figures += accuracy_figures(before, f"{name}, before factorization")
    for source in recipe.single_channels:
        one = f"{name}, {source}, one sequence at a time"
        part = test.from_sets((source,))
        figures += classification_figures(part, recipe.class_names, one, temperature)
    if recipe.explained_layer:
        explained = explained_model(
            model, recipe.explained_layer, mirrored=recipe.mirrored
        )
        masked = masked_test_samples(run)
        figures += pointing_figures(explained, recipe, masked, name)
    if others := external_samples(run, (*run.split.train, *run.split.validation)):
        external = predict_samples(model, run, others)
        figures += external_figures(external, recipe, temperature)
    confusion = held_out.confusion()
    decision = _decision(validation, recipe.class_names, temperature)
    measurement = Measurement(
        tuple(figures), temperature, confusion=confusion, decision=decision
    )
    _draw_classifier(held_out, measurement, run)
    return measurement


def _validation(model: keras.Model, run: Run) -> Predictions:
    """Answer for the slices on which temperature and decision are fitted."""
    tuned = deciding_model(model, run)
    return predict_samples(tuned, run, run.split.validation)


def _temperature(validation: Predictions, class_names: Sequence[str]) -> float:
    """Fit the temperature, for tumor or none where a class is that there is none."""
    none = class_names.index(NO_TUMOR) if NO_TUMOR in class_names else None
    fitted = validation if none is not None else validation.of_known_class()
    owners = [sample.owner for sample in fitted.samples]
    return fit_temperature(fitted.logits, fitted.labels, owners, none=none)


def _decision(
    validation: Predictions, class_names: Sequence[str], temperature: float
) -> Decision | None:
    """Fit from which probability on an answer is given, and a class is certain."""
    if NO_TUMOR not in class_names:
        return None
    none = class_names.index(NO_TUMOR)
    probabilities = validation.probabilities(temperature)
    tumor = 1 - probabilities[:, none]
    right = (tumor >= 0.5) == (validation.labels != none)
    below = fit_limit(np.maximum(tumor, 1 - tumor), right, RIGHT, lowest=0.5)
    statistic = (
        f"On {len(right):,} validation slices, at least two thirds of the answers "
        "with such a probability of tumor or none are right (isotonic regression)."
    )
    uncertain = 0.0
    is_named = (tumor >= 0.5) & (validation.labels >= 0) & (validation.labels != none)
    if len(class_names) > 2 and is_named.any():
        share, right = _class_shares(
            probabilities[is_named], validation.labels[is_named], none
        )
        uncertain = fit_limit(share, right, RIGHT_CLASS, lowest=0.0)
        statistic += (
            f" On {len(right):,} of them with a tumor of known class, at least four "
            "fifths of the classes with such a part of the sum of the tumor classes "
            "are right."
        )
    return Decision(
        undecided_below=below, class_uncertain_below=uncertain, statistic=statistic
    )


def _class_shares(
    probabilities: NDArray[np.float32], labels: NDArray[np.intp], none: int
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the top class's part of the tumor classes' sum, and if it is right."""
    tumors = np.delete(np.arange(probabilities.shape[1]), none)
    kinds = probabilities[:, tumors]
    share = kinds.max(axis=1) / kinds.sum(axis=1)
    return share, tumors[kinds.argmax(axis=1)] == labels


def _published_of_validation(model: keras.Model, run: Run, name: str) -> list[Metric]:
    """Measure on validation what the documents print, which may be of that part."""
    recipe, split = run.recipe, f"{name}, validation"
    validation = predict_samples(model, run, run.split.validation).of_known_class()
    measured = [
        *classification_figures(validation, recipe.class_names, split, 1.0),
        *loss_figures(validation, split),
    ]
    printed = {figure.name for figure in recipe.published}
    return [figure for figure in measured if figure.name in printed]


def _by_plane(held_out: Predictions, name: str) -> list[Metric]:
    planes = sorted({s.plane for s in held_out.samples if s.plane})
    figures = []
    for plane in planes if len(planes) > 1 else ():
        kept = [s.plane == plane for s in held_out.samples]
        figures += accuracy_figures(held_out.where(kept), f"{name}, {plane}")
    return figures


def masked_test_samples(run: Run) -> list[Sample]:
    """List tumor slices of one set that have masks and were never trained on."""
    split, planes = run.split, run.recipe.planes
    sources = [subset.source for subset in run.recipe.subsets]
    masked = {s.source for s in split.test if s.mask is not None}
    source = next((each for each in sources if each in masked), "")
    if sources[0] not in masked and run.listed is None:
        # The main set has its masks in another one.
        source = run.sets[sources[0]].masks_in or source
    listed: Sequence[Sample] = split.test
    if source and source not in sources and run.protocol == "grouped":
        if not run.sets[source].is_in(run.root):
            return []
        # A copy of one of these slices may have been trained on.
        every = list_set(source, run.root, run.cache)
        fold = [s for s in every if s.fold == run.fold and s.plane in planes]
        marked = mark_copies(fold, (*split.train, *split.validation), run.cache)
        listed = [s for s in marked if not s.duplicate]
    return [
        s for s in listed if s.source == source and s.mask is not None and s.has_tumor
    ]


def external_samples(run: Run, learned: Sequence[Sample]) -> list[Sample]:
    """List the images of a set that no part of a run's split is from.

    Parameters
    ----------
    run : Run
        Of any recipe.
    learned : sequence of Sample
        What networks learned from; copies of these are marked as duplicates.

    Returns
    -------
    list of Sample
        Empty if there is no such set.
    """
    name = run.recipe.external_test
    if not name or run.leaks:
        return []
    return mark_copies(list_set(name, run.root, run.cache), learned, run.cache)


def external_figures(
    external: Predictions, recipe: Recipe, temperature: float
) -> list[Metric]:
    """Measure a classifier on such images, with and without near duplicates.

    Where the kind of the tumors isn't known, tumor or none is measured, with
    probabilities that are calibrated already.

    Parameters
    ----------
    external : Predictions
        For `external_samples`.
    recipe : Recipe
        For the class names.
    temperature : float
        Chosen on validation.
    """
    names = recipe.class_names
    if len(external.of_known_class().samples) < len(external.samples):
        calibrated = replace(external, logits=external.logits / temperature)
        external, names = calibrated.as_tumor_or_not(names), (NO_TUMOR, TUMOR)
        temperature = 1.0
    unseen = external.where([not s.duplicate for s in external.samples])
    name = external_split(recipe.external_test)
    return [
        figure
        for part, split in ((external, name), (unseen, f"{name}{UNSEEN}"))
        for figure in classification_figures(part, names, split, temperature)
        if names is recipe.class_names or figure.name != _UNCALIBRATED
    ]


def _draw_classifier(held_out: Predictions, measurement: Measurement, run: Run) -> None:
    names, temperature = run.recipe.class_names, measurement.temperature
    values = {f.name: f.value for f in reversed(measurement.figures)}
    areas = {n: values[f"auc_{n}"] for n in names if f"auc_{n}" in values}
    if "auc" in values:
        areas = {names[1]: values["auc"]}
    draw_confusion(measurement.confusion, names, run.folder / "confusion.png")
    draw_reliability(held_out, temperature, run.folder / "reliability.png")
    draw_roc(held_out, temperature, names, areas, run.folder / "roc.png")


def _measure_segmenter(model: keras.Model, run: Run, temperature: float) -> Measurement:
    recipe = run.recipe
    name = split_name(run.protocol, documented=run.documented)
    whole = run.protocol == "grouped"
    tuned = deciding_model(model, run)
    parts = run.split.validation, run.split.test
    chosen, tested = (as_opened(part, recipe) for part in parts)
    answers = list(segmented(tuned, recipe, chosen))
    validation = count_overlaps(answers)
    column = best_threshold(validation, run.sets, whole_patients=whole)
    doubts = _mask_doubts(answers, THRESHOLDS[column])
    boxed: list[BoxedSlice] = []
    slices = segmented(model, recipe, tested)
    test = count_overlaps(boxing(slices, THRESHOLDS[column], boxed))
    figures = segmentation_figures(test, column, name, run.sets, whole_patients=whole)
    figures += detection_figures(boxed, name)
    if run.documented:
        figures += documented_figures(test, name)
        # The documents score the part that chose their epoch.
        figures += documented_figures(validation, f"{name}, validation")
    elif whole and recipe.task == "joint":
        figures += _behind_its_class(test, column, model, run, temperature)
        figures += _by_channel(model, column, run, name)
    elif whole:
        figures += _two_stages(test, column, run)
    _draw_segmenter(test, column, run, whole_patients=whole)
    return Measurement(tuple(figures), threshold=THRESHOLDS[column], mask_doubts=doubts)


def _mask_doubts(
    answers: Sequence[SegmentedSlice], threshold: float
) -> MaskDoubts | None:
    facts = MaskFacts.of(answers, threshold)
    if not facts.has_both_kinds:
        return None
    return fit_mask_doubts(facts, threshold, "the validation part")


def as_opened(samples: Sequence[Sample], recipe: Recipe) -> list[Sample]:
    """List the slices whose masks are measured, as a person opens their files.

    Parameters
    ----------
    samples : sequence of Sample
        Of a part of a split.
    recipe : Recipe
        Of a network that gives masks.

    Returns
    -------
    list of Sample
        Without tumors that nobody outlined; a color image once, not by channel.
    """
    opened = [
        replace(s, channel=None, sequence="") if s.channel is not None else s
        for s in samples
        if s.is_outlined
    ]
    return list(dict.fromkeys(opened))


def _by_channel(model: keras.Model, column: int, run: Run, name: str) -> list[Metric]:
    """Measure the masks of color images, one channel at a time."""
    figures = []
    for source in run.recipe.single_channels:
        samples = [s for s in run.split.test if s.source == source and s.is_outlined]
        for channel in range(3):
            part = [s for s in samples if s.channel == channel]
            found = count_overlaps(segmented(model, run.recipe, part))
            sequence = next((s.sequence for s in part if s.sequence), f"{channel + 1}")
            split = f"{name}, {source}, sequence {sequence} alone"
            figures += segmentation_figures(found, column, split, run.sets)
    return figures


def _behind_its_class(
    test: Overlaps, column: int, model: keras.Model, run: Run, temperature: float
) -> list[Metric]:
    """Measure the masks of slices in which the same network sees a tumor."""
    if NO_TUMOR not in run.recipe.class_names:
        return []
    figures = []
    for source in [name for name, about in run.sets.items() if about.volumes]:
        part = of_set(test, source)
        if part.samples:
            passed = _sees_tumor(model, run, part.samples, temperature)
            figures += gated_figures(part, passed, column, SPLIT_NAMES["grouped"])
    return figures


def _sees_tumor(
    model: keras.Model, run: Run, samples: Sequence[Sample], temperature: float
) -> NDArray[np.bool_]:
    """Return whether a network sees a tumor in each slice, as the program asks it."""
    none = run.recipe.class_names.index(NO_TUMOR)
    if not run.recipe.channels_apart:
        found = predict_samples(model, run, samples).probabilities(temperature)
        return np.asarray(found[:, none] < 0.5)
    answers = answers_apart(model, run.recipe, samples, temperature)
    return np.array([answer["probabilities"][none] < 0.5 for _, _, answer in answers])


def _two_stages(test: Overlaps, column: int, run: Run) -> list[Metric]:
    """Measure the segmenter behind the classifier that the authors put before it."""
    recipe = RECIPES[_GATE]
    known = test.where(lambda s: s.source in recipe.main_sets)
    if run.listed is not None or not known.samples:
        return []
    gate = replace(run, recipe=recipe, folder=run.folder.with_name(_GATE))
    if not gate.final_weights.is_file():
        logger.info(
            "The two stages aren't measured, because %s isn't finished.",
            gate.final_weights,
        )
        return []
    predicted = predict_samples(load_model(gate), gate, known.samples).predicted
    passed = np.asarray(predicted == recipe.class_names.index(TUMOR), np.bool_)
    return gated_figures(known, passed, column, SPLIT_NAMES["grouped"])


def _draw_segmenter(
    test: Overlaps, column: int, run: Run, *, whole_patients: bool
) -> None:
    parts: dict[str, Overlaps] = {}
    masked = {s.source: run.sets[s.source] for s in test.samples if s.mask is not None}
    for name, about in masked.items():
        part, title = of_set(test, name), about.shown
        parts[f"{title}, by tumor slice"] = part.where(lambda s: s.has_tumor)
        if whole_patients and about.volumes:
            parts[f"{title}, by patient"] = part.volumes()
    shown = {title: part.dice(column) for title, part in parts.items() if part.samples}
    draw_dice(shown, run.folder / "dice.png")
