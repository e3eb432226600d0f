"""Distances to the training features of a network."""

import numpy as np
import pytest

from training.exporting.typicality import fit_typicality


def two_classes(rng, n=400, dims=60):
    labels = np.arange(n) % 2
    features = rng.normal(size=(n, dims)) * np.linspace(3, 0.5, dims)
    features[:, 0] += 20 * labels
    return features.astype(np.float32), labels


def test_class_centers_lie_at_distance_zero():
    space, _ = fit_typicality(*two_classes(np.random.default_rng(0)))
    centers = space.mean + space.centers @ space.basis.T
    np.testing.assert_allclose(space.distance(centers), 0, atol=1e-2)


def test_unfamiliar_features_lie_farther_than_all_known_ones():
    rng = np.random.default_rng(0)
    features, labels = two_classes(rng)
    space, known = fit_typicality(features, labels)
    strange = space.mean + 40 * rng.normal(size=(5, 60)).astype(np.float32)
    assert space.distance(strange).min() > known.max()


def test_squared_distances_average_to_the_dimension():
    _, distances = fit_typicality(*two_classes(np.random.default_rng(0), 4000), dims=8)
    assert np.mean(distances**2) == pytest.approx(8, rel=0.1)


def test_features_of_low_rank_keep_only_their_own_dimensions():
    rng = np.random.default_rng(0)
    features = (rng.normal(size=(50, 3)) @ rng.normal(size=(3, 60))).astype(np.float32)
    space, distances = fit_typicality(features, np.arange(50) % 2)
    assert space.basis.shape == (60, 3)
    assert np.isfinite(distances).all()


def test_class_without_images_is_refused():
    with pytest.raises(ValueError, match="every class an image"):
        fit_typicality(np.zeros((2, 3), np.float32), np.array([0, 2]))
