"""What the epochs of a phase consist of, on made images."""

from collections import Counter
from dataclasses import replace

import made_sets
import numpy as np
import pytest

from brainview.imaging import InputSpec
from training.recipes import RECIPES, Draw, Phase, Schedule

# The batches are Keras's, which needs one.
pytestmark = pytest.mark.tensorflow

PHASE = Phase(32, 1, 1e-2)
PLAIN = Schedule(phases=(PHASE,), batch=4)
EVERY = replace(
    RECIPES["binary-cnn"],
    input=InputSpec(32, 32, channels=1),
    draws=(Draw("nickparvar"),),
)


@pytest.fixture(scope="module")
def parts(tmp_path_factory):
    """Training and validation."""
    pytest.importorskip("tensorflow")
    from training.data import load_arrays
    from training.splitting.protocols import recipe_split

    root = tmp_path_factory.mktemp("sets")
    made_sets.make_nickparvar(root, np.random.default_rng(0))
    split = recipe_split(EVERY, root)
    return tuple(
        (part, load_arrays(part, EVERY.input, root.parent / "cache"))
        for part in (split.train, split.validation)
    )


def labels_of(batches):
    return [int(label) for i in range(len(batches)) for label in batches[i][1][:, 0]]


def test_batches_are_mixed_also_where_images_stay_as_they_are(parts):
    from training.fitting.feed import training_batches

    labels = labels_of(training_batches(EVERY, PLAIN, PHASE, parts[0], grid=0))
    changes = np.count_nonzero(np.diff(labels))
    # The files are listed class by class: two changes.
    assert changes > 4


def test_each_epoch_takes_another_order(parts):
    from training.fitting.feed import training_batches

    train = training_batches(EVERY, PLAIN, PHASE, parts[0], grid=0)
    first = train[0][0]
    train.on_epoch_end()
    assert not np.array_equal(train[0][0], first)


def test_an_epoch_takes_the_counted_samples(parts):
    from training.fitting.feed import training_batches

    few = replace(EVERY, draws=(Draw("nickparvar", ("glioma",), 5),))
    assert labels_of(training_batches(few, PLAIN, PHASE, parts[0], grid=0)) == [1] * 5


def test_a_phase_may_draw_otherwise_than_its_recipe(parts):
    from training.fitting.feed import training_batches

    own = replace(PHASE, draws=(Draw("nickparvar", ("notumor",), 3),))
    assert labels_of(training_batches(EVERY, PLAIN, own, parts[0], grid=0)) == [0] * 3


def test_validation_takes_every_sample(parts):
    from training.fitting.feed import validation_batches

    few = replace(EVERY, draws=(Draw("nickparvar", ("glioma",), 5),))
    validation = validation_batches(few, PLAIN, PHASE, parts[1], grid=0)
    truth = [few.class_of(sample.label) for sample in parts[1][0]]
    assert Counter(labels_of(validation)) == Counter(truth)


def test_a_refit_learns_from_validation_too(parts):
    from training.fitting.feed import joined, training_batches

    every = training_batches(EVERY, PLAIN, PHASE, joined(*parts), grid=0)
    assert len(labels_of(every)) == sum(len(samples) for samples, _ in parts)


def test_joined_parts_keep_images_and_masks_in_step():
    from training.data import Arrays
    from training.fitting.feed import joined

    def part(names, level):
        size = (len(names), 4, 4)
        return names, Arrays(
            np.full((*size, 1), level, np.uint8), np.full(size, level, np.uint8)
        )

    names, arrays = joined(part(("a", "b"), 0), part(("c",), 1))
    assert names == ("a", "b", "c")
    assert arrays.images.max(axis=(1, 2, 3)).tolist() == [0, 0, 1]
    assert arrays.masks.max(axis=(1, 2)).tolist() == [0, 0, 1]


def test_a_teacher_answers_for_the_images_as_they_are_shown(parts):
    from training.fitting.feed import training_batches

    asked = []

    def teacher(images):
        asked.append(images)
        return np.full((len(images), 1), 0.25, np.float32)

    mixed = replace(PLAIN, mixup=0.2)
    train = training_batches(EVERY, mixed, PHASE, parts[0], 0, teacher)
    images, labels = train[0]
    np.testing.assert_array_equal(images, asked[0])
    assert set(labels.ravel()) == {0.25}
