import json
import logging
from dataclasses import replace

import pytest
from msgspec import structs

pytestmark = [
    pytest.mark.tensorflow,
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def recipes():
    pytest.importorskip("tensorflow")
    from training.recipes import RECIPES

    return RECIPES


def start_of(recipe, folder, init="imagenet", protocol="grouped"):
    """How the run of a recipe in a folder begins."""
    from training.fitting.start import starting_weights

    return starting_weights(run_in(folder, recipe, init=init, protocol=protocol))


def run_in(folder, recipe, **options):
    from training.run import Run

    return Run(recipe, folder.parent, folder, folder.parent / "cache", **options)


def test_a_run_begins_at_random_on_request(recipes, tmp_path):
    assert start_of(recipes["mobilenetv2"], tmp_path, "random").name == "random"


def test_a_network_without_published_weights_begins_at_random(recipes, tmp_path):
    assert start_of(recipes["resunet"], tmp_path, "imagenet").name == "random"


def test_a_resumed_run_remembers_how_it_began(recipes, tmp_path):
    (tmp_path / "run.json").write_text(json.dumps({"init": "imagenet"}))
    assert start_of(recipes["resunet"], tmp_path, "random").name == "imagenet"


@pytest.mark.parametrize(
    ("facts", "documented"), [({"documented": True}, True), ({"init": "random"}, False)]
)
def test_a_folder_says_whose_hyper_parameters_its_run_uses(
    recipes, tmp_path, facts, documented
):
    from training.run import is_documented

    (tmp_path / "run.json").write_text(json.dumps(facts))
    assert is_documented(tmp_path) is documented


def test_an_empty_folder_has_no_run_with_the_authors_hyper_parameters(
    recipes, tmp_path
):
    from training.run import is_documented

    assert not is_documented(tmp_path)


def test_weights_that_can_not_be_downloaded_cause_a_warning(recipes, tmp_path, caplog):
    recipe = recipes["mobilenetv2"]
    # Keras refuses before it fetches, so that the test needs no network.
    small = replace(recipe, input=structs.replace(recipe.input, height=8, width=8))
    with caplog.at_level(logging.WARNING):
        assert start_of(small, tmp_path, "imagenet").name == "random"
    assert "begins with random weights" in caplog.text


@pytest.fixture
def combined_run(tmp_path):
    """A finished run of the combined model, under our protocol."""
    run = tmp_path / "mobilenetv2"
    run.mkdir()
    (run / "final.weights.h5").touch()
    write_facts(run, "grouped")
    return run


def write_facts(run, protocol, *refits):
    """Write the facts of a run of two phases, followed by these refits."""
    phases = [{"refit": False}, {"refit": False}, *({"refit": True} for _ in refits)]
    facts = {"protocol": protocol, "schedule": {"phases": phases}}
    (run / "run.json").write_text(json.dumps(facts))


def test_a_plane_begins_with_the_run_beside_its_own(recipes, combined_run):
    from training.fitting.start import Start

    run = combined_run.with_name("mobilenetv2-axial")
    start = start_of(recipes["mobilenetv2-axial"], run, "imagenet")
    assert start == Start("mobilenetv2", combined_run / "final.weights.h5")


def test_a_plane_begins_with_weights_that_never_saw_its_validation(
    recipes, combined_run
):
    write_facts(combined_run, "grouped", "refit", "refit")
    run = combined_run.with_name("mobilenetv2-axial")
    start = start_of(recipes["mobilenetv2-axial"], run, "imagenet")
    assert start.weights == combined_run / "phase-2.weights.h5"


def test_a_planes_refit_begins_with_the_other_runs_refit(recipes, combined_run):
    from training.fitting.start import Start, refit_start

    run = combined_run.with_name("mobilenetv2-axial")
    start = refit_start(run_in(run, recipes["mobilenetv2-axial"]))
    assert start == Start("mobilenetv2", combined_run / "final.weights.h5")


def test_a_plane_without_a_finished_run_to_begin_with_says_which_to_train(
    recipes, tmp_path
):
    run = tmp_path / "mobilenetv2-axial"
    with pytest.raises(FileNotFoundError, match=r"mobilenetv2/final.*train that model"):
        start_of(recipes["mobilenetv2-axial"], run, "random")


def test_a_folder_without_the_recipes_name_is_refused(recipes, combined_run):
    run = combined_run.with_name("second-try")
    with pytest.raises(FileNotFoundError, match="name contain 'mobilenetv2-axial'"):
        start_of(recipes["mobilenetv2-axial"], run, "random")


def test_a_plane_of_one_protocol_begins_with_no_run_of_the_other(recipes, combined_run):
    run = combined_run.with_name("mobilenetv2-axial")
    with pytest.raises(FileNotFoundError, match="has seen images that the protocol"):
        start_of(recipes["mobilenetv2-axial"], run, "random", "image")


def test_a_run_of_the_other_protocol_begins_with_one_of_its_own_name(
    recipes, combined_run
):
    other = combined_run.rename(combined_run.with_name("mobilenetv2-image"))
    write_facts(other, "image")
    run = other.with_name("mobilenetv2-axial-image")
    start = start_of(recipes["mobilenetv2-axial"], run, "random", "image")
    assert start.weights == other / "final.weights.h5"


def test_weights_are_those_of_the_run_it_begins_with(recipes, tmp_path):
    from training.architectures import build_network
    from training.fitting.start import Start

    recipe = recipes["binary-cnn"]
    first = build_network(recipe, 32, recipe.improved)
    file = tmp_path / "final.weights.h5"
    first.save_weights(file)
    second = Start("binary-cnn", file).network(recipe, 32, recipe.improved)
    for one, other in zip(first.get_weights(), second.get_weights(), strict=True):
        assert (one == other).all()
