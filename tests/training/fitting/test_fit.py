"""The loop that trains every recipe, on the smallest network and made images."""

from dataclasses import replace

import made_sets
import numpy as np
import pytest

from brainview.imaging import InputSpec
from training.recipes import RECIPES, Draw, Phase

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
    made_sets.make_nickparvar(root, np.random.default_rng(0))
    return root


def recipe_of(*phases):
    """The network of one convolution, with our augmentation."""
    recipe = RECIPES["binary-cnn"]
    return replace(
        recipe,
        input=InputSpec(32, 32, channels=1),
        draws=(Draw("nickparvar", count=24),),
        improved=replace(recipe.improved, phases=phases, batch=8, precision="float32"),
    )


def options_in(folder, root, **changes):
    from training.fitting.fit import FitOptions

    return FitOptions(
        root, folder / "run", root.parent / "cache", init="random", **changes
    )


def log(options, number):
    return (options.run / f"phase-{number}.csv").read_text(encoding="utf-8")


def weights(options):
    return (options.run / "final.weights.h5").read_bytes()


@pytest.fixture(scope="module")
def undisturbed(root, tmp_path_factory):
    """A run of two phases."""
    from training.fitting.fit import fit

    options = options_in(tmp_path_factory.mktemp("undisturbed"), root)
    fit(recipe_of(FIRST, SECOND), options)
    return options


@pytest.fixture(scope="module")
def resumed(root, tmp_path_factory):
    """The same run, stopped after its first phase and taken up again."""
    from training.fitting.fit import fit

    options = options_in(tmp_path_factory.mktemp("resumed"), root)
    fit(recipe_of(FIRST), options)
    fit(recipe_of(FIRST, SECOND), options)
    return options


def test_a_run_leaves_its_final_weights(undisturbed):
    last = undisturbed.run / "phase-2.weights.h5"
    assert weights(undisturbed) == last.read_bytes()


def test_a_run_logs_each_epoch(undisturbed):
    counts = [len(log(undisturbed, n).splitlines()) - 1 for n in (1, 2)]
    assert counts == [1, 2]


def test_a_run_cleans_up_behind_itself(undisturbed):
    assert {path.name for path in undisturbed.run.iterdir()} == {
        "final.weights.h5",
        "phase-1.csv",
        "phase-1.weights.h5",
        "phase-2.csv",
        "phase-2.weights.h5",
        "run.json",
    }


def test_a_finished_run_is_not_trained_again(undisturbed):
    from training.fitting.fit import fit

    before = log(undisturbed, 2), weights(undisturbed)
    fit(recipe_of(FIRST, SECOND), undisturbed)
    assert (log(undisturbed, 2), weights(undisturbed)) == before


def test_a_run_goes_on_where_it_stopped(undisturbed, resumed):
    assert log(resumed, 1) == log(undisturbed, 1)
    assert log(resumed, 2).count("\n") == 3


def test_a_resumed_run_ends_as_an_undisturbed_one(undisturbed, resumed):
    assert log(resumed, 2) == log(undisturbed, 2)


def test_the_same_seed_gives_the_same_log(root, undisturbed, tmp_path):
    from training.fitting.fit import fit

    again = options_in(tmp_path, root)
    fit(recipe_of(FIRST), again)
    assert log(again, 1) == log(undisturbed, 1)


def test_another_seed_gives_another_log(root, undisturbed, tmp_path):
    from training.fitting.fit import fit

    other = options_in(tmp_path, root)
    fit(replace(recipe_of(FIRST), seed=1), other)
    assert log(other, 1) != log(undisturbed, 1)


def test_a_stopped_run_keeps_its_best_epoch(tmp_path):
    from training.fitting.epoch_log import lowest_loss

    file = tmp_path / "phase-1.csv"
    file.write_text("epoch,loss,val_loss\n0,1,0.7\n1,1,0.4\n2,1,nan\n3,1,0.6\n")
    assert lowest_loss(file) == 0.4


def test_a_run_without_an_epoch_has_no_best(tmp_path):
    from training.fitting.epoch_log import lowest_loss

    assert lowest_loss(tmp_path / "phase-1.csv") is None


