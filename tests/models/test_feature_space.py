"""Distances of features from those of the training images."""

import hashlib

import numpy as np
import pytest
from bundles import make_classifier_bundle, read_manifest, write_manifest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import ManifestError
from brainview.models import FeatureSpace, load_feature_space, load_manifest


def space(precision=((1.0, 0.0), (0.0, 1.0))):
    return FeatureSpace(
        mean=np.array([1.0, 2.0, 3.0]),
        basis=np.eye(3)[:, :2],
        centers=np.array([[0.0, 0.0], [10.0, 0.0]]),
        precision=np.array(precision),
    )


def test_a_center_is_at_no_distance():
    assert space().distance(np.array([[1.0, 2.0, 99.0]])) == 0


def test_the_nearest_class_counts():
    assert space().distance(np.array([[10.0, 2.0, 3.0]])) == pytest.approx(1)


def test_a_direction_with_little_variance_weighs_more():
    narrow = space(precision=((1.0, 0.0), (0.0, 25.0)))
    assert narrow.distance(np.array([[1.0, 3.0, 3.0]])) == pytest.approx(5)


@given(st.floats(0, 4), st.floats(-4, 4))
def test_with_unit_precision_it_is_the_euclidean_distance(right, down):
    distance = space().distance(np.array([[1 + right, 2 + down, 0.0]]))
    assert distance == pytest.approx(np.hypot(right, down), abs=1e-6)


def test_features_of_another_length_are_refused():
    with pytest.raises(ValueError, match=r"\(1, 2\)"):
        space().distance(np.zeros((1, 2)))


def test_statistics_that_do_not_fit_together_are_refused():
    with pytest.raises(ValueError, match="shapes"):
        FeatureSpace(np.zeros(3), np.eye(3), np.zeros((2, 2)), np.eye(3))


def test_a_bundle_without_statistics_has_no_feature_space(tiny_classifier_bundle):
    manifest = load_manifest(tiny_classifier_bundle)
    assert load_feature_space(tiny_classifier_bundle, manifest) is None


def replaced_statistics(folder, content):
    bundle = make_classifier_bundle(folder, typicality_threshold=1)
    (bundle / "typicality.npz").write_bytes(content)
    data = read_manifest(bundle)
    data["typicality"]["sha256"] = hashlib.sha256(content).hexdigest()
    write_manifest(bundle, data)
    return bundle


@pytest.mark.parametrize("content", [b"", b"nothing", b"PK\x05\x06" + bytes(18)])
def test_a_file_without_statistics_is_refused(tmp_path, content):
    bundle = replaced_statistics(tmp_path / "m", content)
    with pytest.raises(ManifestError, match=r"typicality\.npz doesn't hold"):
        load_feature_space(bundle, load_manifest(bundle))


def test_pickled_statistics_are_refused(tmp_path):
    path = tmp_path / "pickled.npz"
    np.savez(path, mean=np.array([{}], dtype=object))
    bundle = replaced_statistics(tmp_path / "m", path.read_bytes())
    with pytest.raises(ManifestError, match=r"typicality\.npz doesn't hold"):
        load_feature_space(bundle, load_manifest(bundle))
