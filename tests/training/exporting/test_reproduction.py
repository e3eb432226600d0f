"""The figures of a documented schedule, from a run into a bundle that exists."""

from dataclasses import replace

import image_sets
import numpy as np
import pytest
from bundles import figure, make_classifier_bundle, read_manifest

from training.recipes import RECIPES

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.usefixtures("eager"),
    pytest.mark.timeout(400),  # a busy machine compiles the graphs slowly
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Even though the `tf.config:UserWarning"),
]


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """The two-neuron network, trained and measured by the document's schedule."""
    pytest.importorskip("tensorflow")
    from training.fitting.fit import fit
    from training.measuring.measure import measure
    from training.recipes.options import FitOptions
    from training.run import Run
    from training.splitting.protocols import recipe_as_trained

    folder = tmp_path_factory.mktemp("documented")
    image_sets.make_nickparvar(folder / "sets", np.random.default_rng(0))
    recipe = recipe_as_trained(
        RECIPES["binary-cnn-categorical"], "image", documented=True
    )
    spec = recipe.input
    run = Run(
        replace(recipe, input=type(spec)(32, 32, 3, spec.fit, spec.crop)),
        folder / "sets",
        folder / "run",
        folder / "cache",
        init="random",
        documented=True,
        protocol="image",
        options=FitOptions(size=32, epochs=2, limit=20),
    )
    fit(run)
    measure(run)
    return run


@pytest.fixture
def bundles(tmp_path):
    make_classifier_bundle(
        tmp_path / "binary-cnn",
        id="binary-cnn",
        title="Binary CNN",
        metrics=[figure("accuracy", 0.95)],
    )
    return tmp_path


@pytest.fixture
def bundle(run, bundles):
    from training.exporting.export import renew_figures

    return renew_figures(run, bundles)


def test_a_variant_goes_into_the_bundle_of_the_documented_model(bundle):
    assert bundle.name == "binary-cnn"
    (made,) = read_manifest(bundle)["reproductions"]
    assert made["recipe"] == "binary-cnn-categorical"


def test_the_network_and_the_other_figures_stay(run, bundles):
    from training.exporting.export import renew_figures

    folder = bundles / "binary-cnn"
    before = (folder / "model.onnx").read_bytes(), read_manifest(folder)["metrics"]
    renew_figures(run, bundles)
    after = (folder / "model.onnx").read_bytes(), read_manifest(folder)["metrics"]
    assert after == before


def test_the_figures_and_the_loss_of_the_run_are_in_the_bundle(bundle):
    (made,) = read_manifest(bundle)["reproductions"]
    names = {(f["name"], f["split"]) for f in made["figures"]}
    assert ("accuracy", "documented schedule and split") in names
    assert ("f1_tumor", "documented schedule and split, validation") in names
    assert made["loss"]["value"] > 0


def test_the_bundle_says_how_the_run_was_smaller(bundle):
    (made,) = read_manifest(bundle)["reproductions"]
    assert made["smaller"] == (
        "32 instead of 240 pixels, 2 instead of 25 epochs, 20 of 32 training images"
    )


def test_the_learning_curves_join_the_pictures(bundle):
    assert (bundle / "figures" / "documented-binary-cnn-categorical.png").is_file()
    assert "documented-binary-cnn-categorical.png" in (bundle / "CARD.md").read_text()


def test_the_published_figures_and_the_differences_are_renewed(bundle):
    manifest = read_manifest(bundle)
    assert 0.989 in {figure["value"] for figure in manifest["published"]}
    assert [loss["value"] for loss in manifest["published_losses"]] == [0.3339]
    assert {d["what"] for d in manifest["differences"]} >= {"crop", "augmentation"}


def test_a_second_run_replaces_the_figures_of_the_first(run, bundles):
    from training.exporting.export import renew_figures

    for _ in range(2):
        renew_figures(run, bundles)
    assert len(read_manifest(bundles / "binary-cnn")["reproductions"]) == 1


def test_texts_are_renewed_without_a_run(bundles):
    from training.exporting.export import renew_texts

    renew_texts(RECIPES["binary-cnn"], bundles)
    manifest = read_manifest(bundles / "binary-cnn")
    assert manifest["metrics"] == [figure("accuracy", 0.95)]
    assert 0.989 in {printed["value"] for printed in manifest["published"]}
    assert "Differences from the documents" in (
        bundles / "binary-cnn" / "CARD.md"
    ).read_text("utf-8")


def test_a_run_says_how_it_was_smaller(run):
    options = run.facts["options"]
    chosen = {name: value for name, value in options.items() if value}
    assert chosen == {"size": 32, "epochs": 2, "limit": 20}


def test_renewing_the_pictures_of_a_bundle_keeps_those_of_the_document(bundle, run):
    from training.exporting.export import copy_pictures

    copy_pictures(run.folder, bundle)
    names = {path.name for path in (bundle / "figures").iterdir()}
    assert "documented-binary-cnn-categorical.png" in names
