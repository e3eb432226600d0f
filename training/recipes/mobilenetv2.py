"""MobileNetV2, four classes, all planes together."""

from brainview.imaging import InputSpec
from training.data import CLASS_NAMES
from training.recipes.augmentation import STRONG, Augmentation
from training.recipes.recipe import (
    ImageSplit,
    Phase,
    Published,
    Recipe,
    Schedule,
    Subset,
)

RECIPE = Recipe(
    id="mobilenetv2",
    version="1.0.0",
    title="MobileNetV2",
    task="classification",
    mirrored=True,
    architecture="mobilenetv2",
    class_names=CLASS_NAMES,
    input=InputSpec(224, 224, channels=1),
    # Nearly all tumor slices of nickparvar are T1 with contrast and nearly all
    # others are not: a network can answer from the look of the sequence. The lgg
    # slices have every sequence with and without a tumor, which takes that away.
    subsets=(
        Subset("nickparvar"),
        # The same slices as nickparvar's, but with masks: they say where to look.
        Subset("figshare", count=700),
        Subset("lgg", ("glioma",), 450),
        Subset("lgg", ("notumor",), 450),
    ),
    single_channels=("lgg",),
    documented=Schedule(
        phases=(Phase(224, 30, 1e-3),),
        batch=32,
        optimizer="adam",
        weight_decay=0,
        options={"dropout": 0.2},
    ),
    improved=Schedule(
        phases=(
            Phase(128, 22, 2e-3),
            Phase(224, 8, 5e-4, localization=0.3),
            Phase(128, 14, 1.5e-3, 0.3, STRONG, refit=True),
            Phase(224, 8, 5e-4, 0.3, STRONG, refit=True),
            Phase(224, 6, 4e-4, 0.3, STRONG, 0.995, refit=True),
        ),
        batch=32,
        weight_decay=2e-2,
        label_smoothing=0.05,
        mixup=0.2,
        augmentation=Augmentation(),
        options={"dropout": 0.3},
    ),
    image_split=ImageSplit(
        (Subset("nickparvar"),),
        0.20,
        0.10,
        (Phase(128, 20, 2e-3), Phase(224, 4, 5e-4)),
        "random 10 % of the images",
    ),
    published=(
        Published(
            "accuracy",
            0.9297,
            "random 10 % of the images, 327",
            "ioptime-official/ai-brain-tumor-classification, README; slices of one "
            "patient on both sides",
        ),
        Published(
            "accuracy",
            0.8807,
            "random 10 % of the images, 327",
            "the same repository's notebook, classification report and matrix",
        ),
    ),
    explained_layer="out_relu",
    intended_use=(
        "A second look at single slices of brain MRI in research and teaching: "
        "glioma, meningioma, pituitary tumor or none of them."
    ),
    limits=(
        "Trained on single exported slices, most of them T1 with contrast, of "
        "adults. It doesn't know metastases, other lesions, children, or images "
        "after surgery."
    ),
)
