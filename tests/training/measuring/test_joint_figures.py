"""A run of a joint recipe: measured, exported and listed with class and mask."""

from types import SimpleNamespace

import image_sets
import numpy as np
import pytest
from joint_network import joint_recipe

from brainview.core import CancelToken
from brainview.imaging import to_scan
from brainview.inference import Analyzer, Choice
from brainview.models import ModelRegistry, load_manifest
from training.data import load_scan
from training.run import Run

pytestmark = [
    pytest.mark.tensorflow,
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Even though the `tf.config:UserWarning"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Fit an epoch of few slices, measure, and export."""
    tf = pytest.importorskip("tensorflow")
    from training.exporting.export import export_run
    from training.fitting.fit import fit
    from training.measuring.measure import measure

    folder = tmp_path_factory.mktemp("joint")
    random = np.random.default_rng(5)
    for make in ("nickparvar", "figshare", "lgg"):
        getattr(image_sets, f"make_{make}")(folder / "sets", random)
    recipe = joint_recipe(external_test="")
    run = Run(recipe, folder / "sets", folder / "brainview-1", folder / "cache")
    tf.config.run_functions_eagerly(True)  # tracing would take most of the time
    try:
        fit(run)
    finally:
        tf.config.run_functions_eagerly(False)
    measurement = measure(run)
    bundle = export_run(run, folder / "models")
    return SimpleNamespace(run=run, measurement=measurement, bundle=bundle)


def figures(made, split="grouped hold-out"):
    return {f.name: f for f in made.measurement.figures if f.split == split}


def test_class_and_mask_are_measured(made):
    found = figures(made)
    assert {"accuracy", "ece", "dice_slice", "dice_volume", "false_alarm_lgg"} <= {
        *found
    }


def test_the_class_is_measured_on_the_main_set(made):
    tested = [s for s in made.run.split.test if s.source == "nickparvar"]
    assert figures(made)["accuracy"].n == len(tested)


def test_tumors_that_nobody_outlined_are_no_missed_masks(made):
    found = figures(made)
    healthy = [
        s
        for s in made.run.split.test
        if s.source == "nickparvar" and s.label == "notumor"
    ]
    assert found["false_alarm_nickparvar"].n == len(healthy)
    assert "dice_slice_nickparvar" not in found


def test_a_color_image_is_measured_once_as_it_is_opened(made):
    tested = [s for s in made.run.split.test if s.source == "lgg" and s.has_tumor]
    assert figures(made)["dice_slice_lgg"].n == len({s.path for s in tested})


def test_each_sequence_of_a_color_image_is_measured_alone(made):
    splits = {f.split for f in made.measurement.figures}
    alone = [split for split in splits if split.endswith("alone")]
    assert len(alone) == 3


def test_the_mask_is_measured_behind_the_networks_own_class(made):
    found = figures(made)["dice_volume_gated"]
    assert found.n == figures(made)["dice_volume"].n


def test_the_bundle_has_the_temperature_and_the_threshold(made):
    manifest = load_manifest(made.bundle)
    assert manifest.tasks == ("classification", "segmentation")
    assert manifest.temperature == pytest.approx(made.measurement.temperature)
    assert manifest.threshold == made.measurement.threshold


def test_the_pictures_of_both_answers_are_in_the_bundle(made):
    names = {path.name for path in (made.bundle / "figures").iterdir()}
    assert {"confusion.png", "dice.png"} <= names


def test_the_card_names_the_networks_own_class_as_the_first_stage(made):
    card = (made.bundle / "CARD.md").read_text("utf-8")
    assert "Dice by patient volume, where it sees a tumor itself" in card


def test_the_table_of_results_lists_class_and_mask(made):
    from training.exporting.results_table import results_table

    rows = results_table([load_manifest(made.bundle)]).splitlines()
    named = [row.split(" | ")[1] for row in rows if row.startswith("| brainview-1")]
    assert "accuracy" in named
    assert "Dice by patient, LGG" in named
    assert "the same where it sees a tumor itself" in named


def test_a_color_image_is_measured_as_the_program_answers_it(made):
    from training.measuring.channels_apart import answers_apart
    from training.measuring.measure import as_opened
    from training.measuring.networks import load_model

    opened = as_opened(made.run.split.test, made.run.recipe)
    sample = next(s for s in opened if load_scan(s).channels is not None)
    ((_, placement, found),) = answers_apart(
        load_model(made.run), made.run.recipe, [sample], made.measurement.temperature
    )
    analyzer = Analyzer(ModelRegistry([made.bundle.parent]))
    name, scan = made.bundle.name, load_scan(sample)
    choice = Choice(name, name, force=True)
    answer = analyzer.analyze(scan, choice, CancelToken(), print)
    np.testing.assert_allclose(
        found["probabilities"], answer.classification.probabilities, atol=0.01
    )
    mask = to_scan(np.float32(found["mask"][..., 0]), placement)
    np.testing.assert_allclose(mask, answer.segmentation.probability, atol=0.01)
