"""Grad-CAM inside the graph, compared with automatic differentiation."""

import numpy as np
import pytest

pytestmark = pytest.mark.tensorflow


@pytest.fixture(scope="module")
def keras():
    import keras

    keras.utils.set_random_seed(2)
    return keras


def by_tape(model, layer, images):
    """Grad-CAM of every logit by automatic differentiation: (N, h, w, K)."""
    import keras
    import tensorflow as tf

    probe = keras.Model(model.inputs, [model.get_layer(layer).output, model.outputs[0]])
    with tf.GradientTape(persistent=True) as tape:
        activation, logits = probe(tf.constant(images))
        each = tf.unstack(logits, axis=1)
    maps = []
    for logit in each:
        weights = tf.reduce_mean(
            tape.gradient(logit, activation), (1, 2), keepdims=True
        )
        maps.append(tf.nn.relu(tf.reduce_sum(weights * activation, -1)).numpy())
    return np.stack(maps, -1)


def small_network(keras, *head):
    """Two convolutions, the second named "last"; then the head and three logits."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((24, 20, 1)),
            layers.Conv2D(6, 3, strides=2, activation="relu"),
            layers.Conv2D(8, 3, activation="relu", name="last"),
            *head,
            layers.Dense(3, name="logits"),
        ]
    )


def images(*shape):
    return np.random.default_rng(0).random((2, *shape), np.float32)


def assert_same_maps(model, layer, given):
    from training.explaining.explain import explained_model

    expected = by_tape(model, layer, given)
    found = np.asarray(explained_model(model, layer)(given)["heatmaps"])
    assert expected.max() > 1e-3, "a test of blank maps would prove nothing"
    np.testing.assert_allclose(
        found / expected.max(), expected / expected.max(), 0, 1e-4
    )


@pytest.mark.parametrize(
    ("name", "side", "cells"),
    [
        ("alexnet", 67, 3),
        ("inceptionv3", 107, 2),
        ("binary-cnn", 64, 3),
        ("densenet121", 128, 4),
        ("mobilenetv2", 64, 2),
    ],
)
def test_maps_of_a_recipe_equal_automatic_differentiation(keras, name, side, cells):
    from training.architectures import build_network, with_two_logits
    from training.recipes import RECIPES

    recipe = RECIPES[name]
    model = build_network(recipe, side)
    # Fresh batch norms divide by 1, and the signal dies on its way down.
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.moving_variance.assign(layer.moving_variance * 0.1)
    if recipe.sigmoid:
        model = with_two_logits(model)
    assert model.get_layer(recipe.explained_layer).output.shape[1] == cells
    given = images(side, side, recipe.input.channels)
    assert_same_maps(model, recipe.explained_layer, given)
    keras.backend.clear_session()


@pytest.mark.parametrize(
    "kind",
    [
        "flatten-dense-relu",
        "maxpool-flatten-dense-relu",
        "overlapping-maxpool-flatten",
        "uneven-averagepool-flatten-relu-layer",
        "globalmax-dense-relu",
        "globalaverage-flatten-dense-relu",
    ],
)
def test_head_maps_equal_automatic_differentiation(keras, kind):
    layers = keras.layers
    heads = {
        "flatten-dense-relu": [layers.Flatten(), layers.Dense(16, "relu")],
        "maxpool-flatten-dense-relu": [
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(16, "relu"),
            layers.Dropout(0.5),
            layers.Dense(8, "relu"),
        ],
        "overlapping-maxpool-flatten": [layers.MaxPooling2D(3, 2), layers.Flatten()],
        "uneven-averagepool-flatten-relu-layer": [
            layers.AveragePooling2D(4),
            layers.Flatten(),
            layers.Dense(16),
            layers.ReLU(),
        ],
        "globalmax-dense-relu": [
            layers.GlobalMaxPooling2D(),
            layers.Dense(16),
            layers.Activation("relu"),
        ],
        "globalaverage-flatten-dense-relu": [
            layers.GlobalAveragePooling2D(),
            layers.Flatten(),
            layers.Dense(16, "relu"),
        ],
    }
    assert_same_maps(small_network(keras, *heads[kind]), "last", images(24, 20, 1))


def test_saturated_answer_keeps_its_map(keras):
    from training.explaining.explain import explained_model

    model = small_network(keras, keras.layers.GlobalAveragePooling2D())
    kernel, bias = model.get_layer("logits").get_weights()
    kernel[:, 1] = np.abs(kernel[:, 1])
    model.get_layer("logits").set_weights([kernel, bias + np.array([0, 40, 0])])
    answer = explained_model(model, "last")(images(24, 20, 1))
    assert np.asarray(answer["probabilities"])[0, 1] == 1
    assert np.asarray(answer["heatmaps"])[..., 1].max() > 1e-3


def test_each_class_has_its_own_map(keras):
    from training.explaining.explain import explained_model

    model = small_network(keras, keras.layers.Flatten())
    maps = np.asarray(explained_model(model, "last")(images(24, 20, 1))["heatmaps"])
    differences = [
        np.abs(maps[..., a] - maps[..., b]).max() for a, b in [(0, 1), (1, 2)]
    ]
    assert min(differences) > 0.01 * maps.max()


def test_probabilities_are_the_softmax_of_scaled_logits_computed_from_features(keras):
    from training.explaining.explain import explained_model

    model = small_network(keras, keras.layers.GlobalMaxPooling2D())
    answer = explained_model(model, None, temperature=2.5)(images(24, 20, 1))
    kernel, bias = model.get_layer("logits").get_weights()
    scaled = np.exp((np.asarray(answer["features"]) @ kernel + bias) / 2.5)
    expected = scaled / scaled.sum(1, keepdims=True)
    np.testing.assert_allclose(answer["probabilities"], expected, atol=1e-6)
    assert "heatmaps" not in answer


def test_explained_model_adds_no_weight(keras):
    from training.explaining.explain import explained_model

    model = small_network(keras, keras.layers.Flatten(), keras.layers.Dense(4, "relu"))
    assert explained_model(model, "last").count_params() == model.count_params()


@pytest.mark.parametrize(
    ("head", "layer", "sentence"),
    [
        ("sigmoid", "last", r"'odd' \(Dense\).*supported are Global"),
        ("norm", "last", r"'odd' \(LayerNormalization\).*supported are Global"),
        ("relu-before-pool", "last", "explain the ReLU's own output"),
        ("flat", "missing", "has no layer 'missing'"),
        ("flat", "flat", "fixed size"),
    ],
)
def test_head_that_cannot_be_explained_is_refused_by_name(keras, head, layer, sentence):
    from training.explaining.explain import explained_model

    layers = keras.layers
    heads = {
        "sigmoid": [layers.Flatten(), layers.Dense(4, "sigmoid", name="odd")],
        "norm": [layers.GlobalMaxPooling2D(), layers.LayerNormalization(name="odd")],
        "relu-before-pool": [layers.ReLU(), layers.GlobalAveragePooling2D()],
        "flat": [layers.Flatten(name="flat")],
    }
    with pytest.raises(ValueError, match=sentence):
        explained_model(small_network(keras, *heads[head]), layer)


def test_model_with_softmax_is_refused(keras):
    from training.explaining.explain import explained_model

    model = small_network(keras, keras.layers.Flatten(), keras.layers.Dense(3))
    softmax = keras.Model(model.inputs, keras.layers.Softmax()(model.outputs[0]))
    with pytest.raises(ValueError, match="without activation"):
        explained_model(softmax, "last")


def test_segmentation_model_must_answer_at_the_size_of_its_input(keras):
    from training.explaining.explain import segmentation_model

    with pytest.raises(ValueError, match="size of its input"):
        segmentation_model(small_network(keras, keras.layers.Flatten()))
