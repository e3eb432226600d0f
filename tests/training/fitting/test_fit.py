"""The training loop, on the smallest network and images made by the tests."""

import shutil
from dataclasses import replace

import h5py
import image_sets
import numpy as np
import pytest

from brainview.imaging import InputSpec
from training.recipes import RECIPES, Phase, Subset

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.timeout(400),  # a busy machine compiles the graphs slowly
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

FIRST, SECOND = Phase(32, 1, 1e-2), Phase(32, 2, 1e-2)


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    pytest.importorskip("tensorflow")
    root = tmp_path_factory.mktemp("sets")
    image_sets.make_nickparvar(root, np.random.default_rng(0))
    return root


def recipe_of(*phases):
    """The network of one convolution, with our augmentation."""
    recipe = RECIPES["binary-cnn"]
    return replace(
        recipe,
        input=InputSpec(32, 32, channels=1),
        subsets=(Subset("nickparvar", count=24),),
        improved=replace(recipe.improved, phases=phases, batch=8, precision="float32"),
    )


@pytest.fixture(scope="module")
def fitted(root):
    """Train a recipe in a folder; the arrays are prepared once for all."""
    from training.fitting.fit import fit
    from training.run import Run

    def fit_in(folder, recipe, **options):
        cache = root.parent / "cache"
        run = Run(recipe, root, folder / "run", cache, init="random", **options)
        fit(run)
        return run

    return fit_in


def log(run, number):
    return (run.folder / f"phase-{number}.csv").read_text(encoding="utf-8")


def arrays(run):
    """The final weights; the file also has the names of layers, which are counted."""
    found = []

    def collect(_, item):
        if isinstance(item, h5py.Dataset):
            found.append(item[()])

    with h5py.File(run.final_weights) as file:
        file.visititems(collect)
    return found


def weights(run):
    return run.final_weights.read_bytes()


@pytest.fixture(scope="module")
def undisturbed(fitted, tmp_path_factory):
    """A run of two phases."""
    folder = tmp_path_factory.mktemp("undisturbed")
    return fitted(folder, recipe_of(FIRST, SECOND))


@pytest.fixture(scope="module")
def resumed(fitted, undisturbed, tmp_path_factory):
    """The same run, continued as if it had been stopped after its first phase."""
    folder = tmp_path_factory.mktemp("resumed") / "run"
    shutil.copytree(undisturbed.folder, folder)
    for name in ("final.weights.h5", "phase-2.weights.h5", "phase-2.csv"):
        (folder / name).unlink()
    return fitted(folder.parent, recipe_of(FIRST, SECOND))


@pytest.fixture(scope="module")
def refitted(fitted, tmp_path_factory):
    """A run of one phase, and a refit that takes every sample."""
    folder = tmp_path_factory.mktemp("refitted")
    every = replace(
        recipe_of(FIRST, replace(SECOND, refit=True)), subsets=(Subset("nickparvar"),)
    )
    return fitted(folder, every)


def test_a_run_leaves_its_final_weights(undisturbed):
    assert weights(undisturbed) == undisturbed.weights_after(2).read_bytes()


def test_a_run_logs_each_epoch(undisturbed):
    counts = [len(log(undisturbed, n).splitlines()) - 1 for n in (1, 2)]
    assert counts == [1, 2]


def test_a_run_removes_its_temporary_files(undisturbed):
    assert {path.name for path in undisturbed.folder.iterdir()} == {
        "final.weights.h5",
        "images.csv",
        "phase-1.csv",
        "phase-1.weights.h5",
        "phase-2.csv",
        "phase-2.weights.h5",
        "run.json",
    }


def test_a_run_writes_its_schedule_with_the_keys_of_earlier_runs(undisturbed):
    assert undisturbed.facts["schedule"]["phases"][0] == {
        "size": 32,
        "epochs": 1,
        "learning_rate": 1e-2,
        "localization": 0.0,
        "augmentation": None,
        "averaging": 0.0,
        "refit": False,
        "teacher": "",
        "draws": [],
    }


