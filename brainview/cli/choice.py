"""Chooses the models for a command."""

import argparse
from pathlib import Path

from brainview.core import ManifestError, ReportError
from brainview.core.language import tr, translatable
from brainview.inference import Choice
from brainview.models import ModelRegistry
from brainview.settings import NO_SEGMENTER, DefaultModels

TASKS = {
    "classification": translatable("classification"),
    "segmentation": translatable("segmentation"),
}
"""What people read of the tasks of models."""


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments with which a command lets a person choose the models."""
    add = parser.add_argument
    add(
        "--model",
        metavar="ID",
        help=tr("the classifier; 'brainview models' lists them"),
    )
    add("--segmenter", metavar="ID|none", help=tr("the segmenter, or none"))


def add_answer_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say which scans a command answers for."""
    add = parser.add_argument
    add(
        "--turned",
        action="store_true",
        help=tr(
            "also ask the classifier about each slice turned a little and "
            "mirrored; where the answers disagree about tumor or none, it is "
            "undecided"
        ),
    )
    add(
        "--force",
        action="store_true",
        help=tr("also answer for scans that would be refused; such answers are marked"),
    )


def chosen_models(
    registry: ModelRegistry,
    model: str | None,
    segmenter: str | None,
    *,
    two_stage: bool = False,
    turned: bool = False,
    force: bool = False,
    defaults: DefaultModels,
) -> Choice:
    """Return the named models, or the default ones.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.
    model, segmenter : str or None
        The ids from the command line; ``"none"`` for no segmenter.
    two_stage : bool
        Whether the classifier decides if the segmenter is run.
    turned : bool
        Whether the classifier is also asked about the turned slices.
    force : bool
        Whether scans that would be refused are answered, too.
    defaults : DefaultModels
        What the settings name, for what the command line doesn't.

    Raises
    ------
    ManifestError
        If there is no such model for the task, or the models can't work in two stages.
    """
    model = model or defaults.classifier or None
    segmenter = segmenter or defaults.segmenter or None
    model_id = _classifier(registry, model)
    segmenter_id = None
    if segmenter is None:
        beside = registry.default_segmenter(model_id)
        segmenter_id = beside.id if beside else None
    elif segmenter != NO_SEGMENTER:
        segmenter_id = _named(registry, segmenter, "segmentation")
    choice = Choice(model_id, segmenter_id, two_stage, turned, force)
    if two_stage:
        _check_stages(registry, choice)
    return choice


def check_mask_folder(folder: Path | None, choice: Choice) -> None:
    """Check that masks are requested only with a segmenter.

    Parameters
    ----------
    folder : Path or None
        The folder for masks, if any.
    choice : Choice
        The models.

    Raises
    ------
    ReportError
        If no segmenter is chosen.
    """
    if folder is not None and choice.segmenter_id is None:
        raise ReportError(
            tr("Can't write masks"),
            reason=tr("no segmenter is chosen"),
            remedy=tr("name one with --segmenter or leave --mask-out away"),
        )


def _check_stages(registry: ModelRegistry, choice: Choice) -> None:
    """Check that the classifier can decide, and that there is a segmenter."""
    first = registry.manifests.get(choice.model_id or "")
    reason, remedy = "", tr("choose another model or leave --two-stage away")
    if choice.segmenter_id is None:
        reason = tr("no segmenter is chosen")
        remedy = tr("name one with --segmenter or leave --two-stage away")
    elif first is not None and not first.tells_tumor_from_none:
        reason = tr("{model} has no class without a tumor", model=first.title)
    if reason:
        raise ManifestError(
            tr("Can't work in two stages"), reason=reason, remedy=remedy
        )


def _classifier(registry: ModelRegistry, named: str | None) -> str | None:
    if named is None:
        default = registry.default("classification")
        return default.id if default else None
    return _named(registry, named, "classification")


def _named(registry: ModelRegistry, named: str, task: str) -> str:
    manifest = registry.entry(named).manifest
    if manifest is not None and task not in manifest.tasks:
        raise ManifestError(
            tr(
                "Can't use the model {model} for {task}",
                model=named,
                task=tr(TASKS[task]),
            ),
            reason=tr("it is made for {task}", task=tr(TASKS[manifest.task])),
            remedy=tr("choose another; 'brainview models' lists them"),
        )
    return named
