"""The answers of a network that is asked about each channel of a color slice."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from brainview.core import Placement
from brainview.imaging import average_channels, inputs
from training.data import Sample, load_scan
from training.explaining.explain import explained_model
from training.recipes import Recipe

_BATCH = 4  # slices, of up to three images each

Answer = Mapping[str, NDArray[Any]]
"""Probabilities, mask and so on of one slice, by the names of a bundle's outputs."""


def answers_apart(
    model: keras.Model,
    recipe: Recipe,
    samples: Sequence[Sample],
    temperature: float = 1.0,
) -> Iterator[tuple[Sample, Placement, Answer]]:
    """Answer slices as the program does for a bundle with ``channels_apart``.

    Parameters
    ----------
    model : keras.Model
        A joint network.
    recipe : Recipe
        Which one.
    samples : sequence of Sample
        Gray or color slices.
    temperature : float
        Divides the logits of the classes.

    Yields
    ------
    sample : Sample
        In order.
    placement : Placement
        From the network's input to the slice.
    answer : mapping of str to ndarray
        The mean of the answers to the channels.
    """
    network = explained_model(
        model, None, temperature=temperature, mirrored=recipe.mirrored
    )
    network.compile(jit_compile=False)  # a graph, run several times as fast
    for start in range(0, len(samples), _BATCH):
        batch = samples[start : start + _BATCH]
        asked = [
            inputs(load_scan(sample), recipe.input, channels_apart=True)
            for sample in batch
        ]
        flat = np.stack([image for images, _ in asked for image in images])
        found = network.predict_on_batch(flat)
        means = average_channels(found, [len(images) for images, _ in asked])
        for k, (sample, (_, placement)) in enumerate(zip(batch, asked, strict=True)):
            yield sample, placement, {name: v[k] for name, v in means.items()}
