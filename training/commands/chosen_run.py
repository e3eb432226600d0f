"""Finds the recipe, the image sets and the run that a command line names."""

import argparse
import os
from dataclasses import fields
from pathlib import Path

from brainview.core import BrainviewError
from training.data import known_files
from training.recipes.options import FitOptions
from training.run import FACTS_FILE, Run, make_run, open_run, read_facts

_RUNS = Path("runs")


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


def run_to_fit(arguments: argparse.Namespace) -> Run:
    """Return a new run of the recipe that a command line names, or one to continue.

    In place of a recipe, the folder of a run that was begun may be named.

    Raises
    ------
    BrainviewError
        If there is no such recipe or dataset, or the recipe can't learn from it.
    """
    if (Path(arguments.recipe) / FACTS_FILE).is_file():
        return begun_run(arguments, Path(arguments.recipe))
    return make_run(
        arguments.recipe,
        _root_of(arguments.dataset, arguments),
        arguments.run,
        arguments.cache,
        init=arguments.init,
        documented=arguments.documented,
        protocol=arguments.protocol,
        tensorboard=arguments.tensorboard,
        options=chosen_options(arguments),
        dataset=arguments.dataset,
    )


def chosen_options(arguments: argparse.Namespace) -> FitOptions:
    """Return what a command line changes of a recipe, as far as the command may."""
    names = [field.name for field in fields(FitOptions)]
    given = {name: v for name, v in vars(arguments).items() if name in names}
    return FitOptions(**given)


def begun_run(arguments: argparse.Namespace, folder: Path) -> Run:
    """Return the run of a folder, or of a name below ``runs``.

    Raises
    ------
    BrainviewError
        If there is none.
    """
    if not folder.exists() and (_RUNS / folder).is_dir():
        folder = _RUNS / folder
    root = arguments.data
    if root is None and not Path(read_facts(folder).get("root", "?")).is_dir():
        # It was moved, or the run is of a version that didn't record it.
        root = chosen_root(arguments)
    return open_run(folder, arguments.cache, root)


def _root_of(dataset: str | None, arguments: argparse.Namespace) -> Path:
    """Return the folder below which the images lie."""
    if dataset is None or (not Path(dataset).exists() and dataset in known_files()):
        return chosen_root(arguments)
    path = Path(dataset)
    return path if path.is_dir() else path.parent


def shipped_folder(run: Run, models: Path) -> Path:
    """Return the folder of the models that the program comes with.

    Raises
    ------
    BrainviewError
        If the run isn't of a documented model as this project trains it.
    """
    is_ours = (
        run.dataset is None
        and not run.recipe_name.endswith(".py")
        and not run.leaks
        and not run.documented
        and run.options == FitOptions()
    )
    if not is_ours:
        raise BrainviewError(
            f"Can't export {run.folder} to {models}",
            reason="these are the models that the program comes with, and the run has "
            "other data, another split or another schedule",
            remedy="name another folder with --out",
        )
    return models
