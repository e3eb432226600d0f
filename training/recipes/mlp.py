"""Multi-layer perceptron, four classes."""

from dataclasses import replace

from brainview.imaging import InputSpec
from training.data import CLASS_NAMES
from training.recipes import strikersps
from training.recipes.augmentation import USUAL
from training.recipes.recipe import Phase, Recipe, Schedule, Subset

# What the network has no convolution to see through.
_GENTLE = replace(
    USUAL, rotation_deg=5, scale=0.05, shift=0.02, gamma=1.2, contrast=0.1, blur=0.05
)

RECIPE = Recipe(
    id="mlp",
    version="1.0.0",
    title="Multi-layer perceptron",
    task="classification",
    architecture="mlp",
    class_names=CLASS_NAMES,
    # Shown whole, heads of all sizes would lie on different pixels.
    input=InputSpec(128, 128, channels=1, fit="stretch"),
    subsets=(Subset("nickparvar"),),
    documented=strikersps.documented(dropout=0.2),
    improved=Schedule(
        phases=(
            Phase(128, 18, 5e-4),
            Phase(128, 18, 6e-4, augmentation=_GENTLE),
            Phase(128, 80, 6e-4),
        ),
        batch=64,
        weight_decay=5e-2,
        label_smoothing=0.05,
        mixup=0.4,
        augmentation=replace(USUAL, rotation_deg=10, scale=0.08, shift=0.04),
        precision="mixed_bfloat16",
        options={"dropout": 0.4},
    ),
    image_split=strikersps.image_split(
        Phase(128, 10, 5e-4), Phase(128, 12, 6e-4, augmentation=_GENTLE)
    ),
    published=strikersps.published(0.624277, 0.926313),
    differences=strikersps.differences(),
    rank=128,
    intended_use=strikersps.INTENDED_USE,
    limits=strikersps.LIMITS,
)
