"""ResUNet, tumor mask, for gray and three-channel slices."""

from dataclasses import replace

from brainview.imaging import InputSpec
from training.recipes import documents
from training.recipes.augmentation import STRONG, USUAL
from training.recipes.recipe import (
    Difference,
    ImageSplit,
    Phase,
    Published,
    Recipe,
    Schedule,
    Stopping,
    Subset,
)

# Of more slices without a tumor: on these is each false outline.
_MANY_EMPTY = Phase(
    192,
    8,
    1e-3,
    augmentation=replace(STRONG, mix_channels=0.3),
    averaging=0.995,
    subsets=(
        Subset("figshare"),
        Subset("lgg"),
        Subset("nickparvar", ("notumor",), 700),
    ),
)

_SOURCE = (
    "sahilfaizal01/Two-Stage-Brain-Tumor-Recognition-and-Localisation; slices of one "
    "patient on both sides"
)
_VALIDATION = (
    "validation at its best epoch: random 7.5 % of the tumor slices, 96 of 103"
)

RECIPE = Recipe(
    id="resunet",
    version="1.0.0",
    title="ResUNet",
    task="segmentation",
    mirrored=True,
    architecture="resunet",
    class_names=("tumor",),
    # At the documented 256 a convolution sees less of the head, and more is outlined
    # where there is no tumor.
    input=InputSpec(192, 192, channels=3),
    subsets=(
        Subset("figshare"),
        Subset("lgg", ("glioma",)),
        Subset("lgg", ("notumor",), 900),
        # Other sequences, such as T2, come without a tumor only: an empty mask each.
        Subset("nickparvar", ("notumor",), 400),
    ),
    documented=replace(
        documents.documented(
            Schedule(
                phases=(Phase(256, 5, 0.05),),
                batch=16,
                loss="focal_tversky",
                optimizer_epsilon=0.1,
                stopping=Stopping("val_loss", 20),  # never within five epochs
                input_scaling="standardized",
                input=documents.whole_slice(256),
            )
        ),
        kept="best",
    ),
    differences=(
        documents.sets_at_hand(
            "1,373 slices with a tumor",
            "the set's slices with a tumor at hand (1,087 here)",
        ),
        Difference(
            "masks",
            "resized, standardized, and cut at their mean",
            "resized, and cut at one half",
            "At 256×256, the size of the slices, both are the same.",
        ),
        Difference(
            "intensities",
            "standardized over all pixels and channels",
            "each channel spread over [0, 1], then standardized in the same way",
            documents.FULL_RANGE.reason,
        ),
        documents.REPEATABLE,
        documents.ALL_IMAGES,
        Difference(
            "scored part",
            "the validation part, at the epoch that did best on it",
            "the same, and the test part, which the document never scores",
            "A figure that chose the weights is too good.",
        ),
    ),
    improved=Schedule(
        phases=(
            Phase(128, 18, 2e-3),
            Phase(256, 8, 8e-4),
            Phase(256, 5, 4e-4),
            # The three sequences together, as most of its slices come.
            Phase(256, 2, 3e-4, augmentation=replace(USUAL, mix_channels=0.15)),
            Phase(
                256,
                4,
                4e-4,
                augmentation=replace(USUAL, mix_channels=0.15),
                averaging=0.99,
            ),
            Phase(192, 9, 1e-3, 0, replace(STRONG, mix_channels=0.3), 0.995),
            Phase(256, 4, 4e-4, 0, replace(STRONG, mix_channels=0.15), 0.995),
            _MANY_EMPTY,
            replace(_MANY_EMPTY, epochs=12, learning_rate=8e-4, refit=True),
        ),
        batch=16,
        loss="dice_and_cross_entropy",
        weight_decay=1e-3,
        augmentation=replace(USUAL, mix_channels=0.5),
        precision="mixed_bfloat16",
    ),
    image_split=ImageSplit(
        (Subset("lgg", ("glioma",)),),
        0.075,
        0.075,
        (Phase(128, 11, 2e-3), Phase(192, 8, 8e-4)),
        "random 7.5 % of the tumor slices",
    ),
    published=(
        Published(
            "dice_volume",
            0.84,
            "human readers",
            "Buda 2017, agreement of readers on this set",
        ),
        Published(
            "tversky_batch_lgg",
            0.7029,
            _VALIDATION,
            f"{_SOURCE}; soft masks, batch-wise",
        ),
        Published("loss", 0.4021, _VALIDATION, f"{_SOURCE}; focal Tversky loss"),
    ),
    intended_use=(
        "Outlining a tumor on single slices of brain MRI in research and teaching: "
        "FLAIR or three-sequence slices of gliomas, T1 slices with contrast."
    ),
    limits=(
        "Trained on gliomas, meningiomas and pituitary tumors of adults. An outline "
        "on other sequences or lesions is unmeasured; a healthy slice may get one."
    ),
)
