"""Measuring a finished run on images held out, and keeping figures and pictures."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from msgspec import to_builtins

from brainview.models import Metric
from training.data import DATASETS, Sample, mark_copies, navoneel
from training.explaining.explain import explained_model
from training.fitting.fit import FitOptions
from training.fitting.start import FINAL, run_phases
from training.measuring.answers import Answers
from training.measuring.calibrate import fit_temperature
from training.measuring.curves import read_curves
from training.measuring.evaluate import pointing_figures
from training.measuring.evaluate_masks import overlaps
from training.measuring.finished import (
    answers_to,
    load_model,
    run_split,
    shipped,
    tuned_model,
)
from training.measuring.mask_scores import (
    best_threshold,
    gated_figures,
    segmentation_figures,
)
from training.measuring.overlaps import THRESHOLDS, Overlaps
from training.measuring.plots import (
    draw_confusion,
    draw_curves,
    draw_dice,
    draw_reliability,
    draw_roc,
)
from training.measuring.scores import accuracy_figures, classification_figures
from training.recipes import RECIPES, Recipe
from training.recipes.recipe import TUMOR
from training.splitting.protocols import SPLIT_NAMES
from training.splitting.splits import TEST_FOLD, Split

logger = logging.getLogger(__name__)

METRICS = "metrics.json"
EXTERNAL = "navoneel, external"
EXTERNAL_UNSEEN = "navoneel, external, without near duplicates"
_GATE = "densenet121"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found out about a run.

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
    """

    figures: tuple[Metric, ...]
    temperature: float = 1.0
    threshold: float = 0.5
    confusion: tuple[tuple[int, ...], ...] = ()


def measure(recipe: Recipe, options: FitOptions) -> Measured:
    """Measure a finished run; write ``metrics.json`` and pictures beside its weights.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    options : FitOptions
        Where the run and the image sets are, and the protocol.
    """
    recipe = options.recipe(recipe)
    model = load_model(recipe, options.run)
    if recipe.task == "classification":
        measured = _measure_classifier(model, recipe, options)
    else:
        measured = _measure_segmenter(model, recipe, options)
    text = json.dumps(to_builtins(measured), indent=2)
    (options.run / METRICS).write_text(text + "\n", encoding="utf-8")
    curves = read_curves(options.run, run_phases(options.run))
    if curves:
        draw_curves(curves, options.run / "curves.png")
    return measured


def read_measured(run: Path) -> Measured:
    """Read what `measure` wrote.

    Raises
    ------
    FileNotFoundError
        If the run wasn't measured.
    """
    file = run / METRICS
    if not file.is_file():
        raise FileNotFoundError(f"{file} is missing; measure the run first")
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    found["figures"] = tuple(Metric(**figure) for figure in found["figures"])
    found["confusion"] = tuple(tuple(row) for row in found["confusion"])
    return Measured(**found)


def _measure_classifier(
    model: keras.Model, recipe: Recipe, options: FitOptions
) -> Measured:
    split, name = run_split(recipe, options), SPLIT_NAMES[options.protocol]
    whole, model = model, shipped(model, recipe, options, split)
    temperature = _temperature(model, recipe, options, split)
    test = answers_to(model, recipe, options, split.test)
    # What else a recipe draws from only helps it to learn.
    main = recipe.draws[0].source
    held_out = test.of(main) if options.protocol == "grouped" else test
    figures = classification_figures(held_out, recipe.class_names, name, temperature)
    figures += _by_plane(held_out, name)
    if whole is not model:
        before = answers_to(whole, recipe, options, held_out.samples)
        figures += accuracy_figures(before, f"{name}, before factorization")
    for source in recipe.single_channels:
        one = f"{name}, {source}, one sequence at a time"
        part = test.of(source)
        figures += classification_figures(part, recipe.class_names, one, temperature)
    if recipe.explained_layer:
        explained = explained_model(
            model, recipe.explained_layer, mirrored=recipe.mirrored
        )
        masked = _with_masks(recipe, options, split)
        figures += pointing_figures(explained, recipe, masked, name)
    if _is_measured_outside(recipe, options):
        photographs = mark_copies(
            navoneel(options.root, options.cache),
            (*split.train, *split.validation),
            options.cache,
        )
        outside = answers_to(model, recipe, options, photographs)
        figures += _external(outside, recipe, temperature)
    measured = Measured(tuple(figures), temperature, confusion=held_out.confusion())
    _draw_classifier(held_out, recipe, measured, options.run)
    return measured


def _temperature(
    model: keras.Model, recipe: Recipe, options: FitOptions, split: Split
) -> float:
    tuned = tuned_model(model, recipe, options, split)
    validation = answers_to(tuned, recipe, options, split.validation)
    if options.protocol == "grouped":
        validation = validation.of(recipe.draws[0].source)
    return fit_temperature(validation.logits, validation.labels)


