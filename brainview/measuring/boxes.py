"""Average precision of the boxes around the parts of a mask."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from brainview.core import Box, Detection
from brainview.measuring.intervals import Statistic, divided

SAME_BOX = 0.5
"""Intersection over union above which a box has found a tumor."""


class Boxes(Protocol):
    """The boxes of a slice."""

    @property
    def found(self) -> tuple[Detection, ...]:
        """Around the parts of a model's mask, the highest score first."""
        ...

    @property
    def true(self) -> tuple[Box, ...]:
        """Around the parts of the expert's mask, however small."""
        ...


def average_precision(slices: Sequence[Boxes]) -> Statistic:
    """Make the statistic of the average precision at an overlap of one half.

    The boxes of all slices are ranked by their scores. The precision at each recall is
    the highest at that recall or a higher one, and the area below is summed over all
    recalls (PASCAL VOC since 2010: Everingham et al., 2015,
    doi:10.1007/s11263-014-0733-5).

    Parameters
    ----------
    slices : sequence of Boxes
        N of them.
    """
    boxes = [
        (part.score, is_hit, number)
        for number, each in enumerate(slices)
        for part, is_hit in zip(each.found, hits(each), strict=True)
    ]
    # Sorted stably, so that boxes of one score stay in the order of the slices.
    ranked = sorted(boxes, key=lambda box: -box[0])
    is_hit = np.array([box[1] for box in ranked], np.float64)
    owner = np.array([box[2] for box in ranked], np.intp)
    true = np.array([len(each.true) for each in slices], np.float64)

    def statistic(weights: NDArray[np.float64]) -> NDArray[np.float64]:
        counts = weights[:, owner]
        right = np.cumsum(counts * is_hit, axis=1)
        precision = np.nan_to_num(divided(right, np.cumsum(counts, axis=1)))
        highest = np.maximum.accumulate(precision[:, ::-1], axis=1)[:, ::-1]
        return divided((counts * is_hit * highest).sum(axis=1), weights @ true)

    return statistic


def hits(each: Boxes) -> tuple[bool, ...]:
    """Say which boxes of a slice have found a tumor.

    As in PASCAL VOC (Everingham et al., 2010, doi:10.1007/s11263-009-0275-4), each box
    is compared with the true box that it overlaps most, the highest score first. A
    second box on the same tumor is a false one.

    Returns
    -------
    tuple of bool
        In the order of ``found``.
    """
    taken: set[int] = set()
    answers = []
    for part in each.found:
        shares = [overlap(part.box, box) for box in each.true]
        best = int(np.argmax(shares)) if shares else -1
        is_hit = best >= 0 and shares[best] > SAME_BOX and best not in taken
        if is_hit:
            taken.add(best)
        answers.append(is_hit)
    return tuple(answers)


def overlap(first: Box, second: Box) -> float:
    """Return the intersection over union of two boxes."""
    height = _common(first.top, first.height, second.top, second.height)
    width = _common(first.left, first.width, second.left, second.width)
    common = height * width
    whole = first.height * first.width + second.height * second.width - common
    return common / whole


def _common(first: int, length: int, second: int, other: int) -> int:
    return max(0, min(first + length, second + other) - max(first, second))
