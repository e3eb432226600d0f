"""The documented networks, layer by layer."""

import gc
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.timeout(400),  # a busy machine draws 103 million weights slowly
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

# As documented: input, outputs, and options.
BUILDS = {
    "mlp": ((128, 128, 3), 4, {}),
    "alexnet": ((128, 128, 3), 4, {}),
    "inceptionv3": ((128, 128, 3), 4, {"frozen": True}),
    "binary_cnn": ((240, 240, 3), 1, {}),
    "binary_cnn, softmax": ((240, 240, 3), 2, {}),
    "densenet121": ((256, 256, 3), 2, {}),
    "mobilenetv2": ((224, 224, 3), 4, {}),
    "resunet": ((256, 256, 3), 1, {}),
}


@dataclass(frozen=True)
class Described:
    """The sizes of a network's parts."""

    total: int
    trainable: int
    shapes: dict[str, tuple[int, ...]]
    grids: tuple[tuple[int, ...], ...]  # of convolutions and poolings, in order
    weights: tuple[int, ...]  # of each layer, in order
    kernels: tuple[tuple[int, ...], ...]


@pytest.fixture(scope="module", autouse=True)
def _tensorflow():
    pytest.importorskip("tensorflow")


@cache
def described(name: str, side: int | None = None) -> Described:
    """Build a network once, at its documented side or another."""
    import keras

    from training.architectures import ARCHITECTURES

    shape, outputs, options = BUILDS[name]
    if side:
        shape = (side, side, shape[2])
    model = ARCHITECTURES[name.partition(",")[0]](shape, outputs, **options)
    shaping = (
        keras.layers.Conv2D,
        keras.layers.MaxPooling2D,
        keras.layers.AveragePooling2D,
    )
    found = Described(
        model.count_params(),
        sum(int(np.prod(w.shape)) for w in model.trainable_weights),
        {layer.name: tuple(layer.output.shape[1:]) for layer in model.layers},
        tuple(
            tuple(layer.output.shape[1:])
            for layer in model.layers
            if isinstance(layer, shaping)
        ),
        tuple(layer.count_params() for layer in model.layers if layer.weights),
        tuple(tuple(w.shape) for w in model.weights),
    )
    del model
    keras.backend.clear_session()
    gc.collect()  # 413 MB of the perceptron
    return found


@pytest.mark.parametrize(
    ("name", "total"),
    [
        ("mlp", 103_290_372),
        ("alexnet", 3_892_420),
        ("inceptionv3", 23_905_060),
        ("binary_cnn", 11_137),
        # A second output has weights of its own from each of the 6272 features.
        ("binary_cnn, softmax", 11_137 + 6_273),
        ("densenet121", 8_152_642),
        ("resunet", 1_210_513),
    ],
)
def test_a_network_has_the_documented_parameters(name, total):
    assert described(name).total == total


@pytest.mark.parametrize(
    ("name", "trainable"),
    [
        ("mlp", 103_290_372),
        ("alexnet", 3_889_668),
        ("inceptionv3", 2_102_276),
        ("binary_cnn", 11_073),
        # PyTorch counts no running means, so the documented figure is of these.
        ("mobilenetv2", 2_223_872 + 5_124),
        ("resunet", 1_206_129),
    ],
)
def test_a_network_has_the_documented_trainable_parameters(name, trainable):
    assert described(name).trainable == trainable


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("mlp", (100_665_344, 2_098_176, 524_800, 2_052)),
        (
            "alexnet",
            (
                *(34_944, 384, 614_656, 1_024, 885_120, 1_536),
                *(1_327_488, 1_536, 884_992, 1_024, 131_200, 8_256, 260),
            ),
        ),
        ("inceptionv3", (2_098_176, 4_100)),
        ("binary_cnn", (4_736, 128, 6_273)),
        ("densenet121", (1_048_832, 65_792, 514)),
        ("mobilenetv2", (5_124,)),
        ("resunet", (17,)),
    ],
)
def test_the_documented_layers_have_their_parameters(name, last):
    assert described(name).weights[-len(last) :] == last


