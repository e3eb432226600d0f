"""What the three models of one source share: data, split and hyper-parameters.

strikersps/Brain-MRI-Image-Classification-Using-Deep-Learning.
"""

from training.recipes import documents
from training.recipes.augmentation import Augmentation
from training.recipes.recipe import (
    Difference,
    ImageSplit,
    Phase,
    Published,
    Schedule,
    Stopping,
    Subset,
)

SPLIT = "random 30 % of the images, 1038"
_SOURCE = (
    "strikersps/Brain-MRI-Image-Classification-Using-Deep-Learning; slices of one "
    "patient on both sides, changed at random in the test too"
)
# Kaggle's "Sartaj" training folder has as many slices without a tumor.
_DRAWS = (Subset("figshare"), Subset("nickparvar", ("notumor",), 395))

INTENDED_USE = (
    "A second look at single slices of brain MRI in research and teaching: glioma, "
    "meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is "
    "the better choice."
)
LIMITS = (
    "Trained on single exported slices, most of them T1 with contrast, of adults. It "
    "doesn't know metastases, other lesions, children, or images after surgery, and "
    "it may take the look of the sequence for the absence of a tumor."
)

# As in a public script that repeats the source's other cells word for word.
_AUGMENTATION = Augmentation(
    rotation_deg=15,
    shift_width=0.1,
    zoom=0.01,
    shear_deg=0.01,
    exposure=(0.3, 1.5),
    flip_horizontal=True,
    flip_vertical=True,
    border="nearest",
)
_DIFFERENCES = (
    documents.sets_at_hand(
        "3,459 slices: figshare's 3,064, and 395 without a tumor, probably Sartaj's",
        "figshare's slices at hand (2,419 here), and 395 of nickparvar's without a "
        "tumor",
    ),
    Difference(
        "rendering",
        "slices drawn by Matplotlib at 300 dpi and stored as JPEG",
        "slices as they are, spread over their full range",
        "Drawing a slice only resamples it once more.",
    ),
    Difference(
        "augmentation of validation and test",
        "changed at random like the training images",
        "unchanged",
        "A test of images darkened and turned at random measures chance as well.",
    ),
    Difference(
        "scores",
        "F1, MAE and RMSE of shuffled answers against labels in file order",
        "accuracy and loss only are compared",
        "The other figures are meaningless: micro-F1 would have to equal accuracy.",
    ),
)


def published(accuracy: float, loss: float) -> tuple[Published, ...]:
    """Return what the source prints for a model; its F1 and MAE are meaningless."""
    return (
        Published("accuracy", accuracy, SPLIT, _SOURCE),
        Published("loss", loss, SPLIT, _SOURCE),
    )


def image_split(*phases: Phase) -> ImageSplit:
    """Return the source's protocol, with our schedule."""
    return ImageSplit(_DRAWS, 0.14, 0.30, phases, SPLIT)


def documented(**options: object) -> Schedule:
    """Return the source's hyper-parameters: 100 epochs at most, stopped early."""
    return documents.documented(
        Schedule(
            phases=(Phase(128, 100, 1e-3),),
            batch=32,
            augmentation=_AUGMENTATION,
            stopping=Stopping("val_accuracy", 10),
            input_scaling="unit",
            input=documents.whole_slice(128),
            options=options,
        )
    )


def differences(*more: Difference) -> tuple[Difference, ...]:
    """Return how our run of the documented schedule differs from the source's."""
    return (*_DIFFERENCES, *more)
