"""``brainview models``: what is installed, and how far it can be trusted."""

import argparse
import json

from brainview.cli.console import say
from brainview.models import ModelEntry, ModelRegistry, default_folders

HELP = "list the installed models and how good they are"
DESCRIPTION = """\
List the installed models: what each is for, how often it was right on patients it
was never trained on, and why it can't be run where it can't. Every model's files
are compared with their digests.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "--json",
        action="store_true",
        help="print one JSON object per model, a line each",
    )


def run(options: argparse.Namespace) -> int:
    """Print the models; return the exit status."""
    entries = ModelRegistry(default_folders()).entries
    if options.json:
        say(*(json.dumps(_facts(entry)) for entry in entries))
        return 0
    if not entries:
        say("No model is installed.", *_searched())
        return 0
    width = max(len(entry.id) for entry in entries) + 2
    for entry in entries:
        first, *rest = _lines(entry)
        say(f"{entry.id:{width}}{first}", *(" " * width + line for line in rest))
    return 0


def _searched() -> list[str]:
    return [f"Looked in {folder}" for folder in default_folders()]


def _facts(entry: ModelEntry) -> dict[str, object]:
    manifest, problem = entry.manifest, entry.verify()
    return {
        "id": entry.id,
        "version": manifest.version if manifest else None,
        "title": manifest.title if manifest else None,
        "task": manifest.task if manifest else None,
        "class_names": list(manifest.class_names) if manifest else None,
        "figure": manifest.honest_sentence if manifest else None,
        "status": "broken" if problem else "ok",
        "problem": problem,
        "folder": str(entry.folder),
    }


def _lines(entry: ModelEntry) -> list[str]:
    manifest, problem = entry.manifest, entry.verify()
    lines = []
    if manifest:
        lines = [
            f"{manifest.title} {manifest.version}, {manifest.task}",
            manifest.honest_sentence,
            manifest.pointing_sentence,
        ]
    if problem:
        lines.append(problem)
    return [line for line in lines if line]
