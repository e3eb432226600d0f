"""A written bundle can be run by the program."""

from types import SimpleNamespace

import numpy as np
import pytest

from brainview.core import ManifestError
from brainview.models import check_weights, load_manifest

pytestmark = pytest.mark.tensorflow

SHAPE = (24, 20, 1)


def facts(task="classification"):
    """What a caller knows before an export."""
    is_classifier = task == "classification"
    return {
        "id": "toy",
        "version": "1.0.0",
        "title": "Toy",
        "architecture": "toy",
        "task": task,
        "class_names": ["glioma", "meningioma", "notumor"]
        if is_classifier
        else ["tumor"],
        "input": {
            "height": SHAPE[0],
            "width": SHAPE[1],
            "channels": SHAPE[2],
            "fit": "letterbox",
            "crop": "none",
            "intensity": {"kind": "full_range"},
            "planes": ["axial"],
            "modality": "MR",
        },
        "explanation": {"layer": "last"} if is_classifier else None,
        "calibration": {"temperature": 1.5},
        "metrics": [],
        "published": [],
        "intended_use": "Tests.",
        "limits": "None known.",
        "licence": "Apache-2.0",
    }


def images(count=6):
    return np.random.default_rng(1).random((count, *SHAPE), np.float32)


def classifier(keras):
    """Plain and depthwise convolution with batch norm, and a head with a ReLU."""
    layers = keras.layers
    image = keras.Input(SHAPE)
    x = layers.Conv2D(12, 3, strides=2, use_bias=False)(image)
    x = layers.ReLU(6)(layers.BatchNormalization()(x))
    x = layers.BatchNormalization()(layers.DepthwiseConv2D(3, depth_multiplier=2)(x))
    x = layers.ReLU(name="last")(x)
    x = layers.Flatten()(layers.MaxPooling2D(2)(x))
    x = layers.Dense(16, "relu")(x)
    model = keras.Model(image, layers.Dense(3, name="logits")(layers.Dropout(0.2)(x)))
    rng = np.random.default_rng(2)
    for layer in model.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.set_weights(
                [rng.uniform(0.5, 1.5, w.shape) for w in layer.get_weights()]
            )
    return model


def segmenter(keras):
    """Pooling and resizing by different factors; a batch norm after the resizing."""
    layers = keras.layers
    image = keras.Input(SHAPE)
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(image)
    x = layers.Resizing(24, 20, interpolation="nearest")(layers.MaxPooling2D(3)(x))
    norm = layers.BatchNormalization()
    x = norm(layers.Conv2D(8, 3, padding="same")(x))
    norm.set_weights([w + 0.3 for w in norm.get_weights()])
    return keras.Model(
        image, layers.Conv2D(1, 3, padding="same", activation="sigmoid")(x)
    )


@pytest.fixture(scope="module")
def keras():
    import keras

    keras.utils.set_random_seed(2)
    return keras


@pytest.fixture(scope="module")
def exported(keras, tmp_path_factory):
    """A classifier's bundle, its Keras model, and the weights before."""
    from training.exporting.bundle import write_bundle

    model = classifier(keras)
    before = model.get_weights()
    folder = tmp_path_factory.mktemp("models") / "toy"
    write_bundle(
        model,
        facts(),
        folder,
        check_images=images(),
    )
    return SimpleNamespace(model=model, before=before, folder=folder)


@pytest.fixture(scope="module")
def session(exported):
    import onnxruntime

    return onnxruntime.InferenceSession(exported.folder / "model.onnx")


def test_manifest_describes_the_files_of_the_bundle(exported):
    manifest = load_manifest(exported.folder)
    check_weights(exported.folder, manifest)
    assert manifest.explanation.size == (9, 7)
    assert manifest.weights.dtype == "float16"


def test_bundle_has_the_documented_files(exported):
    names = {path.name for path in exported.folder.iterdir()}
    assert names == {
        "CARD.md",
        "golden.npz",
        "manifest.json",
        "model.onnx",
    }


def test_graph_takes_one_image_tensor_of_any_count(session):
    assert [(i.name, i.shape) for i in session.get_inputs()] == [
        ("image", ["N", *SHAPE])
    ]


def test_graph_gives_named_outputs_of_known_shape(session):
    found = {output.name: output.shape for output in session.get_outputs()}
    assert found == {
        "probabilities": ["N", 3],
        "heatmaps": ["N", 9, 7, 3],
        "features": ["N", 16],
    }


@pytest.mark.parametrize("count", [1, 5])
def test_graph_answers_as_keras_does(exported, session, count):
    from training.explaining.explain import explained_model

    given = images(count)
    expected = explained_model(exported.model, "last", temperature=1.5)(given)
    found = session.run(["probabilities", "heatmaps"], {"image": given})
    # Float16 weights may change a probability by this much.
    np.testing.assert_allclose(found[0], expected["probabilities"], atol=0.005)
    scale = float(np.max(expected["heatmaps"]))
    np.testing.assert_allclose(
        found[1] / scale, expected["heatmaps"] / scale, atol=0.01
    )


