"""The batches of a phase, on images drawn by the tests."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import image_sets
import numpy as np
import pytest

from brainview.imaging import InputSpec
from training.recipes import RECIPES, Phase, Schedule, Subset
from training.recipes.augmentation import STRONG

# Keras needs a backend.
pytestmark = pytest.mark.tensorflow

PHASE = Phase(32, 1, 1e-2)
PLAIN = Schedule(phases=(PHASE,), batch=4)
EVERY = replace(
    RECIPES["binary-cnn"],
    input=InputSpec(32, 32, channels=1),
    subsets=(Subset("nickparvar"),),
)


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """Training and validation."""
    pytest.importorskip("tensorflow")
    from training.data import load_arrays
    from training.splitting.protocols import recipe_split

    root = tmp_path_factory.mktemp("sets")
    image_sets.make_nickparvar(root, np.random.default_rng(0))
    split = recipe_split(EVERY, root)
    return tuple(
        load_arrays(part, EVERY.input, root.parent / "cache")
        for part in (split.train, split.validation)
    )


def run_of(recipe=EVERY, **schedule):
    """A run of a recipe, on a schedule of its own; nothing is read from its folders."""
    from training.run import Run

    changed = replace(recipe, improved=replace(PLAIN, **schedule))
    return Run(changed, Path("sets"), Path("run"), Path("cache"))


def labels_of(batches):
    return [int(label) for i in range(len(batches)) for label in batches[i][1][:, 0]]


def test_batches_are_shuffled_even_without_augmentation(parts):
    from training.fitting.batches import training_batches

    labels = labels_of(training_batches(run_of(), PHASE, parts[0], grid=0))
    changes = np.count_nonzero(np.diff(labels))
    # The files are listed class by class: two changes.
    assert changes > 4


def test_each_epoch_takes_another_order(parts):
    from training.fitting.batches import training_batches

    train = training_batches(run_of(), PHASE, parts[0], grid=0)
    first = train[0][0]
    train.on_epoch_end()
    assert not np.array_equal(train[0][0], first)


def test_an_epoch_takes_as_many_samples_as_the_subset_says(parts):
    from training.fitting.batches import training_batches

    few = replace(EVERY, subsets=(Subset("nickparvar", ("glioma",), 5),))
    assert labels_of(training_batches(run_of(few), PHASE, parts[0], grid=0)) == [1] * 5


def test_a_phase_may_have_its_own_subsets(parts):
    from training.fitting.batches import training_batches

    own = replace(PHASE, subsets=(Subset("nickparvar", ("notumor",), 3),))
    assert labels_of(training_batches(run_of(), own, parts[0], grid=0)) == [0] * 3


def test_validation_takes_every_sample(parts):
    from training.fitting.batches import validation_batches

    few = replace(EVERY, subsets=(Subset("nickparvar", ("glioma",), 5),))
    validation = validation_batches(run_of(few), PHASE, parts[1], grid=0)
    truth = [few.possible_classes(s.label)[0] for s in parts[1].samples]
    assert Counter(labels_of(validation)) == Counter(truth)


def test_joined_arrays_keep_samples_images_and_masks_in_step():
    from training.data import Arrays

    def part(names, level):
        size = (len(names), 4, 4)
        images = np.full((*size, 1), level, np.uint8)
        return Arrays(names, images, np.full(size, level, np.uint8))

    joined = part(("a", "b"), 0).joined(part(("c",), 1))
    assert joined.samples == ("a", "b", "c")
    assert joined.images.max(axis=(1, 2, 3)).tolist() == [0, 0, 1]
    assert joined.masks.max(axis=(1, 2)).tolist() == [0, 0, 1]


def test_a_teacher_sees_the_images_as_the_student_does(parts):
    from training.fitting.batches import training_batches

    asked = []

    def teacher(images):
        asked.append(images)
        return np.full((len(images), 1), 0.25, np.float32)

    train = training_batches(run_of(mixup=0.2), PHASE, parts[0], 0, teacher)
    images, labels = train[0]
    np.testing.assert_array_equal(images, asked[0])
    assert set(labels.ravel()) == {0.25}


def test_a_subset_may_take_its_samples_several_times(parts):
    from training.fitting.batches import training_batches

    subset = Subset("nickparvar", ("glioma",))
    few = replace(EVERY, subsets=(subset,))
    size = len(labels_of(training_batches(run_of(few), PHASE, parts[0], grid=0)))
    more = replace(EVERY, subsets=(replace(subset, count=2 * size + 1),))
    batches = training_batches(run_of(more), PHASE, parts[0], grid=0)
    times = Counter(int(i) for i in batches._order)
    assert sorted(times.values()) == [2] * (size - 1) + [3]


# ---- class and mask at once


@pytest.fixture(scope="module")
def joint_targets(tmp_path_factory):
    """The targets of all training samples of two sets, by the samples."""
    pytest.importorskip("tensorflow")
    from training.data import load_arrays
    from training.fitting.batches import training_batches
    from training.splitting.protocols import recipe_split

    root = tmp_path_factory.mktemp("joint")
    image_sets.make_nickparvar(root, np.random.default_rng(0))
    image_sets.make_lgg(root, np.random.default_rng(0))
    recipe = replace(
        RECIPES["brainview-1"],
        input=InputSpec(32, 32, channels=1),
        subsets=(Subset("nickparvar"), Subset("lgg")),
        clarity=None,
    )
    train = recipe_split(recipe, root).train
    arrays = load_arrays(train, recipe.input, root.parent / "cache", masks=True)
    batches = training_batches(run_of(recipe, batch=len(train)), PHASE, arrays, grid=2)
    return [train[i] for i in batches._order], batches[0][1]


def test_a_tumor_without_a_mask_has_an_unknown_one(joint_targets):
    samples, targets = joint_targets
    unknown = (targets["mask"] == -1).all(axis=(1, 2, 3))
    expected = [s.mask is None and s.has_tumor for s in samples]
    assert unknown.tolist() == expected


def test_a_slice_without_a_tumor_has_an_empty_mask(joint_targets):
    samples, targets = joint_targets
    tumor_free = [not s.has_tumor for s in samples]
    assert (targets["mask"][tumor_free] == 0).all()


def test_each_channel_of_lgg_has_its_sequence(joint_targets):
    samples, targets = joint_targets
    found = {
        (s.channel, int(sequence.argmax()) if sequence.any() else None)
        for s, sequence in zip(samples, targets["sequence"], strict=True)
    }
    # T1, FLAIR and T1 with contrast; nickparvar's are unknown.
    assert found == {(None, None), (0, 0), (1, 3), (2, 1)}


def test_a_pasted_tumor_is_one_of_unknown_kind():
    from training.fitting.batches import _some_tumor

    labels = np.array([[0, 0, 1, 0, 0]], np.float32)
    assert _some_tumor(labels).tolist() == [[0, 0, 0, 0, 1]]


# ---- other processes


@pytest.mark.parametrize("workers", [1, 3])
def test_batches_of_any_number_of_processes_are_the_same(parts, workers):
    from training.fitting.batches import training_batches

    run = run_of(augmentation=STRONG, mixup=0.2)
    alone = training_batches(run, PHASE, parts[0], 0)
    ahead = training_batches(run, PHASE, parts[0], 0, workers=workers)
    try:
        for _ in range(2):  # epochs
            for index in (1, *range(len(alone))):  # Keras looks at some in advance
                for one, other in zip(alone[index], ahead[index], strict=True):
                    np.testing.assert_array_equal(one, other)
            alone.on_epoch_end()
            ahead.on_epoch_end()
    finally:
        ahead.close()


def test_a_fault_in_another_process_is_raised(parts):
    from training.fitting.batches import training_batches

    batches = training_batches(run_of(), PHASE, parts[0], 0, workers=1)
    batches._order = np.array([10**6])
    try:
        with pytest.raises(IndexError):
            batches[0]
    finally:
        batches.close()


def test_a_processor_that_also_trains_draws_in_this_process():
    from training.fitting.batches import default_workers

    assert default_workers("cpu", processors=16) == 0


@pytest.mark.parametrize(("processors", "workers"), [(1, 1), (4, 3), (64, 8)])
def test_a_gpu_is_fed_by_the_other_processors(processors, workers):
    from training.fitting.batches import default_workers

    assert default_workers("gpu", processors=processors) == workers
