"""How far images lie from the training images, and how a bundle gets to measure it."""

import hashlib

import numpy as np
import onnx
import onnxruntime
import pytest
from bundles import make_classifier_bundle
from onnx import TensorProto, helper, numpy_helper

from brainview.core import BrainviewError
from brainview.models import load_feature_space, load_manifest
from training.data import NO_FOLD, Sample
from training.exporting.block_statistics import (
    OUTPUT,
    add_statistics,
    middle_blocks,
    statistics_part,
)
from training.exporting.typicality import (
    chosen,
    fit_typicality,
    name_order,
    renew_typicality,
)
from training.importing.runtime import Runner

SIDE = 64


def two_kinds(rng, number=200):
    centers = np.zeros((2, 16))
    centers[1, 0] = 30
    kinds = np.arange(number) % 2
    values = centers[kinds] + rng.normal(size=(number, 16))
    return values, [f"set {k}" for k in kinds], np.arange(number) % 4 < 2


def test_unseen_images_of_the_same_kind_lie_within_the_threshold():
    fitted = fit_typicality(*two_kinds(np.random.default_rng(0), 800))
    others, _, _ = two_kinds(np.random.default_rng(1), 400)
    inside = fitted.space.distance(others) <= fitted.threshold
    assert inside.mean() > 0.93


def test_what_lies_between_the_kinds_is_refused():
    fitted = fit_typicality(*two_kinds(np.random.default_rng(0), 800))
    between = np.zeros((1, 16))
    between[0, 0] = 15
    assert fitted.space.distance(between) > fitted.threshold


def test_the_same_images_give_the_same_fit():
    one, other = (fit_typicality(*two_kinds(np.random.default_rng(0))) for _ in "ab")
    assert one.threshold == other.threshold
    np.testing.assert_array_equal(one.space.centers, other.space.centers)


def test_pictures_of_the_kind_that_was_shown_are_told_from_unseen_slices():
    values, kinds, parts = two_kinds(np.random.default_rng(0), 800)
    rng = np.random.default_rng(2)
    shown, unseen = rng.normal(size=(2, 100, 16)) + 3 * np.eye(16)[5]
    fitted = fit_typicality(values, kinds, parts, shown)
    others, _, _ = two_kinds(np.random.default_rng(1), 400)
    assert (fitted.space.picture_score(unseen) > fitted.picture_limit).mean() > 0.7
    assert (fitted.space.picture_score(others) > fitted.picture_limit).mean() < 0.03


def test_without_pictures_there_is_no_limit_for_them():
    assert fit_typicality(*two_kinds(np.random.default_rng(0))).picture_limit is None


def test_of_thousands_of_values_the_main_directions_are_kept():
    random = np.random.default_rng(0)
    main = random.normal(size=(80, 3)) * 30 @ random.normal(size=(3, 2100))
    values = main + random.normal(size=(80, 2100))
    fitted = fit_typicality(values, ["T1"] * 80, np.arange(80) % 2 == 0)
    assert fitted.space.whitening.shape == (2100, 64)
    far = values[:1] + 3 * (values[:1] - values[1:2])
    assert fitted.space.distance(far)[0] > fitted.threshold


def test_each_half_needs_images():
    with pytest.raises(ValueError, match="each half"):
        fit_typicality(np.zeros((4, 3)), ["a"] * 4, np.ones(4, bool))


def convolutional(*, mirrored):
    """Return a classifier with blocks of a quarter and an eighth of its input."""
    rng = np.random.default_rng(0)
    node = helper.make_node
    nodes, constants, last = [], {}, "image"
    if mirrored:
        constants |= {"last": [-1], "past": [-SIDE - 1], "axis": [2], "step": [-1]}
        nodes = [
            node("Slice", ["image", "last", "past", "axis", "step"], ["mirror"]),
            node("Concat", ["image", "mirror"], ["doubled"], axis=0),
        ]
        last = "doubled"
    nodes.append(node("Transpose", [last], ["planar"], perm=[0, 3, 1, 2]))
    last, channels = "planar", 1
    for number, deeper in enumerate((2, 3, 4)):
        kernel, made = f"kernel{number}", f"block{number}"
        shape = (deeper, channels, 2, 2)
        constants[kernel] = rng.normal(size=shape).astype(np.float32)
        nodes += [
            node("Conv", [last, kernel], [f"conv{number}"], strides=[2, 2]),
            node("Relu", [f"conv{number}"], [made]),
        ]
        last, channels = made, deeper
    constants["classes"] = rng.normal(size=(4, 2)).astype(np.float32)
    constants |= {"pairs": [2, -1, 2], "first": np.int64(0)}
    nodes += [
        node("GlobalAveragePool", [last], ["pooled"]),
        node("Flatten", ["pooled"], ["flat"]),
        node("MatMul", ["flat", "classes"], ["logits"]),
        node("Softmax", ["logits"], ["all" if mirrored else "probabilities"], axis=1),
    ]
    if mirrored:
        nodes += [
            node("Reshape", ["all", "pairs"], ["both"]),
            node("ReduceMean", ["both"], ["probabilities"], axes=[0], keepdims=0),
        ]
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "convolutional",
        [value("image", TensorProto.FLOAT, ["N", SIDE, SIDE, 1])],
        [value("probabilities", TensorProto.FLOAT, ["N", 2])],
        [
            numpy_helper.from_array(np.asarray(a), n)
            for n, a in constants.items()
            if n not in ("pairs", "first") or mirrored
        ],
    )
    opset = [helper.make_opsetid("", 15)]
    return helper.make_model(graph, opset_imports=opset, ir_version=8)


