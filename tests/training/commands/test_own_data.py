"""From a folder of one's own images to an answer of the program, by commands alone."""

import os

import image_sets
import numpy as np
import pytest

from brainview.core import CancelToken
from brainview.inference import Analyzer, Choice, EngineOptions
from brainview.models import ModelRegistry, load_manifest
from brainview.readers import read_scan

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.slow,
    pytest.mark.timeout(900),  # a busy machine traces the graphs slowly
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

CLASSES = ("abscess", "clear", "lymphoma", "metastasis")
# A recipe outside the package: the network is a function in the same file.
RECIPE = """
from dataclasses import replace

from brainview.imaging import InputSpec
from training.recipes import RECIPES, Phase, Schedule


def small(shape, classes):
    from keras import Input, Model, layers

    image = Input(shape)
    x = layers.Conv2D(4, 3, strides=4, activation="relu", name="seen")(image)
    x = layers.GlobalAveragePooling2D()(x)
    return Model(image, layers.Dense(classes, name="logits")(x))


RECIPE = replace(
    RECIPES["binary-cnn"],
    id="small",
    title="Small network",
    architecture=small,
    explained_layer="seen",
    input=InputSpec(48, 48, channels=1),
    improved=Schedule(phases=(Phase(48, 9, 1e-2),), batch=16),
)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder of 4 × 40 drawn slices in folders of classes, and a recipe."""
    pytest.importorskip("tensorflow")
    folder = tmp_path_factory.mktemp("own")
    random = np.random.default_rng(3)
    for name, like in zip(CLASSES, image_sets.CLASS_NAMES, strict=True):
        for number in range(40):
            image, _ = image_sets.draw_head(random, like)
            image_sets.write(folder / "images" / name / f"{number}.png", image)
    (folder / "small.py").write_text(RECIPE)
    return folder


@pytest.fixture(scope="module")
def train(folder):
    """Run a command of ``python -m training`` and return its exit status."""
    from training.__main__ import main

    def command(*arguments):
        os.environ.pop("BRAINVIEW_DATA", None)
        cache = folder / "cache"
        return main([*map(str, arguments), "--cache", str(cache)])

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRAINVIEW_DATA", "")
        patch.setenv("CI", "1")
        yield command


@pytest.fixture(scope="module")
def way(folder, train):
    """Go the whole way; return the exit status of each command."""
    run, images = folder / "run", folder / "images"
    fitted = ("--dataset", images, "--run", run, "--epochs", 2, "--lr", 0.02)
    return [
        train("check", images),
        train("fit", folder / "small.py", *fitted),
        train("evaluate", run),
        train("export", run, "--out", folder / "models"),
    ]


@pytest.fixture
def manifest(way, folder):
    return load_manifest(folder / "models" / "small-images")


def test_each_command_succeeds(way):
    assert way == [0, 0, 0, 0]


def test_a_fit_takes_the_epochs_it_was_told(way, folder):
    assert len((folder / "run" / "phase-1.csv").read_text().splitlines()) == 1 + 2


def test_a_bundle_knows_the_classes_of_its_data(manifest):
    assert manifest.class_names == CLASSES


def test_a_bundle_has_a_figure_for_the_part_that_was_held_out(manifest):
    assert manifest.honest("accuracy").n == 32


def test_the_card_says_which_data_and_split(manifest, folder):
    card = (folder / "models" / "small-images" / "CARD.md").read_text()
    assert "| images | 96 | 32 | 32 |" in card
    assert "near duplicates where the patient is unknown" in card


def test_the_program_answers_with_the_bundle(manifest, folder):
    scan = read_scan(folder / "images" / "lymphoma" / "3.png")
    registry = ModelRegistry([folder / "models"])
    answer = Analyzer(registry, EngineOptions("onnx")).analyze(
        scan, Choice(manifest.id, force=True), CancelToken(), lambda _: None
    )
    assert answer.status.is_analyzed
    assert answer.classification.heatmaps.shape[-1] == len(CLASSES)


def test_a_run_is_continued_by_its_folder(way, folder, train, capsys):
    assert train("fit", folder / "run") == 0
    assert str(folder / "run" / "final.weights.h5") in capsys.readouterr().out


def test_another_schedule_in_the_same_folder_is_refused(way, folder, train, capsys):
    dataset = ("--dataset", folder / "images", "--run", folder / "run")
    assert train("fit", folder / "small.py", *dataset, "--epochs", 3) == 2
    assert "epochs was 2, now 3" in capsys.readouterr().err


def test_a_run_of_other_data_does_not_become_a_model_of_the_program(
    way, folder, train, capsys
):
    assert train("export", folder / "run") == 2
    assert "name another folder with --out" in capsys.readouterr().err


def test_another_network_begins_with_the_run(way, folder, train):
    again = ("--dataset", folder / "images", "--run", folder / "again")
    begun = ("--epochs", 1, "--init", folder / "run")
    assert train("fit", folder / "small.py", *again, *begun) == 0


def test_a_corrupt_image_is_refused_before_anything_is_trained(
    folder, train, tmp_path, capsys
):
    for name in CLASSES[:2]:
        (tmp_path / "images" / name).mkdir(parents=True)
        for file in sorted((folder / "images" / name).iterdir())[:12]:
            (tmp_path / "images" / name / file.name).write_bytes(file.read_bytes())
    broken = tmp_path / "images" / "clear" / "0.png"
    broken.write_bytes(broken.read_bytes()[:60])
    dataset = ("--dataset", tmp_path / "images", "--run", tmp_path / "run")
    assert train("fit", folder / "small.py", *dataset) == 2
    assert str(broken) in capsys.readouterr().err
    assert not (tmp_path / "run").exists()
