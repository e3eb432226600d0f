"""The engine of users' own Keras models."""

import hashlib

import numpy as np
import pytest
from bundles import (
    CLASS_NAMES,
    SIDE,
    make_scan,
    manifest_data,
    read_manifest,
    weights_facts,
    write_manifest,
)

from brainview.core import (
    Cancelled,
    CancelToken,
    InferenceError,
    ModelAlteredError,
    Status,
)
from brainview.inference import (
    Analyzer,
    Choice,
    EngineOptions,
    TensorFlowEngine,
    choose_engine,
)
from brainview.inference.tensorflow_engine import keras
from brainview.models import ModelRegistry

pytestmark = [
    pytest.mark.tensorflow,
    # TensorFlow 2.21 doesn't know NumPy 2's copy keyword yet.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]


def classifier(named=True):
    layers = keras().layers
    image = keras().Input((SIDE, SIDE, 1), name="image")
    cells = layers.Conv2D(4, 8, strides=8, activation="relu", name="cells")(image)
    features = layers.GlobalAveragePooling2D()(cells)
    probabilities = layers.Dense(4, activation="softmax")(features)
    outputs = {"probabilities": probabilities, "heatmaps": cells, "features": features}
    return keras().Model(image, outputs if named else probabilities)


def segmenter():
    image = keras().Input((SIDE, SIDE, 1), name="image")
    mask = keras().layers.Conv2D(1, 1, activation="sigmoid")(image)
    return keras().Model(image, mask)


def bundle_of(folder, model, **changes):
    folder.mkdir()
    model.save(folder / "model.keras")
    content = (folder / "model.keras").read_bytes()
    data = manifest_data("own", "classification", CLASS_NAMES)
    data["weights"] = weights_facts("model.keras", content)
    write_manifest(folder, data | changes)
    return folder


EXPLAINED = {
    "explanation": {"method": "grad-cam", "layer": "cells", "size": [4, 4]},
    "explanation_absent": "",
}
MASKED = {"task": "segmentation", "class_names": ["tumor"], "explanation_absent": ""}


@pytest.fixture(scope="module")
def explained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("explained") / "own"
    return bundle_of(folder, classifier(), **EXPLAINED)


def load(bundle):
    return TensorFlowEngine().load(ModelRegistry([bundle.parent]).entry("own"))


def images(count=1):
    return np.random.default_rng(0).random((count, SIDE, SIDE, 1), np.float32)


def test_named_outputs_become_the_answer(explained):
    output = load(explained).run(images(3), CancelToken())
    assert output.probabilities.shape == (3, 4)
    assert output.heatmaps.shape == (3, 4, 4, 4)
    assert output.features.shape == (3, 4)


def test_a_single_output_of_a_classifier_is_its_probabilities(tmp_path):
    model = load(bundle_of(tmp_path / "own", classifier(named=False)))
    output = model.run(images(), CancelToken())
    assert output.probabilities.sum() == pytest.approx(1)
    assert output.heatmaps is None


def test_a_single_output_of_a_segmenter_is_its_mask(tmp_path):
    model = load(bundle_of(tmp_path / "own", segmenter(), **MASKED))
    assert model.run(images(2), CancelToken()).mask.shape == (2, SIDE, SIDE, 1)


def test_engine_device_and_versions_are_named(explained):
    model = load(explained)
    assert model.engine == "TensorFlow"
    assert model.device in ("CPU", "GPU")
    assert set(model.versions) == {"tensorflow", "keras"}


def test_the_engine_is_chosen_by_the_file(explained):
    entry = ModelRegistry([explained.parent]).entry("own")
    assert choose_engine(entry).name == "TensorFlow"
    with pytest.raises(InferenceError, match="choose the engine tensorflow or auto"):
        choose_engine(entry, EngineOptions("onnx"))


def test_a_scan_is_analyzed(explained):
    analysis = Analyzer(ModelRegistry([explained.parent])).analyze(
        make_scan(), Choice("own"), CancelToken(), lambda progress: None
    )
    assert analysis.status is Status.OK
    assert analysis.engine.startswith("TensorFlow · ")
    assert analysis.classification.heatmaps.shape == (4, 4, 4)


def test_altered_weights_are_not_loaded(tmp_path):
    bundle = bundle_of(tmp_path / "own", classifier(), **EXPLAINED)
    data = read_manifest(bundle)
    data["weights"]["sha256"] = hashlib.sha256(b"another").hexdigest()
    write_manifest(bundle, data)
    with pytest.raises(ModelAlteredError, match="differs from the digest"):
        load(bundle)


def test_a_model_that_carries_code_is_refused(tmp_path):
    image = keras().Input((SIDE, SIDE, 1))
    answer = keras().layers.Flatten()(keras().layers.Lambda(lambda x: x * 2)(image))
    bundle = bundle_of(tmp_path / "own", keras().Model(image, answer))
    with pytest.raises(InferenceError, match="without Lambda layers"):
        load(bundle)


def test_a_model_for_another_input_is_refused(tmp_path):
    bundle = bundle_of(tmp_path / "own", classifier(), **EXPLAINED)
    data = read_manifest(bundle)
    data["input"]["channels"] = 3
    write_manifest(bundle, data)
    with pytest.raises(InferenceError, match="Can't load Own"):
        load(bundle)


def test_an_image_of_another_size_is_refused(explained):
    with pytest.raises(InferenceError, match="gave no answer"):
        load(explained).run(np.zeros((1, 8, 8, 1), np.float32), CancelToken())


def test_a_cancelled_token_starts_no_run(explained):
    model, token = load(explained), CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        model.run(images(), token)
