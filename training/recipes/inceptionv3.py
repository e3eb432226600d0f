"""Inception-V3, four classes; documented with a frozen backbone, ours learns whole."""

from dataclasses import replace

from brainview.imaging import InputSpec
from training.data import CLASS_NAMES
from training.recipes import documents, strikersps
from training.recipes.augmentation import STRONG, USUAL
from training.recipes.recipe import Difference, Phase, Recipe, Schedule, Subset

_TAUGHT = Phase(192, 10, 5e-4, 0.2, STRONG, 0.995, refit=True, teacher="mobilenetv2")

RECIPE = Recipe(
    id="inceptionv3",
    version="1.0.0",
    title="Inception-V3",
    task="classification",
    mirrored=True,
    architecture="inceptionv3",
    class_names=CLASS_NAMES,
    # At the documented 128 its last convolution has 2×2 cells: no map to speak of.
    input=InputSpec(192, 192, channels=1),
    subsets=(Subset("nickparvar"), Subset("figshare", count=300)),
    documented=strikersps.documented(frozen=True),
    improved=Schedule(
        phases=(
            Phase(128, 13, 1e-3),
            Phase(192, 3, 3e-4, localization=0.2),
            Phase(128, 16, 1e-3, 0, STRONG, refit=True),
            _TAUGHT,
            replace(_TAUGHT, epochs=6),
        ),
        batch=32,
        weight_decay=2e-2,
        label_smoothing=0.05,
        mixup=0.2,
        augmentation=USUAL,
        precision="mixed_bfloat16",
        options={"dropout": 0.3},
    ),
    image_split=strikersps.image_split(
        Phase(96, 24, 1e-3), Phase(128, 10, 6e-4), Phase(192, 4, 4e-4)
    ),
    published=strikersps.published(0.825626, 0.452249),
    differences=strikersps.differences(
        documents.IMAGENET,
        Difference(
            "backbone",
            "frozen",
            "frozen with ImageNet's weights; with random ones it learns (--whole)",
            "A head can't learn from a frozen network of random weights.",
        ),
    ),
    explained_layer="mixed10",
    intended_use=strikersps.INTENDED_USE,
    limits=strikersps.LIMITS,
)
