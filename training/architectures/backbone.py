"""What the networks taken from Keras's applications have in common."""

import keras


def quicken_batch_norms(backbone: keras.Model) -> None:
    """Let the running means follow a few thousand steps, in place.

    Keras's networks keep 0.99 to 0.999 of the old mean a step, which suits ImageNet's
    millions of steps; the means of a short training would be left behind.
    """
    for layer in backbone.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = min(layer.momentum, 0.99)
