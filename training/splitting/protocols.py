"""Splits a recipe's images by our protocol or by the authors' protocol."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np
from msgspec import structs

from brainview.models import HONEST_SPLIT
from training.data import (
    TEST_FOLD,
    Sample,
    known_sets,
    list_set,
    mark_copies,
    single_channels,
)
from training.recipes import Recipe, Subset
from training.splitting.splits import Split, grouped_split, image_split, rotated

Protocol = Literal["grouped", "image"]

LEAKING_SPLIT = "split by image, as documented"
DOCUMENTED_SPLIT = "documented schedule and split"
SPLIT_NAMES: dict[Protocol, str] = {"grouped": HONEST_SPLIT, "image": LEAKING_SPLIT}
UNSEEN = ", without near duplicates"
"""Of images trained on; after the name of an external test."""


def external_split(source: str) -> str:
    """Return the name of the test on a set that nothing trains on."""
    return f"{source}, external"


def split_name(protocol: Protocol, *, documented: bool) -> str:
    """Return the name under which a run's figures are listed.

    Parameters
    ----------
    protocol : {"grouped", "image"}
        How its images are split.
    documented : bool
        Whether its hyper-parameters are the authors'.
    """
    if documented and protocol == "image":
        return DOCUMENTED_SPLIT
    return SPLIT_NAMES[protocol]


def recipe_split(
    recipe: Recipe,
    root: Path,
    protocol: Protocol = "grouped",
    cache: Path | None = None,
    *,
    test_fold: int = TEST_FOLD,
) -> Split:
    """Split the image sets of a recipe.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    root : Path
        Folder of the image sets.
    protocol : {"grouped", "image"}
        Grouped: no patient is in two parts, and neither is a copy of an image,
        mirrored or not. Image: the documented protocol, which splits single images
        at random and treats each image as a separate patient.
    cache : Path or None
        A folder for fingerprints, so that each file is read only once.
    test_fold : int
        The fold to test on, by the grouped protocol; the next one validates.
    """
    if protocol == "image":
        return _documented_split(recipe, root, cache)
    samples: list[Sample] = []
    for source in dict.fromkeys(subset.source for subset in recipe.subsets):
        listed = list_set(source, root, cache)
        if source in recipe.single_channels:
            listed = single_channels(listed, known_sets()[source].sequences)
        samples += listed
    # Split before the plane is chosen. The model for one plane starts from the weights
    # of the model for all planes, so both need the same parts.
    members = [s for s in samples if _is_in(s, recipe.subsets)]
    split = grouped_split(rotated(members, test_fold))
    return _of_planes(without_copies(split, cache), recipe)


def recipe_as_trained(
    recipe: Recipe, protocol: Protocol, *, documented: bool = False
) -> Recipe:
    """Return a recipe as a run trains and measures it.

    Under the authors' protocol an epoch takes every image of their set. Under that
    protocol, or with their hyper-parameters, the input size is that of the last
    phase, regardless of the input size of the shipped model.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    protocol : {"grouped", "image"}
        How the images are split.
    documented : bool
        Whether the hyper-parameters and the input are the authors'. Their networks
        begin with no run of another, are shipped as they are, and don't average over
        the mirror image.
    """
    if protocol == "grouped" and not documented:
        return recipe
    if protocol == "image":
        recipe = _by_image(recipe)
    schedule = recipe.improved
    if documented:
        schedule = recipe.documented
        recipe = replace(recipe, mirrored=False, starts_from="", rank=None)
    side = schedule.phases[-1].size
    spec = schedule.input or recipe.input
    return replace(recipe, input=structs.replace(spec, height=side, width=side))


def _by_image(recipe: Recipe) -> Recipe:
    authors_split = recipe.image_split
    return replace(
        recipe,
        subsets=tuple(replace(s, count=None) for s in authors_split.subsets),
        single_channels=(),
        improved=replace(recipe.improved, phases=authors_split.phases),
    )


def _documented_split(recipe: Recipe, root: Path, cache: Path | None) -> Split:
    authors_split = recipe.image_split
    random = np.random.default_rng(recipe.seed)
    samples: list[Sample] = []
    for subset in authors_split.subsets:
        listed = list_set(subset.source, root, cache)
        members = [s for s in listed if subset.contains(s.source, s.label)]
        order = random.permutation(len(members))[: subset.count]
        # This protocol ignores patients, so each image counts as one.
        samples += [
            replace(members[i], patient=str(members[i].path)) for i in sorted(order)
        ]
    split = image_split(
        samples, authors_split.validation, authors_split.test, seed=recipe.seed
    )
    return _of_planes(split, recipe)


def without_copies(split: Split, cache: Path | None) -> Split:
    """Remove the images that are copies of images in an earlier part.

    Groups don't catch all copies: a public set has mirrored copies of many slices
    under other names.

    Parameters
    ----------
    split : Split
        By group.
    cache : Path or None
        A folder for fingerprints, so that each file is read only once.
    """
    trained = tuple({s.slice: s for s in split.train}.values())
    validation = _unseen(split.validation, trained, cache)
    tuned = tuple({s.slice: s for s in split.validation}.values())
    return Split(
        split.train, validation, _unseen(split.test, (*trained, *tuned), cache)
    )


def _unseen(
    samples: tuple[Sample, ...], others: Sequence[Sample], cache: Path | None
) -> tuple[Sample, ...]:
    files = tuple({s.slice: s for s in samples}.values())
    marked = mark_copies(files, others, cache)
    copies = {s.slice for s in marked if s.duplicate}
    return tuple(s for s in samples if s.slice not in copies)


def _is_in(sample: Sample, subsets: Sequence[Subset]) -> bool:
    return any(subset.contains(sample.source, sample.label) for subset in subsets)


def _of_planes(split: Split, recipe: Recipe) -> Split:
    """Keep the slices of a recipe's planes, and those of unknown plane."""

    def kept(samples: tuple[Sample, ...]) -> tuple[Sample, ...]:
        return tuple(s for s in samples if not s.plane or s.plane in recipe.planes)

    return Split(kept(split.train), kept(split.validation), kept(split.test))
