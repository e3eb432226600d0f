"""Batches of changed images, drawn anew each epoch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import keras
import numpy as np
from numpy.typing import NDArray

from training.fitting.augment import Augmentation, augment
from training.fitting.localize import evidence_target

# From images, (B, H, W, C) in [0, 1], to probabilities, (B, K).
Teacher = Callable[[NDArray[np.float32]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """Samples of one kind.

    Attributes
    ----------
    indices : (n,) int ndarray
        Into the arrays.
    count : int or None
        How many an epoch takes; None for all.
    """

    indices: NDArray[np.intp]
    count: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """What a network should answer; at least one of the two.

    Attributes
    ----------
    labels : (N, K) float32 ndarray or None
        One-hot classes; (N, 1) with 1 for the second class for a sigmoid.
    masks : (N, H, W) uint8 ndarray or None
        1 in the tumor; all 0 where nobody drew one.
    """

    labels: NDArray[np.float32] | None
    masks: NDArray[np.uint8] | None


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """How batches are made.

    Attributes
    ----------
    size : int
        Rows and columns.
    batch : int
        Samples a batch.
    augmentation : Augmentation or None
        None for images as they are.
    mixup : float
        Parameter of the Beta distribution, 0 for none; for classifiers.
    seed : int
        Of everything random.
    grid : int
        Rows and columns of the targets for the evidence maps, 0 for none.
    shuffle : bool
        Whether each epoch takes the samples in an order of its own.
    """

    size: int
    batch: int
    augmentation: Augmentation | None = None
    mixup: float = 0.0
    seed: int = 0
    grid: int = 0
    shuffle: bool = False


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """Images with labels or masks.

    Parameters
    ----------
    images : (N, H, W, C) uint8 ndarray
        Prepared inputs times 255.
    targets : Targets
        What to answer.
    pools : sequence of Pool
        What an epoch consists of.
    plan : BatchPlan
        How.
    teacher : Teacher or None
        Whose answers stand in for the labels.
    """

    def __init__(
        self,
        images: NDArray[np.uint8],
        targets: Targets,
        pools: Sequence[Pool],
        plan: BatchPlan,
        teacher: Teacher | None = None,
    ) -> None:
        super().__init__(workers=1)
        self._images = images
        self._targets = targets
        self._pools = tuple(pools)
        self._plan = plan
        self._teacher = teacher
        self._epoch = 0
        self._order = self._draw()

    def __len__(self) -> int:
        return -(-len(self._order) // self._plan.batch)

    def __getitem__(
        self, index: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32] | dict[str, Any]]:
        """Return one batch: images (B, H, W, C) in [0, 1], and targets."""
        plan = self._plan
        random = np.random.default_rng((plan.seed, self._epoch, index))
        chosen = self._order[index * plan.batch : (index + 1) * plan.batch]
        pairs = [self._sample(int(i), random) for i in chosen]
        images = np.stack([image for image, _ in pairs])
        targets = self._answers(chosen, [mask for _, mask in pairs])
        if plan.mixup:
            share = np.float32(random.beta(plan.mixup, plan.mixup))
            partner = random.permutation(len(images))
            images = share * images + (1 - share) * images[partner]
            for name, target in targets.items():
                targets[name] = share * target + (1 - share) * target[partner]
        if self._teacher is not None:
            targets["logits"] = self._teacher(images)
        # Keras matches a dictionary with a model of several outputs only.
        return images, targets if len(targets) > 1 else next(iter(targets.values()))

    def start_at(self, epoch: int) -> None:
        """Draw the samples of an epoch, counted from 0."""
        self._epoch = epoch
        self._order = self._draw()

    def on_epoch_end(self) -> None:
        """Draw the next epoch's samples."""
        self.start_at(self._epoch + 1)

    def _draw(self) -> NDArray[np.intp]:
        if not self._plan.shuffle:
            return np.concatenate([pool.indices[: pool.count] for pool in self._pools])
        random = np.random.default_rng((self._plan.seed, self._epoch))
        drawn = [random.permutation(pool.indices)[: pool.count] for pool in self._pools]
        return random.permutation(np.concatenate(drawn))

    def _sample(
        self, index: int, random: np.random.Generator
    ) -> tuple[NDArray[np.float32], NDArray[np.uint8] | None]:
        masks, plan = self._targets.masks, self._plan
        mask = None if masks is None else masks[index]
        image, mask = _resize(self._images[index], mask, plan.size)
        if plan.augmentation is not None:
            return augment(image, mask, plan.augmentation, random)
        return image.astype(np.float32) / np.float32(255), mask

    def _answers(
        self, chosen: NDArray[np.intp], masks: Sequence[NDArray[np.uint8] | None]
    ) -> dict[str, NDArray[np.float32]]:
        drawn = [mask for mask in masks if mask is not None]
        if self._targets.labels is None:
            return {"mask": np.stack(drawn)[..., None].astype(np.float32)}
        labels = self._targets.labels[chosen]
        if not self._plan.grid:
            return {"logits": labels}
        evidence = evidence_target(np.stack(drawn), labels, self._plan.grid)
        return {"logits": labels, "evidence": evidence}


def _resize(
    image: NDArray[np.uint8], mask: NDArray[np.uint8] | None, size: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    if image.shape[0] == size:
        return image, mask
    channels = image.shape[2]
    image = cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA)
    if mask is not None:
        # Averaged and cut at one half, so that thin parts keep their area.
        mask = cv2.resize(mask * 255, (size, size), interpolation=cv2.INTER_AREA)
        mask = (mask > 127).astype(np.uint8)
    return image.reshape(size, size, channels), mask
