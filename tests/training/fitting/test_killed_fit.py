"""A fit that is killed again and again ends as one that is left alone."""

import signal

import image_sets
import numpy as np
import pytest
import small_fit

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.slow,
    pytest.mark.timeout(900),  # a busy machine starts TensorFlow slowly
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here"),
]
# A fit renames images.csv and run.json, and if it goes on, the log; then for each epoch
# the checkpoint and the log; after a phase its weights. So these are a log that its
# checkpoint has overtaken, a checkpoint, and the weights of a phase.
KILLS = (4, 4, 6)


def exit_code(*arguments):
    process = small_fit.start(*arguments)
    process.join()
    return process.exitcode


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """An undisturbed run, and one that was killed, and the deaths of the latter."""
    pytest.importorskip("tensorflow")
    root = tmp_path_factory.mktemp("killed")
    sets, alone, killed = (root / name for name in ("sets", "alone", "killed"))
    image_sets.make_nickparvar(sets, np.random.default_rng(0))
    exit_code(sets, alone)
    deaths = [exit_code(sets, killed, n) for n in KILLS]
    exit_code(sets, killed)
    return alone, killed, deaths


def test_the_process_was_killed_each_time(folders):
    assert folders[2] == [-signal.SIGKILL] * len(KILLS)


def test_a_killed_fit_ends_with_the_same_weights(folders):
    alone, killed = (small_fit.weights_of(folder) for folder in folders[:2])
    assert len(alone) > small_fit.PHASES
    for one, other in zip(alone, killed, strict=True):
        np.testing.assert_array_equal(one, other)


def test_a_killed_fit_ends_with_the_same_logs(folders):
    alone, killed = (small_fit.logs_of(folder) for folder in folders[:2])
    assert len(alone) == small_fit.PHASES + 1  # with the list of images
    assert killed == alone


def test_a_killed_fit_leaves_no_other_file(folders):
    alone, killed = ({p.name for p in f.iterdir()} for f in folders[:2])
    assert killed == alone
