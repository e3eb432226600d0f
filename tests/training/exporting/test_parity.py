"""ONNX Runtime and TensorFlow give the same outputs for the same model."""

import json
import warnings
from types import SimpleNamespace

import numpy as np
import pytest

from brainview.core import CancelToken
from brainview.inference import OnnxEngine, TensorFlowEngine, run_selftest
from brainview.models import ModelRegistry, file_sha256, load_manifest, to_dict

pytestmark = pytest.mark.tensorflow

SIDE = 32


def facts(task, classes):
    is_classifier = task == "classification"
    return {
        "id": task,
        "version": "1.0.0",
        "title": "Toy",
        "architecture": "toy",
        "task": task,
        "class_names": classes,
        "input": {
            "height": SIDE,
            "width": SIDE,
            "channels": 1,
            "fit": "letterbox",
            "crop": "none",
            "intensity": {"kind": "full_range"},
            "planes": ["axial"],
            "modality": "MR",
        },
        "explanation": {"layer": "last"} if is_classifier else None,
        "metrics": [],
        "published": [],
        "intended_use": "Tests.",
        "limits": "None known.",
        "licence": "Apache-2.0",
    }


def classifier(keras):
    """Convolution, ReLU, pooling and one dense layer: its map is the CAM."""
    layers = keras.layers
    image = keras.Input((SIDE, SIDE, 1))
    x = layers.Conv2D(8, 3, strides=2, padding="same")(image)
    last = layers.ReLU(name="last")(layers.BatchNormalization()(x))
    x = layers.GlobalAveragePooling2D()(layers.MaxPooling2D(2)(last))
    return keras.Model(image, layers.Dense(3, name="logits")(x))


def as_a_person_saves_it(keras, model):
    """Build the same outputs from standard Keras layers; the map is Zhou's CAM."""
    last = model.get_layer("last").output
    logits = model.get_layer("logits")
    cam = keras.layers.Conv2D(3, 1, use_bias=False, activation="relu")
    maps = cam(last)
    positions = last.shape[1] * last.shape[2]
    cam.set_weights([np.asarray(logits.kernel)[None, None] / positions])
    answers = {
        "probabilities": keras.layers.Softmax()(model.outputs[0]),
        "heatmaps": maps,
        "features": logits.input,
    }
    return keras.Model(model.inputs, answers)


def segmenter(keras):
    """Pooling, upsampling, and a skip connection."""
    layers = keras.layers
    image = keras.Input((SIDE, SIDE, 1))
    x = layers.Conv2D(8, 3, padding="same", activation="relu")(image)
    below = layers.Conv2D(8, 3, padding="same")(layers.MaxPooling2D()(x))
    below = layers.ReLU()(layers.BatchNormalization()(below))
    x = layers.Concatenate()([x, layers.UpSampling2D()(below)])
    return keras.Model(image, layers.Conv2D(1, 1, activation="sigmoid")(x))


def keras_bundle(model, onnx_bundle, folder):
    """Write a user's bundle of a saved model, with the manifest of the ONNX bundle."""
    folder.mkdir(parents=True)
    path = folder / "model.keras"
    with warnings.catch_warnings():
        # Keras reads TensorFlow's variables in the manner of NumPy 1.
        warnings.filterwarnings(
            "ignore", "__array__ implementation", DeprecationWarning
        )
        model.save(path)
    manifest = to_dict(load_manifest(onnx_bundle))
    manifest["weights"] = {
        "file": path.name,
        "sha256": file_sha256(path),
        "bytes": path.stat().st_size,
        "dtype": "float32",
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def output(engine, bundle, images):
    entry = ModelRegistry([bundle.parent]).entry(bundle.name)
    return engine.load(entry).run(images, CancelToken())


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    """Both engines' outputs for the same two models and images."""
    import keras

    from training.exporting.bundle import write_bundle
    from training.exporting.rounding import fold_batch_norms, round_kernels

    keras.utils.set_random_seed(5)
    root = tmp_path_factory.mktemp("parity")
    images = np.random.default_rng(3).random((3, SIDE, SIDE, 1), np.float32)
    found = {"folder": root / "onnx"}
    for task, classes, build in (
        ("classification", ["glioma", "meningioma", "notumor"], classifier),
        ("segmentation", ["tumor"], segmenter),
    ):
        model = build(keras)
        # What float16 weights change is another test's matter.
        fold_batch_norms(model)
        round_kernels(model)
        bundle = root / "onnx" / task
        write_bundle(model, facts(task, classes), bundle, check_images=images)
        saved = as_a_person_saves_it(keras, model) if len(classes) > 1 else model
        other = keras_bundle(saved, bundle, root / "keras" / task)
        found[task] = SimpleNamespace(
            onnx=output(OnnxEngine(), bundle, images),
            keras=output(TensorFlowEngine(), other, images),
        )
    return SimpleNamespace(**found)


@pytest.mark.parametrize("name", ["probabilities", "heatmaps", "features"])
def test_engines_agree_on_a_classifier(answers, name):
    found = answers.classification
    expected = getattr(found.keras, name)
    assert expected.max() > 1e-3, "a test of blank answers would prove nothing"
    np.testing.assert_allclose(getattr(found.onnx, name), expected, atol=1e-4)


def test_engines_agree_on_a_segmenter(answers):
    found = answers.segmentation
    np.testing.assert_allclose(found.onnx.mask, found.keras.mask, atol=1e-4)


def test_exported_bundles_pass_their_own_self_test(answers):
    results = run_selftest(ModelRegistry([answers.folder]))
    assert [result.ok for result in results] == [True, True], results
