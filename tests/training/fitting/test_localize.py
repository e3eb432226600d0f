"""Evidence maps and their loss."""

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
    from training.fitting.localize import with_evidence

    answers = with_evidence(classifier, "last")(images())
    mean = np.mean(answers["evidence"], axis=(1, 2))
    bias = classifier.get_layer("logits").bias.numpy()
    np.testing.assert_allclose(mean + bias, answers["logits"], atol=1e-5)


def test_grad_cam_is_the_positive_part_of_the_evidence(classifier):
    from training.explaining.explain import explained_model
    from training.fitting.localize import with_evidence

    evidence = np.asarray(with_evidence(classifier, "last")(images())["evidence"])
    heat = np.asarray(explained_model(classifier, "last")(images())["heatmaps"])
    cells = evidence.shape[1] * evidence.shape[2]
    np.testing.assert_allclose(heat, np.maximum(evidence, 0) / cells, atol=1e-5)


def test_evidence_adds_no_weights(classifier):
    from training.fitting.localize import with_evidence

    assert with_evidence(classifier, "last").count_params() == classifier.count_params()


def test_the_target_is_the_tumors_share_of_each_cell():
    from training.fitting.localize import evidence_target

    masks = np.zeros((1, 64, 64), np.uint8)
    masks[0, :32, 16:48] = 1  # half in the left cell, half in the right one
    labels = np.array([[0, 1, 0]], np.float32)
    target = evidence_target(masks, labels, 2)
    assert target[0, ..., 1].tolist() == [[0.5, 0.5], [0, 0]]
    assert not target[0, ..., [0, 2]].any()


def test_a_slice_without_a_mask_has_no_evidence_loss():
    from training.fitting.localize import evidence_loss

    maps = np.random.default_rng(1).random((2, 2, 2, 3)).astype(np.float32)
    assert not np.asarray(evidence_loss(np.zeros_like(maps), maps)).any()


def test_evidence_in_the_tumor_has_a_lower_loss_than_evidence_beside_it():
    from training.fitting.localize import evidence_loss

    truth = np.zeros((1, 2, 2, 1), np.float32)
    truth[0, 0, 0] = 1
    inside, beside = truth * 5, truth[:, ::-1] * 5
    assert float(evidence_loss(truth, inside)[0]) < float(
        evidence_loss(truth, beside)[0]
    )


@pytest.fixture(scope="module")
def deep_head():
    """A convolution, and a head of two dense layers with a ReLU between."""
    keras = pytest.importorskip("keras")
    keras.utils.set_random_seed(1)
    image = keras.Input((32, 32, 1), name="image")
    x = keras.layers.Conv2D(8, 8, strides=8, activation="relu", name="last")(image)
    x = keras.layers.AveragePooling2D(2)(x)
    x = keras.layers.Flatten()(x)
    x = keras.layers.Dense(16, activation="relu")(x)
    return keras.Model(image, keras.layers.Dense(3, name="logits")(x))


def marked_slices():
    """Slices of one class whose tumor is bright and lies in the top left corner."""
    given = np.random.default_rng(2).random((6, 32, 32, 1)).astype(np.float32) * 0.5
    masks = np.zeros((6, 32, 32), np.uint8)
    masks[:, :8, :8] = 1
    given[:, :8, :8] += 0.5
    labels = np.eye(3, dtype=np.float32)[np.zeros(6, int)]
    return given, masks, labels


def test_the_evidence_of_a_deep_head_is_its_maps_before_the_relu(deep_head):
    from training.explaining.explain import explained_model
    from training.fitting.localize import with_evidence

    given, _, _ = marked_slices()
    evidence = np.asarray(with_evidence(deep_head, "last")(given)["evidence"])
    heat = np.asarray(explained_model(deep_head, "last")(given)["heatmaps"])
    assert evidence.min() < 0 < evidence.max()
    np.testing.assert_allclose(heat, np.maximum(evidence, 0) / 16, atol=1e-5)


def test_the_evidence_loss_has_a_gradient_for_every_kernel_of_a_deep_head(deep_head):
    import tensorflow as tf

    from training.fitting.localize import evidence_loss, evidence_target, with_evidence

    given, masks, labels = marked_slices()
    model, target = with_evidence(deep_head, "last"), evidence_target(masks, labels, 4)
    kernels = [v.value for v in model.trainable_variables if v.path.endswith("kernel")]
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(evidence_loss(target, model(given)["evidence"]))
    sizes = [float(tf.norm(gradient)) for gradient in tape.gradient(loss, kernels)]
    assert len(sizes) == 3
    assert min(sizes) > 1e-6


def test_training_moves_the_evidence_of_a_deep_head_into_the_mask(deep_head):
    import keras

    from training.fitting.localize import evidence_loss, evidence_target, with_evidence

    given, masks, labels = marked_slices()
    model, target = with_evidence(deep_head, "last"), evidence_target(masks, labels, 4)

    def share_in_mask():
        maps = np.asarray(keras.ops.softmax(model(given)["evidence"], axis=(1, 2)))
        return maps[:, 0, 0, 0].mean()

    before = share_in_mask()
    classes = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile(
        keras.optimizers.Adam(0.01),
        loss={"logits": classes, "evidence": evidence_loss},
        run_eagerly=True,
    )
    for _ in range(30):
        model.train_on_batch(given, {"logits": labels, "evidence": target})
    assert before < 0.2
    assert share_in_mask() > 0.6
