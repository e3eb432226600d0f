"""Distances of features from those of the training images."""

import hashlib
import io
from dataclasses import replace

import numpy as np
import pytest
from bundles import make_classifier_bundle, read_manifest, write_manifest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import ManifestError
from brainview.models import FeatureSpace, load_feature_space, load_manifest


def space(deviations=(1.0, 1.0)):
    whitening = np.eye(3)[:, :2] / np.array(deviations)
    centers = np.array([[0.0, 0.0], [10.0, 0.0]]) / np.array(deviations)
    return FeatureSpace(np.array([1.0, 2.0, 3.0]), whitening, centers)


def test_a_center_is_at_no_distance():
    assert space().distance(np.array([[1.0, 2.0, 99.0]])) == 0


def test_the_nearest_group_counts():
    assert space().distance(np.array([[10.0, 2.0, 3.0]])) == pytest.approx(1)


def test_a_direction_with_little_variance_weighs_more():
    narrow = space(deviations=(1.0, 0.2))
    assert narrow.distance(np.array([[1.0, 3.0, 3.0]])) == pytest.approx(5)


@given(st.floats(0, 4), st.floats(-4, 4))
def test_with_unit_deviations_it_is_the_euclidean_distance(right, down):
    distance = space().distance(np.array([[1 + right, 2 + down, 0.0]]))
    assert distance == pytest.approx(np.hypot(right, down), abs=1e-6)


def test_features_of_another_length_are_refused():
    with pytest.raises(ValueError, match=r"\(1, 2\)"):
        space().distance(np.zeros((1, 2)))


def test_statistics_that_do_not_fit_together_are_refused():
    with pytest.raises(ValueError, match="shapes"):
        FeatureSpace(np.zeros(3), np.eye(3), np.zeros((2, 2)))


def test_a_score_of_pictures_is_linear_in_the_values():
    weights = np.array([1.0, -2.0, 0.0, 0.5])
    scored = replace(space(), pictures=weights)
    np.testing.assert_allclose(scored.picture_score(np.array([[3.0, 1.0, 9.0]])), 1.5)


def test_nothing_is_a_picture_where_no_score_was_fitted():
    assert space().picture_score(np.zeros((1, 3))) == -np.inf


def test_weights_of_another_length_are_refused():
    with pytest.raises(ValueError, match="weights of pictures"):
        replace(space(), pictures=np.zeros(3))


def test_the_form_of_the_first_bundles_gives_the_same_distances(tmp_path):
    rng = np.random.default_rng(0)
    basis, centers = rng.normal(size=(5, 2)), rng.normal(size=(3, 2))
    precision = np.array([[2.0, 0.5], [0.5, 1.0]])
    file = io.BytesIO()
    np.savez(file, mean=np.ones(5), basis=basis, centers=centers, precision=precision)
    bundle = replaced_statistics(tmp_path / "m", file.getvalue())
    loaded = load_feature_space(bundle, load_manifest(bundle))
    values = rng.normal(size=(4, 5))
    offsets = ((values - 1) @ basis)[:, None] - centers
    squares = (offsets @ precision * offsets).sum(axis=-1).min(axis=1)
    np.testing.assert_allclose(loaded.distance(values), np.sqrt(squares))


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
