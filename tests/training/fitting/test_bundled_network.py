"""The Keras network that is rebuilt from a shipped bundle."""

import shutil

import numpy as np
import pytest

from brainview.core import BrainviewError, resources_folder
from brainview.models import load_manifest

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.timeout(400),
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def rebuild():
    pytest.importorskip("tensorflow")
    from training.fitting.bundled_network import network_of_bundle

    return network_of_bundle


def bundle(model_id):
    return resources_folder() / "models" / model_id


@pytest.mark.parametrize("model_id", ["binary-cnn", "mobilenetv2-coronal"])
def test_a_rebuilt_network_gives_the_golden_answer(rebuild, model_id):
    from training.explaining.explain import explained_model

    manifest = load_manifest(bundle(model_id))
    whole = explained_model(
        rebuild(bundle(model_id)),
        manifest.explanation.layer,
        temperature=manifest.temperature,
        mirrored=manifest.mirrored,
    )
    with np.load(bundle(model_id) / "golden.npz") as golden:
        answer = whole(golden["image"].astype(np.float32) / 255, training=False)
        for name in ("probabilities", "heatmaps", "features"):
            np.testing.assert_allclose(answer[name], golden[name], atol=1e-5)


@pytest.mark.parametrize(
    ("model_id", "reason"),
    [
        ("alexnet", "batch norm norm_1 can't be folded"),
        ("resunet", "no recipe of a classifier"),
    ],
)
def test_a_network_that_cannot_be_rebuilt_is_refused(rebuild, model_id, reason):
    with pytest.raises(BrainviewError, match=reason):
        rebuild(bundle(model_id))


def test_a_network_with_another_answer_is_refused(rebuild, tmp_path):
    copy = shutil.copytree(bundle("binary-cnn"), tmp_path / "binary-cnn")
    with np.load(copy / "golden.npz") as golden:
        other = dict(golden)
    other["probabilities"] = other["probabilities"][:, ::-1]
    np.savez(copy / "golden.npz", **other)
    with pytest.raises(BrainviewError, match="its golden answer differs by"):
        rebuild(copy)


def heads(count):
    random = np.random.default_rng(1)
    return random.random((count, 240, 240, 1), np.float32) * np.float32(0.2) + (
        np.hypot(*np.mgrid[-1:1:240j, -1:1:240j])[..., None] < 0.8
    ).astype(np.float32) * np.float32(0.5)


def test_norms_that_normalize_again_keep_the_answers(rebuild):
    from training.fitting.bundled_network import unfold_norms

    network = rebuild(bundle("binary-cnn"))
    before = np.asarray(network(heads(6), training=False))
    unfold_norms(network, heads(6))
    after = np.asarray(network(heads(6), training=False))
    np.testing.assert_allclose(after, before, atol=1e-3)


def test_norms_that_normalize_again_fit_the_batches_of_a_training(rebuild):
    from training.fitting.bundled_network import unfold_norms

    network = rebuild(bundle("binary-cnn"))
    before = np.asarray(network(heads(6), training=False))
    unfold_norms(network, heads(6))
    trained = np.asarray(network(heads(6), training=True))
    np.testing.assert_allclose(trained, before, atol=1e-2)
