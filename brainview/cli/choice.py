"""Chooses the models for a command."""

import argparse
from pathlib import Path

from brainview.core import ManifestError, ReportError
from brainview.inference import Choice
from brainview.models import ModelRegistry
from brainview.settings import NO_SEGMENTER, DefaultModels


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments with which a command lets a person choose the models."""
    add = parser.add_argument
    add("--model", metavar="ID", help="the classifier; 'brainview models' lists them")
    add("--segmenter", metavar="ID|none", help="the segmenter, or none")


def chosen_models(
    registry: ModelRegistry,
    model: str | None,
    segmenter: str | None,
    *,
    two_stage: bool = False,
    turned: bool = False,
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
    choice = Choice(model_id, segmenter_id, two_stage, turned)
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
            "Can't write masks",
            reason="no segmenter is chosen",
            remedy="name one with --segmenter or leave --mask-out away",
        )


def _check_stages(registry: ModelRegistry, choice: Choice) -> None:
    """Check that the classifier can decide, and that there is a segmenter."""
    first = registry.manifests.get(choice.model_id or "")
    reason, remedy = "", "choose another model or leave --two-stage away"
    if choice.segmenter_id is None:
        reason = "no segmenter is chosen"
        remedy = "name one with --segmenter or leave --two-stage away"
    elif first is not None and not first.tells_tumor_from_none:
        reason = f"{first.title} has no class without a tumor"
    if reason:
        raise ManifestError("Can't work in two stages", reason=reason, remedy=remedy)


def _classifier(registry: ModelRegistry, named: str | None) -> str | None:
    if named is None:
        default = registry.default("classification")
        return default.id if default else None
    return _named(registry, named, "classification")


def _named(registry: ModelRegistry, named: str, task: str) -> str:
    manifest = registry.entry(named).manifest
    if manifest is not None and task not in manifest.tasks:
        raise ManifestError(
            f"Can't use the model {named} for {task}",
            reason=f"it is made for {manifest.task}",
            remedy="choose another; 'brainview models' lists them",
        )
    return named
