"""From a measured run to a bundle with everything that is known about it."""

import datetime as dt
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import keras
import numpy as np

from training.data import load_arrays
from training.export import export_bundle
from training.finished import answers_to, load_model
from training.fit import FitOptions
from training.measure import Measured, read_measured
from training.protocols import recipe_split
from training.recipes import Recipe
from training.splits import Split
from training.start import RUN_FILE
from training.typicality import FittedTypicality, fit_typicality

_CHECKED = 64  # images on which float16 weights are compared with float32
_PERCENTILE = 99.5
_TYPICAL = 4000  # slices are plenty to place four classes in 32 dimensions
_SPLIT = (
    "By patient, or by what stands for one (neighboring slices of the published order, "
    "clusters of near duplicates). Fold 0 was neither trained nor tuned on; half of "
    "fold 1 chose the epoch, the temperature and the thresholds."
)
_LICENCE = (
    "Apache-2.0. Some of the training data (LGG MRI Segmentation) is under CC BY-NC-SA "
    "4.0, which allows no commercial use."
)


def bundle_run(recipe: Recipe, options: FitOptions, out: Path) -> Path:
    """Export a measured run.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    options : FitOptions
        Where the run and the image sets are.
    out : Path
        The bundle becomes a folder in this one, named by the recipe's id.

    Returns
    -------
    Path
        The bundle.

    Raises
    ------
    FileNotFoundError
        If the run isn't finished or wasn't measured.
    """
    measured = read_measured(options.run)
    model = load_model(recipe, options.run)
    split = recipe_split(recipe, options.root)
    masks = recipe.task == "segmentation"
    checked = split.validation[:: max(1, len(split.validation) // _CHECKED)]
    images = load_arrays(checked, recipe.input, options.cache).images
    typicality = None if masks else _typicality(model, recipe, options, split)
    export_bundle(
        model,
        _facts(recipe, options, split, measured),
        out / recipe.id,
        check_images=images.astype(np.float32) / np.float32(255),
        typicality=typicality,
    )
    return out / recipe.id


def _typicality(
    model: keras.Model, recipe: Recipe, options: FitOptions, split: Split
) -> FittedTypicality:
    step = max(1, len(split.train) // _TYPICAL)
    train = answers_to(model, recipe, options, split.train[::step])
    validation = answers_to(model, recipe, options, split.validation)
    space, _ = fit_typicality(train.features, train.labels)
    distances = space.distance(validation.features)
    return FittedTypicality(
        space,
        float(np.percentile(distances, _PERCENTILE)),
        f"{_PERCENTILE}th percentile of {len(distances)} validation slices",
    )


def _facts(
    recipe: Recipe, options: FitOptions, split: Split, measured: Measured
) -> dict[str, Any]:
    run = json.loads((options.run / RUN_FILE).read_text(encoding="utf-8"))
    facts: dict[str, Any] = {
        "id": recipe.id,
        "version": recipe.version,
        "title": recipe.title,
        "architecture": recipe.architecture,
        "task": recipe.task,
        "class_names": list(recipe.class_names),
        "input": {
            **asdict(recipe.input),
            "planes": list(recipe.planes),
            "modality": "MR",
        },
        "explanation": {"layer": recipe.explained_layer}
        if recipe.explained_layer
        else None,
        "explanation_absent": "",
        "calibration": {"temperature": measured.temperature},
        "training": {
            "recipe": recipe.id,
            "data": _data_sets(split),
            "split": _SPLIT,
            "initialization": _initialization(run["init"]),
            "backend": run["backend"],
            "seed": recipe.seed,
            "epochs": sum(phase["epochs"] for phase in run["schedule"]["phases"]),
            "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        },
        "metrics": [asdict(figure) for figure in measured.figures],
        "published": [asdict(figure) for figure in recipe.published],
        "intended_use": recipe.intended_use,
        "limits": recipe.limits,
        "licence": _LICENCE,
    }
    if recipe.task == "segmentation":
        facts["segmentation"] = {"threshold": measured.threshold}
    return facts


def _initialization(init: str) -> str:
    if init == "imagenet":
        return "backbone from ImageNet, head random"
    return "random weights; no pre-training"


def _data_sets(split: Split) -> list[dict[str, Any]]:
    parts = {
        "train": split.train,
        "validation": split.validation,
        "test": split.test,
    }
    names = dict.fromkeys(s.source for part in parts.values() for s in part)
    return [
        {"name": name}
        | {
            part: len({s.path for s in samples if s.source == name})
            for part, samples in parts.items()
        }
        for name in names
    ]
