"""The weights that a run begins with."""

import json
import logging
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any

import keras

from training.architectures import PRETRAINED, build_network
from training.recipes import Phase, Recipe, Schedule
from training.splitting.protocols import Protocol

logger = logging.getLogger(__name__)

RUN_FILE = "run.json"
FINAL = "final.weights.h5"


@dataclass(frozen=True, slots=True)
class Start:
    """How a stretch of training begins.

    Attributes
    ----------
    name : str
        ``"imagenet"``, ``"random"``, or the recipe whose run gave the first weights.
    weights : Path or None
        To load; None for a network as Keras makes it.
    """

    name: str
    weights: Path | None = None

    def network(self, recipe: Recipe, size: int, schedule: Schedule) -> keras.Model:
        """Build a recipe's network at a size, with these weights."""
        fetched = "imagenet" if self == Start("imagenet") else None
        model = build_network(recipe, size, schedule, weights=fetched)
        if self.weights is not None:
            model.load_weights(self.weights)
        return model


def starting_weights(
    recipe: Recipe, init: str, run: Path, protocol: Protocol = "grouped"
) -> Start:
    """Find out how a run begins, or how it began.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    init : {"imagenet", "random"}
        What was asked for, where the recipe begins with no other run.
    run : Path
        The run's folder; what an earlier start wrote there holds.
    protocol : {"grouped", "image"}
        How its images are parted; a run that it begins with has to be parted alike.

    Returns
    -------
    Start
        With random weights where that was asked for, where the network has no
        published ones, or where they can't be fetched.

    Raises
    ------
    FileNotFoundError
        If the recipe begins with another run that isn't there, isn't finished, or
        is of another protocol.
    """
    if recipe.begins_with:
        other = _finished_run(recipe, recipe.begins_with, run, protocol)
        return Start(recipe.begins_with, tuned_weights(other))
    if (run / RUN_FILE).is_file():
        return Start(run_facts(run)["init"])
    if init == "random" or recipe.architecture not in PRETRAINED:
        return Start("random")
    try:
        build_network(recipe, recipe.input.height, weights="imagenet")
    except Exception as error:  # noqa: BLE001 - what Keras raises when a fetch fails
        logger.warning(
            "The ImageNet weights can't be fetched (%s), so training begins with "
            "random weights; to begin with ImageNet's, connect to the network and "
            "start a new run.",
            error,
        )
        return Start("random")
    return Start("imagenet")


def run_facts(run: Path) -> dict[str, Any]:
    """Read how a run was made."""
    facts: dict[str, Any] = json.loads((run / RUN_FILE).read_text(encoding="utf-8"))
    return facts


def is_documented(run: Path) -> bool:
    """Whether a run began with the authors' hyper-parameters; False for none begun."""
    begun = (run / RUN_FILE).is_file()
    return begun and bool(run_facts(run).get("documented", False))


def run_phases(run: Path) -> list[dict[str, Any]]:
    """Read the attributes of each `training.recipes.Phase` of a run, in order."""
    # A run doesn't name what phases were given later, and it had none of that.
    later = {f.name: f.default for f in fields(Phase) if f.default is not MISSING}
    return [{**later, **p} for p in run_facts(run)["schedule"]["phases"]]


def tuned_weights(run: Path) -> Path:
    """Name the last weights of a run that never saw validation's patients.

    What is chosen by those patients has to be chosen with these weights. They are the
    final ones, unless the run ended with a refit.

    Parameters
    ----------
    run : Path
        A finished run.
    """
    phases = run_phases(run)
    held_out = [n for n, p in enumerate(phases, start=1) if not p["refit"]]
    if len(held_out) == len(phases):
        return run / FINAL
    return run / f"phase-{held_out[-1]}.weights.h5"


def refit_start(recipe: Recipe, run: Path) -> Start:
    """Return what a refit of a recipe that begins with another run begins with.

    It takes the same steps as before, with all patients: from the end of the other
    run's refit.
    """
    return Start(recipe.begins_with, began_with(recipe, run) / FINAL)


def teacher_start(recipe: Recipe, phase: Phase, run: Path, protocol: Protocol) -> Start:
    """Find the teacher of a phase, as it was when it had seen what the phase may see.

    Raises
    ------
    FileNotFoundError
        As `starting_weights` does.
    """
    other = _finished_run(recipe, phase.teacher, run, protocol)
    return Start(phase.teacher, other / FINAL if phase.refit else tuned_weights(other))


def began_with(recipe: Recipe, run: Path) -> Path:
    """Return the run that a run begins with: beside it, and named like it."""
    return _beside(run, recipe, recipe.begins_with)


def _beside(run: Path, recipe: Recipe, other: str) -> Path:
    return run.with_name(run.name.replace(recipe.id, other))


def _finished_run(recipe: Recipe, name: str, run: Path, protocol: Protocol) -> Path:
    needs = f"{recipe.id} needs the finished run of {name}"
    if recipe.id not in run.name:
        raise FileNotFoundError(
            f"{needs}, which can't be found from a run named {run.name!r}; let the "
            f"folder's name contain {recipe.id!r}"
        )
    other = _beside(run, recipe, name)
    weights = other / FINAL
    if not weights.is_file():
        raise FileNotFoundError(
            f"{needs}, and {weights} is missing; train that model first"
        )
    facts = run_facts(other)
    # Weights that saw this run's test images would spoil its figures. Runs of before
    # there were two protocols name none.
    if (found := facts.get("protocol", "grouped")) != protocol:
        raise FileNotFoundError(
            f"{needs}, and {other} has seen images that the protocol {protocol!r} "
            f"holds out, since its own is {found!r}; train that model by this one"
        )
    return other
