"""From a measured run to a bundle with everything that is known about it."""

import shutil
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from brainview.models import (
    FeatureSpace,
    Manifest,
    load_manifest,
    manifest_from_dict,
    to_dict,
)
from training.data import load_arrays
from training.exporting.card import PICTURES, card
from training.exporting.export import CARD_FILE, export_bundle, write_manifest
from training.exporting.golden import as_model_input
from training.exporting.run_manifest import renewable, run_manifest
from training.exporting.typicality import FittedTypicality, fit_typicality
from training.fitting.fit import FitOptions
from training.measuring.finished import (
    answers_to,
    load_model,
    run_split,
    shipped,
    tuned_model,
)
from training.measuring.measure import read_measured
from training.recipes import Recipe
from training.splitting.splits import Split

_CHECKED = 64  # images on which float16 weights are compared with float32
_SAME_TEMPERATURE = 1e-3
_PERCENTILE = 99.5
_TAIL = 99  # of a thousand slices, a dozen
_TYPICAL = 1200  # slices are plenty to place a few classes in 32 dimensions
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
    recipe, measured = options.recipe(recipe), read_measured(options.run)
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
        check_images=as_model_input(images),
        typicality=typicality,
    )
    _write_card(manifest, options.run, bundle)
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
    manifest = manifest_from_dict(
        {**to_dict(old), **renewable(recipe, options.run, measured)}
    )
    _write_card(manifest, options.run, bundle)
    write_manifest(manifest, bundle)
    return bundle


def _write_card(manifest: Manifest, run: Path, bundle: Path) -> None:
    pictures = copy_pictures(run, bundle)
    (bundle / CARD_FILE).write_text(card(manifest, pictures), encoding="utf-8")


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


def _typicality(
    model: keras.Model, recipe: Recipe, options: FitOptions, split: Split
) -> FittedTypicality:
    tuned = tuned_model(model, recipe, options, split)
    before, trained_before = space, trained = _space(tuned, recipe, options, split)
    validation = answers_to(tuned, recipe, options, split.validation)
    distances = before.distance(validation.features)
    threshold = float(np.percentile(distances, _PERCENTILE))
    statistic = f"{_PERCENTILE}th percentile of {len(distances)} validation slices"
    if tuned is not model:
        space, trained = _space(model, recipe, options, split)
        # No slices are left that the refit didn't learn from. Those that both networks
        # learned from tell how far it has moved the tail.
        moved = np.percentile(trained, _TAIL) / np.percentile(trained_before, _TAIL)
        threshold *= float(moved)
        statistic += f" before the refit, times {moved:.3f}"
    return FittedTypicality(space, threshold, statistic)


def _space(
    model: keras.Model, recipe: Recipe, options: FitOptions, split: Split
) -> tuple[FeatureSpace, NDArray[np.float64]]:
    """Learn where training slices lie, and how far each lies from its class."""
    step = max(1, len(split.train) // _TYPICAL)
    train = answers_to(model, recipe, options, split.train[::step])
    return fit_typicality(train.features, train.labels)