@pytest.mark.parametrize(
    ("name", "grids"),
    [
        (
            "alexnet",
            (
                *((30, 30, 96), (14, 14, 96), (14, 14, 256), (6, 6, 256)),
                *((6, 6, 384), (6, 6, 384), (6, 6, 256), (2, 2, 256)),
            ),
        ),
        ("binary_cnn", ((238, 238, 32), (59, 59, 32), (14, 14, 32))),
        ("densenet121", ((2, 2, 1024),)),
    ],
)
def test_the_documented_convolutions_and_poolings_have_their_sizes(name, grids):
    assert described(name).grids[-len(grids) :] == grids


@pytest.mark.parametrize(
    ("name", "shapes"),
    [
        (
            "mlp",
            {
                "flatten": (49_152,),
                "dense_1": (2048,),
                "dense_2": (1024,),
                "dense_3": (512,),
                "logits": (4,),
            },
        ),
        ("alexnet", {"flatten": (1024,), "dense_1": (128,), "dense_2": (64,)}),
        ("inceptionv3", {"pool": (2048,), "dense": (1024,), "logits": (4,)}),
        ("binary_cnn", {"flatten": (6272,), "logits": (1,)}),
        ("densenet121", {"relu": (8, 8, 1024), "flatten": (4096,), "logits": (2,)}),
        ("mobilenetv2", {"out_relu": (7, 7, 1280), "pool": (1280,), "logits": (4,)}),
        ("resunet", {"mask": (256, 256, 1)}),
    ],
)
def test_the_documented_layers_have_their_shapes(name, shapes):
    found = described(name).shapes
    assert {layer: found[layer] for layer in shapes} == shapes


def test_resunet_narrows_to_the_documented_bottleneck():
    assert min(described("resunet").grids) == (16, 16, 128)
    assert (16, 16, 256) in described("resunet").grids


def test_every_recipe_builds_with_either_of_its_schedules():
    import inspect

    from training.architectures import ARCHITECTURES
    from training.recipes import RECIPES

    for recipe in RECIPES.values():
        known = set(inspect.signature(ARCHITECTURES[recipe.architecture]).parameters)
        for schedule in (recipe.documented, recipe.improved):
            assert set(schedule.options) <= known, recipe.id


def test_densenets_weights_fit_at_128_and_at_256():
    assert described("densenet121", 128).kernels == described("densenet121").kernels


def test_the_perceptron_computes_the_same_from_one_channel_as_from_three_equal_ones():
    from training.architectures import mlp

    color, gray = mlp((8, 8, 3)), mlp((8, 8, 1))
    kernel, *rest = color.get_weights()
    summed = kernel.reshape(64, 3, -1).sum(axis=1)
    gray.set_weights([summed, *rest])
    image = np.random.default_rng(0).random((4, 8, 8, 1), np.float32)
    expected = color(np.repeat(image, 3, axis=-1))
    np.testing.assert_allclose(gray(image), expected, atol=1e-5)


def test_a_gray_image_is_treated_as_three_equal_channels():
    from training.architectures import alexnet

    color, gray = alexnet((67, 67, 3)), alexnet((67, 67, 1))
    gray.set_weights(color.get_weights())
    image = np.random.default_rng(0).random((2, 67, 67, 1), np.float32)
    expected = color(np.repeat(image, 3, axis=-1))
    np.testing.assert_allclose(gray(image), expected, atol=1e-6)


@pytest.fixture(scope="module")
def frozen_step():
    """Inception's weights before and after a step with a frozen backbone, by layer."""
    import keras

    from training.architectures import inceptionv3

    keras.utils.set_random_seed(0)
    model = inceptionv3((75, 75, 1), frozen=True)
    model.compile(
        "adam",
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
        run_eagerly=True,  # tracing takes longer than the one step
    )
    before = {layer.name: layer.get_weights() for layer in model.layers}
    image = np.random.default_rng(0).random((4, 75, 75, 1), np.float32)
    model.train_on_batch(image, np.eye(4, dtype=np.float32))
    after = {layer.name: layer.get_weights() for layer in model.layers}
    return SimpleNamespace(before=before, after=after)


def changed(step, name):
    pairs = zip(step.before[name], step.after[name], strict=True)
    return any(not np.array_equal(one, other) for one, other in pairs)


def test_a_frozen_backbone_keeps_its_weights(frozen_step):
    moved = {name for name in frozen_step.before if changed(frozen_step, name)}
    assert moved <= {"dense", "logits"}


