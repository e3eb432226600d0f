"""The lines that say how much of a run is done."""

import io
from dataclasses import replace

import numpy as np
import pytest

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]


class Clock:
    """Ten seconds pass between two looks."""

    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        self.seconds += 10
        return self.seconds


@pytest.fixture
def stream():
    return io.StringIO()


@pytest.fixture
def progress_of(stream):
    pytest.importorskip("tensorflow")
    from training.fitting.progress import Progress

    def make(**options):
        return Progress((2, 8), (1.0, 4.0), stream=stream, **options)

    return make


def train(progress, number, *, first=0, epochs=2):
    """Train a network of one weight for some epochs of four batches."""
    import keras

    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    x = np.zeros((4, 1), np.float32)
    callbacks = [progress.of_phase(number)]
    model.fit(
        x,
        x,
        batch_size=1,
        initial_epoch=first,
        epochs=first + epochs,
        verbose=0,
        callbacks=callbacks,
    )


def test_each_epoch_has_one_line_where_no_terminal_is(progress_of, stream):
    train(progress_of(), 1)
    assert len(stream.getvalue().splitlines()) == 2


def test_a_line_names_phase_epoch_and_share_of_the_whole_run(progress_of, stream):
    train(progress_of(), 2, first=2, epochs=1)
    line = stream.getvalue()
    assert line.startswith("Phase 2 of 2, epoch 3 of 8, 41 % of the run, ")


def test_a_line_ends_with_the_losses(progress_of, stream):
    train(progress_of(), 1, epochs=1)
    assert stream.getvalue().rstrip().split(": ")[1].startswith("loss ")


def test_the_time_left_follows_from_the_speed_and_the_work_left(progress_of):
    progress = progress_of()
    progress.measured(1, epochs=1.5, seconds=90)
    # 1 of 34 units is done, at a unit per minute.
    assert progress.line(1, 1, 1.0).endswith("3 % of the run, 33 min left")


def test_a_resumed_run_measures_its_own_epochs_only(progress_of, stream):
    train(progress_of(clock=Clock()), 2, first=4, epochs=1)
    fresh = stream.getvalue()
    stream.truncate(0), stream.seek(0)
    train(progress_of(clock=Clock()), 2, first=0, epochs=1)
    left = [
        text.split(" of the run, ")[1].split(":")[0]
        for text in (fresh, stream.getvalue())
    ]
    # Three epochs are left in one, seven in the other, at the same speed.
    minutes = [int(each.split()[0]) for each in left]
    assert minutes[1] == pytest.approx(minutes[0] * 7 / 3, abs=1)


def test_the_last_epoch_leaves_no_time(progress_of, stream):
    train(progress_of(), 2, first=7, epochs=1)
    assert stream.getvalue().split(":")[0].endswith("epoch 8 of 8, 100 % of the run")


def test_a_terminal_shows_the_progress_within_an_epoch(progress_of, stream):
    train(progress_of(live=True, clock=Clock()), 1, epochs=1)
    assert stream.getvalue().count("\r") == 4 + 1


def test_a_terminal_keeps_one_line_per_epoch(progress_of, stream):
    train(progress_of(live=True, clock=Clock()), 1, epochs=2)
    assert stream.getvalue().count("\n") == 2


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(20, "under 1 min"), (61, "1 min"), (3599, "1 h 0 min"), (7500, "2 h 5 min")],
)
def test_a_duration_is_said_in_hours_and_minutes(seconds, words):
    pytest.importorskip("tensorflow")
    from training.fitting.progress import duration

    assert duration(seconds) == words


def test_larger_images_and_more_of_them_are_more_work(tmp_path):
    pytest.importorskip("tensorflow")
    import image_sets

    from training.fitting.progress import run_progress
    from training.recipes import RECIPES, Phase, Subset
    from training.run import Run

    image_sets.make_nickparvar(tmp_path, np.random.default_rng(0))
    recipe = RECIPES["binary-cnn"]
    phases = (
        Phase(32, 1, 1e-2, subsets=(Subset("nickparvar", count=6),)),
        Phase(64, 1, 1e-2, subsets=(Subset("nickparvar", count=24),)),
    )
    recipe = replace(recipe, improved=replace(recipe.improved, phases=phases))
    progress = run_progress(Run(recipe, tmp_path, tmp_path / "run", tmp_path / "cache"))
    # One part of seventeen: a quarter of the images of a quarter of the pixels.
    assert "6 % of the run" in progress.line(1, 1, 1.0)
