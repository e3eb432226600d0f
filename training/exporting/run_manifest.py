"""What a bundle's manifest says about the run that it was made of."""

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import Any

from msgspec import to_builtins

from brainview.models import Metric
from training.fitting.fit import FitOptions
from training.fitting.start import began_with, run_facts, run_phases
from training.measuring.measure import METRICS, Measured, read_measured
from training.recipes import RECIPES, Recipe
from training.splitting.protocols import LEAKING_SPLIT, run_name
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
_TAUGHT = (
    " In {epochs} of the epochs, the answers of {teacher} stood in for the labels."
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
_NO_MAP = "A multi-layer perceptron has no convolution that could show where it looked."


def sibling_figures(recipe: Recipe, run: Path) -> tuple[Metric, ...]:
    """Read what the recipe's run under the authors' own protocol was measured at.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    run : Path
        A run; the other lies beside it.

    Returns
    -------
    tuple of Metric
        Empty if there is no such run, or it wasn't measured.
    """
    other = run.with_name(run_name(recipe.id, "image"))
    if other == run or not (other / METRICS).is_file():
        return ()
    figures = read_measured(other).figures
    return tuple(f for f in figures if f.split.startswith(LEAKING_SPLIT))


def run_manifest(
    recipe: Recipe, options: FitOptions, split: Split, measured: Measured
) -> dict[str, Any]:
    """Gather what `training.exporting.export.export_bundle` is told about a run.

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
    layer = recipe.explained_layer
    facts: dict[str, Any] = {
        **renewable(recipe, options.run, measured),
        "id": recipe.id,
        "version": recipe.version,
        "architecture": recipe.architecture,
        "task": recipe.task,
        "class_names": list(recipe.class_names),
        "input": {
            **to_builtins(recipe.input),
            "planes": list(recipe.planes),
            "modality": "MR",
        },
        "explanation": {"layer": layer} if layer else None,
        "calibration": {"temperature": measured.temperature},
        "mirrored": recipe.mirrored,
        "training": _training(recipe, options, split),
        "licence": _LICENCE + (_NO_COMMERCE if "lgg" in _sources(recipe) else ""),
    }
    if recipe.task == "segmentation":
        facts["segmentation"] = {"threshold": measured.threshold}
    return facts


def renewable(recipe: Recipe, run: Path, measured: Measured) -> dict[str, Any]:
    """Gather what may change while the network stays: words and figures.

    Parameters
    ----------
    recipe, measured
        As for `run_manifest`.
    run : Path
        Beside it may lie the one under the authors' own protocol.
    """
    figures = (*measured.figures, *sibling_figures(recipe, run))
    return {
        "title": recipe.title,
        "explanation_absent": _absent_map(recipe),
        "metrics": to_builtins(figures),
        "published": to_builtins(recipe.published),
        "intended_use": recipe.intended_use,
        "limits": recipe.limits,
    }


def _absent_map(recipe: Recipe) -> str:
    """Say why there is no heat map, where one could be expected."""
    is_explained = recipe.explained_layer or recipe.task == "segmentation"
    return "" if is_explained else _NO_MAP


def _training(recipe: Recipe, options: FitOptions, split: Split) -> dict[str, Any]:
    run = run_facts(options.run)
    named = {s.source for part in (split.train, split.test) for s in part}
    return {
        "recipe": recipe.id,
        "data": _data_sets(split),
        # The patients of the lgg set are known.
        "split": f"{'By patient.' if named == {'lgg'} else _GROUPS} {_FOLDS}"
        + _refit(options.run)
        + _taught(options.run),
        "initialization": _initialization(recipe, options.run),
        "backend": run["backend"],
        "seed": recipe.seed,
        "epochs": _epochs(recipe, options.run),
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
    }


def _refit(run: Path) -> str:
    """Say how many epochs learned from validation's patients, too."""
    epochs = sum(int(phase["epochs"]) for phase in run_phases(run) if phase["refit"])
    return _REFIT.format(epochs=epochs) if epochs else ""


def _taught(run: Path) -> str:
    """Say how many epochs learned from which teacher."""
    epochs = Counter[str]()
    for phase in run_phases(run):
        epochs[phase["teacher"]] += int(phase["epochs"])
    return "".join(
        _TAUGHT.format(epochs=count, teacher=RECIPES[teacher].title)
        for teacher, count in epochs.items()
        if teacher
    )


def _initialization(recipe: Recipe, run: Path) -> str:
    init = run_facts(run)["init"]
    if init in RECIPES:
        earlier = RECIPES[init]
        beginning = _initialization(earlier, began_with(recipe, run))
        return f"the finished weights of {earlier.title}, which began with {beginning}"
    if init == "imagenet":
        return "a backbone trained on ImageNet, with a random head"
    return "random weights, without pre-training"


def _epochs(recipe: Recipe, run: Path, *, with_refit: bool = True) -> int:
    """Count the epochs in which a run's weights, and those it builds on, learned."""
    init, phases = run_facts(run)["init"], run_phases(run)
    refit = [phase for phase in phases if phase["refit"] and with_refit]
    first = [phase for phase in phases if not phase["refit"]]
    builds_on = init in RECIPES
    # A refit begins with the other run's, not with what came before it here.
    counted = refit if builds_on and refit else first + refit
    epochs = sum(int(phase["epochs"]) for phase in counted)
    if builds_on:
        other = RECIPES[init], began_with(recipe, run)
        epochs += _epochs(*other, with_refit=bool(refit))
    return epochs


def _sources(recipe: Recipe) -> set[str]:
    """Name the sets that a recipe, and those that it builds on, learn from."""
    own = {draw.source for draw in recipe.draws}
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
