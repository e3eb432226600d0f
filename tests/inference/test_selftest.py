"""The self-test tells a sound installation from a bad one."""

import numpy as np
import pytest
from bundles import make_joint_bundle

from brainview.inference import run_selftest
from brainview.models import ModelRegistry


def outcome(bundle):
    (result,) = run_selftest(ModelRegistry([bundle.parent]))
    return result


def golden(bundle):
    with np.load(bundle / "golden.npz") as arrays:
        return {name: arrays[name] for name in arrays.files}


def test_a_sound_bundle_passes(tiny_classifier_bundle):
    result = outcome(tiny_classifier_bundle)
    assert result.ok
    assert result.id == "tiny-classifier"
    assert result.largest_difference <= 1e-5


def test_every_bundle_gets_a_result(tiny_classifier_bundle, tiny_segmenter_bundle):
    results = run_selftest(ModelRegistry([tiny_classifier_bundle.parent]))
    assert [result.ok for result in results] == [True, True]


def test_other_answers_than_stored_fail_with_the_difference(tiny_classifier_bundle):
    arrays = golden(tiny_classifier_bundle)
    arrays["probabilities"] = arrays["probabilities"] + np.float32(0.01)
    np.savez(tiny_classifier_bundle / "golden.npz", **arrays)
    result = outcome(tiny_classifier_bundle)
    assert not result.ok
    assert result.largest_difference == pytest.approx(0.01, rel=0.01)
    assert "gives other answers" in result.message


def test_an_image_stored_as_gray_levels_is_brought_to_unit_range(
    tiny_segmenter_bundle,
):
    levels = np.arange(1024, dtype=np.uint8).reshape(1, 32, 32, 1)
    mask = 1 / (1 + np.exp(-40 * (levels / 255 - 0.5)))
    np.savez(tiny_segmenter_bundle / "golden.npz", image=levels, mask=mask)
    assert outcome(tiny_segmenter_bundle).ok


def test_an_output_of_another_shape_fails(tiny_classifier_bundle):
    arrays = golden(tiny_classifier_bundle)
    arrays["heatmaps"] = arrays["heatmaps"][:, :4]
    np.savez(tiny_classifier_bundle / "golden.npz", **arrays)
    assert outcome(tiny_classifier_bundle).largest_difference == float("inf")


@pytest.mark.parametrize("content", [b"", b"nothing"])
def test_a_broken_golden_pair_fails(tiny_classifier_bundle, content):
    (tiny_classifier_bundle / "golden.npz").write_bytes(content)
    assert "missing or broken" in outcome(tiny_classifier_bundle).message


def test_a_missing_golden_pair_fails(tiny_classifier_bundle):
    (tiny_classifier_bundle / "golden.npz").unlink()
    assert not outcome(tiny_classifier_bundle).ok


def test_a_golden_pair_without_outputs_fails(tiny_classifier_bundle):
    image = golden(tiny_classifier_bundle)["image"]
    np.savez(tiny_classifier_bundle / "golden.npz", image=image)
    assert "no probabilities to compare" in outcome(tiny_classifier_bundle).message


def test_a_model_for_both_tasks_passes(tmp_path):
    assert outcome(make_joint_bundle(tmp_path / "models" / "tiny-joint")).ok


@pytest.mark.parametrize("name", ["mask", "sequence", "plane"])
def test_another_answer_in_any_output_of_a_model_for_both_tasks_fails(tmp_path, name):
    bundle = make_joint_bundle(tmp_path / "models" / "tiny-joint")
    arrays = golden(bundle)
    arrays[name] = arrays[name] * np.float32(0.9)
    np.savez(bundle / "golden.npz", **arrays)
    assert "gives other answers" in outcome(bundle).message


def test_a_model_for_both_tasks_needs_a_stored_mask(tmp_path):
    bundle = make_joint_bundle(tmp_path / "models" / "tiny-joint")
    arrays = golden(bundle)
    del arrays["mask"]
    np.savez(bundle / "golden.npz", **arrays)
    assert "no mask to compare" in outcome(bundle).message


def test_a_golden_image_of_another_size_fails(tiny_classifier_bundle):
    arrays = golden(tiny_classifier_bundle) | {"image": np.zeros((1, 8, 8, 1))}
    np.savez(tiny_classifier_bundle / "golden.npz", **arrays)
    assert "another image size" in outcome(tiny_classifier_bundle).message


def test_altered_weights_fail(tiny_classifier_bundle):
    content = bytearray((tiny_classifier_bundle / "model.onnx").read_bytes())
    content[-1] ^= 1
    (tiny_classifier_bundle / "model.onnx").write_bytes(content)
    assert "differs from the digest" in outcome(tiny_classifier_bundle).message


def test_a_broken_bundle_fails_with_its_problem(tiny_classifier_bundle):
    (tiny_classifier_bundle / "manifest.json").write_text("{")
    assert "no valid JSON" in outcome(tiny_classifier_bundle).message
