"""Lists the layers of a network, also those of networks inside it."""

from collections.abc import Iterator
from typing import Any

import keras


def nested_layers(model: keras.Model) -> Iterator[Any]:
    """Yield each layer of a network, and after a network the layers inside it."""
    for layer in model.layers:
        yield layer
        if isinstance(layer, keras.Model):
            yield from nested_layers(layer)
