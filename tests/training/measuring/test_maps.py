"""Maps of several methods, compared with masks."""

from dataclasses import replace

import image_sets
import numpy as np
import pytest

from brainview.core import BrainviewError
from brainview.imaging import InputSpec
from training.recipes import RECIPES

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.timeout(400),
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def recipe():
    return replace(RECIPES["binary-cnn"], input=InputSpec(64, 64, channels=1))


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    pytest.importorskip("tensorflow")
    from training.data import list_set

    root = tmp_path_factory.mktemp("sets")
    image_sets.make_figshare(root, np.random.default_rng(0))
    return list_set("figshare", root, None)


@pytest.fixture(scope="module")
def model(recipe):
    """A network that has learned nothing, but answers "tumor"."""
    import keras

    from training.architectures import build_network, with_two_logits

    keras.utils.set_random_seed(1)
    network = with_two_logits(build_network(recipe, 64))
    kernel, _ = network.get_layer("logits").get_weights()
    network.get_layer("logits").set_weights([kernel, np.array([-9.0, 9.0])])
    return network


@pytest.fixture(scope="module")
def comparison(model, recipe, samples):
    from training.measuring.maps import compare_maps

    return compare_maps(model, recipe, samples)


def test_all_methods_are_measured_on_the_same_slices(comparison):
    methods = [each.method for each in comparison.figures]
    assert methods == [
        "Grad-CAM",
        "SmoothGrad-CAM++",
        "Layer-CAM",
        "a spot in the center",
    ]


def test_every_masked_slice_with_a_correct_answer_counts(comparison, samples):
    assert comparison.slices == len(samples)


def test_grad_cam_has_the_figure_of_the_card(comparison, model, recipe, samples):
    from training.explaining.explain import explained_model
    from training.measuring.classifier_figures import pointing_figures

    explained = explained_model(model, recipe.explained_layer)
    expected = pointing_figures(explained, recipe, samples, "test")[0]
    found = comparison.figures[0].pointing
    assert found == pytest.approx((expected.value, expected.low, expected.high))


def test_grad_cam_gains_nothing_over_itself(comparison):
    assert comparison.figures[0].pointing_gain == (0, 0, 0)


def test_the_part_inside_is_between_none_and_all(comparison):
    for each in comparison.figures:
        low, high = sorted(each.energy[1:])
        assert 0 <= low <= high <= 1


@pytest.mark.parametrize(
    ("heat", "expected"),
    [
        ([[0, 4], [0, 0]], (True, 1.0)),
        ([[3, 1], [0, 0]], (False, 0.25)),
        ([[0, 0], [0, 0]], (False, 0.0)),
    ],
)
def test_a_map_is_measured_by_its_peak_and_its_sum(heat, expected):
    pytest.importorskip("tensorflow")
    from brainview.measuring.maps import inside_mask

    mask = np.array([[False, True], [False, False]])
    assert inside_mask(np.array(heat, np.float32), mask) == expected


def test_without_masks_nothing_can_be_compared(model, recipe, samples):
    from training.measuring.maps import compare_maps

    with pytest.raises(BrainviewError, match="no slice has a mask"):
        compare_maps(model, recipe, [replace(s, mask=None) for s in samples])
