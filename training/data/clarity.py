"""Which slices say clearly whether there is a tumor.

Beside a tumor, and at its ends, a slice shows little of it or only what surrounds it.
Whether it counts as a tumor is then a matter of a few pixels of the mask, and a network
that has to tell learns noise.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from training.data.arrays import Arrays
from training.data.sample import Sample


@dataclass(frozen=True, slots=True)
class Clarity:
    """From where on a slice is clear.

    Attributes
    ----------
    tumor_share : float
        Of the image, that an outlined tumor must cover; 0.002 is about 1 cm² of a
        slice of 22 cm.
    mm_to_tumor : float
        Distance from a slice without a tumor to one with a tumor, where it is known.
    """

    tumor_share: float = 0.002
    mm_to_tumor: float = 13.0


def clear_slices(
    arrays: Arrays, clarity: Clarity, volumes: Collection[str]
) -> NDArray[np.bool_]:
    """Tell which samples are clear.

    Parameters
    ----------
    arrays : Arrays
        N samples with masks.
    clarity : Clarity
        The limits.
    volumes : collection of str
        The sets that have every slice of their patients, named in order. There, a
        slice without a tumor next to one with a tumor isn't clear.

    Returns
    -------
    (N,) bool ndarray
        True where it is clear.
    """
    near = next_to_tumor(arrays.samples, volumes)
    return np.array(
        [
            is_clear(sample, _share(arrays, number), clarity)
            and sample.slice not in near
            for number, sample in enumerate(arrays.samples)
        ]
    )


def is_clear(sample: Sample, share: float, clarity: Clarity) -> bool:
    """Tell whether a slice by itself is clear.

    Parameters
    ----------
    sample : Sample
        The slice.
    share : float
        Of the image, that its outlined tumor covers; without meaning where there is no
        tumor or no mask.
    clarity : Clarity
        The limits.
    """
    if sample.has_tumor:
        return sample.mask is None or share >= clarity.tumor_share
    return sample.mm_to_tumor is None or sample.mm_to_tumor >= clarity.mm_to_tumor


def _share(arrays: Arrays, number: int) -> float:
    sample = arrays.samples[number]
    if arrays.masks is None or sample.mask is None or not sample.has_tumor:
        return 0.0
    return float(np.asarray(arrays.masks[number]).mean())


def next_to_tumor(
    samples: Sequence[Sample], volumes: Collection[str]
) -> set[tuple[object, int]]:
    """Find the slices without a tumor next to one of the same head with a tumor.

    Parameters
    ----------
    samples : sequence of Sample
        Of any sets.
    volumes : collection of str
        The sets that have every slice of their patients, named in order.

    Returns
    -------
    set of (Path, int)
        Their files and frames.
    """
    heads: defaultdict[tuple[str, str], dict[tuple[object, int], Sample]] = defaultdict(
        dict
    )
    for sample in samples:
        if sample.source in volumes:
            heads[sample.source, sample.patient][sample.slice] = sample
    near: set[tuple[object, int]] = set()
    for head in heads.values():
        order = sorted(head.values(), key=_number)
        for one, other in pairwise(order):
            if one.has_tumor != other.has_tumor:
                near.add((other if one.has_tumor else one).slice)
    return near


def _number(sample: Sample) -> tuple[list[int | str], int]:
    """Return what sorts 2 before 10."""
    parts = re.split(r"(\d+)", str(sample.path))
    return [int(part) if part.isdigit() else part for part in parts], sample.frame
