"""A model that was trained elsewhere becomes a bundle, or one sentence says why not."""

import numpy as np
import onnxruntime
import pytest
from bundles import read_manifest
from foreign_networks import (
    CLASSES,
    SIDE,
    flattened_network,
    network,
    pooled_network,
    saved,
    segmenting_network,
    weights,
)
from onnx import TensorProto, helper, numpy_helper

from brainview.core import Plane
from brainview.inference import run_selftest
from brainview.models import ModelRegistry, load_manifest
from training.importing.import_model import import_model
from training.importing.options import ImportOptions
from training.importing.refusal import ImportRefusedError


def imported(model, folder, classes=CLASSES, **said):
    """Import a network and return the bundle."""
    path = saved(model, folder)
    return import_model(ImportOptions(path, classes, **said), folder / "out")


def refusal(model, folder, classes=CLASSES, **said):
    """Import a network and return why it isn't imported."""
    with pytest.raises(ImportRefusedError) as caught:
        imported(model, folder, classes, **said)
    assert not (folder / "out").exists()
    return str(caught.value)


def outputs(bundle, images):
    session = onnxruntime.InferenceSession(bundle / "model.onnx")
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, {"image": images}), strict=True))


def answers(model, images):
    session = onnxruntime.InferenceSession(model.SerializeToString())
    (taken,) = session.get_inputs()
    return session.run(None, {taken.name: images})[0]


def softmax(logits):
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


@pytest.fixture
def images():
    return np.random.default_rng(3).random((5, SIDE, SIDE, 3), np.float32)


def activation(model, planar):
    """Run a network up to the activation that is explained."""
    probed = type(model).FromString(model.SerializeToString())
    probed.graph.output[0].name = "a"
    probed.graph.output[0].type.Clear()
    return answers(probed, planar)


def test_probabilities_are_the_softmax_of_the_models_logits(tmp_path, images):
    model = pooled_network()
    bundle = imported(model, tmp_path).bundle
    expected = softmax(answers(model, images.transpose(0, 3, 1, 2)))
    found = outputs(bundle, images)["probabilities"]
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_heat_maps_of_a_pooled_head_are_those_of_the_formula(tmp_path, images):
    model = pooled_network()
    found = outputs(imported(model, tmp_path).bundle, images)["heatmaps"]
    planes = activation(model, images.transpose(0, 3, 1, 2))
    cells = planes.shape[2] * planes.shape[3]
    maps = np.einsum("nchw,kc->nhwk", planes, weights()["dense"]) / cells
    np.testing.assert_allclose(found, np.maximum(maps, 0), atol=1e-6)
    assert found.max() > 1e-4


