"""Finds a recipe by its id, or in a Python file of one's own."""

import importlib.util
from pathlib import Path

from brainview.core import BrainviewError
from training.recipes import RECIPES
from training.recipes.recipe import Recipe


class RecipeError(BrainviewError, ValueError):
    """There is no such recipe, or its file can't be used."""


def find_recipe(name: str) -> Recipe:
    """Return the recipe of an id, or the ``RECIPE`` of a Python file.

    Parameters
    ----------
    name : str
        A key of `training.recipes.RECIPES`, or the path of a file that ends in
        ``.py``. The file is run.

    Raises
    ------
    RecipeError
        If there is none.
    """
    if name.endswith(".py"):
        return _read(Path(name))
    if name not in RECIPES:
        raise RecipeError(
            f"Can't use the recipe {name!r}",
            reason="there is none of that name",
            remedy=f"choose one of {', '.join(RECIPES)}, or name a Python file that "
            "defines RECIPE",
        )
    return RECIPES[name]


def _read(path: Path) -> Recipe:
    what = f"Can't use the recipe {path}"
    if not path.is_file():
        raise RecipeError(what, reason="there is no such file", remedy="check the path")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise RecipeError(
            what, reason="it isn't a Python file", remedy="let its name end in .py"
        )
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # the file is someone's own program
        raise RecipeError(
            what,
            reason=f"it ends with {type(error).__name__}: {error}",
            remedy="correct the file",
        ) from error
    recipe = getattr(module, "RECIPE", None)
    if not isinstance(recipe, Recipe):
        raise RecipeError(
            what,
            reason="it defines no RECIPE of the type training.recipes.Recipe",
            remedy="see the page Training of the manual",
        )
    if recipe.id in RECIPES:
        raise RecipeError(
            what,
            reason=f"its id {recipe.id!r} is that of a documented model",
            remedy="give it another id",
        )
    return recipe
