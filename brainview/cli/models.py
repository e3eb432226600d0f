"""Implements ``brainview models``, which lists the installed models."""

import argparse
import json

from brainview.cli.choice import TASKS
from brainview.cli.columns import padded, width
from brainview.cli.console import say
from brainview.core import CancelToken
from brainview.core.language import comma_list, tr, translatable
from brainview.core.wording import capitalized, megabytes
from brainview.models import (
    Manifest,
    ModelEntry,
    ModelRegistry,
    default_folders,
    scope_words,
)

HELP = translatable("list the installed models and how good they are")
DESCRIPTION = translatable(
    """\
List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
"""
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    parser.add_argument(
        "--json",
        action="store_true",
        help=tr("print one JSON object per model, a line each"),
    )


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print the models; return the exit status."""
    del token  # not needed: the command is fast
    registry = ModelRegistry(default_folders())
    entries, defaults = registry.entries, _defaults(registry)
    if options.json:
        say(*(json.dumps(_facts(entry, defaults)) for entry in entries))
        return 0
    if not entries:
        say(tr("No model is installed."), *_searched())
        return 0
    widest = max(width(entry.id) for entry in entries) + 2
    for entry in entries:
        first, *rest = _lines(entry, defaults)
        say(padded(entry.id, widest) + first, *(" " * widest + line for line in rest))
    return 0


def _defaults(registry: ModelRegistry) -> dict[str, str]:
    """Return the id of the model that is taken for each task where none is named."""
    classifier = registry.default("classification")
    found = {
        "classification": classifier,
        "segmentation": registry.default_segmenter(
            classifier.id if classifier else None
        ),
    }
    return {task: entry.id for task, entry in found.items() if entry is not None}


def _searched() -> list[str]:
    return [tr("Looked in {folder}", folder=folder) for folder in default_folders()]


def _facts(entry: ModelEntry, defaults: dict[str, str]) -> dict[str, object]:
    manifest, problem = entry.manifest, entry.verify()
    return {
        "id": entry.id,
        "version": manifest.version if manifest else None,
        "title": manifest.title if manifest else None,
        "task": manifest.task if manifest else None,
        "tasks": list(manifest.tasks) if manifest else None,
        "class_names": list(manifest.class_names) if manifest else None,
        "figure": manifest.honest_sentence if manifest else None,
        "status": "broken" if problem else "ok",
        "problem": problem,
        "folder": str(entry.folder),
        "default": bool(_default_for(entry, defaults)),
        "default_for": _default_for(entry, defaults),
        "planes": [str(plane) for plane in manifest.planes] if manifest else None,
        "heatmap": manifest.explanation is not None if manifest else None,
        "bytes": manifest.weights.bytes if manifest else None,
        "limits": manifest.limits if manifest else None,
    }


def _default_for(entry: ModelEntry, defaults: dict[str, str]) -> list[str]:
    """List the tasks for which a model is the default."""
    if not entry.is_usable:
        return []
    return [task for task, model_id in defaults.items() if model_id == entry.id]


def _lines(entry: ModelEntry, defaults: dict[str, str]) -> list[str]:
    manifest, problem = entry.manifest, entry.verify()
    lines = []
    if manifest:
        size = megabytes(manifest.weights.bytes)
        lines = [
            _title(manifest, _default_for(entry, defaults)),
            capitalized(" · ".join((*scope_words(manifest), size))),
            manifest.honest_sentence,
            manifest.pointing_sentence,
        ]
    if problem:
        lines.append(problem)
    return [line for line in lines if line]


def _title(manifest: Manifest, default_for: list[str]) -> str:
    """Name a model, its tasks, and for which of them it is the default."""
    words = {
        "model": f"{manifest.title} {manifest.version}",
        "tasks": comma_list(tr(TASKS[task]) for task in manifest.tasks),
    }
    if not default_for:
        return tr("{model}, {tasks}", **words)
    if default_for == list(manifest.tasks):
        return tr("{model}, {tasks} (default)", **words)
    task = tr(TASKS[default_for[0]])
    return tr("{model}, {tasks} (default for {task})", task=task, **words)
