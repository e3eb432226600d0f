"""What the three models of one source share: data, split and hyper-parameters.

strikersps/Brain-MRI-Image-Classification-Using-Deep-Learning.
"""

from training.recipes.augmentation import Augmentation
from training.recipes.recipe import ImageSplit, Phase, Published, Schedule, Subset

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


def published(accuracy: float) -> tuple[Published, ...]:
    """Return what the source prints for a model; its F1 and MAE are meaningless."""
    return (Published("accuracy", accuracy, SPLIT, _SOURCE),)


def image_split(*phases: Phase) -> ImageSplit:
    """Return the source's protocol, with our schedule."""
    return ImageSplit(_DRAWS, 0.14, 0.30, phases, SPLIT)


def documented(epochs: int, **options: object) -> Schedule:
    """Return the source's hyper-parameters: 100 epochs at most, stopped early."""
    return Schedule(
        phases=(Phase(128, epochs, 1e-3),),
        batch=32,
        optimizer="adam",
        weight_decay=0,
        augmentation=Augmentation(
            rotation_deg=15, scale=0.01, shift=0.1, gamma=1, contrast=0.6, blur=0
        ),
        options=options,
    )
