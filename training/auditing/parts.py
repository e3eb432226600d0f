"""The slices that a bundle is measured on: none was trained or tuned on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from training.data import (
    COMPOSITE,
    TEST_FOLD,
    Sample,
    known_sets,
    list_set,
    load_mask,
    mark_copies,
    single_channels,
)
from training.data.clarity import Clarity, is_clear, next_to_tumor

FOUR_CLASSES, MASKED, VOLUMES, PHOTOGRAPHS = "nickparvar", "figshare", "lgg", "navoneel"
SMALLEST_SHARE = 0.004
"""Of a slice, that its tumor must cover: about 2 cm² of a slice of 22 cm."""
_CLARITY = Clarity(SMALLEST_SHARE)


@dataclass(frozen=True, slots=True)
class Part:
    """Some slices of one set.

    Attributes
    ----------
    name : str
        For people.
    samples : tuple of Sample
        With the sequence, where it is known.
    """

    name: str
    samples: tuple[Sample, ...]


def four_classes(root: Path, cache: Path) -> tuple[Sample, ...]:
    """Return the held-out slices of the four classes that are no copies."""
    return _unseen(list_set(FOUR_CLASSES, root, cache), (), cache)


def masked(root: Path, cache: Path) -> tuple[Sample, ...]:
    """Return the held-out slices with a tumor and its mask, without copies."""
    others = _trained(list_set(FOUR_CLASSES, root, cache))
    return _unseen(list_set(MASKED, root, cache), others, cache)


def volumes(root: Path, cache: Path) -> tuple[Sample, ...]:
    """Return all slices of the held-out patients of the set that has volumes."""
    held_out = [s for s in list_set(VOLUMES, root, cache) if s.fold == TEST_FOLD]
    return tuple(replace(s, sequence=COMPOSITE) for s in held_out)


def channels(composites: Sequence[Sample]) -> tuple[Sample, ...]:
    """Return each composite three times, as its three sequences."""
    return tuple(single_channels(composites, known_sets()[VOLUMES].sequences))


def photographs(root: Path, cache: Path) -> tuple[Sample, ...]:
    """Return the photographs that are no copies of training images."""
    return tuple(s for s in list_set(PHOTOGRAPHS, root, cache) if not s.duplicate)


def proof_parts(root: Path, cache: Path) -> list[Part]:
    """Return the people of the other sets that are only for testing, by sequence."""
    parts = []
    for name, about in known_sets().items():
        if about.proof != "every fifth patient" or not about.is_in(root):
            continue
        proof = [s for s in list_set(name, root, cache) if s.proof]
        for sequence in sorted({s.sequence for s in proof}):
            part = tuple(s for s in proof if s.sequence == sequence)
            parts.append(Part(f"{about.shown}, {sequence}", part))
    return parts


def clear(samples: Sequence[Sample]) -> tuple[Sample, ...]:
    """Keep the slices that say clearly whether there is a tumor.

    A tumor must cover `SMALLEST_SHARE`, and a slice without one must be 13 mm from the
    tumor, or at least not the next slice. Where there is no mask, all are kept.
    """
    near = next_to_tumor(samples, (VOLUMES,))
    return tuple(s for s in samples if s.slice not in near and _is_clear(s))


def evenly(samples: Sequence[Sample], limit: int | None) -> tuple[Sample, ...]:
    """Take at most some samples, evenly over the whole list."""
    if limit is None or len(samples) <= limit:
        return tuple(samples)
    return tuple(
        samples[i] for i in np.linspace(0, len(samples) - 1, limit).astype(int)
    )


def first_patients(samples: Sequence[Sample], limit: int | None) -> tuple[Sample, ...]:
    """Take whole patients until there are enough samples."""
    kept: list[Sample] = []
    for patient in dict.fromkeys(s.patient for s in samples):
        if limit is None or len(kept) < limit:
            kept += [s for s in samples if s.patient == patient]
    return tuple(kept)


def _is_clear(sample: Sample) -> bool:
    share = 0.0
    if sample.has_tumor and sample.mask is not None:
        share = float(load_mask(sample.mask, sample.frame).mean())
    return is_clear(sample, share, _CLARITY)


def _trained(samples: Sequence[Sample]) -> list[Sample]:
    return [s for s in samples if s.fold != TEST_FOLD]


def _unseen(
    samples: Sequence[Sample], others: Sequence[Sample], cache: Path
) -> tuple[Sample, ...]:
    held_out = [s for s in samples if s.fold == TEST_FOLD]
    marked = mark_copies(held_out, (*_trained(samples), *others), cache)
    return tuple(s for s in marked if not s.duplicate)
