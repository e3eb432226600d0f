"""The engine of ONNX models: answers, refusals, stopping."""

import threading
import time

import numpy as np
import pytest
from bundles import (
    CLASS_NAMES,
    SIDE,
    classifier_graph,
    endless_graph,
    figure,
    manifest_data,
    read_manifest,
    weights_facts,
    write_bundle,
    write_manifest,
)

from brainview.core import (
    Cancelled,
    CancelToken,
    InferenceError,
    ManifestError,
    ModelAlteredError,
)
from brainview.inference import OnnxEngine
from brainview.models import ModelRegistry


def entry_of(bundle):
    return ModelRegistry([bundle.parent]).entry(read_manifest(bundle)["id"])


def images(count=1, value=None):
    if value is not None:
        return np.full((count, SIDE, SIDE, 1), value, np.float32)
    return np.random.default_rng(1).random((count, SIDE, SIDE, 1), np.float32)


def replace_weights(bundle, content, **changes):
    (bundle / "model.onnx").write_bytes(content)
    facts = {"weights": weights_facts("model.onnx", content)}
    write_manifest(bundle, read_manifest(bundle) | facts | changes)


def test_a_classifier_answers_with_probabilities_heat_maps_and_features(
    tiny_classifier_bundle,
):
    output = (
        OnnxEngine()
        .load(entry_of(tiny_classifier_bundle))
        .run(images(3), CancelToken())
    )
    assert output.probabilities.shape == (3, 4)
    assert output.heatmaps.shape == (3, 8, 8, 4)
    assert output.features.shape == (3, 1)
    assert output.mask is None


def test_a_segmenter_answers_with_a_mask(tiny_segmenter_bundle):
    model = OnnxEngine().load(entry_of(tiny_segmenter_bundle))
    output = model.run(images(2), CancelToken())
    assert output.mask.shape == (2, SIDE, SIDE, 1)
    assert output.probabilities is None


@pytest.mark.parametrize(("value", "name"), [(0, "notumor"), (1, "pituitary")])
def test_the_classifier_of_the_tests_knows_dark_from_bright(
    tiny_classifier_bundle, value, name
):
    model = OnnxEngine().load(entry_of(tiny_classifier_bundle))
    output = model.run(images(value=value), CancelToken())
    assert CLASS_NAMES[int(output.probabilities[0].argmax())] == name


def test_the_same_input_gives_the_same_bits(tiny_classifier_bundle):
    model = OnnxEngine().load(entry_of(tiny_classifier_bundle))
    first, second = (model.run(images(), CancelToken()) for _ in range(2))
    assert first.probabilities.tobytes() == second.probabilities.tobytes()


def test_engine_device_and_versions_are_named(tiny_classifier_bundle):
    model = OnnxEngine().load(entry_of(tiny_classifier_bundle))
    assert model.engine == "ONNX Runtime"
    assert model.device
    assert model.versions["onnxruntime"][0].isdigit()


def test_altered_weights_are_not_loaded(tiny_classifier_bundle):
    entry = entry_of(tiny_classifier_bundle)
    content = bytearray((tiny_classifier_bundle / "model.onnx").read_bytes())
    content[-1] ^= 1
    (tiny_classifier_bundle / "model.onnx").write_bytes(content)
    with pytest.raises(ModelAlteredError, match="differs from the digest"):
        OnnxEngine().load(entry)


def test_a_broken_bundle_is_not_loaded(tiny_classifier_bundle):
    (tiny_classifier_bundle / "manifest.json").write_text("{}")
    entry = ModelRegistry([tiny_classifier_bundle.parent]).entries[0]
    with pytest.raises(ManifestError, match="schema_version is missing"):
        OnnxEngine().load(entry)


def test_a_file_that_is_not_a_model_is_refused(tiny_classifier_bundle):
    replace_weights(tiny_classifier_bundle, b"not a model at all")
    with pytest.raises(InferenceError, match=r"doesn't accept model\.onnx"):
        OnnxEngine().load(entry_of(tiny_classifier_bundle))


def refusal(bundle, given=None):
    model = OnnxEngine().load(entry_of(bundle))
    with pytest.raises(InferenceError) as error:
        model.run(images() if given is None else given, CancelToken())
    assert "\n" not in str(error.value)
    return str(error.value)


def test_another_number_of_classes_than_promised_is_refused(tiny_classifier_bundle):
    data = read_manifest(tiny_classifier_bundle)
    write_manifest(tiny_classifier_bundle, data | {"class_names": ["a", "b"]})
    message = refusal(tiny_classifier_bundle)
    assert "probabilities has the shape (1, 4), not (1, 2)" in message


