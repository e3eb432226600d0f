"""The part of a bundle's manifest that describes its training run."""

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import Any

from msgspec import to_builtins

from brainview.models import Metric
from training.measuring.measure import METRICS, Measurement, read_measurement
from training.recipes import RECIPES, Recipe
from training.run import Run, folder_name
from training.splitting.datasets import has_folds
from training.splitting.protocols import LEAKING_SPLIT
from training.splitting.splits import Split

_FOLDS = (
    "Fold 0 was neither trained nor tuned on; half of fold 1 chose the epoch, the "
    "temperature and the thresholds. Copies of images trained on, mirrored ones too, "
    "are left out of both."
)
_REFIT = (
    " With everything chosen, the last {epochs} epochs learned from that half, too; "
    "its slices are counted under validation."
)
_CROSSFIT = (
    " What that half decides was fitted with another network, which learned for "
    "{epochs} epochs without it (cross-fitting)."
)
_TAUGHT = (
    " In {epochs} of the epochs, the answers of {teacher} stood in for the labels."
)
_GROUPS = (
    "By patient, or by what stands for one (neighboring slices of the published order, "
    "clusters of near duplicates)."
)
_OWN_FOLDS = (
    "By the folds of the table. Fold 0 was neither trained nor tuned on; half of fold "
    "1 chose the epoch, the temperature and the thresholds. Copies of images trained "
    "on, mirrored ones too, are left out of both."
)
_OWN_GROUPS = (
    "By patient, or by near duplicates where the patient is unknown. The test part was "
    "neither trained nor tuned on; the validation part chose the epoch, the "
    "temperature and the thresholds. Copies of images trained on, mirrored ones too, "
    "are left out of both."
)
LEAKS = (
    f"{LEAKING_SPLIT}: leaks. Slices of one patient, and copies of one image, are in "
    "several parts, so the figures say nothing about unseen patients."
)
_LICENCE = "Apache-2.0."
_NO_COMMERCE = (
    " Some of the training data ({name}) is under {license}, which allows no "
    "commercial use."
)
_NO_MAP = "A multi-layer perceptron has no convolution that could show where it looked."


def run_manifest(run: Run, measurement: Measurement) -> dict[str, Any]:
    """Gather the facts about a run for `training.exporting.bundle.write_bundle`.

    Parameters
    ----------
    run : Run
        A finished one.
    measurement : Measurement
        Its figures.
    """
    recipe = run.recipe
    layer = recipe.explained_layer
    facts: dict[str, Any] = {
        **renewable(run, measurement),
        "id": recipe.id,
        "version": recipe.version,
        "architecture": recipe.architecture_name,
        "task": recipe.tasks[0],
        "class_names": list(recipe.class_names),
        "input": {
            **to_builtins(recipe.input),
            "planes": list(recipe.planes),
            "modality": "MR",
        },
        "explanation": {"layer": layer} if layer else None,
        "calibration": {"temperature": measurement.temperature},
        "mirrored": recipe.mirrored,
        "channels_apart": recipe.channels_apart,
        "training": _training(run, measurement),
        "licence": _licence(run),
    }
    if "segmentation" in recipe.tasks:
        doubts = measurement.mask_doubts
        facts["segmentation"] = {
            "threshold": measurement.threshold,
            **(to_builtins(doubts) if doubts else {}),
        }
    if measurement.decision is not None:
        facts["decision"] = to_builtins(measurement.decision)
    return facts


def renewable(run: Run, measurement: Measurement) -> dict[str, Any]:
    """Gather what may change while the network stays: texts and figures.

    The figures of the run under the authors' own protocol, in the folder beside this
    one, join those of the run itself.

    Parameters
    ----------
    run, measurement
        As for `run_manifest`.
    """
    recipe = run.recipe
    figures = (*measurement.figures, *_documented_figures(run))
    return {
        "metrics": to_builtins(figures),
        **texts(recipe),
    }


def texts(recipe: Recipe) -> dict[str, Any]:
    """Gather what a bundle says that no run is needed for.

    Parameters
    ----------
    recipe : Recipe
        Of the bundle.
    """
    losses = [to_builtins(f) for f in recipe.published if f.name == "loss"]
    return {
        "title": recipe.title,
        "explanation_absent": _absent_map(recipe),
        "published": to_builtins([f for f in recipe.published if f.name != "loss"]),
        "published_losses": [
            {key: loss[key] for key in ("split", "value", "source")} for loss in losses
        ],
        "differences": to_builtins(recipe.differences),
        "intended_use": recipe.intended_use,
        "limits": recipe.limits,
    }


