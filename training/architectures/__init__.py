"""The documented networks, one module each."""

import re
from collections.abc import Callable

import keras

from brainview.core import BrainviewError
from training.architectures.alexnet import alexnet
from training.architectures.binary_cnn import binary_cnn, with_two_logits
from training.architectures.brainview1 import brainview1
from training.architectures.densenet121 import densenet121
from training.architectures.inceptionv3 import inceptionv3
from training.architectures.mlp import factorized, mlp
from training.architectures.mobilenetv2 import mobilenetv2
from training.architectures.resunet import resunet
from training.recipes import Recipe, Schedule

ARCHITECTURES: dict[str, Callable[..., keras.Model]] = {
    "alexnet": alexnet,
    "binary_cnn": binary_cnn,
    "brainview1": brainview1,
    "densenet121": densenet121,
    "inceptionv3": inceptionv3,
    "mlp": mlp,
    "mobilenetv2": mobilenetv2,
    "resunet": resunet,
}
# There are ImageNet weights for the backbones of these: Keras downloads them, or a
# package holds them.
PRETRAINED = ("brainview1", "densenet121", "inceptionv3", "mobilenetv2")


class NetworkSizeError(BrainviewError, ValueError):
    """A network can't be built for images of a size."""


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

    Raises
    ------
    NetworkSizeError
        If the architecture doesn't allow the size.
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
    try:
        return build(shape, recipe.outputs, **options)
    except ValueError as error:
        raise NetworkSizeError(
            f"Can't build {recipe.id} for {size} × {size} pixels",
            reason=_first_sentence(str(error)),
            remedy=f"choose another size, such as {recipe.input.height}",
        ) from error


def _first_sentence(text: str) -> str:
    """Return what Keras says was wrong, without its list of arguments."""
    lines = [line for line in text.splitlines() if line and "Exception" not in line]
    plain = re.sub(r"\x1b\[\d*m", "", lines[0] if lines else text)
    return plain.partition(". ")[0].rstrip(".").strip()


__all__ = [
    "ARCHITECTURES",
    "PRETRAINED",
    "NetworkSizeError",
    "alexnet",
    "binary_cnn",
    "brainview1",
    "build_network",
    "densenet121",
    "factorized",
    "inceptionv3",
    "mlp",
    "mobilenetv2",
    "resunet",
    "with_two_logits",
]