def test_a_missing_output_is_refused(tiny_segmenter_bundle):
    data = read_manifest(tiny_segmenter_bundle)
    changes = {"task": "classification", "class_names": ["a", "b"]}
    changes["explanation_absent"] = "none"
    write_manifest(tiny_segmenter_bundle, data | changes)
    assert "lacks the output probabilities (it has mask)" in refusal(
        tiny_segmenter_bundle
    )


def test_an_image_of_another_size_is_refused(tiny_classifier_bundle):
    wrong = np.zeros((1, SIDE, SIDE + 1, 1), np.float32)
    assert "ONNX Runtime stopped" in refusal(tiny_classifier_bundle, wrong)


def test_an_answer_that_is_not_a_number_is_refused(tiny_classifier_bundle):
    nothing = np.full((1, SIDE, SIDE, 1), np.nan, np.float32)
    assert "values that aren't numbers" in refusal(tiny_classifier_bundle, nothing)


def test_logits_are_not_taken_for_probabilities(tiny_classifier_bundle):
    graph = classifier_graph()
    softmax = next(node for node in graph.graph.node if node.op_type == "Softmax")
    softmax.op_type = "Identity"
    del softmax.attribute[:]
    replace_weights(tiny_classifier_bundle, graph.SerializeToString())
    assert "between 0 and 1" in refusal(tiny_classifier_bundle, images(value=1))


def test_probabilities_that_do_not_sum_to_one_are_refused(tiny_classifier_bundle):
    graph = classifier_graph()
    softmax = next(node for node in graph.graph.node if node.op_type == "Softmax")
    softmax.op_type = "Sigmoid"
    del softmax.attribute[:]
    replace_weights(tiny_classifier_bundle, graph.SerializeToString())
    assert "sum to 1" in refusal(tiny_classifier_bundle, images(value=1))


def test_many_images_get_the_same_answers_as_single_ones(tiny_classifier_bundle):
    model = OnnxEngine(threads=1).load(entry_of(tiny_classifier_bundle))
    many = images(7)
    together = model.run(many, CancelToken())
    alone = [model.run(many[i : i + 1], CancelToken()) for i in range(7)]
    for name in ("probabilities", "heatmaps", "features"):
        np.testing.assert_allclose(
            getattr(together, name),
            np.concatenate([getattr(one, name) for one in alone]),
            atol=1e-6,
        )


@pytest.mark.parametrize(
    ("threads", "mirrored", "most"), [(1, False, 2), (1, True, 1), (4, False, 8)]
)
def test_a_core_runs_two_images_at_a_time(
    tiny_classifier_bundle, threads, mirrored, most
):
    data = read_manifest(tiny_classifier_bundle)
    write_manifest(tiny_classifier_bundle, data | {"mirrored": mirrored})
    model = OnnxEngine("cpu", threads).load(entry_of(tiny_classifier_bundle))
    assert model.batch_size == most


def test_a_cancelled_token_starts_no_run(tiny_classifier_bundle):
    model = OnnxEngine().load(entry_of(tiny_classifier_bundle))
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        model.run(images(), token)


def test_cancelling_stops_a_run_that_is_under_way(tmp_path):
    data = manifest_data("endless", "classification", CLASS_NAMES)
    content = endless_graph().SerializeToString()
    bundle = tmp_path / "endless"
    bundle.mkdir()
    (bundle / "model.onnx").write_bytes(content)
    write_manifest(bundle, data | {"weights": weights_facts("model.onnx", content)})
    model = OnnxEngine().load(entry_of(bundle))
    token = CancelToken()
    timer = threading.Timer(0.3, token.cancel)
    timer.start()
    began = time.perf_counter()
    with pytest.raises(Cancelled):
        model.run(images(), token)
    timer.join()
    assert 0.2 < time.perf_counter() - began < 1.3  # within a second of the wish


def test_a_token_that_survives_a_run_keeps_no_callback(tiny_classifier_bundle):
    model = OnnxEngine().load(entry_of(tiny_classifier_bundle))
    token = CancelToken()
    model.run(images(), token)
    token.cancel()  # nothing is left to be stopped
    assert token.is_cancelled


def test_a_model_that_wants_two_images_is_refused(tmp_path):
    graph = classifier_graph()
    second = graph.graph.input.add()
    second.CopyFrom(graph.graph.input[0])
    second.name = "other"
    bundle = tmp_path / "two"
    data = manifest_data("two", "classification", CLASS_NAMES)
    write_bundle(bundle, classifier_graph(), data | {"metrics": [figure("x", 0.5)]})
    replace_weights(bundle, graph.SerializeToString())
    with pytest.raises(InferenceError, match="more than one image"):
        OnnxEngine().load(entry_of(bundle))
