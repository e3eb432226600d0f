"""The part of a manifest that describes a measured run, without training."""

import json

import image_sets
import pytest

pytestmark = pytest.mark.tensorflow

PHASES = [{"size": 128, "epochs": 3}, {"size": 224, "epochs": 2}]
REFITTED = [*PHASES, {"size": 224, "epochs": 4, "refit": True}]


@pytest.fixture
def runs(tmp_path):
    """The files of measured runs."""

    def make(name, init="random", figures=(), phases=PHASES):
        run = tmp_path / name
        run.mkdir()
        facts = {"init": init, "backend": "jax", "schedule": {"phases": phases}}
        (run / "run.json").write_text(json.dumps(facts))
        measured = {
            "figures": [figure(*each) for each in figures],
            "temperature": 1.5,
            "threshold": 0.5,
            "confusion": [],
        }
        (run / "metrics.json").write_text(json.dumps(measured))
        return run

    return make


def figure(name, split):
    return {
        "name": name,
        "split": split,
        "value": 0.9,
        "low": 0.8,
        "high": 0.95,
        "n": 10,
        "unit": "slices",
    }


@pytest.fixture(scope="module")
def sets(tmp_path_factory):
    return image_sets.make_sets(tmp_path_factory.mktemp("sets"))


@pytest.fixture
def facts_of(sets):
    """What the manifest says about the run of a recipe in a folder."""
    from training.exporting.run_manifest import run_manifest
    from training.measuring.measure import read_measurement
    from training.recipes import RECIPES
    from training.run import Run

    def make(folder, recipe_id):
        run = Run(RECIPES[recipe_id], sets, folder, sets.parent / "cache")
        return run_manifest(run, read_measurement(folder))

    return make


def test_figures_of_the_authors_own_protocol_are_added_to_ours(runs, facts_of):
    leaking = ("accuracy", "split by image, as documented")
    runs("mlp-image", figures=[leaking, ("accuracy", "navoneel, external")])
    ours = runs("mlp", figures=[("accuracy", "grouped hold-out")])
    splits = [metric["split"] for metric in facts_of(ours, "mlp")["metrics"]]
    assert splits == ["grouped hold-out", "split by image, as documented"]


def test_without_a_run_of_that_protocol_there_are_only_ours(runs, facts_of):
    ours = runs("mlp", figures=[("accuracy", "grouped hold-out")])
    assert len(facts_of(ours, "mlp")["metrics"]) == 1


def test_a_network_without_convolution_has_a_reason_for_its_missing_map(runs, facts_of):
    facts = facts_of(runs("mlp"), "mlp")
    assert facts["explanation"] is None
    assert "no convolution" in facts["explanation_absent"]


@pytest.mark.parametrize(
    ("init", "sentence"),
    [
        ("random", "random weights, without pre-training"),
        ("imagenet", "a backbone trained on ImageNet, with a random head"),
    ],
)
def test_the_initialization_is_described(runs, facts_of, init, sentence):
    training = facts_of(runs("mobilenetv2", init), "mobilenetv2")["training"]
    assert training["initialization"] == sentence


def test_a_model_that_begins_with_another_names_it_and_adds_its_epochs(runs, facts_of):
    runs("mobilenetv2", "imagenet")
    axial = runs("mobilenetv2-axial", "mobilenetv2")
    training = facts_of(axial, "mobilenetv2-axial")["training"]
    assert training["initialization"] == (
        "the finished weights of MobileNetV2, which began with a backbone trained on "
        "ImageNet, with a random head"
    )
    assert training["epochs"] == 10


def test_a_refit_is_described_and_counted(runs, facts_of):
    training = facts_of(runs("mobilenetv2", phases=REFITTED), "mobilenetv2")["training"]
    assert "the last 4 epochs learned from that half, too" in training["split"]
    assert training["epochs"] == 9


def test_without_a_refit_none_is_described(runs, facts_of):
    training = facts_of(runs("mobilenetv2"), "mobilenetv2")["training"]
    assert "that half" not in training["split"]


def test_cross_fitting_is_described(runs, facts_of):
    run = runs("brainview-1", phases=REFITTED)
    measured = json.loads((run / "metrics.json").read_text())
    (run / "metrics.json").write_text(json.dumps(measured | {"crossfit_epochs": 5}))
    split = facts_of(run, "brainview-1")["training"]["split"]
    assert "another network, which learned for 5 epochs without it" in split


def test_a_teacher_is_described(runs, facts_of):
    taught = {"size": 192, "epochs": 3, "refit": True, "teacher": "mobilenetv2"}
    run = runs("inceptionv3", phases=[*REFITTED, taught, taught])
    split = facts_of(run, "inceptionv3")["training"]["split"]
    assert "In 6 of the epochs, the answers of MobileNetV2 stood in" in split


def test_without_a_teacher_none_is_described(runs, facts_of):
    training = facts_of(runs("mobilenetv2", phases=REFITTED), "mobilenetv2")["training"]
    assert "stood in" not in training["split"]


def test_a_model_whose_teacher_learned_from_lgg_has_its_license(runs, facts_of):
    assert "CC BY-NC-SA" in facts_of(runs("inceptionv3"), "inceptionv3")["licence"]


@pytest.mark.parametrize(("phases", "epochs"), [(PHASES, 10), (REFITTED, 13)])
def test_the_epochs_are_those_that_led_to_the_weights(runs, facts_of, phases, epochs):
    runs("mobilenetv2", phases=REFITTED)
    axial = runs("mobilenetv2-axial", "mobilenetv2", phases=phases)
    assert facts_of(axial, "mobilenetv2-axial")["training"]["epochs"] == epochs


def test_a_model_that_begins_with_one_trained_on_lgg_has_its_license(runs, facts_of):
    runs("mobilenetv2")
    coronal = runs("mobilenetv2-coronal", "mobilenetv2")
    assert "no commercial use" in facts_of(coronal, "mobilenetv2-coronal")["licence"]
    assert "commercial" not in facts_of(runs("mlp"), "mlp")["licence"]


def test_pictures_are_copied_and_older_ones_are_removed(tmp_path):
    from training.exporting.export import copy_pictures

    run, bundle = tmp_path / "run", tmp_path / "bundle"
    run.mkdir()
    (run / "roc.png").write_bytes(b"new")
    (bundle / "figures").mkdir(parents=True)
    (bundle / "figures" / "curves.png").write_bytes(b"old")
    assert copy_pictures(run, bundle) == ["roc.png"]
    assert [path.name for path in (bundle / "figures").iterdir()] == ["roc.png"]
