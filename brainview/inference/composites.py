"""Color scans whose channels are several sequences, answered channel by channel.

In the mean of the channels a tumor that only one sequence shows is faint. So a model of
one channel is asked about each, and its answers are averaged. FLAIR counts most, since
it shows the whole of most tumors.
"""

from collections.abc import Sequence
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from brainview.core import Placement, Scan
from brainview.core import Sequence as Kind
from brainview.imaging import prepare, prepare_channels
from brainview.inference.engine import ModelOutput
from brainview.models import Manifest

# What a channel counts that certainly isn't FLAIR, beside 1 for one that is.
_LEAST_WEIGHT = 0.05


def inputs(
    scan: Scan, manifest: Manifest
) -> tuple[list[NDArray[np.float32]], Placement]:
    """Make the images that a model is asked about for a scan.

    Parameters
    ----------
    scan : Scan
        Gray or color.
    manifest : Manifest
        Of the model.

    Returns
    -------
    images : list of (H, W, C) float32 ndarray
        One, or one for each channel of a color scan.
    placement : Placement
        The way back to the scan's pixels, from each of them.
    """
    if manifest.channels_apart and scan.channels is not None:
        return prepare_channels(scan, manifest.input)
    image, placement = prepare(scan, manifest.input)
    return [image], placement


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

    values = {field.name: getattr(output, field.name) for field in fields(output)}
    return ModelOutput(
        **{n: None if v is None else means(v) for n, v in values.items()}
    )


def _weights(output: ModelOutput, part: slice) -> NDArray[np.float32]:
    """Return what each of some images counts; the sum is 1."""
    count = part.stop - part.start
    if output.sequence is None or count == 1:
        return np.full(count, 1 / count, np.float32)
    logits = output.sequence[part]
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    flair = shares[:, list(Kind).index(Kind.FLAIR)] / shares.sum(axis=1)
    weights = flair + np.float32(_LEAST_WEIGHT)
    return np.asarray(weights / weights.sum(), np.float32)