def test_golden_answer_is_that_of_the_stored_weights(exported, session):
    golden = dict(np.load(exported.folder / "golden.npz"))
    given = golden["image"].astype(np.float32) / np.float32(255)
    for output in session.get_outputs():
        found = session.run([output.name], {"image": given})[0]
        np.testing.assert_allclose(found, golden[output.name], atol=1e-5)


def test_export_leaves_the_weights_as_they_were(exported):
    for before, after in zip(
        exported.before, exported.model.get_weights(), strict=True
    ):
        np.testing.assert_array_equal(after, before)


def test_head_is_stored_once_although_the_map_uses_it_too(exported):
    import onnx

    graph = onnx.load(exported.folder / "model.onnx").graph
    dense = [c for c in graph.initializer if tuple(c.dims) == (16, 3)]
    assert len(dense) <= 1


def test_folded_batch_norms_keep_the_output_of_depthwise_layers(keras):
    from training.exporting.rounding import fold_batch_norms

    model = classifier(keras)
    expected = np.asarray(model(images()))
    fold_batch_norms(model)
    np.testing.assert_allclose(model(images()), expected, atol=1e-5)


def test_only_depthwise_kernels_stay_exact(keras):
    from training.exporting.rounding import round_kernels

    inner = classifier(keras)
    round_kernels(keras.Model(inner.inputs, inner(inner.inputs)))
    kernels = {w.path: np.asarray(w) for w in inner.weights if w.ndim > 1}
    rounded = {n for n, k in kernels.items() if (k == k.astype(np.float16)).all()}
    assert {n for n in kernels if n not in rounded} == {
        w.path
        for layer in inner.layers
        if isinstance(layer, keras.layers.DepthwiseConv2D)
        for w in layer.weights
        if w.ndim > 1
    }


def test_weights_that_need_float32_stay_float32(keras):
    from training.explaining.explain import explained_model
    from training.exporting.rounding import float16_is_enough

    model = classifier(keras)
    kernel, bias = model.get_layer("logits").get_weights()
    # Two classes apart by less than float16 can tell at this size.
    kernel[:] = 1000, 1000.2, -1000
    model.get_layer("logits").set_weights([kernel, bias])
    assert not float16_is_enough(explained_model(model, "last"), images())


def test_segmenter_with_resizing_is_exported_in_inference_mode(keras, tmp_path):
    # A resizing layer lets Keras export what comes after it in training mode.
    import onnxruntime

    from training.exporting.bundle import write_bundle

    model, given = segmenter(keras), images()
    write_bundle(model, facts("segmentation"), tmp_path, check_images=given)
    session = onnxruntime.InferenceSession(tmp_path / "model.onnx")
    found = session.run(["mask"], {"image": given})[0]
    np.testing.assert_allclose(found, model(given, training=False), atol=0.002)


def test_infinite_float16_weights_are_not_enough(keras):
    from training.explaining.explain import segmentation_model
    from training.exporting.rounding import float16_is_enough

    model = segmenter(keras)
    model.layers[-1].set_weights([w * 1e7 for w in model.layers[-1].get_weights()])
    assert not float16_is_enough(segmentation_model(model), images())


def test_constant_that_became_an_input_is_refused(keras):
    from training.exporting.onnx_graph import onnx_graph

    image = keras.Input(SHAPE, name="image")
    mask = image * keras.ops.ones((24, 20, 1))
    with pytest.raises(RuntimeError, match="keep constants in layers"):
        onnx_graph(keras.Model(image, {"mask": mask}))


def test_model_of_mixed_precision_is_refused(keras):
    from training.exporting.onnx_graph import onnx_graph

    image = keras.Input(SHAPE, name="image")
    mask = keras.layers.Conv2D(1, 1, dtype="mixed_bfloat16", name="soft")(image)
    with pytest.raises(ValueError, match="'soft' computes in bfloat16"):
        onnx_graph(keras.Model(image, {"mask": mask}))


def test_facts_without_a_valid_manifest_are_refused_before_the_export(keras, tmp_path):
    from training.exporting.bundle import write_bundle

    wrong = {**facts(), "version": "one"}
    with pytest.raises(ManifestError, match="version"):
        write_bundle(classifier(keras), wrong, tmp_path / "toy", check_images=images())
    assert not (tmp_path / "toy").exists()


def test_other_backend_is_refused_in_one_sentence():
    from training.exporting.onnx_graph import check_backend

    with pytest.raises(RuntimeError, match="set KERAS_BACKEND=tensorflow"):
        check_backend("torch")
