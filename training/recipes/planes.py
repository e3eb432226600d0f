"""MobileNetV2 for one plane each: the combined model, taught one plane more."""

from dataclasses import replace

from training.recipes import mobilenetv2
from training.recipes.augmentation import Augmentation
from training.recipes.recipe import Phase, Published, Recipe, Schedule, Subset

_COMBINED = mobilenetv2.RECIPE
# Documented by name only: CLAHE, random brightness, random brightness and contrast.
_AUGMENTATION = Augmentation(clahe=0.25, brightness=0.2, contrast=0.2)
_DOCUMENTED = replace(_COMBINED.documented, augmentation=_AUGMENTATION)
_IMPROVED = Schedule(
    phases=(Phase(224, 2, 2e-4, localization=0.3),),
    batch=32,
    weight_decay=2e-2,
    label_smoothing=0.05,
    mixup=0.2,
    augmentation=_AUGMENTATION,
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


def _recipe(plane: str, view: str, accuracy: float) -> Recipe:
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
        improved=replace(_IMPROVED, phases=(*phases, *refit)),
        image_split=replace(
            _COMBINED.image_split,
            phases=(Phase(224, 2, 2e-4), *_MORE_IMAGES.get(plane, ())),
            description=f"{plane} slices among a random 10 % of the images",
        ),
        published=(
            Published(
                "accuracy",
                accuracy,
                f"the {view} view's own split, size unknown",
                "ioptime-official/ai-brain-tumor-classification, README",
            ),
        ),
        limits=_limits(plane),
        intended_use=_COMBINED.intended_use.replace(
            "single slices", f"single {plane} slices"
        ),
    )


RECIPES = (
    _recipe("axial", "top", 0.8702),
    _recipe("coronal", "back", 0.9474),
    _recipe("sagittal", "left", 0.9278),
)
