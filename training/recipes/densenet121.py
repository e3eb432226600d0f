"""DenseNet121, tumor or not, on three-sequence slices of low-grade gliomas."""

from dataclasses import replace

from brainview.imaging import InputSpec
from training.recipes import documents
from training.recipes.augmentation import USUAL
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

_SOURCE = (
    "sahilfaizal01/Two-Stage-Brain-Tumor-Recognition-and-Localisation; slices of one "
    "patient on both sides"
)
_SPLIT = "random 25 % of the slices, 976 of 983"

_PHASES = (
    Phase(128, 12, 1e-3, localization=0.3),
    Phase(128, 10, 7e-4, localization=0.3),
    Phase(128, 12, 7e-4, localization=0.3, averaging=0.99),
)

RECIPE = Recipe(
    id="densenet121",
    version="1.0.0",
    title="DenseNet121",
    task="classification",
    architecture="densenet121",
    class_names=("notumor", TUMOR),
    # Documented are 256×256. Two epochs at that size, all that two cores had time for,
    # made it worse on validation than 128 only.
    input=InputSpec(128, 128, channels=3),
    subsets=(Subset("lgg", ("glioma",)), Subset("lgg", ("notumor",), 1100)),
    documented=documents.documented(
        Schedule(
            phases=(Phase(256, 20, 1e-3),),
            batch=16,
            input_scaling="unit",
            input=documents.whole_slice(256),
            options={"dropout": 0.3},
        )
    ),
    differences=(
        documents.sets_at_hand(
            "3,929 slices of about 110 patients",
            "the set's slices at hand (3,156 of 88 patients here)",
        ),
        documents.IMAGENET,
        documents.FULL_RANGE,
        documents.REPEATABLE,
        documents.ALL_IMAGES,
        Difference(
            "area under the ROC curve",
            "of hard answers, and so the balanced accuracy",
            "of probabilities, and of hard answers beside it",
            "Only the first is what others call by that name.",
        ),
    ),
    improved=Schedule(
        phases=_PHASES,
        batch=16,
        weight_decay=2e-2,
        label_smoothing=0.05,
        augmentation=replace(USUAL, mix_channels=0.15),
        precision="mixed_bfloat16",
    ),
    image_split=ImageSplit(
        (Subset("lgg"),),
        0.1875,
        0.25,
        _PHASES,
        _SPLIT,
    ),
    published=(
        Published("accuracy", 0.9456967213, _SPLIT, _SOURCE),
        Published("f1_tumor", 0.9170579030, _SPLIT, _SOURCE),
        Published("precision_tumor", 0.9606557377, _SPLIT, _SOURCE),
        Published("sensitivity_tumor", 0.8772455090, _SPLIT, _SOURCE),
        Published("auc_hard", 0.929, _SPLIT, f"{_SOURCE}; of hard answers"),
    ),
    explained_layer="relu",
    planes=("axial",),
    intended_use=(
        "Whether a slice shows a low-grade glioma, in research and teaching: the "
        "first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with "
        "contrast) or FLAIR alone."
    ),
    limits=(
        "Trained on axial slices of low-grade gliomas only (88 patients of The Cancer "
        "Genome Atlas). It doesn't know other tumors, sequences or planes."
    ),
)
