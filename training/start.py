"""The weights that a run begins with."""

import json
import logging
from pathlib import Path

from training.architectures import PRETRAINED, build_network
from training.recipes import Recipe

logger = logging.getLogger(__name__)

RUN_FILE = "run.json"


def starting_weights(recipe: Recipe, init: str, run: Path) -> str:
    """Find out how a run begins, or how it began.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    init : {"imagenet", "random"}
        What was asked for.
    run : Path
        The run's folder; what an earlier start wrote there holds.

    Returns
    -------
    str
        ``"imagenet"``, or ``"random"`` where that was asked for, where the network
        has no published weights, or where they can't be fetched.
    """
    file = run / RUN_FILE
    if file.is_file():
        began: str = json.loads(file.read_text(encoding="utf-8"))["init"]
        return began
    if init == "random" or recipe.architecture not in PRETRAINED:
        return "random"
    try:
        build_network(recipe, recipe.input.height, weights="imagenet")
    except Exception as error:  # noqa: BLE001 - what Keras raises when a fetch fails
        logger.warning(
            "The ImageNet weights can't be fetched (%s), so training begins with "
            "random weights; to begin with ImageNet's, connect to the network and "
            "start a new run.",
            error,
        )
        return "random"
    return "imagenet"
