"""Batch normalization folded into convolutions."""

import numpy as np
import pytest

pytestmark = pytest.mark.tensorflow


@pytest.mark.parametrize("scale", [True, False])
def test_folding_a_batch_norm_keeps_the_output(scale):
    keras = pytest.importorskip("keras")
    from training.exporting.rounding import fold_batch_norms

    image = keras.Input((6, 6, 2))
    norm = keras.layers.BatchNormalization(scale=scale)
    model = keras.Model(image, norm(keras.layers.Conv2D(3, 3)(image)))
    random = np.random.default_rng(0)
    norm.set_weights([random.uniform(0.5, 2, w.shape) for w in norm.get_weights()])
    x = random.random((2, 6, 6, 2)).astype(np.float32)
    before = np.asarray(model(x))
    fold_batch_norms(model)
    np.testing.assert_allclose(model(x), before, atol=1e-5)
    # What is left of it is a shift.
    np.testing.assert_allclose(norm.moving_variance, 1 - norm.epsilon, atol=1e-6)