def answers(graph, images):
    session = onnxruntime.InferenceSession(graph.SerializeToString())
    names = [output.name for output in session.get_outputs()]
    given = session.get_inputs()[0].name
    return dict(zip(names, session.run(names, {given: images}), strict=True))


def images_of(number):
    return np.random.default_rng(3).random((number, SIDE, SIDE, 1), np.float32)


def test_middle_blocks_are_a_quarter_and_an_eighth_of_the_input():
    assert middle_blocks(convolutional(mirrored=False)) == ("block1", "block2")


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_other_outputs_stay_the_same_to_the_last_bit(mirrored):
    graph, images = convolutional(mirrored=mirrored), images_of(3)
    before = answers(graph, images)["probabilities"]
    add_statistics(graph, mirrored=mirrored)
    np.testing.assert_array_equal(answers(graph, images)["probabilities"], before)


@pytest.mark.parametrize("mirrored", [False, True])
def test_statistics_are_mean_and_deviation_of_the_image_itself(mirrored):
    graph, images = convolutional(mirrored=mirrored), images_of(3)
    blocks = add_statistics(graph, mirrored=mirrored)
    found = answers(graph, images)[OUTPUT]
    probe = convolutional(mirrored=False)
    probe.graph.output.extend(onnx.ValueInfoProto(name=name) for name in blocks)
    values = answers(probe, images)
    wanted = [f(values[b], axis=(2, 3)) for b in blocks for f in (np.mean, np.std)]
    np.testing.assert_allclose(found, np.concatenate(wanted, axis=1), atol=1e-5)


def test_the_part_that_is_fitted_gives_the_same_statistics():
    graph, images = convolutional(mirrored=True), images_of(3)
    add_statistics(graph, mirrored=True)
    part, given, made = statistics_part(graph)
    assert given != "image"
    np.testing.assert_allclose(
        answers(part, images)[made], answers(graph, images)[OUTPUT], atol=1e-6
    )


def sample(path, fold, group="", **facts):
    return Sample(path, "own", "notumor", fold, group, "", **facts)


def test_neither_the_test_fold_nor_proof_is_fitted_on(own_slices):
    samples = [sample(path, n % 5) for n, path in enumerate(own_slices)]
    samples.append(sample(own_slices[0], 2, proof=True))
    found = chosen(samples)
    assert {s.fold for s in found} == {1, 2, 3, 4}
    assert not any(s.proof for s in found)


def test_the_choice_does_not_depend_on_where_the_images_are(tmp_path):
    here = sample(tmp_path / "a" / "1.png", NO_FOLD)
    there = sample(tmp_path / "b" / "a" / "1.png", NO_FOLD)
    assert name_order(here) == name_order(there)


@pytest.fixture
def own_slices(tmp_path):
    from PIL import Image

    rng = np.random.default_rng(0)
    paths = []
    for number in range(40):
        picture = np.zeros((64, 64), np.uint8)
        picture[6:58, 10:54] = rng.integers(80, 255, (52, 44))
        paths.append(tmp_path / f"{number}.png")
        Image.fromarray(picture).save(paths[-1])
    return paths


def test_a_bundle_without_blocks_measures_its_features(tmp_path, own_slices):
    bundle = make_classifier_bundle(tmp_path / "m")
    weights = (bundle / "model.onnx").read_bytes()
    samples = [sample(path, 1 + n % 4) for n, path in enumerate(own_slices)]
    manifest = renew_typicality(bundle, samples, tmp_path / "cache", Runner)
    assert manifest.typicality.method == "mahalanobis"
    assert (bundle / "model.onnx").read_bytes() == weights
    assert load_feature_space(bundle, manifest).centers.shape[1] == 1


def test_a_bundle_with_blocks_gets_the_output_and_its_digests(tmp_path, own_slices):
    import training.exporting.typicality as fitting

    bundle = make_classifier_bundle(tmp_path / "m", class_names=("notumor", "tumor"))
    graph = convolutional(mirrored=False)
    content = graph.SerializeToString()
    (bundle / "model.onnx").write_bytes(content)
    samples = [sample(path, 1 + n % 4) for n, path in enumerate(own_slices)]
    spec = {"height": SIDE, "width": SIDE}
    import json

    path = bundle / "manifest.json"
    data = json.loads(path.read_text("utf-8"))
    data["input"] |= spec
    data["weights"]["sha256"] = hashlib.sha256(content).hexdigest()
    path.write_text(json.dumps(data), "utf-8")
    np.savez(bundle / "golden.npz", image=np.zeros((1, SIDE, SIDE, 1), np.uint8))
    fitting.renew_typicality(bundle, samples, tmp_path / "cache", Runner)
    manifest = load_manifest(bundle)
    weights = (bundle / "model.onnx").read_bytes()
    assert manifest.typicality.method == "mahalanobis-blocks"
    assert manifest.weights.sha256 == hashlib.sha256(weights).hexdigest()
    assert np.load(bundle / "golden.npz")[OUTPUT].shape == (1, 14)


def test_a_segmenter_has_no_typicality(tiny_segmenter_bundle, tmp_path):
    with pytest.raises(BrainviewError, match="isn't a classifier"):
        renew_typicality(tiny_segmenter_bundle, [], tmp_path, Runner)