def _by_plane(held_out: Answers, name: str) -> list[Metric]:
    planes = sorted({s.plane for s in held_out.samples if s.plane})
    figures = []
    for plane in planes if len(planes) > 1 else ():
        kept = [s.plane == plane for s in held_out.samples]
        figures += accuracy_figures(held_out.where(kept), f"{name}, {plane}")
    return figures


def _with_masks(recipe: Recipe, options: FitOptions, split: Split) -> list[Sample]:
    """List tumor slices of one set that have masks and were never trained on."""
    sources = {draw.source for draw in recipe.draws}
    source = "lgg" if sources == {"lgg"} else "figshare"
    listed: Sequence[Sample] = split.test
    if source not in sources and options.protocol == "grouped":
        # They are nickparvar's slices, with masks; a copy may have been trained on.
        every = DATASETS[source](options.root, options.cache)
        fold = [s for s in every if s.fold == TEST_FOLD and s.plane in recipe.planes]
        marked = mark_copies(fold, (*split.train, *split.validation), options.cache)
        listed = [s for s in marked if not s.duplicate]
    return [
        s for s in listed if s.source == source and s.mask is not None and s.has_tumor
    ]


def _is_measured_outside(recipe: Recipe, options: FitOptions) -> bool:
    return (
        options.protocol == "grouped"
        and TUMOR in recipe.class_names
        and recipe.draws[0].source == "nickparvar"
    )


def _external(outside: Answers, recipe: Recipe, temperature: float) -> list[Metric]:
    unseen = outside.where([not s.duplicate for s in outside.samples])
    return [
        figure
        for part, name in ((outside, EXTERNAL), (unseen, EXTERNAL_UNSEEN))
        for figure in classification_figures(
            part, recipe.class_names, name, temperature
        )
    ]


def _draw_classifier(
    held_out: Answers, recipe: Recipe, measured: Measured, run: Path
) -> None:
    values = {f.name: f.value for f in reversed(measured.figures)}
    areas = {n: values[f"auc_{n}"] for n in recipe.class_names if f"auc_{n}" in values}
    if "auc" in values:
        areas = {recipe.class_names[1]: values["auc"]}
    draw_confusion(measured.confusion, recipe.class_names, run / "confusion.png")
    draw_reliability(held_out, measured.temperature, run / "reliability.png")
    temperature = measured.temperature
    draw_roc(held_out, temperature, recipe.class_names, areas, run / "roc.png")


def _measure_segmenter(
    model: keras.Model, recipe: Recipe, options: FitOptions
) -> Measured:
    split, name = run_split(recipe, options), SPLIT_NAMES[options.protocol]
    whole = options.protocol == "grouped"
    tuned = tuned_model(model, recipe, options, split)
    validation = overlaps(tuned, recipe, split.validation)
    column = best_threshold(validation, whole_patients=whole)
    test = overlaps(model, recipe, split.test)
    figures = segmentation_figures(test, column, name, whole_patients=whole)
    if whole:
        figures += _two_stages(test, column, options)
    _draw_segmenter(test, column, options.run, whole_patients=whole)
    return Measured(tuple(figures), threshold=THRESHOLDS[column])


def _two_stages(test: Overlaps, column: int, options: FitOptions) -> list[Metric]:
    """Measure the segmenter behind the classifier that the authors put before it."""
    gate, run = RECIPES[_GATE], options.run.with_name(_GATE)
    if not (run / FINAL).is_file():
        logger.info(
            "The two stages aren't measured, because %s isn't finished.", run / FINAL
        )
        return []
    lgg = test.of(lambda s: s.source == "lgg")
    classifier = load_model(gate, run)
    answers = answers_to(classifier, gate, options, lgg.samples)
    passed = np.asarray(answers.predicted == gate.class_names.index(TUMOR), np.bool_)
    return gated_figures(lgg, passed, column, SPLIT_NAMES["grouped"])


def _draw_segmenter(
    test: Overlaps, column: int, run: Path, *, whole_patients: bool
) -> None:
    tumor = test.of(lambda s: s.has_tumor)
    lgg = test.of(lambda s: s.source == "lgg")
    parts = {
        "figshare, by slice": tumor.of(lambda s: s.source == "figshare"),
        "LGG, by tumor slice": tumor.of(lambda s: s.source == "lgg"),
    }
    if whole_patients:
        parts["LGG, by patient"] = lgg.volumes()
    shown = {title: part.dice(column) for title, part in parts.items() if part.samples}
    draw_dice(shown, run / "dice.png")
