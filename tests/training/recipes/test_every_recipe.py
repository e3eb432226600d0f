"""Every recipe, reduced, from drawn images to a result in the program."""

import gc
import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import image_sets
import numpy as np
import pytest
from bundles import make_classifier_bundle
from msgspec import structs

from brainview.core import CancelToken, Scan
from brainview.inference import Analyzer, Choice, EngineOptions
from brainview.models import ModelRegistry, load_manifest
from brainview.readers import read_scan
from training.recipes import RECIPES, Phase, Recipe
from training.run import Run

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.slow,
    pytest.mark.timeout(900),  # a busy machine traces the graphs slowly
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Even though the `tf.config:UserWarning"),
]

# The smallest that each network takes.
SIDES = {
    "mlp": 16,
    "alexnet": 67,
    "inceptionv3": 75,
    "binary_cnn": 32,
    "brainview1": 32,
    "densenet121": 64,
    "mobilenetv2": 32,
    "resunet": 32,
}
# One of each task: another refit would only take its time.
REFITTED = ("binary-cnn", "resunet")
CLASSIFIER = "tiny-classifier"
# These differ from another recipe in their data only, and the tests of the splits look
# at that.
LIKE_ANOTHER = (
    "binary-cnn-br35h",
    "mobilenetv2-coronal",
    "mobilenetv2-sagittal",
    "mobilenetv2-sartaj",
)


def reduced(recipe: Recipe) -> Recipe:
    """Reduce a recipe to an epoch of few batches; network, data and losses stay."""
    side = SIDES[recipe.architecture]
    located = max(phase.localization for phase in recipe.improved.phases)
    teacher = recipe.improved.phases[-1].teacher
    first = Phase(side, 1, 1e-3, located, teacher=teacher)
    again = (replace(first, refit=True),) if recipe.id in REFITTED else ()
    return replace(
        recipe,
        input=structs.replace(recipe.input, height=side, width=side),
        subsets=tuple(replace(subset, count=4) for subset in recipe.subsets),
        improved=replace(recipe.improved, phases=(first, *again), batch=16),
    )


@contextmanager
def without_graphs() -> Iterator[None]:
    """Run eagerly, since tracing a backward pass takes longer than a few steps."""
    import tensorflow as tf

    tf.config.run_functions_eagerly(True)
    try:
        yield
    finally:
        tf.config.run_functions_eagerly(False)


@contextmanager
def without_collections() -> Iterator[None]:
    """Pause garbage collection, which takes a third of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect()


@pytest.fixture(scope="module", autouse=True)
def _smaller_backbones() -> Iterator[None]:
    """Take less of what the backbones have much of, but each kind of it.

    Inception-V3 has all its layers with an eighth of the channels. DenseNet121's blocks
    have two layers each instead of 6 to 24. MobileNetV2 and EfficientNet-Lite0 repeat
    one block of their stages instead of all. The tests of the architectures look at
    whole ones.
    """
    keras = pytest.importorskip("keras")
    from training.architectures import efficientnet_lite

    inception, densenet, mobilenet = (
        sys.modules[build.__module__]
        for build in (
            keras.applications.InceptionV3,
            keras.applications.DenseNet121,
            keras.applications.MobileNetV2,
        )
    )
    convolution, block = inception.conv2d_bn, densenet.dense_block
    residual = mobilenet._inverted_res_block

    def repeated_once(x, expansion, stride, alpha, filters, block_id):
        if stride == 1 and filters == x.shape[-1] and block_id > 2:
            return x
        return residual(x, expansion, stride, alpha, filters, block_id)

    (first, second, *others) = efficientnet_lite._STAGES
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            inception,
            "conv2d_bn",
            lambda x, filters, *kernel, **options: convolution(
                x, filters // 8, *kernel, **options
            ),
        )
        patch.setattr(densenet, "dense_block", lambda x, _, name: block(x, 2, name))
        patch.setattr(mobilenet, "_inverted_res_block", repeated_once)
        stages = (first, second, *((1, *stage[1:]) for stage in others))
        patch.setattr(efficientnet_lite, "_STAGES", stages)
        yield


@dataclass(frozen=True)
class TrainedModel:
    """A recipe's run and bundle."""

    run: Run
    bundle: Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("tensorflow")
    folder = tmp_path_factory.mktemp("recipes")
    image_sets.make_sets(folder / "sets")
    # The program asks a segmenter only beside a classifier.
    make_classifier_bundle(folder / "bundles" / CLASSIFIER)
    return folder


def trained(name: str, folder: Path) -> Run:
    """Train a recipe, and before it those that it begins with or learns from."""
    from training.fitting.fit import fit

    recipe, cache = reduced(RECIPES[name]), folder / "cache"
    run = Run(recipe, folder / "sets", folder / "runs" / name, cache, init="random")
    if not run.final_weights.is_file():
        for other in recipe.builds_on:
            trained(other, folder)
        with without_graphs():
            fit(run)
    return run


@pytest.fixture(scope="module", params=[r for r in RECIPES if r not in LIKE_ANOTHER])
def made(request: pytest.FixtureRequest, folder: Path) -> Iterator[TrainedModel]:
    """Train, measure and export a recipe."""
    import keras

    from training.exporting.export import export_run
    from training.measuring.measure import measure

    with without_collections():
        run = trained(request.param, folder)
        measure(run)
        bundle = export_run(run, folder / "bundles")
    yield TrainedModel(run, bundle)
    keras.config.set_dtype_policy("float32")
    keras.backend.clear_session()


@pytest.fixture(scope="module")
def scan(folder: Path) -> Scan:
    """An axial slice of the held-out fold."""
    return read_scan(folder / "sets" / "nickparvar" / "train" / "glioma" / "0.png")


def test_a_recipe_trains(made):
    header, *epochs = (made.run.folder / "phase-1.csv").read_text().splitlines()
    logged = dict(zip(header.split(","), epochs[0].split(","), strict=True))
    assert len(epochs) == 1
    assert math.isfinite(float(logged["val_loss"]))


def test_a_trained_recipe_is_measured(made):
    figures = load_manifest(made.bundle).metrics
    assert figures
    assert all(figure.low <= figure.value <= figure.high for figure in figures)


def test_the_program_runs_a_recipes_bundle(made, folder, scan):
    task, name = made.run.recipe.task, made.run.recipe.id
    classifier = CLASSIFIER if task == "segmentation" else name
    segmenter = None if task == "classification" else name
    registry = ModelRegistry([folder / "bundles"])
    answer = Analyzer(registry, EngineOptions("onnx")).analyze(
        scan,
        Choice(classifier, segmenter, force=True),
        CancelToken(),
        lambda _: None,
    )
    assert answer.status.is_analyzed
    assert answer.classification.probabilities.sum() == pytest.approx(1, abs=1e-5)
    if segmenter:
        assert answer.segmentation.mask.shape == scan.shape


def test_the_program_shows_where_a_classifier_looked(made, folder, scan):
    if made.run.recipe.task == "segmentation" or not made.run.recipe.explained_layer:
        pytest.skip("it has no heat map")
    registry = ModelRegistry([folder / "bundles"])
    answer = Analyzer(registry, EngineOptions("onnx")).analyze(
        scan,
        Choice(made.run.recipe.id, force=True),
        CancelToken(),
        lambda _: None,
    )
    maps = answer.classification.heatmaps
    assert maps.shape[-1] == len(made.run.recipe.class_names)
    assert np.isfinite(maps).all()


def test_renewing_the_figures_changes_no_other_file(made, folder):
    from training.exporting.export import renew_figures

    before = {path: path.read_bytes() for path in made.bundle.glob("*.*")}
    renew_figures(made.run, folder / "bundles")
    assert {path: path.read_bytes() for path in made.bundle.glob("*.*")} == before
