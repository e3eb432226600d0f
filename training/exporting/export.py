"""Exports a measured run as a bundle, with the facts about the run."""

import shutil
from pathlib import Path
from typing import Any

from msgspec import to_builtins

from brainview.core import BrainviewError
from brainview.core.replacing import replacing
from brainview.models import (
    MANIFEST_NAME,
    Manifest,
    load_manifest,
    manifest_from_dict,
    to_dict,
)
from training.data import as_model_input, load_arrays
from training.exporting.bundle import write_bundle
from training.exporting.card import PICTURES, documented_curves
from training.exporting.reproduction import is_reproduction, reproduction
from training.exporting.run_manifest import renewable, run_manifest, texts
from training.exporting.texts import (
    FIGURES,
    write_card,
    write_manifest,
    write_texts,
)
from training.measuring.measure import read_measurement
from training.measuring.networks import as_shipped, load_model
from training.recipes import RECIPES, Recipe
from training.run import Run, folder_name
from training.splitting.protocols import LEAKING_SPLIT

_CHECKED = 64  # images on which float16 weights are compared with float32
_SAME_TEMPERATURE = 1e-3
LEAKS = f"{LEAKING_SPLIT}: leaks"


def export_run(run: Run, out: Path) -> Path:
    """Export a measured run, with its plots.

    Parameters
    ----------
    run : Run
        Finished and measured.
    out : Path
        The parent folder; the bundle's folder gets the name of `bundle_id`.

    Returns
    -------
    Path
        The bundle.

    Raises
    ------
    FileNotFoundError
        If the run isn't finished or wasn't measured.
    BrainviewError
        If a network that learned from patients of its test part would replace one
        that didn't.
    """
    recipe, measurement = run.recipe, read_measurement(run.folder)
    bundle = out / bundle_id(run)
    _refuse_replacing(bundle, run)
    model = as_shipped(load_model(run), run)
    validation = run.split.validation
    checked = validation[:: max(1, len(validation) // _CHECKED)]
    images = load_arrays(checked, recipe.input, run.cache).images
    manifest = write_bundle(
        model,
        {
            **_named(run_manifest(run, measurement), run),
            "reproductions": _reproductions(bundle),
        },
        bundle,
        check_images=as_model_input(images),
    )
    _write_card(manifest, run.folder, bundle)
    return bundle


def bundle_id(run: Run) -> str:
    """Return the id of a run's bundle.

    Only a network that was trained by patient, by our schedule, has the recipe's id.
    """
    return folder_name(run.recipe.id, run.protocol, documented=run.documented)


def _named(facts: dict[str, Any], run: Run) -> dict[str, Any]:
    """Let the facts of a bundle say by which protocol and schedule it was trained."""
    title, named = facts["title"], dict(facts)
    if run.documented:
        title += ", documented schedule"
    if run.leaks:
        title += f", {LEAKS}"
    named["title"] = title
    if "id" in facts:
        named["id"] = bundle_id(run)
    return named


def _refuse_replacing(bundle: Path, run: Run) -> None:
    """Refuse to put a leaking network where an honest one is."""
    if not run.leaks or not (bundle / MANIFEST_NAME).is_file():
        return
    there = load_manifest(bundle)
    if there.training is None or not there.training.split.startswith(LEAKING_SPLIT):
        raise BrainviewError(
            f"Can't export {run.folder} to {bundle}",
            reason=f"its images were {LEAKS}, and the bundle there was trained by "
            "patient",
            remedy="name another folder with --out",
        )


def renew_figures(run: Run, out: Path) -> Path:
    """Write the figures, the texts and the card of a bundle again; its network stays.

    Use it for a run that was measured again, or whose counterpart under the authors'
    protocol was measured after the export.

    Parameters
    ----------
    run, out
        As for `export_run`.

    Raises
    ------
    ManifestError
        If there is no such bundle.
    ValueError
        If the temperature, which is part of the network, has changed.
    """
    if is_reproduction(run):
        return add_reproduction(run, out)
    bundle, measurement = out / bundle_id(run), read_measurement(run.folder)
    _refuse_replacing(bundle, run)
    old = load_manifest(bundle)
    if abs(old.temperature - measurement.temperature) > _SAME_TEMPERATURE:
        raise ValueError(
            f"{bundle} was exported with the temperature {old.temperature:.4g}, and "
            f"now {measurement.temperature:.4g} was measured; export the whole bundle"
        )
    manifest = manifest_from_dict(
        {**to_dict(old), **_named(renewable(run, measurement), run)}
    )
    _write_card(manifest, run.folder, bundle)
    write_manifest(manifest, bundle)
    return bundle


def renew_texts(recipe: Recipe, out: Path) -> Path:
    """Write a bundle's texts, published figures and card again; no run is needed.

    Parameters
    ----------
    recipe : Recipe
        Of the bundle.
    out : Path
        The parent folder.

    Raises
    ------
    ManifestError
        If there is no such bundle.
    """
    bundle = out / recipe.id
    manifest = manifest_from_dict({**to_dict(load_manifest(bundle)), **texts(recipe)})
    write_texts(manifest, bundle)
    return bundle


def add_reproduction(run: Run, out: Path) -> Path:
    """Put the figures of a run by the document's schedule and split into a bundle.

    The network, the other figures and their pictures stay; the run's learning curves
    join them. The run of a variant goes into the bundle of the documented model.

    Parameters
    ----------
    run, out
        As for `export_run`.

    Raises
    ------
    ManifestError
        If there is no such bundle.
    """
    recipe = RECIPES[run.recipe.variant_of or run.recipe.id]
    bundle = out / recipe.id
    old = to_dict(load_manifest(bundle))
    made = reproduction(run, read_measurement(run.folder))
    kept = [r for r in old["reproductions"] if r["recipe"] != made.recipe]
    order = list(RECIPES)
    listed = sorted([*kept, to_builtins(made)], key=lambda r: order.index(r["recipe"]))
    manifest = manifest_from_dict({**old, **texts(recipe), "reproductions": listed})
    (bundle / FIGURES).mkdir(exist_ok=True)
    curves = bundle / FIGURES / documented_curves(made.recipe)
    with replacing(curves) as part:
        shutil.copyfile(run.folder / "curves.png", part)
    write_texts(manifest, bundle)
    return bundle


def _reproductions(bundle: Path) -> list[dict[str, object]]:
    """Return what an earlier export into a folder says about documented schedules."""
    if not (bundle / MANIFEST_NAME).is_file():
        return []
    found: list[dict[str, object]] = to_dict(load_manifest(bundle))["reproductions"]
    return found


def _write_card(manifest: Manifest, run_folder: Path, bundle: Path) -> None:
    copy_pictures(run_folder, bundle)
    write_card(manifest, bundle)


def copy_pictures(run_folder: Path, bundle: Path) -> list[str]:
    """Copy the pictures of a measured run into its bundle.

    Returns
    -------
    list of str
        Their names, in the order of a card. Pictures from before are removed, but
        for those of the documented schedule.
    """
    folder = bundle / FIGURES
    folder.mkdir(parents=True, exist_ok=True)
    for name in PICTURES:
        (folder / name).unlink(missing_ok=True)
    names = [name for name in PICTURES if (run_folder / name).is_file()]
    for name in names:
        with replacing(folder / name) as part:
            shutil.copyfile(run_folder / name, part)
    return names
