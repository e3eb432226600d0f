"""Evidence maps; TensorFlow starts once."""

import numpy as np
import pytest

pytestmark = [
    pytest.mark.tensorflow,
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def classifier():
    """A convolution, global pooling and a dense layer."""
    keras = pytest.importorskip("keras")
    keras.utils.set_random_seed(0)
    image = keras.Input((64, 64, 1), name="image")
    x = keras.layers.Conv2D(6, 3, strides=32, activation="relu", name="last")(image)
    x = keras.layers.GlobalAveragePooling2D()(x)
    return keras.Model(image, keras.layers.Dense(3, name="logits")(x))


def images():
    return np.random.default_rng(0).random((4, 64, 64, 1)).astype(np.float32)


def test_a_logit_is_the_mean_of_its_evidence(classifier):
    from training.localize import with_evidence

    answers = with_evidence(classifier, "last")(images())
    mean = np.mean(answers["evidence"], axis=(1, 2))
    bias = classifier.get_layer("logits").bias.numpy()
    np.testing.assert_allclose(mean + bias, answers["logits"], atol=1e-5)


def test_grad_cam_is_the_positive_part_of_the_evidence(classifier):
    from training.explain import explained_model
    from training.localize import with_evidence

    evidence = np.asarray(with_evidence(classifier, "last")(images())["evidence"])
    heat = np.asarray(explained_model(classifier, "last")(images())["heatmaps"])
    cells = evidence.shape[1] * evidence.shape[2]
    np.testing.assert_allclose(heat, np.maximum(evidence, 0) / cells, atol=1e-5)


def test_evidence_adds_no_weights(classifier):
    from training.localize import with_evidence

    assert with_evidence(classifier, "last").count_params() == classifier.count_params()


def test_the_target_is_the_tumors_share_of_each_cell():
    from training.localize import evidence_target

    masks = np.zeros((1, 64, 64), np.uint8)
    masks[0, :32, 16:48] = 1  # half in the left cell, half in the right one
    labels = np.array([[0, 1, 0]], np.float32)
    target = evidence_target(masks, labels, 2)
    assert target[0, ..., 1].tolist() == [[0.5, 0.5], [0, 0]]
    assert not target[0, ..., [0, 2]].any()


def test_a_slice_without_a_mask_costs_nothing():
    from training.localize import evidence_loss

    maps = np.random.default_rng(1).random((2, 2, 2, 3)).astype(np.float32)
    assert not np.asarray(evidence_loss(np.zeros_like(maps), maps)).any()


def test_evidence_in_the_tumor_costs_less_than_evidence_beside_it():
    from training.localize import evidence_loss

    truth = np.zeros((1, 2, 2, 1), np.float32)
    truth[0, 0, 0] = 1
    inside, beside = truth * 5, truth[:, ::-1] * 5
    assert float(evidence_loss(truth, inside)[0]) < float(
        evidence_loss(truth, beside)[0]
    )
