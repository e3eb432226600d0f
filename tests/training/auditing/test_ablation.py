"""An ablation of a small joint network on small sets."""

import image_sets
import pytest
from bundles import make_classifier_bundle
from joint_network import joint_recipe

from training.exporting.texts import CARD_FILE
from training.run import Run

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Even though the `tf.config:UserWarning"),
]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ablation")
    root = image_sets.make_sets(folder / "sets")
    return Run(joint_recipe(), root, folder / "runs", folder / "cache")


@pytest.fixture(scope="module")
def ablation(eager, whole):
    from training.auditing.ablation import ablate

    return ablate(whole, lambda words: None)


def test_every_part_that_the_recipe_has_is_a_row(ablation):
    assert [row[0] for row in ablation.table.rows] == [
        "everything",
        "without masks",
        "without changes of the look and pasted tumors",
    ]


def test_a_network_without_masks_has_no_dice(ablation):
    dice = [row[-1] for row in ablation.table.rows]
    assert dice[0] is not None
    assert dice[1] is None


def test_a_finished_network_is_not_trained_again(ablation, whole):
    from training.auditing.ablation import ablate

    weights = list(whole.folder.glob("*/final.weights.h5"))
    before = [file.stat().st_mtime_ns for file in weights]
    again = ablate(whole, lambda words: None)
    assert [file.stat().st_mtime_ns for file in weights] == before
    assert again.table == ablation.table


def test_only_the_random_network_begins_with_random_weights(whole):
    from dataclasses import replace

    from training.auditing.ablation import ablated_runs

    runs = ablated_runs(replace(whole, init="imagenet"))
    begins = {name: run.init for name, run in runs.items()}
    assert begins.pop("from random weights") == "random"
    assert set(begins.values()) == {"imagenet"}


def test_the_table_goes_on_the_card(ablation, tmp_path):
    from training.auditing.ablation import write_ablation

    bundle = make_classifier_bundle(tmp_path / "tiny-classifier")
    write_ablation(ablation, bundle)
    card = (bundle / CARD_FILE).read_text()
    assert "## What each part of the training brings" in card
    assert "| without masks |" in card
