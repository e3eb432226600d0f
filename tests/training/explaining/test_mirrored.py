"""Outputs averaged over an image and its mirror image."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytestmark = pytest.mark.tensorflow


@pytest.fixture
def classifier():
    import keras

    keras.utils.set_random_seed(5)
    image = keras.Input((24, 20, 1))
    x = keras.layers.Conv2D(8, 3, activation="relu", name="last")(image)
    x = keras.layers.GlobalAveragePooling2D()(x)
    return keras.Model(image, keras.layers.Dense(3, name="logits")(x))


@pytest.fixture
def segmenter():
    import keras

    keras.utils.set_random_seed(6)
    return keras.Sequential(
        [keras.Input((24, 20, 1)), keras.layers.Conv2D(1, 5, padding="same")]
    )


@pytest.fixture
def images():
    return np.random.default_rng(0).random((3, 24, 20, 1), np.float32)


def test_a_mirrored_slice_has_the_same_class(classifier, images):
    from training.explaining.explain import explained_model

    model = explained_model(classifier, "last", mirrored=True)
    one, other = model(images), model(images[:, :, ::-1])
    np.testing.assert_allclose(one["probabilities"], other["probabilities"], atol=1e-6)
    np.testing.assert_allclose(one["features"], other["features"], atol=1e-6)


def test_the_heat_map_of_a_mirrored_slice_is_mirrored(classifier, images):
    from training.explaining.explain import explained_model

    model = explained_model(classifier, "last", mirrored=True)
    one, other = (
        np.asarray(model(x)["heatmaps"]) for x in (images, images[:, :, ::-1])
    )
    assert one.max() > 1e-3
    np.testing.assert_allclose(one, other[:, :, ::-1], atol=1e-5)


def test_the_logits_are_the_mean_of_both(classifier, images):
    from training.explaining.explain import explained_model

    found = explained_model(classifier, "last", mirrored=True)(images)
    both = np.asarray(classifier(images)) + np.asarray(classifier(images[:, :, ::-1]))
    expected = np.exp(both / 2) / np.exp(both / 2).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(found["probabilities"], expected, atol=1e-6)


def test_the_mask_is_the_mean_of_both(segmenter, images):
    from training.explaining.explain import segmentation_model

    found = segmentation_model(segmenter, mirrored=True)(images)["mask"]
    straight = np.asarray(segmenter(images))
    turned = np.asarray(segmenter(images[:, :, ::-1]))[:, :, ::-1]
    np.testing.assert_allclose(found, (straight + turned) / 2, atol=1e-6)


def test_what_is_measured_is_what_is_shipped(classifier, images):
    from training.data import Arrays, Sample
    from training.explaining.explain import explained_model
    from training.measuring.predictions import predict
    from training.recipes import RECIPES

    recipe = replace(RECIPES["mobilenetv2"], mirrored=True)
    stored = np.rint(images * 255).astype(np.uint8)
    sample = Sample(Path("0"), "a", "glioma", 0, "g", "p")
    measured = predict(classifier, recipe, Arrays((sample,) * 3, stored, None))
    exported = explained_model(classifier, "last", mirrored=True)
    shipped = exported(stored / np.float32(255))
    np.testing.assert_allclose(measured.features, shipped["features"], atol=1e-6)
