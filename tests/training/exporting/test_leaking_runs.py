"""A network that learned from patients of its test part is exported as that only."""

from dataclasses import replace

import image_sets
import numpy as np
import pytest
from bundles import figure, make_classifier_bundle

from brainview.core import BrainviewError
from brainview.models import load_manifest

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.usefixtures("eager"),
    pytest.mark.timeout(400),  # a busy machine compiles the graphs slowly
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Even though the `tf.config:UserWarning"),
]


@pytest.fixture(scope="module")
def leaking(tmp_path_factory):
    """A measured run of the smallest network, its images split at random."""
    from training.fitting.fit import fit
    from training.measuring.measure import measure
    from training.recipes import RECIPES, Phase
    from training.recipes.options import FitOptions
    from training.run import Run
    from training.splitting.protocols import recipe_as_trained

    folder = tmp_path_factory.mktemp("leaking")
    image_sets.make_nickparvar(folder / "sets", np.random.default_rng(0))
    recipe = RECIPES["binary-cnn"]
    brief = replace(recipe.image_split, phases=(Phase(32, 1, 1e-3),))
    options = FitOptions(size=32)
    trained = recipe_as_trained(replace(recipe, image_split=brief), "image")
    run = Run(
        options.recipe(trained),
        folder / "sets",
        folder / "binary-cnn-image",
        folder / "cache",
        protocol="image",
        options=options,
    )
    fit(run)
    measure(run)
    return run


@pytest.fixture(scope="module")
def bundle(leaking, tmp_path_factory):
    from training.exporting.export import export_run

    out = tmp_path_factory.mktemp("models")
    make_classifier_bundle(out / "binary-cnn", id="binary-cnn")
    return export_run(leaking, out)


def test_its_id_says_so(bundle):
    manifest = load_manifest(bundle)
    assert (bundle.name, manifest.id) == ("binary-cnn-image", "binary-cnn-image")


def test_the_model_of_the_recipes_id_stays(bundle):
    assert load_manifest(bundle.parent / "binary-cnn").title != "Binary CNN"


def test_its_title_says_so(bundle):
    assert load_manifest(bundle).title.endswith("split by image, as documented: leaks")


def test_its_card_says_so(bundle):
    card = (bundle / "CARD.md").read_text(encoding="utf-8")
    assert "Split: split by image, as documented: leaks. Slices of one" in card


def test_none_of_its_figures_is_of_unseen_patients(bundle):
    manifest = load_manifest(bundle)
    assert manifest.metrics
    assert manifest.honest("accuracy") is None
    assert all(m.split.startswith("split by image") for m in manifest.metrics)


def test_it_replaces_an_earlier_export_of_its_own(leaking, bundle):
    from training.exporting.export import export_run

    assert export_run(leaking, bundle.parent) == bundle


def test_it_replaces_no_honest_bundle(leaking, tmp_path):
    from training.exporting.export import export_run

    honest = figure("accuracy", 0.95)
    make_classifier_bundle(tmp_path / "binary-cnn-image", metrics=[honest])
    with pytest.raises(BrainviewError, match="the bundle there was trained by patient"):
        export_run(leaking, tmp_path)


def test_its_figures_go_into_no_honest_bundle(leaking, tmp_path):
    from training.exporting.export import renew_figures

    make_classifier_bundle(tmp_path / "binary-cnn-image")
    with pytest.raises(BrainviewError, match="the bundle there was trained by patient"):
        renew_figures(leaking, tmp_path)


def test_it_does_not_become_a_model_of_the_program(leaking, tmp_path):
    from training.commands.chosen_run import shipped_folder

    with pytest.raises(BrainviewError, match="another split"):
        shipped_folder(leaking, tmp_path)


def test_facts_that_are_wrong_leave_the_bundle_as_it_is(leaking, bundle):
    from training.exporting.bundle import write_bundle
    from training.measuring.networks import load_model

    manifest = bundle / "manifest.json"
    kept = manifest.read_text(encoding="utf-8")
    facts = {"id": "no manifest"}
    with pytest.raises(BrainviewError):
        write_bundle(load_model(leaking), facts, bundle, check_images=np.zeros(1))
    assert manifest.read_text(encoding="utf-8") == kept
