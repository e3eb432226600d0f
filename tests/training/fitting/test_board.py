"""The figures of a run for TensorBoard."""

import importlib.util

import pytest

from brainview.core import BrainviewError

HAS_BOARD = importlib.util.find_spec("tensorboard") is not None

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]
needs_board = pytest.mark.skipif(
    not HAS_BOARD, reason="tensorboard is missing: pip install --group tensorboard"
)

FIRST = "epoch,loss,val_loss\n0,0.9,0.8\n1,0.7,0.75\n"


@pytest.fixture
def board_of(tmp_path):
    """Open the board of a run of three and four epochs."""
    pytest.importorskip("tensorflow")
    from training.fitting.board import Board

    logs = [tmp_path / f"phase-{number}.csv" for number in (1, 2)]
    return lambda: Board(tmp_path / "tensorboard", logs, (3, 4))


def shown(folder, part):
    """Read the steps and values of the loss, as TensorBoard does."""
    import tensorflow as tf
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(folder / "tensorboard" / part))
    events.Reload()
    return [
        (each.step, round(float(tf.make_ndarray(each.tensor_proto)), 4))
        for each in events.Tensors("loss")
    ]


@needs_board
def test_the_phases_are_on_one_axis(board_of, tmp_path):
    board = board_of()
    board.write(1, 2, {"loss": 0.6})
    board.write(2, 0, {"loss": 0.5})
    assert shown(tmp_path, "train") == [(3, 0.6), (4, 0.5)]


@needs_board
def test_what_validation_measures_is_a_part_of_its_own(board_of, tmp_path):
    board_of().write(1, 0, {"loss": 0.6, "val_loss": 0.7})
    assert shown(tmp_path, "validation") == [(1, 0.7)]


@needs_board
def test_a_resumed_run_shows_what_came_before(board_of, tmp_path):
    (tmp_path / "phase-1.csv").write_text(FIRST)
    board_of().write(1, 2, {"loss": 0.6})
    assert shown(tmp_path, "train") == [(1, 0.9), (2, 0.7), (3, 0.6)]


@needs_board
def test_an_epoch_is_shown_once_however_often_a_run_is_resumed(board_of, tmp_path):
    board_of().write(1, 0, {"loss": 0.9})
    (tmp_path / "phase-1.csv").write_text(FIRST)
    board_of()
    assert shown(tmp_path, "train") == [(1, 0.9), (2, 0.7)]


@needs_board
def test_the_callback_writes_each_epoch(board_of, tmp_path):
    import keras
    import numpy as np

    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    x = np.zeros((2, 1), np.float32)
    callbacks = [board_of().of_phase(2)]
    model.fit(x, x, epochs=2, verbose=0, callbacks=callbacks)
    assert [step for step, _ in shown(tmp_path, "train")] == [4, 5]


@pytest.mark.skipif(HAS_BOARD, reason="tensorboard is installed")
def test_without_tensorboard_a_run_is_refused_before_it_begins(tmp_path):
    pytest.importorskip("tensorflow")
    from training.fitting.fit import fit
    from training.recipes import RECIPES
    from training.run import Run

    run = Run(
        RECIPES["binary-cnn"],
        tmp_path / "sets",
        tmp_path / "run",
        tmp_path / "cache",
        tensorboard=True,
    )
    with pytest.raises(BrainviewError, match="pip install --group tensorboard"):
        fit(run)
    assert not run.folder.exists()
