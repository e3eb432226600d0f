"""The documented networks, one module each."""

from collections.abc import Callable

import keras

from training.architectures.mobilenetv2 import mobilenetv2
from training.architectures.resunet import resunet
from training.recipes import Recipe

ARCHITECTURES: dict[str, Callable[..., keras.Model]] = {
    "mobilenetv2": mobilenetv2,
    "resunet": resunet,
}
# Those whose backbone Keras can fetch with ImageNet weights.
PRETRAINED = ("mobilenetv2",)


def build_network(
    recipe: Recipe, size: int, *, documented: bool = False, weights: str | None = None
) -> keras.Model:
    """Build a recipe's network at a size.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    size : int
        Rows and columns.
    documented : bool
        With the authors' dropout.
    weights : {"imagenet", None}
        How the backbone starts.
    """
    shape = (size, size, recipe.input.channels)
    architecture = ARCHITECTURES[recipe.architecture]
    if recipe.task == "segmentation":
        return architecture(shape, len(recipe.class_names))
    dropout = 0.2 if documented else recipe.dropout
    return architecture(
        shape, len(recipe.class_names), dropout=dropout, weights=weights
    )


__all__ = ["ARCHITECTURES", "PRETRAINED", "build_network", "mobilenetv2", "resunet"]
