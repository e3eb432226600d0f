"""One module per documented model."""

from training.recipes import mobilenetv2, resunet
from training.recipes.recipe import Draw, Phase, Published, Recipe, Schedule

RECIPES: dict[str, Recipe] = {
    recipe.id: recipe for recipe in (mobilenetv2.RECIPE, resunet.RECIPE)
}

__all__ = ["RECIPES", "Draw", "Phase", "Published", "Recipe", "Schedule"]
