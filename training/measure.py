"""Measuring a finished run on the held-out fold, and keeping the figures."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import keras

from brainview.models import HONEST_SPLIT
from training.architectures import build_network, with_two_logits
from training.data import Sample, figshare, load_arrays
from training.evaluate import (
    Answers,
    answer,
    classification_figures,
    confusion,
    pointing_figures,
    temperature_of,
)
from training.evaluate_masks import (
    THRESHOLDS,
    best_threshold,
    overlaps,
    segmentation_figures,
)
from training.explain import explained_model
from training.fit import FitOptions
from training.intervals import Figure
from training.protocols import recipe_split
from training.recipes import Recipe
from training.splits import TEST_FOLD
from training.start import FINAL

METRICS = "metrics.json"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found out about a run.

    Attributes
    ----------
    figures : tuple of Figure
        On the held-out fold.
    temperature : float
        Chosen on validation; 1 for a segmenter.
    threshold : float
        Chosen on validation; 0.5 for a classifier.
    confusion : tuple of tuple of int
        Rows are true classes; empty for a segmenter.
    """

    figures: tuple[Figure, ...]
    temperature: float = 1.0
    threshold: float = 0.5
    confusion: tuple[tuple[int, ...], ...] = ()


def load_model(recipe: Recipe, run: Path) -> keras.Model:
    """Load a run's final weights into the network at its shipped size.

    Raises
    ------
    FileNotFoundError
        If the run isn't finished.
    """
    weights = run / FINAL
    if not weights.is_file():
        raise FileNotFoundError(f"{weights} is missing; finish the run first")
    keras.mixed_precision.set_global_policy("float32")
    model = build_network(recipe, recipe.input.height)
    model.load_weights(weights)
    return with_two_logits(model) if recipe.sigmoid else model


def measure(recipe: Recipe, options: FitOptions) -> Measured:
    """Measure a finished run and write ``metrics.json`` beside its weights.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    options : FitOptions
        Where the run and the image sets are.
    """
    model = load_model(recipe, options.run)
    if recipe.task == "classification":
        measured = _measure_classifier(model, recipe, options)
    else:
        measured = _measure_segmenter(model, recipe, options)
    text = json.dumps(asdict(measured), indent=2)
    (options.run / METRICS).write_text(text + "\n", encoding="utf-8")
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
    found["figures"] = tuple(Figure(**figure) for figure in found["figures"])
    found["confusion"] = tuple(tuple(row) for row in found["confusion"])
    return Measured(**found)


def answers_to(
    model: keras.Model, recipe: Recipe, options: FitOptions, samples: Sequence[Sample]
) -> Answers:
    """Prepare samples, or take them from the cache, and run a classifier on them."""
    images = load_arrays(samples, recipe.input, options.cache).images
    return answer(model, recipe, samples, images)


def _measure_classifier(
    model: keras.Model, recipe: Recipe, options: FitOptions
) -> Measured:
    split = recipe_split(recipe, options.root, options.protocol)
    validation = answers_to(model, recipe, options, split.validation)
    test = answers_to(model, recipe, options, split.test)
    main = recipe.draws[0].source
    temperature = temperature_of(validation.of(main))
    held_out = test.of(main)
    figures = classification_figures(
        held_out, recipe.class_names, HONEST_SPLIT, temperature
    )
    for source in recipe.single_channels:
        name = f"{HONEST_SPLIT}, {source}, one sequence at a time"
        figures += classification_figures(
            test.of(source), recipe.class_names, name, temperature
        )
    if recipe.explained_layer:
        explained = explained_model(model, recipe.explained_layer)
        masked = [s for s in figshare(options.root) if s.fold == TEST_FOLD]
        figures += pointing_figures(explained, recipe, masked)
    table = confusion(held_out, len(recipe.class_names))
    return Measured(
        tuple(figures), temperature, confusion=tuple(tuple(row) for row in table)
    )


def _measure_segmenter(
    model: keras.Model, recipe: Recipe, options: FitOptions
) -> Measured:
    split = recipe_split(recipe, options.root, options.protocol)
    column = best_threshold(overlaps(model, recipe, split.validation))
    figures = segmentation_figures(overlaps(model, recipe, split.test), column)
    return Measured(tuple(figures), threshold=THRESHOLDS[column])
