"""Networks whose probabilities replace the labels."""

import json
from dataclasses import replace

import numpy as np
import pytest

from training.recipes import RECIPES, Phase

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.timeout(400),  # a busy machine compiles the graphs slowly
]

PHASE = Phase(32, 1, 1e-3, teacher="mobilenetv2")
REFIT = replace(PHASE, refit=True)


@pytest.fixture
def keras():
    return pytest.importorskip("keras")


@pytest.fixture
def taught(keras, tmp_path):
    """A run beside a finished run that ended with a refit."""
    from training.run import Run

    other = tmp_path / "mobilenetv2"
    other.mkdir()
    (other / "final.weights.h5").touch()
    phases = [{"refit": False}, {"refit": True}]
    facts = {"protocol": "grouped", "schedule": {"phases": phases}}
    (other / "run.json").write_text(json.dumps(facts))
    return Run(RECIPES["inceptionv3"], tmp_path, tmp_path / "inceptionv3", tmp_path)


@pytest.mark.parametrize(
    ("phase", "file"), [(PHASE, "phase-1.weights.h5"), (REFIT, "final.weights.h5")]
)
def test_only_a_refit_learns_from_a_teacher_that_saw_validation(taught, phase, file):
    from training.fitting.start import Start
    from training.fitting.teacher import find_teacher

    other = taught.folder.with_name("mobilenetv2")
    assert find_teacher(taught, phase) == Start("mobilenetv2", other / file)


def test_a_teacher_that_saw_the_other_protocols_images_is_refused(taught):
    from training.fitting.teacher import find_teacher

    with pytest.raises(FileNotFoundError, match="has seen images that the protocol"):
        find_teacher(replace(taught, protocol="image"), PHASE)


def test_a_teacher_of_other_classes_is_refused(keras):
    from training.fitting.start import Start
    from training.fitting.teacher import load_teacher

    with pytest.raises(ValueError, match="mobilenetv2 can't teach binary-cnn"):
        load_teacher(RECIPES["binary-cnn"], PHASE, Start("mobilenetv2"))


def test_a_teacher_whose_classes_share_a_logit_is_refused(keras):
    from training.fitting.start import Start
    from training.fitting.teacher import load_teacher

    pupil = replace(RECIPES["binary-cnn"], id="pupil", sigmoid=False)
    with pytest.raises(ValueError, match="binary-cnn can't teach pupil"):
        load_teacher(pupil, PHASE, Start("binary-cnn"))


def test_a_teacher_gives_probabilities_in_full_precision(keras):
    from training.fitting.start import Start
    from training.fitting.teacher import load_teacher

    keras.config.set_dtype_policy("mixed_bfloat16")
    try:
        ask = load_teacher(RECIPES["inceptionv3"], PHASE, Start("mobilenetv2"))
        kept = keras.config.dtype_policy().name
    finally:
        keras.config.set_dtype_policy("float32")
    answers = ask(np.zeros((2, 32, 32, 1), np.float32))
    assert (answers.dtype, kept) == (np.float32, "mixed_bfloat16")
    np.testing.assert_allclose(answers.sum(axis=1), 1, atol=1e-6)


def test_a_teachers_probabilities_are_not_smoothed(keras, taught):
    from training.fitting.objective import compile_phase

    inputs = keras.Input((4,))
    model = keras.Model(inputs, keras.layers.Identity()(inputs))
    losses = []
    for phase in (Phase(32, 1, 1e-3), PHASE):
        compile_phase(model, taught, phase, steps=1)
        logits = np.array([[9.0, 0, 0, 0]], np.float32)
        losses.append(model.evaluate(logits, np.eye(4)[:1], verbose=0)[0])
    smoothed, sharp = losses
    assert sharp < 0.01 < smoothed
