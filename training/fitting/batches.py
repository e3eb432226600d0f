"""The training and validation batches of a phase, sampled again each epoch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from training.data import Arrays, Sample
from training.data.clarity import clear_slices
from training.fitting.drawing import UNKNOWN, Drawing, Evidence, Request, Workers
from training.fitting.localize import evidence_target
from training.fitting.partial import class_targets
from training.recipes import Phase, Recipe
from training.recipes.augmentation import Augmentation
from training.recipes.recipe import PLANES, SEQUENCES
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
        How many an epoch takes, all equally often; None for all.
    """

    indices: NDArray[np.intp]
    count: int | None = None

    def drawn(self, random: np.random.Generator) -> NDArray[np.intp]:
        """Return an epoch's samples, in random order."""
        if self.count is None or self.count <= len(self.indices):
            return random.permutation(self.indices)[: self.count]
        rounds = -(-self.count // max(1, len(self.indices)))
        orders = [random.permutation(self.indices) for _ in range(rounds)]
        return np.concatenate(orders)[: self.count]


def default_workers(device: str, processors: int) -> int:
    """Return how many processes draw images for a device.

    Parameters
    ----------
    device : str
        Where the network is trained: ``"cpu"``, ``"gpu"`` or ``"tpu"``.
    processors : int
        Of this computer.

    Returns
    -------
    int
        0 for a processor, which is fully occupied by the network itself.
    """
    return 0 if device == "cpu" else min(8, max(1, processors - 1))


def training_batches(
    run: Run,
    phase: Phase,
    arrays: Arrays,
    grid: int,
    teacher: Teacher | None = None,
    workers: int = 0,
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
    workers : int
        Processes that draw the images ahead.
    """
    schedule = run.schedule
    return Batches(
        arrays,
        run.recipe,
        _pools(run, phase, arrays),
        size=phase.size,
        batch=schedule.batch,
        augmentation=phase.augmentation or schedule.augmentation,
        mixup=schedule.mixup,
        grid=grid,
        shuffle=True,
        teacher=teacher,
        workers=workers,
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


def _pools(run: Run, phase: Phase, arrays: Arrays) -> list[Pool]:
    recipe, samples = run.recipe, arrays.samples
    volumes = [name for name, about in run.sets.items() if about.volumes]
    clear = (
        np.ones(len(samples), bool)
        if recipe.clarity is None
        else clear_slices(arrays, recipe.clarity, volumes)
    )
    pools = []
    for subset in phase.subsets or recipe.subsets:
        members = [
            i
            for i, s in enumerate(samples)
            if clear[i] and subset.contains(s.source, s.label)
        ]
        count = subset.count
        if count is not None and run.options.limit is not None:
            count = min(count, len(members))  # a smaller run is smaller in each epoch
        pools.append(Pool(np.array(members, np.intp), count))
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
    targets = class_targets(recipe, samples, some_tumor=recipe.task == "joint")
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
    workers : int
        Processes that draw the images ahead; 0 to draw them in this one. The batches
        are the same.
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
        workers: int = 0,
    ) -> None:
        super().__init__(workers=1)
        evidence = _evidence(arrays.samples) if recipe.task == "joint" else None
        self._drawing = Drawing(arrays, size, augmentation, evidence)
        self._ahead = Workers(self._drawing, workers) if workers else None
        self._labels = _labels(recipe, arrays.samples)
        self._task, self._outputs = recipe.task, recipe.outputs
        self._kinds = _kinds(arrays.samples) if recipe.task == "joint" else {}
        self._seed = recipe.seed
        self._pools = tuple(pools)
        self._batch = batch
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
        request = self._request(index)
        if self._ahead is None:
            drawn = self._drawing.draw(request)
        else:
            following = map(self._request, range(index + 1, len(self)))
            drawn = self._ahead.draw(request, following)
        images, random = drawn.images, drawn.random
        targets = self._targets(request[1], drawn.masks, drawn.pasted)
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
        if self._ahead is not None:
            self._ahead.forget()

    def on_epoch_end(self) -> None:
        """Sample the next epoch."""
        self.start_at(self._epoch + 1)

    def close(self) -> None:
        """End the processes that draw ahead."""
        if self._ahead is not None:
            self._ahead.close()

    def _request(self, index: int) -> Request:
        chosen = self._order[index * self._batch : (index + 1) * self._batch]
        return (self._seed, self._epoch, index), chosen

    def _sample_epoch(self) -> NDArray[np.intp]:
        if not self._shuffle:
            return np.concatenate([pool.indices[: pool.count] for pool in self._pools])
        random = np.random.default_rng((self._seed, self._epoch))
        drawn = [pool.drawn(random) for pool in self._pools]
        return random.permutation(np.concatenate(drawn))

    def _targets(
        self,
        chosen: NDArray[np.intp],
        masks: NDArray[np.uint8] | None,
        pasted: NDArray[np.bool_],
    ) -> dict[str, NDArray[np.float32]]:
        if self._labels is None:
            return {"mask": np.asarray(masks, np.float32)[..., None]}
        labels = self._labels[chosen]
        if pasted.any():  # of which kind the tumor is can't be seen out of its place
            labels = np.where(pasted[:, None], _some_tumor(labels), labels)
        targets = {"logits": labels}
        if self._grid and masks is not None:
            outlined = np.where(masks == UNKNOWN, 0, masks)
            known = labels[:, : self._outputs]
            targets["evidence"] = evidence_target(outlined, known, self._grid)
        if self._task == "joint" and masks is not None:
            mask = masks.astype(np.float32)
            targets["mask"] = np.where(masks == UNKNOWN, -1, mask)[..., None]
            targets |= {name: each[chosen] for name, each in self._kinds.items()}
        return targets


def _some_tumor(labels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the target of a tumor of unknown kind; see `class_targets`."""
    target = np.zeros_like(labels)
    target[:, -1] = 1
    return target


def _evidence(samples: Sequence[Sample]) -> Evidence:
    tumor_free = np.array([not s.has_tumor for s in samples], bool)
    known = np.array([s.is_outlined for s in samples], bool)
    return Evidence(known, np.flatnonzero(known & ~tumor_free), tumor_free)


def _kinds(samples: Sequence[Sample]) -> dict[str, NDArray[np.float32]]:
    """Return the targets of sequence and plane, one-hot; all 0 where unknown."""
    # A sequence that isn't named is none of those that the network tells apart.
    sequences = [
        s.sequence if s.sequence in SEQUENCES or not s.sequence else SEQUENCES[-1]
        for s in samples
    ]
    return {
        "sequence": _one_hot(sequences, SEQUENCES),
        "plane": _one_hot([s.plane for s in samples], PLANES),
    }


def _one_hot(values: Sequence[str], names: Sequence[str]) -> NDArray[np.float32]:
    return np.array([[v == name for name in names] for v in values], np.float32)
