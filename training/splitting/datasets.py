"""Splits any dataset, by patient or by what stands for one."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from training.data import NO_FOLD, TEST_FOLD, Dataset, Sample, complete
from training.recipes import Recipe
from training.splitting.protocols import without_copies
from training.splitting.splits import Split, grouped_split, image_split, rotated


def dataset_split(
    dataset: Dataset,
    cache: Path | None = None,
    *,
    recipe: Recipe | None = None,
    test_fold: int = TEST_FOLD,
) -> Split:
    """Split a dataset by its folds, or by patient where it has none.

    Parameters
    ----------
    dataset : Dataset
        As loaded.
    cache : Path or None
        A folder for what was read of files, so that each is read only once.
    recipe : Recipe or None
        Keep only the samples that it can learn from; None to keep all.
    test_fold : int
        The fold to test on, 0 to 4; the next one validates.

    Returns
    -------
    Split
        By the folds of the table: one is the test, and half of the next validates.
        Without folds, patients are assigned to parts of about 60, 20 and 20 percent,
        near duplicates where the patient is unknown, so that each class is in each
        part if it has enough of them. Images that are near duplicates of an image of
        an earlier part are left out.

    Raises
    ------
    ValueError
        If the folds of the table have a patient in two parts.
    ScanReadError
        If a file that must be read for this can't be.
    """
    samples = [
        sample
        for sample in complete(dataset, cache).samples
        if recipe is None or is_learnable(sample, recipe)
    ]
    return split_by_folds(
        rotated(samples, test_fold), cache, all_validate=not has_folds(dataset)
    )


def split_by_folds(
    samples: Sequence[Sample], cache: Path | None, *, all_validate: bool
) -> Split:
    """Split complete samples by their folds, and leave copies out of later parts.

    Parameters
    ----------
    samples : sequence of Sample
        With labels, groups and folds.
    cache : Path or None
        A folder for what was read of files.
    all_validate : bool
        Whether all of fold 1 validates, and not half of it.
    """
    share = 1.0 if all_validate else 0.5
    return without_copies(grouped_split(samples, validation_share=share), cache)


def has_folds(dataset: Dataset) -> bool:
    """Whether the dataset has folds of its own, as loaded."""
    return any(s.fold != NO_FOLD for s in dataset.samples)


def dataset_image_split(
    dataset: Dataset, recipe: Recipe, cache: Path | None = None
) -> Split:
    """Split the single images of a dataset at random, as documented models do.

    It leaks: slices of one patient are in several parts. It serves for a comparison
    with figures that were measured in this way.

    Parameters
    ----------
    dataset, cache
        As for `dataset_split`.
    recipe : Recipe
        For the shares, the seed and what can be learned from.
    """
    samples = [
        # This protocol ignores patients, so each image counts as one.
        replace(sample, patient=f"{sample.path} {sample.frame}")
        for sample in complete(dataset, cache).samples
        if is_learnable(sample, recipe)
    ]
    shares = recipe.image_split
    return image_split(samples, shares.validation, shares.test, seed=recipe.seed)


def is_learnable(sample: Sample, recipe: Recipe) -> bool:
    """Whether a recipe can learn from a sample.

    Parameters
    ----------
    sample : Sample
        With its label.
    recipe : Recipe
        A segmenter learns from a mask, and from a slice without a tumor; a classifier
        from a label that excludes at least one class.
    """
    if recipe.task == "segmentation":
        return sample.is_outlined
    possible = recipe.possible_classes(sample.label)
    return 0 < len(possible) < len(recipe.class_names)
