"""How a recipe's images are parted: ours, and the authors' own for comparison."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np
from msgspec import structs

from brainview.models import HONEST_SPLIT
from training.data import DATASETS, Sample, mark_copies, single_channels
from training.recipes import Draw, Recipe
from training.splitting.splits import Split, grouped_split, image_split

Protocol = Literal["grouped", "image"]

LEAKING_SPLIT = "split by image, as documented"
SPLIT_NAMES: dict[Protocol, str] = {"grouped": HONEST_SPLIT, "image": LEAKING_SPLIT}


def recipe_split(
    recipe: Recipe,
    root: Path,
    protocol: Protocol = "grouped",
    cache: Path | None = None,
) -> Split:
    """Split every set that a recipe draws from.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    root : Path
        Folder of the image sets.
    protocol : {"grouped", "image"}
        No patient on two sides, and no copy of an image, mirrored ones included; or
        the documented one, which deals single images.
    cache : Path or None
        A folder to remember fingerprints in.
    """
    if protocol == "image":
        return _documented_split(recipe, root, cache)
    samples: list[Sample] = []
    for source in dict.fromkeys(draw.source for draw in recipe.draws):
        listed = DATASETS[source](root, cache)
        if source in recipe.single_channels:
            listed = single_channels(listed)
        samples += listed
    # A plane is taken from the split of all: its model begins with theirs.
    split = grouped_split([s for s in samples if _is_drawn(s, recipe.draws)])
    return _of_planes(_without_copies(split, cache), recipe)


def run_name(recipe_id: str, protocol: Protocol) -> str:
    """Name the folder of a recipe's run, where no other name is given."""
    return recipe_id if protocol == "grouped" else f"{recipe_id}-{protocol}"


def phase_recipe(
    recipe: Recipe, protocol: Protocol, *, documented: bool = False
) -> Recipe:
    """Return the recipe that a run trains by, and is measured by.

    Under the authors' protocol an epoch takes every image of their set. Under it, or
    with their hyper-parameters, the images are as large as the run saw them last,
    whatever the shipped model is fed.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    protocol : {"grouped", "image"}
        How images are parted.
    documented : bool
        Whether the hyper-parameters are the authors', who ask once about an image.
    """
    if protocol == "grouped" and not documented:
        return recipe
    if protocol == "image":
        recipe = _by_image(recipe)
    schedule = recipe.documented if documented else recipe.improved
    side = schedule.phases[-1].size
    return replace(
        recipe,
        input=structs.replace(recipe.input, height=side, width=side),
        mirrored=recipe.mirrored and not documented,
    )


def _by_image(recipe: Recipe) -> Recipe:
    named = recipe.image_split
    return replace(
        recipe,
        draws=tuple(replace(draw, count=None) for draw in named.draws),
        single_channels=(),
        improved=replace(recipe.improved, phases=named.phases),
    )


def _documented_split(recipe: Recipe, root: Path, cache: Path | None) -> Split:
    named = recipe.image_split
    random = np.random.default_rng(recipe.seed)
    samples: list[Sample] = []
    for draw in named.draws:
        listed = DATASETS[draw.source](root, cache)
        kind = [s for s in listed if _is_drawn(s, (draw,))]
        order = random.permutation(len(kind))[: draw.count]
        samples += [kind[i] for i in sorted(order)]
    split = image_split(samples, named.validation, named.test, seed=recipe.seed)
    return _of_planes(split, recipe)


def _without_copies(split: Split, cache: Path | None) -> Split:
    """Leave out of each part what an earlier one has, too.

    Groups don't tell everything: nickparvar holds many slices without a tumor again,
    mirrored, under another name.
    """
    trained = tuple({s.path: s for s in split.train}.values())
    validation = _unseen(split.validation, trained, cache)
    tuned = tuple({s.path: s for s in split.validation}.values())
    return Split(
        split.train, validation, _unseen(split.test, (*trained, *tuned), cache)
    )


def _unseen(
    samples: tuple[Sample, ...], others: Sequence[Sample], cache: Path | None
) -> tuple[Sample, ...]:
    files = tuple({s.path: s for s in samples}.values())
    marked = mark_copies(files, others, cache)
    copies = {s.path for s in marked if s.duplicate}
    return tuple(s for s in samples if s.path not in copies)


def _is_drawn(sample: Sample, draws: Sequence[Draw]) -> bool:
    return any(draw.takes(sample.source, sample.label) for draw in draws)


def _of_planes(split: Split, recipe: Recipe) -> Split:
    """Keep the slices of a recipe's planes, and those whose plane nobody knows."""

    def kept(samples: tuple[Sample, ...]) -> tuple[Sample, ...]:
        return tuple(s for s in samples if not s.plane or s.plane in recipe.planes)

    return Split(kept(split.train), kept(split.validation), kept(split.test))