def test_the_head_on_a_frozen_backbone_learns(frozen_step):
    assert changed(frozen_step, "dense")
    assert changed(frozen_step, "logits")


def test_a_sigmoid_written_as_a_softmax_gives_the_same_probabilities():
    from training.architectures import binary_cnn, with_two_logits

    model = binary_cnn((32, 32, 1))
    random = np.random.default_rng(0)
    model.set_weights([random.normal(0, 0.3, w.shape) ** 2 for w in model.weights])
    image = random.random((16, 32, 32, 1), np.float32)
    logit = np.asarray(model(image, training=False), np.float64)[:, 0]
    two = np.asarray(with_two_logits(model)(image, training=False), np.float64)
    tumor = 1 / (1 + np.exp(two[:, 0] - two[:, 1]))
    assert np.ptp(logit) > 0.1, "a test of equal answers would prove nothing"
    np.testing.assert_allclose(tumor, 1 / (1 + np.exp(-logit)), atol=1e-6)


def test_a_sigmoid_written_as_a_softmax_has_the_two_logits_balanced():
    from training.architectures import binary_cnn, with_two_logits

    model = with_two_logits(binary_cnn((32, 32, 1)))
    image = np.random.default_rng(0).random((4, 32, 32, 1), np.float32)
    logits = np.asarray(model(image))
    np.testing.assert_allclose(logits[:, 0], -logits[:, 1], atol=1e-6)


def test_resunet_ignores_gain_and_offset():
    from training.architectures import resunet

    model = resunet((32, 32, 3))
    image = np.random.default_rng(0).random((1, 32, 32, 3)).astype(np.float32)
    one, other = model(image), model(image * 0.5 + 0.2)
    np.testing.assert_allclose(one, other, atol=1e-3)


@pytest.mark.parametrize(
    ("scaling", "black", "white"),
    [("unit", 0, 1), ("signed", -1, 1), ("imagenet", -2.1179, 2.2489)],
)
def test_an_input_gets_the_range_that_the_schedule_asks_for(scaling, black, white):
    from training.architectures.building_blocks import scaled

    ends = np.stack([np.zeros((4, 4, 3)), np.ones((4, 4, 3))]).astype(np.float32)
    low, high = np.asarray(scaled(ends, scaling))[:, 0, 0, 0]
    assert (low, high) == (
        pytest.approx(black, abs=1e-3),
        pytest.approx(white, abs=1e-3),
    )


def test_a_standardized_image_has_mean_0_and_spread_1_over_all_channels():
    from training.architectures.building_blocks import scaled

    image = np.random.default_rng(0).random((1, 8, 8, 3), np.float32)
    image[..., 1] *= 0.2
    changed = np.asarray(scaled(image, "standardized"))
    assert changed.mean() == pytest.approx(0, abs=1e-5)
    assert changed.std() == pytest.approx(1, abs=1e-3)
    assert changed[..., 1].std() < changed[..., 0].std()


def test_a_schedule_gives_its_network_the_documented_range():
    from training.architectures import build_network
    from training.recipes import RECIPES

    recipe = RECIPES["alexnet"]
    theirs = build_network(recipe, 128, recipe.documented)
    ours = build_network(recipe, 128, recipe.improved)
    names = [{layer.name for layer in model.layers} for model in (theirs, ours)]
    assert ["rescale" in each for each in names] == [False, True]


def test_the_documented_mobilenetv2_normalizes_as_torchvision_does():
    import keras

    from training.architectures import build_network
    from training.recipes import RECIPES

    recipe = RECIPES["mobilenetv2"]
    model = build_network(recipe, 32, recipe.documented)
    norms = [n for n in model.layers if isinstance(n, keras.layers.BatchNormalization)]
    assert {(n.momentum, n.epsilon) for n in norms} == {(0.9, 1e-5)}


@pytest.mark.parametrize(
    ("model", "size", "reason"),
    [
        ("alexnet", 64, "zero or negative"),
        ("inceptionv3", 64, "at least 75x75"),
        ("resunet", 100, "matching shapes"),
    ],
)
def test_an_impossible_size_is_refused_in_one_sentence(model, size, reason):
    from training.architectures import NetworkSizeError, build_network
    from training.recipes import RECIPES

    with pytest.raises(NetworkSizeError, match=f"{size} × {size} pixels.*{reason}"):
        build_network(RECIPES[model], size)
