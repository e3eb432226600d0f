"""The training loop, on the smallest network and images made by the tests."""

import shutil
from dataclasses import replace

import h5py
import image_sets
import numpy as np
import pytest

from brainview.imaging import InputSpec
from training.recipes import RECIPES, Phase, Stopping, Subset

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.usefixtures("eager"),
    pytest.mark.timeout(400),  # a busy machine compiles the graphs slowly
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Even though the `tf.config:UserWarning"),
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
        "outlining": 1.0,
        "label_smoothing": None,
        "start_share": 0.0,
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


STOPPING = Stopping("val_accuracy", 2)


def stopped(values, monitor="val_accuracy"):
    from training.fitting.epochs import has_stopped

    return has_stopped([{monitor: value} for value in values], Stopping(monitor, 2))


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        ([], False),
        ([0.5, 0.6], False),
        ([0.6, 0.5], False),
        ([0.6, 0.5, 0.5], True),
        ([0.6, 0.5, 0.6], True),  # as good isn't better
        ([0.6, 0.5, 0.7], False),
    ],
)
def test_a_phase_stops_after_epochs_without_a_better_value(values, ends):
    assert stopped(values) == ends


def test_a_loss_is_better_if_it_falls():
    assert stopped([0.5, 0.6, 0.7], "val_loss")
    assert not stopped([0.7, 0.6, 0.5], "val_loss")


@pytest.fixture(scope="module")
def stopping_early(fitted, tmp_path_factory):
    """A run that can't learn anything, of a schedule that stops early."""
    recipe = recipe_of(Phase(32, 20, 0.0))
    schedule = replace(recipe.improved, stopping=STOPPING, kept="last", rate="constant")
    return fitted(
        tmp_path_factory.mktemp("stopping"), replace(recipe, improved=schedule)
    )


def test_a_run_that_stops_early_ends_there(stopping_early):
    assert len(log(stopping_early, 1).splitlines()) < 20


def test_a_phase_that_stopped_early_has_no_further_epoch_if_resumed(tmp_path):
    from training.fitting.checkpoint import Checkpoint, read_checkpoint

    file = tmp_path / "phase-1.checkpoint"
    Checkpoint(({"loss": 0.5},), (), (), stopped=True).write(file)
    assert read_checkpoint(file).stopped


def test_the_last_epoch_is_kept_if_the_schedule_says_so(fitted, tmp_path):
    from training.fitting.start import Start

    recipe = recipe_of(Phase(32, 4, 0.01))
    kept = {}
    for name in ("best", "last"):
        schedule = replace(recipe.improved, kept=name, rate="constant")
        run = fitted(tmp_path / name, replace(recipe, improved=schedule))
        network = Start("random", run.final_weights).network(recipe, 32, run.schedule)
        kept[name] = network.get_weights()[0], log(run, 1)
    losses = [float(line.split(",")[-1]) for line in kept["best"][1].splitlines()[1:]]
    assert kept["best"][1] == kept["last"][1]
    assert losses[-1] > min(losses)
    assert not np.array_equal(kept["best"][0], kept["last"][0])


def test_a_smaller_run_learns_from_fewer_images_and_is_tested_on_all(root, tmp_path):
    from training.recipes.options import FitOptions
    from training.run import Run

    whole = Run(RECIPES["binary-cnn"], root, tmp_path, tmp_path / "cache")
    few = replace(whole, options=FitOptions(limit=9))
    assert len(few.split.train) == 9
    assert set(few.split.train) < set(whole.split.train)
    assert 0 < len(few.split.validation) < len(whole.split.validation)
    assert few.split.test == whole.split.test


def test_a_smaller_run_has_its_own_size_and_epochs_in_each_phase(root, tmp_path):
    from training.recipes.options import FitOptions
    from training.run import Run

    smaller = FitOptions(size=64, epochs=3)
    run = Run(RECIPES["mobilenetv2"], root, tmp_path, tmp_path, options=smaller)
    assert {(p.size, p.epochs) for p in run.schedule.phases} == {(64, 3)}


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
    from training.measuring.networks import deciding_model, load_model

    run = request.getfixturevalue(name)
    decides = deciding_model(load_model(run), run)
    start = Start("random", run.weights_after(phase))
    expected = start.network(run.recipe, 32, run.schedule)
    kernels = (network.get_weights()[0] for network in (decides, expected))
    np.testing.assert_array_equal(*kernels)


@pytest.fixture
def crossfitted(refitted, undisturbed, tmp_path):
    """The refit with another finished run beside it, for cross-fitting."""
    recipe = refitted.recipe
    recipe = replace(recipe, crossfit=replace(recipe.improved, phases=(FIRST,)))
    folder = tmp_path / "run"
    shutil.copytree(refitted.folder, folder)
    shutil.copytree(undisturbed.folder, tmp_path / "run-crossfit")
    return replace(refitted, recipe=recipe, folder=folder)


def test_a_run_for_cross_fitting_decides_where_there_is_one(crossfitted, undisturbed):
    from training.measuring.networks import deciding_model, load_model

    decides = deciding_model(load_model(crossfitted), crossfitted)
    expected = load_model(undisturbed)
    kernels = (network.get_weights()[0] for network in (decides, expected))
    np.testing.assert_array_equal(*kernels)


def test_an_unfinished_run_for_cross_fitting_decides_nothing(crossfitted):
    crossfitted.crossfit.final_weights.unlink()
    assert crossfitted.crossfit is None


def test_a_phase_that_averages_trains_alike_but_keeps_the_mean(
    fitted, undisturbed, tmp_path
):
    averaged = fitted(tmp_path, recipe_of(replace(FIRST, averaging=0.9)))
    last, mean = (
        dict(zip(*(line.split(",") for line in log(run, 1).splitlines()), strict=True))
        for run in (undisturbed, averaged)
    )
    assert (last["loss"], last["val_loss"] != mean["val_loss"]) == (mean["loss"], True)


def test_a_phase_can_end_between_its_start_and_what_it_learned():
    from training.fitting.fit import mixed

    begun, learned = [np.float32([0, 4])], [np.float32([1, 0])]
    np.testing.assert_array_equal(mixed(begun, learned, 0.25), [[0.75, 1.0]])


def test_the_next_phase_begins_between_start_and_end_of_the_one_before(
    fitted, undisturbed, tmp_path
):
    mean = fitted(tmp_path, recipe_of(replace(FIRST, start_share=0.5), SECOND))
    assert log(mean, 1) == log(undisturbed, 1)
    assert log(mean, 2) != log(undisturbed, 2)
