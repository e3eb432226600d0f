"""Finds the recipe, the image sets and the run that a command line names."""

import argparse
import os
from dataclasses import replace
from pathlib import Path

from msgspec import structs

from brainview.core import BrainviewError
from training.recipes import RECIPES, Recipe
from training.run import Run, Smaller, folder_name, is_documented, smaller_of
from training.splitting.protocols import recipe_as_trained


class UsageError(BrainviewError, ValueError):
    """A command line names something that doesn't exist or doesn't fit."""


def chosen_recipe(arguments: argparse.Namespace) -> Recipe:
    """Return the recipe that a command line names.

    Raises
    ------
    UsageError
        If there is none of that name.
    """
    if arguments.id not in RECIPES:
        raise UsageError(
            f"Can't use the recipe {arguments.id!r}",
            reason="there is none of that name",
            remedy=f"choose one of {', '.join(RECIPES)}",
        )
    return RECIPES[arguments.id]


def chosen_root(arguments: argparse.Namespace) -> Path:
    """Return the folder of the image sets.

    Raises
    ------
    FileNotFoundError
        If neither the command line nor the environment names one.
    """
    root = arguments.data or os.environ.get("BRAINVIEW_DATA")
    if not root:
        raise FileNotFoundError(
            "no image sets; name their folder with --data or BRAINVIEW_DATA"
        )
    return Path(root)


def chosen_run(arguments: argparse.Namespace) -> Run:
    """Return the run that a command line names."""
    recipe, protocol, options = (
        chosen_recipe(arguments),
        arguments.protocol,
        vars(arguments),
    )
    asked = options.get("documented", False)
    name = folder_name(recipe.id, protocol, documented=asked)
    folder = arguments.run or Path("runs") / name
    documented = asked or is_documented(folder)
    # A run that was begun goes on as it began.
    smaller = smaller_of(folder) or Smaller(
        options.get("size"),
        options.get("epochs"),
        options.get("limit"),
        options.get("whole", False),
    )
    trained = recipe_as_trained(recipe, protocol, documented=documented)
    return Run(
        _at_size(trained, smaller.size),
        chosen_root(arguments),
        folder,
        arguments.cache,
        init=options.get("init", "imagenet"),
        documented=documented,
        protocol=protocol,
        tensorboard=options.get("tensorboard", False),
        smaller=smaller,
    )


def _at_size(recipe: Recipe, side: int | None) -> Recipe:
    if side is None:
        return recipe
    return replace(recipe, input=structs.replace(recipe.input, height=side, width=side))
