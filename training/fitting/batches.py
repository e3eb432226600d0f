"""The training and validation batches of a phase, sampled again each epoch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import keras
import numpy as np
from numpy.typing import NDArray

from training.data import Arrays, Sample, as_model_input
from training.fitting.augment import augment
from training.fitting.localize import evidence_target
from training.fitting.partial import class_targets
from training.recipes import Phase, Recipe, Subset
from training.recipes.augmentation import Augmentation
from training.run import Run

# From images, (B, H, W, C) in [0, 1], to probabilities, (B, K).
Teacher = Callable[[NDArray[np.float32]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """The samples of one subset.

    Attributes
    ----------
    indices : (n,) int ndarray
        Into the arrays.
    count : int or None
        How many an epoch takes; None for all.
    """

    indices: NDArray[np.intp]
    count: int | None = None


def training_batches(
    run: Run, phase: Phase, arrays: Arrays, grid: int, teacher: Teacher | None = None
) -> "Batches":
    """Make the batches that a phase learns from, augmented and sampled each epoch.

    Parameters
    ----------
    run : Run
        What is trained.
    phase : Phase
        One of its schedule.
    arrays : Arrays
        The training samples.
    grid : int
        Rows and columns of the evidence maps, 0 for none.
    teacher : Teacher or None
        Its probabilities replace the labels.
    """
    schedule = run.schedule
    return Batches(
        arrays,
        run.recipe,
        _pools(phase.subsets or run.recipe.subsets, arrays.samples),
        size=phase.size,
        batch=schedule.batch,
        augmentation=phase.augmentation or schedule.augmentation,
        mixup=schedule.mixup,
        grid=grid,
        shuffle=True,
        teacher=teacher,
    )


def validation_batches(run: Run, phase: Phase, arrays: Arrays, grid: int) -> "Batches":
    """Make the batches that a phase is validated on, without augmentation.

    Parameters
    ----------
    run, phase, grid
        As for `training_batches`.
    arrays : Arrays
        The validation samples.
    """
    # The documents validate on all that they set aside.
    chosen = (
        np.arange(len(arrays.samples))
        if run.documented
        else _main_set(run.recipe, arrays.samples)
    )
    pools = [Pool(chosen)]
    return Batches(
        arrays,
        run.recipe,
        pools,
        size=phase.size,
        batch=run.schedule.batch,
        grid=grid,
    )


def _pools(subsets: Sequence[Subset], samples: Sequence[Sample]) -> list[Pool]:
    pools = []
    for subset in subsets:
        members = [
            i for i, s in enumerate(samples) if subset.contains(s.source, s.label)
        ]
        pools.append(Pool(np.array(members, np.intp), subset.count))
    return pools


def _main_set(recipe: Recipe, samples: Sequence[Sample]) -> NDArray[np.intp]:
    """Choose the validation samples: a classifier's main sets, or all masks."""
    if recipe.task == "segmentation":
        return np.arange(len(samples))
    main = recipe.main_sets
    return np.array([i for i, s in enumerate(samples) if s.source in main], np.intp)


