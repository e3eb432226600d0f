"""ResUNet, tumor mask, for gray and three-channel slices."""

from dataclasses import replace

from brainview.imaging import InputSpec
from training.recipes.augmentation import STRONG, Augmentation
from training.recipes.recipe import (
    ImageSplit,
    Phase,
    Published,
    Recipe,
    Schedule,
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
    documented=Schedule(
        phases=(Phase(256, 5, 0.05),),
        batch=16,
        loss="focal_tversky",
        optimizer="adam",
        weight_decay=0,
    ),
    improved=Schedule(
        phases=(
            Phase(128, 18, 2e-3),
            Phase(256, 8, 8e-4),
            Phase(256, 5, 4e-4),
            # The three sequences together, as most of its slices come.
            Phase(256, 2, 3e-4, augmentation=Augmentation(mix_channels=0.15)),
            Phase(
                256,
                4,
                4e-4,
                augmentation=Augmentation(mix_channels=0.15),
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
        augmentation=Augmentation(mix_channels=0.5),
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
            "random 7.5 % of the tumor slices, 96 of 103",
            "sahilfaizal01/Two-Stage-Brain-Tumor-Recognition-and-Localisation; soft "
            "masks, batch-wise, slices of one patient on both sides",
        ),
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
