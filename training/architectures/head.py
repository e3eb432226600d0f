"""The dense layers behind a documented network."""

from collections.abc import Sequence
from typing import Any

from keras import layers


def dense_head(x: Any, widths: Sequence[int], outputs: int, dropout: float) -> Any:
    """Add hidden layers with ReLU and dropout, then the logits.

    Parameters
    ----------
    x : (N, D) tensor
        Features.
    widths : sequence of int
        Of the hidden layers, ``dense_1`` and so on.
    outputs : int
        Number of logits.
    dropout : float
        Share dropped after each hidden layer in training.
    """
    for number, width in enumerate(widths, start=1):
        x = layers.Dense(width, activation="relu", name=f"dense_{number}")(x)
        x = layers.Dropout(dropout)(x)
    # Softmax in float32 needs its logits in float32, also in mixed precision.
    return layers.Dense(outputs, name="logits", dtype="float32")(x)
