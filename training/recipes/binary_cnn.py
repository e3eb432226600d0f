"""The network of one convolution, tumor or not."""

from brainview.imaging import InputSpec
from training.recipes.augmentation import Augmentation
from training.recipes.recipe import (
    TUMOR,
    ImageSplit,
    Phase,
    Published,
    Recipe,
    Schedule,
    Subset,
)

_README = "ankitsinha4791/Brain-Tumor-Detection, README"
_UNCLEAR = "unclear: Navoneel's images or a random part of Br35H's"
_ANCESTOR = "MohamedAliHabib/Brain-Tumor-Detection, images changed before the split"
_SPLIT = "random 15 % of the images, changed copies on both sides"

RECIPE = Recipe(
    id="binary-cnn",
    version="1.0.0",
    title="Binary CNN",
    task="classification",
    architecture="binary_cnn",
    class_names=("notumor", TUMOR),
    input=InputSpec(240, 240, channels=1),
    subsets=(Subset("nickparvar"),),
    documented=Schedule(
        phases=(Phase(240, 24, 1e-3),), batch=32, optimizer="adam", weight_decay=0
    ),
    improved=Schedule(
        phases=(
            Phase(240, 4, 5e-3),
            Phase(240, 5, 4e-3),
            Phase(240, 6, 3e-3),
            Phase(240, 12, 3e-3),
        ),
        batch=32,
        weight_decay=1e-3,
        augmentation=Augmentation(rotation_deg=10, scale=0.1, shift=0.04),
        precision="mixed_bfloat16",
    ),
    image_split=ImageSplit(
        (Subset("nickparvar"),),
        0.15,
        0.15,
        (Phase(240, 3, 5e-3), Phase(240, 12, 4e-3)),
        "random 15 % of the images; those without a tumor are Br35H's",
    ),
    published=(
        Published("accuracy", 0.946, _UNCLEAR, _README),
        Published("f1_tumor", 0.93, _UNCLEAR, _README),
        Published("accuracy", 0.8871, _SPLIT, _ANCESTOR),
        Published("f1_tumor", 0.8829, _SPLIT, _ANCESTOR),
    ),
    explained_layer="pool_2",
    sigmoid=True,
    external_sets=("navoneel",),
    intended_use=(
        "Whether a slice of brain MRI shows a tumor, in research and teaching. Kept "
        "for comparison: 11,137 weights, a single convolution."
    ),
    limits=(
        "It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor "
        "in training, from other sequences, nearly none of which had. Don't rely on "
        "it where all slices are of one sequence."
    ),
)
