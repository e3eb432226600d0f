"""MobileNetV2, four classes, all planes together."""

from dataclasses import replace

from brainview.imaging import InputSpec
from training.data import CLASS_NAMES
from training.recipes import documents
from training.recipes.augmentation import STRONG, USUAL
from training.recipes.recipe import (
    Difference,
    ImageSplit,
    Phase,
    Published,
    Recipe,
    Schedule,
    Subset,
)

_SPLIT = "random 10 % of the images, 327"
_README = (
    "ioptime-official/ai-brain-tumor-classification, README; slices of one patient on "
    "both sides"
)
_NOTEBOOK = "the same repository's notebook, test cell"

_OTHER_IMAGES = documents.sets_at_hand(
    "Sartaj's 3,264 slices, both folders together", "nickparvar's slices (5,663 here)"
)
DIFFERENCES = (
    Difference(
        "network",
        "torchvision's, in PyTorch",
        "Keras', with the same layers, numbers of weights and batch normalization; its "
        "first random weights are drawn otherwise",
        "The other networks and the export are Keras'.",
    ),
    documents.IMAGENET,
    Difference(
        "intensities",
        "stored values divided by 255, minus ImageNet's mean, by its spread",
        "spread over [0, 1], minus ImageNet's mean, by its spread",
        documents.FULL_RANGE.reason,
    ),
    documents.REPEATABLE,
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
    documented=documents.documented(
        Schedule(
            phases=(Phase(224, 30, 1e-3),),
            batch=32,
            optimizer_epsilon=1e-8,  # PyTorch's default
            input_scaling="imagenet",
            input=documents.whole_slice(224),
            options={"dropout": 0.2, "torchvision": True},
        )
    ),
    differences=(_OTHER_IMAGES, *DIFFERENCES),
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
        augmentation=USUAL,
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
        Published("accuracy", 0.9297, _SPLIT, _README),
        Published("accuracy", 0.9235, _SPLIT, _NOTEBOOK),
        Published(
            "accuracy",
            0.8807,
            _SPLIT,
            "the same notebook's classification report and matrix",
        ),
        Published("loss", 0.3987, _SPLIT, _README),
        Published("loss", 0.5679, _SPLIT, _NOTEBOOK),
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

# For those who have the documented images.
SARTAJ = replace(
    RECIPE,
    id="mobilenetv2-sartaj",
    title="MobileNetV2 on Sartaj",
    subsets=(Subset("sartaj"),),
    single_channels=(),
    improved=replace(RECIPE.improved, phases=RECIPE.image_split.phases),
    image_split=replace(
        RECIPE.image_split,
        subsets=(Subset("sartaj"),),
        description="random 10 % of Sartaj's images",
    ),
    differences=DIFFERENCES,
    variant_of=RECIPE.id,
)

RECIPES = (RECIPE, SARTAJ)