@pytest.fixture(scope="module")
def refitted(root, tmp_path_factory):
    """A run of one phase, and a refit that draws every sample."""
    from training.fitting.fit import fit

    options = options_in(tmp_path_factory.mktemp("refitted"), root)
    every = replace(
        recipe_of(FIRST, replace(SECOND, refit=True)), draws=(Draw("nickparvar"),)
    )
    fit(every, options)
    return options


def test_images_are_prepared_for_the_largest_phase(root, tmp_path, monkeypatch):
    import training.fitting.fit

    asked, load_arrays = [], training.fitting.fit.load_arrays

    def noted(samples, spec, *rest, **options):
        asked.append(spec.shape)
        return load_arrays(samples, spec, *rest, **options)

    monkeypatch.setattr(training.fitting.fit, "load_arrays", noted)
    training.fitting.fit.fit(recipe_of(Phase(48, 1, 1e-2)), options_in(tmp_path, root))
    assert asked == [(48, 48), (48, 48)]


def test_a_run_with_the_authors_hyper_parameters_is_loaded_at_their_size(
    root, tmp_path
):
    from training.fitting.fit import fit
    from training.measuring.finished import load_model

    theirs = recipe_of(Phase(48, 1, 1e-2)).improved
    recipe = replace(recipe_of(FIRST), documented=theirs)
    options = options_in(tmp_path, root, documented=True)
    fit(recipe, options)
    model = load_model(options.recipe(recipe), options.run)
    assert model.input_shape[1:3] == (48, 48)


def test_a_missing_teacher_is_missed_before_the_first_phase(root, tmp_path):
    from training.fitting.fit import fit

    options = options_in(tmp_path, root)
    taught = replace(SECOND, teacher="mobilenetv2")
    with pytest.raises(FileNotFoundError, match="finished run of mobilenetv2"):
        fit(recipe_of(FIRST, taught), options)
    assert list(options.run.iterdir()) == []


def test_a_refit_is_not_watched_on_what_it_learns_from(refitted):
    first, second = (log(refitted, n).splitlines()[0] for n in (1, 2))
    assert ("val_loss" in first, "val_loss" in second) == (True, False)


def test_a_refit_ends_with_its_last_epoch(refitted):
    last = refitted.run / "phase-2.weights.h5"
    assert log(refitted, 2).count("\n") == 3
    assert weights(refitted) == last.read_bytes()


def test_what_validation_decides_is_decided_with_weights_from_before(refitted):
    from training.fitting.start import tuned_weights

    assert tuned_weights(refitted.run) == refitted.run / "phase-1.weights.h5"


def test_without_a_refit_the_final_weights_decide(undisturbed):
    from training.fitting.start import tuned_weights

    assert tuned_weights(undisturbed.run) == undisturbed.run / "final.weights.h5"


@pytest.mark.parametrize(("name", "phase"), [("refitted", 1), ("undisturbed", 2)])
def test_the_network_that_decides_has_not_seen_validation(request, name, phase):
    from training.fitting.start import Start
    from training.measuring.finished import load_model, tuned_model
    from training.splitting.splits import Split

    options = request.getfixturevalue(name)
    recipe, empty = recipe_of(FIRST), Split((), (), ())
    final = load_model(recipe, options.run)
    tuned = tuned_model(final, recipe, options, empty)
    file = options.run / f"phase-{phase}.weights.h5"
    expected = Start("random", file).network(recipe, 32, recipe.improved)
    kernels = (network.get_weights()[0] for network in (tuned, expected))
    np.testing.assert_array_equal(*kernels)


def test_a_phase_that_averages_trains_alike_but_keeps_the_mean(tmp_path, root):
    from training.fitting.fit import fit

    columns = []
    for share in (0.0, 0.9):
        options = options_in(tmp_path / str(share), root)
        fit(recipe_of(replace(FIRST, averaging=share)), options)
        names, values = (line.split(",") for line in log(options, 1).splitlines())
        columns.append(dict(zip(names, values, strict=True)))
    last, mean = columns
    assert (last["loss"], last["val_loss"] != mean["val_loss"]) == (mean["loss"], True)