def test_heat_maps_go_through_a_flattened_head_with_a_relu(tmp_path, images):
    model = flattened_network()
    found = outputs(imported(model, tmp_path).bundle, images)["heatmaps"]
    planes = activation(model, images.transpose(0, 3, 1, 2))
    n, c, h, w = planes.shape
    known = weights()
    # The gradient of each maximum goes to one position, so its sum is the weight's.
    pooled = planes.reshape(n, c, h // 2, 2, w // 2, 2).max((3, 5)).reshape(n, -1)
    open_ = pooled @ known["wide"].T + known["wide_offset"] > 0
    by_channel = known["wide"].reshape(-1, c, h * w // 4).sum(-1)
    gradient = np.einsum("jc,nj,kj->nkc", by_channel, open_, known["narrow"])
    maps = np.einsum("nchw,nkc->nhwk", planes, gradient) / (h * w)
    np.testing.assert_allclose(found, np.maximum(maps, 0), atol=1e-5)
    assert 0 < open_.mean() < 1


def test_a_head_that_is_not_linear_leaves_the_heat_maps_out_with_a_reason(tmp_path):
    done = imported(flattened_network("Softplus"), tmp_path)
    assert done.manifest.explanation is None
    assert "something else than pooling" in done.manifest.explanation_absent
    assert any("No heat maps" in sentence for sentence in done.missing)


def test_a_network_without_convolution_has_no_heat_maps(tmp_path):
    nodes = [
        helper.make_node("Flatten", ["x"], ["f"]),
        helper.make_node("MatMul", ["f", "w"], ["y"]),
    ]
    wide = {"w": np.random.default_rng(0).normal(0, 0.1, (SIDE * SIDE, 3))}
    model = network(
        nodes,
        {"x": ["n", 1, SIDE, SIDE]},
        {"y": ["n", 3]},
        {"w": wide["w"].astype(np.float32)},
    )
    assert "no convolution" in imported(model, tmp_path).manifest.explanation_absent


def test_channels_may_come_last(tmp_path, images):
    first, last = tmp_path / "first", tmp_path / "last"
    first.mkdir()
    last.mkdir()
    one = outputs(imported(pooled_network(), first).bundle, images)
    model = pooled_network(channels_last=True)
    other = outputs(imported(model, last).bundle, images)
    for name in one:
        np.testing.assert_allclose(one[name], other[name], atol=1e-6)


@pytest.mark.parametrize("batch", [1, 4])
def test_a_fixed_number_of_images_becomes_free(tmp_path, images, batch):
    bundle = imported(pooled_network(batch=batch), tmp_path).bundle
    together = outputs(bundle, images)["probabilities"]
    alone = [outputs(bundle, images[i : i + 1])["probabilities"] for i in range(5)]
    np.testing.assert_allclose(together, np.concatenate(alone), atol=1e-6)


def test_a_softmax_is_taken_off_and_put_back_once(tmp_path, images):
    model = pooled_network(ending="Softmax")
    done = imported(model, tmp_path)
    expected = answers(model, images.transpose(0, 3, 1, 2))
    found = outputs(done.bundle, images)["probabilities"]
    np.testing.assert_allclose(found, expected, atol=1e-5)
    assert "Took off the final softmax" in " ".join(done.done)


def test_one_sigmoid_becomes_two_classes(tmp_path, images):
    model = pooled_network(outputs=1, ending="Sigmoid")
    bundle = imported(model, tmp_path, ("notumor", "tumor")).bundle
    second = answers(model, images.transpose(0, 3, 1, 2))
    found = outputs(bundle, images)["probabilities"]
    np.testing.assert_allclose(found, np.hstack([1 - second, second]), atol=1e-5)


def test_a_model_may_use_the_names_of_a_bundle_otherwise(tmp_path, images):
    model = pooled_network(names=("features", "image"))
    plain = pooled_network()
    found = outputs(imported(model, tmp_path).bundle, images)["probabilities"]
    expected = softmax(answers(plain, images.transpose(0, 3, 1, 2)))
    np.testing.assert_allclose(found, expected, atol=1e-5)


@pytest.mark.parametrize(
    ("values", "as_taken"),
    [
        ("0..255", lambda x: x * 255),
        ("-1..1", lambda x: x * 2 - 1),
        ("imagenet", lambda x: (x - (0.485, 0.456, 0.406)) / (0.229, 0.224, 0.225)),
    ],
)
def test_the_values_of_the_model_are_made_in_the_graph(
    tmp_path, images, values, as_taken
):
    model = pooled_network()
    bundle = imported(model, tmp_path, values=values).bundle
    taken = as_taken(images).astype(np.float32).transpose(0, 3, 1, 2)
    found = outputs(bundle, images)["probabilities"]
    np.testing.assert_allclose(found, softmax(answers(model, taken)), atol=1e-4)


def test_an_imported_model_passes_the_selftest(tmp_path):
    imported(pooled_network(), tmp_path)
    (result,) = run_selftest(ModelRegistry([tmp_path / "out"]))
    assert result.ok, result.message


def test_what_is_said_stands_in_the_manifest(tmp_path):
    done = imported(
        pooled_network(),
        tmp_path,
        id="my-model",
        title="My model",
        planes=(Plane.AXIAL,),
        fit="letterbox",
        crop="head",
    )
    manifest = load_manifest(done.bundle)
    assert (manifest.id, manifest.title) == ("my-model", "My model")
    assert manifest.planes == (Plane.AXIAL,)
    assert (manifest.input.fit, manifest.input.crop) == ("letterbox", "head")
    assert manifest.explanation.layer == "/features/last/Relu"
    assert manifest.explanation.size == (SIDE // 2, SIDE // 2)


def test_the_card_says_what_is_not_known(tmp_path):
    card = (imported(pooled_network(), tmp_path).bundle / "CARD.md").read_text("utf-8")
    assert "No honest figure is known for this model." in card
    assert "weren't calibrated" in card
    assert "It can't tell strange images." in card


def test_a_segmenter_answers_masks(tmp_path):
    model = segmenting_network()
    bundle = imported(model, tmp_path, ("tumor",), task="segmentation").bundle
    gray = np.random.default_rng(0).random((2, SIDE, SIDE, 1), np.float32)
    expected = answers(model, gray.transpose(0, 3, 1, 2)).transpose(0, 2, 3, 1)
    np.testing.assert_allclose(outputs(bundle, gray)["mask"], expected, atol=1e-6)


def test_a_segmenter_of_logits_gets_a_sigmoid(tmp_path):
    model = segmenting_network(ending=None)
    bundle = imported(model, tmp_path, ("tumor",), task="segmentation").bundle
    gray = np.full((1, SIDE, SIDE, 1), 0.5, np.float32)
    np.testing.assert_allclose(outputs(bundle, gray)["mask"], 0.5, atol=1e-6)


def test_a_wanted_layer_is_explained(tmp_path):
    done = imported(pooled_network(), tmp_path, layer="last")
    assert done.manifest.explanation.layer == "/features/last/Relu"


def test_a_layer_that_is_not_there_is_refused_with_those_there_are(tmp_path):
    sentence = refusal(pooled_network(), tmp_path, layer="conv9")
    assert "no layer conv9" in sentence
    assert "/features/last/Relu" in sentence


def test_another_number_of_classes_is_refused(tmp_path):
    sentence = refusal(pooled_network(), tmp_path, ("a", "b", "c", "d"))
    assert "(N, 3) isn't one number for each of 4 classes" in sentence


def test_a_class_named_twice_is_refused(tmp_path):
    assert "a is named twice" in refusal(pooled_network(), tmp_path, ("a", "b", "a"))


def test_a_sigmoid_for_each_class_is_refused(tmp_path):
    assert "don't add up to 1" in refusal(pooled_network(ending="Sigmoid"), tmp_path)


def test_two_inputs_are_refused(tmp_path):
    size = ["n", 3, SIDE, SIDE]
    nodes = [helper.make_node("Add", ["x", "age"], ["y"])]
    model = network(nodes, {"x": size, "age": size}, {"y": size}, {})
    assert "2 inputs (x, age)" in refusal(model, tmp_path)


def test_an_input_that_is_no_image_is_refused(tmp_path):
    nodes = [helper.make_node("Identity", ["x"], ["y"])]
    model = network(nodes, {"x": ["n", 3]}, {"y": ["n", 3]}, {})
    assert "its input has the shape (any, 3)" in refusal(model, tmp_path)


def test_a_free_size_must_be_named(tmp_path):
    model = pooled_network()
    for dim in model.graph.input[0].type.tensor_type.shape.dim[2:]:
        dim.dim_param = "side"
    assert "--size" in refusal(model, tmp_path)
    assert imported(model, tmp_path, size=(48, 40)).manifest.input.shape == (48, 40)


def test_another_size_than_the_models_is_refused(tmp_path):
    assert "48 × 48" in refusal(pooled_network(), tmp_path, size=(48, 48))


def test_an_unknown_operator_is_refused(tmp_path):
    model = pooled_network()
    model.graph.node[1].domain, model.graph.node[1].op_type = "my.lab", "Swirl"
    model.opset_import.append(helper.make_opsetid("my.lab", 1))
    assert "ONNX Runtime doesn't accept it" in refusal(model, tmp_path)


@pytest.mark.parametrize("name", ["torn.onnx", "torn.keras", "torn.h5", "torn.xyz"])
def test_a_file_that_is_no_model_is_refused(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"not a model at all")
    with pytest.raises(ImportRefusedError, match=r"^Can't import torn\.\w+: .+; .+\.$"):
        import_model(ImportOptions(path, CLASSES), tmp_path / "out")


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ImportRefusedError, match="there is no file"):
        import_model(ImportOptions(tmp_path / "no.onnx", CLASSES), tmp_path)


def test_the_id_of_a_bundled_model_is_refused(tmp_path):
    assert "--id" in refusal(pooled_network(), tmp_path, id="mobilenetv2")


def test_an_id_that_would_leave_the_folder_is_refused(tmp_path):
    assert "is no id" in refusal(pooled_network(), tmp_path, id="..")


def test_a_trained_model_of_the_same_id_is_kept(tmp_path, tiny_classifier_bundle):
    models = tiny_classifier_bundle.parent
    before = read_manifest(tiny_classifier_bundle)
    path = saved(pooled_network(), tmp_path)
    with pytest.raises(ImportRefusedError, match="holds a trained model"):
        import_model(ImportOptions(path, CLASSES, id="tiny-classifier"), models)
    assert read_manifest(tiny_classifier_bundle) == before


def test_imagenets_values_need_three_channels(tmp_path):
    model, said = segmenting_network(), {"task": "segmentation", "values": "imagenet"}
    assert "three channels" in refusal(model, tmp_path, ("tumor",), **said)


def test_a_model_that_sees_no_difference_is_told_to_check_its_values(tmp_path):
    model = pooled_network()
    dense = next(c for c in model.graph.initializer if c.name == "dense")
    dense.raw_data = bytes(len(dense.raw_data))
    assert any("--range" in sentence for sentence in imported(model, tmp_path).missing)


def test_half_precision_is_refused(tmp_path):
    nodes = [helper.make_node("Identity", ["x"], ["y"])]
    model = network(nodes, {"x": ["n", 3, 8, 8]}, {"y": ["n", 3, 8, 8]}, {})
    for value in (*model.graph.input, *model.graph.output):
        value.type.tensor_type.elem_type = TensorProto.FLOAT16
    assert "its input holds float16" in refusal(model, tmp_path)


def test_a_head_may_take_its_shape_from_the_image(tmp_path, images):
    plain = pooled_network()
    model = pooled_network()
    # As PyTorch writes view(x.shape[0], -1), with x the image.
    del model.graph.node[-2]
    reshape = [
        helper.make_node("Shape", ["x"], ["n"], start=0, end=1),
        helper.make_node("Concat", ["n", "rest"], ["to"], axis=0),
        helper.make_node("Reshape", ["p", "to"], ["f"]),
    ]
    nodes = [*model.graph.node[:-1], *reshape, model.graph.node[-1]]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    model.graph.initializer.append(
        numpy_helper.from_array(np.array([-1], np.int64), "rest")
    )
    found = outputs(imported(model, tmp_path).bundle, images)
    (tmp_path / "plain").mkdir()
    expected = outputs(imported(plain, tmp_path / "plain").bundle, images)
    np.testing.assert_allclose(found["heatmaps"], expected["heatmaps"], atol=1e-6)


def test_a_path_around_the_layer_leaves_the_heat_maps_out(tmp_path):
    model = pooled_network()
    # The mean of the image joins the head, so no layer sees everything.
    model.graph.node.insert(
        2, helper.make_node("ReduceMean", ["x"], ["m"], axes=[1, 2, 3], keepdims=0)
    )
    model.graph.node.insert(3, helper.make_node("Unsqueeze", ["m", "one"], ["u"]))
    model.graph.node[-1].output[0] = "alone"
    model.graph.node.append(helper.make_node("Add", ["alone", "u"], ["scores"]))
    model.graph.initializer.append(
        numpy_helper.from_array(np.array([1], np.int64), "one")
    )
    done = imported(model, tmp_path)
    assert "the whole answer goes" in done.manifest.explanation_absent


def test_a_bundle_that_would_answer_otherwise_is_refused(tmp_path):
    nodes = list(pooled_network(batch=2).graph.node)
    # The answer depends on the other image of the batch, so it can't be freed.
    mean = helper.make_node("ReduceMean", ["scores"], ["m"], axes=[0], keepdims=1)
    nodes += [mean, helper.make_node("Sub", ["scores", "m"], ["y"])]
    size = [2, 3, SIDE, SIDE]
    constants = {**weights(), "flat_shape": np.array([2, -1], np.int64)}
    model = network(nodes, {"x": size}, {"y": [2, 3]}, constants)
    assert "would differ from its own" in refusal(model, tmp_path)
