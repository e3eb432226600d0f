import json
from dataclasses import replace

import pytest
from msgspec import structs

from brainview.core import BrainviewError, resources_folder

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


def test_a_run_begins_at_random_by_default(recipes, tmp_path):
    from training.fitting.start import starting_weights

    run = run_in(tmp_path, recipes["mobilenetv2"])
    assert starting_weights(run).name == "random"


def test_a_network_without_published_weights_is_refused(recipes, tmp_path):
    with pytest.raises(BrainviewError, match=r"Keras publishes none .*--init random"):
        start_of(recipes["resunet"], tmp_path, "imagenet")


def test_weights_that_can_not_be_downloaded_are_an_error_of_one_sentence(
    recipes, tmp_path
):
    recipe = recipes["mobilenetv2"]
    # Keras refuses before it fetches, so that the test needs no network.
    small = replace(recipe, input=structs.replace(recipe.input, height=8, width=8))
    with pytest.raises(BrainviewError, match=r"can't be fetched .*--init random\.$"):
        start_of(small, tmp_path, "imagenet")


def test_a_bundle_of_another_split_is_refused_as_a_beginning(recipes, tmp_path):
    from training.fitting.start import starting_weights

    bundle = resources_folder() / "models" / "binary-cnn"
    run = run_in(tmp_path / "run", recipes["binary-cnn"])
    with pytest.raises(BrainviewError, match="learned from images of the test part"):
        starting_weights(replace(run, init=str(bundle), protocol="image"))


def test_an_unfinished_run_is_refused_as_a_beginning(recipes, tmp_path):
    write_facts(tmp_path, "grouped")
    with pytest.raises(BrainviewError, match="the run isn't finished"):
        start_of(recipes["mlp"], tmp_path / "run", str(tmp_path))


def test_a_path_that_holds_no_weights_is_refused(recipes, tmp_path):
    with pytest.raises(
        BrainviewError, match="neither a bundle, nor the folder of a run"
    ):
        start_of(recipes["mlp"], tmp_path / "run", str(tmp_path / "missing.h5"))


def small_network(recipes, classes):
    """A recipe of 32×32 with so many classes, and its network."""
    from training.architectures import build_network

    names = tuple(f"class {n}" for n in range(classes))
    recipe = replace(recipes["binary-cnn"], class_names=names, sigmoid=False)
    return recipe, build_network(recipe, 32, recipe.improved)


def logits_of(model):
    return model.get_layer("logits").get_weights()[0]


@pytest.mark.parametrize("name", ["other.weights.h5", "other.keras"])
def test_weights_of_a_network_with_other_classes_are_taken_but_for_its_head(
    recipes, tmp_path, name
):
    from training.fitting.start import Start

    recipe, _ = small_network(recipes, 3)
    _, other = small_network(recipes, 4)
    file = tmp_path / name
    other.save_weights(file) if name.endswith(".h5") else other.save(file)
    model = Start(str(file), file, adapted=True).network(recipe, 32, recipe.improved)
    first, _ = (network.get_weights()[0] for network in (model, other))
    assert (first == other.get_weights()[0]).all()
    assert logits_of(model).shape != logits_of(other).shape


def test_weights_of_another_network_are_refused(recipes, tmp_path):
    import keras

    from training.fitting.start import Start

    recipe, _ = small_network(recipes, 3)
    inputs = keras.Input((5,))
    file = tmp_path / "other.keras"
    keras.Model(inputs, keras.layers.Dense(3, name="unlike")(inputs)).save(file)
    with pytest.raises(BrainviewError, match="no layer of the network fits them"):
        Start(str(file), file, adapted=True).network(recipe, 32, recipe.improved)


def test_a_frozen_backbone_with_random_weights_is_refused(recipes):
    from training.fitting.start import Start

    recipe = recipes["inceptionv3"]
    frozen = replace(recipe.documented, options={"frozen": True})
    with pytest.raises(BrainviewError, match="are frozen and would stay random"):
        Start("random").network(recipe, 75, frozen)


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
