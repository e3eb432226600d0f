"""One module per model: ours, and the documented ones."""

from training.recipes import (
    alexnet,
    binary_cnn,
    brainview1,
    densenet121,
    inceptionv3,
    mlp,
    mobilenetv2,
    planes,
    resunet,
)
from training.recipes.adapted import recipe_for
from training.recipes.recipe import (
    Difference,
    ImageSplit,
    Phase,
    Published,
    Recipe,
    Schedule,
    Stopping,
    Subset,
)

RECIPES: dict[str, Recipe] = {
    recipe.id: recipe
    for recipe in (
        brainview1.RECIPE,
        mlp.RECIPE,
        alexnet.RECIPE,
        inceptionv3.RECIPE,
        *binary_cnn.RECIPES,
        densenet121.RECIPE,
        *mobilenetv2.RECIPES,
        *planes.RECIPES,
        resunet.RECIPE,
    )
}

__all__ = [
    "RECIPES",
    "Difference",
    "ImageSplit",
    "Phase",
    "Published",
    "Recipe",
    "Schedule",
    "Stopping",
    "Subset",
    "recipe_for",
]
