"""Color scans whose channels are several sequences, answered channel by channel.

In the mean of the channels a tumor that only one sequence shows is faint. So a model of
one channel is asked about each, and its answers are averaged. FLAIR counts most, since
it shows the whole of most tumors.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.core import Placement, Scan
from brainview.core import Sequence as Kind
from brainview.imaging.preprocess import InputSpec, prepare, prepare_channels

# What a channel counts that certainly isn't FLAIR, beside 1 for one that is.
_LEAST_WEIGHT = 0.05


def inputs(
    scan: Scan, spec: InputSpec, *, channels_apart: bool
) -> tuple[list[NDArray[np.float32]], Placement]:
    """Make the images that a model is asked about for a scan.

    Parameters
    ----------
    scan : Scan
        Gray or color.
    spec : InputSpec
        The input that the model takes.
    channels_apart : bool
        Whether it is asked about each channel of a color scan.

    Returns
    -------
    images : list of (H, W, C) float32 ndarray
        One, or one for each channel.
    placement : Placement
        The way back to the scan's pixels, from each of them.
    """
    if channels_apart and scan.channels is not None:
        return prepare_channels(scan, spec)
    image, placement = prepare(scan, spec)
    return [image], placement


def average_channels(
    outputs: Mapping[str, NDArray[Any]], counts: Sequence[int]
) -> dict[str, NDArray[Any]]:
    """Average a model's answers to the images that belong together.

    Parameters
    ----------
    outputs : mapping of str to (N, ...) ndarray
        By the names of a bundle's outputs, for all images.
    counts : sequence of int
        How many images belong together, in order; their sum is N.

    Returns
    -------
    dict of str to ndarray
        One answer for each count. Of several images, each counts by how probable it is
        FLAIR (see `channel_weights`), and all count alike without ``sequence``.
    """
    ends = np.cumsum(counts)
    parts = [slice(end - n, end) for end, n in zip(ends, counts, strict=True)]
    sequence = outputs.get("sequence")
    weights = [
        np.full(count, 1 / count, np.float32)
        if sequence is None
        else channel_weights(sequence[part])
        for part, count in zip(parts, counts, strict=True)
    ]
    return {
        name: np.stack(
            [
                np.tensordot(shares, values[part], 1)
                for shares, part in zip(weights, parts, strict=True)
            ]
        )
        for name, values in outputs.items()
    }


def channel_weights(sequence: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return what the answer to each channel counts.

    Parameters
    ----------
    sequence : (C, 5) float32 ndarray
        Logits of the kinds of MR that the model sees in each channel, in the order of
        `brainview.core.Sequence`.

    Returns
    -------
    (C,) float32 ndarray
        Higher for what is more probably FLAIR; the sum is 1.
    """
    shares = np.exp(sequence - sequence.max(axis=1, keepdims=True))
    flair = shares[:, list(Kind).index(Kind.FLAIR)] / shares.sum(axis=1)
    weights = flair + np.float32(_LEAST_WEIGHT)
    return np.asarray(weights / weights.sum(), np.float32)
