"""A recipe for another dataset: the same network and schedule, other classes."""

from collections.abc import Sequence
from dataclasses import replace

from brainview.core import NO_TUMOR, BrainviewError
from training.data import Dataset
from training.recipes.recipe import PLANES, Phase, Recipe, Schedule, Subset


class UnfitDatasetError(BrainviewError, ValueError):
    """A recipe can't learn from a dataset."""


def recipe_for(recipe: Recipe, dataset: Dataset) -> Recipe:
    """Return a recipe that learns from a dataset of other images and classes.

    Parameters
    ----------
    recipe : Recipe
        Whose network and hyper-parameters are used.
    dataset : Dataset
        As loaded.

    Returns
    -------
    Recipe
        It starts from no other run, has no teacher, and takes all images of the
        dataset in each epoch. Its texts claim nothing that was measured on other
        images.

    Raises
    ------
    UnfitDatasetError
        If the dataset has no masks for a segmenter, or too few classes for a
        classifier.
    """
    segments = recipe.task == "segmentation"
    _check(recipe, dataset)
    names = recipe.class_names if segments else _ordered(dataset.class_names)
    localizes = dataset.has_masks
    subsets = tuple(Subset(each.name) for each in dataset.sets if each.proof != "all")
    improved = _freed(recipe.improved, localizes=localizes)
    return replace(
        recipe,
        id=f"{recipe.id}-{dataset.name}".lower(),
        version="1.0.0",
        title=f"{recipe.title}, {dataset.title}",
        class_names=names,
        sigmoid=recipe.sigmoid and len(names) == 2,
        subsets=subsets,
        documented=_freed(recipe.documented, localizes=localizes),
        improved=improved,
        crossfit=recipe.crossfit and _freed(recipe.crossfit, localizes=localizes),
        image_split=replace(
            recipe.image_split,
            subsets=subsets,
            phases=improved.phases,
            description="single images at random",
        ),
        published=(),
        planes=_planes(dataset),
        starts_from="",
        single_channels=(),
        measured_sets=tuple(subset.source for subset in subsets),
        external_test="",
        differences=(),
        variant_of="",
        intended_use=_intended_use(recipe, dataset, names),
        limits=(
            f"Trained only on the images of {dataset.title}. Anything else is "
            "unmeasured: other scanners, sequences, planes and diseases. It answers "
            "one of its classes for whatever it is shown."
            if not segments
            else f"Trained only on the images of {dataset.title}. Anything else is "
            "unmeasured: other scanners, sequences, planes and diseases."
        ),
    )


def _check(recipe: Recipe, dataset: Dataset) -> None:
    what = f"Can't train {recipe.id} on {dataset.path}"
    if recipe.task == "segmentation" and not dataset.has_masks:
        raise UnfitDatasetError(
            what,
            reason="it has no masks, from which a segmenter learns",
            remedy="add masks, or choose a classifier",
        )
    if "classification" in recipe.tasks and len(dataset.class_names) < 2:
        raise UnfitDatasetError(
            what,
            reason="it has fewer than two classes",
            remedy="add a folder or rows of another class",
        )


def _ordered(names: Sequence[str]) -> tuple[str, ...]:
    """Put "no tumor" first of two classes, as one logit is that of the second."""
    if len(names) == 2 and NO_TUMOR in names:
        return tuple(sorted(names, key=lambda name: name != NO_TUMOR))
    return tuple(names)


def _freed(schedule: Schedule, *, localizes: bool) -> Schedule:
    """Remove what a schedule needs of other runs and of other sets."""

    def freed(phase: Phase) -> Phase:
        localization = phase.localization if localizes else 0.0
        return replace(phase, teacher="", subsets=(), localization=localization)

    return replace(schedule, phases=tuple(freed(phase) for phase in schedule.phases))


def _planes(dataset: Dataset) -> tuple[str, ...]:
    found = {sample.plane for sample in dataset.samples}
    return PLANES if "" in found else tuple(p for p in PLANES if p in found)


def _intended_use(recipe: Recipe, dataset: Dataset, class_names: Sequence[str]) -> str:
    if recipe.task == "segmentation":
        return (
            "Outlining what the masks of its training data outline, on slices like "
            f"those of {dataset.title}, in research and teaching."
        )
    return (
        f"Telling {', '.join(class_names)} apart on slices like those of "
        f"{dataset.title}, in research and teaching."
    )