def _documented_figures(run: Run) -> tuple[Metric, ...]:
    """Read the figures of the recipe's run under the authors' own protocol, if any."""
    other = run.folder.with_name(folder_name(run.recipe.id, "image"))
    if other == run.folder or not (other / METRICS).is_file():
        return ()
    figures = read_measurement(other).figures
    return tuple(f for f in figures if f.split.startswith(LEAKING_SPLIT))


def _absent_map(recipe: Recipe) -> str:
    """Say why there is no heat map, where one could be expected."""
    is_explained = recipe.explained_layer or recipe.task == "segmentation"
    return "" if is_explained else _NO_MAP


def _training(run: Run, measurement: Measurement) -> dict[str, Any]:
    split = _split(run) + _refit(run) + _crossfit(measurement) + _taught(run)
    return {
        "recipe": run.recipe.id,
        "data": _data_sets(run.split),
        "split": split,
        "initialization": _initialization(run),
        "backend": run.facts["backend"],
        "seed": run.recipe.seed,
        "epochs": _epochs(run),
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
    }


def _split(run: Run) -> str:
    """Say how the images were split."""
    if run.leaks:
        return LEAKS
    if run.listed is not None:
        return _OWN_FOLDS if has_folds(run.listed) else _OWN_GROUPS
    named = {s.source for part in (run.split.train, run.split.test) for s in part}
    has_patients = all(run.sets[name].patients for name in named)
    return f"{'By patient.' if has_patients else _GROUPS} {_FOLDS}"


def _licence(run: Run) -> str:
    if run.listed is None:
        return _LICENCE + _no_commerce(run)
    sets = [
        f"{each.shown} ({each.license or 'license not stated'})"
        for each in run.listed.sets
    ]
    return f"Not stated. Trained on {', '.join(sets)}."


def _refit(run: Run) -> str:
    """Say how many epochs also learned from the validation patients."""
    epochs = sum(
        int(phase["epochs"]) for phase in run.finished_phases if phase["refit"]
    )
    return _REFIT.format(epochs=epochs) if epochs else ""


def _crossfit(measurement: Measurement) -> str:
    """Say with which network everything was fitted that validation decides."""
    epochs = measurement.crossfit_epochs
    return _CROSSFIT.format(epochs=epochs) if epochs else ""


def _taught(run: Run) -> str:
    """Say how many epochs learned from which teacher."""
    epochs = Counter[str]()
    for phase in run.finished_phases:
        epochs[phase["teacher"]] += int(phase["epochs"])
    return "".join(
        _TAUGHT.format(epochs=count, teacher=RECIPES[teacher].title)
        for teacher, count in epochs.items()
        if teacher
    )


def _initialization(run: Run) -> str:
    init = run.facts["init"]
    if init not in ("imagenet", "random", *RECIPES):
        return f"the weights of {Path(init).name}, where their shapes fit"
    if init in RECIPES:
        earlier = RECIPES[init]
        beginning = _initialization(run.beside(earlier))
        return f"the finished weights of {earlier.title}, which began with {beginning}"
    if init == "imagenet":
        return "a backbone trained on ImageNet, with a random head"
    return "random weights, without pre-training"


def _epochs(run: Run, *, with_refit: bool = True) -> int:
    """Count the epochs of a run, and of the run that it starts from."""
    init, phases = run.facts["init"], run.finished_phases
    refit = [phase for phase in phases if phase["refit"] and with_refit]
    first = [phase for phase in phases if not phase["refit"]]
    builds_on = init in RECIPES
    # A refit starts from the other run's refit, not from the phases before it.
    counted = refit if builds_on and refit else first + refit
    epochs = sum(int(phase["epochs"]) for phase in counted)
    if builds_on:
        epochs += _epochs(run.beside(RECIPES[init]), with_refit=bool(refit))
    return epochs


def _no_commerce(run: Run) -> str:
    """Name the training sets whose licenses allow no commercial use."""
    sets = [run.sets[name] for name in sorted(_sources(run.recipe))]
    return "".join(
        _NO_COMMERCE.format(name=each.published_as or each.shown, license=each.license)
        for each in sets
        if not each.commercial
    )


def _sources(recipe: Recipe) -> set[str]:
    """Return the training sets of a recipe and of the recipes that it builds on."""
    own = {subset.source for subset in recipe.subsets}
    return own.union(*(_sources(RECIPES[other]) for other in recipe.builds_on))


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
