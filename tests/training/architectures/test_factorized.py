"""A dense layer that is replaced by two narrower ones."""

import numpy as np
import pytest

pytestmark = pytest.mark.tensorflow


@pytest.fixture(scope="module")
def chain():
    keras = pytest.importorskip("keras")
    keras.utils.set_random_seed(0)
    image = keras.Input((4, 4, 1), name="image")
    x = keras.layers.Flatten()(image)
    x = keras.layers.Dense(12, activation="relu", name="dense_1")(x)
    x = keras.layers.Dropout(0.5)(x)
    x = keras.layers.Dense(8, activation="relu", name="dense_2")(x)
    return keras.Model(image, keras.layers.Dense(3, name="logits")(x), name="chain")


def _images(rank):
    random = np.random.default_rng(0)
    flat = random.random((50, rank)) @ random.random((rank, 16))
    return flat.reshape(50, 4, 4, 1).astype(np.float32)


def test_images_of_few_dimensions_give_the_same_outputs(chain):
    from training.architectures import factorized

    images = _images(3)
    narrow = factorized(chain, "dense_1", 3, images)
    np.testing.assert_allclose(narrow(images), chain(images), atol=1e-4)


def test_the_width_of_the_first_kernel_is_the_rank(chain):
    from training.architectures import factorized

    narrow = factorized(chain, "dense_1", 5, _images(16))
    assert narrow.get_layer("dense_1_narrow").kernel.shape == (16, 5)


def test_a_higher_rank_is_more_exact(chain):
    from training.architectures import factorized

    images = _images(16)
    exact = np.asarray(chain(images))
    far, near = (
        np.abs(np.asarray(factorized(chain, "dense_1", rank, images)(images)) - exact)
        for rank in (1, 8)
    )
    assert near.mean() < far.mean()


def test_the_original_network_keeps_its_weights(chain):
    from training.architectures import factorized

    before = chain.get_weights()
    factorized(chain, "dense_1", 2, _images(16))
    for old, new in zip(before, chain.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)
