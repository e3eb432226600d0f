"""The batch normalization that trains faster, against Keras's own."""

import numpy as np
import pytest

pytestmark = [
    pytest.mark.tensorflow,
    # Keras with TensorFlow, when it writes weights.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def keras():
    pytest.importorskip("tensorflow")
    import keras

    return keras


def network(keras, **options):
    keras.utils.set_random_seed(1)
    image = keras.Input((8, 8, 3))
    x = keras.layers.Conv2D(5, 3)(image)
    x = keras.layers.BatchNormalization(momentum=0.8, **options)(x)
    x = keras.layers.Dropout(0.5)(keras.ops.relu(x) - 0.1)
    x = keras.layers.GlobalAveragePooling2D()(x)
    x = keras.layers.BatchNormalization()(x)  # of features, not of images
    return keras.Model(image, keras.layers.Dense(2)(x))


def trained(keras, model):
    """Train three steps; return the weights and the answers."""
    random = np.random.default_rng(0)
    images = random.random((6, 8, 8, 3), np.float32)
    truth = random.random((6, 2), np.float32)
    model.compile(keras.optimizers.SGD(0.1), loss="mse")
    for _ in range(3):
        model.train_on_batch(images, truth)
    return [*model.get_weights(), model(images, training=False).numpy()]


def test_it_learns_the_same_up_to_rounding(keras):
    from training.fitting.batch_norm import with_fused_norms

    theirs = trained(keras, network(keras))
    ours = trained(keras, with_fused_norms(network(keras)))
    for one, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-6)


def test_it_answers_the_same_to_the_last_bit(keras):
    from training.fitting.batch_norm import with_fused_norms

    model = network(keras)
    images = np.random.default_rng(0).random((2, 8, 8, 3), np.float32)
    np.testing.assert_array_equal(with_fused_norms(model)(images), model(images))


def test_a_frozen_layer_stays_as_it_is(keras):
    from training.fitting.batch_norm import with_fused_norms

    model = with_fused_norms(network(keras, trainable=False))
    before = model.layers[2].get_weights()
    trained(keras, model)
    for one, other in zip(model.layers[2].get_weights(), before, strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("name", ["binary_cnn", "mobilenetv2", "resunet"])
def test_a_documented_network_is_made_of_the_fused_layer(keras, name):
    from training.architectures import ARCHITECTURES
    from training.fitting.batch_norm import BatchNormalization, with_fused_norms

    model = with_fused_norms(ARCHITECTURES[name]((64, 64, 3), 1))
    norms = [
        layer
        for layer in model.layers
        if isinstance(layer, keras.layers.BatchNormalization)
    ]
    assert norms
    assert all(isinstance(layer, BatchNormalization) for layer in norms)


def test_its_weights_are_found_under_the_same_names(keras, tmp_path):
    from training.fitting.batch_norm import with_fused_norms

    model = network(keras)
    faster = with_fused_norms(network(keras))
    trained(keras, faster)
    faster.save_weights(tmp_path / "a.weights.h5")
    model.load_weights(tmp_path / "a.weights.h5")
    for one, other in zip(model.get_weights(), faster.get_weights(), strict=True):
        np.testing.assert_array_equal(one, other)


def test_the_names_of_the_layers_stay(keras):
    from training.fitting.batch_norm import with_fused_norms

    model = network(keras)
    names = [layer.name for layer in model.layers]
    assert [layer.name for layer in with_fused_norms(model).layers] == names
