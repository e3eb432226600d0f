"""MobileNetV2 for one plane each: the combined model, taught one plane more."""

from dataclasses import replace

from training.recipes import documents, mobilenetv2
from training.recipes.augmentation import USUAL, Augmentation, Lighting
from training.recipes.recipe import (
    Difference,
    Phase,
    Published,
    Recipe,
    Schedule,
    Subset,
)

_COMBINED = mobilenetv2.RECIPE
_SOURCE = "ioptime-official/ai-brain-tumor-classification, README"
# Documented by name only: CLAHE, RandomBrightness and RandomBrightnessContrast of
# Albumentations. The amounts are that library's defaults.
_DOCUMENTED = replace(
    _COMBINED.documented,
    augmentation=Augmentation(
        clahe=0.5, lightings=(Lighting(0.5, 0.2), Lighting(0.5, 0.2, 0.2))
    ),
)
_DIFFERENCES = (
    documents.sets_at_hand(
        "a set of its own for each view, of unknown size",
        "the slices of the plane among nickparvar's",
    ),
    Difference(
        "split",
        "each view's own, unknown",
        "the plane's slices in the parts of the combined model",
        "A model for one plane that begins with the combined model's weights must not "
        "have seen its test slices.",
    ),
    Difference(
        "augmentation",
        "probably made once, on the training part; amounts not said",
        "the library's default amounts, drawn anew each epoch",
        "How many copies were made isn't said.",
    ),
    Difference(
        "CLAHE",
        "OpenCV's, on the lightness",
        "scikit-image's with the same limits and tiles, in each channel",
        "The slices are gray, and scikit-image is what the other recipes use.",
    ),
    *(d for d in mobilenetv2.DIFFERENCES if d != documents.REPEATABLE),
)
_IMPROVED = Schedule(
    phases=(Phase(224, 2, 2e-4, localization=0.3),),
    batch=32,
    weight_decay=2e-2,
    label_smoothing=0.05,
    mixup=0.2,
    augmentation=replace(USUAL, clahe=0.25, brightness=0.2, contrast=0.2),
    options={"dropout": 0.3},
)
# Axial slices of other sequences, with and without a tumor: see mobilenetv2.
_OTHER_SEQUENCES = (Subset("lgg", ("glioma",), 150), Subset("lgg", ("notumor",), 150))
# How many there are, in all folds, of slices without a tumor.
_HEALTHY = {"coronal": 24, "sagittal": 84}
# Axial slices, of which there are most, need no more epochs: on validation as many
# were right as before.
_MORE = Phase(224, 4, 3e-4, localization=0.3)
_WITH_MORE = ("coronal", "sagittal")
_REPEATS = {"coronal": 6, "sagittal": 2}
# Where the mean over slice and mirror image did better on validation.
_MIRRORED = ("axial", "coronal")
# Under the authors' protocol.
_MORE_IMAGES = {"coronal": (replace(_MORE, localization=0.0), Phase(224, 12, 5e-4))}


def _limits(plane: str) -> str:
    if plane not in _HEALTHY:
        return _COMBINED.limits
    return (
        f"{_COMBINED.limits} The public sets hold only {_HEALTHY[plane]} {plane} "
        "slices without a tumor: ask it which tumor there is rather than whether."
    )


def _recipe(plane: str, view: str, accuracy: float, loss: float) -> Recipe:
    split = f"the {view} view's own split, size unknown"
    phases = (*_IMPROVED.phases, *((_MORE,) if plane in _WITH_MORE else ()))
    refit = (replace(phase, refit=True) for phase in phases)
    others = _OTHER_SEQUENCES if plane == "axial" else ()
    # Drawn once an epoch, so few would never be answered.
    healthy = (Subset("nickparvar", ("notumor",)),) * _REPEATS.get(plane, 0)
    return replace(
        _COMBINED,
        id=f"mobilenetv2-{plane}",
        version="1.0.0",
        title=f"MobileNetV2 {plane}",
        planes=(plane,),
        mirrored=plane in _MIRRORED,
        starts_from=_COMBINED.id,
        subsets=(
            Subset("nickparvar"),
            Subset("figshare", count=200),
            *others,
            *healthy,
        ),
        single_channels=("lgg",) if others else (),
        documented=_DOCUMENTED,
        differences=_DIFFERENCES,
        improved=replace(_IMPROVED, phases=(*phases, *refit)),
        image_split=replace(
            _COMBINED.image_split,
            phases=(Phase(224, 2, 2e-4), *_MORE_IMAGES.get(plane, ())),
            description=f"{plane} slices among a random 10 % of the images",
        ),
        published=(
            Published("accuracy", accuracy, split, _SOURCE),
            Published("loss", loss, split, _SOURCE),
        ),
        limits=_limits(plane),
        intended_use=_COMBINED.intended_use.replace(
            "single slices", f"single {plane} slices"
        ),
    )


RECIPES = (
    _recipe("axial", "top", 0.8702, 0.7121),
    _recipe("coronal", "back", 0.9474, 0.2796),
    _recipe("sagittal", "left", 0.9278, 0.2037),
)
