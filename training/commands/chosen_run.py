"""Finds the recipe, the image sets and the run that a command line names."""

import argparse
import os
from pathlib import Path

from brainview.core import BrainviewError
from training.recipes import RECIPES, Recipe
from training.run import Run, fold_of, folder_name, is_documented
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
    folder = arguments.run or Path("runs") / folder_name(recipe.id, protocol)
    documented = options.get("documented", False) or is_documented(folder)
    return Run(
        recipe_as_trained(recipe, protocol, documented=documented),
        chosen_root(arguments),
        folder,
        arguments.cache,
        init=options.get("init", "imagenet"),
        documented=documented,
        protocol=protocol,
        tensorboard=options.get("tensorboard", False),
        fold=fold_of(folder),
    )
