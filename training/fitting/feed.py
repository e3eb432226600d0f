"""What a recipe's epochs consist of, as batches."""

import numpy as np
from numpy.typing import NDArray

from training.data import Arrays, Sample
from training.fitting.batches import Batches, BatchPlan, Pool, Targets, Teacher
from training.recipes import Draw, Phase, Recipe, Schedule

Part = tuple[tuple[Sample, ...], Arrays]


def training_batches(
    recipe: Recipe,
    schedule: Schedule,
    phase: Phase,
    part: Part,
    grid: int,
    teacher: Teacher | None = None,
) -> Batches:
    """Make the batches that a phase learns from, changed and drawn anew each epoch.

    Parameters
    ----------
    recipe, schedule, phase
        What to train, and how.
    part : Part
        Samples and arrays.
    grid : int
        Rows and columns of the evidence maps, 0 for none.
    teacher : Teacher or None
        Whose answers stand in for the labels.
    """
    samples, arrays = part
    changed = BatchPlan(
        phase.size,
        schedule.batch,
        phase.augmentation or schedule.augmentation,
        schedule.mixup,
        recipe.seed,
        grid=grid,
        shuffle=True,
    )
    targets = _targets(recipe, samples, arrays)
    pools = _pools(phase.draws or recipe.draws, samples)
    return Batches(arrays.images, targets, pools, changed, teacher)


def validation_batches(
    recipe: Recipe, schedule: Schedule, phase: Phase, part: Part, grid: int
) -> Batches:
    """Make the batches that a phase is watched on, as they are.

    Parameters
    ----------
    recipe, schedule, phase, part, grid
        As for `training_batches`.
    """
    samples, arrays = part
    return Batches(
        arrays.images,
        _targets(recipe, samples, arrays),
        [Pool(_main_set(recipe, samples))],
        BatchPlan(phase.size, schedule.batch, grid=grid),
    )


def joined(first: Part, second: Part) -> Part:
    """Put two parts together, of which both or neither has masks."""
    (samples, arrays), (others, more) = first, second
    masks = None
    if arrays.masks is not None and more.masks is not None:
        masks = np.concatenate([arrays.masks, more.masks])
    images = np.concatenate([arrays.images, more.images])
    return (*samples, *others), Arrays(images, masks)


def needs_masks(recipe: Recipe, schedule: Schedule) -> bool:
    """Whether a run looks at masks: to predict them, or to look where they are."""
    return recipe.task == "segmentation" or any(
        phase.localization for phase in schedule.phases
    )


def _targets(recipe: Recipe, samples: tuple[Sample, ...], arrays: Arrays) -> Targets:
    if recipe.task == "segmentation":
        return Targets(None, arrays.masks)
    classes = np.array([recipe.class_of(s.label) for s in samples], np.intp)
    if recipe.sigmoid:
        return Targets(classes[:, None].astype(np.float32), arrays.masks)
    one_hot = np.eye(len(recipe.class_names), dtype=np.float32)
    return Targets(one_hot[classes], arrays.masks)


def _pools(draws: tuple[Draw, ...], samples: tuple[Sample, ...]) -> list[Pool]:
    pools = []
    for draw in draws:
        chosen = [i for i, s in enumerate(samples) if draw.takes(s.source, s.label)]
        pools.append(Pool(np.array(chosen, np.intp), draw.count))
    return pools


def _main_set(recipe: Recipe, samples: tuple[Sample, ...]) -> NDArray[np.intp]:
    """Choose what a run is watched on: a classifier's own set, all masks."""
    if recipe.task == "segmentation":
        return np.arange(len(samples))
    main = recipe.draws[0].source
    return np.array([i for i, s in enumerate(samples) if s.source == main], np.intp)
