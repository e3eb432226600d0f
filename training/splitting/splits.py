"""Splits samples by patient, or, for comparison, at random."""

import itertools
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.data import TEST_FOLD, Sample

VALIDATION_FOLD = 1


@dataclass(frozen=True, slots=True)
class Split:
    """Three parts of one or more sets.

    Attributes
    ----------
    train, validation, test : tuple of Sample
        No group is in two of them.
    """

    train: tuple[Sample, ...]
    validation: tuple[Sample, ...]
    test: tuple[Sample, ...]


def grouped_split(samples: Sequence[Sample], *, validation_share: float = 0.5) -> Split:
    """Keep fold 0 for the test, and a share of fold 1's groups for validation.

    Parameters
    ----------
    samples : sequence of Sample
        With folds and groups.
    validation_share : float
        Share of fold 1 that is kept for validation; the rest is trained on. It
        consists of the first groups of each class and plane: where neighboring slices
        stand for a patient, this divides at most one patient of each.

    Raises
    ------
    ValueError
        If a group would be in two parts.
    """
    test = tuple(s for s in samples if s.fold == TEST_FOLD)
    held = {s.group for s in _leading(samples, validation_share)}
    rest = [s for s in samples if s.fold != TEST_FOLD]
    split = Split(
        train=tuple(s for s in rest if s.group not in held),
        validation=tuple(s for s in rest if s.group in held),
        test=test,
    )
    refuse_crossing(split)
    return split


def image_split(
    samples: Sequence[Sample], validation: float, test: float, *, seed: int
) -> Split:
    """Split single images at random, class by class, as documented models do.

    Slices of one patient are then in several parts, so figures measured on this split
    are too good. It serves only for a comparison with figures measured in this way.

    Parameters
    ----------
    samples : sequence of Sample
        Any.
    validation, test : float
        Shares.
    seed : int
        Of the random order.
    """
    random = np.random.default_rng(seed)
    parts: tuple[list[Sample], ...] = ([], [], [])
    for label in sorted({s.label for s in samples}):
        kind = [s for s in samples if s.label == label]
        order = random.permutation(len(kind))
        first, second = round(len(kind) * test), round(len(kind) * (test + validation))
        for part, chosen in zip(
            parts, (order[second:], order[first:second], order[:first]), strict=True
        ):
            part += [kind[i] for i in sorted(chosen)]
    return Split(*(tuple(part) for part in parts))


def _leading(samples: Sequence[Sample], share: float) -> list[Sample]:
    """Take the first groups of fold 1 in each class and plane."""
    mixed = _sets_of_mixed_groups(samples)

    def kind(sample: Sample) -> tuple[str, str, str]:
        # A patient's slices with and without a tumor stay together.
        label = "" if sample.source in mixed else sample.label
        return sample.source, label, sample.plane

    fold = sorted(
        (s for s in samples if s.fold == VALIDATION_FOLD),
        key=lambda s: (kind(s), s.group),
    )
    held: list[Sample] = []
    for _, members in itertools.groupby(fold, kind):
        listed = list(members)
        held += listed[: round(len(listed) * share)]
    return held


def _sets_of_mixed_groups(samples: Sequence[Sample]) -> set[str]:
    """Return the sets in which a group has slices of several classes."""
    labels: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for sample in samples:
        labels[sample.source, sample.group].add(sample.label)
    return {source for (source, _), found in labels.items() if len(found) > 1}


def refuse_crossing(split: Split) -> None:
    """Raise an error if a group is in two parts.

    Raises
    ------
    ValueError
        With the name of such a group.
    """
    parts = {
        "train": {s.group for s in split.train},
        "validation": {s.group for s in split.validation},
        "test": {s.group for s in split.test},
    }
    for (one, first), (other, second) in itertools.combinations(parts.items(), 2):
        if common := first & second:
            raise ValueError(
                f"group {min(common)} is in both {one} and {other}; "
                "split by patient or group"
            )


def limited(split: Split, limit: int | None, *, seed: int) -> Split:
    """Keep few images to train and to validate on, chosen at random once.

    Parameters
    ----------
    split : Split
        Its test part stays whole, so that figures mean the same.
    limit : int or None
        Most images of the training part, and of the validation part in proportion;
        None for all.
    seed : int
        Of the choice.
    """
    if limit is None or limit >= len(split.train):
        return split
    random = np.random.default_rng(seed)
    share = limit / len(split.train)
    train, validation = (
        tuple(part[i] for i in sorted(random.permutation(len(part))[:count]))
        for part, count in (
            (split.train, limit),
            (split.validation, max(1, round(len(split.validation) * share))),
        )
    )
    return Split(train, validation, split.test)
