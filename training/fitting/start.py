"""The weights with which a run, or a phase of it, begins."""

import logging
from dataclasses import dataclass
from pathlib import Path

import keras

from training.architectures import PRETRAINED, build_network
from training.recipes import RECIPES, Recipe, Schedule
from training.run import FACTS_FILE, Run

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Start:
    """The weights with which a run or a phase begins.

    Attributes
    ----------
    name : str
        ``"imagenet"``, ``"random"``, or the id of the recipe that provided the weights.
    weights : Path or None
        To load; None for a network as Keras makes it.
    """

    name: str
    weights: Path | None = None

    def network(self, recipe: Recipe, size: int, schedule: Schedule) -> keras.Model:
        """Build a recipe's network at a size, with these weights."""
        pretrained = "imagenet" if self == Start("imagenet") else None
        model = build_network(recipe, size, schedule, weights=pretrained)
        if self.weights is not None:
            model.load_weights(self.weights)
        return model


def starting_weights(run: Run) -> Start:
    """Return how a run begins, or how it began if it is resumed.

    Parameters
    ----------
    run : Run
        The facts that an earlier start wrote into its folder have priority.

    Returns
    -------
    Start
        With random weights where the run asks for them, where the network has no
        published weights, or where these can't be downloaded.

    Raises
    ------
    FileNotFoundError
        If the recipe starts from another run, and that run is missing, unfinished or
        of another protocol.
    """
    recipe = run.recipe
    if recipe.starts_from:
        other = finished_run(run, recipe.starts_from)
        return Start(recipe.starts_from, other.weights_before_refit)
    if (run.folder / FACTS_FILE).is_file():
        return Start(run.facts["init"])
    if run.init == "random" or recipe.architecture not in PRETRAINED:
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


def refit_start(run: Run) -> Start:
    """Return the initial weights for the refit of a run that starts from another run.

    The refit repeats the earlier phases with all patients, so it starts from the
    other run's weights after its own refit.
    """
    other = RECIPES[run.recipe.starts_from]
    return Start(other.id, run.beside(other).final_weights)


def finished_run(run: Run, recipe_id: str) -> Run:
    """Return the finished run of another recipe that a run needs.

    Raises
    ------
    FileNotFoundError
        If it is missing, unfinished or of another protocol.
    """
    recipe, name = run.recipe, run.folder.name
    needs = f"{recipe.id} needs the finished run of {recipe_id}"
    if recipe.id not in name:
        raise FileNotFoundError(
            f"{needs}, which can't be found from a run named {name!r}; let the "
            f"folder's name contain {recipe.id!r}"
        )
    other = run.beside(RECIPES[recipe_id])
    if not other.final_weights.is_file():
        raise FileNotFoundError(
            f"{needs}, and {other.final_weights} is missing; train that model first"
        )
    # Weights that saw this run's test images would make its figures too good. Older
    # runs don't name their protocol: there was only one.
    if (found := other.facts.get("protocol", "grouped")) != run.protocol:
        raise FileNotFoundError(
            f"{needs}, and {other.folder} has seen images that the protocol "
            f"{run.protocol!r} holds out, since its own is {found!r}; train that model "
            "by this one"
        )
    return other
