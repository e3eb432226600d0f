"""The documented networks, their losses and the loop; TensorFlow starts once."""

import csv
from dataclasses import replace

import cv2
import numpy as np
import pytest

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.timeout(400),  # a busy machine compiles the graphs slowly
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

COLUMNS = (
    "file",
    "label",
    "official_split",
    "fold",
    "near_duplicate_cluster",
    "figshare_id",
    "plane",
    "plane_confidence",
)


@pytest.fixture(scope="module", autouse=True)
def _tensorflow():
    pytest.importorskip("tensorflow")


def test_resunet_has_the_documented_parameters():
    from training.architectures import resunet

    assert resunet((256, 256, 3)).count_params() == 1_210_513


def test_resunet_trains_the_documented_share_of_them():
    from training.architectures import resunet

    model = resunet((64, 64, 3))
    trained = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    assert trained == 1_206_129


def test_mobilenetv2_has_the_documented_parameters():
    from training.architectures import mobilenetv2

    model = mobilenetv2((224, 224, 3))
    trained = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    # PyTorch counts no running means, so the documented figure is of trained weights.
    assert trained == 2_228_996 == 2_223_872 + 5_124


def test_resunet_does_not_care_about_gain_and_offset():
    from training.architectures import resunet

    model = resunet((32, 32, 3))
    image = np.random.default_rng(0).random((1, 32, 32, 3)).astype(np.float32)
    one, other = model(image), model(image * 0.5 + 0.2)
    np.testing.assert_allclose(one, other, atol=1e-3)


def test_a_perfect_mask_has_dice_one():
    from training.losses import soft_dice

    mask = np.zeros((2, 8, 8, 1), np.float32)
    mask[0, 2:5, 2:5] = 1
    assert float(soft_dice(mask, mask)) == pytest.approx(1)


def test_the_tversky_index_weighs_missed_pixels_more():
    from training.losses import tversky

    truth = np.zeros((1, 10, 10, 1), np.float32)
    truth[0, :5] = 1
    missed, extra = truth.copy(), truth.copy()
    missed[0, 0] = 0
    extra[0, 5] = 1
    assert float(tversky(truth, missed)) == pytest.approx(40 / (40 + 0.7 * 10))
    assert float(tversky(truth, extra)) == pytest.approx(50 / (50 + 0.3 * 10))


def test_an_empty_slice_with_an_empty_mask_costs_almost_nothing():
    from training.losses import dice_and_cross_entropy

    empty = np.zeros((1, 8, 8, 1), np.float32)
    assert float(dice_and_cross_entropy(empty, empty)) < 1e-3


@pytest.fixture(scope="module")
def made_set(tmp_path_factory):
    """A set in nickparvar's layout: bright spots at four places, one a class."""
    root = tmp_path_factory.mktemp("sets")
    folder = root / "nickparvar"
    (folder / "train").mkdir(parents=True)
    random = np.random.default_rng(0)
    names = ("glioma", "meningioma", "notumor", "pituitary")
    with (folder / "index.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for i in range(80):
            k = i % 4
            image = np.zeros((64, 64), np.uint8)
            cv2.circle(image, (32, 32), 28, 90, -1)
            center = (22 + 20 * (k % 2), 22 + 20 * (k // 2))
            cv2.circle(image, center, 6, 255, -1)
            image = cv2.add(image, random.integers(0, 9, image.shape, np.uint8))
            cv2.imwrite(str(folder / "train" / f"{i}.png"), image)
            table.writerow(
                [f"train/{i}.png", names[k], "train", i // 16, i, "", "axial", 1]
            )
    return root


@pytest.fixture(scope="module")
def tiny_run(made_set, tmp_path_factory):
    """A recipe trained for two short phases on the made set."""
    from brainview.imaging import InputSpec
    from training.fit import FitOptions, fit
    from training.recipes import RECIPES, Draw, Phase, Schedule

    recipe = replace(
        RECIPES["mobilenetv2"],
        input=InputSpec(48, 48, channels=1),
        draws=(Draw("nickparvar"),),
        single_channels=(),
        improved=Schedule(phases=(Phase(32, 1, 1e-3), Phase(48, 1, 1e-3)), batch=16),
    )
    folder = tmp_path_factory.mktemp("run")
    options = FitOptions(made_set, folder / "run", folder / "cache", init="random")
    fit(recipe, options)
    return recipe, options


def test_a_run_leaves_its_final_weights(tiny_run):
    _, options = tiny_run
    assert (options.run / "final.weights.h5").is_file()


def test_a_run_logs_each_epoch(tiny_run):
    _, options = tiny_run
    lines = (options.run / "phase-2.csv").read_text().splitlines()
    assert len(lines) == 2


def test_a_finished_run_is_not_trained_again(tiny_run):
    from training.fit import fit

    recipe, options = tiny_run
    before = (options.run / "phase-2.csv").read_bytes()
    fit(recipe, options)
    assert (options.run / "phase-2.csv").read_bytes() == before


def test_a_classifier_is_measured_with_intervals(tiny_run):
    from training.data import load_arrays
    from training.evaluate import answer
    from training.finished import load_model
    from training.protocols import recipe_split
    from training.scores import classification_figures

    recipe, options = tiny_run
    test = recipe_split(recipe, options.root).test
    images = load_arrays(test, recipe.input, options.cache).images
    answers = answer(load_model(recipe, options.run), recipe, test, images)
    figures = classification_figures(answers, recipe.class_names, "held out", 1.0)
    accuracy = next(f for f in figures if f.name == "accuracy")
    assert accuracy.low <= accuracy.value <= accuracy.high
    assert accuracy.n == 16
