"""From a measured run to a bundle with everything that is known about it."""

import datetime as dt
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

import keras
import numpy as np

from brainview.models import load_manifest, manifest_from_dict, to_dict
from training.card import PICTURES, card
from training.data import load_arrays
from training.export import CARD_FILE, export_bundle, write_manifest
from training.finished import (
    answers_to,
    began_with,
    load_model,
    run_facts,
    run_split,
    shipped,
)
from training.fit import FitOptions
from training.intervals import Figure
from training.measure import METRICS, Measured, read_measured
from training.protocols import LEAKING_SPLIT
from training.recipes import RECIPES, Recipe
from training.splits import Split
from training.typicality import FittedTypicality, fit_typicality

_CHECKED = 64  # images on which float16 weights are compared with float32
_SAME_TEMPERATURE = 1e-3
_PERCENTILE = 99.5
_TYPICAL = 1200  # slices are plenty to place a few classes in 32 dimensions
_FOLDS = (
    "Fold 0 was neither trained nor tuned on; half of fold 1 chose the epoch, the "
    "temperature and the thresholds. Copies of images trained on, mirrored ones too, "
    "are left out of both."
)
_GROUPS = (
    "By patient, or by what stands for one (neighboring slices of the published order, "
    "clusters of near duplicates)."
)
_LICENCE = "Apache-2.0."
_NO_COMMERCE = (
    " Some of the training data (LGG MRI Segmentation) is under CC BY-NC-SA 4.0, which "
    "allows no commercial use."
)
_NO_MAP = "A multi-layer perceptron has no convolution, so there is no Grad-CAM map."
FIGURES = "figures"


def bundle_run(recipe: Recipe, options: FitOptions, out: Path) -> Path:
    """Export a measured run, with its pictures and what `sibling_figures` finds.

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
    split = run_split(recipe, options)
    model = shipped(load_model(recipe, options.run), recipe, options, split)
    masks = recipe.task == "segmentation"
    checked = split.validation[:: max(1, len(split.validation) // _CHECKED)]
    images = load_arrays(checked, recipe.input, options.cache).images
    typicality = None if masks else _typicality(model, recipe, options, split)
    bundle = out / recipe.id
    manifest = export_bundle(
        model,
        run_manifest(recipe, options, split, measured),
        bundle,
        check_images=images.astype(np.float32) / np.float32(255),
        typicality=typicality,
    )
    pictures = copy_pictures(options.run, bundle)
    (bundle / CARD_FILE).write_text(card(manifest, pictures), encoding="utf-8")
    return bundle


def renew_figures(recipe: Recipe, options: FitOptions, out: Path) -> Path:
    """Write a bundle's figures, card and words again; its network stays.

    For a run that was measured once more, or whose counterpart under the authors'
    protocol was measured after the export.

    Parameters
    ----------
    recipe, options, out
        As for `bundle_run`.

    Raises
    ------
    ManifestError
        If there is no such bundle.
    ValueError
        If the temperature, which is part of the network, has changed.
    """
    bundle, measured = out / recipe.id, read_measured(options.run)
    old = load_manifest(bundle)
    if abs(old.temperature - measured.temperature) > _SAME_TEMPERATURE:
        raise ValueError(
            f"{bundle} was exported with the temperature {old.temperature:.4g}, and "
            f"now {measured.temperature:.4g} was measured; export the whole bundle"
        )
    figures = (*measured.figures, *sibling_figures(recipe, options.run))
    manifest = manifest_from_dict(
        {
            **to_dict(old),
            "title": recipe.title,
            "metrics": [asdict(figure) for figure in figures],
            "published": [asdict(figure) for figure in recipe.published],
            "intended_use": recipe.intended_use,
            "limits": recipe.limits,
        }
    )
    pictures = copy_pictures(options.run, bundle)
    (bundle / CARD_FILE).write_text(card(manifest, pictures), encoding="utf-8")
    write_manifest(manifest, bundle)
    return bundle


def copy_pictures(run: Path, bundle: Path) -> list[str]:
    """Copy the pictures of a measured run into its bundle.

    Returns
    -------
    list of str
        Their names, in the order of a card. Older ones are gone.
    """
    folder = bundle / FIGURES
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    names = [name for name in PICTURES if (run / name).is_file()]
    for name in names:
        shutil.copyfile(run / name, folder / name)
    return names


def sibling_figures(recipe: Recipe, run: Path) -> tuple[Figure, ...]:
    """Read what the recipe's run under the authors' own protocol was measured at.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    run : Path
        A run; the other lies beside it.

    Returns
    -------
    tuple of Figure
        Empty if there is no such run, or it wasn't measured.
    """
    other = run.with_name(f"{recipe.id}-image")
    if other == run or not (other / METRICS).is_file():
        return ()
    figures = read_measured(other).figures
    return tuple(f for f in figures if f.split.startswith(LEAKING_SPLIT))


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


def run_manifest(
    recipe: Recipe, options: FitOptions, split: Split, measured: Measured
) -> dict[str, Any]:
    """Gather what `training.export.export_bundle` is told about a run.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    options : FitOptions
        Where the run is.
    split : Split
        What it was trained and measured on.
    measured : Measured
        What was found out.
    """
    figures = (*measured.figures, *sibling_figures(recipe, options.run))
    layer = recipe.explained_layer
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
        "explanation": {"layer": layer} if layer else None,
        "explanation_absent": "",
        "calibration": {"temperature": measured.temperature},
        "training": _training(recipe, options, split),
        "metrics": [asdict(figure) for figure in figures],
        "published": [asdict(figure) for figure in recipe.published],
        "intended_use": recipe.intended_use,
        "limits": recipe.limits,
        "licence": _LICENCE + (_NO_COMMERCE if "lgg" in _sources(recipe) else ""),
    }
    if recipe.task == "segmentation":
        facts["segmentation"] = {"threshold": measured.threshold}
    elif not layer:
        facts["explanation_absent"] = _NO_MAP
    return facts


def _training(recipe: Recipe, options: FitOptions, split: Split) -> dict[str, Any]:
    run = run_facts(options.run)
    named = {s.source for part in (split.train, split.test) for s in part}
    return {
        "recipe": recipe.id,
        "data": _data_sets(split),
        # The patients of the lgg set are known.
        "split": f"{'By patient.' if named == {'lgg'} else _GROUPS} {_FOLDS}",
        "initialization": _initialization(recipe, options.run),
        "backend": run["backend"],
        "seed": recipe.seed,
        "epochs": _epochs(recipe, options.run),
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
    }


def _initialization(recipe: Recipe, run: Path) -> str:
    init = run_facts(run)["init"]
    if init in RECIPES:
        earlier = RECIPES[init]
        beginning = _initialization(earlier, began_with(recipe, run))
        return f"the finished weights of {earlier.title}, which began with {beginning}"
    if init == "imagenet":
        return "a backbone trained on ImageNet, with a random head"
    return "random weights, without pre-training"


def _epochs(recipe: Recipe, run: Path) -> int:
    """Count the epochs of a run and of those that it builds on."""
    facts = run_facts(run)
    epochs = sum(int(phase["epochs"]) for phase in facts["schedule"]["phases"])
    if facts["init"] in RECIPES:
        epochs += _epochs(RECIPES[facts["init"]], began_with(recipe, run))
    return epochs


def _sources(recipe: Recipe) -> set[str]:
    """Name the sets that a recipe, and those that it builds on, learn from."""
    own = {draw.source for draw in recipe.draws}
    return own | (
        _sources(RECIPES[recipe.begins_with]) if recipe.begins_with else set()
    )


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
