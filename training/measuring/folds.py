"""Trains and measures a network per fold, and all of them together.

Each patient is tested once, by the network that hasn't learned from the patient's fold,
so the figures over all folds have the smallest intervals that a dataset allows.
"""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from msgspec import to_builtins

from brainview.core import BrainviewError
from brainview.core.replacing import replace_text
from brainview.models import Metric
from training.data import FOLDS, Sample
from training.fitting.fit import fit
from training.measuring.classifier_figures import classification_figures
from training.measuring.measure import (
    METRICS,
    Measurement,
    as_opened,
    external_figures,
    external_samples,
    measure,
    read_measurement,
)
from training.measuring.networks import as_shipped, load_model
from training.measuring.overlaps import (
    THRESHOLDS,
    Overlaps,
    count_overlaps,
    segmented,
)
from training.measuring.predictions import Predictions, predict_samples
from training.measuring.segmenter_figures import segmentation_figures
from training.recipes import Recipe
from training.run import Run

logger = logging.getLogger(__name__)

FOLDS_FILE = "folds.json"
ALL_FOLDS = "all folds, each patient tested once"
HELD_OUT = "held out of all folds"


@dataclass(frozen=True, slots=True)
class FoldsMeasurement:
    """The figures of the networks of all folds.

    Attributes
    ----------
    folds : tuple of Measurement
        One per fold.
    pooled : tuple of Metric
        Over the patients of all folds.
    ensemble : tuple of Metric
        Of the mean of all networks' probabilities, on images that none of them learned
        from; empty where there are no such images.
    """

    folds: tuple[Measurement, ...]
    pooled: tuple[Metric, ...]
    ensemble: tuple[Metric, ...]


def fold_runs(run: Run) -> tuple[Run, ...]:
    """Return a run per fold, in the folders ``fold-0`` to ``fold-4`` of a run's folder.

    Raises
    ------
    BrainviewError
        If the images aren't split by patient, or the recipe builds on another run,
        which has learned from the patients of a fold.
    """
    what = f"Can't train {run.recipe.id} by folds"
    if run.protocol != "grouped":
        raise BrainviewError(
            what,
            reason="the authors' protocol splits images at random and has no folds",
            remedy="leave out --protocol image",
        )
    needed = {run.recipe.starts_from, *(p.teacher for p in run.schedule.phases)} - {""}
    if needed:
        raise BrainviewError(
            what,
            reason=f"it builds on the run of {' and '.join(sorted(needed))}, which has "
            "learned from patients that a fold tests",
            remedy="train it without --folds",
        )
    return tuple(
        replace(run, fold=fold, folder=run.folder / f"fold-{fold}")
        for fold in range(FOLDS)
    )


def measure_folds(run: Run, workers: int | None = None) -> FoldsMeasurement:
    """Train and measure each fold, or continue; write ``folds.json``.

    What is finished isn't done again.

    Parameters
    ----------
    run : Run
        Its folder gets a folder per fold.
    workers : int or None
        As for `training.fitting.fit.fit`.
    """
    runs = fold_runs(run)
    for each in runs:
        logger.info("Fold %d of %d, in %s", each.fold + 1, FOLDS, each.folder)
        if not each.final_weights.is_file():
            fit(each, workers)
        if not (each.folder / METRICS).is_file():
            measure(each)
    measured = [read_measurement(each.folder) for each in runs]
    pooled, ensemble = [], []
    if "classification" in run.recipe.tasks:
        pooled += _pooled_classes(runs, measured)
        ensemble += _ensemble(runs, measured)
    if "segmentation" in run.recipe.tasks:
        pooled += _pooled_masks(runs, measured)
    found = FoldsMeasurement(tuple(measured), tuple(pooled), tuple(ensemble))
    text = json.dumps(to_builtins(found), indent=2)
    replace_text(run.folder / FOLDS_FILE, text + "\n")
    return found


def _pooled_classes(
    runs: Sequence[Run], measured: Sequence[Measurement]
) -> list[Metric]:
    parts = []
    for run, measurement in zip(runs, measured, strict=True):
        main = run.recipe.subsets[0].source
        tested = [
            s
            for s in run.split.test
            if s.source == main and not s.proof and _has_class(s, run.recipe)
        ]
        parts.append(_calibrated(run, measurement, tested))
    whole = Predictions(
        tuple(s for part in parts for s in part.samples),
        np.concatenate([part.logits for part in parts]),
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.features for part in parts]),
    )
    names = runs[0].recipe.class_names
    figures = classification_figures(whole, names, ALL_FOLDS, 1.0)
    # The logits are calibrated, each fold's by its own temperature.
    return [figure for figure in figures if figure.name != "ece_uncalibrated"]


def _has_class(sample: Sample, recipe: Recipe) -> bool:
    """Whether the sample's label names one class."""
    return len(recipe.possible_classes(sample.label)) == 1


def _calibrated(
    run: Run, measurement: Measurement, samples: Sequence[Sample]
) -> Predictions:
    """Predict with a fold's network; its logits are divided by its temperature."""
    model = as_shipped(load_model(run), run)
    found = predict_samples(model, run, samples)
    return replace(found, logits=found.logits / np.float32(measurement.temperature))


def _ensemble(runs: Sequence[Run], measured: Sequence[Measurement]) -> list[Metric]:
    split = runs[0].split
    # Together, the folds learned from all of these.
    learned = (*split.train, *split.validation, *split.test)
    recipe = runs[0].recipe
    external = external_samples(runs[0], learned)
    held_out = external or [s for s in split.test if s.proof and _has_class(s, recipe)]
    if not held_out:
        return []
    parts = [
        _calibrated(run, measurement, held_out)
        for run, measurement in zip(runs, measured, strict=True)
    ]
    mean = np.mean([part.probabilities(1.0) for part in parts], axis=0)
    logits = np.log(np.maximum(mean, np.finfo(np.float32).tiny))
    together = replace(parts[0], logits=logits)
    figures = (
        external_figures(together, recipe, 1.0)
        if external
        else classification_figures(together, recipe.class_names, HELD_OUT, 1.0)
    )
    return [figure for figure in figures if figure.name != "ece_uncalibrated"]


def _pooled_masks(runs: Sequence[Run], measured: Sequence[Measurement]) -> list[Metric]:
    parts = []
    for run, measurement in zip(runs, measured, strict=True):
        opened = as_opened(run.split.test, run.recipe)
        tested = [s for s in opened if not s.proof]
        slices = segmented(load_model(run), run.recipe, tested)
        found = count_overlaps(slices)
        column = THRESHOLDS.index(measurement.threshold)
        parts.append(_at_threshold(found, column))
    whole = Overlaps(
        tuple(s for part in parts for s in part.samples),
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("common", "marked", "true", "pixels", "soft")
        ),
    )
    return segmentation_figures(whole, 0, ALL_FOLDS, runs[0].sets)


def _at_threshold(found: Overlaps, column: int) -> Overlaps:
    """Keep the masks at one threshold, as column 0."""
    kept = slice(column, column + 1)
    return replace(
        found,
        common=found.common[:, kept],
        marked=found.marked[:, kept],
        true=found.true[:, kept],
    )
