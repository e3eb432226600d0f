"""AlexNet of 128×128, four classes."""

from brainview.imaging import InputSpec
from training.data import CLASS_NAMES
from training.recipes import strikersps
from training.recipes.augmentation import USUAL
from training.recipes.recipe import Phase, Recipe, Schedule, Subset

RECIPE = Recipe(
    id="alexnet",
    version="1.0.0",
    title="AlexNet",
    task="classification",
    architecture="alexnet",
    class_names=CLASS_NAMES,
    input=InputSpec(128, 128, channels=1),
    # The masks of figshare say where to look.
    subsets=(Subset("nickparvar"), Subset("figshare", count=900)),
    documented=strikersps.documented(dropout=0.5),
    improved=Schedule(
        phases=(Phase(128, 22, 1e-3), Phase(128, 22, 8e-4, localization=0.3)),
        batch=32,
        weight_decay=2e-2,
        label_smoothing=0.05,
        mixup=0.2,
        augmentation=USUAL,
        precision="mixed_bfloat16",
        options={"dropout": 0.3},
    ),
    image_split=strikersps.image_split(Phase(128, 14, 1e-3)),
    published=strikersps.published(0.607900, 1.135692),
    differences=strikersps.differences(),
    explained_layer="norm_5",
    intended_use=strikersps.INTENDED_USE,
    limits=strikersps.LIMITS,
)
