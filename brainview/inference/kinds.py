"""What kind of slice a model sees: its sequence and its plane."""

from enum import StrEnum
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

_SURE = 0.5  # more probable than all other kinds together

_Kind = TypeVar("_Kind", bound=StrEnum)


def seen_kind(
    logits: NDArray[np.float32] | None, kinds: type[_Kind], image: int
) -> _Kind | None:
    """Return the kind of slice that a model sees.

    Parameters
    ----------
    logits : (N, K) float32 ndarray or None
        In the order of `kinds`; None where the model doesn't tell.
    kinds : type of StrEnum
        `Sequence` or `Plane`.
    image : int
        Index of the image.

    Returns
    -------
    Sequence or Plane or None
        None where no kind has more than half of the probability.
    """
    if logits is None:
        return None
    shares = np.exp(logits[image] - logits[image].max())
    best = int(shares.argmax())
    return list(kinds)[best] if shares[best] > _SURE * shares.sum() else None
