"""Maps from gradients, compared with what can be derived by hand."""

import numpy as np
import pytest

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

POSITIONS = 6 * 5


@pytest.fixture(scope="module")
def keras():
    pytest.importorskip("tensorflow")
    import keras

    keras.utils.set_random_seed(3)
    return keras


def network(keras, *head):
    layers = keras.layers
    image = keras.Input((12, 10, 1))
    x = layers.Conv2D(8, 3, strides=2, padding="same", name="conv")(image)
    x = layers.ReLU(name="last")(x)
    for layer in head:
        x = layer(x)
    return keras.Model(image, layers.Dense(3, name="logits")(x))


@pytest.fixture(scope="module")
def pooled(keras):
    """Of this network the gradients are known: the kernel over the positions."""
    return network(keras, keras.layers.GlobalAveragePooling2D())


@pytest.fixture(scope="module")
def flat(keras):
    """Of this one every position has gradients of its own."""
    layers = keras.layers
    return network(keras, layers.Flatten(), layers.Dense(7, activation="relu"))


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).random((3, 12, 10, 1), np.float32)


def activation_of(keras, model, images):
    return np.asarray(keras.Model(model.input, model.get_layer("last").output)(images))


def gradients_of(model):
    """The gradient of each logit (K, C) of a network with a pooled linear head."""
    return model.get_layer("logits").get_weights()[0].T / POSITIONS


def maps_of(model):
    from training.explaining.gradient_maps import GradientMaps

    return GradientMaps(model, "last")


def test_layer_cam_of_a_pooled_head_keeps_the_positive_weights(keras, pooled, images):
    activation = activation_of(keras, pooled, images)
    expected = activation @ np.maximum(gradients_of(pooled), 0).T
    found = maps_of(pooled).layer_cam(images)
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-7)


def test_smooth_grad_cam_pp_without_noise_is_known_by_hand(keras, pooled, images):
    activation, gradient = activation_of(keras, pooled, images), gradients_of(pooled)
    total = activation.sum(axis=(1, 2))[:, None]
    alpha = gradient**2 / (2 * gradient**2 + gradient**3 * total)
    weights = POSITIONS * alpha * np.maximum(gradient, 0)
    expected = np.maximum(np.einsum("nhwc,nkc->nhwk", activation, weights), 0)
    found = maps_of(pooled).smooth_grad_cam_pp(images, noise=0.0)
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-6)


def test_grad_cam_equals_the_shipped_one(keras, flat, images):
    from training.explaining.explain import explained_model

    shipped = explained_model(flat, "last")(images)["heatmaps"]
    found = maps_of(flat).grad_cam(images)
    np.testing.assert_allclose(found, shipped, rtol=1e-4, atol=1e-6)


def test_layer_cam_weighs_each_position_by_its_own_gradient(keras, flat, images):
    import tensorflow as tf

    probe = keras.Model(flat.input, [flat.get_layer("last").output, flat.output])
    with tf.GradientTape() as tape:
        activation, logits = probe(tf.constant(images))
        second = logits[:, 1]
    gradient = tape.gradient(second, activation).numpy()
    expected = (np.maximum(gradient, 0) * activation.numpy()).sum(axis=-1)
    found = maps_of(flat).layer_cam(images)[..., 1]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-6)


def test_each_image_is_explained_alone(flat, images):
    together = maps_of(flat).layer_cam(images)
    alone = maps_of(flat).layer_cam(images[1:2])
    np.testing.assert_allclose(together[1:2], alone, rtol=1e-4, atol=1e-6)


def test_noise_changes_the_smooth_map(flat, images):
    smooth = maps_of(flat).smooth_grad_cam_pp
    assert not np.allclose(smooth(images), smooth(images, noise=0.0))


def test_the_same_seed_gives_the_same_smooth_map(flat, images):
    smooth = maps_of(flat).smooth_grad_cam_pp
    np.testing.assert_array_equal(smooth(images, seed=1), smooth(images, seed=1))


def test_a_channel_without_any_gradient_adds_nothing(keras, images):
    model = network(keras, keras.layers.GlobalAveragePooling2D())
    kernel, bias = model.get_layer("logits").get_weights()
    kernel[0] = 0
    model.get_layer("logits").set_weights([kernel, bias])
    assert np.isfinite(maps_of(model).smooth_grad_cam_pp(images)).all()


@pytest.mark.parametrize("method", ["Grad-CAM", "SmoothGrad-CAM++", "Layer-CAM"])
def test_every_method_gives_a_map_per_class_that_is_not_negative(flat, images, method):
    from training.explaining.gradient_maps import METHODS

    maps = METHODS[method](maps_of(flat), images)
    assert (maps.shape, maps.min() >= 0) == ((3, 6, 5, 3), True)


def test_an_unknown_layer_is_refused(flat):
    from training.explaining.gradient_maps import GradientMaps

    with pytest.raises(ValueError, match="No such layer: nowhere"):
        GradientMaps(flat, "nowhere")