def test_a_finished_run_is_not_trained_again(fitted, undisturbed):
    before = log(undisturbed, 2), weights(undisturbed)
    fitted(undisturbed.folder.parent, recipe_of(FIRST, SECOND))
    assert (log(undisturbed, 2), weights(undisturbed)) == before


def test_a_resumed_run_keeps_the_log_of_its_first_phase(undisturbed, resumed):
    assert log(resumed, 1) == log(undisturbed, 1)


def test_a_resumed_run_ends_as_an_undisturbed_one(undisturbed, resumed):
    assert log(resumed, 2) == log(undisturbed, 2)


def test_a_resumed_run_ends_with_the_weights_of_an_undisturbed_one(
    undisturbed, resumed
):
    for one, other in zip(arrays(resumed), arrays(undisturbed), strict=True):
        np.testing.assert_array_equal(one, other)


def test_another_seed_gives_another_log(fitted, undisturbed, tmp_path):
    other = fitted(tmp_path, replace(recipe_of(FIRST), seed=1))
    assert log(other, 1) != log(undisturbed, 1)


@pytest.fixture(scope="module")
def documented(root, tmp_path_factory):
    """A run with the authors' hyper-parameters at 48×48, with a cache of its own."""
    from training.fitting.fit import fit
    from training.run import Run
    from training.splitting.protocols import recipe_as_trained

    folder = tmp_path_factory.mktemp("documented")
    theirs = recipe_of(Phase(48, 1, 1e-2)).improved
    recipe = replace(recipe_of(FIRST), documented=theirs)
    run = Run(
        recipe_as_trained(recipe, "grouped", documented=True),
        root,
        folder / "run",
        folder / "cache",
        init="random",
        documented=True,
    )
    fit(run)
    return run


def test_images_are_prepared_for_the_largest_phase(documented):
    files = documented.cache.glob("prepared/*/images/*.npy")
    assert {np.load(file).shape[1:3] for file in files} == {(48, 48)}


def test_a_run_with_the_authors_hyper_parameters_is_loaded_at_their_size(documented):
    from training.measuring.networks import load_model

    assert load_model(documented).input_shape[1:3] == (48, 48)


def test_a_missing_teacher_is_reported_before_the_first_phase(fitted, tmp_path):
    taught = replace(SECOND, teacher="mobilenetv2")
    folder = tmp_path / "binary-cnn"
    with pytest.raises(FileNotFoundError, match="finished run of mobilenetv2"):
        fitted(folder, recipe_of(FIRST, taught))
    assert not (folder / "run").exists()


def test_a_refit_is_not_validated_on_what_it_learns_from(refitted):
    first, second = (log(refitted, n).splitlines()[0] for n in (1, 2))
    assert ("val_loss" in first, "val_loss" in second) == (True, False)


def test_a_refit_ends_with_its_last_epoch(refitted):
    assert weights(refitted) == refitted.weights_after(2).read_bytes()


def test_what_validation_decides_is_decided_with_weights_from_before(refitted):
    assert refitted.weights_before_refit == refitted.weights_after(1)


def test_without_a_refit_the_final_weights_decide(undisturbed):
    assert undisturbed.weights_before_refit == undisturbed.final_weights


@pytest.mark.parametrize(("name", "phase"), [("refitted", 1), ("undisturbed", 2)])
def test_the_network_that_decides_has_not_seen_validation(request, name, phase):
    from training.fitting.start import Start
    from training.measuring.networks import load_model, model_before_refit

    run = request.getfixturevalue(name)
    decides = model_before_refit(load_model(run), run)
    start = Start("random", run.weights_after(phase))
    expected = start.network(run.recipe, 32, run.schedule)
    kernels = (network.get_weights()[0] for network in (decides, expected))
    np.testing.assert_array_equal(*kernels)


def test_a_phase_that_averages_trains_alike_but_keeps_the_mean(
    fitted, undisturbed, tmp_path
):
    averaged = fitted(tmp_path, recipe_of(replace(FIRST, averaging=0.9)))
    last, mean = (
        dict(zip(*(line.split(",") for line in log(run, 1).splitlines()), strict=True))
        for run in (undisturbed, averaged)
    )
    assert (last["loss"], last["val_loss"] != mean["val_loss"]) == (mean["loss"], True)
