"""The documented networks, one module each."""

from collections.abc import Callable

import keras

from training.architectures.mobilenetv2 import mobilenetv2
from training.architectures.resunet import resunet

ARCHITECTURES: dict[str, Callable[..., keras.Model]] = {
    "mobilenetv2": mobilenetv2,
    "resunet": resunet,
}

__all__ = ["ARCHITECTURES", "mobilenetv2", "resunet"]
