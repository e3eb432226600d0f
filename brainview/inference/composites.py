"""One answer from those to the channels of a color scan."""

from collections.abc import Sequence
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from brainview.imaging import channel_weights
from brainview.inference.engine import ModelOutput


def averaged(output: ModelOutput, counts: Sequence[int]) -> ModelOutput:
    """Average the answers to the images that belong together.

    Parameters
    ----------
    output : ModelOutput
        For all images.
    counts : sequence of int
        How many images belong together, in order.

    Returns
    -------
    ModelOutput
        One answer for each count. Of several images, each counts by how probable it is
        FLAIR, and all count alike where the model doesn't tell.
    """
    if all(count == 1 for count in counts):
        return output
    ends = np.cumsum(counts)
    parts = [slice(end - n, end) for end, n in zip(ends, counts, strict=True)]
    weights = [_weights(output, part) for part in parts]

    def means(values: NDArray[np.float32]) -> NDArray[np.float32]:
        pairs = zip(weights, parts, strict=True)
        return np.stack([np.tensordot(w, values[part], 1) for w, part in pairs])

    names = (field.name for field in fields(output))
    known = {n: v for n in names if (v := getattr(output, n)) is not None}
    return ModelOutput(**{name: means(values) for name, values in known.items()})


def _weights(output: ModelOutput, part: slice) -> NDArray[np.float32]:
    if output.sequence is not None:
        return channel_weights(output.sequence[part])
    count = part.stop - part.start
    return np.full(count, 1 / count, np.float32)
