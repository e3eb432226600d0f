"""The documented networks, one module each."""

from collections.abc import Callable

import keras

from training.architectures.alexnet import alexnet
from training.architectures.binary_cnn import binary_cnn, with_two_logits
from training.architectures.densenet121 import densenet121
from training.architectures.inceptionv3 import inceptionv3
from training.architectures.mlp import factorized, mlp
from training.architectures.mobilenetv2 import mobilenetv2
from training.architectures.resunet import resunet
from training.recipes import Recipe, Schedule

ARCHITECTURES: dict[str, Callable[..., keras.Model]] = {
    "alexnet": alexnet,
    "binary_cnn": binary_cnn,
    "densenet121": densenet121,
    "inceptionv3": inceptionv3,
    "mlp": mlp,
    "mobilenetv2": mobilenetv2,
    "resunet": resunet,
}
# Keras can download ImageNet weights for the backbones of these.
PRETRAINED = ("densenet121", "inceptionv3", "mobilenetv2")


def build_network(
    recipe: Recipe,
    size: int,
    schedule: Schedule | None = None,
    *,
    weights: str | None = None,
) -> keras.Model:
    """Build a recipe's network at a size.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    size : int
        Rows and columns.
    schedule : Schedule or None
        Gives the range of the input and the options that matter in training; None for
        the architecture's own.
    weights : {"imagenet", None}
        The first weights of the backbone.
    """
    shape = (size, size, recipe.input.channels)
    options = dict(schedule.options) if schedule else {}
    if schedule and schedule.input_scaling:
        options["scaling"] = schedule.input_scaling
    if weights is not None:
        options["weights"] = weights
    build = recipe.architecture
    if isinstance(build, str):
        build = ARCHITECTURES[build]
    return build(shape, recipe.outputs, **options)


__all__ = [
    "ARCHITECTURES",
    "PRETRAINED",
    "alexnet",
    "binary_cnn",
    "build_network",
    "densenet121",
    "factorized",
    "inceptionv3",
    "mlp",
    "mobilenetv2",
    "resunet",
    "with_two_logits",
]
