"""The network of one convolution, tumor or not, in its documented variants."""

from dataclasses import replace

from msgspec import structs

from brainview.imaging import InputSpec
from training.recipes import documents
from training.recipes.augmentation import USUAL, Augmentation
from training.recipes.recipe import (
    TUMOR,
    Difference,
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
_VALIDATION = "validation, perhaps 15 % of Br35H's images"

_DOCUMENTED = documents.documented(
    Schedule(
        phases=(Phase(240, 25, 1e-3),),
        batch=32,
        # The README names none; this is the ancestor's.
        augmentation=Augmentation(
            rotation_deg=10,
            shift_width=0.1,
            shift_height=0.1,
            shear_deg=0.1,
            exposure=(0.3, 1.0),
            flip_horizontal=True,
            flip_vertical=True,
            border="nearest",
        ),
        input_scaling="unit",
        input=structs.replace(documents.whole_slice(240), crop="head"),
    )
)
_OTHER_IMAGES = documents.sets_at_hand(
    "Br35H: 1,500 slices with and 1,500 without a tumor; test on Navoneel's 253",
    "nickparvar's, whose slices without a tumor are Br35H's; test on a random part, "
    "and on Navoneel's 170 at hand if split by patient",
)
_DIFFERENCES = (
    Difference(
        "crop",
        "to the largest contour above the gray value 45 (the ancestor's code)",
        "to the head, as the program does it",
        "A fixed gray value fails on files of other ranges; the documented code raises "
        "an error where nothing is as bright.",
    ),
    Difference(
        "augmentation",
        "7 copies of an image with and 10 without a tumor, made once, before the split "
        "and before the crop (the ancestor's code; the README names none)",
        "the same changes, drawn anew each epoch, after split and crop",
        "Copies made before the split lie on both sides of it.",
    ),
    Difference(
        "weights kept",
        "not said; the ancestor's author chose epoch 23 of 24 by hand",
        "the last epoch's",
        "What is chosen by hand can't be repeated.",
    ),
    Difference(
        "channels",
        "in OpenCV's order, blue first",
        "gray, repeated three times",
        "All slices are gray.",
    ),
    documents.FULL_RANGE,
    documents.REPEATABLE,
)

RECIPE = Recipe(
    id="binary-cnn",
    version="1.0.0",
    title="Binary CNN",
    task="classification",
    architecture="binary_cnn",
    class_names=("notumor", TUMOR),
    input=InputSpec(240, 240, channels=1),
    subsets=(Subset("nickparvar"),),
    documented=_DOCUMENTED,
    differences=(_OTHER_IMAGES, *_DIFFERENCES),
    external_test="navoneel",
    improved=Schedule(
        phases=(
            Phase(240, 4, 5e-3),
            Phase(240, 5, 4e-3),
            Phase(240, 6, 3e-3),
            Phase(240, 12, 3e-3),
        ),
        batch=32,
        weight_decay=1e-3,
        augmentation=replace(USUAL, rotation_deg=10, scale=0.1, shift=0.04),
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
        Published("accuracy", 0.989, _VALIDATION, _README),
        Published("f1_tumor", 0.98, _VALIDATION, _README),
        Published("accuracy", 0.946, _UNCLEAR, _README),
        Published("f1_tumor", 0.93, _UNCLEAR, _README),
        Published("accuracy", 0.8871, _SPLIT, _ANCESTOR),
        Published("f1_tumor", 0.8829, _SPLIT, _ANCESTOR),
        Published("loss", 0.3339, _SPLIT, _ANCESTOR),
    ),
    explained_layer="pool_2",
    sigmoid=True,
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

CATEGORICAL = replace(
    RECIPE,
    id="binary-cnn-categorical",
    title="Binary CNN, two neurons",
    sigmoid=False,
    variant_of=RECIPE.id,
)
# For those who have the documented images.
BR35H = replace(
    RECIPE,
    id="binary-cnn-br35h",
    title="Binary CNN on Br35H",
    subsets=(Subset("br35h"),),
    image_split=replace(
        RECIPE.image_split,
        subsets=(Subset("br35h"),),
        description="random 15 % of Br35H's images",
    ),
    differences=_DIFFERENCES,
    variant_of=RECIPE.id,
)

RECIPES = (RECIPE, CATEGORICAL, BR35H)