def _labels(recipe: Recipe, samples: Sequence[Sample]) -> NDArray[np.float32] | None:
    """Return `class_targets`, 0 or 1 (N, 1) for a sigmoid, None for masks."""
    if recipe.task == "segmentation":
        return None
    targets = class_targets(recipe, samples)
    return targets[:, 1:] if recipe.sigmoid else targets


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """Images with labels or masks.

    Parameters
    ----------
    arrays : Arrays
        Samples, images and masks.
    recipe : Recipe
        For task, class names and seed.
    pools : sequence of Pool
        What an epoch consists of.
    size : int
        Rows and columns of the images.
    batch : int
        Samples per batch.
    augmentation : Augmentation or None
        None for unchanged images.
    mixup : float
        Parameter of the Beta distribution, 0 for none; for classifiers.
    grid : int
        Rows and columns of the targets for the evidence maps, 0 for none.
    shuffle : bool
        Whether each epoch uses a new order of the samples.
    teacher : Teacher or None
        Its probabilities replace the labels.
    """

    def __init__(
        self,
        arrays: Arrays,
        recipe: Recipe,
        pools: Sequence[Pool],
        *,
        size: int,
        batch: int,
        augmentation: Augmentation | None = None,
        mixup: float = 0.0,
        grid: int = 0,
        shuffle: bool = False,
        teacher: Teacher | None = None,
    ) -> None:
        super().__init__(workers=1)
        self._images = arrays.images
        self._masks = arrays.masks
        self._labels = _labels(recipe, arrays.samples)
        self._outputs = recipe.outputs
        self._seed = recipe.seed
        self._pools = tuple(pools)
        self._size = size
        self._batch = batch
        self._augmentation = augmentation
        self._mixup = mixup
        self._grid = grid
        self._shuffle = shuffle
        self._teacher = teacher
        self._epoch = 0
        self._order = self._sample_epoch()

    def __len__(self) -> int:
        return -(-len(self._order) // self._batch)

    def __getitem__(
        self, index: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32] | dict[str, Any]]:
        """Return one batch: images (B, H, W, C) in [0, 1], and targets."""
        random = np.random.default_rng((self._seed, self._epoch, index))
        chosen = self._order[index * self._batch : (index + 1) * self._batch]
        pairs = [self._sample(int(i), random) for i in chosen]
        images = np.stack([image for image, _ in pairs])
        targets = self._targets(chosen, [mask for _, mask in pairs])
        if self._mixup:
            share = np.float32(random.beta(self._mixup, self._mixup))
            partner = random.permutation(len(images))
            images = share * images + (1 - share) * images[partner]
            for name, target in targets.items():
                targets[name] = share * target + (1 - share) * target[partner]
        if self._teacher is not None:
            targets["logits"] = self._teacher(images)
        # Keras matches a dictionary with a model of several outputs only.
        return images, targets if len(targets) > 1 else next(iter(targets.values()))

    def start_at(self, epoch: int) -> None:
        """Sample an epoch, counted from 0."""
        self._epoch = epoch
        self._order = self._sample_epoch()

    def on_epoch_end(self) -> None:
        """Sample the next epoch."""
        self.start_at(self._epoch + 1)

    def _sample_epoch(self) -> NDArray[np.intp]:
        if not self._shuffle:
            return np.concatenate([pool.indices[: pool.count] for pool in self._pools])
        random = np.random.default_rng((self._seed, self._epoch))
        drawn = [random.permutation(pool.indices)[: pool.count] for pool in self._pools]
        return random.permutation(np.concatenate(drawn))

    def _sample(
        self, index: int, random: np.random.Generator
    ) -> tuple[NDArray[np.float32], NDArray[np.uint8] | None]:
        mask = None if self._masks is None else self._masks[index]
        image, mask = _resize(self._images[index], mask, self._size)
        if self._augmentation is not None:
            return augment(image, mask, self._augmentation, random)
        return as_model_input(image), mask

    def _targets(
        self, chosen: NDArray[np.intp], masks: Sequence[NDArray[np.uint8] | None]
    ) -> dict[str, NDArray[np.float32]]:
        drawn = [mask for mask in masks if mask is not None]
        if self._labels is None:
            return {"mask": np.stack(drawn)[..., None].astype(np.float32)}
        labels = self._labels[chosen]
        if not self._grid:
            return {"logits": labels}
        known = labels[:, : self._outputs]
        evidence = evidence_target(np.stack(drawn), known, self._grid)
        return {"logits": labels, "evidence": evidence}


def _resize(
    image: NDArray[np.uint8], mask: NDArray[np.uint8] | None, size: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    if image.shape[0] == size:
        return image, mask
    channels = image.shape[2]
    image = cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA)
    if mask is not None:
        # The mean, thresholded at one half, keeps the area of thin parts.
        mask = cv2.resize(mask * 255, (size, size), interpolation=cv2.INTER_AREA)
        mask = (mask > 127).astype(np.uint8)
    return image.reshape(size, size, channels), mask
