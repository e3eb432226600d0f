"""A joint network becomes one bundle that gives class and mask."""

from types import SimpleNamespace

import numpy as np
import pytest
from joint_network import SIDE, joint_network, joint_recipe, with_random_offsets

from brainview.core import BrainviewError
from brainview.inference import run_selftest
from brainview.models import ModelRegistry, load_manifest

pytestmark = [
    pytest.mark.tensorflow,
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

SHAPE = (SIDE, SIDE, 1)
CLASSES = ["glioma", "meningioma", "notumor", "pituitary"]
OUTPUTS = ("probabilities", "heatmaps", "features", "mask", "sequence", "plane")


def facts(**changes):
    """What a caller knows before an export."""
    return {
        "id": "brainview-1",
        "version": "1.0.0",
        "title": "Joint",
        "architecture": "joint",
        "task": "classification",
        "class_names": CLASSES,
        "input": {
            "height": SIDE,
            "width": SIDE,
            "channels": 1,
            "fit": "letterbox",
            "crop": "head",
            "intensity": {"kind": "full_range"},
            "planes": ["axial", "coronal", "sagittal"],
            "modality": "MR",
        },
        "explanation": {"layer": "seen_relu"},
        "calibration": {"temperature": 1.5},
        "segmentation": {"threshold": 0.4},
        "metrics": [],
        "published": [],
        "intended_use": "Tests.",
        "limits": "None known.",
        "licence": "Apache-2.0",
        **changes,
    }


def images(count=4):
    return np.random.default_rng(1).random((count, *SHAPE), np.float32)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    import keras
    import onnxruntime

    from training.exporting.bundle import write_bundle

    keras.utils.set_random_seed(3)
    model = with_random_offsets(joint_network(SHAPE, len(CLASSES)))
    folder = tmp_path_factory.mktemp("models") / "brainview-1"
    write_bundle(model, facts(), folder, check_images=images())
    session = onnxruntime.InferenceSession(folder / "model.onnx")
    return SimpleNamespace(model=model, folder=folder, session=session)


def answers(exported, given):
    found = exported.session.run(OUTPUTS, {"image": given})
    return dict(zip(OUTPUTS, found, strict=True))


def test_the_bundle_is_a_classifier_and_a_segmenter(exported):
    registry = ModelRegistry([exported.folder.parent])
    assert [entry.id for entry in registry.classifiers] == ["brainview-1"]
    assert [entry.id for entry in registry.segmenters] == ["brainview-1"]


def test_the_graph_gives_every_answer_and_no_other(exported):
    found = {output.name: output.shape for output in exported.session.get_outputs()}
    assert found == {
        "probabilities": ["N", 4],
        "heatmaps": ["N", 8, 8, 4],
        "features": ["N", 16],
        "mask": ["N", *SHAPE],
        "sequence": ["N", 5],
        "plane": ["N", 3],
    }


@pytest.mark.parametrize("count", [1, 3])
def test_the_graph_answers_as_keras_does(exported, count):
    given = images(count)
    expected = exported.model(given, training=False)
    found = answers(exported, given)
    scaled = np.exp(np.asarray(expected["logits"]) / 1.5)
    probabilities = scaled / scaled.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(found["probabilities"], probabilities, atol=0.005)
    for name in ("mask", "sequence", "plane"):
        np.testing.assert_allclose(found[name], expected[name], atol=0.01)


def test_grad_cam_is_what_each_position_adds_to_the_logits(exported):
    expected = np.maximum(exported.model(images(), training=False)["evidence"], 0)
    found = answers(exported, images())["heatmaps"]
    np.testing.assert_allclose(found, expected / (8 * 8), atol=1e-3)


def test_class_and_mask_have_golden_answers(exported):
    (result,) = run_selftest(ModelRegistry([exported.folder.parent]))
    golden = np.load(exported.folder / "golden.npz")
    assert result.ok
    assert {*OUTPUTS} <= {*golden.files}


def test_the_weights_are_stored_in_half_the_bytes(exported):
    assert load_manifest(exported.folder).weights.dtype == "float16"


def test_the_card_says_what_both_answers_are(exported):
    card = (exported.folder / "CARD.md").read_text("utf-8")
    assert "A classification and segmentation network" in card
    assert "One probability for each of glioma, meningioma, notumor and" in card
    assert "A probability of tumor for every pixel; from 0.4 on" in card
    assert "Both come from one run." in card


def test_the_network_can_be_rebuilt_from_the_bundle(exported):
    from training.fitting.bundled_network import network_of_bundle

    recipes = {"brainview-1": joint_recipe()}
    rebuilt = network_of_bundle(exported.folder, recipes)
    expected = exported.model(images(), training=False)
    found = rebuilt(images(), training=False)
    assert set(found) == set(expected)
    for name in found:
        np.testing.assert_allclose(found[name], expected[name], atol=0.01)


def test_a_training_can_begin_with_the_rebuilt_network(exported):
    from training.fitting.bundled_network import network_of_bundle, unfold_norms

    network = network_of_bundle(exported.folder, {"brainview-1": joint_recipe()})
    before = network(images(), training=False)
    unfold_norms(network, images())
    after = network(images(), training=False)
    for name in before:
        np.testing.assert_allclose(after[name], before[name], atol=0.01)


def test_a_rebuilt_network_with_another_mask_is_refused(exported, tmp_path):
    import shutil

    from training.fitting.bundled_network import network_of_bundle

    copy = shutil.copytree(exported.folder, tmp_path / "brainview-1")
    golden = dict(np.load(copy / "golden.npz"))
    golden["mask"] = 1 - golden["mask"]
    np.savez(copy / "golden.npz", **golden)
    with pytest.raises(BrainviewError, match=r"differs by .* in mask"):
        network_of_bundle(copy, {"brainview-1": joint_recipe()})


@pytest.mark.parametrize("name", ["logits", "mask_logit"])
def test_weights_that_either_answer_needs_exactly_stay_float32(name):
    from training.explaining.explain import explained_model
    from training.exporting.rounding import float16_is_enough

    model = with_random_offsets(joint_network(SHAPE, len(CLASSES)))
    whole = explained_model(model, "seen_relu")
    layer = model.get_layer(name)
    assert float16_is_enough(whole, images(), threshold=0.4)
    layer.set_weights([layer.get_weights()[0] * 1e7, layer.get_weights()[1]])
    assert not float16_is_enough(whole, images(), threshold=0.4)


def test_a_mirrored_joint_network_averages_the_mask_in_place():
    from training.explaining.explain import explained_model

    model = with_random_offsets(joint_network(SHAPE, len(CLASSES)))
    given = images(2)
    straight = np.asarray(model(given)["mask"])
    mirrored = np.asarray(model(given[:, :, ::-1])["mask"])[:, :, ::-1]
    found = explained_model(model, "seen_relu", mirrored=True)(given)["mask"]
    np.testing.assert_allclose(found, (straight + mirrored) / 2, atol=1e-5)


@pytest.mark.parametrize("section", [None, {"threshold": 0.4}])
def test_facts_that_do_not_name_the_mask_of_the_network_are_refused(section, tmp_path):
    import keras

    from training.exporting.bundle import write_bundle

    model = joint_network(SHAPE, len(CLASSES))
    if section:
        model = keras.Model(model.input, model.output["logits"])
    with pytest.raises(ValueError, match="but the facts are those of"):
        write_bundle(
            model, facts(segmentation=section), tmp_path, check_images=images()
        )
